/** 法治工作人员: returned each year; those new without the qualification are moved. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { legalStaff } from './legal-staff.ts';

const COUNT: Form = {
  year: 2024,
  posts: 3,
  staff: 2,
  part: 1,
  qualified: 1,
  reviewers: 2,
  officers: 60,
  fresh: 1,
  bare: 0,
  cases: 80,
  budget: 20000000,
};
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-01-26')
    .does('enter', { unit: 'u1', body: '法规股', kind: '部门' });

// biome-ignore format: a day a line
export default scenarios(
  legalStaff,

  entered('每年报送,数要相合;初次从事而没有资格的及时调整', 'practice-队伍登记.must', 'practice-填报的数.hold', 'penalty-58.2.must', 'servants-25.2.attest').owes('count', '2025-01-26').on('2025-01-26').refused('count', 'practice-填报的数.hold', { ...COUNT, qualified: 4 }).does('count', { ...COUNT, bare: 1 }).owes('count', '2026-01-26').owes('mend', 'promptly').refused('mend', 'servants-25.2.attest', { how: '调岗' }, { unsigned: true }).does('mend', { how: '调岗' }).nothingOwed('mend')
    .counts('staff', 2).counts('thin', 1).counts('cases', 80).counts('bare', 1),
  entered('逾期没有报送;机构撤销', 'practice-队伍登记.must').on('2025-01-27').late('count').does('end').ended('撤销'),
  entered('没有需要调整的', 'penalty-58.2.must', 'practice-填报的数.hold.2').does('count', { ...COUNT, officers: 40 }).nothingOwed('mend').refused('mend', 'practice-填报的数.hold.2', { how: '调岗' }).counts('thin', 0).counts('empty', 0).on('2025-01-24').does('count', { ...COUNT, year: 2025, bare: 1 }).owes('mend', 'promptly').does('mend', { how: '调岗' }).nothingOwed('mend'),
);
