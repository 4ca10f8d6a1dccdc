/** 惠企政策兑现: decided within its days after the list was shown, paid in full; what the office can see is not asked for. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from '../enforcement/examples.ts';
import { policyDelivery } from './policy-delivery.ts';

const W = 'practice-限时兑现';
const S = 'practice-公示';
const CHECK = { policy: '稳岗奖补第三条', result: '符合条件', amount: 10_000_00, how: '已核对' };
const DECIDE = { party: '企业1', amount: 10_000_00, from: '企业申请' };
const applied = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('apply', { party: '企业1', policy: '稳岗奖补第三条', material: FILES });
const shown = (title: string, ...rules: string[]): ScenarioWords =>
  applied(title, ...rules)
    .does('accept')
    .does('check', CHECK)
    .does('show');
const decided = (title: string, ...rules: string[]): ScenarioWords =>
  shown(title, ...rules)
    .on('2024-10-10')
    .does('decide', DECIDE);
const found = (title: string, confirmed: boolean, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('find', { party: '企业1', policy: '稳岗奖补第三条', confirmed })
    .does('check', CHECK)
    .does('show')
    .on('2024-10-10');

// biome-ignore format: a day a line
export default scenarios(
  policyDelivery,

  applied('受理、审核、公示(跨国庆节)、决定、足额拨付', `${W}.must`, `${W}.must.3`, `${W}.hold`, `${W}.never`, 'law-31.hold', `${S}.wait`, `${S}.do`, `${S}.do.2`, 'law-31.must', 'law-31.do', 'law-31.hold.3', 'law-31.do.2', 'law-31.never', 'disclosure-第20条.publishes').owes('accept', '2024-09-29').refused('check', `${W}.hold`, CHECK).does('accept').refused('askFix', `${W}.never`, { missing: '无' }).owes('decide', '2024-10-22').refused('show', `${S}.do`).refused('decide', `${S}.do.2`, DECIDE).does('check', CHECK).does('show')
    .on('2024-10-09').refused('decide', `${S}.wait`, DECIDE).on('2024-10-10').refused('decide', 'law-31.hold', { ...DECIDE, amount: 20_000_00 }).refused('pay', 'law-31.do', { amount: 1_00, paper: '无' }).does('decide', DECIDE).refused('refuse', 'law-31.never', { why: '无' }).owes('pay', '2024-10-23').publishes('decide').refused('close', 'law-31.do.2').does('pay', { amount: 4_000_00, paper: '1号' }).refused('close', 'law-31.hold.3').owes('pay', '2024-10-23')
    .on('2024-10-23').does('pay', { amount: 6_000_00, paper: '2号' }).nothingOwed('pay').does('close').ended('已经兑现').counts('onTimeRate', 100).counts('paidRate', 100).counts('companies', 1),
  applied('逾期没有受理;补正', `${W}.must`, `${W}.must.2`, `${W}.never`).on('2024-09-30').late('accept').does('askFix', { missing: '名册' }).does('fix', { material: FILES }).owes('accept', '2024-10-09').does('accept').nothingOwed('accept'),
  applied('补正以后逾期没有受理;没有受理的可以不予兑现', `${W}.must.2`, 'law-31.hold.2').does('askFix', { missing: '名册' }).does('fix', { material: FILES }).on('2024-10-09').late('accept').does('refuse', { why: '不在政策范围' }).ended('不予兑现').counts('refused', 1),
  applied('受理以后逾期没有决定;符合条件的不能不予兑现', `${W}.must.3`, 'law-31.hold.2').does('accept').does('check', CHECK).refused('refuse', 'law-31.hold.2', { why: '没有钱' }).on('2024-10-23').late('decide'),
  decided('逾期没有拨付、没有公开', 'law-31.must', 'disclosure-第20条.publishes').on('2024-11-08').late('pay').late('decide published'),
  shown('对公示的异议', `${S}.must`, `${S}.let`, `${S}.hold`, `${S}.do.3`).refused('settle', `${S}.do.3`, { result: '异议不成立' }).does('object', { words: '不符合条件' }).owes('settle', 'promptly').on('2024-10-10').refused('decide', `${S}.let`, DECIDE).does('settle', { result: '异议成立' }).refused('decide', `${S}.hold`, DECIDE),
  shown('异议不成立的可以决定', `${S}.must`, `${S}.let`, `${S}.hold`).does('object', { words: '不符合条件' }).does('settle', { result: '异议不成立' }).nothingOwed('settle').on('2024-10-10').does('decide', DECIDE),
  found('免申即享没有经企业确认的不能决定', false, 'practice-免申即享.hold').refused('decide', 'practice-免申即享.hold', { ...DECIDE, from: '免申即享' }),
  found('免申即享', true, 'practice-免申即享.hold', `${W}.hold`).does('decide', { ...DECIDE, from: '免申即享' }).counts('free', 1).counts('freeRate', 100),
);
