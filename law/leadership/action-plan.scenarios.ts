/** 规划、计划, shown: ninety days from 5 January 2026 end in the days off of 清明, so on 7 April. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { actionPlan } from './action-plan.ts';
import { FILES } from './examples.ts';

const DRAFT: Form = { title: '2026年法治政府建设工作要点', kind: '年度计划(要点)', tasks: 40, paper: FILES };
const PASS: Form = { on: '2026-02-12', result: '通过' };
const p = 'practice-计划编制';
const s = 'practice-任务分解';
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  actionPlan,
  started('一季度印发,三十日内分解下达;修改的再审', 'practice-年度计划.must', 'law-第8条第1项.never', `${p}.do`, `${p}.hold`, `${p}.hold.2`, `${p}.must`, `${p}.do.2`, `${p}.hold.3`, `${p}.hold.4`, `${s}.must`, `${s}.do`, `${s}.hold`).owes('issue', '2026-04-07').refused('drop', 'law-第8条第1项.never', { why: '忙' }).refused('deliberate', `${p}.do`, PASS)
    .does('draft', DRAFT).refused('draft', `${p}.hold`, DRAFT).refused('issue', `${p}.do.2`, { aspects: 9 }).does('deliberate', { ...PASS, result: '修改后再审' }).owes('draft', 'promptly').refused('deliberate', `${p}.hold.2`, PASS).refused('issue', `${p}.hold.3`, { aspects: 9 }).does('draft', DRAFT).nothingOwed('draft')
    .on('2026-02-12').does('deliberate', PASS).refused('draft', `${p}.hold.4`, DRAFT).refused('split', `${s}.do`, { tasks: 40 }).does('issue', { aspects: 9 }).nothingOwed('issue').owes('split', '2026-03-16').refused('split', `${s}.hold`, { tasks: 39 }).on('2026-03-16').does('split', { tasks: 40 }).nothingOwed('split').ended('已经下达')
    .counts('issued', 1).counts('inTime', 1).counts('tasks', 40).counts('aspects', 9).counts('splitInTime', 1),
  started('逾期印发、分解的', 'practice-年度计划.must', `${s}.must`).does('draft', DRAFT).does('deliberate', PASS).on('2026-04-08').late('issue').does('issue', { aspects: 9 }).on('2026-05-11').late('split'),
  scenario('几年的方案可以终止编制,印发以后不能', 'law-第8条第1项.never', `${s}.never`).on('2026-01-15').does('begin').does('draft', { ...DRAFT, kind: '实施规划(方案)' }).does('drop', { why: '并入上级方案' }).ended('终止编制').counts('dropped', 1),
  scenario('印发以后不终止', `${s}.never`).on('2026-01-15').does('begin').does('draft', { ...DRAFT, kind: '实施规划(方案)' }).does('deliberate', PASS).does('issue', { aspects: 9 }).refused('drop', `${s}.never`, { why: '误' }),
);
