/** 行政应诉(一审), shown. September and October 2024: 29 September and 12 October are made-up working days, 1 to 7 October is off. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { disclosureRequest } from '../checks/disclosure-request.ts';
import { levy } from '../enforcement/levy.ts';
import { penalty } from '../enforcement/penalty.ts';
import { FILE, RECONSIDERED, SOURCE } from './examples.ts';
import { litigation } from './litigation.ts';
import { reconsideration } from './reconsideration.ts';

const RECEIVE: Form = {
  plaintiff: 'p1',
  court: '示例县人民法院',
  no: '(2024)示0199行初8号',
  filedOn: '2024-09-14',
  capacity: '被告',
  kind: '行政处罚',
  claims: ['撤销'],
  way: '普通程序',
};
const ENTRUST: Form = { dept: '执法大队', agents: ['乙'], counsel: 1 };
const ANSWER: Form = { paper: FILE, evidence: FILE };
const PROVE: Form = { head: '局长', post: '正职负责人' };
const APPEAR: Form = { head: '局长', post: '正职负责人', counsel: 1, spoke: true, words: '愿意协调' };
const EXPLAIN: Form = { ground: '需要履行他人不能代替的公务', why: '防汛', proof: FILE };
const DEPUTE: Form = { staff: ['乙'], counsel: 1 };
const ONCE: Form = { why: '同一审级已经出庭一次', ...DEPUTE };
const JUDGE: Form = { document: '判决书', no: '(2024)示0199行初8号', result: '驳回诉讼请求' };
const LOST: Form = { ...JUDGE, result: '撤销' };
const WON: Form = { outcome: '驳回诉讼请求', on: '2024-11-15', performs: false };
const VOID: Form = { outcome: '撤销', effect: '撤销', on: '2024-11-15', performs: true, performBy: '2024-12-31' };
const DOCKET: Form = { no: '(2024)示01行终3号', by: '对方', gotOn: '2024-10-28' };

const ASKED: Form = { applicant: 'p1', who: '自然人', way: '当面', what: '征地批复' };

const received = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .does('receive', { ...RECEIVE, ...more });
const judged = (title: string, verdict: Form, ...rules: string[]): ScenarioWords =>
  received(title, {}, ...rules)
    .on('2024-09-27')
    .does('answer', ANSWER)
    .on('2024-10-28')
    .does('judge', verdict);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  litigation,
  received('二个工作日内确定承办;十五日内答辩举证,末日在国庆假期顺延', {}, 'notice-应诉责任.must', 'law-第67条第1款、第34条第2款.must', 'law-67.1.must', 'notice-应诉责任.attest', 'law-31.1.hold', 'law-35.attest')
    .owes('entrust', '2024-09-20').owes('answer', '2024-10-08')
    .refused('entrust', 'notice-应诉责任.attest', ENTRUST, { unsigned: true }).refused('entrust', 'law-31.1.hold', { ...ENTRUST, counsel: 2 }).does('entrust', ENTRUST).nothingOwed('entrust')
    .on('2024-10-08').refused('answer', 'law-35.attest', ANSWER, { unsigned: true }).does('answer', ANSWER).owes('answer served', '2024-10-08').serves('answer').nothingOwed('answer')
    .counts('inTime', 1).counts('counsel', 1).counts('received', 1).counts('asDefendant', 1),
  received('逾期不举证的,视为没有相应证据;承办逾期的提示', {}, 'law-第67条第1款、第34条第2款.must', 'notice-应诉责任.must').on('2024-09-21').late('entrust')
    .on('2024-10-09').deems('noProof', '2024-10-08').counts('noProof', 1),
  received('有正当事由的,十五日内申请延期;准许后停止计算,事由消除后重新起算', {}, 'reading-34.hold', 'law-36.1.attest', 'law-36.1.do', 'law-36.1.stops', 'reading-34.restarts', 'law-67.1.must')
    .on('2024-09-25').refused('removed', 'law-36.1.do').refused('askDelay', 'law-36.1.attest', { why: '证据被洪水损毁' }, { unsigned: true }).does('askDelay', { why: '证据被洪水损毁' })
    .on('2024-09-27').does('granted').stopped('answer')
    .on('2024-10-14').does('removed').owes('answer', '2024-10-29').does('answer', ANSWER).nothingOwed('answer served'),
  received('超过十五日不再申请延期', {}, 'reading-34.hold').on('2024-10-10').refused('askDelay', 'reading-34.hold', { why: '证据' }),
  received('裁定停止执行的,及时停止', {}, 'law-56.1.must', 'law-56.1.do').refused('halt', 'law-56.1.do').on('2024-09-24').does('stay', { ground: '会造成难以弥补的损失' }).owes('halt', 'promptly').does('halt').nothingOwed('halt').counts('stayed', 1),
  // 负责人出庭
  received('负责人出庭:先提交身份证明,就实质性解决争议发表意见', { concern: ['重大公共利益'] }, 'law-3.3.must', 'law-3.3.do', 'law-3.3.hold', 'practice-等待开庭.must', 'court-6.1.hold', 'court-6.1.hold.2', 'court-11.3.hold', 'court-7.1.hold')
    .refused('appear', 'law-3.3.do', APPEAR).does('answer', ANSWER).owes('summon', 'promptly')
    .on('2024-09-29').does('summon', { on: '2024-10-15', head: true }).nothingOwed('summon').owes('appear', '2024-10-15').refused('appear', 'court-6.1.hold', APPEAR)
    .on('2024-10-14').does('prove', PROVE).refused('appear', 'law-3.3.hold', APPEAR)
    .on('2024-10-15').refused('appear', 'court-6.1.hold.2', { ...APPEAR, head: '副局长' }).refused('appear', 'court-11.3.hold', { ...APPEAR, spoke: false }).does('appear', APPEAR).nothingOwed('appear')
    .on('2024-10-16').does('summon', { on: '2024-10-18', head: false }).does('postponed').nothingOwed('appear')
    .on('2024-10-21').does('summon', { on: '2024-10-22', head: false })
    .on('2024-10-22').refused('appear', 'court-6.1.hold', APPEAR).does('staffed', ONCE).nothingOwed('appear')
    .on('2024-10-23').does('summon', { on: '2024-10-24', head: true })
    .on('2024-10-24').refused('staffed', 'court-7.1.hold', ONCE).does('explain', EXPLAIN).does('depute', DEPUTE)
    .counts('headsCame', 1).counts('heard', 1).counts('headRate', 100).counts('weightyRate', 100).counts('hearings', 1),
  received('负责人不能出庭的,说明理由并委托工作人员;不得仅由律师出庭', { concern: ['社会高度关注'] }, 'law-3.3.hold.2', 'court-9.1.hold', 'court-8.attest', 'court-4.1.attest', 'law-3.3.must')
    .on('2024-09-29').does('summon', { on: '2024-10-09', head: true })
    .on('2024-10-08').refused('explain', 'court-8.attest', EXPLAIN, { unsigned: true })
    .on('2024-10-09').refused('depute', 'court-9.1.hold', DEPUTE).does('explain', EXPLAIN).refused('depute', 'law-3.3.hold.2', { counsel: 1 }).refused('depute', 'court-4.1.attest', DEPUTE, { unsigned: true }).does('depute', DEPUTE)
    .counts('heard', 1).counts('headRate', 0).counts('explained', 1),
  received('没有说明、仅由律师出庭的,补录并留下违反的规则', {}, 'law-3.3.hold.2', 'court-9.1.hold', 'court-4.1.attest').on('2024-09-29').does('summon', { on: '2024-10-09', head: false })
    .on('2024-10-10').late('appear').found('depute', 'law-3.3.hold.2', '2024-10-09', { counsel: 1 }).does('unexcused').counts('counselOnly', 1).counts('unexcused', 1),
  received('共同被告由另一机关的负责人出庭的,不必说明,不计入出庭率;第三人不举证、不必由负责人出庭', { capacity: '共同被告(复议维持)' }, 'court-3.hold').on('2024-09-29').does('summon', { on: '2024-10-09', head: true })
    .on('2024-10-09').does('staffed', { ...DEPUTE, why: '由共同被告的负责人出庭' }).nothingOwed('appear').counts('heard', 0).counts('joint', 1),
  received('单独的被告不能由他人的负责人出庭', {}, 'court-3.hold', 'law-3.3.hold.3').on('2024-09-29').does('summon', { on: '2024-10-09', head: true })
    .on('2024-10-09').refused('staffed', 'court-3.hold', { ...DEPUTE, why: '由共同被告的负责人出庭' }).refused('staffed', 'law-3.3.hold.3', { ...DEPUTE, why: '作为第三人' }),
  received('第三人不负举证责任,没有出庭的义务,裁判不算本机关败诉', { capacity: '第三人' }, 'law-第67条第1款、第34条第2款.must', 'law-3.3.must', 'law-3.3.hold.3').nothingOwed('answer').does('summon', { on: '2024-10-15', head: false }).nothingOwed('appear')
    .on('2024-10-15').does('staffed', { why: '作为第三人', counsel: 1 }).counts('heard', 0).counts('asDefendant', 0)
    .on('2024-10-28').does('judge', LOST)
    .on('2024-11-13').does('effective', { ...VOID, performs: false }).counts('lost', 0).counts('closedAs', 0).opens('litigation-performance', 0),
  received('应当追加为被告的第三人,负责人仍须出庭', { capacity: '第三人(应当追加为被告,原告不同意)' }, 'law-3.3.must').nothingOwed('answer').does('summon', { on: '2024-10-15', head: true }).owes('appear', '2024-10-15'),
  received('简易程序的举证期限由法院确定', { way: '简易程序', proofBy: '2024-09-25' }, 'reading-104.1.must').owes('answer', '2024-09-25').on('2024-09-25').does('answer', ANSWER).nothingOwed('answer').counts('inTime', 1),
  received('简易程序逾期不举证的', { way: '简易程序', proofBy: '2024-09-25' }, 'reading-104.1.must').on('2024-09-26').deems('noProof', '2024-09-25'),
  // 协调化解
  received('接受调解的须属于可以调解的案件;改变被诉行为的及时书面告知法院', {}, 'law-60.1.attest', 'reading-81.must').on('2024-09-24')
    .refused('settle', 'law-60.1.attest', { how: '接受调解', what: '补偿' }, { unsigned: true }).does('settle', { how: '接受调解', what: '补偿' }).nothingOwed('settle served')
    .does('settle', { how: '改变、撤销被诉行为', what: '撤销处罚' }).owes('settle served', 'promptly').serves('settle')
    .on('2024-10-08').does('judge', { ...JUDGE, document: '裁定书', result: '准许撤诉' }).does('effective', { ...WON, outcome: '准许撤诉' }).counts('settled', 1).counts('settledRate', 100),
  // 裁判、上诉
  received('普通程序六个月、简易程序四十五日内审结;法院可以延长', {}, 'law-81.must', 'law-81.extends', 'law-83.must').owes('judge', '2025-03-14')
    .on('2025-03-10').does('prolong', { until: '2025-06-16' }).owes('judge', '2025-06-16').on('2025-06-17').late('judge'),
  received('简易程序', { way: '简易程序' }, 'law-83.must', 'law-81.must').owes('judge', '2024-10-29').on('2024-10-29').does('judge', JUDGE).counts('judged', 1),
  received('简易程序逾期的提示', { way: '简易程序' }, 'law-83.must').on('2024-10-30').late('judge'),
  judged('判决十五日、上诉期届满才登记生效;上诉须集体研究', JUDGE, 'law-85.may', 'law-85.let', 'practice-登记生效.must', 'law-85.attest', 'law-85.hold.2', 'practice-上诉.attest')
    .mayUntil('appeal', '2024-11-12').owes('effective', 'promptly').refused('effective', 'law-85.let', WON).refused('appeal', 'practice-上诉.attest', { why: '不服' }, { unsigned: true })
    .on('2024-11-13').refused('effective', 'law-85.attest', WON, { unsigned: true }).refused('effective', 'law-85.hold.2', VOID).does('effective', WON).ended('裁判生效').opens('litigation-performance', 0).counts('lostRate', 0),
  judged('驳回起诉的裁定十日内上诉;其他裁定不能上诉', { ...JUDGE, document: '裁定书', result: '驳回起诉' }, 'law-85.may.2').mayUntil('appeal', '2024-11-07'),
  judged('撤诉的裁定不能上诉,随即生效', { ...JUDGE, document: '裁定书', result: '准许撤诉' }, 'law-85.may', 'law-85.may.2').does('effective', { ...WON, outcome: '准许撤诉' }),
  received('没有裁判的不能上诉、登记生效', {}, 'law-85.do', 'law-85.do.2').refused('appeal', 'law-85.do', { why: '不服' }).refused('effective', 'law-85.do.2', WON),
  judged('上诉状及时送交;二审立案后另案应诉,终审以后才生效', LOST, 'law-85.must', 'law-86.opens', 'law-85.hold', 'practice-登记生效.must', 'practice-登记生效.must.2', 'law-85.hold.2').does('appeal', { why: '不服' }).owes('appeal served', 'promptly').serves('appeal')
    .on('2024-11-13').does('docket', { ...DOCKET, by: '本机关' }).opens('litigation-appeal').nothingOwed('effective').refused('effective', 'law-85.hold', VOID)
    .on('2025-02-05').told('second', { result: '改判' }).owes('effective', 'promptly').does('effective', WON).counts('lost', 0).counts('docketed', 1),
  judged('发回重审的,重新作出一审裁判', LOST, 'law-89.hold').on('2024-11-13').does('docket', DOCKET).on('2025-01-24').told('second', { result: '发回重审' })
    .refused('effective', 'law-89.hold', VOID)
    .on('2025-04-10').does('judge', LOST).on('2025-04-27').does('effective', { ...VOID, on: '2025-04-26' }),
  judged('败诉的写明被诉行为如何;开始履行和复盘', LOST, 'law-70.hold', 'law-94.opens').on('2024-11-13').refused('effective', 'law-70.hold', { ...VOID, effect: null }).does('effective', VOID)
    .opens('litigation-performance').counts('lost', 1).counts('lostRate', 100).counts('closed', 1),
  scenario('被诉的案件和复议案件听到被诉、败诉', 'law-67.1.tells', 'law-67.1.tells.2', 'law-70.tells', 'law-79.tells').entry('c9', penalty, [['source', '2024-08-01', SOURCE]]).entry('c8', reconsideration, [['apply', '2024-08-05', RECONSIDERED]])
    .on('2024-09-18').does('receive', { ...RECEIVE, capacity: '共同被告(复议维持)', act: 'c9', review: 'c8' }).tells('c9', 'sued').tells('c8', 'sued').counts('joint', 1).counts('afterReview', 1)
    .on('2024-10-28').does('judge', LOST)
    .on('2024-11-13').does('effective', VOID).tells('c9', 'judged').tells('c8', 'judged'),
  scenario('被诉的征收等其他行为听到被诉、败诉', 'law-67.1.tells', 'law-70.tells').entry('c9', levy, [['declare', '2024-08-01', { base: '排水量' }]])
    .on('2024-09-18').does('receive', { ...RECEIVE, act: 'c9' }).tells('c9', 'sued').on('2024-10-28').does('judge', LOST).on('2024-11-13').does('effective', VOID).tells('c9', 'judged'),
  scenario('被诉的政府信息公开答复听到被诉和结果', 'law-67.1.tells.3', 'law-69.tells').entry('c7', disclosureRequest, [['submit', '2024-07-01', ASKED]])
    .on('2024-09-18').does('receive', { ...RECEIVE, kind: '政府信息公开', request: 'c7' }).tells('c7', 'sued')
    .on('2024-10-28').does('judge', { ...JUDGE, result: '责令履行' })
    .on('2024-11-13').does('effective', { ...WON, outcome: '责令履行', performs: true }).tells('c7', 'judged').counts('lost', 1),
  received('法院变更被告的,销案', {}, 'reading-26.attest').refused('drop', 'reading-26.attest', { why: '法院变更被告' }, { unsigned: true }).does('drop', { why: '法院变更被告' }).ended('销案').counts('open', 0),
);
