/** 征收补偿(一户): valued, agreed or decided, shown without the name, paid before it is left, and the court only after both remedies are over. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { expropriationHousehold } from './expropriation-household.ts';

const START = { party: '当事人1', no: '001', kind: '国有土地上房屋' };
const LAND = { ...START, kind: '集体土地' };
const AGREE = { way: '货币补偿', amount: 100_000_000, payBy: '2025-01-27', moveBy: '2025-02-28' };
const DECIDE = { ...AGREE, why: '签约期限内达不成协议', signBy: '2024-12-31', basis: '征收决定1号', remedyUntil: '2025-07-02' };
const SHOW = { no: '001', way: '货币补偿', amount: 100_000_000 };
const pay = (amount: number, how = '支付给被征收人') => ({ amount, how, receipt: '凭证1' });
const REDO = { amount: 120_000_000, moveBy: '2025-05-30', remedyUntil: '2025-10-09' };
const COURT = { papers: FILES, remedyUntil: '2025-07-02' };

const valued = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-12-02')
    .told('start', START)
    .does('value', { amount: 90_000_000, report: FILES })
    .does('tellValue')
    .serves('tellValue');
const agreed = (title: string, ...rules: string[]): ScenarioWords => valued(title, ...rules).does('agree', AGREE);
/** No agreement by the last day of December: decided and served on 2 January 2025, the money deposited. */
const decided = (title: string, ...rules: string[]): ScenarioWords =>
  valued(title, ...rules)
    .on('2025-01-02')
    .does('decide', DECIDE)
    .serves('decide');

