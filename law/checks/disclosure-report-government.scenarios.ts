/** 本级政府年度报告, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { disclosureReportGovernment } from './disclosure-report.ts';

const SIX = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const ALL = [...SIX, '工作考核、社会评议和责任追究结果情况'];
const WRITE: Form = { parts: ALL, report: [{ name: '年报.docx', digest: '0b'.repeat(32) }] };
const LINK: Form = { link: 'https://example.invalid/2025' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  disclosureReportGovernment,
  started('三月三十一日前公布', 'law-49.2.must', 'law-49.2.do', 'law-49.2.do.2').owes('announce', '2026-03-31').refused('announce', 'law-49.2.do', LINK)
    .refused('close', 'law-49.2.do.2').does('write', WRITE)
    .on('2026-03-31').does('announce', LINK).does('close').counts('inTime', 1).ended('已经公布'),
  started('逾期公布', 'law-49.2.must').does('write', WRITE).on('2026-04-01').late('announce').does('announce', LINK).counts('inTime', 0),
  SIX
    .reduce((s, part) => s.does('write', { ...WRITE, parts: ALL.filter((p) => p !== part) }).refused('announce', 'format-附件.hold', LINK), started('六个部分缺一不可', 'format-附件.hold'))
    .does('write', WRITE).does('announce', LINK),
  started('还应当有考核、评议和责任追究结果', 'law-50.1.hold').does('write', { ...WRITE, parts: SIX }).refused('announce', 'law-50.1.hold', LINK).does('write', WRITE)
    .does('announce', LINK),
);
