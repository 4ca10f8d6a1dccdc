/** 行政调解 held against the calendar: told, applied for, accepted in five workdays, thirty days, stopped, extended, agreed. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { administrativeMediation } from './administrative-mediation.ts';
import { HANDED, PAPER } from './mediation-examples.ts';

const APPLY = { party: 'p1', other: 'p2', kind: '消费', field: '消费', own: false, complex: false, what: '退款' };
const APPOINT = { mediators: ['乙', '丙'], simple: false };
const MEDIATE = { mediators: ['乙', '丙'], record: PAPER };
const SIGNS = ['各方当事人签名、盖章', '调解人员签名', '行政机关印章'];
const AGREE = { way: '书面调解协议', effectiveOn: '2024-10-14', amount: 80_000, signs: SIGNS, terms: '退款' };
const STOP = { why: '调解不成', told: true };
const REFUSE = { why: '当事人没有申请', reason: '没有申请' };
const DONE = { performed: '已经履行' };

/** Handed over on Thursday 26 September 2024. */
const handed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('handed', HANDED);
const applied = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  handed(title, ...rules)
    .does('inform')
    .on('2024-09-27')
    .does('apply', { ...APPLY, ...more });
const accepted = (title: string, more: Record<string, string> = {}, ...rules: string[]): ScenarioWords =>
  applied(title, {}, ...rules)
    .on('2024-09-30')
    .does('accept', more);
const appointed = (title: string, ...rules: string[]): ScenarioWords => accepted(title, {}, ...rules).does('appoint', APPOINT);
const mediated = (title: string, ...rules: string[]): ScenarioWords =>
  appointed(title, ...rules)
    .on('2024-10-14')
    .does('mediate', MEDIATE);

