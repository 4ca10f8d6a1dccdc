/** 委派、委托调解 held against the calendar: thirty, fifteen and seven days from 签收, 三调联动, suspicion, confirmation, back to the court. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { judicialMediation } from './judicial-mediation.ts';
import { HANDED, PAPER } from './mediation-examples.ts';

const ENTRUST = { party: 'p1', other: 'p2', kind: '合同', mode: '登记立案前委派', consent: true, no: '诉前调1', what: '货款' };
const LATER = { ...ENTRUST, mode: '立案后委托(普通程序)' };
const APPOINT = { mediators: ['乙'], chosen: '当事人在名册中协商确定' };
const MEDIATE = { told: true, record: PAPER };
const AGREE = { way: '书面调解协议', effectiveOn: '2024-10-14', amount: 300_000 };
const BACK = { why: '调解不成', papers: true };
const PASS = { way: '人民调解', to: 'u2' };

/** The court writes on Thursday 26 September 2024; the papers are signed for on Monday the 30th. */
const handed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('handed', HANDED);
const entrusted = (title: string, form: object = ENTRUST, ...rules: string[]): ScenarioWords =>
  handed(title, ...rules)
    .does('advise')
    .on('2024-09-29')
    .does('entrust', { ...form });
const received = (title: string, form: object = ENTRUST, ...rules: string[]): ScenarioWords =>
  entrusted(title, form, ...rules)
    .on('2024-09-30')
    .does('receive');
const appointed = (title: string, form: object = ENTRUST, ...rules: string[]): ScenarioWords =>
  received(title, form, ...rules).does('appoint', APPOINT);
const mediated = (title: string, form: object = ENTRUST, ...rules: string[]): ScenarioWords =>
  appointed(title, form, ...rules)
    .on('2024-10-14')
    .does('mediate', MEDIATE);

