/** 课题: delivered by its day, used, closed. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { research } from './research.ts';
import { FILES } from './work-examples.ts';

const BEGIN: Form = { title: '镇街综合执法调研', kind: '专题调研', by: '本单位', dueOn: '2025-01-27' };
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('begin', BEGIN);

// biome-ignore format: a day a line
export default scenarios(
  research,

  begun('按期完成,完成以后转化、结题', 'practice-课题管理.must', 'practice-课题管理.hold', 'practice-课题管理.do', 'practice-课题管理.never').owes('deliver', '2025-01-27').refused('close', 'practice-课题管理.do').on('2025-01-27').does('deliver', { report: FILES }).nothingOwed('deliver').refused('drop', 'practice-课题管理.never', { why: '无' }).does('use', { how: '决策采纳' }).does('close').ended('结题').counts('surveys', 1).counts('inTime', 1).counts('used', 1),
  scenario('完成期限不在立项以前', 'practice-课题管理.hold').on('2024-09-26').refused('begin', 'practice-课题管理.hold', { ...BEGIN, dueOn: '2024-09-25' }),
  begun('逾期;可以终止', 'practice-课题管理.must', 'practice-课题管理.never').on('2025-02-05').late('deliver').does('drop', { why: '题目合并' }).ended('终止'),
);
