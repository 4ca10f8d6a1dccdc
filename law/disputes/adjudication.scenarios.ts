/** 行政裁决 held against the calendar: the list, seven and five workdays, thirty days, six months and three, mediated first. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { adjudication } from './adjudication.ts';
import { adjudicationItem } from './adjudication-item.ts';
import { HANDED, PAPER } from './mediation-examples.ts';

const MATTERS = {
  item1: '土地权属争议',
  item2: '企业名称争议',
  item3: '政府采购投诉',
  item4: '民间纠纷(治安、消费等单行法规定的)',
  item5: '水事纠纷',
} as const;
const SHOWN = ['事项', '依据', '条件', '程序', '期限', '材料'];
const APPLY = { party: 'p1', other: 'p2', matter: '土地权属争议', negotiated: true, what: '宅基地四至' };
const ITEM = { item: 'item1' };
const INVESTIGATE = { officers: ['乙', '丙'], record: PAPER };
const NONE = { result: '没有达成协议' };
const DECIDE = { way: '行政裁决书', rights: true, first: true };
const REFUSE = { why: '不属于受理范围', reason: '承包地' };

/** The items on the list, one of another organ, one taken off it. */
const listed = (s: ScenarioWords): ScenarioWords => {
  const item = (id: string, matter: string, organ: string, gone = false) =>
    s.entry(id, adjudicationItem, [
      ['propose', '2023-12-01', { name: matter, matter, organ, basis: '法律' }],
      ['list', '2023-12-04', { from: '2024-01-01', shown: SHOWN }],
      ...(gone ? [['remove', '2024-06-03', { by: '通知' }] as [string, string, object & { by: string }]] : []),
    ]);
  for (const [id, matter] of Object.entries(MATTERS)) item(id, matter, 'u1');
  item('item8', '土地权属争议', 'u2');
  item('item9', '土地权属争议', 'u1', true);
  return s;
};
/** Led here on Thursday 26 September 2024; applied for on the 27th, accepted on the 30th. */
const handed = (title: string, ...rules: string[]): ScenarioWords =>
  listed(scenario(title, ...rules))
    .on('2024-09-26')
    .told('handed', HANDED);
const applied = (title: string, more: object = {}, ...rules: string[]): ScenarioWords =>
  handed(title, ...rules)
    .does('guide')
    .on('2024-09-27')
    .does('apply', { ...APPLY, ...more });
const accepted = (title: string, item: keyof typeof MATTERS = 'item1', ...rules: string[]): ScenarioWords =>
  applied(title, { matter: MATTERS[item] }, ...rules)
    .on('2024-09-30')
    .does('accept', { item });
const investigated = (title: string, item: keyof typeof MATTERS = 'item1', ...rules: string[]): ScenarioWords =>
  accepted(title, item, ...rules)
    .on('2024-10-14')
    .does('investigate', INVESTIGATE);
const ready = (title: string, item: keyof typeof MATTERS = 'item1', ...rules: string[]): ScenarioWords =>
  investigated(title, item, ...rules)
    .does('mediate', NONE)
    .does('review', { result: '同意' });

