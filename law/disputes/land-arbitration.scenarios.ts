/** 农村土地承包仲裁 held against the calendar: five workdays, ten days, five workdays before the hearing, sixty and thirty days, thirty to sue. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { landArbitration } from './land-arbitration.ts';
import { HANDED, PAPER } from './mediation-examples.ts';

const APPLY = { party: 'p1', other: 'p2', cause: '收回、调整承包地', knewOn: '2024-03-01', oral: false, what: '承包地' };
const TRIBUNAL = { members: ['乙', '丙', '丁'], chief: '乙', chosen: '当事人选定', single: false };
const CALL = { on: '2024-10-18', at: '土地所在地的乡(镇)、村', wanted: true, open: true };
const HEAR = { applicant: '到庭', respondent: '到庭', record: PAPER };
const AWARD = { way: '仲裁裁决', for: '支持申请人', rights: true };
const REFUSE = { why: '不属于受理范围', reason: '征地补偿' };
const PULLED = { why: '当事人撤回' };

/** Led here on Thursday 26 September 2024; applied for on the 27th, accepted on the 30th. */
const handed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('handed', HANDED);
const applied = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  handed(title, ...rules)
    .does('guide')
    .on('2024-09-27')
    .does('apply', { ...APPLY, ...more });
const accepted = (title: string, ...rules: string[]): ScenarioWords =>
  applied(title, {}, ...rules)
    .on('2024-09-30')
    .does('accept')
    .serves('accept');
const formed = (title: string, ...rules: string[]): ScenarioWords =>
  accepted(title, ...rules)
    .does('copy')
    .serves('copy')
    .does('tribunal', TRIBUNAL)
    .does('inform');
const heard = (title: string, ...rules: string[]): ScenarioWords =>
  formed(title, ...rules)
    .does('call', CALL)
    .serves('call')
    .on('2024-10-18')
    .does('hear', HEAR);
const failed = (title: string, ...rules: string[]): ScenarioWords => heard(title, ...rules).does('conciliate', { result: '没有达成协议' });

