/** 行政复议(普通程序), shown. September and October 2024: 29 September and 12 October are made-up working days, 1 to 7 October is off. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { levy } from '../enforcement/levy.ts';
import { penalty } from '../enforcement/penalty.ts';
import { dispute } from './dispute.ts';
import { DEATH, decision, FILE, LAPSED, MEDIATED, REPLY, SOURCE, SUSPEND, UPHOLD, WHY, WITHDRAW, WITHDRAWN } from './examples.ts';
import { reconsideration } from './reconsideration.ts';

const APPLY: Form = {
  applicant: 'p1',
  respondent: 'u2',
  local: true,
  kind: '行政处罚',
  area: '市场监管',
  first: '不是',
  way: '当面',
  knewOn: '2024-08-20',
  madeOn: '2024-08-19',
  land: false,
  damages: false,
  request: '请求撤销处罚决定',
};
const ACCEPT: Form = {};
const UNPASSED: Form = { ...UPHOLD, passed: null };
const AGREEMENT = decision('责令承担行政协议责任', '行政协议未依法订立、履行、变更、解除或者补偿');
const LISTEN: Form = { way: '电话', record: FILE };
const ATTACH: Form = {
  document: '某办法第三条',
  maker: 'u3',
  origin: '申请人申请(第五十六条)',
  power: '有权处理',
};
const HEARING: Form = { host: '丙', members: ['丁', '戊'], clerk: '己', applicant: '参加', respondent: '负责人参加', record: FILE };

const received = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('apply', APPLY);
const accepted = (title: string, ...rules: string[]): ScenarioWords =>
  received(title, ...rules)
    .on('2024-09-27')
    .does('accept', ACCEPT);
const examined = (title: string, weight: string[], ...rules: string[]): ScenarioWords =>
  accepted(title, ...rules)
    .on('2024-09-30')
    .does('notify')
    .serves('notify')
    .does('listen', LISTEN)
    .does('examine', { weight, advice: '意见' });
const ready = (title: string, ...rules: string[]): ScenarioWords =>
  examined(title, ['普通'], ...rules)
    .does('reply', REPLY)
    .on('2024-10-15');

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reconsideration,
  // 申请期限、受理
  scenario('六十日内申请的,可以受理;超过的不能', 'law-20.hold').on('2024-10-22').does('apply', APPLY).refused('accept', 'law-20.hold', ACCEPT)
    .does('refuse', { ground: '超过法定申请期限', reason: '超过六十日' }).ended('不予受理'),
  scenario('第六十日是国庆假日的,顺延到10月8日仍在期限内', 'law-20.hold').on('2024-10-08').does('apply', { ...APPLY, knewOn: '2024-08-03' }).does('accept', ACCEPT),
  scenario('未告知权利的,自知道权利之日起六十日,最长一年', 'law-20.hold').on('2024-10-21')
    .does('apply', { ...APPLY, knewOn: '2024-01-10', madeOn: '2024-01-08', toldRightsOn: '2024-09-10' }).does('accept', ACCEPT),
  scenario('自知道行为内容之日起超过一年的,不受理', 'law-20.hold').on('2024-10-21')
    .does('apply', { ...APPLY, knewOn: '2023-09-10', madeOn: '2023-09-08', toldRightsOn: '2024-09-10' }).refused('accept', 'law-20.hold', ACCEPT),
  scenario('法律规定的期限更长的,按其届满之日;通过原机关提交的,按该机关收到之日', 'law-20.hold').on('2024-10-22')
    .does('apply', { ...APPLY, way: '通过作出处罚的行政机关', agencyGotOn: '2024-10-18' }).does('accept', ACCEPT),
  scenario('有正当理由的,承办人署名认定后可以受理', 'law-20.2.attest').on('2024-10-21').does('apply', { ...APPLY, excuse: '洪水' })
    .refused('accept', 'law-20.2.attest', ACCEPT, { unsigned: true }).does('accept', ACCEPT),
  scenario('行为作出超过五年的不受理,不动产二十年', 'law-21.hold').on('2024-09-25').does('apply', { ...APPLY, madeOn: '2019-09-20' })
    .refused('accept', 'law-21.hold', ACCEPT),
  scenario('不动产未满二十年的可以受理', 'law-21.hold').on('2024-09-25').does('apply', { ...APPLY, madeOn: '2009-09-20', land: true }).does('accept', ACCEPT),
  received('五个工作日内不作决定的,视为受理', 'law-30.must').owes('accept', '2024-10-08', 'green')
    .on('2024-10-09').deems('accept', '2024-10-08').counts('accepted', 1).counts('deemed', 1)
    .refused('refuse', 'law-33.never', { ground: '没有利害关系', reason: '理由' }),
  received('受理须署名认定符合条件', 'law-30.1.attest')
    .refused('accept', 'law-30.1.attest', ACCEPT, { unsigned: true }).does('accept', ACCEPT).counts('deemed', 0),
  received('不属于本机关管辖的,告知有管辖权的机关', 'law-30.2.hold').refused('refuse', 'law-30.2.hold', { ground: '不属于本机关管辖', reason: '应由市政府管辖' })
    .does('refuse', { ground: '不属于本机关管辖', reason: '应由市政府管辖', competent: '示例市人民政府' }).counts('referred', 1),
  scenario('受理的告知被申请复议的案件', 'law-30.1.tells').entry('c9', penalty, [['source', '2024-08-01', SOURCE]])
    .on('2024-09-25').does('apply', { ...APPLY, act: 'c9' }).does('accept', ACCEPT).tells('c9', 'challenged'),
  scenario('征收等其他行为被申请复议的,同样告知', 'law-30.1.tells').entry('c9', levy, [['declare', '2024-08-01', { base: '排水量' }]])
    .on('2024-09-25').does('apply', { ...APPLY, kind: '违法要求履行义务', act: 'c9' }).does('accept', ACCEPT).tells('c9', 'challenged'),
  scenario('上级责令受理的,不再审查申请期限', 'law-20.hold', 'law-21.hold').on('2024-10-22').does('apply', { ...APPLY, way: '上级责令受理', madeOn: '2019-09-20' })
    .does('accept', ACCEPT),
  received('受理以后才通知第三人参加、调查取证', 'law-16.1.do', 'law-45.1.do').refused('joinThird', 'law-16.1.do', { third: 'p2' })
    .refused('investigate', 'law-45.1.do', { officers: ['丙', '丁'], way: '询问', record: FILE }).does('accept', ACCEPT).does('joinThird', { third: 'p2' }),
  // 补正
  received('补正通知五日内送达,申请人十日内补正,补正后重新审查', 'law-31.1.must', 'law-31.2.must', 'law-30.must')
    .on('2024-09-27').does('askFix', { missing: '身份证明' }).nothingOwed('accept').owes('askFix served', '2024-10-08').serves('askFix')
    .owes('fix', '2024-10-16')
    .on('2024-10-14').does('fix', { material: FILE }).owes('accept', '2024-10-21'),
  received('逾期不补正的,视为放弃申请', 'law-31.2.must').on('2024-09-27').does('askFix', { missing: '身份证明' }).serves('askFix')
    .on('2024-10-17').deems('abandon', '2024-10-16').ended('视为放弃申请'),
  received('有正当理由的,可以延长补正期限', 'law-31.2.attest', 'law-31.2.extends').on('2024-09-27').does('askFix', { missing: '身份证明' }).serves('askFix')
    .on('2024-10-10').refused('extendFix', 'law-31.2.attest', { ...WHY, until: '2024-10-31' }, { unsigned: true })
    .does('extendFix', { ...WHY, until: '2024-10-31' }).owes('fix', '2024-10-31'),
  // 驳回、起诉、上级责令
  received('受理后才能驳回;不予受理、驳回的,十五日内可以起诉', 'law-33.do', 'law-33.never', 'litigation-45.may').refused('reject', 'law-33.do', WHY).does('accept', ACCEPT)
    .refused('refuse', 'law-33.never', { ground: '没有利害关系', reason: '理由' })
    .on('2024-09-29').does('reject', WHY)
    .on('2024-09-30').serves('reject').mayUntil('sue', '2024-10-15').ended('驳回申请'),
  accepted('超过复议期限不作答复的,自期满之日起十五日内可以起诉', 'litigation-45.may.2', 'law-62.1.must').owes('decide', '2024-11-26')
    .on('2024-11-27').late('decide').mayUntil('sue', '2024-12-11'),
  scenario('复议前置的,不予受理、逾期不答复以后同样可以起诉', 'law-34.may', 'law-34.may.2').on('2024-09-25').does('apply', { ...APPLY, first: '当场处罚' }).does('accept', ACCEPT)
    .on('2024-11-26').mayUntil('sue', '2024-12-10').does('reject', WHY)
    .on('2024-11-27').serves('reject').mayUntil('sue', '2024-12-12'),
  received('不予受理以后被责令受理的,报告纠正情况', 'law-35.must').does('refuse', { ground: '没有利害关系', reason: '理由' })
    .on('2024-10-21').told('ordered', { what: '受理' }).owes('obey', 'promptly').does('obey', { how: '已另案受理' }).nothingOwed('obey'),
  accepted('责令作出决定的,报告纠正情况', 'law-35.must', 'law-40.must').does('suspend', SUSPEND)
    .on('2024-10-08').told('ordered', { what: '作出决定' }).owes('obey', 'promptly').nothingOwed('resume'),
  accepted('被责令恢复审理的,及时恢复并报告', 'law-35.must', 'law-35.do', 'law-40.must').refused('obey', 'law-35.do', { how: '已恢复' }).does('suspend', SUSPEND)
    .on('2024-10-08').told('ordered', { what: '恢复审理' }).owes('resume', 'promptly').owes('obey', 'promptly').does('resume')
    .does('obey', { how: '已恢复' }).nothingOwed('resume'),
  // 中止、终止、停止执行
  received('受理以前不能审理', 'law-36.1.do', 'law-52.2.do').refused('listen', 'law-36.1.do', LISTEN).refused('consult', 'law-52.2.do', { question: '程序问题' }),
  accepted('中止期间不计入审限,恢复后才能决定', 'law-39.hold', 'law-39.stops', 'law-39.hold.2', 'law-39.2.must', 'law-39.3.must', 'law-39.3.must.2')
    .does('suspend', SUSPEND).owes('suspend served', 'promptly').serves('suspend').stopped('decide').refused('suspend', 'law-39.hold', SUSPEND)
    .refused('decide', 'law-39.hold.2', UPHOLD)
    .on('2024-10-17').does('cleared', { how: '另案已结' }).owes('resume', 'promptly').does('resume').owes('resume served', 'promptly')
    .owes('decide', '2024-12-16').serves('resume').nothingOwed('resume served'),
  accepted('撤回须经准予才能终止', 'law-41.hold', 'law-74.2.do', 'law-74.2.must', 'law-74.2.must.2', 'law-74.1.attest').refused('letGo', 'law-74.2.do')
    .on('2024-10-09').does('withdraw', WITHDRAW).owes('letGo', 'promptly').refused('terminate', 'law-41.hold', WITHDRAWN)
    .refused('letGo', 'law-74.1.attest', {}, { unsigned: true }).does('letGo').owes('terminate', 'promptly').does('terminate', WITHDRAWN).ended('终止')
    .counts('settled', 1).counts('terminated', 1),
  accepted('因申请人死亡中止满六十日的,终止', 'law-41.hold.2', 'law-41.wait', 'law-41.must').does('suspend', DEATH)
    .on('2024-11-26').refused('terminate', 'law-41.wait', LAPSED)
    .on('2024-11-27').owes('resume', 'promptly').does('terminate', LAPSED),
  accepted('中止期间撤回的,不等六十日', 'law-41.wait', 'law-74.1.attest').does('suspend', DEATH).does('withdraw', { ...WITHDRAW, settled: false })
    .does('letGo', {}, { unsigned: true }).does('terminate', WITHDRAWN),
  accepted('恢复审理以后,不再因满六十日终止', 'law-41.hold.2').does('suspend', DEATH).on('2024-11-01').does('resume')
    .on('2024-12-10').refused('terminate', 'law-41.hold.2', LAPSED),
  accepted('其他原因中止的,不因满六十日终止', 'law-41.hold.2').does('suspend', SUSPEND)
    .on('2024-12-10').refused('terminate', 'law-41.hold.2', LAPSED),
  accepted('因申请停止执行的,先有申请', 'law-42.do').refused('stay', 'law-42.do', { ground: '申请人、第三人申请,要求合理' }).does('askStay', WHY)
    .does('stay', { ground: '申请人、第三人申请,要求合理' }),
  accepted('复议机关认为需要的,不待申请', 'law-42.do').does('stay', { ground: '行政复议机关认为需要' }),
  // 证据、答复
  accepted('调查取证不少于两人,出示证件', 'law-45.2.hold', 'law-45.2.attest').refused('investigate', 'law-45.2.hold', { officers: ['丙'], way: '询问', record: FILE })
    .refused('investigate', 'law-45.2.attest', { officers: ['丙', '丁'], way: '询问', record: FILE }, { unsigned: true })
    .does('investigate', { officers: ['丙', '丁'], way: '询问', record: FILE }),
  accepted('要求查阅的,及时提供或者说明不同意的情形', 'law-47.must').does('askRead').owes('read', 'promptly').does('read').nothingOwed('read'),
  accepted('副本七个工作日内发送,跨国庆;被申请人十个工作日内答复', 'law-48.must', 'law-48.must.2', 'law-48.must.3').owes('notify', '2024-10-12')
    .on('2024-10-11').does('notify').owes('notify served', '2024-10-12')
    .on('2024-10-12').serves('notify').owes('reply', '2024-10-25')
    .on('2024-10-24').does('reply', REPLY).nothingOwed('reply'),
  examined('被申请人逾期不答复的,视为没有证据、依据,不能维持', ['普通'], 'law-48.must.3', 'law-70.hold')
    .on('2024-10-22').deems('noReply', '2024-10-18').refused('decide', 'law-70.hold', UPHOLD).does('decide', decision('撤销', '被申请人没有提出证据、依据'))
    .counts('unanswered', 1),
  examined('第三人提供证据的除外', ['普通'], 'law-70.hold').on('2024-10-22').deems('noReply', '2024-10-18').does('thirdProof', { evidence: FILE })
    .does('decide', UPHOLD),
  // 听取意见、听证、咨询
  accepted('决定以前应当听取意见、提出审查意见', 'law-49.do', 'law-61.1.do').on('2024-10-15').refused('decide', 'law-49.do', UPHOLD)
    .refused('decide', 'law-61.1.do', UPHOLD),
  examined('重大案件应当听证、咨询;听证五个工作日前通知', ['重大'], 'law-50.1.do', 'law-50.3.hold', 'law-50.3.apart', 'law-51.1.wait', 'law-51.1.do', 'law-51.1.hold', 'law-51.3.hold', 'law-52.2.do.2', 'law-52.2.opens', 'law-61.3.hold')
    .refused('decide', 'law-50.1.do', UPHOLD).refused('decide', 'law-52.2.do.2', UPHOLD).refused('hearing', 'law-51.1.do', HEARING)
    .does('callHearing', { on: '2024-10-12', place: '听证室', matters: '处罚事实' }).serves('callHearing')
    .on('2024-10-11').refused('hearing', 'law-51.1.wait', HEARING).refused('hearing', 'law-51.1.hold', HEARING)
    .on('2024-10-12').refused('hearing', 'law-50.3.hold', { ...HEARING, members: ['丁'] })
    .refused('hearing', 'law-50.3.apart', { ...HEARING, members: ['丙', '丁'] }).refused('hearing', 'law-51.3.hold', { ...HEARING, respondent: '负责人说明理由并委托工作人员参加' }).does('hearing', HEARING).does('consult', { question: '程序问题' }).opens('reconsideration-committee').refused('decide', 'law-61.3.hold', UPHOLD)
    .told('consulted', { members: 5, opinion: '意见' }).refused('decide', 'law-61.3.hold', UPHOLD).told('linked', { procedure: 'reconsideration-committee', outcome: '提出咨询意见' })
    .on('2024-10-15').does('decide', UPHOLD).counts('headsCame', 1).counts('consulted', 1),
  // 简易程序
  accepted('适用简易程序的,另案审理,终结后本案随之终结', 'law-53.1.attest', 'law-53.opens', 'law-55.hold', 'law-53.hold', 'law-53.hold.2', 'law-62.1.must')
    .refused('simplify', 'law-53.1.attest', { ground: '当场作出' }, { unsigned: true }).does('simplify', { ground: '当场作出' })
    .opens('reconsideration-simple').nothingOwed('notify').nothingOwed('decide').refused('listen', 'law-55.hold', LISTEN)
    .refused('conclude', 'law-53.hold')
    .on('2024-10-22').told('linked', { procedure: 'reconsideration-simple', outcome: '审结' }).refused('conclude', 'law-53.hold.2')
    .does('conclude', { outcome: '撤销' }).counts('concluded', 1).counts('wrongSimple', 1).ended('简易程序审结'),
  accepted('简易程序终结后,本案及时终结,不再填写如何终结', 'law-53.must').does('simplify', { ground: '当事人各方同意' }, { unsigned: true })
    .on('2024-10-22').told('linked', { procedure: 'reconsideration-simple', outcome: '调解' }).owes('conclude', 'promptly')
    .does('conclude').counts('mediatedSimple', 1),
  accepted('转为普通程序的,审限仍自受理之日起', 'law-55.hold', 'law-62.1.must').does('simplify', { ground: '当场作出' })
    .on('2024-10-22').told('linked', { procedure: 'reconsideration-simple', outcome: '转为普通程序' }).owes('decide', '2024-11-26').does('listen', LISTEN),
  // 附带审查
  accepted('附带审查的,中止后受理,结束后恢复', 'law-56.must', 'law-56.hold', 'law-56.opens', 'law-59.hold', 'law-39.2.must.2')
    .refused('attach', 'law-56.hold', ATTACH).does('suspend', { ground: '附带审查规范性文件、依据', reason: '附带审查' }).owes('attach', 'promptly')
    .does('attach', ATTACH).opens('reconsideration-attached').nothingOwed('resume').refused('decide', 'law-59.hold', UPHOLD)
    .on('2024-10-22').told('linked', { procedure: 'reconsideration-attached', outcome: '合法' }).owes('resume', 'promptly').does('resume'),
  accepted('因调解中止的,须双方同意', 'law-39.1.attest').refused('suspend', 'law-39.1.attest', { ground: '调解、和解,双方同意中止', reason: '调解' }, { unsigned: true })
    .does('suspend', { ground: '调解、和解,双方同意中止', reason: '调解' }),
  accepted('终止后需要制发意见书的,进入履行和监督', 'law-76.opens').does('withdraw', WITHDRAW).does('letGo').does('terminate', { ...WITHDRAWN, opinion: true })
    .serves('terminate').opens('reconsideration-aftercare'),
  accepted('不需要的,不进入', 'law-76.opens').does('withdraw', WITHDRAW).does('letGo').does('terminate', WITHDRAWN).serves('terminate')
    .opens('reconsideration-aftercare', 0),
  received('受理以后才停止执行;要求查阅以后才提供', 'law-42.do.2', 'law-47.do').refused('stay', 'law-42.do.2', { ground: '行政复议机关认为需要' }).refused('read', 'law-47.do'),
  accepted('因其他原因中止的,不附带审查', 'law-56.must', 'law-56.hold').does('suspend', SUSPEND).nothingOwed('attach').refused('attach', 'law-56.hold', ATTACH),
  // 调解
  ready('达成协议的制作调解书;未达成的及时决定', 'law-73.1.hold', 'law-5.2.attest', 'law-73.1.must', 'law-73.2.must', 'law-77.1.opens').refused('mediated', 'law-73.1.hold', MEDIATED)
    .does('mediate', { result: '未达成协议' }).owes('decide', 'promptly').does('mediate', { result: '达成协议' }).owes('mediated', 'promptly')
    .refused('mediated', 'law-5.2.attest', MEDIATED, { unsigned: true }).does('mediated', MEDIATED).serves('mediated')
    .opens('reconsideration-aftercare').ended('调解'),
  // 决定
  ready('决定须经负责人同意或者集体讨论通过', 'law-61.1.hold', 'law-68.attest', 'law-68.hold').refused('decide', 'law-61.1.hold', UNPASSED).refused('decide', 'law-68.hold', decision('维持', '违反法定程序'))
    .refused('decide', 'law-68.attest', UPHOLD, { unsigned: true }).does('decide', UPHOLD),
  examined('听证、咨询过的,据以决定', ['普通'], 'law-61.2.attest', 'law-61.3.attest').does('callHearing', { on: '2024-10-14', place: '听证室', matters: '处罚事实' })
    .serves('callHearing')
    .on('2024-10-14').does('hearing', { ...HEARING, respondent: '负责人说明理由并委托工作人员参加', absence: '出差' }).does('consult', { question: '程序问题' }).told('consulted', { members: 5, opinion: '意见' })
    .refused('decide', 'law-61.2.attest', UPHOLD, { unsigned: true }).refused('decide', 'law-61.3.attest', UPHOLD, { unsigned: true }),
  accepted('延长三十日,只一次,告知当事人', 'law-62.1.extends', 'law-62.1.attest', 'law-62.1.must.3')
    .on('2024-11-20').refused('extend', 'law-62.1.attest', WHY, { unsigned: true }).does('extend', WHY).owes('extend served', 'promptly').serves('extend')
    .owes('decide', '2024-12-26').refused('extend', 'law-62.1.extends', WHY),
  received('法律规定的复议期限少于六十日的,按其届满之日', 'law-62.1.must.2').does('accept', { ...ACCEPT, shorterUntil: '2024-10-25' }).owes('decide', '2024-10-25').on('2024-10-28').late('decide'),
  received('按较短的期限审结的', 'law-62.1.must.2').does('accept', { ...ACCEPT, shorterUntil: '2024-10-25' }).does('listen', LISTEN).does('examine', { weight: ['普通'], advice: '意见' }).on('2024-10-25').does('decide', UPHOLD),
  accepted('鉴定的时间不计入审限', 'regulations-37.stops').on('2024-10-08').does('appraise', { what: '笔迹' }).stopped('decide')
    .on('2024-10-18').does('appraised', { result: FILE }).owes('decide', '2024-12-06'),
  ready('变更、撤销、确认违法、确认无效、驳回请求各有法定理由', 'law-63.1.hold', 'law-63.2.attest', 'law-64.1.hold', 'law-65.hold', 'law-67.hold', 'law-69.hold', 'law-71.hold')
    .refused('decide', 'law-63.1.hold', decision('变更', '违反法定程序')).refused('decide', 'law-63.2.attest', decision('变更', '内容不适当'), { unsigned: true })
    .refused('decide', 'law-64.1.hold', decision('撤销', '合法、适当')).refused('decide', 'law-65.hold', decision('确认违法', '内容不适当'))
    .refused('decide', 'law-67.hold', decision('确认无效', '违反法定程序')).refused('decide', 'law-69.hold', decision('驳回复议请求', '合法、适当'))
    .refused('decide', 'law-71.hold', decision('责令承担行政协议责任', '违反法定程序')).does('decide', decision('变更', '内容不适当')).counts('wrongOrdinary', 1),
  ready('责令重新作出的写明期限', 'law-64.1.hold.2').refused('decide', 'law-64.1.hold.2', decision('撤销', '违反法定程序', { remake: true }))
    .does('decide', decision('撤销', '违反法定程序', { remake: true, performBy: '2024-12-31' })),
  ready('行政协议案件写明责任', 'law-71.hold').refused('decide', 'law-71.hold', AGREEMENT).does('decide', { ...AGREEMENT, duty: ['继续履行'] }),
  accepted('听取的意见记录在案,因当事人原因不能听取的除外', 'law-49.hold').refused('listen', 'law-49.hold', { way: '电话' })
    .does('listen', { way: '因当事人原因不能听取,书面审理' }),
  ready('责令履行的写明期限和理由;驳回请求的理由成立', 'law-66.hold', 'law-66.hold.2', 'law-69.hold')
    .refused('decide', 'law-66.hold.2', decision('责令履行', '违反法定程序', { performBy: '2024-12-31' })).refused('decide', 'law-66.hold', decision('责令履行', '不履行法定职责'))
    .does('decide', decision('责令履行', '不履行法定职责', { performBy: '2024-12-31' })),
  scenario('一并提出赔偿请求的,同时决定', 'law-72.1.hold').on('2024-09-25').does('apply', { ...APPLY, damages: true }).does('accept', ACCEPT).does('listen', LISTEN)
    .does('examine', { weight: ['普通'], advice: '意见' }).refused('decide', 'law-72.1.hold', UPHOLD).does('decide', { ...UPHOLD, damages: '驳回赔偿请求' }),
  // 送达、抄告、公开
  ready('决定书及时送达,送达后开始履行阶段,抄告,公开', 'law-75.2.must', 'law-75.2.opens', 'law-79.2.must', 'practice-复议决定书公开.publishes')
    .does('decide', decision('撤销', '违反法定程序')).owes('decide served', 'promptly').owes('decide published', '2024-11-12').serves('decide')
    .opens('reconsideration-aftercare').owes('copyUp', 'promptly').does('copyUp').counts('inTime', 1).ended('审结'),
  scenario('不是本级部门、原行为没有公开的,不抄告、不公开', 'law-79.2.must', 'practice-复议决定书公开.publishes')
    .on('2024-09-25').does('apply', { ...APPLY, local: false }).does('accept', ACCEPT).does('listen', LISTEN)
    .does('examine', { weight: ['普通'], advice: '意见' }).does('decide', { ...UPHOLD, open: false }).serves('decide').nothingOwed('copyUp')
    .nothingOwed('decide published'),
  scenario('撤销的,告知被申请复议的案件', 'law-75.2.tells').entry('c9', penalty, [['source', '2024-08-01', SOURCE]])
    .on('2024-09-25').does('apply', { ...APPLY, act: 'c9' }).does('accept', ACCEPT).does('listen', LISTEN)
    .does('examine', { weight: ['普通'], advice: '意见' }).does('decide', decision('撤销', '违反法定程序')).serves('decide').tells('c9', 'changed'),
  received('受理前化解的,凭撤回申请终结办理', 'law-74.2.do').refused('drop', 'law-74.2.do', { how: '协商' }).does('withdraw', WITHDRAW).does('drop', { how: '协商' })
    .counts('settledBefore', 1).ended('受理前化解'),
  examined('委员会的提请撤回以后,还须咨询的再次提请', ['重大'], 'law-52.2.do.2').does('consult', { question: '程序问题' }).told('linked', { procedure: 'reconsideration-committee', outcome: '撤回提请' }).does('consult', { question: '程序问题' }).opens('reconsideration-committee').told('consulted', { members: 5, opinion: '意见' }),
  scenario('同一纠纷在联调登记的,告知在办;调解的告知化解', 'practice-联调.tells', 'practice-联调.tells.2').entry('s1', dispute, [['come', '2024-09-02']]).on('2024-09-25').does('apply', { ...APPLY, dispute: 's1' }).does('accept', ACCEPT).tells('s1', 'entered')
    .does('mediate', { result: '达成协议' }).does('mediated', MEDIATED).tells('s1', 'settled'),
  scenario('不予受理、作出决定的,告知联调没有化解', 'practice-联调.tells.3').entry('s1', dispute, [['come', '2024-09-02']]).on('2024-10-25').does('apply', { ...APPLY, dispute: 's1' }).does('refuse', { ground: '超过法定申请期限', reason: '超过六十日' }).tells('s1', 'ended'),
  received('补正通知、申请书副本逾期送达的,提示', 'law-31.1.must').does('askFix', { missing: '身份证明' }).on('2024-10-10').late('askFix served'),
  accepted('副本逾期送达的,提示', 'law-48.must.2').does('notify').on('2024-10-14').late('notify served'),
  ready('未达成调解的,及时决定', 'law-73.2.must').does('mediate', { result: '未达成协议' }).owes('decide', 'promptly').does('decide', UPHOLD).nothingOwed('decide'),
  ready('确认违法、确认无效、驳回请求,理由成立的', 'law-65.hold').does('decide', decision('确认违法', '原违法行为已经改变')).ended('审结'),
  ready('重大且明显违法的,确认无效', 'law-67.hold').does('decide', decision('确认无效', '重大且明显违法')).ended('审结'),
  ready('没有职责的,驳回请求', 'law-69.hold').does('decide', decision('驳回复议请求', '没有相应职责或者受理前已经履行')).ended('审结'),
  ready('决定书按期公开', 'practice-复议决定书公开.publishes').does('decide', UPHOLD).on('2024-11-12').publishes('decide').nothingOwed('decide published'),
  ready('决定书逾期没有公开的,提示', 'practice-复议决定书公开.publishes').does('decide', UPHOLD).on('2024-11-13').late('decide published'),
);
