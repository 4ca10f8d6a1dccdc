/** 司法所代收行政复议申请, shown. 29 September 2024 is a made-up working day, 1 to 7 October is off. */
import type { Form } from '../../kernel/language/data.ts';
import { scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { RECONSIDERED } from './examples.ts';
import { reconsiderationIntake } from './reconsideration-intake.ts';

const HAND: Form = { ...RECONSIDERED, way: '司法所代收', to: 'u2' };
const RECEIPT: Form = { help: '代写申请书' };

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reconsiderationIntake,
  scenario('申请当日到达复议机关;出具回执,二个工作日内移送材料,跨国庆假期', 'law-22.2.opens', 'law-22.3.must', 'law-22.3.do', 'practice-司法所代收.must', 'practice-司法所代收.attest').on('2024-09-30').does('handIn', HAND).opens('reconsideration')
    .owes('receipt', 'promptly').owes('forward', '2024-10-09').refused('forward', 'law-22.3.do').refused('receipt', 'practice-司法所代收.attest', RECEIPT, { unsigned: true }).does('receipt', RECEIPT)
    .on('2024-10-10').late('forward').does('forward').ended('已经移送').counts('received', 1).counts('inTime', 0),
  scenario('当场撤回的,告知复议机关;没有撤回的不能', 'practice-司法所代收.do', 'practice-司法所代收.attest').on('2024-09-29').does('handIn', HAND).refused('stop', 'practice-司法所代收.do').does('withdraw', { why: '已经和解' })
    .does('receipt', RECEIPT, { unsigned: true }).does('stop').ended('当场撤回'),
);
