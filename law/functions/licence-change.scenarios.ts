/** 许可的变更、延续 held against their days: decided before the term ends, deemed extended when the office is silent; the certificate is told. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { eLicence } from '../digital/e-licence.ts';
import { FILES } from '../enforcement/examples.ts';
import { licenceChange } from './licence-change.ts';

const HELD = { holder: '当事人1', name: '食品经营许可证', no: '许证1号', from: '2019-10-09', basis: '纸质证照' };
/** Certificates of 当事人1: `paper` until 2024-10-31, `lasting` without a term, `gone` taken back. */
const withPapers = (s: ScenarioWords): ScenarioWords =>
  s
    .entry('paper', eLicence, [
      ['enter', '2020-01-02', { ...HELD, until: '2024-10-31' }],
      ['seal', '2020-01-02'],
    ])
    .entry('lasting', eLicence, [
      ['enter', '2020-01-02', HELD],
      ['seal', '2020-01-02'],
    ])
    .entry('gone', eLicence, [
      ['enter', '2020-01-02', HELD],
      ['seal', '2020-01-02'],
      ['expire', '2021-01-04'],
    ]);
const applied = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  withPapers(scenario(title, ...rules))
    .on('2024-09-26')
    .does('apply', { licence: 'paper', kind: '延续', what: '继续经营', ...more });
const change = (title: string, ...rules: string[]): ScenarioWords =>
  applied(title, { kind: '变更', licence: 'lasting', what: '住所' }, ...rules);
const CHANGE = { what: '新住所' };
const RENEW = { until: '2029-10-31' };
const DENY = { reason: '不符合条件', rights: true };
const refusal = (ground: string): Form => ({ ground });

