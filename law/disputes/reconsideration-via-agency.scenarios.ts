/** 通过原处罚机关提交的申请, shown over the Spring Festival of 2026 (14 and 28 February are made-up working days, 15 to 23 February is off). */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { reconsiderationViaAgency } from './reconsideration-via-agency.ts';

const HAND_IN: Form = { applicant: 'p1', kind: '当场作出' };
const WHY: Form = { why: '事实清楚' };
const handed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-02-11')
    .does('handIn', HAND_IN);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reconsiderationViaAgency,
  handed('认为需要维持的,五个工作日内转送', 'law-32.2.must').owes('forward', '2026-02-25')
    .on('2026-02-25').does('forward', WHY).ended('转送行政复议机关'),
  handed('逾期没有转送', 'law-32.2.must').on('2026-02-26').late('forward').does('forward', WHY),
  handed('自行纠正的,送达申请人', 'law-32.2.must', 'law-32.2.must.2').does('amend', { how: '撤销处罚' }).owes('amend served', 'promptly').serves('amend').ended('自行纠正')
    .counts('amended', 1),
  handed('属于可以通过本机关提交的,不能推回', 'law-32.1.hold').refused('direct', 'law-32.1.hold', WHY),
  scenario('不属于的,告知直接申请', 'law-32.1.hold', 'law-32.2.hold').on('2026-02-11').does('handIn', { ...HAND_IN, kind: '其他' })
    .refused('forward', 'law-32.2.hold', WHY).does('direct', WHY).ended('告知直接申请'),
);