// biome-ignore format: a day a line
export default scenarios(
  landArbitration,

  handed('全程:五个工作日(跨补班和国庆)受理送达、十日答辩、组庭二个工作日通知、六十日裁决、三个工作日送达、三十日起诉', 'resolution-接待、分流.must', 'law-23.must', 'law-24.must', 'law-25.may', 'law-25.must', 'law-27.3.must', 'law-47.must', 'law-45.2.must', 'law-48.may', 'resolution-一跟到底.tells')
    .owes('guide', '2024-09-30').does('guide').nothingOwed('guide').on('2024-09-27').does('apply', APPLY).owes('accept served', '2024-10-10')
    .on('2024-10-10').does('accept').serves('accept').nothingOwed('accept served').owes('copy served', '2024-10-16').owes('award', '2024-12-09').does('copy').serves('copy').nothingOwed('copy served').mayUntil('answer', '2024-10-21')
    .on('2024-10-12').does('answer', { paper: PAPER }).owes('passAnswer served', '2024-10-18').does('passAnswer').serves('passAnswer').nothingOwed('passAnswer served').does('tribunal', TRIBUNAL).owes('inform', '2024-10-15').does('inform').nothingOwed('inform').does('call', { ...CALL, on: '2024-10-21' }).serves('call')
    .on('2024-10-21').does('hear', HEAR).does('conciliate', { result: '没有达成协议' })
    .on('2024-12-09').does('award', AWARD).tells('other', 'settled').nothingOwed('award').ended('裁决').owes('award served', '2024-12-12').serves('award').nothingOwed('award served').mayUntil('sue', '2025-01-08')
    .counts('applied', 1).counts('accepted', 1).counts('awards', 1).counts('awardsInTime', 1).counts('onTime', 100).counts('closed', 1).counts('village', 1).counts('open', 0)
    .on('2025-01-09').does('sue', { court: '人民法院' }).late('sue').counts('sued', 1),
  handed('逾期没有告知的提示;没有申请的', 'resolution-接待、分流.must', 'resolution-一跟到底.tells.5').on('2024-10-08').late('guide').does('notAsked', { why: '当事人没有申请' }).tells('other', 'ended').ended('没有申请'),
  applied('已经申请的不能登记没有申请', {}, 'resolution-接待、分流.never').refused('notAsked', 'resolution-接待、分流.never', { why: '当事人没有申请' }),
  handed('没有申请的不能受理、不予受理', 'law-22.do').refused('accept', 'law-22.do').refused('refuse', 'law-22.do', REFUSE).does('apply', APPLY).does('accept'),

  // 受理
  applied('征收及其补偿的不受理', { cause: '征收及其补偿' }, 'law-2.3.hold', 'law-22.attest', 'resolution-一跟到底.tells.4').refused('accept', 'law-2.3.hold').refused('refuse', 'law-22.attest', REFUSE, { unsigned: true }).does('refuse', REFUSE).tells('other', 'ended').serves('refuse').nothingOwed('refuse served').counts('refused', 1),
  applied('五个工作日没有送达的提示;受理条件由受理的人署名', {}, 'law-23.must', 'law-20.attest').on('2024-10-11').late('accept served').refused('accept', 'law-20.attest', {}, { unsigned: true }).does('accept'),
  accepted('受理以后不能不予受理', 'law-23.never').refused('refuse', 'law-23.never', REFUSE),
  applied('没有受理的不能送副本、组庭、延长、终止', {}, 'law-24.do', 'law-47.do', 'law-22.do.2').refused('copy', 'law-24.do').refused('tribunal', 'law-24.do', TRIBUNAL).refused('extend', 'law-47.do', { until: '2024-12-20', reason: '复杂' }).refused('end', 'law-22.do.2', { why: '不属于受理范围' }).does('accept').does('copy'),
  accepted('送达副本逾期的提示', 'law-24.must').owes('copy served', '2024-10-12').on('2024-10-14').late('copy served'),
  accepted('没有答辩的不发送;答辩书副本逾期送达的提示', 'law-25.must', 'law-25.do', 'law-25.may').refused('passAnswer', 'law-25.do').on('2024-10-08').does('copy').serves('copy').mayUntil('answer', '2024-10-18').on('2024-10-18').does('answer', { paper: PAPER }).owes('passAnswer served', '2024-10-25').on('2024-10-28').late('passAnswer served').does('passAnswer'),
  accepted('保全的申请及时提交法院', 'law-第26条第2款、第41条.must', 'law-第26条第2款、第41条.do').refused('passOn', 'law-第26条第2款、第41条.do').does('preserve').owes('passOn', 'promptly').does('passOn').nothingOwed('passOn'),

  // 仲裁庭、开庭
  accepted('三名仲裁员,双方同意的一名;通知逾期的提示', 'law-第27条第1款、第2款.hold', 'law-27.3.must', 'law-27.3.do', 'law-31.do').refused('tribunal', 'law-第27条第1款、第2款.hold', { ...TRIBUNAL, members: ['乙', '丙'] }).refused('inform', 'law-27.3.do').refused('call', 'law-31.do', CALL)
    .does('tribunal', { ...TRIBUNAL, members: ['乙'], single: true }).owes('inform', '2024-10-09').on('2024-10-10').late('inform').does('call', CALL),
  formed('回避没有决定的不能开庭;回避的重新组庭', 'law-29.must', 'law-29.must.2', 'law-29.let').does('object', { ground: '近亲属' }).owes('recuse', 'promptly').does('call', CALL).serves('call').on('2024-10-18').refused('hear', 'law-29.let', HEAR).does('recuse', { result: '回避' }).nothingOwed('recuse').owes('tribunal', 'promptly')
    .does('tribunal', { ...TRIBUNAL, members: ['乙', '丙', '戊'] }).nothingOwed('tribunal').does('inform').does('hear', HEAR),
  formed('双方要求的在乡村开庭;不公开须有理由;五个工作日前通知,在通知的日子开庭', 'law-30.2.hold', 'law-30.3.hold', 'law-31.wait', 'law-31.hold').refused('call', 'law-30.2.hold', { ...CALL, at: '仲裁委员会所在地' }).refused('call', 'law-30.3.hold', { ...CALL, open: false })
    .on('2024-10-14').does('call', CALL).serves('call').on('2024-10-18').refused('hear', 'law-31.wait', HEAR).on('2024-10-21').refused('hear', 'law-31.hold', HEAR).does('call', { ...CALL, on: '2024-10-28' }).serves('call').on('2024-10-28').does('hear', HEAR),
  formed('先行裁定经申请,权利义务关系明确由仲裁庭署名', 'law-42.1.hold', 'law-42.1.attest').refused('interim', 'law-42.1.hold', { asked: false }).refused('interim', 'law-42.1.attest', { asked: true }, { unsigned: true }).does('interim', { asked: true }).counts('interim', 1),
  accepted('没有组庭的不能先行裁定、调解', 'law-42.1.do').refused('interim', 'law-42.1.do', { asked: true }).refused('conciliate', 'law-42.1.do', { result: '没有达成协议' }).does('tribunal', TRIBUNAL).does('interim', { asked: true }),

  accepted('没有送达申请书副本的不能开庭', 'law-24.do.2').does('tribunal', TRIBUNAL).does('call', CALL).serves('call').on('2024-10-18').refused('hear', 'law-24.do.2', HEAR),

  // 终止、调解、裁决
  formed('撤回的及时终止,五个工作日书面通知', 'law-第34条、第35条.hold', 'law-34.must', 'law-34.hold', 'law-23.must.2', 'resolution-一跟到底.tells.3').refused('end', 'law-第34条、第35条.hold', PULLED).does('withdraw', { counter: false }).owes('end', 'promptly').does('end', PULLED).tells('other', 'ended').nothingOwed('end')
    .owes('end served', '2024-10-12').serves('end').nothingOwed('end served').ended('终止').counts('ended', 1),
  formed('提出反请求的不因撤回终止', 'law-34.hold', 'law-34.must').does('withdraw', { counter: true }).refused('end', 'law-34.hold', PULLED),
  formed('终止通知逾期的提示', 'law-23.must.2').does('withdraw', { counter: false }).does('end', PULLED).on('2024-10-14').late('end served'),
  formed('调解达成协议的制作调解书,及时送达', 'law-11.1.hold', 'law-11.1.must', 'law-11.2.must', 'resolution-一跟到底.tells.2').refused('paper', 'law-11.1.hold', { way: '仲裁调解书' }).does('conciliate', { result: '达成协议' }).owes('paper', 'promptly').does('paper', { way: '仲裁调解书' }).tells('other', 'settled').nothingOwed('paper').ended('调解').owes('paper served', 'promptly').serves('paper').nothingOwed('paper served').counts('mediationRate', 100),
  heard('没有调解的不能裁决;签收前反悔的及时裁决', 'law-11.1.do', 'law-11.1.hold.2').refused('award', 'law-11.1.do', AWARD).does('conciliate', { result: '达成协议' }).refused('award', 'law-11.1.hold.2', AWARD).does('conciliate', { result: '签收前反悔' }).does('award', AWARD),
  formed('没有开庭的不能裁决', 'law-30.1.do').does('conciliate', { result: '没有达成协议' }).refused('award', 'law-30.1.do', AWARD).does('call', CALL).serves('call').on('2024-10-18').does('hear', HEAR).does('award', AWARD),
  failed('写明起诉的权利;多数意见、时效由仲裁庭署名;送达逾期的提示', 'law-45.1.hold', 'law-44.2.attest', 'law-18.attest', 'law-45.2.must').refused('award', 'law-45.1.hold', { ...AWARD, rights: false }).refused('award', 'law-44.2.attest', AWARD, { unsigned: true }).refused('award', 'law-18.attest', AWARD, { unsigned: true })
    .does('award', AWARD).on('2024-10-24').late('award served'),
  failed('六十日逾期的提示', 'law-47.must').on('2024-11-29').owes('award', '2024-11-29').on('2024-12-02').late('award').does('award', AWARD).counts('awardsInTime', 0),
  failed('主任批准的延长不超过三十日,书面通知', 'law-47.hold', 'law-47.extends', 'law-47.must.2').refused('extend', 'law-47.hold', { until: '2024-12-31', reason: '复杂' }).does('extend', { until: '2024-12-27', reason: '复杂' }).owes('award', '2024-12-27').owes('extend served', 'promptly').serves('extend').nothingOwed('extend served').counts('extended', 1),
  accepted('另走途径的本案知道', 'law-23.must').told('elsewhere', { way: '人民调解' }),
);
