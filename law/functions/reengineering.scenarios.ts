/** 流程再造: a round opens a case for each item, waits for all of them, and shows the comparison. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { reengineering } from './reengineering.ts';

const ROUND = {
  title: '第一轮流程再造',
  year: 2024,
  round: 1,
  items: [
    { item: 'item1', holder: 'u1' },
    { item: 'item2', holder: 'u2' },
  ],
  until: '2024-12-31',
};
const ONE = { ...ROUND, items: ROUND.items.slice(0, 1) };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('start', ROUND);
const done = { procedure: 'reengineering-item', outcome: '再造完成' };
const R = 'practice-流程再造';

// biome-ignore format: a day a line
export default scenarios(
  reengineering,

  scenario('写明事项和单位;每个事项一件,没有全部终结不能汇总', 'business-35.hold', 'business-35.opens', 'business-35.hold.2', `${R}.must`, 'disclosure-26.publishes').on('2024-09-26').refused('start', 'business-35.hold', { ...ROUND, items: [] }).does('start', ROUND).opens('reengineering-item', 2).owes('report', '2024-12-31')
    .on('2024-11-15').told('linked', done).refused('report', 'business-35.hold.2').does('urge', { whom: 'u2' }).counts('urged', 1),
  scenario('全部终结以后汇总,二十个工作日内公开,跨春节', 'business-35.hold.2', `${R}.must`, 'disclosure-26.publishes').on('2024-09-26').does('start', ONE).refused('report', 'business-35.hold.2').on('2024-12-30').told('linked', done).does('report').nothingOwed('report').ended('完成').owes('report published', '2025-01-27')
    .on('2025-01-27').publishes('report').nothingOwed('report published').counts('rounds', 1).counts('finished', 1),
  started('逾期没有汇总;终止本轮', `${R}.must`).on('2025-01-02').late('report').does('stop', { why: '机构改革' }).ended('终止').counts('stopped', 1),
  scenario('汇总逾期没有公开', 'disclosure-26.publishes').on('2024-09-26').does('start', ONE).told('linked', done).does('report').on('2024-10-30').late('report published'),
);
