import { describe, expect, it } from 'vitest';
import { readReport } from './read.ts';
import { cells } from './table.ts';

const lines = (...l: string[]) => l.join('\n');

describe('tables that came as text', () => {
  it('reads one cell a line, serial numbers left out', () => {
    const text = lines(
      '青禾县行政执法统计表',
      '单位:件',
      '序号',
      '类别',
      '数量',
      '1',
      '行政处罚',
      '120',
      '2',
      '行政许可',
      '3,400',
      '3',
      '行政强制',
      '8',
    );
    expect(cells(text).map((c) => [c.subject, c.quantity.value, c.quantity.unit])).toEqual([
      ['行政处罚', 120, '件'],
      ['行政许可', 3400, '件'],
      ['行政强制', 8, '件'],
    ]);
  });

  it('reads one row a line, each column with its own unit', () => {
    const text = lines('类别    数量(件)    罚款(万元)', '行政处罚    120    45.6', '行政检查    300    12.3', '合计    420    57.9');
    const { figures, relations } = readReport(text);
    expect(figures.map((f) => [f.subject, f.value, f.unit])).toContainEqual(['行政检查罚款', 123000, '元']);
    expect(relations.map((r) => [r.kind, r.holds])).toEqual([
      ['sum', true],
      ['sum', true],
    ]);
  });

  it('holds a total to the column above it', () => {
    const grid = (total: string) =>
      readReport(lines('执法类别', '受理数', '办结数', '行政处罚', '120', '118', '行政许可', '3400', '3390', '合计', '3520', total));
    expect(grid('3508').relations.every((r) => r.holds)).toBe(true);
    const wrong = grid('3518');
    expect(wrong.relations.filter((r) => !r.holds)).toMatchObject([{ kind: 'sum', stated: 3518, computed: 3508 }]);
    expect(wrong.findings).toMatchObject([{ kind: 'wrong-sum' }]);
  });

  it('reads rows parted by upright strokes', () => {
    const text = lines('| 镇街 | 案件数 |', '|---|---|', '| 城关镇 | 12 |', '| 河西镇 | 30 |', '| 合计 | 42 |');
    expect(readReport(text).relations).toMatchObject([{ kind: 'sum', holds: true, stated: 42 }]);
  });

  it('leaves prose alone', () => {
    expect(cells(lines('一、工作开展情况', '全年办理案件12件。', '二、存在问题', '3', '主要有以下方面'))).toEqual([]);
  });
});

describe('tables of other shapes', () => {
  it('reads one row of numbers under as many headings, the unit from the line above', () => {
    const text = lines(
      '行政处罚实施数量(宗)',
      '',
      '警告',
      '',
      '罚款',
      '',
      '拘留',
      '',
      '合计(宗)',
      '',
      '罚没金额(万元)',
      '',
      '3',
      '',
      '40',
      '',
      '2',
      '',
      '45',
      '',
      '12.5',
      '',
      '说明',
    );
    const { figures, relations } = readReport(text);
    expect(figures.map((f) => [f.subject, f.value, f.unit])).toEqual([
      ['警告', 3, '宗'],
      ['罚款', 40, '宗'],
      ['拘留', 2, '宗'],
      ['合计', 45, '宗'],
      ['罚没金额', 125000, '元'],
    ]);
    expect(relations).toMatchObject([{ kind: 'sum', holds: true, stated: 45 }]);
  });

  it('reads a table laid out in halves, and adds both up to one total', () => {
    const text = lines('镇 | 数量 | 镇 | 数量 |', '甲镇 | 12 | 乙镇 | 30 |', '丙镇 | 8 | 丁镇 | 5 |', '总计 | 55 | |||');
    const { figures, relations } = readReport(text);
    expect(figures.map((f) => f.subject)).toEqual(['甲镇', '乙镇', '丙镇', '丁镇', '总计']);
    expect(relations).toMatchObject([{ kind: 'sum', holds: true, computed: 55 }]);
  });

  it('holds shares in a table to the total that its counts add up to', () => {
    const grid = (share: string) =>
      readReport(
        lines(
          '单位 | 受理量 | 占比 | 同比 |',
          `市场局 | 30 | ${share} | -30.0% |`,
          '公安局 | 20 | 40.0% | - |',
          '合计 | 50 | 100% | -5.0% |',
        ),
      );
    expect(grid('60.0%').relations.every((r) => r.holds)).toBe(true);
    expect(grid('60.0%').figures.find((f) => f.text === '-30.0%')?.value).toBe(-30);
    expect(grid('62.0%').relations.filter((r) => !r.holds)).toMatchObject([{ kind: 'share', computed: 60 }]);
  });

  it('reads measures in the cells and shares in a row of their own', () => {
    const grid = (share: string) =>
      readReport(lines('事项 | 处罚 | 公开 | 合计 |', '数量 | 75件 | 25件 | 100件 |', `占比 | 75% | ${share} | 100% |`));
    expect(grid('25%').relations.map((r) => [r.kind, r.holds])).toEqual([
      ['sum', true],
      ['share', true],
      ['share', true],
    ]);
    expect(grid('28%').findings.map((f) => f.kind)).toEqual(['wrong-share']);
  });
});

describe('cells beside one another', () => {
  it('reads tabs, and holds a rate to the counts of its row', () => {
    const grid = (rate: string) => readReport(lines('年份\t受理\t审结\t审结率', '2021年\t40\t38\t95%', `2022年\t52\t50\t${rate}`));
    expect(grid('96.2%').relations.map((r) => [r.kind, r.holds])).toEqual([
      ['rate', true],
      ['rate', true],
    ]);
    expect(grid('99.2%').findings.map((f) => f.kind)).toEqual(['wrong-rate']);
  });

  it('reads a column of measures, and holds growth to the years beside it', () => {
    const grid = (growth: string) =>
      readReport(
        lines('指标', '单位', '2022年', '2023年', '增长', '行政复议', '件', '52', '58', growth, '行政应诉', '件', '40', '36', '-10%'),
      );
    expect(grid('11.5%').figures.map((f) => f.unit)).toEqual(['件', '件', '%', '件', '件', '%']);
    expect(grid('11.5%').relations.every((r) => r.holds)).toBe(true);
    expect(grid('15.1%').relations.filter((r) => !r.holds)).toMatchObject([{ kind: 'change', computed: 11.5385 }]);
  });

  it('gives headings without a heading for the names to the numbers', () => {
    const text = lines(
      '表1:省直部门案件情况',
      '收案数',
      '受理数',
      '收案数',
      '受理数',
      '甲厅',
      '132',
      '118',
      '乙委',
      '7',
      '5',
      '合计',
      '139',
      '123',
    );
    const { figures } = readReport(text);
    expect(figures.filter((f) => f.value === 132).map((f) => f.subject)).toEqual(['甲厅收案数']);
  });

  it('reads a label a line as one statement', () => {
    expect(readReport(lines('二、行政许可', '受理:3400件', '办结:3390件', '办结率:97.7%')).relations.filter((r) => !r.holds)).toMatchObject(
      [{ kind: 'rate', computed: 99.7059 }],
    );
  });

  it('takes label, number and measure from three lines', () => {
    expect(
      readReport(lines('行政执法主体', '46', '个', '持证人员', '1286', '人')).figures.map((f) => [f.subject, f.value, f.unit]),
    ).toEqual([
      ['行政执法主体', 46, '个'],
      ['持证人员', 1286, '人'],
    ]);
  });
});
