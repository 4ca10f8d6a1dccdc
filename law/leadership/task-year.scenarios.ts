/** 方案年度任务, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { taskYear } from './task.ts';

const FILE = [{ name: '佐证.pdf', digest: '0c'.repeat(32) }];
const BEGIN: Form = {
  plan: '示例县法治政府建设实施方案',
  no: '12',
  title: '三项制度',
  lead: 'u1',
  year: 2024,
  what: '制定清单',
  dueOn: '2024-12-31',
};
const DONE: Form = { result: '全部完成', evidence: FILE };
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-02-18')
    .told('begin', BEGIN);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  taskYear,
  begun('按年度时限完成,核验后销号', 'practice-完成时限.must', 'practice-核验.must', 'practice-核验.hold', 'practice-核验.must.3', 'practice-核验.hold.4')
    .owes('done', '2024-12-31').refused('check', 'practice-核验.hold', { result: '完成', words: '属实' })
    .on('2024-12-20').does('done', DONE).nothingOwed('progress').owes('check', '2025-01-06').refused('close', 'practice-核验.hold.4')
    .does('check', { result: '完成', words: '属实' }).nothingOwed('done').owes('close', 'promptly').does('close').ended('完成').counts('inTime', 1),
  scenario('以后年度的任务,到那一年才报告进度', 'practice-进度调度.must').on('2024-02-18').told('begin', { ...BEGIN, year: 2026, dueOn: '2026-12-31' })
    .owes('progress', '2026-03-31').on('2026-03-31').does('progress', { percent: 30, words: '进行中' }).owes('progress', '2026-06-30'),
  begun('每三个月报告进度', 'practice-进度调度.must', 'practice-进度调度.must.2').owes('progress', '2024-05-20')
    .on('2024-05-20').does('progress', { percent: 50, words: '进行中' }).owes('progress', '2024-08-20')
    .on('2024-08-20').does('progress', { percent: 80, words: '进行中' }).on('2024-11-21').late('progress'),
  begun('退回的写明意见', 'practice-核验.hold.2').on('2024-12-20').does('done', DONE).refused('check', 'practice-核验.hold.2', { result: '退回' })
    .does('check', { result: '完成' }),
  begun('退回的重新报告', 'practice-核验.must.2', 'practice-核验.hold.3').on('2024-12-20').does('done', DONE).refused('done', 'practice-核验.hold.3', DONE)
    .does('check', { result: '退回', words: '缺佐证' }).nothingOwed('close').owes('done', 'promptly').does('done', DONE),
  begun('逾期的计入逾期', 'practice-完成时限.must', 'practice-核验.must').on('2025-01-02').late('done').does('done', DONE).counts('overdue', 1)
    .on('2025-02-05').late('check'),
);
