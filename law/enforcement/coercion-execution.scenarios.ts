/** 行政机关强制执行 held against the calendar: urged and heard before it is decided; never at night; stopped, agreed, ended. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { coercionExecution } from './coercion-execution.ts';
import { equipped, FILES, OFFICERS } from './examples.ts';

const START = { party: '当事人1', power: 'power1', decision: '征收决定书1号', dueOn: '2024-09-20', duty: '金钱给付', amount: 5_000_000 };
const PULL = { ...START, decision: '限期拆除决定书1号', duty: '拆除违法的建筑物、构筑物、设施', amount: null };
const URGE = { until: '2024-10-08', way: '到代收银行缴纳', amount: 5_000_000 };
const DECIDE = { way: '拍卖或者依法处理财物', on: '2024-10-15', hides: false };
const RECORD = { taken: '不采纳', why: '不成立' };
const SITE = { officers: OFFICERS, shown: true, record: FILES, film: FILES, offHours: false, urgent: false };
const ANNOUNCE = { until: '2024-10-31', remedyUntil: '2025-03-31' };

const started = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .does('start', { ...START, ...more });
const urged = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, {}, ...rules)
    .does('urge', URGE)
    .serves('urge');
const decided = (title: string, ...rules: string[]): ScenarioWords =>
  urged(title, ...rules)
    .on('2024-10-09')
    .does('decide', DECIDE)
    .serves('decide');

// biome-ignore format: a day a line
export default scenarios(
  coercionExecution,

  urged('全程:催告、陈述申辩、决定、实施、上缴,期限跨国庆节', 'law-34.must', 'law-36.must', 'law-36.let', 'law-36.hold', 'law-37.1.hold', 'law-38.must', 'law-37.1.must', 'law-49.must', 'law-49.let', 'notice-第(六)项.publishes').nothingOwed('urge')
    .on('2024-09-27').does('plead', { words: '无力缴纳' }).owes('record', 'promptly').on('2024-10-09').refused('decide', 'law-36.let', DECIDE).does('record', RECORD)
    .does('decide', DECIDE).owes('decide served', 'promptly').owes('decide published', '2024-11-05').serves('decide').owes('implement', 'promptly')
    .on('2024-10-15').does('implement', { ...SITE, amount: 5_000_000 }).owes('treasury', 'promptly').refused('finish', 'law-49.let').does('treasury', { amount: 5_000_000, receipt: '1' }).does('finish').ended('强制执行完毕')
    .counts('decided', 1).counts('implemented', 1).counts('collected', 5_000_000).counts('treasury', 5_000_000).counts('open', 0),
  started('有执行权、期限届满才能催告,写明金额;没有送达催告书不能决定', {}, 'law-34.must', 'law-34.hold', 'law-34.hold.2', 'law-第35条第3项.hold', 'law-35.do').owes('urge', 'promptly').refused('urge', 'law-第35条第3项.hold', { ...URGE, amount: null }).does('urge', URGE)
    .refused('decide', 'law-35.do', DECIDE),
  started('不由本机关行使的职权,不能催告', { power: 'power2', dueOn: '2024-09-30' }, 'law-34.hold', 'law-34.hold.2').refused('urge', 'law-34.hold', URGE).refused('urge', 'law-34.hold.2', URGE),
  urged('催告的期限没有届满不能决定;转移隐匿财物的可以立即决定,均须署名认定', 'law-37.1.hold', 'law-37.1.attest', 'law-37.3.attest', 'law-47.1.attest').on('2024-10-08').refused('decide', 'law-37.1.hold', DECIDE)
    .refused('decide', 'law-37.3.attest', { ...DECIDE, hides: true }, { unsigned: true }).refused('decide', 'law-37.1.attest', { ...DECIDE, hides: true }, { unsigned: true })
    .refused('decide', 'law-47.1.attest', { ...DECIDE, hides: true, way: '划拨存款、汇款' }, { unsigned: true }).does('decide', { ...DECIDE, hides: true }),
  urged('当事人的理由成立的,应当采纳,不能决定', 'law-36.hold').does('plead', { words: '已缴' }).does('record', { ...RECORD, taken: '采纳' }).on('2024-10-09').refused('decide', 'law-36.hold', DECIDE),
  urged('催告以后自行履行的终结;没有缴足的不能', 'law-37.1.do', 'law-37.1.hold.3').refused('complete', 'law-37.1.do').does('perform', { amount: 3_000_000 }).refused('complete', 'law-37.1.hold.3').does('perform', { amount: 2_000_000 }).does('complete').ended('当事人履行').counts('obeyed', 1),
  started('加处的数额不超出本金,告知标准;满三十日才能强制', {}, 'law-45.1.hold', 'law-45.1.must', 'law-45.2.hold', 'law-45.1.hold.2', 'law-46.1.hold').refused('surcharge', 'law-45.1.hold.2', { rate: '每日万分之五', from: '2024-09-20', sum: 200_000 }).refused('surcharge', 'law-45.2.hold', { rate: '每日万分之五', from: '2024-09-27', sum: 6_000_000 })
    .does('surcharge', { rate: '每日万分之五', from: '2024-09-27', sum: 200_000 }).owes('surcharge served', 'promptly').serves('surcharge').nothingOwed('surcharge served').does('urge', URGE).serves('urge')
    .on('2024-10-28').refused('decide', 'law-46.1.hold', DECIDE).on('2024-10-29').does('decide', { ...DECIDE, on: '2024-11-04' }).counts('surcharged', 200_000),
  started('没有逾期、不是金钱给付的不能加处', { dueOn: '2024-09-30' }, 'law-45.1.hold').refused('surcharge', 'law-45.1.hold', { rate: '每日万分之五', from: '2024-10-08', sum: 1 }),

  // 违法建筑
  started('强制拆除:法制审核、公告、期限都届满', PULL, 'notice-第(十二)项.opens', 'notice-第(十二)项.do', 'notice-第(十二)项.hold', 'law-44.do', 'law-44.hold', 'sichuan-36.1.must', 'sichuan-36.1.do', 'sichuan-36.1.let', 'sichuan-36.1.opens', 'sichuan-36.1.must.2').does('urge', { until: '2024-10-08', way: '自行拆除' }).serves('urge')
    .on('2024-10-09').refused('lodge', 'sichuan-36.1.do', { to: 'u3' }).refused('decide', 'notice-第(十二)项.do', { ...DECIDE, way: '强制拆除' }).does('submit', { to: 'u2', papers: FILES }).opens('legal-review').refused('decide', 'notice-第(十二)项.hold', { ...DECIDE, way: '强制拆除' }).told('reviewed', { result: '合法' }).does('decide', { ...DECIDE, way: '强制拆除' }).owes('lodge', '2024-10-24').serves('decide')
    .on('2024-10-15').refused('implement', 'law-44.do', SITE).does('announce', ANNOUNCE).serves('announce').on('2025-03-31').refused('implement', 'law-44.hold', SITE).on('2025-04-01').does('implement', SITE).late('lodge').refused('finish', 'sichuan-36.1.let').does('lodge', { to: 'u3' }).opens('major-filing').told('lodged', { result: '责令纠正' }).owes('restore', 'promptly').does('restore', { how: '赔偿' }).nothingOwed('restore').does('finish').counts('announced', 1).counts('reviewed', 1),
  started('申请复议、起诉的,不能强制拆除;终结而维持的可以;按期备案', PULL, 'law-44.hold.2', 'sichuan-36.1.must').does('urge', { until: '2024-10-08', way: '自行拆除' }).serves('urge').does('submit', { to: 'u2', papers: FILES }).told('reviewed', { result: '合法' })
    .on('2024-10-09').does('decide', { ...DECIDE, way: '强制拆除' }).serves('decide').does('lodge', { to: 'u3' }).nothingOwed('lodge').does('announce', ANNOUNCE).serves('announce').on('2025-03-03').does('disputed', { by: '1号' }).on('2025-04-01').refused('implement', 'law-44.hold.2', SITE).on('2025-07-01').does('settled', { result: '维持' }).does('implement', SITE),

  // 协议、中止、终结
  urged('执行协议:署名认定;履行协议期间不强制,不履行的恢复', 'law-42.1.attest', 'law-42.2.attest', 'law-42.2.hold', 'law-42.2.must', 'law-42.2.do').refused('breach', 'law-42.2.do').on('2024-10-09').does('decide', DECIDE).serves('decide')
    .refused('agree', 'law-42.1.attest', { stages: '分三期' }, { unsigned: true }).does('agree', { stages: '分三期', waived: 100_000 }).on('2024-10-15').refused('implement', 'law-42.2.hold', SITE)
    .on('2024-11-04').refused('breach', 'law-42.2.attest', {}, { unsigned: true }).does('breach').owes('breach served', 'promptly').serves('breach').nothingOwed('breach served').does('implement', SITE).counts('agreed', 1).counts('waived', 100_000),
  urged('中止期间不决定、不执行;恢复以后继续', 'law-39.1.hold', 'law-39.1.hold.2', 'law-39.2.hold').refused('resume', 'law-39.2.hold').does('plead', { words: '困难' }).does('suspend', { ground: '履行确有困难或者暂无能力' })
    .refused('suspend', 'law-39.1.hold.2', { ground: '其他' }).does('record', RECORD).on('2024-10-09').refused('decide', 'law-39.1.hold', DECIDE).does('resume').does('decide', DECIDE).counts('suspended', 1),
  decided('中止满三年,署名认定的,不再执行', 'law-39.2.wait', 'law-39.2.attest').does('suspend', { ground: '履行确有困难或者暂无能力' }).on('2027-10-08').refused('giveUp', 'law-39.2.wait', { why: '无力' })
    .on('2027-10-12').refused('giveUp', 'law-39.2.attest', { why: '无力' }, { unsigned: true }).does('giveUp', { why: '无力' }).ended('不再执行').counts('givenUp', 1),
  decided('终结执行须署名认定', 'law-40.attest').refused('end', 'law-40.attest', { ground: '执行标的灭失' }, { unsigned: true }).does('end', { ground: '执行标的灭失' }).ended('终结执行'),

  // 实施
  urged('没有送达决定书不能实施;没有实施不能认定完毕', 'law-37.2.do', 'law-37.1.hold.2').on('2024-10-09').does('decide', DECIDE).refused('implement', 'law-37.2.do', SITE).refused('finish', 'law-37.1.hold.2'),
  decided('不早于执行时间;不在夜间节假日;不停水电;两名持证人员;全程音像', 'law-37.2.hold', 'law-43.1.hold', 'law-43.2.attest', 'law-17.3.hold', 'notice-第(八)项.hold').refused('implement', 'law-37.2.hold', SITE)
    .on('2024-10-15').refused('implement', 'law-43.1.hold', { ...SITE, offHours: true }).refused('implement', 'law-43.2.attest', SITE, { unsigned: true }).refused('implement', 'law-17.3.hold', { ...SITE, officers: ['乙'] }).refused('implement', 'notice-第(八)项.hold', { ...SITE, film: null })
    .does('implement', { ...SITE, offHours: true, urgent: true }),
  started('代履行另立案件,不在本案实施;代履行终结的,执行完毕', { duty: '排除妨碍、恢复原状', amount: null }, 'law-50.opens', 'law-50.hold', 'law-37.1.hold.2').does('urge', { until: '2024-10-08', way: '清运' }).serves('urge').on('2024-10-09').does('decide', { ...DECIDE, way: '代履行' }).serves('decide').opens('coercion-proxy')
    .on('2024-10-15').refused('implement', 'law-50.hold', SITE).told('linked', { procedure: 'coercion-proxy', outcome: '代履行完毕' }).does('finish').ended('强制执行完毕'),
  decided('执行以后决定被撤销的,恢复原状或者赔偿,撤下公示', 'law-41.must', 'notice-第(六)项.must', 'notice-第(六)项.hold', 'notice-第(六)项.publishes').publishes('decide').nothingOwed('decide published').refused('withdraw', 'notice-第(六)项.hold', { why: '无' }).on('2024-10-15').does('implement', SITE).on('2024-11-04').told('sued').told('judged', { result: '撤销' }).owes('restore', 'promptly').owes('withdraw', 'promptly').does('restore', { how: '退还财物' }).does('withdraw', { why: '已撤销' }).nothingOwed('restore').counts('restored', 1).counts('withdrawn', 1).counts('sued', 1).counts('judged', 1).counts('shown', 1),
  urged('执行以前被撤销的,终结执行', 'law-41.must.2').does('wrong', { by: '复议决定书1号' }).owes('end', 'promptly').nothingOwed('withdraw').does('end', { ground: '据以执行的决定被撤销' }),
);