// biome-ignore format: a day a line
export default scenarios(
  administrativeMediation,

  handed('全程:告知、五个工作日内受理(跨补班和国庆)、三十日内调解、协议、司法确认、回访、归档', 'rules-告知.must', 'rules-受理.must', 'rules-调解期限.must', 'civil-205.may', 'civil-205.opens', 'civil-205.hold', 'rules-归档.must', 'rules-衔接联动.tells')
    .owes('inform', '2024-09-30').does('inform').nothingOwed('inform').on('2024-09-27').does('apply', APPLY).owes('accept', '2024-10-10')
    .on('2024-10-10').does('accept', {}).nothingOwed('accept').owes('agree', '2024-11-11').does('appoint', APPOINT).on('2024-10-14').does('mediate', MEDIATE).does('agree', AGREE).tells('other', 'settled').nothingOwed('agree').mayUntil('confirm', '2024-11-13')
    .does('confirm', { joint: true }).opens('judicial-confirmation').refused('close', 'civil-205.hold').told('linked', { procedure: 'judicial-confirmation', outcome: '裁定有效' }).told('confirmed')
    .does('visit', DONE).does('close').ended('达成协议').owes('archive', 'promptly').does('archive').nothingOwed('archive')
    .counts('applied', 1).counts('accepted', 1).counts('acceptedInTime', 1).counts('succeeded', 1).counts('successRate', 100).counts('inTime', 1).counts('amount', 80_000).counts('confirmed', 1).counts('performed', 1).counts('open', 0),
  handed('逾期没有告知的提示;告知以后没有申请的才不予受理', 'rules-告知.must', 'rules-受理.hold.2', 'rules-衔接联动.tells.3').on('2024-10-08').late('inform').refused('refuse', 'rules-受理.hold.2', REFUSE).does('inform').does('refuse', REFUSE).tells('other', 'ended').ended('不予受理').counts('refused', 1),
  handed('不属于职能的移送', 'rules-受理.attest.2', 'rules-衔接联动.tells.4').refused('pass', 'rules-受理.attest.2', { to: '市场监管局' }, { unsigned: true }).does('pass', { to: '市场监管局' }).tells('other', 'ended').ended('移送').counts('passed', 1),
  handed('没有申请的不能受理', 'rules-受理.do').refused('accept', 'rules-受理.do', {}).does('inform').does('apply', APPLY).does('accept', {}),
  applied('逾期没有受理的提示;自愿由受理的人署名', {}, 'rules-受理.must', 'rules-受理.attest').on('2024-10-11').late('accept').refused('accept', 'rules-受理.attest', {}, { unsigned: true }).does('accept', {}).counts('acceptedInTime', 0),
  applied('复杂的十个工作日', { complex: true }, 'rules-受理.must.2').owes('accept', '2024-10-16').on('2024-10-17').late('accept'),
  applied('复杂的按期受理;受理以后不能不受理、移送', { complex: true }, 'rules-受理.must.2', 'rules-受理.never').on('2024-10-16').does('accept', {}).nothingOwed('accept').refused('refuse', 'rules-受理.never', REFUSE).refused('pass', 'rules-受理.never', { to: '法院' }),
  applied('一方拒绝的不受理', {}, 'rules-受理.hold', 'rules-自愿.must').does('decline').owes('refuse', 'promptly').refused('accept', 'rules-受理.hold', {}).does('refuse', { why: '一方拒绝调解', reason: '拒绝' }).nothingOwed('refuse'),
  applied('没有受理的不能确定调解人员、延长、鉴定、终止', {}, 'rules-调解人员.do', 'rules-调解期限.do', 'rules-终止.do').refused('appoint', 'rules-调解人员.do', APPOINT).refused('extend', 'rules-调解期限.do', { until: '2024-12-31' }).refused('examine', 'rules-调解期限.do', { of: '鉴定' })
    .refused('stop', 'rules-终止.do', STOP).does('accept', {}).does('appoint', APPOINT),
  accepted('两名以上调解人员,简单的可以一人;没有确定的不能调解', {}, 'rules-调解人员.hold', 'rules-调解人员.do.2').refused('mediate', 'rules-调解人员.do.2', MEDIATE).refused('appoint', 'rules-调解人员.hold', { mediators: ['乙'], simple: false }).does('appoint', { mediators: ['乙'], simple: true }).does('mediate', { ...MEDIATE, mediators: ['乙'] }),
  appointed('回避没有决定的不能调解;应当回避的不参加', 'rules-回避.must', 'rules-回避.do', 'rules-回避.hold', 'rules-回避.let').refused('recuse', 'rules-回避.do', { result: '不回避' }).does('object').owes('recuse', 'promptly').refused('mediate', 'rules-回避.let', MEDIATE)
    .does('recuse', { out: '丙', result: '回避' }).nothingOwed('recuse').refused('mediate', 'rules-回避.hold', MEDIATE).does('appoint', { mediators: ['乙', '丁'], simple: false }).does('mediate', { ...MEDIATE, mediators: ['乙', '丁'] }),

  // 期限
  appointed('三十日逾期的提示;终止须告知途径', 'rules-调解期限.must', 'rules-终止.hold', 'rules-收费.attest', 'rules-衔接联动.tells.2').owes('agree', '2024-10-30').on('2024-10-31').late('agree').refused('stop', 'rules-终止.hold', { ...STOP, told: false })
    .refused('stop', 'rules-收费.attest', STOP, { unsigned: true }).does('stop', STOP).tells('other', 'ended').ended('调解不成').counts('failed', 1).counts('successRate', 0),
  accepted('当事人约定期限的,按约定', { until: '2024-12-20' }, 'rules-调解期限.must.2').owes('agree', '2024-12-20').on('2024-12-23').late('agree'),
  accepted('约定期限内达成', { until: '2024-12-20' }, 'rules-调解期限.must.2').does('appoint', APPOINT).does('mediate', MEDIATE).does('agree', { ...AGREE, effectiveOn: '2024-09-30' }).nothingOwed('agree'),
  appointed('鉴定期间不计入', 'rules-调解期限.stops').on('2024-10-08').does('examine', { of: '鉴定' }).stopped('agree').on('2024-10-18').does('examined', { result: PAPER }).owes('agree', '2024-11-11'),
  appointed('同意延期的可以延长', 'rules-调解期限.extends', 'rules-调解期限.attest').refused('extend', 'rules-调解期限.attest', { until: '2024-11-29' }, { unsigned: true }).does('extend', { until: '2024-11-29' }).owes('agree', '2024-11-29'),
  appointed('拒绝以后不得再调解,及时终止', 'rules-自愿.never', 'rules-自愿.must').does('decline').owes('stop', 'promptly').refused('mediate', 'rules-自愿.never', MEDIATE).does('stop', { why: '一方拒绝调解', told: true }),

  // 协议
  appointed('没有调解不能达成协议;没有协议不能回访、结案', 'rules-协议.do', 'rules-协议.do.2').refused('agree', 'rules-协议.do', AGREE).refused('close', 'rules-协议.do.2').does('mediate', MEDIATE),
  mediated('签章齐全;不以调解代替执法由办理的人署名;达成协议不能再终止', 'rules-协议.hold', 'rules-协议.attest', 'rules-协议.never', 'rules-衔接联动.tells.5').refused('agree', 'rules-协议.hold', { ...AGREE, signs: ['调解人员签名'] }).refused('agree', 'rules-协议.attest', AGREE, { unsigned: true })
    .does('agree', AGREE).refused('stop', 'rules-协议.never', STOP).does('visit', { performed: '没有履行' }).tells('other', 'broken').does('close'),
  mediated('口头协议不需要签章;司法确认的三十日', 'rules-协议.hold', 'civil-205.may').does('agree', { way: '口头调解协议', effectiveOn: '2024-10-14', terms: '退款' }).mayUntil('confirm', '2024-11-13').on('2024-11-14').does('confirm', { joint: true }).late('confirm'),
  mediated('另走途径的本案知道', 'rules-协议.do').told('elsewhere', { way: '人民调解' }).does('agree', AGREE),
);
