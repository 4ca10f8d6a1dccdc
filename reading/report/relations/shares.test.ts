import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';

const failing = (text: string) => readReport(text).relations.filter((r) => !r.holds);
const shares = (text: string) => readReport(text).relations.filter((r) => r.kind === 'share');

describe('shares', () => {
  it.each([
    '审结案件200件,其中调解结案50件,占25%。',
    '审结案件200件,其中调解结案50件,占比25%。',
    '收到举报60件,其中线上40件、线下20件,分别占66.7%、33.3%。',
    '调解结案50件,占受理总数200件的25%。',
    '梳理权力事项2751项,取消、下放权力事项1467项,精简权力事项比例达53.3%。',
    '全年新收复议案件155件。集中在城建、市场和公安,分别为36件、33件和31件,占全年新收复议案件的23.2%、21.3%和20%。',
  ])('is right: %s', (text) => {
    expect(failing(text)).toEqual([]);
    expect(shares(text).length).toBeGreaterThan(0);
  });

  it.each([
    '审结案件24876件,其中纠错的6289件,占25.29%。',
    '审结案件200件,其中调解结案50件,占比28%。',
    '收到举报60件,其中线上40件、线下20件,分别占67.7%、33.3%。',
    '调解结案50件,占受理总数200件的28%。',
    '梳理权力事项2751项,取消、下放权力事项1467项,精简权力事项比例达58.3%。',
  ])('is wrong: %s', (text) => {
    expect(failing(text)).toMatchObject([{ kind: 'share' }]);
    expect(readReport(text).findings.map((f) => f.kind)).toEqual(['wrong-share']);
  });

  it('keeps the whole of the share before it', () => {
    const text = (last: string) =>
      `共收到申请6200件。以市政府为被申请人的60件,占收到申请总数的1.0%;以部门为被申请人的421件,占6.8%;其他1942件,占${last}%。`;
    expect(failing(text('31.3'))).toEqual([]);
    expect(failing(text('33.3'))).toMatchObject([{ computed: 31.3226 }]);
  });

  it('reads counts without a measure word', () => {
    expect(shares('共收到申请6200件。行政处罚2100,占收到申请总数的33.9%。')).toMatchObject([{ holds: true, computed: 33.871 }]);
  });

  it('asks where a count told earlier is the base', () => {
    const { relations, findings } = readReport('全年受理151件。办案质量提升。全年审结135件,其中纠错29件,纠错率19.2%。');
    expect(relations.filter((r) => !r.holds)).toEqual([]);
    expect(findings).toMatchObject([{ kind: 'explain' }]);
    expect(findings[0]?.says).toContain('151件');
    // Without decimals too many counts fit by chance.
    expect(failing('全年受理120件。办案质量提升。审结90件,其中调解30件,占25%。')).toHaveLength(1);
  });

  it('asks whether a whole number could give the share where the whole is not told', () => {
    expect(shares('有32个部门建立了基准,占全市行政执法部门的91.4%。')).toMatchObject([{ holds: true, computed: 91.4286 }]);
    const odd = readReport('有3个部门建立了基准,占全市行政执法部门的55.55%。');
    expect(odd.relations).toEqual([]);
    expect(odd.findings).toMatchObject([{ kind: 'explain' }]);
  });

  it('does not hold a share of something else to what stands near', () => {
    expect(failing('市场主体总量达12.8万户,占全省的8.9%。新增3.2万户,占地30亩。')).toEqual([]);
    expect(failing('甲类421件,占全部的6.8%;乙类60件,占1.0%。')).toEqual([]);
  });

  it('finds a wrong share if and only if one was planted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 30000 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.integer({ min: -200, max: 200 }),
        (whole, p, off) => {
          const part = Math.max(1, Math.round(whole * p));
          fc.pre(part < whole);
          // Half of the last place may be rounded either way.
          fc.pre(Math.abs((((part / whole) * 10000) % 1) - 0.5) > 1e-6);
          const right = Math.round((part / whole) * 10000);
          fc.pre(right + off > 0 && right + off <= 10000);
          const text = `全年审结案件${whole}件,其中调解结案${part}件,占${((right + off) / 100).toFixed(2)}%。`;
          return failing(text).length === (off === 0 ? 0 : 1);
        },
      ),
    );
  });
});
