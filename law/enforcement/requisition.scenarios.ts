/** 应急征用: decided, or taken first and the paper after; given back and paid for within the days a province sets, across Spring Festival. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, FILES, OFFICERS } from './examples.ts';
import { requisition } from './requisition.ts';

const PROPOSE = { owner: '当事人1', event: '暴雨洪涝', power: 'power1', kind: '交通工具' };
const DECIDE = { standard: '每日一千元' };
const TAKE = { officers: OFFICERS, shown: true, record: FILES, film: FILES, first: false, items: [{ name: '挖掘机', state: '完好' }] };
const OFFER = { amount: 1_000_000, basis: '使用十日' };
const P = 'practice-应急征用';

const proposed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2025-01-23')
    .does('propose', { ...PROPOSE, ...more });
const taken = (title: string, ...rules: string[]): ScenarioWords =>
  proposed(title, {}, ...rules)
    .does('decide', DECIDE)
    .serves('decide')
    .does('take', TAKE);

// biome-ignore format: a day a line
export default scenarios(
  requisition,

  proposed('全程:决定、接收、使用完毕、返还、补偿、付清,跨春节', {}, `${P}.must`, `${P}.must.3`, `${P}.must.4`, `${P}.must.5`, `${P}.must.6`, 'emergency-12.must', 'emergency-12.must.2', 'emergency-12.hold.2', 'notice-第(六)项.publishes').owes('decide', 'promptly').does('decide', DECIDE).owes('decide served', 'promptly').owes('take', 'promptly').owes('decide published', '2025-02-26')
    .serves('decide').does('take', TAKE).nothingOwed('take').on('2025-02-10').does('over', { on: '2025-02-10' }).owes('giveBack', 'promptly').owes('offer', '2025-03-24').does('giveBack', { record: FILES, state: '完好' }).nothingOwed('giveBack')
    .on('2025-03-24').does('offer', OFFER).owes('offer served', 'promptly').serves('offer').owes('pay', '2025-05-08').refused('close', 'emergency-12.hold.2').does('pay', { amount: 1_000_000, receipt: '1' }).nothingOwed('pay').does('close').ended('返还并补偿').counts('offersInTime', 1).counts('paid', 1_000_000).counts('paidRate', 100).counts('open', 0),
  taken('逾期核定补偿', 'emergency-12.must.2').on('2025-02-10').does('over', { on: '2025-02-10' }).on('2025-03-25').late('offer').does('offer', OFFER).counts('offersInTime', 0),
  proposed('职权有效,署名认定紧急需要;不予征用的终结', { power: 'power2' }, 'emergency-12.hold').refused('decide', 'emergency-12.hold', DECIDE).does('reject', { why: '没有职权' }).ended('不予征用'),
  proposed('须署名认定紧急需要;决定以后不能不予', {}, 'civil-245.attest', `${P}.never`).refused('decide', 'civil-245.attest', DECIDE, { unsigned: true }).does('decide', DECIDE).refused('reject', `${P}.never`, { why: '无' }),
  proposed('先行征用、五个工作日内补发的', {}, `${P}.must.2`, `${P}.must.4`).does('take', { ...TAKE, first: true }).on('2025-02-05').does('decide', DECIDE).nothingOwed('decide').nothingOwed('take'),
  proposed('决定以后接收的', {}, `${P}.must.4`).does('decide', DECIDE).owes('take', 'promptly').does('take', TAKE).nothingOwed('take'),
  taken('逾期支付补偿', `${P}.must.6`).on('2025-02-10').does('over', { on: '2025-02-10' }).does('offer', OFFER).serves('offer').on('2025-03-26').late('pay'),
  proposed('情况紧急先行征用的,五个工作日内补发决定书', {}, `${P}.hold`, `${P}.must.2`).refused('take', `${P}.hold`, TAKE).does('take', { ...TAKE, first: true }).owes('decide', '2025-02-06').on('2025-02-07').late('decide').does('decide', DECIDE).counts('first', 1),
  proposed('两名持证人员、全程音像、清单', {}, 'notice-第(七)项.hold', 'notice-第(八)项.hold', `${P}.hold.2`).does('decide', DECIDE).refused('take', 'notice-第(七)项.hold', { ...TAKE, officers: ['乙'] }).refused('take', 'notice-第(八)项.hold', { ...TAKE, film: null }).refused('take', `${P}.hold.2`, { ...TAKE, items: [] }).does('take', TAKE),
  proposed('没有接收不能结束;没有结束不能返还、核定;没有返还、核定不能终结', {}, 'emergency-12.do', 'emergency-12.do.2', 'emergency-12.do.3', 'emergency-12.do.4').refused('over', 'emergency-12.do', { on: '2025-01-23' }).refused('giveBack', 'emergency-12.do.2', { record: FILES, state: '完好' }).refused('offer', 'emergency-12.do.3', OFFER).refused('close', 'emergency-12.do.4'),
  taken('毁损的,补偿不低于评估的损失,署名认定公平合理', 'civil-245.hold', 'emergency-12.attest').on('2025-02-10').does('over', { on: '2025-02-10' }).does('giveBack', { record: FILES, state: '毁损' }).does('assess', { amount: 2_000_000, report: FILES }).refused('offer', 'civil-245.hold', OFFER)
    .refused('offer', 'emergency-12.attest', { ...OFFER, amount: 2_500_000 }, { unsigned: true }).does('offer', { ...OFFER, amount: 2_500_000 }),
  taken('被撤销的撤下公示', 'notice-第(六)项.must', 'notice-第(六)项.hold', 'notice-第(六)项.publishes').publishes('decide').nothingOwed('decide published').on('2025-02-10').refused('withdraw', 'notice-第(六)项.hold', { why: '无' }).told('challenged').told('changed').owes('withdraw', 'promptly').does('withdraw', { why: '已撤销' }).nothingOwed('withdraw').counts('withdrawn', 1).counts('reconsidered', 1).counts('shown', 1),
);
