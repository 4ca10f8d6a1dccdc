/** 行政处罚的执行 held against the calendar: the fifteen days over National Day, the surcharge by the day, urging, the window to the court. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { penaltyExecution } from './penalty-execution.ts';

const START = { party: '当事人1', fine: 1_000_000, surcharge: true };
const pay = (amount: number) => ({ amount, receipt: '票1' });
const PARTS = [
  { on: '2024-11-29', amount: 400_000 },
  { on: '2024-12-31', amount: 600_000 },
];
const PLAN = { way: '分期', until: '2024-12-31', parts: PARTS };
const WATER = { amount: 1_000_000, receipt: '川票1' };

/** Ten thousand 元, served on Monday 23 September 2024: due on 8 October, the first working day after the holiday. */
const start = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-23')
    .told('start', START);

// biome-ignore format: a day a line
export default scenarios(
  penaltyExecution,

  start('十五日内缴清即执行完毕,没有加处罚款', 'law-67.3.must', 'law-66.1.hold', 'law-66.1.tells').owes('pay', '2024-10-08').nothingOwed('payGains')
    .on('2024-09-27').does('pay', pay(400_000)).owes('pay', '2024-10-08').refused('complete', 'law-66.1.hold')
    .on('2024-10-08').does('pay', pay(600_000)).nothingOwed('pay').amounts('surcharge', 0).does('complete').ended('执行完毕')
    .counts('payments', 1).counts('banked', 1_000_000).counts('completed', 1).counts('open', 0),
  scenario('十五日按自然日', 'law-67.3.must', 'market-72.must').on('2024-09-25').told('start', { ...START, gains: 50_000 }).owes('pay', '2024-10-10').owes('payGains', '2024-10-10'),
  start('逾期每日加处百分之三,以未缴的为基数,不超过罚款数额', 'law-第72条第1款第1项.accrues', 'law-66.1.hold', 'law-67.3.must')
    .on('2024-10-09').late('pay').amounts('surcharge', 300)
    .on('2024-10-10').amounts('surcharge', 600).does('pay', pay(500_000))
    .on('2024-10-11').amounts('surcharge', 750)
    .on('2024-10-12').does('pay', pay(500_000)).amounts('surcharge', 900).refused('complete', 'law-66.1.hold')
    .on('2024-10-14').amounts('surcharge', 900).does('paySurcharge', pay(90_000)).does('complete').counts('whole', 90_000).counts('payments', 0),
  start('加处罚款到罚款数额为止', 'law-第72条第1款第1项.accrues').on('2024-12-31').amounts('surcharge', 10_000),
  scenario('决定书没有载明的,不加处', 'law-第72条第1款第1项.accrues').on('2024-09-23').told('start', { ...START, surcharge: false })
    .on('2024-10-31').late('pay').does('pay', pay(1_000_000)).does('complete'),
  start('复议、诉讼期间加处罚款停止计算', 'law-73.3.stops')
    .on('2024-10-10').amounts('surcharge', 600).does('challenged', { by: '行政复议', no: '1' })
    .on('2024-11-29').amounts('surcharge', 600).does('settled', { result: '维持' })
    .on('2024-12-02').amounts('surcharge', 1500),

  // 延期、分期
  start('延期、分期须当事人申请,署名认定经济困难;申请应当答复', 'law-66.2.do', 'law-66.2.attest', 'law-66.2.must')
    .refused('plan', 'law-66.2.do', PLAN).refused('denyPlan', 'law-66.2.do', { reason: '无' })
    .does('askPlan', { reason: '停产' }).owes('plan', 'promptly').refused('plan', 'law-66.2.attest', PLAN, { unsigned: true })
    .does('denyPlan', { reason: '有存款' }).nothingOwed('plan').owes('pay', '2024-10-08'),
  scenario('逾期没有缴纳没收的违法所得', 'market-72.must').on('2024-09-25').told('start', { ...START, gains: 50_000 }).on('2024-10-11').late('payGains'),
  start('延期以内缴清', 'law-66.2.must.2').does('askPlan', { reason: '停产' }).does('plan', { way: '延期', until: '2024-12-31' }).on('2024-12-30').does('pay', pay(1_000_000)).nothingOwed('pay').does('complete'),
  start('批准延期的,到延期之日为止', 'law-66.2.must.2', 'law-67.3.must', 'law-72.2.may')
    .does('askPlan', { reason: '停产' })
    .on('2024-09-26').does('plan', { way: '延期', until: '2024-12-31' }).owes('pay', '2024-12-31').mayUntil('apply', '2025-06-24')
    .on('2024-12-31').amounts('surcharge', 0)
    .on('2025-01-02').late('pay').amounts('surcharge', 600),
  start('分期的,每期一案;各期之和等于未缴的罚款;各期所缴计入,各期终结、缴清才是执行完毕', 'law-66.2.hold', 'law-66.2.opens', 'law-66.1.hold', 'law-66.2.hold.2')
    .does('askPlan', { reason: '停产' }).refused('plan', 'law-66.2.hold', { ...PLAN, parts: [{ on: '2024-12-31', amount: 900_000 }] })
    .on('2024-09-26').does('plan', PLAN).opens('instalment', 2).nothingOwed('pay')
    .on('2024-11-29').told('partPaid', { amount: 400_000 })
    .on('2024-12-31').refused('complete', 'law-66.1.hold').refused('complete', 'law-66.2.hold.2').told('partPaid', { amount: 600_000 }).refused('complete', 'law-66.2.hold.2')
    .counts('parts', 1_000_000),
  start('各期都已终结、缴清的,执行完毕', 'law-66.2.hold.2').does('askPlan', { reason: '停产' }).does('plan', { way: '分期', until: '2024-12-31', parts: [{ on: '2024-12-31', amount: 1_000_000 }] }).opens('instalment')
    .on('2024-12-31').told('partPaid', { amount: 1_000_000 }).told('linked', { procedure: 'instalment', outcome: '缴清' }).does('complete'),
  start('已经缴清的,没有可以延期、分期的', 'law-66.2.owed').does('askPlan', { reason: '停产' }).does('pay', pay(1_000_000)).refused('plan', 'law-66.2.owed', { way: '延期', until: '2024-12-31' }),
  start('延期的不开分期案', 'law-66.2.opens').does('askPlan', { reason: '停产' }).does('plan', { way: '延期', until: '2024-12-31' }).opens('instalment', 0),

  // 催告、申请法院
  start('到期没有履行才能催告;对催告的意见应当记录、复核', 'coercion-54.hold', 'coercion-36.must', 'coercion-54.let')
    .on('2024-10-08').refused('urge', 'coercion-54.hold')
    .on('2024-10-09').does('urge').serves('urge')
    .on('2024-10-11').does('plead').owes('record', 'promptly')
    .on('2025-04-01').refused('apply', 'coercion-54.let').does('record', { taken: '不采纳' }).does('apply'),
  start('起诉期限届满起三个月内申请法院;催告送达满十个工作日', 'coercion-53.hold', 'coercion-53.may', 'coercion-54.do', 'coercion-54.wait')
    .mayUntil('apply', '2025-06-24')
    .on('2025-03-24').refused('apply', 'coercion-53.hold').refused('apply', 'coercion-54.do')
    .on('2025-03-25').does('urge').serves('urge').refused('apply', 'coercion-54.wait')
    .on('2025-04-09').refused('apply', 'coercion-54.wait')
    .on('2025-04-10').does('apply').does('courtTakes')
    .on('2025-05-06').does('enforced', { amount: 2_000_000 }).does('complete').ended('执行完毕').counts('applied', 1).counts('enforcedSum', 2_000_000),
  start('三个月的期限过后不能再申请', 'coercion-53.may').on('2025-04-01').does('urge').serves('urge').on('2025-06-25').refused('apply', 'coercion-53.may'),
  start('复议、诉讼没有终结的不能申请;维持的可以申请', 'reconsideration-78.hold', 'coercion-53.may')
    .on('2024-10-10').does('challenged', { by: '行政复议', no: '1' }).does('urge').serves('urge').on('2025-04-01').refused('apply', 'reconsideration-78.hold')
    .does('settled', { result: '维持' }).does('apply'),
  start('决定已经改变的,不能按原决定申请', 'reconsideration-78.hold')
    .on('2024-10-10').does('challenged', { by: '行政诉讼', no: '1' }).does('urge').serves('urge').on('2025-04-01').does('settled', { result: '变更' })
    .refused('apply', 'reconsideration-78.hold'),
  start('已经履行的,不能申请', 'coercion-53.hold.2')
    .on('2024-10-09').does('urge').serves('urge').does('pay', pay(1_000_000)).does('paySurcharge', pay(30_000)).on('2025-04-01').refused('apply', 'coercion-53.hold.2'),
  start('延期的,自延期结束起算三个月', 'law-72.2.may').does('askPlan', { reason: '停产' }).does('plan', { way: '延期', until: '2025-06-30' }).mayUntil('apply', '2025-09-30')
    .on('2025-07-01').does('urge').serves('urge')
    .on('2025-07-16').does('apply'),

  // 当场收缴、没收
  start('边远地区当场收缴须署名认定,出具专用票据', 'law-69.attest', 'law-70.hold', 'law-71.do', 'law-71.do.2', 'law-71.must', 'law-71.must.3', 'law-71.hold')
    .refused('collect', 'law-69.attest', WATER, { unsigned: true }).refused('collect', 'law-70.hold', { amount: 1_000_000 })
    .refused('remit', 'law-71.do').refused('deposit', 'law-71.do.2', { receipt: '银1' }).does('collect', WATER).nothingOwed('pay').owes('remit', '2024-09-25').does('remit').nothingOwed('remit').owes('deposit', '2024-09-25').refused('complete', 'law-71.hold')
    .on('2024-09-25').does('deposit', { receipt: '银1' }).nothingOwed('deposit').does('complete').counts('collected', 1_000_000).counts('remitted', 1).counts('deposited', 1),
  start('水上收缴的,自抵岸起二个工作日交回、二个工作日缴付,跨国庆节;逾期', 'law-71.must.2', 'law-71.must.3').does('collect', { ...WATER, onWater: true }).nothingOwed('remit')
    .on('2024-09-29').does('landed').owes('remit', '2024-10-08').on('2024-10-08').does('remit').nothingOwed('remit').owes('deposit', '2024-10-10').on('2024-10-11').late('deposit'),
  start('抵岸以后逾期没有交回', 'law-71.must.2').does('collect', { ...WATER, onWater: true }).does('landed').on('2024-09-26').late('remit'),
  start('收缴以后逾期没有交回', 'law-71.must').does('collect', WATER).on('2024-09-26').late('remit'),
  scenario('没收的违法所得十五日内缴纳;财物处理、所得上缴国库以后才是执行完毕', 'market-72.must', 'law-74.1.do', 'law-74.2.must', 'law-74.2.let', 'coercion-54.hold')
    .on('2024-09-23').told('start', { ...START, fine: 0, gains: 50_000, goods: 20_000 }).nothingOwed('pay').owes('payGains', '2024-10-08')
    .on('2024-10-08').does('payGains', pay(50_000)).nothingOwed('payGains').refused('complete', 'law-74.1.do')
    .on('2024-10-14').does('dispose', { way: '公开拍卖', proceeds: 18_000 }).owes('treasury', 'promptly').refused('complete', 'law-74.2.let')
    .does('treasury', { amount: 18_000 }).does('complete').counts('gains', 50_000).counts('treasury', 18_000),

  scenario('依法销毁的没有所得,不必上缴', 'law-74.2.must').on('2024-09-23').told('start', { ...START, fine: 0, goods: 20_000 }).does('dispose', { way: '依法销毁', proceeds: 0 }).nothingOwed('treasury').does('complete'),

  // 终结
  start('执行标的灭失的,可以终结', 'coercion-40.hold').does('end', { ground: '执行标的灭失' }).ended('终结执行'),
  start('终结执行须有法定情形;以法院不予执行为由的,须法院已经裁定', 'coercion-40.attest', 'coercion-40.hold')
    .refused('end', 'coercion-40.attest', { ground: '执行标的灭失' }, { unsigned: true }).refused('end', 'coercion-40.hold', { ground: '人民法院裁定终结、不予执行' })
    .does('courtRefuses', { reason: '明显违法' }).does('end', { ground: '人民法院裁定终结、不予执行' }).ended('终结执行'),
);
