import { describe, expect, it } from 'vitest';
import { readReport } from './read.ts';
import { overlap, type ReportKey, scoreReport } from './score.ts';

const text = '办件13608件,办结13451件,按时办结率100%。审结200件,其中调解50件,占28%。';
const key: ReportKey = {
  figures: [
    { text: '办件13608件', value: 13608, unit: '件', of: '办件' },
    { text: '办结13451件', value: 13451, unit: '件', of: '办结' },
    { text: '按时办结率100%', value: 100, unit: '%', of: '按时办结率' },
    { text: '审结200件', value: 200, unit: '件', of: '审结' },
    { text: '调解50件', value: 50, unit: '件', of: '调解' },
    { text: '占28%', value: 28, unit: '%', of: '调解占比' },
  ],
  arithmetic: [
    { relation: '50/200=28%', kind: 'rate', expression: '50/200*100', stated: 28, computed: 25, holds: false },
    { relation: '13451/13608', kind: 'rate', expression: '13451/13608*100', stated: 100, computed: 98.8463, holds: null },
  ],
};
const score = (k: ReportKey, t = text) => Object.fromEntries(scoreReport(readReport(t), k, t).map((r) => [r.what, r]));

describe('the score', () => {
  it('is full where reading and key agree', () => {
    for (const row of Object.values(score(key))) expect([row.what, row.recall, row.precision]).toEqual([row.what, 1, 1]);
  });

  it('counts what was missed and what was too much', () => {
    const more = score({ ...key, figures: [...key.figures.slice(1), { text: '审结200件', value: 201, unit: '件', of: '审结' }] });
    expect(more.figures?.recall).toBeCloseTo(5 / 6);
    expect(more.figures?.precision).toBeCloseTo(5 / 6);
    expect(more.figures?.wrong).toEqual(['缺:审结200件', '多:13608件(办件)']);
  });

  it('does not take a relation that holds for one that fails', () => {
    const held = key.arithmetic.map((a) => ({ ...a, holds: a.holds === false ? true : a.holds }));
    const row = score({ ...key, arithmetic: held });
    expect(row.relations?.recall).toBe(0);
    expect(row.failing?.wrong).toHaveLength(1);
  });

  it('compares subjects by the characters they share', () => {
    expect(overlap('行政复议 收到', '收到行政复议申请')).toBe(1);
    expect(overlap('行政复议', '政府合同')).toBe(0.25);
  });
});
