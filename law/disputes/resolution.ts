/** What the ways of resolving a dispute have in common: the kinds, what the one door hands on, and what it is told of how a way came out. */
import { choice, money, optional, party, ref, text, told } from '../../kernel/words.ts';

/** The ways that open a case of their own. */
// biome-ignore format: on one line
export const waysOpened = ['people-mediation', 'administrative-mediation', 'judicial-mediation', 'labour-arbitration', 'land-arbitration', 'adjudication'] as const;

/** The ways that a party takes by himself: each may name the dispute, tells it when it begins and how it ended. */
export const waysTaken = ['petition', 'hotline', 'reconsideration'] as const;
/** What 信访 and 12345 hear of a dispute that came from them: spread into their steps. */
export const handedToCentre = {
  disputed: told('得知已由矛盾纠纷联调登记', 'dispute'),
  resolved: told('得知联调已经化解', 'dispute'),
  unresolved: told('得知联调没有化解', 'dispute'),
};
/** 矛盾纠纷联调的登记, where the same matter is registered there. */
export const inDispute = ref('dispute', '矛盾纠纷联调的登记', { optional: true });

// biome-ignore format: one list
export const kind = choice('纠纷类型', '婚姻家庭', '邻里', '房屋、宅基地', '合同', '生产经营', '损害赔偿', '山林、土地、水事权属', '农村土地承包', '征地拆迁', '劳动争议',
  '农民工工资', '物业', '医疗', '消费', '道路交通事故', '环境污染', '知识产权', '其他');

export const parties = { party: party('当事人'), other: optional(party('对方当事人')) };
export const what = text('纠纷情况', { class: 'personal' });
/** Another case over the same dispute, where it runs two ways. */
export const also = ref(waysOpened, '同一纠纷的另一在办案件', { optional: true });

/** What is handed to the organ to which the one door leads a dispute; what it is about stands in the case that opened it. */
export const handed = { ...parties, kind, also };

export const ways = choice('途径', '人民调解', '行政调解', '司法调解', '劳动人事仲裁', '农村土地承包仲裁', '行政裁决');
/** A second way over the same dispute. */
export const elsewhere = { way: ways };

// biome-ignore format: one list
export const how = choice('化解方式', '书面调解协议', '口头调解协议', '法院调解书', '仲裁调解书', '终局裁决', '非终局裁决', '仲裁裁决', '行政裁决书', '裁决前达成调解', '和解撤回');
export const settled = { how: optional(how), amount: optional(money('涉及金额')) };
// biome-ignore format: one list
export const why = choice('没有化解的原因', '一方拒绝调解', '调解不成', '当事人要求终止', '当事人没有申请', '不属于受理范围', '不符合受理条件', '当事人撤回', '发现虚假调解', '当事人死亡、终止', '已有生效文书或者其他机关受理', '移送其他机关', '其他');
export const ended = { why: optional(why) };
