/** 行政复议(简易程序), shown. January and February 2025: 28 January to 4 February is off, 26 January and 8 February are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { penalty } from '../enforcement/penalty.ts';
import { DEATH, decision, FILE, LAPSED, MEDIATED, REPLY, SOURCE, SUSPEND, UPHOLD, WHY, WITHDRAW, WITHDRAWN } from './examples.ts';
import { reconsiderationSimple } from './reconsideration-simple.ts';

const BEGIN: Form = { applicant: 'p1', respondent: 'u2', local: true, damages: false, acceptedOn: '2025-01-20' };
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-21')
    .told('begin', BEGIN);
const answered = (title: string, ...rules: string[]): ScenarioWords =>
  begun(title, ...rules)
    .does('notify')
    .serves('notify')
    .on('2025-01-27')
    .does('reply', REPLY);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reconsiderationSimple,
  begun('副本自受理之日起三个工作日内发送,跨春节五个工作日内答复', 'law-54.1.must', 'law-54.1.must.2', 'law-54.1.must.3').owes('notify', '2025-01-23')
    .on('2025-01-23').does('notify').owes('notify served', '2025-01-23').serves('notify').owes('reply', '2025-02-06')
    .on('2025-02-05').does('reply', REPLY).nothingOwed('reply'),
  begun('自受理之日起三十日内决定,中止期间不计入', 'law-62.2.must', 'law-39.stops', 'law-39.hold', 'law-39.hold.2', 'law-39.2.must', 'law-39.3.must', 'law-39.3.must.2')
    .owes('decide', '2025-02-19')
    .on('2025-01-22').does('suspend', SUSPEND).owes('suspend served', 'promptly').serves('suspend').stopped('decide').refused('suspend', 'law-39.hold', SUSPEND)
    .refused('decide', 'law-39.hold.2', UPHOLD)
    .on('2025-02-05').does('cleared', { how: '另案已结' }).owes('resume', 'promptly').does('resume').owes('resume served', 'promptly').serves('resume')
    .owes('decide', '2025-03-05'),
  begun('撤回须经准予才能终止', 'law-41.hold', 'law-74.1.attest', 'law-74.2.do', 'law-74.2.must', 'law-74.2.must.2').refused('letGo', 'law-74.2.do')
    .does('withdraw', WITHDRAW).owes('letGo', 'promptly').refused('terminate', 'law-41.hold', WITHDRAWN)
    .refused('letGo', 'law-74.1.attest', {}, { unsigned: true }).does('letGo').owes('terminate', 'promptly').does('terminate', WITHDRAWN).ended('终止'),
  begun('因申请人死亡中止满六十日的,终止;其他原因不能', 'law-41.hold.2', 'law-41.wait', 'law-41.must')
    .on('2025-01-24').does('suspend', DEATH)
    .on('2025-03-25').refused('terminate', 'law-41.wait', LAPSED)
    .on('2025-03-26').owes('resume', 'promptly').does('terminate', LAPSED),
  begun('中止期间撤回的,不等六十日', 'law-41.wait', 'law-74.1.attest').does('suspend', DEATH).does('withdraw', { ...WITHDRAW, settled: false })
    .does('letGo', {}, { unsigned: true }).does('terminate', WITHDRAWN),
  begun('驳回申请、逾期不决定的,十五日内可以起诉', 'litigation-45.may', 'litigation-45.may.2').on('2025-02-20').mayUntil('sue', '2025-03-06').does('reject', WHY)
    .on('2025-02-21').serves('reject').mayUntil('sue', '2025-03-10'),
  scenario('复议前置的,同样可以起诉', 'law-34.may', 'law-34.may.2').on('2025-01-21').told('begin', { ...BEGIN, first: '当场处罚' })
    .on('2025-02-20').mayUntil('sue', '2025-03-06').does('reject', WHY)
    .on('2025-02-21').serves('reject').mayUntil('sue', '2025-03-10'),
  begun('因调解中止的,须双方同意', 'law-39.1.attest').refused('suspend', 'law-39.1.attest', { ground: '调解、和解,双方同意中止', reason: '调解' }, { unsigned: true })
    .does('suspend', { ground: '调解、和解,双方同意中止', reason: '调解' }),
  begun('终止后需要制发意见书的,进入履行和监督', 'law-76.opens').does('withdraw', WITHDRAW).does('letGo').does('terminate', { ...WITHDRAWN, opinion: true })
    .serves('terminate').opens('reconsideration-aftercare'),
  begun('不需要的,不进入', 'law-76.opens').does('withdraw', WITHDRAW).does('letGo').does('terminate', WITHDRAWN).serves('terminate')
    .opens('reconsideration-aftercare', 0),
  begun('其他原因中止的,不因满六十日终止', 'law-41.hold.2').does('suspend', SUSPEND).on('2025-04-10').refused('terminate', 'law-41.hold.2', LAPSED),
  begun('不宜适用的,经批准转为普通程序', 'law-55.attest').refused('convert', 'law-55.attest', WHY, { unsigned: true }).does('convert', WHY).ended('转为普通程序')
    .counts('converted', 1),
  answered('达成协议的制作调解书', 'law-73.1.hold', 'law-5.2.attest', 'law-73.1.must', 'law-73.2.must', 'law-77.1.opens').refused('mediated', 'law-73.1.hold', MEDIATED)
    .does('mediate', { result: '未达成协议' }).owes('decide', 'promptly').does('mediate', { result: '达成协议' }).owes('mediated', 'promptly')
    .refused('mediated', 'law-5.2.attest', MEDIATED, { unsigned: true }).does('mediated', MEDIATED).serves('mediated')
    .opens('reconsideration-aftercare').ended('调解'),
  begun('逾期不答复的,不能维持', 'law-54.1.must.3', 'law-70.hold').does('notify').serves('notify')
    .on('2025-02-05').deems('noReply', '2025-01-27').refused('decide', 'law-70.hold', UPHOLD).does('decide', decision('确认违法', '被申请人没有提出证据、依据')),
  begun('第三人提供证据的除外', 'law-70.hold').does('notify').serves('notify').on('2025-02-05').deems('noReply', '2025-01-27')
    .does('thirdProof', { evidence: FILE }).does('decide', UPHOLD),
  answered('决定的条件和理由', 'law-61.1.hold', 'law-68.attest', 'law-68.hold', 'law-64.1.hold.2', 'law-66.hold.2', 'law-63.1.hold', 'law-63.2.attest', 'law-64.1.hold', 'law-65.hold', 'law-66.hold', 'law-67.hold', 'law-69.hold', 'law-71.hold')
    .refused('decide', 'law-61.1.hold', { ...UPHOLD, passed: null }).refused('decide', 'law-68.hold', decision('维持', '违反法定程序'))
    .refused('decide', 'law-64.1.hold.2', decision('撤销', '违反法定程序', { remake: true }))
    .refused('decide', 'law-66.hold.2', decision('责令履行', '违反法定程序', { performBy: '2025-03-31' })).refused('decide', 'law-68.attest', UPHOLD, { unsigned: true })
    .refused('decide', 'law-63.1.hold', decision('变更', '违反法定程序')).refused('decide', 'law-63.2.attest', decision('变更', '内容不适当'), { unsigned: true })
    .refused('decide', 'law-64.1.hold', decision('撤销', '合法、适当')).refused('decide', 'law-65.hold', decision('确认违法', '内容不适当'))
    .refused('decide', 'law-66.hold', decision('责令履行', '不履行法定职责')).refused('decide', 'law-67.hold', decision('确认无效', '违反法定程序'))
    .refused('decide', 'law-69.hold', decision('驳回复议请求', '合法、适当')).refused('decide', 'law-71.hold', decision('责令承担行政协议责任', '违反法定程序'))
    .does('decide', decision('驳回复议请求', '没有相应职责或者受理前已经履行')),
  scenario('一并提出赔偿请求的,同时决定', 'law-72.1.hold').on('2025-01-21').told('begin', { ...BEGIN, damages: true }).refused('decide', 'law-72.1.hold', UPHOLD)
    .does('decide', { ...UPHOLD, damages: '给予赔偿' }),
  scenario('不是本级部门、原行为没有公开的,不抄告、不公开', 'law-79.2.must', 'practice-复议决定书公开.publishes')
    .on('2025-01-21').told('begin', { ...BEGIN, local: false }).does('decide', { ...UPHOLD, open: false }).serves('decide').nothingOwed('copyUp')
    .nothingOwed('decide published'),
  scenario('决定书送达、抄告、公开,开始履行阶段,告知被复议的案件', 'law-75.2.must', 'law-75.2.tells', 'law-75.2.opens', 'law-79.2.must', 'practice-复议决定书公开.publishes')
    .entry('c9', penalty, [['source', '2024-08-01', SOURCE]])
    .on('2025-01-21').told('begin', { ...BEGIN, act: 'c9' })
    .on('2025-02-10').does('decide', decision('撤销', '违反法定程序')).owes('decide served', 'promptly').owes('decide published', '2025-03-10')
    .serves('decide').opens('reconsideration-aftercare').tells('c9', 'changed').owes('copyUp', 'promptly').does('copyUp').counts('inTime', 1)
    .counts('corrected', 1).ended('审结'),
  begun('副本逾期送达的,提示', 'law-54.1.must.2').does('notify').on('2025-01-24').late('notify served'),
  answered('未达成调解的,及时决定', 'law-73.2.must').does('mediate', { result: '未达成协议' }).does('decide', decision('变更', '内容不适当')).nothingOwed('decide'),
  answered('撤销并责令重作的,写明期限', 'law-64.1.hold.2').does('decide', decision('撤销', '违反法定程序', { remake: true, performBy: '2025-03-31' })),
  answered('责令履行的,写明期限', 'law-66.hold', 'law-66.hold.2').does('decide', decision('责令履行', '不履行法定职责', { performBy: '2025-03-31' })),
  answered('重大且明显违法的,确认无效', 'law-67.hold').does('decide', decision('确认无效', '重大且明显违法')),
  answered('行政协议案件写明责任', 'law-71.hold').does('decide', decision('责令承担行政协议责任', '行政协议未依法订立、履行、变更、解除或者补偿', { duty: ['继续履行'] })),
  answered('决定书按期公开', 'practice-复议决定书公开.publishes').does('decide', UPHOLD).on('2025-02-25').publishes('decide').nothingOwed('decide published'),
  answered('逾期没有公开的,提示', 'practice-复议决定书公开.publishes').does('decide', UPHOLD).on('2025-03-04').late('decide published'),
);
