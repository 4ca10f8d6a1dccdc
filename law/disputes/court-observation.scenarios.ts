/** 旁听庭审, shown. 29 September 2024 is a made-up working Sunday. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { courtObservation } from './court-observation.ts';

const PLAN: Form = { year: 2024, people: ['局长', '乙'] };
const ATTEND: Form = { on: '2024-09-29', about: '行政处罚', head: '参加', people: ['局长', '乙'] };
const planned = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-03-04')
    .does('plan', PLAN);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  courtObservation,
  planned('年内至少旁听一次,当日登记;全覆盖的直接小结', 'practice-旁听庭审.must', 'practice-旁听庭审.hold', 'practice-旁听庭审.must.2', 'practice-旁听庭审.do', 'practice-旁听庭审.hold.2')
    .owes('attend', '2024-12-31').owes('close', '2024-12-31').refused('discuss', 'practice-旁听庭审.do', { lessons: '程序' })
    .on('2024-09-29').refused('attend', 'practice-旁听庭审.hold', { ...ATTEND, on: '2024-09-27' }).does('attend', ATTEND).nothingOwed('attend').does('discuss', { lessons: '程序' })
    .on('2024-12-30').does('close', { reached: 2 }).ended('小结').counts('due', 2).counts('coverage', 100).counts('visits', 2).counts('people', 2).counts('heads', 1),
  planned('没有组织的,年底提示,小结说明原因', 'practice-旁听庭审.hold.2', 'practice-旁听庭审.must').on('2025-01-02').late('attend').refused('close', 'practice-旁听庭审.hold.2', { reached: 0 }).does('close', { reached: 0, why: '没有开庭' }),
  planned('没有全覆盖的,说明原因', 'practice-旁听庭审.hold.2').on('2024-09-29').does('attend', { ...ATTEND, head: '没有参加', people: ['乙'] }).refused('close', 'practice-旁听庭审.hold.2', { reached: 1 }).does('close', { reached: 1, why: '局长出差' }).counts('coverage', 50),
);
