/** 裁量阶次 held against its making: the bounds of the law and of the level above, the comments, the meeting, what follows a change. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { discretion } from './discretion.ts';
import { FILES, TIER, tiered } from './examples.ts';

const ISSUE = { from: '2024-12-01', text: FILES };
/** Proposed on 9 September 2024; comments from the 12th, seven working days across Mid-Autumn. */
const proposed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  tiered(scenario(title, ...rules))
    .on('2024-09-09')
    .does('propose', { ...TIER, ...more })
    .does('assess', { result: '可行' })
    .on('2024-09-12')
    .does('comment');
const agreed = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  proposed(title, more, ...rules)
    .on('2024-10-08')
    .does('reviewed', { result: '同意' })
    .does('discuss', { passed: true });

const LICENCE = { kind: '行政许可', unit: 'u1', offence: '食品经营许可', basis: '某法第35条', power: 'power1', when: '材料齐全' };
/** A standard for an act that is no penalty, ready to be issued. */
const other = (kind: string, title: string, ...rules: string[]): ScenarioWords =>
  tiered(scenario(title, ...rules))
    .on('2024-09-09')
    .does('propose', { ...LICENCE, kind, outcome: '按情形分档' })
    .does('assess', { result: '可行' })
    .does('comment')
    .on('2024-10-08')
    .does('reviewed', { result: '同意' })
    .does('discuss', { passed: true });

// biome-ignore format: a day a line
export default scenarios(
  discretion,

  proposed('全程:评估、征求意见满七个工作日、审核、集体审议、公布、备案', {}, 'practice-公开征求意见.wait', 'notice-第(十)项.do', 'notice-第(十)项.hold', 'disclosure-26.publishes', 'practice-规范性文件备案.must', 'law-34.hold')
    .refused('discuss', 'notice-第(十)项.hold', { passed: true }).refused('issue', 'notice-第(十)项.do', ISSUE)
    .on('2024-09-24').does('reviewed', { result: '修改后同意' }).refused('discuss', 'practice-公开征求意见.wait', { passed: true })
    .on('2024-09-25').does('discuss', { passed: true }).refused('issue', 'law-34.hold', { from: '2024-12-01' })
    .on('2024-09-27').does('issue', ISSUE).owes('issue published', '2024-10-30').owes('record', '2024-10-12').publishes('issue').nothingOwed('issue published')
    .on('2024-10-12').does('record').nothingOwed('record').counts('recorded', 1).counts('issued', 1),
  agreed('备案逾期', {}, 'practice-规范性文件备案.must', 'disclosure-26.publishes').does('issue', ISSUE)
    .on('2024-11-11').late('record').late('issue published').does('record').counts('recorded', 0),
  agreed('不超出上级划定的阶次和幅度', { upper: 'tier1', least: 900_000 }, 'notice-第(五)项.hold').refused('issue', 'notice-第(五)项.hold', ISSUE),
  agreed('最高不超过上级的', { upper: 'tier1', most: 3_000_001 }, 'notice-第(五)项.hold').refused('issue', 'notice-第(五)项.hold', ISSUE),
  agreed('最低不低于法定的', { least: 400_000 }, 'notice-第(六)项.hold.3').refused('issue', 'notice-第(六)项.hold.3', ISSUE),
  tiered(scenario('没有评估论证、没有征求意见的不能公布', 'notice-第(十)项.do'))
    .on('2024-09-09').does('propose', TIER).does('reviewed', { result: '同意' }).does('discuss', { passed: true }).does('comment').refused('issue', 'notice-第(十)项.do', ISSUE)
    .does('assess', { result: '可行' }).does('issue', ISSUE),
  tiered(scenario('没有征求意见的不能公布', 'notice-第(十)项.do'))
    .on('2024-09-09').does('propose', TIER).does('assess', { result: '可行' }).does('reviewed', { result: '同意' }).does('discuss', { passed: true }).refused('issue', 'notice-第(十)项.do', ISSUE),
  agreed('在上级幅度以内的可以细化', { upper: 'tier1', least: 1_500_000, most: 2_000_000 }, 'notice-第(五)项.hold').does('issue', ISSUE),
  agreed('最低高于最高的不能公布', { least: 3_500_000 }, 'notice-第(六)项.hold.2').refused('issue', 'notice-第(六)项.hold.2', ISSUE),
  agreed('从轻、一般、从重在法定幅度以内', { most: 5_000_001 }, 'notice-第(六)项.hold.3').refused('issue', 'notice-第(六)项.hold.3', ISSUE),
  agreed('减轻的可以在法定幅度以下', { level: '减轻处罚', least: 100_000, most: 400_000 }, 'notice-第(六)项.hold.2', 'notice-第(六)项.hold.3').does('issue', ISSUE),
  tiered(scenario('处罚的写明阶次和幅度,其他行政行为的写明处理标准', 'notice-第(六)项.hold', 'notice-第(七)项至第(九)项.hold')).on('2024-09-09').refused('propose', 'notice-第(六)项.hold', { ...TIER, level: null })
    .refused('propose', 'notice-第(六)项.hold', { ...TIER, least: null }).refused('propose', 'notice-第(七)项至第(九)项.hold', LICENCE).does('propose', { ...LICENCE, outcome: '材料齐全的五日内决定' }),
  other('行政许可', '许可基准须署名认定没有增加条件', 'notice-第(七)项.attest').refused('issue', 'notice-第(七)项.attest', ISSUE, { unsigned: true }).does('issue', ISSUE),
  other('行政征收征用', '征收基准须署名认定没有超出法定', 'notice-第(八)项.attest').refused('issue', 'notice-第(八)项.attest', ISSUE, { unsigned: true }).does('issue', ISSUE),
  other('行政强制', '强制基准须署名认定列明考虑因素', 'notice-第(九)项.attest').refused('issue', 'notice-第(九)项.attest', ISSUE, { unsigned: true }).does('issue', ISSUE).counts('units', 1),
  proposed('集体审议没有通过的不能公布,可以不再制定', {}, 'notice-第(十)项.hold.2', 'notice-第(十)项.hold', 'notice-第(十)项.never')
    .on('2024-10-08').does('reviewed', { result: '不同意' }).refused('discuss', 'notice-第(十)项.hold', { passed: true })
    .does('reviewed', { result: '同意' }).does('discuss', { passed: false }).refused('issue', 'notice-第(十)项.hold.2', ISSUE).does('abandon', { why: '不成熟' }).ended('不再制定'),
  agreed('公布以后不能说不再制定;依据修改的及时调整、废止或者保留', {}, 'notice-第(十)项.never', 'notice-第(十三)项.must', 'notice-第(十三)项.do')
    .refused('repeal', 'notice-第(十三)项.do', { why: '无' }).refused('changed', 'notice-第(十三)项.do', { what: '无' }).refused('replace', 'notice-第(十三)项.do', { by: 'tier1' }).does('issue', { ...ISSUE, from: '2024-10-08' }).refused('abandon', 'notice-第(十)项.never', { why: '无' })
    .counts('inForce', 1)
    .on('2025-01-02').does('changed', { what: '上位法修改' }).owes('replace', 'promptly').does('keep', { why: '不受影响' }).nothingOwed('replace')
    .on('2025-02-05').does('changed', { what: '上位法废止' }).does('repeal', { why: '依据废止' }).ended('废止').counts('inForce', 0).counts('repealed', 1),
);
