/** 任前考试, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { officeExam } from './office-exam.ts';

const LIST: Form = { person: '拟任局长', unit: 'u2', post: '人大任命的政府组成人员', dueOn: '2024-10-12' };
const p = 'practice-任前考试';
const listed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('list', LIST);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  officeExam,
  listed('按期考试;不合格的补考,补考合格的告知', `${p}.must`, `${p}.must.2`, `${p}.hold`, `${p}.hold.2`).owes('sit', '2024-10-12').on('2024-10-12').does('sit', { score: 58 }).owes('pass', 'promptly').refused('pass', `${p}.hold`).refused('fail', `${p}.hold.2`).does('sit', { score: 81 })
    .does('pass').nothingOwed('pass').ended('合格').counts('sat', 2).counts('passed', 1).counts('passRate', 50),
  listed('补考仍不合格的', `${p}.hold.2`, `${p}.must.2`).does('sit', { score: 40 }).does('sit', { score: 50 }).does('fail').ended('不合格').counts('failed', 1),
  listed('逾期没有考的,可以不再考', `${p}.must`).on('2024-10-14').late('sit').does('drop', { why: '不再提名' }).ended('不再考试').counts('dropped', 1),
);