// biome-ignore format: a day a line
export default scenarios(
  licenceChange,

  applied('届满以前准予延续,告知证照,送达、公开', {}, 'law-50.2.must', 'law-50.2.hold', 'law-50.2.attest', 'law-50.1.hold.2', 'law-44.must', 'law-50.2.tells', 'notice-第(六)项.publishes.2', 'law-49.hold.5', 'law-50.2.do').owes('renew', '2024-10-31').refused('change', 'law-49.hold.5', CHANGE).refused('register', 'law-50.2.do', RENEW)
    .on('2024-10-09').refused('renew', 'law-50.2.attest', RENEW, { unsigned: true }).does('renew', RENEW).tells('paper', 'renewed').nothingOwed('renew').ended('准予延续').owes('renew served', '2024-10-22').serves('renew').nothingOwed('renew served').owes('renew published', '2024-10-17').publishes('renew').nothingOwed('renew published').counts('renewed', 1).counts('renewedInTime', 1).counts('renewals', 1),
  applied('逾期没有决定,视为准予延续,自届满之日;补办手续', {}, 'law-50.2.must', 'law-50.2.never', 'practice-视为延续.must', 'law-50.2.tells.2', 'law-50.2.tells.3').on('2024-11-01').deems('deem', '2024-10-31').tells('paper', 'deemed').refused('deny', 'law-50.2.never', DENY).owes('register', '2024-12-02').does('register', RENEW).tells('paper', 'renewed').nothingOwed('register').ended('视为准予延续').counts('deemed', 1).counts('registered', 1).counts('closed', 1),
  applied('补办逾期', {}, 'practice-视为延续.must').on('2024-11-01').deems('deem', '2024-10-31').on('2024-12-03').late('register'),
  applied('没有期限的证照,延续的申请及时处理', { licence: 'lasting' }, 'law-50.2.must.2').owes('deny', 'promptly').does('deny', DENY).nothingOwed('deny'),
  withPapers(scenario('届满三十日以内才申请的,可以不予受理;提前的不能以此为由', 'law-50.1.hold', 'law-32.2.must')).on('2024-10-08').does('apply', { licence: 'paper', kind: '延续', what: '继续经营' }).does('refuse', refusal('没有在届满三十日前申请延续')).ended('不予受理').owes('refuse served', 'promptly').serves('refuse').nothingOwed('refuse served').counts('refused', 1),
  applied('提前三十日申请的,不能以迟延为由拒绝', {}, 'law-50.1.hold').refused('refuse', 'law-50.1.hold', refusal('没有在届满三十日前申请延续')),
  withPapers(scenario('已经届满才申请的,不能延续,也不因没有决定而视为延续', 'law-50.1.hold.2', 'law-50.2.must.2', 'law-49.hold.4')).on('2024-11-04').does('apply', { licence: 'paper', kind: '延续', what: '继续经营' }).owes('deny', 'promptly').refused('renew', 'law-50.1.hold.2', RENEW).on('2024-11-06').does('refuse', refusal('许可已经失效')).ended('不予受理').counts('deemed', 0),
  change('变更:按期办理,告知证照;申请人须是被许可人', 'law-49.must', 'law-49.attest', 'law-49.tells', 'law-49.hold', 'law-49.hold.2', 'law-49.hold.3', 'law-49.hold.4', 'law-50.2.hold', 'notice-第(六)项.publishes', 'law-49.hold.5').owes('change', '2024-10-29').refused('renew', 'law-50.2.hold', RENEW).refused('refuse', 'law-49.hold.3', refusal('不是被许可人')).refused('refuse', 'law-49.hold.4', refusal('许可已经失效'))
    .on('2024-10-09').refused('change', 'law-49.attest', CHANGE, { unsigned: true }).does('change', CHANGE).tells('lasting', 'changed').nothingOwed('change').ended('准予变更').owes('change published', '2024-10-17').publishes('change').nothingOwed('change published').counts('changed', 1).counts('changedInTime', 1),
  applied('持证人自己填写申请人的,也是本人', { applicant: '当事人1', kind: '变更', licence: 'lasting' }, 'law-49.hold').does('change', CHANGE),
  change('变更逾期', 'law-49.must').on('2024-10-30').late('change').does('change', CHANGE).counts('changedInTime', 0),
  applied('别人不能变更他的许可', { applicant: '当事人2', kind: '变更' }, 'law-49.hold', 'law-49.hold.3').refused('change', 'law-49.hold', CHANGE).does('refuse', refusal('不是被许可人')),
  applied('已经失效的不能变更', { licence: 'gone', kind: '变更' }, 'law-49.hold.2', 'law-49.hold.4').refused('change', 'law-49.hold.2', CHANGE).does('refuse', refusal('许可已经失效')),
  change('补正五日内一次告知并送达;补正期间停止计算', 'law-第32条第1款第4项.hold', 'law-第32条第1款第4项.must', 'practice-补正.must', 'practice-补正.hold', 'practice-补正.stops').refused('refuse', 'practice-补正.hold', refusal('没有补正')).on('2024-10-08').does('askFix', { missing: '证明' }).owes('askFix served', '2024-10-09').stopped('change').serves('askFix').nothingOwed('askFix served')
    .on('2024-10-14').does('fix', { papers: FILES }).nothingOwed('fix').owes('change', '2024-11-05').refused('refuse', 'practice-补正.hold', refusal('没有补正')).counts('corrected', 1),
  change('逾期没有补正的可以不予受理', 'practice-补正.must', 'practice-补正.hold').does('askFix', { missing: '证明' }).serves('askFix').refused('refuse', 'practice-补正.hold', refusal('没有补正')).on('2024-10-30').late('fix').does('refuse', refusal('没有补正')).ended('不予受理'),
  change('六个工作日以后不能再要求补正;告知了没有送达', 'law-第32条第1款第4项.hold').on('2024-10-10').refused('askFix', 'law-第32条第1款第4项.hold', { missing: '证明' }),
  change('补正通知没有按期送达', 'law-第32条第1款第4项.must').does('askFix', { missing: '证明' }).on('2024-10-10').late('askFix served'),
  applied('不予延续告知救济权利并送达', {}, 'law-38.2.hold', 'law-38.2.must').refused('deny', 'law-38.2.hold', { ...DENY, rights: false }).does('deny', DENY).owes('deny served', 'promptly').serves('deny').nothingOwed('deny served').counts('denied', 1),
  change('撤回申请的终止', 'practice-撤回申请.do', 'practice-撤回申请.must').refused('stop', 'practice-撤回申请.do').does('withdraw').owes('stop', 'promptly').does('stop').nothingOwed('stop').ended('终止办理').counts('withdrawn', 1),
  change('变更决定公开、送达逾期', 'notice-第(六)项.publishes', 'law-44.must').does('change', CHANGE).on('2024-10-30').late('change published').late('change served'),
  applied('延续决定公开逾期', {}, 'notice-第(六)项.publishes.2').does('renew', RENEW).on('2024-10-30').late('renew published'),
);
