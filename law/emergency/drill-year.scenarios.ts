/** 年度应急演练计划, shown. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { drillYear } from './drill-year.ts';

const PLAN = {
  year: 2025,
  drills: [{ name: '防汛演练', unit: 'u3' }],
};
const P = 'practice-演练计划';
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-02')
    .does('begin', {}, { record: { on: '2025-01-01' } });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  drillYear,
  begun('年初制定计划,每一次演练由组织单位办理', `${P}.must`, 'law-42.1.hold', 'law-42.1.opens', `${P}.do`, `${P}.hold`).owes('plan', '2025-04-02').on('2025-01-27').refused('plan', 'law-42.1.hold', { year: 2025, drills: [] }).refused('review', `${P}.do`, { words: '无' }).does('plan', PLAN).opens('drill').nothingOwed('plan')
    .on('2025-12-01').refused('review', `${P}.hold`, { words: '还有一次' }).told('linked', { procedure: 'drill', outcome: '办结' }).does('review', { words: '两次' }).ended('已总结').counts('plansInTime', 1),
  begun('逾期没有计划', `${P}.must`).on('2025-04-03').late('plan'),
);
