/** The known indicators: what is measured is measured by figures that there are, and what stands from memory claims no number and no source. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../kernel/figure/figure.ts';
import { procedures } from '../index.ts';
import { indicators, requirements } from './indicators.ts';

describe('the known indicators', () => {
  it('are measured by figures of the catalogue', () => {
    const figures = figuresOf(procedures);
    const named = [...indicators, ...requirements].flatMap((x) => x.figures ?? []);
    expect(named.filter((id) => figures[id] === undefined)).toEqual([]);
  });

  it('say where they were read, or that they were not', () => {
    for (const i of indicators) {
      if (i.verified) expect(i.source, i.what).toBeTruthy();
      else expect([i.no, i.source], i.what).toEqual([undefined, undefined]);
    }
  });
});
