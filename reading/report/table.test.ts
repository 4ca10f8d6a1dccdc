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
