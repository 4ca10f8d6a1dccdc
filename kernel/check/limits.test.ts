import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../time/span.ts';
import { days, months, procedure, workdays } from '../words.ts';
import { boundsOf } from './bounds.ts';
import { check, law, roles, steps } from './examples.ts';

const base = { id: 'request', title: '申请办理', chapter: 'functions', from: '2020-01-01', statutes: { law }, roles } as const;
const { apply, accept, publicise, decide } = steps;
/** Accepted, publicised for so long, decided within so long of acceptance. */
const build = (wait: Span, limit: Span, extension?: Span) =>
  procedure({
    ...base,
    opens: ['apply'],
    steps: { apply, accept, publicise, extend: steps.extend, decide },
    rules: ({ law }) => [
      law(1).before('publicise').do('accept'),
      law(2).before('decide').do('publicise'),
      law(3).before('decide').wait(wait, 'publicise', { full: true }),
      law(4).after('accept').must('decide').within(limit),
      ...(extension ? [law(5).extends('decide', { with: 'extend', by: extension, times: 1 })] : []),
    ],
  });
const limits = (p: ReturnType<typeof build>) => {
  const { faults, warnings } = check(p);
  return { faults: faults.filter((f) => f.kind === 'limits'), warnings: warnings.filter((f) => f.kind === 'limits') };
};

describe('limits and waits', () => {
  it('that cannot all be met are a fault, with the way to it', () => {
    const { faults } = limits(build(days(30), days(20)));
    expect(faults).toHaveLength(1);
    expect(faults[0]!.article).toBe('示例法第4条');
    expect(faults[0]!.says).toContain('示例法第3条:公示满30日后,方可作出决定');
    expect(faults[0]!.path).toEqual(['申请', '受理', '公示', '作出决定']);
  });
  it('that can be met are none', () => {
    expect(limits(build(days(20), days(30)))).toEqual({ faults: [], warnings: [] });
    expect(limits(build(workdays(10), workdays(10)))).toEqual({ faults: [], warnings: [] });
    expect(limits(build(months(2), months(2)))).toEqual({ faults: [], warnings: [] });
  });
  it('in working days are told exactly', () => expect(limits(build(workdays(10), workdays(7))).faults).toHaveLength(1));
  it('in different units are a warning where the calendar decides', () => {
    const { faults, warnings } = limits(build(workdays(7), days(10)));
    expect(faults).toEqual([]);
    expect(warnings[0]?.says).toContain('日历');
    expect(limits(build(workdays(30), days(20))).faults).toHaveLength(1);
  });
  it('count an extension', () => expect(limits(build(days(30), days(20), days(10))).faults).toEqual([]));
  it('add up along the way', () => {
    const chain = (third: number) =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, publicise, decide },
        rules: ({ law }) => [
          law(1).before('accept').do('apply'),
          law(2).after('apply').must('accept').within(days(5)),
          law(3).after('accept').must('decide').within(days(5)),
          law(4).before('decide').do('accept'),
          law(5).before('decide').wait(days(third), 'apply', { full: true }),
        ],
      });
    expect(limits(chain(11)).faults.map((f) => f.article)).toContain('示例法第3条');
    expect(limits(chain(10)).faults).toEqual([]);
  });
  it('wait for a window that stays unused', () => {
    const window = (limit: Span) =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, reply: steps.reply, decide },
        rules: ({ law }) => [
          law(1).after('accept').may('reply').within(days(15)),
          law(2).before('decide').let('reply'),
          law(3).after('accept').must('decide').within(limit),
          law(4).before('decide').do('accept'),
        ],
      });
    expect(limits(window(days(10))).faults).toHaveLength(1);
    expect(limits(window(days(20))).faults).toEqual([]);
  });
  it('are held against each other under one condition', () => {
    const special = (limit: Span) =>
      procedure({
        ...base,
        opens: ['apply'],
        steps: { apply, accept, publicise, decide },
        rules: ({ law, fact }) => [
          law(1).before('publicise').do('accept'),
          law(2).before('decide').do('publicise').when(fact('apply.kind').is('特殊')),
          law(3).before('decide').wait(days(30), 'publicise').when(fact('apply.kind').is('特殊')),
          law(4).after('accept').must('decide').within(limit),
        ],
      });
    expect(limits(special(days(20))).faults).toHaveLength(1);
    expect(limits(special(days(40))).faults).toEqual([]);
  });
});

describe('bounds', () => {
  it('hold for every span that the calendar can make of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (n) => {
        const [least, most] = boundsOf(workdays(n), 'day');
        // Between the two lies the plain week: five days in seven.
        expect(least).toBeLessThanOrEqual(n + 2 * Math.floor((n - 1) / 5));
        expect(most).toBeGreaterThanOrEqual(n + 2 * Math.ceil(n / 5));
        expect(boundsOf(workdays(n), 'workday')).toEqual([n, n]);
        expect(boundsOf(days(n), 'workday')[1]).toBe(n);
      }),
    );
    expect(boundsOf(months(1), 'day')).toEqual([28, 31]);
    expect(boundsOf(months(12), 'day')[0]).toBeLessThanOrEqual(365);
    expect(boundsOf(months(12), 'day')[1]).toBeGreaterThanOrEqual(366);
  });
});
