/** 劳动人事仲裁 held against the calendar: five days, ten days, forty-five and fifteen; final and not final; the windows to the courts. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { labourArbitration } from './labour-arbitration.ts';
import { HANDED, PAPER } from './mediation-examples.ts';

const APPLY = {
  party: 'p1',
  other: 'p2',
  cause: '劳动报酬',
  migrant: true,
  people: 12,
  sum: 5_000_000,
  oral: false,
  knewOn: '2024-06-03',
  what: '欠薪',
};
const TRIBUNAL = { members: ['乙', '丙', '丁'], chief: '乙', simple: false };
const CALL = { on: '2024-10-18', open: true };
const HEAR = { applicant: '到庭', respondent: '到庭', record: PAPER };
const AWARD = { no: '劳人仲1', kind: '终局裁决', amount: 2_000_000, each: 2_000_000, for: '支持申请人' };
const REFUSE = { why: '不属于受理范围', reason: '劳务' };
const EARLY = { asked: true, amount: 500_000 };

/** Led here on Thursday 26 September 2024; the application is of the 27th, accepted on the 30th. */
const handed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('handed', HANDED);
const applied = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  handed(title, ...rules)
    .does('guide')
    .on('2024-09-27')
    .does('apply', { ...APPLY, ...more });
const accepted = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  applied(title, more, ...rules)
    .on('2024-09-30')
    .does('accept');
const formed = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  accepted(title, more, ...rules)
    .does('copy')
    .serves('copy')
    .does('tribunal', TRIBUNAL);
const heard = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  formed(title, more, ...rules)
    .on('2024-10-10')
    .does('call', CALL)
    .serves('call')
    .on('2024-10-18')
    .does('hear', HEAR);
const failed = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  heard(title, more, ...rules).does('conciliate', { result: '没有达成协议' });

