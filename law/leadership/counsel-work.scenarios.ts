/** 法律顾问办理事项: asked of one in the register, answered in three workdays, taken or not with reasons. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { counsel } from './counsel.ts';
import { counselWork } from './counsel-work.ts';
import { FILES } from './work-examples.ts';

const ASK: Form = { counsel: 'counsel1', kind: '口头咨询', matter: '土地出让合同解除' };
const listed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('counsel1', counsel, [
      ['choose', '2024-01-02', { person: 'p1', kind: '外聘律师', client: 'u1', way: '统采统管', years: 8, clean: true, promise: FILES }],
      ['appoint', '2024-01-02', { from: '2024-01-02', until: '2026-12-31' }],
    ])
    .entry('counsel2', counsel, [
      ['choose', '2024-01-02', { person: 'p2', kind: '外聘律师', client: 'u1', way: '单位自聘', years: 8, clean: true, promise: FILES }],
    ])
    .on('2024-09-29');

// biome-ignore format: a day a line
export default scenarios(
  counselWork,

  listed('委托在册的,三个工作日内答复,及时反馈,不采纳的说明理由', 'practice-名册.hold', 'opinion-法律顾问的职责.must', 'practice-采纳反馈.must', 'practice-采纳反馈.do', 'practice-采纳反馈.hold', 'practice-采纳反馈.never').refused('ask', 'practice-名册.hold', { ...ASK, counsel: 'counsel2' }).does('ask', ASK).owes('advise', '2024-10-09').refused('answer', 'practice-采纳反馈.do', { taken: '采纳' })
    .on('2024-10-09').does('advise', { advice: '可以解除' }).nothingOwed('advise').owes('answer', 'promptly').refused('withdraw', 'practice-采纳反馈.never', { why: '无' }).refused('answer', 'practice-采纳反馈.hold', { taken: '没有采纳' }).does('answer', { taken: '部分采纳', why: '另有约定' }).ended('办结').counts('takenRate', 100).counts('advice', 1).counts('inTime', 1),
  listed('逾期没有答复;可以撤回', 'opinion-法律顾问的职责.must', 'practice-采纳反馈.never').does('ask', ASK).on('2024-10-10').late('advise').does('withdraw', { why: '事项已经了结' }).ended('撤回'),
);
