/** 行政许可办件 held against its days: taken in or deemed taken in, put right once, decided within both limits, extended, stopped, handed over, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES, OFFICERS } from '../enforcement/examples.ts';
import { licence } from './licence.ts';
import { withItems } from './service-examples.ts';

const FIVE = 'law-第32条第1款第4项';
const FIX = 'practice-补正';
const MISSING = { missing: '场所证明' };
const VISIT = { officers: OFFICERS, record: FILES, result: '符合' };
const TEST = { what: '检验、检测、检疫', officers: OFFICERS, until: '2024-10-14' };
const RESULT = { result: '合格、通过', paper: FILES };
const GRANT = { paper: true };
const PAPER = { name: '食品经营许可证', from: '2024-10-12', until: '2029-10-11' };
const DENY = { reason: '场所不符合条件', rights: true };
const WAIT = { reason: '材料复杂', by: '本机关负责人' };
const applied = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  withItems(scenario(title, ...rules))
    .on('2024-09-26')
    .does('apply', { applicant: '当事人1', item: 'item1', way: '网上', papers: FILES, ...more });
const accepted = (title: string, more: Form, ...rules: string[]): ScenarioWords => applied(title, more, ...rules).does('accept');
const granted = (title: string, ...rules: string[]): ScenarioWords =>
  accepted(title, {}, ...rules)
    .on('2024-10-12')
    .does('grant', GRANT);

// biome-ignore format: a day a line
export default scenarios(
  licence,

  // 受理
  applied('全程:受理、准予、颁证、公开;承诺八个工作日,法定二十个工作日,跨国庆节和调休', {}, `${FIVE}.must`, 'law-32.2.must', 'law-32.1.never', 'law-32.1.do', 'law-42.1.must', 'business-36.2.must', 'law-38.1.attest', 'law-38.1.must', 'law-44.must', 'law-44.must.2', 'law-39.1.do', 'law-37.never', 'notice-第(六)项.publishes', 'notice-第(六)项.must', 'online-10.2.opens')
    .owes('accept', '2024-10-09').refused('grant', 'law-32.1.do', GRANT).does('accept').nothingOwed('accept').owes('accept served', 'promptly').serves('accept').nothingOwed('accept served').owes('grant', '2024-10-29').owes('grant', '2024-10-12').refused('refuse', 'law-32.1.never', { ground: '依法不需要取得行政许可' })
    .on('2024-10-12').refused('issue', 'law-39.1.do', PAPER).refused('grant', 'law-38.1.attest', GRANT, { unsigned: true }).does('grant', GRANT).nothingOwed('grant').owes('issue', '2024-10-25').owes('grant published', '2024-10-22').owes('grant served', 'promptly').serves('grant').nothingOwed('grant served').refused('deny', 'law-37.never', DENY)
    .on('2024-10-14').does('issue', PAPER).opens('e-licence').ended('准予许可').owes('grant published', '2024-10-22').owes('issue served', '2024-10-25').serves('issue').nothingOwed('issue served').nothingOwed('issue').on('2024-10-22').publishes('grant').nothingOwed('grant published')
    .counts('applied', 1).counts('accepted', 1).counts('acceptedInTime', 1).counts('granted', 1).counts('inTime', 1).counts('onTimeRate', 100).counts('lawDays', 20).counts('promisedDays', 8).counts('savedDays', 12).counts('promiseRate', 60).counts('early', 1).counts('earlyRate', 100).counts('fasterRate', 100)
    .counts('issued', 1).counts('issuedInTime', 1).counts('shown', 1).counts('onlineRate', 100).counts('entered', 1).counts('closed', 1).counts('allOnTimeRate', 100).counts('open', 0),
  applied('五个工作日内没有受理、没有告知补正的,自收到申请材料之日起即为受理', {}, `${FIVE}.must`, 'law-42.1.must', 'business-36.2.must').on('2024-10-10').deems('accept', '2024-09-26').owes('grant', '2024-10-29').counts('accepted', 1).counts('acceptedInTime', 0).counts('lawDays', 20).on('2024-10-30').late('grant').does('deny', DENY).counts('onTimeRate', 0),
  applied('清单以外、已经取消、别的机关的事项不能受理', { item: 'gone' }, 'business-40.1.hold', 'law-第32条第1款第2项.hold', 'law-32.2.must.2').refused('accept', 'business-40.1.hold').refused('refuse', 'law-第32条第1款第2项.hold', { ground: '不属于本机关职权范围' }).does('refuse', { ground: '不属于本机关职权范围', to: '某局' }).ended('不予受理').owes('refuse served', 'promptly').serves('refuse').nothingOwed('refuse served').counts('refused', 1),
  applied('别的机关的事项', { item: 'other' }, 'business-40.1.hold').refused('accept', 'business-40.1.hold').does('refuse', { ground: '依法不需要取得行政许可' }),
  applied('补正只告知一次,告知要在五日以内送达;补正以后及时受理', {}, `${FIVE}.must.2`, `${FIX}.must`, 'law-第32条第1款第5项.must', 'law-第32条第1款第5项.do', 'law-31.1.attest', 'online-7.1.attest').refused('askFix', 'law-31.1.attest', MISSING, { unsigned: true }).refused('askFix', 'online-7.1.attest', MISSING, { unsigned: true })
    .does('askFix', MISSING).refused('askFix', 'once', MISSING).owes('askFix served', '2024-10-09').refused('accept', 'law-第32条第1款第5项.do').serves('askFix').nothingOwed('askFix served').owes('fix', '2024-10-29').on('2024-10-15').does('fix', { papers: FILES }).nothingOwed('fix').owes('accept', 'promptly').does('accept').nothingOwed('accept').owes('grant', '2024-11-12').counts('corrected', 1),
  applied('补正以后仍然不齐全的不予受理;没有补正的不能以此为由', {}, `${FIX}.hold.2`).refused('refuse', `${FIX}.hold.2`, { ground: '补正以后仍然不齐全、不符合法定形式' }).does('askFix', MISSING).serves('askFix').on('2024-10-15').does('fix', { papers: FILES }).does('refuse', { ground: '补正以后仍然不齐全、不符合法定形式' }).ended('不予受理'),
  applied('没有送达补正通知;逾期没有补正的可以不予受理', {}, `${FIVE}.must.2`, `${FIX}.hold`, `${FIX}.must`).does('askFix', MISSING).refused('refuse', `${FIX}.hold`, { ground: '逾期没有补正' }).on('2024-10-10').late('askFix served').serves('askFix').refused('refuse', `${FIX}.hold`, { ground: '逾期没有补正' })
    .on('2024-11-08').late('fix').does('refuse', { ground: '逾期没有补正' }).ended('不予受理'),

  // 审查
  accepted('核查由两名以上工作人员;需要核查、听证的,没有核查、没有转入听证不能准予', { item: 'visit' }, 'law-34.3.hold', 'law-34.3.do', 'law-34.3.hold.2', 'law-46.do').refused('inspect', 'law-34.3.hold', { ...VISIT, officers: ['乙'] }).refused('grant', 'law-34.3.do', GRANT).does('inspect', { ...VISIT, result: '不符合' }).refused('grant', 'law-34.3.hold.2', GRANT)
    .does('inspect', VISIT).refused('grant', 'law-46.do', GRANT).does('interest', { ground: '法定应当听证' }).opens('licence-hearing').told('linked', { procedure: 'licence-hearing', outcome: '听证结束' }).does('grant', GRANT).counts('inspected', 2).counts('interested', 1),
  accepted('需要检测的五日内指派两名;告知所需时间;检测的时间不计入,承诺时限不再管', { item: 'tested' }, 'law-55.2.must', 'law-55.2.hold', 'law-55.1.hold', 'law-45.must', 'law-45.do', 'law-45.do.2', 'law-45.stops', 'business-36.2.must').owes('special', '2024-10-09').refused('special', 'law-55.2.hold', { ...TEST, officers: ['乙'] }).refused('specialDone', 'law-45.do', RESULT).owes('grant', '2024-10-12')
    .on('2024-09-27').does('special', TEST).nothingOwed('special').owes('special served', 'promptly').serves('special').nothingOwed('special served').stopped('grant').refused('grant', 'law-45.do.2', GRANT).on('2024-10-14').does('specialDone', RESULT).owes('grant', '2024-11-08').on('2024-11-08').does('grant', GRANT).counts('inTime', 1).counts('special', 1),
  accepted('检验、检测、检疫不合格的不能准予', { item: 'tested' }, 'law-55.1.hold').does('special', TEST).does('specialDone', { ...RESULT, result: '不合格、没有通过' }).refused('grant', 'law-55.1.hold', GRANT).does('deny', DENY),
  accepted('逾期没有送检', { item: 'tested' }, 'law-55.2.must').on('2024-10-10').late('special').does('deny', DENY),
  accepted('利害关系人的告知、听证没有终结,不能决定;听证的时间不计入;根据笔录决定', {}, 'law-36.opens', 'law-36.hold', 'law-45.stops.2', 'law-48.2.attest').does('interest', { ground: '直接关系他人重大利益' }).opens('licence-hearing').refused('grant', 'law-36.hold', GRANT).refused('deny', 'law-36.hold', DENY).on('2024-10-09').told('hearing').stopped('grant')
    .on('2024-10-31').told('heard').told('linked', { procedure: 'licence-hearing', outcome: '听证结束' }).owes('grant', '2024-11-21').refused('deny', 'law-48.2.attest', DENY, { unsigned: true }).does('deny', DENY).counts('heard', 1).counts('denied', 1),

  // 决定
  accepted('延长一次十个工作日,经本机关负责人批准,告知理由', {}, 'law-42.1.extends', 'law-42.1.hold', 'law-42.1.must.2', 'law-42.1.must').on('2024-10-12').refused('extend', 'law-42.1.hold', { ...WAIT, by: '本级人民政府负责人' }).does('extend', WAIT).owes('extend served', 'promptly').serves('extend').nothingOwed('extend served').owes('grant', '2024-11-12').refused('extend', 'once', WAIT)
    .on('2024-11-13').late('grant').does('grant', { paper: false }).counts('extended', 1).counts('early', 0).counts('onTimeRate', 0),
  applied('联合办理四十五个工作日,经本级政府负责人批准延长十五个工作日', {}, 'law-42.2.must', 'law-42.2.extends', 'law-42.2.hold').does('accept', { joint: true }).owes('grant', '2024-12-03').on('2024-10-12').refused('extend', 'law-42.2.hold', WAIT).does('extend', { ...WAIT, by: '本级人民政府负责人' }).owes('grant', '2024-12-24').on('2024-12-25').late('grant').counts('joint', 1),
  applied('联合办理按期', {}, 'law-42.2.must').does('accept', { joint: true }).on('2024-10-12').does('grant', GRANT).nothingOwed('grant').counts('inTime', 1),
  accepted('不予许可告知救济权利,送达,公开', {}, 'law-38.2.hold', 'law-38.2.must', 'notice-第(六)项.publishes.2').on('2024-10-12').refused('deny', 'law-38.2.hold', { ...DENY, rights: false }).does('deny', DENY).ended('不予许可').owes('deny served', 'promptly').serves('deny').nothingOwed('deny served').owes('deny published', '2024-10-22').publishes('deny').nothingOwed('deny published').counts('deniedInTime', 1),
  accepted('不予许可逾期没有公开', {}, 'notice-第(六)项.publishes.2').does('deny', DENY).on('2024-10-31').late('deny published'),
  granted('颁证、送达、公开逾期', 'law-44.must', 'notice-第(六)项.publishes', 'notice-第(六)项.must', 'law-44.must.2').on('2024-10-28').late('issue').late('grant published').does('issue', PAPER).late('issue served').late('grant published'),
  accepted('不需要证件的,送达决定以后办结', {}, 'law-39.1.hold', 'law-37.do', 'law-37.hold', 'law-37.must', 'notice-第(六)项.must.2').does('grant', { paper: false }).refused('issue', 'law-39.1.hold', PAPER).owes('finish', 'promptly').refused('finish', 'law-37.do').serves('grant').does('finish').nothingOwed('finish').ended('准予许可').counts('issued', 0).publishes('grant').nothingOwed('grant published'),
  accepted('办结以后逾期没有公开的', {}, 'notice-第(六)项.must.2').does('grant', { paper: false }).serves('grant').does('finish').on('2024-10-31').late('grant published'),
  granted('需要证件的,不能不颁证就办结', 'law-37.hold').serves('grant').refused('finish', 'law-37.hold'),

  // 撤回申请、复议诉讼
  accepted('撤回申请的终止;没有撤回的不能终止', {}, 'practice-撤回申请.must', 'practice-撤回申请.do').refused('stop', 'practice-撤回申请.do', { ground: '申请人撤回申请' }).does('withdraw').owes('stop', 'promptly').does('stop', { ground: '申请人撤回申请' }).nothingOwed('stop').ended('终止办理').counts('withdrawn', 1).counts('stopped', 1),
  accepted('决定被撤销的,及时重新作出并送达', {}, 'practice-重新作出决定.must', 'practice-重新作出决定.hold', 'practice-重新作出决定.must.2').does('deny', DENY).refused('mend', 'practice-重新作出决定.hold', { result: '准予许可', why: '无' }).on('2024-12-02').told('challenged').told('changed').owes('mend', 'promptly').does('mend', { result: '准予许可', why: '复议决定' }).nothingOwed('mend').owes('mend served', 'promptly')
    .serves('mend').nothingOwed('mend served').counts('overturned', 1).counts('mended', 1),
);
