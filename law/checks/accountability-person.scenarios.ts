/** 对一名人员的责任追究, shown: told, heard, decided collectively, the term of the punishment, review and appeal. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { accountabilityPerson } from './accountability-person.ts';

const WHO: Form = { person: '丙', duty: '直接责任', dissent: false };
const NOTIFY = { facts: '没有听取陈述申辩', grounds: '处分条例第21条' };
const WEIGH = { taken: '不采信', why: '与案卷不符' };
const started = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .told('start', { ...WHO, ...more });
const heard = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, {}, ...rules)
    .does('notify', NOTIFY)
    .serves('notify')
    .does('hear', { said: '没有意见' });
const punished = (title: string, kind: string, ...rules: string[]): ScenarioWords => punishedOn('2024-09-26', title, kind, ...rules);
const punishedOn = (on: string, title: string, kind: string, ...rules: string[]): ScenarioWords =>
  heard(title, ...rules)
    .on(on)
    .does('punish', { kind })
    .serves('punish');
const done = (s: ScenarioWords): ScenarioWords => s.does('announce').does('archive').does('lodge');

// biome-ignore format: a day of the scenario a line
export default scenarios(
  accountabilityPerson,

  started('及时告知、听取、复核,记录在案;没有听取的不能决定', {}, 'rules-第39条第1款第4项.must', 'rules-第39条第1款第4项.must.2', 'rules-第39条第1款第4项.do', 'rules-第39条第1款第4项.do.2', 'rules-第39条第1款第4项.must.3', 'rules-第39条第1款第4项.let')
    .owes('notify', 'promptly').refused('hear', 'rules-第39条第1款第4项.do', { said: '没有意见' }).does('notify', NOTIFY).nothingOwed('notify').refused('punish', 'rules-第39条第1款第4项.do.2', { kind: '警告' }).serves('notify').owes('hear', 'promptly')
    .does('hear', { said: '提出事实、理由和证据', words: '按领导要求' }).nothingOwed('hear').owes('weigh', 'promptly').refused('punish', 'rules-第39条第1款第4项.let', { kind: '警告' }).does('weigh', WEIGH).nothingOwed('weigh').does('punish', { kind: '警告' }).counts('punished', 1),
  heard('处分须集体讨论、署名;因犯罪应当开除的给予开除', 'rules-4.3.attest', 'rules-第39条第1款第5项.attest', 'law-16.attest', 'law-14.1.hold', 'rules-第39条第1款第5项.tells', 'rules-第39条第1款第5项.never')
    .refused('punish', 'rules-4.3.attest', { kind: '记过' }, { unsigned: true }).refused('punish', 'rules-第39条第1款第5项.attest', { kind: '记过' }, { unsigned: true }).refused('punish', 'law-16.attest', { kind: '记过' }, { unsigned: true })
    .refused('punish', 'law-14.1.hold', { kind: '撤职', crime: true }).does('punish', { kind: '开除', crime: true }).refused('remind', 'rules-第39条第1款第5项.never', { kind: '诫勉' }).counts('inForce', 1),
  heard('情节轻微的免予处分,须署名;送达', 'law-12.1.attest', 'rules-第39条第1款第6项.must.2', 'rules-第39条第1款第5项.tells.2', 'rules-第39条第1款第5项.never').refused('remind', 'law-12.1.attest', { kind: '谈话提醒' }, { unsigned: true })
    .does('remind', { kind: '谈话提醒' }).ended('免予处分').owes('remind served', 'promptly').serves('remind').nothingOwed('remind served').counts('reminded', 1),
  started('表示过不同意见的,减责须署名,可以免责', { dissent: true }, 'decision-38.3.attest', 'decision-38.3.hold', 'rules-第39条第1款第5项.tells.3').does('notify', NOTIFY).serves('notify').does('hear', { said: '没有意见' })
    .refused('punish', 'decision-38.3.attest', { kind: '警告' }, { unsigned: true }).does('clear', { kind: '不予追究', ground: '集体讨论时表示不同意见,按照规定免责' }).ended('不予追究').counts('dissented', 1),
  started('没有表示过不同意见的,不能以此免责', {}, 'decision-38.3.hold').refused('clear', 'decision-38.3.hold', { kind: '不予追究', ground: '集体讨论时表示不同意见,按照规定免责' }),
  heard('处分决定送达、宣布、归档、备案', 'rules-第39条第1款第6项.must', 'rules-第39条第1款第6项.must.3', 'rules-第39条第1款第7项.must', 'rules-39.3.must', 'rules-第39条第1款第6项.do', 'rules-第39条第1款第7项.let').refused('announce', 'rules-第39条第1款第6项.do').does('punish', { kind: '警告' })
    .owes('punish served', 'promptly').owes('announce', 'promptly').owes('archive', 'promptly').owes('lodge', 'promptly').serves('punish')
    .on('2025-03-26').deems('lift', '2025-03-25').refused('close', 'rules-第39条第1款第7项.let').does('announce').does('archive').does('lodge').nothingOwed('lodge').does('close').ended('处分执行完毕'),

  // 处分期
  done(punished('警告六个月,期满自动解除;没有期满的不能结案', '警告', 'law-8.1.must', 'law-26.2.do', 'servants-95.1.let')).owes('lift', '2025-03-26').refused('close', 'law-26.2.do').refused('close', 'servants-95.1.let').on('2025-03-27').deems('lift', '2025-03-26')
    .does('close').ended('处分执行完毕').counts('lifted', 1).counts('inForce', 0),
  done(punished('记过十二个月', '记过', 'law-8.1.must.2')).owes('lift', '2025-09-26').on('2025-09-28').deems('lift', '2025-09-26'),
  done(punished('记大过十八个月', '记大过', 'law-8.1.must.3')).owes('lift', '2026-03-26').on('2026-03-27').deems('lift', '2026-03-26'),
  done(punishedOn('2024-10-09', '降级二十四个月', '降级', 'law-8.1.must.4')).owes('lift', '2026-10-09').on('2026-10-12').deems('lift', '2026-10-09'),
  done(punishedOn('2024-10-09', '撤职二十四个月', '撤职', 'law-8.1.must.5')).owes('lift', '2026-10-09').on('2026-10-12').deems('lift', '2026-10-09'),
  punished('处分期内又受处分的,合并后不超过四十八个月', '记过', 'rules-10.3.hold', 'rules-10.2.must', 'rules-10.2.hold').on('2025-01-02').refused('again', 'rules-10.3.hold', { until: '2029-01-03', why: '记大过' })
    .does('again', { until: '2027-03-26', why: '记大过' }).owes('lift', '2027-03-26').on('2027-03-29').deems('lift', '2027-03-26').refused('again', 'rules-10.2.hold', { until: '2028-03-26', why: '警告' }),
  heard('没有处分的谈不上新的处分', 'rules-10.2.do').refused('again', 'rules-10.2.do', { until: '2025-01-02', why: '警告' }),
  done(punished('开除的解除人事关系', '开除', 'law-26.1.must', 'law-26.1.do', 'law-26.1.hold')).owes('dismiss', 'promptly').nothingOwed('lift').on('2024-10-29').refused('close', 'law-26.1.do').does('dismiss').nothingOwed('dismiss').does('close').ended('处分执行完毕'),
  punished('不是开除的,不能解除人事关系', '记过', 'law-26.1.hold').refused('dismiss', 'law-26.1.hold'),

  // 复核、申诉
  punished('三十日内申请复核,三十日内作出;接到十五日内可以申诉', '记过', 'servants-95.1.may', 'servants-95.1.may.2', 'servants-95.1.may.3', 'servants-96.1.must', 'servants-96.1.do', 'servants-96.1.must.2').mayUntil('askReview', '2024-10-28').mayUntil('appeal', '2024-10-28')
    .refused('reviewed', 'servants-96.1.do', { result: '维持' }).on('2024-10-28').does('askReview', { reason: '过重' }).owes('reviewed', '2024-11-27')
    .on('2024-11-27').does('reviewed', { result: '维持' }).nothingOwed('reviewed').owes('reviewed served', 'promptly').serves('reviewed').nothingOwed('reviewed served').mayUntil('appeal', '2024-12-12').counts('reviewed', 1),
  punished('复核逾期', '记过', 'servants-96.1.must').does('askReview', { reason: '过重' }).on('2024-10-29').late('reviewed'),
  done(punished('受理申诉六十日内处理,可以延长三十日;变更处分不加重', '记过', 'servants-96.1.must.3', 'servants-96.1.extends', 'servants-97.must', 'servants-97.hold', 'rules-48.3.attest', 'law-26.2.must', 'servants-96.1.hold')).refused('change', 'servants-97.hold', { kind: '警告', until: '2025-03-26' })
    .does('appeal', { to: '县委组织部', reason: '过重' }).does('taken').owes('appealed', '2024-11-25').on('2024-11-20').does('prolonged').owes('appealed', '2024-12-25')
    .on('2024-12-26').late('appealed').does('appealed', { result: '变更' }).owes('change', 'promptly').refused('change', 'rules-48.3.attest', { kind: '警告', until: '2025-03-26' }, { unsigned: true }).does('change', { kind: '警告', until: '2025-03-26' })
    .nothingOwed('change').owes('lift', '2025-03-26').on('2025-03-27').deems('lift', '2025-03-26').does('close').counts('changed', 1),
  punished('申诉按期处理,撤销处分的恢复待遇、名誉', '记过', 'servants-96.1.must.3', 'servants-97.must', 'rules-51.attest').does('appeal', { to: '县委组织部', reason: '证据不足' }).does('taken').on('2024-11-25').does('appealed', { result: '撤销' }).nothingOwed('appealed')
    .owes('annul', 'promptly').refused('annul', 'rules-51.attest', {}, { unsigned: true }).does('annul').ended('撤销处分').counts('annulled', 1).counts('inForce', 0),
  done(punished('申诉没有处理的不能结案;不予受理、撤回的登记', '警告', 'servants-96.1.hold', 'servants-96.1.do.2')).refused('lapsed', 'servants-96.1.do.2', { why: '撤回' }).does('appeal', { to: '县委组织部', reason: '过重' })
    .on('2025-03-27').deems('lift', '2025-03-26').refused('close', 'servants-96.1.hold').does('lapsed', { why: '撤回' }).does('close').ended('处分执行完毕'),
);
