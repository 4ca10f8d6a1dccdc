/** 信用评价: each year again, and soon after a record was mended or proved wrong; the lowest class only with a record in force. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { RECORD } from './credit-examples.ts';
import { creditGrade } from './credit-grade.ts';
import { creditRecord } from './credit-record.ts';

const ASSESS = { party: '企业1', grade: 'B', model: '通用模型', sources: ['登记注册'] };
const RESTORE = { grade: 'A', cause: '信用修复' };
const AGAIN = { grade: 'A', cause: '定期评价' };
const begun = (title: string, ...rules: string[]): ScenarioWords => scenario(title, ...rules).on('2024-09-26');
const marked = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('record1', creditRecord, RECORD)
    .on('2025-09-26');

// biome-ignore format: a day a line
export default scenarios(
  creditGrade,

  begun('每年重新评价', 'credit-“信用评价”.attest', 'business-53.must').refused('assess', 'credit-“信用评价”.attest', ASSESS, { unsigned: true }).does('assess', ASSESS).owes('reassess', '2025-09-26').on('2025-09-25').does('reassess', AGAIN).counts('inTime', 1).counts('rated', 1).counts('assessed', 1),
  begun('逾期没有重新评价;注销的停止评价', 'business-53.must').does('assess', ASSESS).on('2025-09-28').late('reassess').does('end').ended('停止评价').counts('ended', 1),
  begun('修复以后五个工作日内重新评价,跨国庆节', 'credit-“异议、修复”.must', 'credit-“异议、修复”.restarts', 'credit-“异议、修复”.hold').does('assess', ASSESS).refused('restore', 'credit-“异议、修复”.hold', RESTORE).told('repaired').owes('restore', '2024-10-09').on('2024-10-09').does('restore', RESTORE).nothingOwed('restore').owes('reassess', '2025-10-09').counts('restored', 1).counts('restoredInTime', 1),
  begun('异议成立没有重新评价的逾期', 'credit-“异议、修复”.must').does('assess', ASSESS).told('corrected', { result: '删除' }).on('2024-10-10').late('restore'),
  begun('没有失信记录的,不能评为、重新评为最低一级', 'practice-最低等级.hold', 'practice-最低等级.hold.2').refused('assess', 'practice-最低等级.hold', { ...ASSESS, grade: 'D' }).does('assess', ASSESS).refused('reassess', 'practice-最低等级.hold.2', { grade: 'D', cause: '定期评价' }),
  marked('有失信记录的,可以评为最低一级', 'practice-最低等级.hold', 'practice-最低等级.hold.2').does('assess', { ...ASSESS, grade: 'D' }).does('reassess', { grade: 'D', cause: '新的失信记录' }).counts('reassessed', 1),
);