// biome-ignore format: a day a line
export default scenarios(
  expropriationHousehold,

  valued('协议:公布分户补偿、按期付清、搬迁、接收、完毕,支付的末日在春节前的补班以后', 'house-26.1.must', 'house-29.1.must', 'practice-协议履行.must', 'house-27.2.must', 'house-27.1.hold', 'house-27.1.do', 'house-27.1.do.2', 'notice-第(六)项.publishes').owes('agree', 'promptly').does('register', { papers: FILES }).does('agree', AGREE).nothingOwed('agree').owes('show', 'promptly').does('show', SHOW).owes('show published', '2024-12-30').owes('pay', '2025-01-27')
    .refused('takeOver', 'house-27.1.hold', { record: FILES }).on('2025-01-27').does('pay', pay(60_000_000)).owes('pay', '2025-01-27').does('pay', pay(40_000_000)).nothingOwed('pay').owes('leave', '2025-02-28').refused('takeOver', 'house-27.1.do', { record: FILES }).on('2025-02-28').does('leave').refused('close', 'house-27.1.do.2').does('takeOver', { record: FILES }).does('close').ended('补偿、搬迁完毕')
    .counts('agreed', 1).counts('agreedRate', 100).counts('paid', 100_000_000).counts('paidRate', 100).counts('paidInTime', 1).counts('moved', 1).counts('closed', 1),
  decided('没有按决定的期限付清的逾期', 'practice-补偿决定.must').on('2025-02-05').late('pay'),
  agreed('没有按期付清的逾期', 'practice-协议履行.must').on('2025-02-05').late('pay').does('pay', pay(100_000_000)).counts('paidInTime', 0),
  scenario('评估报告送达被征收人,补偿不低于评估的价值', 'house-19.1.must', 'house-19.1.do', 'house-19.1.do.2', 'house-19.1.hold', 'house-19.1.hold.2').on('2024-12-02').told('start', START).refused('tellValue', 'house-19.1.do').refused('agree', 'house-19.1.do.2', AGREE).does('value', { amount: 90_000_000, report: FILES }).owes('tellValue', 'promptly').does('tellValue').serves('tellValue')
    .refused('agree', 'house-19.1.hold', { ...AGREE, amount: 80_000_000 }).on('2025-01-02').refused('decide', 'house-19.1.hold.2', { ...DECIDE, amount: 80_000_000 }).does('agree', AGREE),
  valued('申请复核评估、鉴定的及时办理,完成以前不作补偿决定', 'house-19.2.must', 'house-19.2.must.2', 'house-19.2.let').does('askReview', { why: '偏低' }).owes('reviewValue', 'promptly').on('2025-01-02').refused('decide', 'house-19.2.let', DECIDE).does('reviewValue', { amount: 95_000_000, report: FILES }).does('askExpert').owes('expert', 'promptly').does('expert', { amount: 95_000_000, report: FILES }).does('decide', DECIDE).counts('reviewed', 1).counts('expert', 1),
  valued('签约期限届满才能决定,须署名认定公平;所有权人不明确的除外', 'house-26.1.hold', 'house-26.1.hold.3', 'house-26.2.attest', 'house-26.1.must.2').on('2024-12-31').refused('decide', 'house-26.1.hold.3', { ...DECIDE, basis: null }).refused('decide', 'house-26.1.hold', DECIDE).refused('decide', 'house-26.2.attest', { ...DECIDE, why: '所有权人不明确' }, { unsigned: true }).does('decide', { ...DECIDE, why: '所有权人不明确' }).owes('decide served', 'promptly').counts('decided', 1),
  valued('没有协议、决定的可以不再征收', 'house-26.1.never.2').does('out', { why: '规划调整' }).ended('不再征收'),
  agreed('分户补偿情况按期公示', 'notice-第(六)项.publishes').does('show', SHOW).publishes('show').nothingOwed('show published'),
  agreed('订立协议的不能再作决定、不再征收', 'house-26.1.hold.2', 'house-26.1.never.2').on('2025-01-02').refused('decide', 'house-26.1.hold.2', DECIDE).refused('out', 'house-26.1.never.2', { why: '无' }),
  decided('决定以后不能不再征收、订立协议;按决定的期限支付;补偿决定公告', 'house-26.1.never', 'practice-补偿决定.must', 'notice-第(六)项.publishes.2').refused('agree', 'house-26.1.never', AGREE).owes('pay', '2025-01-27').does('pay', pay(100_000_000, '专户存储、提存')).nothingOwed('pay').counts('deposited', 100_000_000),
  scenario('没有协议、决定不能公布、支付;没有选择产权调换不能交付房屋', 'house-29.1.hold', 'house-21.2.hold', 'practice-协议履行.hold', 'land-29.1.must').on('2024-12-02').told('start', LAND).owes('agree', 'promptly').refused('pay', 'practice-协议履行.hold', pay(1)).refused('show', 'house-29.1.hold', SHOW).does('agree', AGREE).refused('provide', 'house-21.2.hold', { what: '无' }),
  valued('选择产权调换的,提供房屋以后才能接收;不得强迫搬迁须署名', 'house-21.2.do', 'house-21.2.hold', 'house-27.3.attest').does('agree', { ...AGREE, way: '房屋产权调换' }).does('pay', pay(100_000_000)).does('leave').refused('takeOver', 'house-21.2.do', { record: FILES }).does('provide', { what: '北街' }).refused('takeOver', 'house-27.3.attest', { record: FILES }, { unsigned: true }).does('takeOver', { record: FILES }),
  decided('被改变的重新决定,撤下公示,付清重新决定的补偿', 'house-26.3.must', 'house-26.3.must.3', 'house-26.3.hold', 'notice-第(六)项.must', 'notice-第(六)项.hold', 'practice-补偿决定.must.2', 'house-27.1.hold.2').refused('redo', 'house-26.3.hold', REDO).refused('withdraw', 'notice-第(六)项.hold', { why: '无' }).does('pay', pay(100_000_000)).told('challenged').on('2025-03-31').told('changed').owes('redo', 'promptly').owes('withdraw', 'promptly').does('withdraw', { why: '已变更' })
    .does('redo', REDO).owes('redo served', 'promptly').serves('redo').nothingOwed('redo served').owes('pay', 'promptly').does('leave').refused('takeOver', 'house-27.1.hold.2', { record: FILES }).does('pay', pay(20_000_000)).nothingOwed('pay').does('takeOver', { record: FILES }).counts('changed', 1),
  decided('申请法院:补偿已经存储,搬迁期限和救济期限都届满,没有搬迁', 'house-28.1.hold.2', 'house-28.1.hold.3', 'house-27.1.hold.3', 'house-28.1.opens', 'house-28.1.hold.4', 'house-28.1.do').refused('toCourt', 'house-28.1.hold.3', COURT).refused('toCourt', 'house-27.1.hold.3', COURT).refused('enforced', 'house-28.1.do').on('2025-01-27').does('pay', pay(100_000_000, '专户存储、提存'))
    .on('2025-07-02').refused('toCourt', 'house-28.1.hold.3', COURT).on('2025-07-03').does('toCourt', COURT).opens('court-enforcement').refused('enforced', 'house-28.1.hold.4').on('2025-09-01').told('linked', { procedure: 'court-enforcement', outcome: '法院执行完毕' }).does('enforced').ended('法院强制执行').counts('toCourt', 1).counts('enforced', 1),
  decided('复议、诉讼没有终结的不能申请法院;维持的可以', 'house-28.1.hold.2', 'house-28.1.attest').does('pay', pay(100_000_000, '专户存储、提存')).does('disputed', { by: '1号' }).on('2025-07-03').refused('toCourt', 'house-28.1.hold.2', COURT).does('settled', { result: '维持' }).refused('toCourt', 'house-28.1.attest', COURT, { unsigned: true }).does('toCourt', COURT).counts('disputed', 1),
  decided('在别处被改变的,同样重新决定、撤下公示;按重新决定的期限申请法院', 'house-26.3.must.2', 'notice-第(六)项.must.2', 'house-28.1.hold.3', 'house-26.1.must.3', 'notice-第(六)项.publishes.2').owes('decide published', 'promptly').publishes('decide').nothingOwed('decide published').does('pay', pay(120_000_000, '专户存储、提存')).does('disputed', { by: '1号' }).on('2025-03-31').does('settled', { result: '变更、撤销、确认违法' }).owes('redo', 'promptly').owes('withdraw', 'promptly').does('withdraw', { why: '已变更' })
    .does('redo', REDO).serves('redo').nothingOwed('withdraw').on('2025-06-03').does('disputed', { by: '2号' }).on('2025-10-09').does('settled', { result: '维持' }).refused('toCourt', 'house-28.1.hold.3', COURT).on('2025-10-10').does('toCourt', { ...COURT, remedyUntil: '2025-10-09' }),
  decided('按决定补偿以后,在决定的期限内搬迁;逾期', 'house-27.2.must.2').does('pay', pay(100_000_000)).owes('leave', '2025-02-28').on('2025-03-03').late('leave').does('leave'),
  decided('按期搬迁', 'house-27.2.must.2').does('pay', pay(100_000_000)).does('leave').nothingOwed('leave'),
  agreed('没有补偿决定、书面决定的不能申请法院;不履行协议的,先作要求履行的书面决定', 'house-28.1.hold', 'agreement-24.1.hold', 'agreement-24.1.hold.2', 'agreement-24.1.attest', 'agreement-24.1.must').does('pay', pay(100_000_000)).refused('toCourt', 'house-28.1.hold', COURT).refused('demand', 'agreement-24.1.hold.2', { until: '2025-04-30', remedyUntil: '2025-10-09' })
    .on('2025-03-31').refused('demand', 'agreement-24.1.attest', { until: '2025-04-30', remedyUntil: '2025-10-09' }, { unsigned: true }).does('demand', { until: '2025-04-30', remedyUntil: '2025-10-09' }).owes('demand served', 'promptly').serves('demand').on('2025-10-09').refused('toCourt', 'agreement-24.1.hold', COURT).on('2025-10-10').does('toCourt', COURT),
  scenario('集体土地:批准以后才能作补偿安置决定;申请法院以前责令交出土地', 'land-31.hold', 'land-62.do', 'land-62.hold').on('2024-12-02').told('start', LAND).on('2025-01-02').refused('decide', 'land-31.hold', { ...DECIDE, basis: null }).does('decide', { ...DECIDE, basis: '批1号' }).serves('decide').does('pay', pay(100_000_000, '专户存储、提存')).on('2025-07-03').refused('toCourt', 'land-62.do', COURT).does('orderOver', { until: '2025-07-31' }).does('toCourt', COURT),
  decided('房屋的不责令交出土地', 'land-62.hold').refused('orderOver', 'land-62.hold', { until: '2025-07-31' }),
  agreed('终结须署名认定情形', 'practice-征收程序.attest').refused('end', 'practice-征收程序.attest', { ground: '房屋、土地灭失' }, { unsigned: true }).does('end', { ground: '房屋、土地灭失' }).ended('终结'),
);
