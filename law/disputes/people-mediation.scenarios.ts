/** 人民调解 held against the calendar: chosen, mediated within a month, agreed, confirmed, visited, filed; declined, stopped. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { HANDED, MEDIATORS, mediators, PAPER } from './mediation-examples.ts';
import { peopleMediation } from './people-mediation.ts';

const REGISTER = { party: 'p1', other: 'p2', origin: '当事人口头申请', kind: '邻里', people: 2, what: '相邻通道' };
const APPOINT = { committee: 'committee1', mediators: MEDIATORS, chosen: '委员会指定' };
const MEDIATE = { at: '就地', record: PAPER };
const SIGNS = ['各方当事人签名、盖章、按指印', '人民调解员签名', '人民调解委员会印章'];
const AGREE = {
  way: '书面调解协议',
  signs: SIGNS,
  effectiveOn: '2024-09-27',
  amount: 500_000,
  performBy: '2024-10-14',
  terms: '退让通道',
};
const STOP = { why: '调解不成', told: true };
const DANGER = { to: '可能引起治安案件、刑事案件' };

/** Handed over by the one door on Wednesday 4 September 2024, registered on the 5th. */
const handed = (title: string, ...rules: string[]): ScenarioWords =>
  mediators(scenario(title, ...rules))
    .on('2024-09-04')
    .told('handed', HANDED);
const registered = (title: string, ...rules: string[]): ScenarioWords =>
  handed(title, ...rules)
    .on('2024-09-05')
    .does('register', REGISTER);
const appointed = (title: string, ...rules: string[]): ScenarioWords => registered(title, ...rules).does('appoint', APPOINT);
const mediated = (title: string, ...rules: string[]): ScenarioWords =>
  appointed(title, ...rules)
    .on('2024-09-26')
    .does('mediate', MEDIATE);
const agreed = (title: string, ...rules: string[]): ScenarioWords =>
  mediated(title, ...rules)
    .on('2024-09-27')
    .does('agree', AGREE);

