/** 法律援助, shown: calendar days; a last day that is a day off moves (1 to 7 October 2024 is off). */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { legalAid } from './legal-aid.ts';

const FILES = [{ name: '材料', digest: 'ab'.repeat(32) }];
const APPLY: Form = { person: 's1', help: '民事诉讼代理', way: '当面', ground: '经济困难', group: ['农民工'], matter: '讨薪' };
const SEND: Form = { firm: '某律师事务所', lawyer: 's2', years: 5 };
const CLOSE: Form = { complete: true, subsidy: 180_000, grade: '合格' };
const DONE: Form = { result: '支持或者部分支持', gained: 3_000_000, papers: FILES };
const NO: Form = { ground: '不符合经济困难标准', why: '收入超过标准' };
const applied = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('apply', { ...APPLY, ...more });
const notified = (title: string, why: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('notified', { person: 's1', why, handler: '某县人民法院' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  legalAid,
  applied('七日内决定(末日遇国庆顺延),三日内指派,办结后归档、支付补贴', {}, 'law-43.1.must', 'law-43.1.must.3', 'law-41.2.attest', 'law-43.1.hold', 'law-43.1.never', 'law-50.do', 'rules-“审查立卷材料,支付补贴”.hold', 'rules-“审查立卷材料,支付补贴”.must')
    .owes('grant', '2024-10-08').refused('send', 'law-43.1.hold', SEND).refused('grant', 'law-41.2.attest', {}, { unsigned: true })
    .on('2024-09-27').does('grant').refused('refuse', 'law-43.1.never', NO).owes('send', '2024-09-30').refused('close', 'law-50.do', CLOSE).on('2024-09-30').does('send', SEND).nothingOwed('send')
    .on('2025-01-02').does('finish', DONE).owes('close', '2025-02-05').refused('close', 'rules-“审查立卷材料,支付补贴”.hold', { ...CLOSE, complete: false }).on('2025-01-20').does('close', CLOSE).ended('结案')
    .counts('accepted', 1).counts('inTimeRate', 100).counts('subsidy', 180_000).counts('closedInTime', 1).counts('migrants', 1).counts('persons', 1),
  applied('逾期没有决定、没有指派的', {}, 'law-43.1.must', 'law-43.1.must.3').on('2024-10-09').late('grant').does('grant').on('2024-10-14').late('send'),
  applied('逾期没有归档的', {}, 'rules-“审查立卷材料,支付补贴”.must').does('grant').does('send', SEND).does('finish', DONE).on('2024-10-28').late('close'),
  applied('不给予的书面告知、及时送达', {}, 'law-43.1.must.2').on('2024-09-29').does('refuse', NO).ended('不予援助').owes('refuse served', 'promptly').serves('refuse').nothingOwed('refuse served').counts('refused', 1).counts('inTime', 1),
  applied('一次性告知补充,补充的时间不计入审查期限', {}, 'rules-“补充材料所需时间不计入审查期限”.stops', 'law-43.2.must').on('2024-09-27').does('askFix', { what: '收入证明' }).stopped('grant').serves('askFix').owes('fix', '2024-10-12').on('2024-10-09').does('fix').owes('grant', '2024-10-14')
    .refused('askFix', 'once', { what: '再补' }).does('grant'),
  applied('不按要求补充的,视为撤回', {}, 'law-43.2.must').on('2024-09-27').does('askFix', { what: '收入证明' }).serves('askFix').on('2024-10-14').deems('withdrawn', '2024-10-12').ended('视为撤回').counts('withdrawn', 1),
  applied('免予核查的须有材料', { ground: '免予核查经济困难状况' }, 'law-42.hold').refused('grant', 'law-42.hold').does('fix', { papers: FILES }).does('grant').counts('granted', 1),
  applied('不受经济困难条件限制的,署名认定', { ground: '不受经济困难条件限制' }, 'law-32.attest').refused('grant', 'law-32.attest', {}, { unsigned: true }).does('grant'),
  applied('时效将满的先行提供,立即指派,及时补办手续', {}, 'law-44.1.attest', 'law-44.1.must', 'law-44.2.must', 'law-43.1.hold').refused('advance', 'law-44.1.attest', { why: '距时效、期限届满不足七日' }, { unsigned: true }).does('advance', { why: '距时效、期限届满不足七日' }).owes('send', 'promptly')
    .owes('fix', 'promptly').does('send', SEND).nothingOwed('send').does('fix', { papers: FILES }).nothingOwed('fix').does('grant').nothingOwed('send').counts('advanced', 1),
  applied('终止:决定给予以后才有终止,及时送达', {}, 'law-48.1.hold', 'law-48.1.must').refused('terminate', 'law-48.1.hold', { why: '自行委托律师、代理人' }).does('grant').does('send', SEND).does('terminate', { why: '自行委托律师、代理人' }).ended('终止').owes('terminate served', 'promptly').serves('terminate').nothingOwed('terminate served').counts('terminated', 1),
  notified('通知指派的三日内指派并通知办案机关;无期徒刑、死刑案件三年以上执业', '可能被判处无期徒刑、死刑', 'law-36.must', 'law-36.must.2', 'law-36.hold', 'law-26.hold', 'law-43.1.do').owes('send', '2024-09-29').refused('grant', 'law-43.1.do').refused('inform', 'law-36.hold').refused('send', 'law-26.hold', { ...SEND, years: 2 })
    .on('2024-09-27').does('send', SEND).does('inform').nothingOwed('send').nothingOwed('inform').counts('accepted', 1).counts('notified', 1),
  notified('逾期没有指派、没有通知的', '未成年人', 'law-36.must', 'law-36.must.2').on('2024-09-30').late('send').late('inform').does('send', { ...SEND, years: 1 }),
  applied('申请的不用通知办案机关;可以补充以后再决定', {}, 'law-43.1.do', 'law-36.hold').does('askFix', { what: '说明' }).does('fix').does('grant').does('send', SEND).refused('inform', 'law-36.hold'),
  scenario('异议成立责令改正的,及时指派', 'law-49.2.must', 'law-43.1.hold').on('2024-09-25').told('ordered', { person: 's1', help: '民事诉讼代理' }).owes('send', 'promptly').does('send', SEND).nothingOwed('send').counts('ordered', 1).counts('accepted', 1),
);
