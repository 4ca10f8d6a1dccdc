/** 行政征收: on the list or not at all; relief, the decision, paying by the day, the late fee, the court, what is paid back. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from './examples.ts';
import { levy } from './levy.ts';

const ASSESS = {
  payer: '当事人1',
  power: 'power1',
  item: '行政事业性收费',
  name: '污水处理费',
  listed: true,
  standard: '每吨一元',
  amount: 1_000_000,
};
const DECIDE = { amount: 1_000_000, until: '2024-10-08', remedyUntil: '2025-03-31', late: true };
const RELIEVE = { kind: '减缴', off: 400_000, basis: '减免办法' };
const pay = (amount: number) => ({ amount, receipt: '票1' });
const P = 'practice-征收程序';

const declared = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .does('declare', { base: '排水量' });
const assessed = (title: string, ...rules: string[]): ScenarioWords => declared(title, ...rules).does('assess', ASSESS);
const decided = (title: string, ...rules: string[]): ScenarioWords =>
  assessed(title, ...rules)
    .does('decide', DECIDE)
    .serves('decide');

// biome-ignore format: a day a line
export default scenarios(
  levy,

  declared('全程:核定、决定、送达、缴清,期限跨国庆节', `${P}.must`, `${P}.must.3`, `${P}.must.4`, `${P}.must.5`, `${P}.hold.5`, 'notice-第(六)项.publishes').owes('assess', '2024-10-15').does('assess', ASSESS).owes('decide', 'promptly').does('decide', DECIDE).owes('decide served', 'promptly').owes('decide published', '2024-10-29')
    .serves('decide').owes('pay', '2024-10-08').on('2024-10-08').does('pay', pay(400_000)).owes('pay', '2024-10-08').refused('paid', `${P}.hold.5`).does('pay', pay(600_000)).nothingOwed('pay').does('paid').ended('缴清').counts('due', 1_000_000).counts('paid', 1_000_000).counts('onTime', 1).counts('paidRate', 100),
  declared('逾期核定', `${P}.must`).on('2024-10-16').late('assess').does('none', { why: '不属于征收范围' }).ended('不征收'),
  declared('职权有效、目录清单之内、署名认定有依据', `${P}.hold`, 'business-25.hold', 'business-25.attest').refused('assess', `${P}.hold`, { ...ASSESS, power: 'power2' }).refused('assess', 'business-25.hold', { ...ASSESS, listed: false }).refused('assess', 'business-25.attest', ASSESS, { unsigned: true }).does('assess', ASSESS),
  declared('没有核定不能决定;没有决定不能认定缴清', `${P}.do.2`, `${P}.do.3`).refused('decide', `${P}.do.2`, DECIDE).refused('paid', `${P}.do.3`),
  assessed('申请减免的及时答复,署名认定,不超过应缴;答复以前不决定;征收数额扣除减免', `${P}.must.2`, `${P}.do`, `${P}.hold.2`, `${P}.attest`, `${P}.let`, `${P}.hold.4`).refused('relieve', `${P}.do`, RELIEVE).does('askRelief', { why: '停产' }).owes('relieve', 'promptly').refused('decide', `${P}.let`, DECIDE)
    .refused('relieve', `${P}.hold.2`, { ...RELIEVE, off: 2_000_000 }).refused('relieve', `${P}.hold.2`, { ...RELIEVE, kind: '缓缴', off: 0 }).refused('relieve', `${P}.attest`, RELIEVE, { unsigned: true }).does('relieve', RELIEVE).refused('decide', `${P}.hold.4`, DECIDE).does('decide', { ...DECIDE, amount: 600_000 }).counts('relieved', 400_000),
  assessed('征收数额不超过核定;决定以后不再核定', `${P}.hold.3`, `${P}.never`).refused('decide', `${P}.hold.3`, { ...DECIDE, amount: 1_200_000 }).does('decide', DECIDE).refused('assess', `${P}.never`, ASSESS),
  assessed('缓缴的,到缓缴之日', `${P}.must.5`).does('askRelief', { why: '停产' }).does('relieve', { kind: '缓缴', off: 0, until: '2024-12-31', basis: '缓缴办法' }).does('decide', DECIDE).serves('decide').owes('pay', '2024-12-31'),
  decided('滞纳金:逾期、已经告知、不超出本金;缴清滞纳金才算缴清', 'coercion-45.1.hold', 'coercion-45.2.hold', `${P}.hold.5`).refused('lateFee', 'coercion-45.1.hold', { days: '一', amount: 10_000 }).on('2024-10-31').late('pay').refused('lateFee', 'coercion-45.2.hold', { days: '一', amount: 2_000_000 }).does('lateFee', { days: '十月九日至三十一日', amount: 10_000 })
    .does('pay', pay(1_000_000)).refused('paid', `${P}.hold.5`).does('payLate', pay(10_000)).does('paid').counts('late', 10_000).counts('onTime', 0),
  decided('逾期不缴的申请法院强制执行;没有逾期的不能', 'coercion-53.hold', 'coercion-53.opens').refused('toCourt', 'coercion-53.hold').on('2024-10-09').does('toCourt').opens('court-enforcement').ended('申请法院强制执行').counts('toCourt', 1),
  assessed('没有送达的不能申请法院', 'coercion-53.do').does('decide', DECIDE).on('2024-10-09').refused('toCourt', 'coercion-53.do'),
  decided('被撤销的退还多缴的款项,撤下公示', `${P}.must.6`, `${P}.must.7`, `${P}.hold.6`, `${P}.hold.7`, `${P}.let.2`, 'notice-第(六)项.must', 'notice-第(六)项.hold').refused('refund', `${P}.hold.7`, { amount: 1 }).refused('recount', `${P}.hold.6`, { over: 1 }).refused('withdraw', 'notice-第(六)项.hold', { why: '无' }).does('pay', pay(1_000_000)).told('challenged').told('changed').owes('recount', 'promptly').refused('paid', `${P}.let.2`).does('recount', { over: 300_000 }).nothingOwed('recount').owes('refund', '2024-11-12').owes('withdraw', 'promptly').refused('paid', `${P}.let.2`)
    .on('2024-11-13').late('refund').does('refund', { amount: 300_000 }).does('withdraw', { why: '已变更' }).does('paid').counts('refunded', 300_000).counts('withdrawn', 1).counts('reconsidered', 1).counts('overturnRate', 100),
  decided('其他机关改变的由人登记,三十个工作日内退还;按期公示', `${P}.must.7`, 'notice-第(六)项.publishes').publishes('decide').nothingOwed('decide published').does('pay', pay(1_000_000)).does('overturned', { by: '某市复议决定书1号' }).does('recount', { over: 100_000 }).on('2024-10-08').does('refund', { amount: 100_000 }).nothingOwed('refund').counts('away', 1).counts('shown', 1),
);
