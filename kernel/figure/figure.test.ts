import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loan, permit } from '../testing/loan.ts';
import type { Day } from '../time/day.ts';
import { answer, type Base, baseKey, basesOf, figuresOf, isStock, NOTHING, type Tallied } from './figure.ts';

const figures = figuresOf([loan, permit]);
const year = { from: '2024-01-01' as Day, to: '2024-12-31' as Day };
const reader = (values: Record<string, Partial<Tallied>>) => (b: Base) => ({
  ...NOTHING,
  ...values[`${b.figure}@${b.question.from ?? b.question.on}`],
});

describe('figures', () => {
  it('a share shows its base, and is nothing over nothing', () => {
    const read = reader({ 'loan.lent@2024-01-01': { amount: 13_451 }, 'loan.asked@2024-01-01': { amount: 13_608 } });
    expect(answer(figures, 'loan.share', year, read)).toEqual({ value: 98.846267, unit: '%', part: 13_451, whole: 13_608 });
    expect(answer(figures, 'loan.share', year, reader({})).value).toBeNull();
  });

  it('a change compares with the same days a year before', () => {
    const bases = basesOf(figures, 'loan.growth', year).map((b) => b.question);
    expect(bases).toEqual([year, { from: '2023-01-01', to: '2023-12-31' }]);
    const read = reader({ 'loan.lent@2024-01-01': { amount: 12 }, 'loan.lent@2023-01-01': { amount: 10 } });
    expect(answer(figures, 'loan.growth', year, read)).toMatchObject({ value: 20, part: 12, whole: 10 });
  });

  it('a stock is asked on a day, and a period asks it at its end', () => {
    expect(isStock(figures, 'loan.open')).toBe(true);
    expect(isStock(figures, 'loan.lent')).toBe(false);
    expect(basesOf(figures, 'permit.standing', year)[0]!.question).toEqual({ on: '2024-12-31' });
  });

  it('money is shown in 元, a mean over what it is the mean of, distinct by members', () => {
    const read = () => ({ amount: 12_345, of: 4, members: 3 });
    expect(answer(figures, 'loan.deposits', year, read)).toEqual({ value: 123.45, unit: '元' });
    expect(answer(figures, 'loan.length', year, read)).toMatchObject({ value: 3086.25, whole: 4 });
    expect(answer(figures, 'loan.readers', year, read).value).toBe(3);
    expect(answer(figures, 'loan.both', year, read).value).toBe(24_690);
  });

  it('asks the tally for exactly what the answer reads', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(figures)), (id) => {
        const wanted = new Set(basesOf(figures, id, year).map(baseKey));
        const read: string[] = [];
        answer(figures, id, year, (b) => {
          read.push(baseKey(b));
          return NOTHING;
        });
        expect(new Set(read)).toEqual(wanted);
      }),
    );
  });
});
