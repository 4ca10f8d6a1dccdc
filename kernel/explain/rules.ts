/** Each kind of rule as one sentence that a lawyer would write. Conditions stand in front as 「…的,」. */
import type { ProcedureData, Rule, RuleKind, RuleOf, Test } from '../language/data.ts';
import { type Around, actsOr, actText, andList, doOr, doText, factText, fieldOf, orList, procedureText, spanText } from './names.ts';
import { exprText, testText } from './tests.ts';

/** 「决定为撤销的,」; an exception as 「除已经结案的以外,」. */
export function whenText(when: Test | undefined, p: ProcedureData, around: Around = {}): string {
  if (!when) return '';
  const parts = 'all' in when ? when.all : [when];
  const unless = parts.flatMap((t) => ('not' in t ? [testText(t.not, p, around)] : []));
  const only = parts.filter((t) => !('not' in t));
  const test: Test | undefined = only.length > 1 ? { all: only } : only[0];
  return `${test ? `${testText(test, p, around)}的,` : ''}${unless.length > 0 ? `除${unless.join(',或者')}的以外,` : ''}`;
}

/** The sentence of a rule, without its article: 「申请或者补正后,应当在5个工作日内受理或者不予受理;逾期未作出的,自期限届满之日起视为受理。」 */
export const ruleText = (rule: Rule, p: ProcedureData, around: Around = {}): string =>
  `${whenText(rule.when, p, around)}${(SENTENCES[rule.kind] as (r: Rule, p: ProcedureData, a: Around) => string)(rule, p, around)}。`;

const SENTENCES: { [K in RuleKind]: (r: RuleOf<K>, p: ProcedureData, a: Around) => string } = {
  do: (r, p) =>
    r.do.some((act) => isOutside(p, act))
      ? `${actsOr(p, r.before)}应当在${andList(r.do.map((act) => actText(p, act)))}之后`
      : `${actsOr(p, r.before)}前,应当先${andList(r.do.map((act) => doText(p, act)))}`,
  hold: (r, p) => `${actsOr(p, r.before)}应当符合:${r.says}`,
  attest: (r, p) => `${actsOr(p, r.before)}时,行为人应当确认并署名:${r.says}`,
  wait: (r, p, a) =>
    r.full
      ? `${actText(p, r.since)}满${spanText(r.wait, p, a)}后,方可${actsOr(p, r.before)}`
      : `${actsOr(p, r.before)}与${actText(p, r.since)}之间,至少间隔${spanText(r.wait, p, a)}`,
  let: (r, p) => `${actsOr(p, r.let)}的期限未满,或者应当完成而没有完成的,不得${actsOr(p, r.before)}`,
  must: mustText,
  may: (r, p, a) => {
    const who = [...new Set(r.may.map((s) => p.roles[p.steps[s]?.by ?? '']?.title).filter((t) => t !== undefined))];
    const from = r.from ? `自${exprText(r.from, p, a)}起` : '';
    const limit = r.within ? `${from || '在'}${spanText(r.within, p, a)}内` : r.by ? `在${exprText(r.by, p, a)}以前` : '';
    return `${actsOr(p, r.after)}后,${who.join('、')}可以${limit}${doOr(p, r.may)}`;
  },
  never: (r, p) => `${actsOr(p, r.after)}后,不得再${actsOr(p, r.never)}`,
  restarts: (r, p) => `${actsOr(p, r.after)}后,${actText(p, r.restarts)}的期限重新计算`,
  extends: (r, p, a) => {
    const by = r.by ? spanText(r.by, p, a) : r.to ? `至${factText(p, r.to)}` : '';
    return `${actText(p, r.extends)}的期限,经${actText(p, r.with)}可以延长${by}${r.times === undefined ? '' : `,至多延长${r.times}次`}`;
  },
  stops: (r, p) => {
    const what = r.stops === 'all' ? '各项期限停止计算' : `不计入${andList(r.stops.map((x) => clockText(x, p)))}的期限`;
    return `自${actsOr(p, r.from)}起至${actsOr(p, r.until)}止,${what}`;
  },
  apart: (r, p) => `${andList(r.apart.map((x) => (x.includes('.') ? factText(p, x) : `${actText(p, x)}的人员`)))}不得有相同的人员或者单位`,
  accrues: (r, p, a) =>
    `自${exprText(r.from, p, a)}起,每日按${exprText(r.of, p, a)}的${r.perDay}计算${r.title},总额不超过${exprText(r.atMost, p, a)}`,
  opens: (r, p, a) => {
    const each = r.each === undefined ? '' : `,${factText(p, r.each)}的每一项各立一案`;
    const path = r.opens.includes('.') ? `${factText(p, r.each ?? r.opens)}所列的程序` : `「${procedureText(r.opens, a)}」程序`;
    const held =
      r.unit === undefined
        ? ''
        : `,由${r.unit.includes('.') ? factText(p, r.unit) : (fieldOf(p, r.each ?? '')?.rows?.[r.unit]?.title ?? r.unit)}承办`;
    return `${actsOr(p, r.after)}后,启动${path}${each}${held}`;
  },
  tells: (r, p, a) => {
    const ids = tellsTo(r, p, a);
    const step = ids.map((id) => a.procedures?.[id]?.steps[r.step]?.title).find((t) => t !== undefined);
    return `${actsOr(p, r.after)}后,告知${toldText(r, p, a)}${step === undefined ? '' : `(${step})`}`;
  },
  publishes: (r, p, a) =>
    `${p.steps[r.publishes]?.issues ?? actText(p, r.publishes)}应当自作出之日起${spanText(r.within, p, a)}内公开` +
    (r.until ? `;公开满${spanText(r.until, p, a)}的,停止公开` : ''),
};

