/** What the scenarios of this folder refer to: makers on the list and off it, documents in force and gone. Invented. */
import type { Form } from '../../kernel/language/data.ts';
import type { ScenarioWords } from '../../kernel/scenario/scenario.ts';
import { normMaker } from './norm-maker.ts';
import { normativeText } from './normative-text.ts';

/** A paper with its digest. */
export const FILES = [{ name: '材料', digest: 'cd'.repeat(32) }];

/** A department's document, made on Tuesday 24 September 2024, published on the Thursday, in force from November for five years. */
export const DOCUMENT: Form = {
  title: '示例管理办法',
  no: '示例规〔2024〕1号',
  level: '县政府部门',
  maker: 'u1',
  drafter: 'u1',
  madeOn: '2024-09-24',
  effective: '2024-11-01',
  until: '2029-10-31',
  where: ['政府网站'],
  proclaimedOn: '2024-09-26',
  bases: [{ title: '某条例第10条' }],
  full: '第一条 为了示例,制定本办法。',
  file: FILES,
};

/** The makers `maker1` (u1, a department) and `maker2` (taken off the list in 2023). */
export const withMakers = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('maker1', normMaker, [
      ['propose', '2020-01-02', { organ: 'u1', name: '示例局', basis: '三定方案', kind: '政府工作部门' }],
      ['list', '2020-01-10', { mark: '示例规', from: '2020-01-10' }],
    ])
    .entry('maker2', normMaker, [
      ['propose', '2020-01-02', { organ: 'u2', name: '已撤销的局', basis: '三定方案', kind: '政府工作部门' }],
      ['list', '2020-01-10', { mark: '旧规', from: '2020-01-10' }],
      ['remove', '2023-03-01', { why: '机构撤销', by: '机构改革方案' }],
    ]);

/** The documents `doc1` and `doc2`, in force since 2020, and `doc3`, repealed at the end of 2022. */
export const withDocuments = (s: ScenarioWords): ScenarioWords => {
  const old = { ...DOCUMENT, madeOn: '2020-01-02', proclaimedOn: '2020-01-06', effective: '2020-02-01', until: '2025-01-31', old: true };
  return s
    .entry('doc1', normativeText, [['enter', '2020-01-06', { ...old, no: '示例规〔2020〕1号' }]])
    .entry('doc2', normativeText, [['enter', '2020-01-06', { ...old, no: '示例规〔2020〕2号' }]])
    .entry('doc3', normativeText, [
      ['enter', '2020-01-06', { ...old, no: '示例规〔2020〕3号' }],
      ['repeal', '2022-12-01', { until: '2022-12-31', why: '其他', by: '废止决定' }],
    ]);
};
