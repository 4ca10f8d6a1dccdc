import { expect, it } from 'vitest';
import type { FieldData } from '../../../kernel/language/data.ts';
import { cellsOf, dayOfText, pasteRows } from './paste.ts';

const f = (kind: FieldData['kind'], title: string, of?: string[]): FieldData => ({ kind, title, class: 'open', ...(of && { of }) });
const fields = {
  name: f('text', '材料'),
  n: f('count', '份数'),
  fee: f('money', '费用'),
  on: f('day', '日期'),
  way: f('choice', '方式', ['邮寄']),
};

it('reads lines and cells as a spreadsheet copies them', () => {
  expect(cellsOf('甲\t1\r\n"乙\n丙"\t2\r\n')).toEqual([
    ['甲', '1'],
    ['乙\n丙', '2'],
  ]);
  expect(cellsOf('一句话')).toBeUndefined();
});
it('takes columns by their titles, in whatever order, and says what it could not take', () => {
  const { rows, left } = pasteRows(fields, cellsOf('日期\t材料\t备注\n2025年3月4日\t申请表\t无关\n不知道\t身份证\t')!);
  expect(rows).toEqual([{ on: '2025-03-04', name: '申请表' }, { name: '身份证' }]);
  expect(left).toEqual(['无关', '不知道']);
});
it('takes columns by their order, from the column pasted into', () => {
  expect(pasteRows(fields, cellsOf('2\t1,234.5元\t20250304\t邮寄')!, 1).rows).toEqual([
    { n: 2, fee: 123450, on: '2025-03-04', way: '邮寄' },
  ]);
});
it('knows a day that is none', () => expect([dayOfText('2025-02-30'), dayOfText('2025/2/3')]).toEqual([undefined, '2025-02-03']));