/** The procedures of the cases that a sentence may tell. */
function tellsTo(r: RuleOf<'tells'>, p: ProcedureData, a: Around): string[] {
  if (r.tells === 'opener')
    return Object.values(a.procedures ?? {}).flatMap((x) => (x.rules.some((y) => y.kind === 'opens' && y.opens === p.id) ? [x.id] : []));
  if (r.tells === 'opened') return p.rules.flatMap((y) => (y.kind === 'opens' && (r.of ?? y.opens) === y.opens ? [y.opens] : []));
  const field = fieldOf(p, r.tells);
  return (r.each === undefined ? field : field?.rows?.[r.each])?.to ?? [];
}
const toldText = (r: RuleOf<'tells'>, p: ProcedureData, a: Around): string =>
  r.tells === 'opener'
    ? '启动本案的案件'
    : r.tells === 'opened'
      ? `本案启动的${r.of === undefined ? '' : `「${procedureText(r.of, a)}」`}案件`
      : `${factText(p, r.tells)}${r.each === undefined ? '' : '的每一项'}所指的案件`;

const isOutside = (p: ProcedureData, act: string): boolean => {
  const by = p.steps[act]?.by;
  return by === 'told' || by === 'clock' || p.roles[by ?? '']?.outsider === true;
};

/** What a stop stands still: an act's clock, or an amount that grows. */
const clockText = (name: string, p: ProcedureData): string =>
  p.rules.flatMap((r) => (r.kind === 'accrues' && r.accrues === name ? [r.title] : []))[0] ?? actText(p, name);

function mustText(r: RuleOf<'must'>, p: ProcedureData, a: Around): string {
  const outside = r.must.every((act) => p.roles[p.steps[act]?.by ?? '']?.outsider);
  const who = outside ? (p.roles[p.steps[r.must[0] ?? '']?.by ?? '']?.title ?? '') : '';
  const from = r.from ? `自${exprText(r.from, p, a)}起` : '';
  const limit = r.within ? `${from || '在'}${spanText(r.within, p, a)}内` : r.by ? `在${exprText(r.by, p, a)}以前` : `${from}及时`;
  const others = r.must.filter((act) => act !== r.silence);
  const owed = p.steps[r.silence ?? '']?.by === 'clock' && others.length > 0 ? others : r.must;
  const until = r.until ? `,直至${testText(r.until, p, a)}` : '';
  // 「公安机关应当立案」, not 「公安机关应当公安机关立案」.
  const what = orList(owed.map((act) => doText(p, act)).map((text) => (who && text.startsWith(who) ? text.slice(who.length) : text)));
  return `${actsOr(p, r.after)}后,${who}应当${limit}${what}${until}${silenceText(r, p)}`;
}

function silenceText(r: RuleOf<'must'>, p: ProcedureData): string {
  if (r.silence === undefined) return '';
  const step = actText(p, r.silence);
  const from = r.deemedOn === undefined ? '期限届满之日' : `${actText(p, r.deemedOn)}之日`;
  return `;逾期未作出的,自${from}起${step.startsWith('视为') ? '' : '视为'}${step}`;
}
