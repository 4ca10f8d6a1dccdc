/** 应急物资经费, shown. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { supplyBudget } from './supply-budget.ts';

const PARTS = {
  parts: [
    { unit: 'u2', money: 120_000_000 },
    { unit: 'u3', money: 80_000_000 },
  ],
};
const asked = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-20')
    .does('ask', { year: 2025, what: '卫生、水务、民政物资储备库', money: 200_000_000 });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  supplyBudget,
  asked('安排到储备单位,拨付,报告绩效', 'law-44.must', 'law-44.hold', 'practice-经费.never', 'law-44.do', 'law-54.1.hold', 'law-54.1.attest').owes('arrange', 'promptly').refused('account', 'law-44.do', { spent: 0 }).refused('arrange', 'law-44.hold', { parts: [] }).does('arrange', PARTS).nothingOwed('arrange').refused('refuse', 'practice-经费.never', { why: '无' }).does('pay', { money: 200_000_000 })
    .on('2025-12-01').refused('account', 'law-54.1.hold', { spent: 200_000_001 }).refused('account', 'law-54.1.attest', { spent: 190_000_000 }, { unsigned: true }).does('account', { spent: 190_000_000 }).ended('已报告绩效').counts('arranged', 200_000_000).counts('paid', 200_000_000).counts('spent', 190_000_000),
  asked('不予安排', 'law-44.must').does('refuse', { why: '储备充足' }).ended('不予安排'),
);