// biome-ignore format: a day a line
export default scenarios(
  judicialMediation,

  handed('全程(诉前委派):签收、确定调解员、三十日、协议备案、司法确认、结案', 'resolution-诉调对接.must', 'rules-11.must', 'rules-12.must', 'rules-第27条第1款.must', 'rules-第19条、第20条.must', 'civil-第205条第1项.may', 'civil-第205条第1项.opens', 'civil-第205条第1项.hold', 'resolution-一跟到底.tells')
    .owes('advise', 'promptly').does('advise').nothingOwed('advise').on('2024-09-29').does('entrust', ENTRUST).owes('receive', 'promptly').on('2024-09-30').does('receive').nothingOwed('receive').owes('appoint', 'promptly').owes('agree', '2024-10-30')
    .does('appoint', APPOINT).nothingOwed('appoint').on('2024-10-14').does('mediate', MEDIATE).does('agree', AGREE).tells('other', 'settled').nothingOwed('agree').owes('lodge', 'promptly').mayUntil('confirm', '2024-11-13').does('lodge').nothingOwed('lodge').nothingOwed('paper')
    .does('confirm', { joint: true }).opens('judicial-confirmation').refused('close', 'civil-第205条第1项.hold').told('linked', { procedure: 'judicial-confirmation', outcome: '裁定有效' }).told('confirmed').does('close').ended('达成协议')
    .counts('entrusted', 1).counts('before', 1).counts('own', 1).counts('succeeded', 1).counts('successRate', 100).counts('inTime', 1).counts('amount', 300_000).counts('confirmed', 1).counts('open', 0),
  handed('人民法院没有委派的', 'resolution-诉调对接.must', 'resolution-一跟到底.tells.4').does('notTaken', { why: '一方拒绝调解' }).tells('other', 'ended').ended('没有委派'),
  entrusted('已经委派的不能登记没有委派;立案前委派须当事人同意', { ...ENTRUST, consent: false }, 'resolution-诉调对接.never', 'rules-11.hold').refused('notTaken', 'resolution-诉调对接.never', { why: '一方拒绝调解' }).refused('receive', 'rules-11.hold').does('back', { why: '一方拒绝调解', papers: true }).ended('退回人民法院'),
  handed('没有委派的不能接收、退回;没有接收的不能确定调解员、联动', 'rules-11.do', 'rules-第21条、第26条.do', 'rules-12.do').refused('receive', 'rules-11.do').refused('back', 'rules-第21条、第26条.do', BACK).does('entrust', ENTRUST).refused('appoint', 'rules-12.do', APPOINT).refused('pass', 'rules-12.do', PASS).does('receive').does('appoint', APPOINT),
  received('没有确定调解员的不能调解;先告知权利义务;回避由调解员署名', ENTRUST, 'rules-12.do.2', 'rules-第14条第3款.hold', 'rules-15.attest').refused('mediate', 'rules-12.do.2', MEDIATE).does('appoint', APPOINT).refused('mediate', 'rules-第14条第3款.hold', { ...MEDIATE, told: false })
    .refused('mediate', 'rules-15.attest', MEDIATE, { unsigned: true }).does('mediate', MEDIATE),
  appointed('不同意指定的视为不同意调解,及时退回', ENTRUST, 'rules-12.never', 'rules-12.must.2', 'resolution-一跟到底.tells.3').does('object').owes('back', 'promptly').refused('mediate', 'rules-12.never', MEDIATE).does('back', { why: '一方拒绝调解', papers: true }).tells('other', 'ended').nothingOwed('back').counts('failed', 1).counts('successRate', 0),

  // 期限
  appointed('委派三十日逾期的提示;报告并移送材料', ENTRUST, 'rules-第27条第1款.must', 'rules-第21条、第26条.hold').on('2024-10-31').late('agree').refused('back', 'rules-第21条、第26条.hold', { ...BACK, papers: false }).does('back', BACK),
  appointed('委托(普通程序)十五日', LATER, 'rules-第27条第2款.must').owes('agree', '2024-10-15').on('2024-10-16').late('agree'),
  appointed('委托(简易程序)七日,末日逢国庆顺延', { ...ENTRUST, mode: '立案后委托(简易程序)' }, 'rules-第27条第2款.must.2').owes('agree', '2024-10-08').on('2024-10-09').late('agree'),
  appointed('简易程序七日内达成', { ...ENTRUST, mode: '立案后委托(简易程序)' }, 'rules-第27条第2款.must.2').does('mediate', MEDIATE).does('agree', { ...AGREE, effectiveOn: '2024-09-30' }).nothingOwed('agree'),
  appointed('双方同意延长', LATER, 'rules-27.extends', 'rules-27.attest').refused('extend', 'rules-27.attest', { until: '2024-11-15' }, { unsigned: true }).does('extend', { until: '2024-11-15' }).owes('agree', '2024-11-15'),

  // 虚假调解
  mediated('可能虚假的停止计算,报告法院;没有答复不能达成协议', ENTRUST, 'rules-18.stops', 'rules-18.hold').does('suspect').stopped('agree').refused('agree', 'rules-18.hold', AGREE).on('2024-10-21').does('cleared').owes('agree', '2024-11-06').does('agree', { ...AGREE, effectiveOn: '2024-10-21' }).counts('suspected', 1),

  // 协议
  appointed('没有调解不能达成协议;没有协议不能报法院', LATER, 'rules-17.do', 'rules-第19条、第20条.hold').refused('agree', 'rules-17.do', AGREE).refused('lodge', 'rules-第19条、第20条.hold').does('mediate', MEDIATE).does('agree', AGREE),
  mediated('自愿、合法由调解员署名;委托调解的由法院审查、制作调解书;没有报法院不能结案', LATER, 'civil-99.attest', 'rules-20.must', 'rules-第19条、第20条.do', 'rules-第27条第2款.must', 'rules-第21条、第26条.never').refused('agree', 'civil-99.attest', AGREE, { unsigned: true }).does('agree', AGREE).nothingOwed('agree')
    .refused('back', 'rules-第21条、第26条.never', BACK).refused('close', 'rules-第19条、第20条.do').does('lodge').owes('paper', 'promptly').does('paper', { no: '民初1' }).nothingOwed('paper').does('close').counts('papers', 1),
  mediated('司法确认的三十日过后', ENTRUST, 'civil-第205条第1项.may').does('agree', AGREE).on('2024-11-14').does('confirm', { joint: true }).late('confirm'),

  // 三调联动
  received('转人民调解,达成协议的报法院', ENTRUST, 'resolution-三调联动.opens', 'resolution-三调联动.hold', 'resolution-三调联动.must', 'resolution-一跟到底.tells.2').does('pass', PASS).opens('people-mediation').on('2024-10-14').told('settled', { how: '书面调解协议', amount: 100_000 }).tells('other', 'settled')
    .owes('lodge', 'promptly').does('lodge').nothingOwed('lodge').refused('close', 'resolution-三调联动.hold').told('linked', { procedure: 'people-mediation', outcome: '达成协议' }).does('close').counts('passed', 1).counts('joined', 1).counts('successRate', 100),
  received('转行政调解,没有达成的及时退回', ENTRUST, 'resolution-三调联动.opens.2', 'resolution-三调联动.must.2').does('pass', { ...PASS, way: '行政调解' }).opens('administrative-mediation').on('2024-10-14').told('ended', { why: '调解不成' }).owes('back', 'promptly')
    .told('linked', { procedure: 'administrative-mediation', outcome: '调解不成' }).does('back', BACK).nothingOwed('back').told('broken').told('elsewhere', { way: '人民调解' }),
);
