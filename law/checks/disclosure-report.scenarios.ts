/** 部门年度报告, shown: 31 January 2026 is a Saturday and stays the last day, for the article names it. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { disclosureReport } from './disclosure-report.ts';

const SIX = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const WRITE: Form = { parts: SIX, report: [{ name: '年报.docx', digest: '0b'.repeat(32) }] };
const LINK: Form = { link: 'https://example.invalid/2025' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  disclosureReport,
  started('一月三十一日前提交并公布', 'law-49.1.must', 'law-49.1.must.2', 'law-49.1.do', 'law-49.1.do.2').owes('submit', '2026-01-31')
    .owes('announce', '2026-01-31').refused('submit', 'law-49.1.do').does('write', WRITE).refused('close', 'law-49.1.do.2')
    .on('2026-01-30').does('submit').does('announce', LINK).does('close').counts('inTime', 1).ended('已经提交并公布'),
  started('逾期公布', 'law-49.1.must.2').does('write', WRITE).on('2026-02-02').late('announce').does('announce', LINK).counts('inTime', 0),
  SIX
    .reduce((s, part) => s.does('write', { ...WRITE, parts: SIX.filter((p) => p !== part) }).refused('submit', 'format-附件.hold'), started('六个部分缺一不可', 'format-附件.hold'))
    .does('write', WRITE).does('submit'),
);