// biome-ignore format: a day a line
export default scenarios(
  adjudication,

  handed('全程(土地):七个工作日受理(跨补班和国庆)、五个工作日发送副本、三十日答辩、六个月裁决、送达、复议的期限', 'resolution-接待、分流.must', 'landRules-13.must', 'landRules-13.must.2', 'landRules-13.may', 'landRules-调查处理的期限.must', 'opinion-救济衔接.must', 'reconsideration-20.may', 'resolution-一跟到底.tells')
    .owes('guide', '2024-09-30').does('guide').nothingOwed('guide').on('2024-09-27').does('apply', APPLY).owes('accept', '2024-10-12')
    .on('2024-10-12').does('accept', ITEM).nothingOwed('accept').owes('copy', '2024-10-18').owes('decide', '2025-04-14').does('copy').serves('copy').nothingOwed('copy').mayUntil('answer', '2024-11-11').does('answer', { paper: PAPER })
    .on('2024-11-12').does('investigate', INVESTIGATE).does('hear', { record: PAPER }).does('mediate', NONE).does('review', { result: '同意' })
    .on('2025-01-27').does('decide', DECIDE).tells('other', 'settled').nothingOwed('decide').ended('裁决').owes('decide served', 'promptly').serves('decide').nothingOwed('decide served').mayUntil('challenged', '2025-03-28').does('challenged', { no: '复议1' })
    .counts('applied', 1).counts('accepted', 1).counts('acceptedInTime', 1).counts('decided', 1).counts('inTime', 1).counts('onTime', 100).counts('closed', 1).counts('challenged', 1).counts('open', 0),
  handed('逾期没有告知的提示;没有申请的', 'resolution-接待、分流.must', 'resolution-一跟到底.tells.5').on('2024-10-08').late('guide').does('notAsked', { why: '当事人没有申请' }).tells('other', 'ended').ended('没有申请'),
  applied('已经申请的不能登记没有申请', {}, 'resolution-接待、分流.never').refused('notAsked', 'resolution-接待、分流.never', { why: '当事人没有申请' }),
  handed('没有申请的不能受理', 'opinion-履行裁决职责.do').refused('accept', 'opinion-履行裁决职责.do', ITEM).does('apply', APPLY).does('accept', ITEM),

  // 清单、受理
  applied('事项在清单上,由本机关裁决,与申请的事项相同', {}, 'opinion-公开清单.hold', 'opinion-公开清单.hold.2').refused('accept', 'opinion-公开清单.hold', { item: 'item8' }).refused('accept', 'opinion-公开清单.hold', { item: 'item9' }).refused('accept', 'opinion-公开清单.hold.2', { item: 'item2' }).does('accept', ITEM),
  applied('土地争议先协商', { negotiated: false }, 'land-14.1.hold', 'opinion-履行裁决职责.attest', 'resolution-一跟到底.tells.4').refused('accept', 'land-14.1.hold', ITEM).refused('refuse', 'opinion-履行裁决职责.attest', REFUSE, { unsigned: true }).does('refuse', REFUSE).tells('other', 'ended').ended('不予受理').counts('refused', 1),
  applied('逾期没有受理的提示', {}, 'landRules-13.must').on('2024-10-14').late('accept').does('accept', ITEM).refused('refuse', 'opinion-履行裁决职责.never', REFUSE).counts('acceptedInTime', 0),
  accepted('受理以后不能不予受理;发送副本逾期的提示', 'item1', 'opinion-履行裁决职责.never', 'landRules-13.must.2').refused('refuse', 'opinion-履行裁决职责.never', REFUSE).on('2024-10-14').late('copy'),
  applied('没有受理的不能发送副本、调查、延长、终止', {}, 'landRules-13.do', 'landRules-调查处理的期限.do', 'opinion-裁决程序.do.3').refused('copy', 'landRules-13.do').refused('investigate', 'landRules-13.do', INVESTIGATE).refused('extend', 'landRules-调查处理的期限.do', { reason: '复杂', reported: true }).refused('end', 'opinion-裁决程序.do.3', { why: '当事人撤回' }).does('accept', ITEM).does('copy'),
  accepted('擅自改变土地利用现状的及时制止', 'item1', 'land-14.4.must', 'land-14.4.do').refused('kept', 'land-14.4.do').does('changedUse').owes('kept', 'promptly').does('kept').nothingOwed('kept'),

  // 程序
  ready('答辩期没有满、回避没有决定的不能裁决', 'item1', 'opinion-裁决程序.let', 'opinion-裁决程序.must', 'opinion-裁决程序.do').refused('recuse', 'opinion-裁决程序.do', { result: '不回避' }).does('copy').serves('copy').refused('decide', 'opinion-裁决程序.let', DECIDE).on('2024-11-14').does('object').owes('recuse', 'promptly').refused('decide', 'opinion-裁决程序.let', DECIDE)
    .does('recuse', { result: '不回避' }).nothingOwed('recuse').does('decide', DECIDE),
  accepted('两名以上承办人;没有调查的不能审核、裁决', 'item1', 'practice-调查取证.hold', 'opinion-裁决程序.do.2', 'practice-法制审核.do').refused('investigate', 'practice-调查取证.hold', { ...INVESTIGATE, officers: ['乙'] }).refused('review', 'practice-法制审核.do', { result: '同意' }).does('mediate', NONE).refused('decide', 'opinion-裁决程序.do.2', DECIDE)
    .does('investigate', INVESTIGATE).does('review', { result: '同意' }).does('decide', DECIDE),
  investigated('先行调解;法制审核同意;告知救济、写明先复议;事实清楚由负责人署名', 'item1', 'opinion-先行调解.hold', 'practice-法制审核.hold', 'opinion-救济衔接.hold', 'reconsideration-第23条第1款第2项.hold', 'opinion-裁决程序.attest').refused('decide', 'opinion-先行调解.hold', DECIDE).does('mediate', { result: '不宜调解' })
    .refused('decide', 'practice-法制审核.hold', DECIDE).does('review', { result: '同意' }).refused('decide', 'opinion-救济衔接.hold', { ...DECIDE, rights: false }).refused('decide', 'reconsideration-第23条第1款第2项.hold', { ...DECIDE, first: false }).refused('decide', 'opinion-裁决程序.attest', DECIDE, { unsigned: true }).does('decide', DECIDE),
  investigated('调解达成协议的制作调解书,及时送达', 'item1', 'opinion-先行调解.hold.2', 'opinion-先行调解.must', 'opinion-先行调解.must.2', 'resolution-一跟到底.tells.2').refused('paper', 'opinion-先行调解.hold.2', { way: '裁决前达成调解' }).does('mediate', { result: '达成协议' }).owes('paper', 'promptly').does('paper', { way: '裁决前达成调解' }).tells('other', 'settled').nothingOwed('paper').ended('调解').owes('paper served', 'promptly').serves('paper').nothingOwed('paper served').counts('papers', 1).counts('mediationRate', 100),
  accepted('撤回的及时终止', 'item1', 'opinion-裁决程序.hold', 'opinion-裁决程序.must.2', 'resolution-一跟到底.tells.3').refused('end', 'opinion-裁决程序.hold', { why: '当事人撤回' }).does('withdraw').owes('end', 'promptly').does('end', { why: '当事人撤回' }).tells('other', 'ended').nothingOwed('end').ended('终止').counts('ended', 1),

  // 期限
  ready('六个月逾期的提示;延长须向上一级政府报告,书面告知', 'item1', 'landRules-调查处理的期限.must', 'landRules-调查处理的期限.hold', 'landRules-调查处理的期限.extends', 'landRules-调查处理的期限.must.2').owes('decide', '2025-03-31').refused('extend', 'landRules-调查处理的期限.hold', { reason: '复杂', reported: false })
    .does('extend', { reason: '复杂', reported: true }).owes('decide', '2025-09-30').owes('extend served', 'promptly').serves('extend').nothingOwed('extend served').on('2025-10-09').late('decide').counts('extended', 1),
  ready('企业名称三个月;不是权属争议的不能延长,可以直接诉讼', 'item2', 'firm-21.must', 'landRules-调查处理的期限.hold.2', 'litigation-46.may').owes('decide', '2024-12-30').refused('extend', 'landRules-调查处理的期限.hold.2', { reason: '复杂', reported: true }).on('2024-12-31').late('decide').does('decide', { way: '行政裁决书', rights: true }).serves('decide')
    .mayUntil('sued', '2025-06-30').does('sued', { no: '行初1' }).counts('sued', 1).counts('inTime', 0),
  ready('水事纠纷六个月,不必先复议,可以直接诉讼', 'item5', 'reconsideration-第23条第1款第2项.hold', 'litigation-46.may').owes('decide', '2025-03-31').does('decide', { way: '行政裁决书', rights: true }).serves('decide').mayUntil('sued', '2025-04-14'),
  ready('企业名称按期', 'item2', 'firm-21.must').does('decide', { way: '行政裁决书', rights: true }).nothingOwed('decide'),
  accepted('政府采购投诉自收到起三十个工作日,鉴定不计入', 'item3', 'procurement-56.must', 'procurementRules-58.stops').owes('decide', '2024-11-13').does('examine').stopped('decide').on('2024-10-14').does('examined', { result: PAPER }).owes('decide', '2024-11-21').on('2024-11-22').late('decide'),
  ready('政府采购投诉按期', 'item3', 'procurement-56.must').does('decide', { way: '行政裁决书', rights: true }).nothingOwed('decide'),
  ready('其他事项按设定的期限', 'item4', 'opinion-裁决期限.must').owes('decide', '2024-11-29').on('2024-12-02').late('decide').does('decide', { way: '行政裁决书', rights: true }),
  ready('其他事项按期', 'item4', 'opinion-裁决期限.must').does('decide', { way: '行政裁决书', rights: true }).nothingOwed('decide').told('elsewhere', { way: '人民调解' }),
);
