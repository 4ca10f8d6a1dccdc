/** 年度述法, shown: ten workdays and three months from 5 January 2026. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { dutyReportRound } from './duty-report.ts';

const ASK: Form = { year: 2025, dueOn: '2026-01-30', people: [{ unit: 'u2', person: '局长', post: '部门主要负责人' }] };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  dutyReportRound,
  started('部署以后每人一件,都评议了才移送组织部门', 'practice-述法部署.must', 'law-7.opens', 'practice-述法部署.must.2', 'law-7.do', 'law-7.hold', 'law-7.do.2').owes('ask', '2026-01-19').owes('close', '2026-04-07').refused('hand', 'law-7.do', { used: '列入年度考核' })
    .on('2026-01-16').does('ask', ASK).nothingOwed('ask').opens('duty-report').refused('hand', 'law-7.hold', { used: '列入年度考核' }).refused('close', 'law-7.do.2')
    .on('2026-03-20').told('linked', { procedure: 'duty-report', outcome: '已经述法' }).does('hand', { used: '列入年度考核和年终述职评议' }).does('close').nothingOwed('close').ended('完成').counts('rounds', 1).counts('asked', 1),
  started('没有按期部署、完成的', 'practice-述法部署.must', 'practice-述法部署.must.2').on('2026-01-20').late('ask').on('2026-04-08').late('close'),
);