// biome-ignore format: a day a line
export default scenarios(
  labourArbitration,

  handed('全程:告知、五日受理(逢国庆顺延)、五日送达副本和组庭、十日答辩、开庭五日前通知、四十五日裁决、起诉和撤销的期限', 'resolution-接待、分流.must', 'law-29.must', 'law-29.must.2', 'law-第48条、第50条.must', 'law-30.1.must', 'law-32.must', 'law-30.2.may', 'law-30.2.must', 'law-43.1.must', 'law-48.may', 'law-49.1.may', 'resolution-一跟到底.tells')
    .owes('guide', '2024-09-30').does('guide').nothingOwed('guide').on('2024-09-27').does('apply', APPLY).owes('accept', '2024-10-08')
    .on('2024-10-08').does('accept').nothingOwed('accept').owes('accept served', 'promptly').serves('accept').nothingOwed('accept served').owes('copy served', '2024-10-14').owes('tribunal served', '2024-10-14').owes('award', '2024-11-22')
    .does('copy').serves('copy').does('tribunal', TRIBUNAL).serves('tribunal').nothingOwed('copy served').nothingOwed('tribunal served').mayUntil('answer', '2024-10-18')
    .on('2024-10-12').does('answer', { paper: PAPER }).owes('passAnswer served', '2024-10-17').does('passAnswer').serves('passAnswer').nothingOwed('passAnswer served').does('call', CALL).serves('call')
    .on('2024-10-18').does('hear', HEAR).does('conciliate', { result: '没有达成协议' })
    .on('2024-11-22').does('award', AWARD).tells('other', 'settled').nothingOwed('award').ended('裁决').owes('award served', 'promptly').serves('award').nothingOwed('award served').mayUntil('sue', '2024-12-09').mayUntil('annul', '2024-12-23')
    .counts('applied', 1).counts('accepted', 1).counts('acceptedInTime', 1).counts('migrants', 1).counts('workers', 12).counts('migrantWorkers', 12).counts('collective', 1).counts('awards', 1).counts('awardsInTime', 1).counts('onTime', 100).counts('final', 1).counts('awarded', 2_000_000).counts('closed', 1).counts('open', 0)
    .on('2024-12-09').does('sue', { court: '人民法院' }).does('annul').counts('sued', 1).counts('annuls', 1),
  handed('逾期没有告知的提示;没有申请的', 'resolution-接待、分流.must', 'resolution-一跟到底.tells.5').on('2024-10-08').late('guide').does('notAsked', { why: '当事人没有申请' }).tells('other', 'ended').ended('没有申请'),
  applied('已经申请的不能登记没有申请;没有申请的不能受理', {}, 'resolution-接待、分流.never').refused('notAsked', 'resolution-接待、分流.never', { why: '当事人没有申请' }),
  handed('没有申请的不能受理、移送', 'law-29.do').refused('accept', 'law-29.do').refused('transfer', 'law-29.do', { to: '市', why: '其他' }).does('apply', APPLY).does('accept'),

  // 受理、移送
  applied('五日内没有受理的提示;管辖由受理的人署名', {}, 'law-29.must', 'law-21.attest').on('2024-10-09').late('accept').refused('accept', 'law-21.attest', {}, { unsigned: true }).does('accept').counts('acceptedInTime', 0),
  applied('移送市仲裁委员会', {}, 'law-21.attest.2', 'resolution-一跟到底.tells.6').refused('transfer', 'law-21.attest.2', { to: '市仲裁委员会', why: '属于市仲裁委员会管辖' }, { unsigned: true }).does('transfer', { to: '市仲裁委员会', why: '属于市仲裁委员会管辖' }).tells('other', 'ended').ended('移送').counts('transferred', 1),
  applied('农民工追索工资不予受理的,已告知投诉、法律援助', {}, 'resolution-接待、分流.attest', 'resolution-一跟到底.tells.4').refused('refuse', 'resolution-接待、分流.attest', REFUSE, { unsigned: true }).does('refuse', REFUSE).tells('other', 'ended').ended('不予受理').counts('refused', 1),
  accepted('受理以后不能不予受理', {}, 'law-29.never').refused('refuse', 'law-29.never', REFUSE),
  applied('没有受理的不能送副本、组庭、延期', {}, 'law-30.1.do', 'law-43.1.do').refused('copy', 'law-30.1.do').refused('tribunal', 'law-30.1.do', TRIBUNAL).refused('extend', 'law-43.1.do', { reason: '复杂' }).does('accept').does('copy'),
  accepted('送达副本、组庭逾期的提示', {}, 'law-30.1.must', 'law-32.must').owes('copy served', '2024-10-08').on('2024-10-09').late('copy served').late('tribunal served'),
  accepted('收到答辩书五日内送达;没有答辩的不发送;不答辩不影响程序', {}, 'law-30.2.may', 'law-30.2.must', 'law-30.2.do').refused('passAnswer', 'law-30.2.do').on('2024-10-08').does('copy').serves('copy').mayUntil('answer', '2024-10-18').does('answer', { paper: PAPER }).owes('passAnswer served', '2024-10-14').on('2024-10-15').late('passAnswer served').does('passAnswer'),
  accepted('逾期的答辩照样接收', {}, 'law-30.2.may').on('2024-10-08').does('copy').serves('copy').on('2024-10-21').does('answer', { paper: PAPER }).late('answer'),

  // 仲裁庭、开庭
  accepted('三名仲裁员,简单的一名', {}, 'law-31.hold', 'law-35.do').refused('tribunal', 'law-31.hold', { ...TRIBUNAL, members: ['乙'] }).refused('call', 'law-35.do', CALL).does('tribunal', { members: ['乙'], chief: '乙', simple: true }).does('call', CALL),
  formed('回避没有决定的不能开庭;回避的重新组庭', {}, 'law-33.2.must', 'law-33.2.let', 'law-33.2.must.2').does('object', { ground: '近亲属' }).owes('recuse', 'promptly').on('2024-10-10').does('call', CALL).serves('call').on('2024-10-18').refused('hear', 'law-33.2.let', HEAR)
    .does('recuse', { result: '回避' }).nothingOwed('recuse').owes('tribunal', 'promptly').does('tribunal', { ...TRIBUNAL, members: ['乙', '丙', '戊'] }).nothingOwed('tribunal').does('hear', HEAR),
  formed('开庭五日前通知,在通知的日子开庭;不公开须有理由', {}, 'law-35.wait', 'law-35.hold', 'law-26.hold').on('2024-10-14').refused('call', 'law-26.hold', { ...CALL, open: false }).does('call', { ...CALL, open: false, closedFor: '个人隐私' }).serves('call')
    .on('2024-10-18').refused('hear', 'law-35.wait', HEAR).on('2024-10-21').refused('hear', 'law-35.hold', HEAR).does('call', { ...CALL, on: '2024-10-28' }).serves('call').on('2024-10-28').does('hear', HEAR),
  formed('先予执行限于四项、经申请,条件由仲裁庭署名', {}, 'law-44.1.hold', 'law-44.2.attest').refused('early', 'law-44.1.hold', { ...EARLY, asked: false }).refused('early', 'law-44.2.attest', EARLY, { unsigned: true }).does('early', EARLY).counts('early', 1),
  accepted('没有组庭的不能先予执行、调解', {}, 'law-44.1.do', 'law-42.1.do.2').refused('early', 'law-44.1.do', EARLY).refused('conciliate', 'law-42.1.do.2', { result: '没有达成协议' }).does('tribunal', TRIBUNAL).does('early', EARLY).does('conciliate', { result: '没有达成协议' }),
  formed('不属于四项的不能先予执行', { cause: '确认劳动关系' }, 'law-44.1.hold').refused('early', 'law-44.1.hold', EARLY),

  accepted('没有送达申请书副本的不能开庭', {}, 'law-30.1.do.2').does('tribunal', TRIBUNAL).on('2024-10-10').does('call', CALL).serves('call').on('2024-10-18').refused('hear', 'law-30.1.do.2', HEAR),

  // 撤回、调解
  formed('撤回的及时办理;没有撤回、到庭的不能按撤回处理', {}, 'law-36.1.hold', 'law-41.must', 'resolution-一跟到底.tells.3').refused('letGo', 'law-36.1.hold', { why: '当事人撤回', settled: false }).does('withdraw').owes('letGo', 'promptly').does('letGo', { why: '当事人撤回', settled: true }).tells('other', 'ended').nothingOwed('letGo').ended('撤回').counts('gone', 1),
  formed('申请人不到庭的,按撤回处理', {}, 'law-36.1.hold').on('2024-10-10').does('call', CALL).serves('call').on('2024-10-18').does('hear', { ...HEAR, applicant: '无正当理由不到庭、中途退庭' }).does('letGo', { why: '当事人撤回', settled: false }),
  formed('先行调解达成协议的,制作调解书,及时送达', {}, 'law-42.2.hold', 'law-42.2.must', 'law-42.3.must', 'resolution-一跟到底.tells.2').refused('paper', 'law-42.2.hold', { way: '仲裁调解书' }).does('conciliate', { result: '达成协议' }).owes('paper', 'promptly').does('paper', { way: '仲裁调解书', amount: 400_000 }).tells('other', 'settled').nothingOwed('paper').ended('调解').owes('paper served', 'promptly').serves('paper').nothingOwed('paper served')
    .counts('papers', 1).counts('mediationRate', 100).counts('mediatedSum', 400_000),
  heard('没有先行调解的不能裁决;达成协议的不能裁决,反悔的及时裁决', {}, 'law-42.1.do', 'law-42.4.hold').refused('award', 'law-42.1.do', AWARD).does('conciliate', { result: '达成协议' }).refused('award', 'law-42.4.hold', AWARD).does('conciliate', { result: '调解书送达前反悔' }).does('award', AWARD),

  // 裁决
  formed('没有开庭的不能裁决、先行裁决', {}, 'law-35.do.2', 'law-43.2.do').does('conciliate', { result: '没有达成协议' }).refused('award', 'law-35.do.2', AWARD).refused('part', 'law-43.2.do').on('2024-10-10').does('call', CALL).serves('call').on('2024-10-18').does('hear', HEAR).does('part').does('award', AWARD),
  failed('四十五日逾期的提示', {}, 'law-43.1.must').on('2024-11-14').owes('award', '2024-11-14').on('2024-11-15').late('award').does('award', AWARD).counts('awardsInTime', 0).counts('onTime', 0),
  failed('主任批准延期十五日,书面通知', {}, 'law-43.1.extends', 'law-43.1.must.2').does('extend', { reason: '复杂' }).owes('award', '2024-11-29').owes('extend served', 'promptly').serves('extend').nothingOwed('extend served').counts('extended', 1),
  failed('终局的不超过十二个月最低工资;多数意见、时效由仲裁庭署名', {}, 'law-47.hold', 'law-45.attest', 'law-27.attest').refused('award', 'law-47.hold', { ...AWARD, each: 2_364_001 }).refused('award', 'law-45.attest', AWARD, { unsigned: true }).refused('award', 'law-27.attest', AWARD, { unsigned: true })
    .does('award', { ...AWARD, each: 2_364_000 }),
  failed('当地标准另定的,从其标准', {}, 'law-47.hold').layer('labour-arbitration.final-award', 2_400_000).does('award', { ...AWARD, each: 2_400_000 }),
  failed('执行国家劳动标准的也是终局;确认劳动关系的不是', { cause: '确认劳动关系' }, 'law-47.hold', 'law-50.may').refused('award', 'law-47.hold', AWARD).does('award', { ...AWARD, kind: '非终局裁决' }).serves('award').mayUntil('sue', '2024-11-04').on('2024-11-05').does('sue', { court: '人民法院' }).late('sue'),
  failed('工作时间、休息休假的终局裁决:劳动者十五日内起诉,用人单位三十日内申请撤销', { cause: '工作时间、休息休假、社会保险、福利、培训、劳动保护' }, 'law-48.may', 'law-49.1.may').does('award', AWARD).serves('award').mayUntil('sue', '2024-11-04').mayUntil('annul', '2024-11-18'),
  accepted('另走途径的本案知道', {}, 'law-29.must').told('elsewhere', { way: '人民调解' }),
);
