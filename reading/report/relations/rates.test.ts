import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';

const failing = (text: string) => readReport(text).relations.filter((r) => !r.holds);
const rates = (text: string) => readReport(text).relations.filter((r) => r.kind === 'rate' && r.stated !== null);

describe('rates', () => {
  it.each([
    '共收到申请200件,办结190件,办结率95%。',
    '发现问题隐患430处,已整改412处,整改率95.8%。',
    '收到行政复议申请**16件,受理3143件,受理率达92%。',
    '负责人应出庭40件,实际出庭40件,出庭率100%。',
    '审结155件(含2018年度结转案件30件),其中直接纠错(以撤销、变更等方式结案)30件,纠错率为19.4%。',
  ])('is right: %s', (text) => {
    expect(rates(text)).toMatchObject([{ holds: true }]);
    expect(failing(text)).toEqual([]);
  });

  it.each(['共收到申请200件,办结190件,办结率98%。', '测评800人,满意750人,满意率95%。', '发现问题隐患430处,已整改412处,整改率97.8%。'])(
    'is wrong: %s',
    (text) => {
      expect(failing(text)).toMatchObject([{ kind: 'rate' }]);
    },
  );

  it('takes the masked digits that fit', () => {
    expect(rates('收到行政复议申请**16件,受理3143件,受理率达92%。')).toMatchObject([{ computed: 92.0082 }]);
    expect(failing('收到行政复议申请34**件,受理3143件,受理率达82%。')).toHaveLength(1);
  });

  it('asks, and does not judge, where the rate has a base of its own', () => {
    const { relations, findings } = readReport('录入行权事项4015项,办件13608件,办结13451件,按时办结率100%。');
    expect(relations.filter((r) => !r.holds)).toEqual([]);
    expect(findings).toMatchObject([{ kind: 'explain' }]);
    expect(findings[0]?.says).toContain('98.85%');
  });

  it.each([
    '接待群众687批次,息访603批次,群众满意率96.73%。',
    '检查企业300家,问题整改率100%。',
    '收到申请800件。检查中整改40件,整改率100%。',
    '新增使用120件,使用60件,使用率80%。',
    '网上可办率达50%以上,办件300件。',
  ])('leaves alone what is no quotient of the counts beside it: %s', (text) => {
    expect(rates(text)).toEqual([]);
    expect(failing(text)).toEqual([]);
  });

  it('finds a wrong rate if and only if one was planted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 30000 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        fc.integer({ min: -200, max: 200 }),
        (whole, p, off) => {
          const part = Math.round(whole * p);
          // Half of the last place may be rounded either way.
          fc.pre(Math.abs((((part / whole) * 10000) % 1) - 0.5) > 1e-6);
          const right = Math.round((part / whole) * 10000);
          fc.pre(right + off > 0 && right + off <= 10000);
          const text = `全年受理投诉${whole}件,办结${part}件,办结率${((right + off) / 100).toFixed(2)}%。`;
          return failing(text).length === (off === 0 ? 0 : 1);
        },
      ),
    );
  });
});
