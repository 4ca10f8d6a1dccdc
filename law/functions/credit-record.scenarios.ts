/** 失信记录: told before a list, within its term, public in time, off when repaired, wrong or annulled, and the measures with it. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { BAD } from './credit-examples.ts';
import { creditRecord } from './credit-record.ts';

const S = 'opinion-“失信信息范围”';
const B = 'opinion-“严重失信主体名单”';
const P = 'practice-陈述申辩';
const M = 'opinion-“失信惩戒措施清单”';
const O = 'scheme-“终止公示”';
const D = 'scheme-第二部分';
const RECORD = { least: '2025-12-26', until: '2026-09-24', both: true };
const SEVERE = { least: '2026-10-16', until: '2028-09-29', both: true };
const PUNISH = { what: '限制享受优惠政策和便利措施', basis: '某条例' };
const entered = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-09-26')
    .does('enter', { ...BAD, ...more });
const recorded = (title: string, ...rules: string[]): ScenarioWords =>
  entered(title, {}, ...rules)
    .does('record', RECORD)
    .publishes('record');
const told = (title: string, ...rules: string[]): ScenarioWords =>
  entered(title, { kind: '严重失信主体名单信息', level: '严重' }, ...rules)
    .does('notify')
    .serves('notify');

// biome-ignore format: a day a line
export default scenarios(
  creditRecord,

  entered('记入、公示(跨国庆节)、惩戒;修复以后停止公示,惩戒同时解除', {}, `${S}.attest`, `${S}.must`, `${S}.never`, `${D}.hold.2`, 'scheme-“两书同达”.hold', 'practice-信用信息公示.publishes', `${M}.do`, `${M}.attest`, `${O}.must`, `${O}.hold`, 'scheme-“解除惩戒”.must', 'scheme-“解除惩戒”.do')
    .owes('record', 'promptly').refused('punish', `${M}.do`, PUNISH).refused('record', `${S}.attest`, RECORD, { unsigned: true }).refused('record', 'scheme-“两书同达”.hold', { ...RECORD, both: false }).refused('record', `${D}.hold.2`, { ...RECORD, least: '2025-11-26' }).refused('record', `${D}.hold.2`, { ...RECORD, until: '2027-01-26' })
    .does('record', RECORD).owes('record published', '2025-10-13').publishes('record').refused('drop', `${S}.never`, { why: '无' }).refused('lift', 'scheme-“解除惩戒”.do').refused('punish', `${M}.attest`, PUNISH, { unsigned: true }).does('punish', PUNISH).refused('takeOff', `${O}.hold`)
    .on('2026-01-26').told('repaired').owes('takeOff', '2026-01-29').does('takeOff').ended('停止公示').owes('lift', 'promptly').does('lift').nothingOwed('lift').counts('recorded', 1).counts('standing', 0).counts('shown', 1).counts('offInTime', 1).counts('punished', 1).counts('lifted', 1),
  entered('逾期没有上网公示', {}, 'practice-信用信息公示.publishes').does('record', RECORD).on('2025-10-15').late('record published'),
  entered('文书没有生效的不能记入;不予记入的终结', { effective: '2025-10-09' }, `${S}.hold`, `${S}.must`).refused('record', `${S}.hold`, RECORD).does('drop', { why: '没有生效' }).ended('不予记入').counts('dropped', 1),
  entered('轻微失信的公示期最长三个月', { level: '轻微' }, `${D}.hold`, `${S}.hold`).refused('record', `${D}.hold`, RECORD).does('record', { ...RECORD, until: '2025-12-25' }).counts('recorded', 1),
  told('列入严重失信主体名单的先告知,听取陈述申辩(期限跨国庆节)', `${B}.do`, `${P}.may`, `${P}.must`, `${P}.let`, `${P}.hold`, `${P}.do`, `${D}.hold.3`, `${B}.must`).mayUntil('state', '2025-10-10').refused('record', `${P}.let`, SEVERE).refused('weigh', `${P}.do`, { result: '不采纳', why: '无' }).does('state', { words: '已经整改' }).owes('weigh', 'promptly')
    .does('weigh', { result: '不采纳', why: '事实清楚' }).nothingOwed('weigh').on('2025-10-13').refused('record', `${D}.hold.3`, { ...SEVERE, least: '2026-09-26' }).does('record', SEVERE).counts('listed', 1),
  entered('没有告知不能列入名单;列入名单的是严重失信', { kind: '严重失信主体名单信息', level: '一般' }, `${B}.do`, `${B}.hold`, `${B}.must`).refused('record', `${B}.do`, RECORD).refused('record', `${B}.hold`, RECORD).does('notify').owes('notify served', 'promptly').serves('notify').nothingOwed('notify served'),
  told('严重失信的可以列入名单', `${B}.hold`).on('2025-10-13').does('record', SEVERE),
  told('陈述申辩被采纳的不能列入', `${P}.hold`).does('state', { words: '不是我' }).does('weigh', { result: '采纳', why: '主体有误' }).refused('record', `${P}.hold`, SEVERE).does('drop', { why: '主体有误' }).ended('不予记入'),
  recorded('逾期没有停止公示', `${O}.must`).does('annulled', { by: '复议决定书1号' }).on('2025-10-09').late('takeOff').counts('annulled', 1),
  recorded('异议成立删除的,停止公示', `${O}.must.2`).told('corrected', { result: '删除' }).owes('takeOff', '2025-09-30').does('takeOff').ended('停止公示'),
  recorded('异议成立删除的,逾期没有停止公示', `${O}.must.2`).told('corrected', { result: '删除' }).on('2025-10-09').late('takeOff'),
  recorded('异议成立更正的,更正公示的信息', `${O}.must.3`, `${O}.do`).refused('amend', `${O}.do`, { what: '金额' }).told('corrected', { result: '更正' }).owes('amend', '2025-09-30').does('amend', { what: '金额' }).nothingOwed('amend').counts('corrected', 1),
  recorded('逾期没有更正', `${O}.must.3`).told('corrected', { result: '更正' }).on('2025-10-09').late('amend'),
  entered('没有记入的谈不上停止公示', {}, `${O}.do.2`).does('annulled', { by: '复议决定书1号' }).refused('takeOff', `${O}.do.2`),
  recorded('公示期届满自动终止;惩戒应当解除', `${D}.must`, 'scheme-“解除惩戒”.must', `${O}.do.2`).does('punish', PUNISH).on('2026-09-28').late('takeOff').deems('expire', '2026-09-24').ended('公示期届满').owes('lift', 'promptly').counts('expired', 1),
  recorded('公示期内停止公示的', `${D}.must`, `${O}.do.2`, `${O}.must.2`).told('repaired').does('takeOff').nothingOwed('expire').counts('repaired', 1),
);