// biome-ignore format: a day a line
export default scenarios(
  peopleMediation,

  registered('全程:及时确定调解员,一个月的末日逢国庆顺延;协议、司法确认的三十日、回访、结案、归档', 'law-19.must', 'rules-33.must', 'law-33.1.may', 'law-33.1.opens', 'law-31.2.must', 'law-33.1.hold', 'law-27.must', 'resolution-一跟到底.tells')
    .owes('appoint', 'promptly').owes('agree', '2024-10-08').does('appoint', APPOINT).nothingOwed('appoint')
    .on('2024-09-26').does('mediate', MEDIATE)
    .on('2024-09-27').does('agree', AGREE).tells('other', 'settled').nothingOwed('agree').mayUntil('confirm', '2024-10-28').owes('visit', '2024-11-13')
    .on('2024-10-08').does('confirm', { joint: true }).opens('judicial-confirmation')
    .on('2024-10-14').does('visit', { performed: '已经履行' }).nothingOwed('visit').refused('close', 'law-33.1.hold')
    .told('linked', { procedure: 'judicial-confirmation', outcome: '裁定有效' }).told('confirmed').does('close').ended('达成协议').owes('archive', 'promptly')
    .refused('archive', 'law-27.hold', {}).does('archive', { sound: true }).nothingOwed('archive')
    .counts('received', 1).counts('succeeded', 1).counts('mediated', 1).counts('successRate', 100).counts('amount', 500_000).counts('written', 1).counts('confirmAsked', 1).counts('confirmed', 1).counts('performed', 1).counts('people', 2).counts('open', 0),
  handed('分流来的三个工作日内登记', 'resolution-接待、分流.must').owes('register', '2024-09-09').does('register', REGISTER).nothingOwed('register'),
  handed('逾期没有登记的提示', 'resolution-接待、分流.must').on('2024-09-10').late('register').does('stop', { why: '当事人没有申请', told: true }).tells('other', 'ended').ended('调解不成'),
  handed('没有登记的不能确定调解员;属于民间纠纷由登记的人署名', 'law-17.do', 'rules-22.attest').refused('appoint', 'law-17.do', APPOINT).refused('register', 'rules-22.attest', REGISTER, { unsigned: true }).does('register', REGISTER).does('appoint', APPOINT),

  // 调解员、自愿
  registered('调解员在册,委员会在任期内', 'law-7.hold', 'law-13.hold', 'law-19.do')
    .refused('mediate', 'law-19.do', MEDIATE).refused('appoint', 'law-7.hold', { ...APPOINT, committee: 'committee2' }).refused('appoint', 'law-13.hold', { ...APPOINT, mediators: ['乙', '戊'] })
    .does('appoint', APPOINT).does('mediate', MEDIATE),
  appointed('一方明确拒绝的不得调解,及时终止并告知途径', 'law-17.never', 'law-17.must', 'law-26.hold', 'law-4.attest', 'resolution-一跟到底.tells.2')
    .does('decline').owes('stop', 'promptly').refused('mediate', 'law-17.never', MEDIATE).refused('stop', 'law-26.hold', { ...STOP, told: false }).refused('stop', 'law-4.attest', STOP, { unsigned: true })
    .does('stop', { why: '一方拒绝调解', told: true }).tells('other', 'ended').nothingOwed('stop').ended('调解不成').counts('failed', 1).counts('successRate', 0),
  appointed('邀请亲属、邻里参与须征得同意', 'law-20.1.attest').refused('mediate', 'law-20.1.attest', { ...MEDIATE, invited: '邻居' }, { unsigned: true }).does('mediate', { ...MEDIATE, invited: '邻居' }),

  // 防止激化
  mediated('可能激化的采取措施,可能引起案件的及时报告,此前不能结束调解', 'law-25.must', 'law-25.must.2', 'law-25.let')
    .does('danger', DANGER).owes('prevent', 'promptly').owes('report', 'promptly').refused('agree', 'law-25.let', AGREE).does('prevent', { measure: '疏导' }).refused('stop', 'law-25.let', STOP)
    .does('report').on('2024-09-27').nothingOwed('report').does('agree', AGREE).counts('prevented', 1).counts('reported', 1),
  mediated('只是可能激化的,不必报告', 'law-25.must.2').does('danger', { to: '可能激化' }).nothingOwed('report').does('prevent', { measure: '疏导' }).does('agree', AGREE),

  // 期限
  appointed('一个月内没有调结的提示', 'rules-33.must').on('2024-10-08').owes('agree', '2024-10-08').on('2024-10-09').late('agree').does('stop', STOP).counts('inTime', 0),
  appointed('双方同意的可以延长', 'rules-33.extends', 'rules-33.attest').refused('extend', 'rules-33.attest', { until: '2024-10-31' }, { unsigned: true })
    .does('extend', { until: '2024-10-31' }).owes('agree', '2024-10-31').on('2024-10-30').does('mediate', MEDIATE).does('agree', { ...AGREE, effectiveOn: '2024-10-30' }).counts('inTime', 1),
  appointed('期限可以由省另定', 'rules-33.must').layer('people-mediation.term', { n: 20, unit: 'day' }).owes('agree', '2024-09-25'),

  // 协议、履行
  appointed('没有调解不能达成协议;书面的签章齐全,自愿、合法由调解员署名', 'law-22.do', 'law-29.2.hold', 'law-3.attest')
    .refused('agree', 'law-22.do', AGREE).does('mediate', MEDIATE).refused('agree', 'law-29.2.hold', { ...AGREE, signs: ['人民调解员签名'] }).refused('agree', 'law-3.attest', AGREE, { unsigned: true }).does('agree', AGREE),
  mediated('口头协议不需要签章;没有约定履行期限的,按设定的期限回访', 'law-29.2.hold', 'law-31.2.must.2').on('2024-09-27')
    .does('agree', { way: '口头调解协议', effectiveOn: '2024-09-27', terms: '道歉' }).owes('visit', '2024-10-28').counts('oral', 1)
    .on('2024-10-29').late('visit').does('visit', { performed: '已经履行' }).does('close').ended('达成协议'),
  mediated('没有约定期限的,期限内回访', 'law-31.2.must.2').on('2024-09-27').does('agree', { way: '口头调解协议', effectiveOn: '2024-09-27', terms: '道歉' }).on('2024-10-25').does('visit', { performed: '已经履行' }).nothingOwed('visit'),
  agreed('没有回访的不能结案;达成协议的不能再终止;没有履行的告知联调中心', 'law-31.2.do', 'law-31.2.do.2', 'law-33.1.never', 'resolution-一跟到底.tells.3', 'law-31.2.must')
    .refused('stop', 'law-33.1.never', STOP).refused('close', 'law-31.2.do.2')
    .on('2024-11-14').late('visit').does('visit', { performed: '没有履行' }).tells('other', 'broken').does('visit', { performed: '部分履行' }).does('close').counts('visits', 2).counts('performed', 0),
  mediated('没有协议的谈不上回访', 'law-31.2.do').refused('visit', 'law-31.2.do', { performed: '已经履行' }),
  agreed('司法确认的三十日过后提出的,照样接收,记为逾期', 'law-33.1.may').on('2024-10-29').does('confirm', { joint: true }).late('confirm').opens('judicial-confirmation'),
  agreed('归档须材料齐全', 'law-27.hold').on('2024-10-14').does('visit', { performed: '已经履行' }).does('close').refused('archive', 'law-27.hold', { sound: false }),
  registered('同一纠纷另走途径的,本案知道', 'law-19.must').told('elsewhere', { way: '行政调解' }).owes('appoint', 'promptly'),
);
