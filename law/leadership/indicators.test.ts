/** The known indicators: what is measured is measured by figures that there are, and what stands from memory claims no number and no source. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../kernel/figure/figure.ts';
import { procedures } from '../index.ts';
import { indicator } from './indicator.ts';
import { formOf, indicators, requirements } from './indicators.ts';

describe('the known indicators', () => {
  it('are measured by figures of the catalogue', () => {
    const figures = figuresOf(procedures);
    const named = [...indicators, ...requirements].flatMap((x) => x.figures ?? []);
    expect(named.filter((id) => figures[id] === undefined)).toEqual([]);
  });

  it('can be entered in the register as they are', () => {
    const { form } = indicator.steps.enter!;
    for (const i of indicators) {
      const entered = formOf(i);
      expect(Object.keys(entered).filter((k) => !form[k])).toEqual([]);
      for (const [k, f] of Object.entries(form)) if (f.of) expect(f.of, i.what).toContain(entered[k]);
    }
  });

  it('say where they were read, or that they were not', () => {
    for (const i of indicators) {
      if (i.verified) expect(i.source, i.what).toBeTruthy();
      else expect([i.no, i.source], i.what).toEqual([undefined, undefined]);
    }
  });
});
