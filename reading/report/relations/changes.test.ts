import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read.ts';

const failing = (text: string) => readReport(text).relations.filter((r) => !r.holds);
const kinds = (text: string) => readReport(text).relations.map((r) => r.kind);

describe('before and after', () => {
  it.each([
    '前置件总数由2802个精简至2684个,精简118个,精简比例4.21%。',
    '审批事项由原来的356项减少到289项,减少67项,减幅18.8%。',
    '平均办理时间从15个工作日压缩到6.5个工作日,压缩56.7%。',
    '满意率由85.2%提高到92.5%,提高7.3个百分点。',
    '罚没款由1.2亿元增至1.5亿元,增长25%。',
    '2022年受理案件100件,2023年受理案件130件,同比增长30%。',
    '上年受理案件100件,今年受理案件130件,同比增长30%。',
    '全年受理案件130件,比上年的100件增长30%。',
    '全年受理案件130件(上年同期100件),同比增长30%。',
    '全年受理案件130件,同比增长30%,上年同期为100件。',
    '全年受理案件130件,同比增加30件,增长30%。',
    '查处案件132起,比去年同期的120起增加12起,增长10%。',
    '案件45件,同比减少5件,下降10%。',
    '线上办件由200件增加到600件,增长2倍。',
    '平均用时由 4.5 天缩短为 1.5 天, 提速 66.7% 。',
    '办理各类案件壹仟贰佰叁拾肆件,较上年的一千一百件增加一百三十四件,增长12.2%。',
  ])('is right: %s', (text) => {
    expect(failing(text)).toEqual([]);
    expect(kinds(text).some((k) => k === 'change' || k === 'difference')).toBe(true);
  });

  it.each([
    ['前置件总数由2802个精简至2684个,精简128个,精简比例4.21%。', 'difference'],
    ['前置件总数由2802个精简至2684个,精简118个,精简比例4.41%。', 'change'],
    ['平均办理时间从15个工作日压缩到6.5个工作日,压缩66.7%。', 'change'],
    ['满意率由85.2%提高到92.5%,提高8.3个百分点。', 'difference'],
    ['2022年受理案件100件,2023年受理案件130件,同比增长25%。', 'change'],
    ['全年受理案件130件,比上年的100件增长33%。', 'change'],
    ['全年受理案件130件(上年同期100件),同比增长20%。', 'change'],
    ['全年受理案件130件,同比增加30件,增长40%。', 'change'],
    ['查处案件132起,比去年同期的120起增加22起,增长10%。', 'difference'],
    ['线上办件由200件增加到600件,增长3倍。', 'change'],
  ])('is wrong: %s', (text, kind) => {
    expect(failing(text)).toMatchObject([{ kind }]);
    expect(readReport(text).findings.map((f) => f.kind)).toEqual([`wrong-${kind}`]);
  });

  it('sees a word and numbers that go different ways', () => {
    expect(readReport('投诉由8件下降至9件。').findings).toMatchObject([{ kind: 'wrong-direction' }]);
    expect(readReport('投诉由9件下降至8件。').findings).toEqual([]);
  });

  it.each([
    '办理法律援助案件1268件,同比增长12.3%,受援人数1302人。',
    '新增市场主体3.2万户,同比增长15.6%,总量达12.8万户。',
    '案件数同比下降5%。',
  ])('without a base there is nothing to hold to: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    '直接纠错率由上年的15.2%下降至12.1%,降低3.1个百分点;调解和解率达35%,同比提高5个百分点。',
    '上年结转6件,全年受理150件,同比增长20%。',
    '共有执法人员1286名(在编1100名、聘用186名),较上年增加36名,增长2.9%。',
  ])('does not take what is another thing for the base: %s', (text) => {
    expect(failing(text)).toEqual([]);
  });

  it('marks a percentage that was cut off instead of rounded', () => {
    const { relations, findings } = readReport('事项由300项精简至199项,精简33.6%。');
    expect(relations).toMatchObject([{ holds: false, truncated: true, computed: 33.6667 }]);
    expect(findings).toMatchObject([{ kind: 'truncated' }]);
  });

  it('finds a wrong percentage if and only if one was planted', () => {
    const count = fc.integer({ min: 20, max: 20000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: -300, max: 300 }), (from, to, off) => {
        fc.pre(from !== to);
        // Half of the last place may be rounded either way.
        fc.pre(Math.abs((((Math.abs(from - to) / from) * 10000) % 1) - 0.5) > 1e-6);
        const right = Math.round((Math.abs(from - to) / from) * 10000) / 100;
        const stated = (right * 100 + off) / 100;
        fc.pre(stated > 0);
        const verb = to < from ? '下降' : '增长';
        const text = `办件量由${from}件${verb}到${to}件,${verb}${stated.toFixed(2)}%。`;
        return failing(text).length === (off === 0 ? 0 : 1);
      }),
    );
  });
});
