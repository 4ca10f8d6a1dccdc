/** 信访(信访部门), shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { dispute } from './dispute.ts';
import { RAISED, SCHEDULED } from './examples.ts';
import { petition } from './petition.ts';
import { petitionReception } from './petition-reception.ts';

const SEND: Form = { to: 'u2', how: '转送', content: '征地补偿' };
const URGE: Form = { grounds: ['推诿、敷衍、拖延'], way: '督办', advice: '限期答复' };
const VISIT: Form = { bureau: '满意', duty: '基本满意' };
const REPORT: Form = { to: ['本级党委、政府', '上一级信访部门', '国家信访局'], advice: '指定牵头单位' };
const OVER: Form = { ground: '复核已经终结', help: '疏导' };
const BACKLOG: Form = { kind: '行政类', leader: '副县长', plan: '重新评估' };
const raised = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .does('raise', { ...RAISED, ...more });
const sent = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  raised(title, more, ...rules)
    .does('register')
    .on('2024-09-27')
    .does('send', SEND);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  petition,
  raised('及时登记,十五日内转送,末日在国庆假期顺延', {}, 'law-22.1.must', 'law-22.1.do', 'law-22.1.must.2', 'law-22.1.opens', 'law-18.2.do', 'law-第40条第2款、第3款.do').owes('register', 'promptly').owes('send', '2024-10-08').refused('send', 'law-22.1.do', SEND)
    .refused('lead', 'law-18.2.do', { leader: '副县长', why: '重复信访' }).refused('advise', 'law-第40条第2款、第3款.do', { kind: '完善政策', what: '补偿标准' }).does('register').nothingOwed('register')
    .on('2024-10-08').does('send', SEND).opens('petition-handling').nothingOwed('send').counts('batches', 1).counts('persons', 3).counts('sentInTime', 1).counts('sentRate', 100),
  raised('十五日内没有转送的,提示', { way: '来信', people: 1 }, 'law-22.1.must.2').does('register').on('2024-10-09').late('send').counts('letters', 1).counts('batches', 0).counts('persons', 0),
  raised('没有推选代表的集体访也要登记;重大紧急的及时报告本级,同时报告上级和国家信访局', { people: 12, urgent: true }, 'law-25.1.must', 'law-25.1.hold', 'law-25.2.hold').does('register').owes('reportUp', 'promptly').refused('reportUp', 'law-25.1.hold', { ...REPORT, to: ['上一级信访部门', '国家信访局'] })
    .refused('reportUp', 'law-25.2.hold', { ...REPORT, to: ['本级党委、政府'] }).does('reportUp', REPORT).nothingOwed('reportUp')
    .counts('groups', 1).counts('groupPersons', 12).counts('urgent', 1),
  raised('不紧急的不报告', {}, 'law-25.1.must').does('register').nothingOwed('reportUp'),
  raised('交办的指定反馈结果的日期;退回的及时重新转送', {}, 'law-第22条第1款第3项.hold', 'law-第22条第1款第3项.must', 'law-23.3.must').does('register').refused('send', 'law-第22条第1款第3项.hold', { ...SEND, how: '交办' })
    .on('2024-09-27').does('send', { ...SEND, how: '交办', dueBy: '2024-10-25' }).owes('answered', '2024-10-25')
    .on('2024-10-28').late('answered').told('returned', { why: '不属于职权' }).nothingOwed('answered').owes('send', 'promptly').does('send', SEND).nothingOwed('answered').counts('returned', 1),
  raised('检举控告不带姓名转给被检举人的单位,应当转送纪检监察机关', { kind: '检举控告', informant: '张某' }, 'law-30.3.hold', 'law-22.2.hold').does('register').refused('send', 'law-30.3.hold', SEND)
    .does('refer', { to: '纪检监察机关', unit: '县纪委' }).ended('转送其他机关').counts('referred', 1),
  raised('检举控告转送的,不写信访人', { petitioner: null, kind: '检举控告' }, 'law-30.3.hold').does('register').does('send', SEND).opens('petition-handling'),
  raised('没有经过复核终结的,不能不再受理;申诉求决的不转纪检', {}, 'law-36.3.hold', 'law-22.2.hold').refused('decline', 'law-36.3.hold', OVER).does('register').refused('refer', 'law-22.2.hold', { to: '纪检监察机关', unit: '县纪委' }),
  raised('下级正在办理,又向上级提出同一事项的,不予受理', {}, 'law-19.3.attest', 'law-36.3.hold').refused('decline', 'law-19.3.attest', { ...OVER, ground: '正在受理、办理,又向上级提出' }, { unsigned: true }).does('decline', { ...OVER, ground: '正在受理、办理,又向上级提出' }),
  scenario('复核终结后以同一事实和理由再提出的,做好疏导帮扶,不再受理', 'law-36.3.hold', 'law-37.3.attest').entry('c0', petition, [['raise', '2023-11-01', RAISED], ['final', '2024-06-03']])
    .on('2024-09-18').does('raise', { ...RAISED, earlier: 'c0' }).refused('decline', 'law-37.3.attest', OVER, { unsigned: true }).does('decline', OVER).ended('不再受理').counts('declined', 1),
  scenario('接访日来访的,告知接访', 'practice-领导接访.tells').entry('d1', petitionReception, [['schedule', '2024-09-09', SCHEDULED]]).on('2024-09-18').does('raise', { ...RAISED, reception: 'd1' }).tells('d1', 'came'),
  sent('督办的有书面反馈;督办函及时送达;没有退回的不能另行处理', {}, 'law-22.1.hold', 'law-40.4.must', 'law-40.1.must', 'law-40.4.must.2', 'law-40.1.hold', 'law-39.3.attest').on('2024-10-21').refused('guide', 'law-22.1.hold', { to: '县教育局' }).refused('urge', 'law-39.3.attest', { ...URGE, way: '约谈' }, { unsigned: true }).does('urge', URGE).owes('feedback', 'promptly').owes('urge served', 'promptly').serves('urge').does('advise', { kind: '追究责任', what: '通报' }).owes('adopted', 'promptly').does('adopted', { taken: '采纳' }).nothingOwed('adopted').counts('adopted', 1).does('feedback', { taken: '采纳', what: '已答复' }).nothingOwed('feedback').counts('improvedRate', 100),
  raised('没有转送的不能督办、回访、息访、办结', {}, 'law-40.1.hold', 'law-21.2.do', 'practice-息访.hold', 'practice-办结.hold').does('register').refused('urge', 'law-40.1.hold', URGE).refused('visit', 'law-21.2.do', VISIT).refused('settle', 'practice-息访.hold', { how: '诉求解决' }).refused('close', 'practice-办结.hold'),
  sent('答复以后三十日内回访,回访以后办结', {}, 'law-21.2.must', 'practice-办结.let', 'practice-息访.hold').on('2024-11-04').told('answered', { opinion: '支持' }).owes('visit', '2024-12-04').refused('close', 'practice-办结.let')
    .on('2024-12-05').late('visit').does('visit', VISIT).nothingOwed('visit').does('settle', { how: '诉求解决' }).told('linked', { procedure: 'petition-handling', outcome: '出具处理意见书' }).does('close').ended('办结')
    .counts('bureauRate', 100).counts('settled', 1).counts('settledBatches', 1).counts('firstRate', 100).counts('open', 0).counts('closed', 1),
  sent('姓名、住址不清的不回访', { clear: false }, 'law-21.2.must').on('2024-11-04').told('answered', {}).nothingOwed('visit').does('close'),
  scenario('同一纠纷在联调登记的,告知在办和化解', 'law-37.1.tells', 'law-37.1.tells.2').entry('s1', dispute, [['come', '2024-09-02']]).on('2024-09-18').does('raise', { ...RAISED, dispute: 's1' }).does('register').tells('s1', 'entered').does('send', SEND)
    .on('2024-10-21').refused('settle', 'practice-息访.hold', { how: '调解、和解' }).told('disputed').told('resolved').does('settle', { how: '调解、和解' }).told('answered', { opinion: '支持' }).does('visit', VISIT).does('close').tells('s1', 'settled'),
  scenario('转送其他机关的,告知联调没有化解', 'law-37.1.tells.3').entry('s1', dispute, [['come', '2024-09-02']]).on('2024-09-18').does('raise', { ...RAISED, dispute: 's1' }).does('register').does('guide', { to: '人民法院' }).tells('s1', 'ended').told('unresolved'),
  sent('列入积案的,化解以后才办结', {}, 'practice-积案.opens', 'practice-办结.hold.2').does('backlog', BACKLOG).opens('petition-backlog').counts('backlog', 1).on('2024-11-04').told('answered', { opinion: '不支持' }).does('visit', VISIT).refused('close', 'practice-办结.hold.2')
    .on('2025-03-03').told('cleared', { how: '重新补偿' }).counts('backlog', 0).does('close').counts('cleared', 1),
  sent('积案依法终结的,不算化解', {}, 'practice-办结.hold.2').does('backlog', BACKLOG).on('2024-11-04').told('answered', { opinion: '不支持' }).does('visit', VISIT).refused('close', 'practice-办结.hold.2')
    .on('2025-03-03').told('shut', { how: '复核意见' }).counts('backlog', 0).counts('cleared', 0).counts('shut', 1).does('close'),
  raised('交办的按期反馈', {}, 'law-第22条第1款第3项.must').does('register').does('send', { ...SEND, how: '交办', dueBy: '2024-10-25' }).on('2024-10-25').told('answered', { opinion: '支持' }).nothingOwed('answered'),
);
