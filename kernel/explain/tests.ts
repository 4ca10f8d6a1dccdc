/** Tests and what they read, in words: clauses that stand in a sentence (「决定为撤销或者变更」,「自知道该行为之日起60日内申请」). */
import type { Expr, Lookup, ProcedureData, Test } from '../language/data.ts';
import {
  type Around,
  actText,
  andList,
  attributeText,
  factText,
  fieldOf,
  orList,
  otherStepText,
  procedureText,
  settingText,
  spanText,
  valueText,
} from './names.ts';

type Leaf = Extract<Test, { of: Expr }>;

/** Whether the value is an amount of money. */
function isMoney(p: ProcedureData, e: Expr): boolean {
  if ('fact' in e) return fieldOf(p, e.fact)?.kind === 'money';
  if ('sumOf' in e) return fieldOf(p, e.sumOf)?.kind === 'money';
  if ('total' in e) return 'fact' in e.total[0] && fieldOf(p, e.total[0].fact)?.rows?.[e.total[1]]?.kind === 'money';
  if ('plus' in e) return isMoney(p, e.plus[0]);
  if ('minus' in e) return isMoney(p, e.minus[0]);
  if ('times' in e) return isMoney(p, e.times[0]);
  if ('setting' in e) return p.settings[e.setting]?.kind === 'money';
  return 'amount' in e;
}

/** The procedures that a reference may point at. */
const pointsAt = (p: ProcedureData, e: Expr): string[] => ('fact' in e ? (fieldOf(p, e.fact)?.to ?? []) : []);

/** What an expression is called: 罚款, 受理之日, 罚款减去历次金额之和. */
export function exprText(e: Expr, p: ProcedureData, around: Around = {}): string {
  const text = (x: Expr): string => exprText(x, p, around);
  if ('fact' in e) return factText(p, e.fact);
  if ('day' in e) return `${actText(p, e.day)}之日`;
  if ('today' in e) return '办理当日';
  if ('actor' in e) return '行为人';
  if ('unit' in e) return '本机关';
  if ('value' in e) return valueText(e.value, false);
  if ('setting' in e) return settingText(e.setting, p, around);
  if ('span' in e) return spanText(e.span, p, around);
  if ('spanOf' in e) return `${text(e.spanOf[0])}的${{ workday: '工作日', day: '日', month: '个月', hour: '小时' }[e.spanOf[1]]}数`;
  if ('plus' in e || 'minus' in e) {
    const [a, b] = 'plus' in e ? e.plus : e.minus;
    if ('span' in b || 'spanOf' in b || ('setting' in b && p.settings[b.setting]?.kind === 'span'))
      return `${text(a)}${'plus' in e ? '后' : '前'}${text(b)}`;
    return `${text(a)}${'plus' in e ? '加上' : '减去'}${'value' in b ? valueText(b.value, isMoney(p, a)) : text(b)}`;
  }
  if ('times' in e) return `${text(e.times[0])}的${e.times[1]}倍`;
  if ('sumOf' in e) return `历次${factText(p, e.sumOf)}之和`;
  if ('total' in e) {
    const rows = 'fact' in e.total[0] ? fieldOf(p, e.total[0].fact)?.rows : undefined;
    return `${text(e.total[0])}中${rows?.[e.total[1]]?.title ?? '各项'}的合计`;
  }
  if ('truth' in e) return testText(e.truth, p, around);
  if ('count' in e) {
    const kind = 'fact' in e.count ? fieldOf(p, e.count.fact)?.kind : undefined;
    return `${text(e.count)}的${kind === 'officials' ? '人数' : '数量'}`;
  }
  if ('done' in e) return `${actText(p, e.done)}的次数`;
  if ('get' in e) return `${text(e.get[0])}的${attributeText(e.get[1], pointsAt(p, e.get[0]), around)}`;
  if ('lookup' in e) return lookupText(e.lookup, p, around);
  if ('linked' in e) return `${procedureText(e.linked, around)}的案件数`;
  if ('outcome' in e) return `${procedureText(e.outcome, around)}的结果`;
  if ('overdue' in e) return `${actText(p, e.overdue)}的期限届满次日`;
  if ('windowEnd' in e) return `${actText(p, e.windowEnd)}的期限届满之日`;
  if ('amount' in e)
    return p.rules.flatMap((r) => (r.kind === 'accrues' && r.accrues === e.amount ? [r.title] : []))[0] ?? '按日计算的数额';
  if ('yearly' in e) return `每年${e.yearly[0]}月${e.yearly[1]}日`;
  return 'earliest' in e ? `${andList(e.earliest.map(text))}中最早之日` : `${andList(e.latest.map(text))}中最晚之日`;
}

function lookupText(l: Lookup, p: ProcedureData, around: Around): string {
  const done = l.did === undefined ? '' : `已经${otherStepText(l.did, [l.cases], around) ?? '办结'}的`;
  const within = l.within ? `${spanText(l.within, p, around)}内` : '';
  return `${within}${factText(p, l.same)}相同、${done}${procedureText(l.cases, around)}案件的数量`;
}

/** A test as a clause. */
export function testText(t: Test, p: ProcedureData, around: Around = {}): string {
  const part = (x: Test): string => {
    const text = testText(x, p, around);
    return 'all' in x || 'any' in x ? `(${text})` : text;
  };
  if ('all' in t) return level(t, 'all').map(part).join(',且');
  if ('any' in t) return level(t, 'any').map(part).join(',或者');
  if ('not' in t) return notText(t.not, p, around);
  if ('did' in t) return `已经${actText(p, t.did)}`;
  if ('late' in t) return `${actText(p, t.late)}逾期`;
  if ('ended' in t) return `${procedureText(t.ended, around)}已经办结`;
  if ('allEnded' in t) return `${procedureText(t.allEnded, around)}的各案都已经办结`;
  return leafText(t, p, around);
}

/** The parts of a test, and of what stands in it joined by the same word: no bracket is needed between them. */
function level(t: Test, word: 'all' | 'any'): Test[] {
  const inner = word === 'all' ? ('all' in t ? t.all : undefined) : 'any' in t ? t.any : undefined;
  return inner ? inner.flatMap((x) => level(x, word)) : [t];
}

const OPPOSITE: Partial<Record<Leaf['test'], Leaf['test']>> = {
  present: 'absent',
  absent: 'present',
  true: 'false',
  false: 'true',
  over: 'atMost',
  atMost: 'over',
  under: 'atLeast',
  atLeast: 'under',
};

function notText(t: Test, p: ProcedureData, around: Around): string {
  if ('not' in t) return testText(t.not, p, around);
  if ('did' in t) return `没有${actText(p, t.did)}`;
  if ('late' in t) return `${actText(p, t.late)}没有逾期`;
  if ('ended' in t) return `${procedureText(t.ended, around)}没有办结`;
  if ('allEnded' in t) return `${procedureText(t.allEnded, around)}还有没有办结的案件`;
  if ('all' in t) return `并非同时具备:${t.all.map((x) => testText(x, p, around)).join(';')}`;
  if ('any' in t) return `下列情形都不具备:${t.any.map((x) => testText(x, p, around)).join(';')}`;
  const opposite = OPPOSITE[t.test];
  return opposite ? leafText({ ...t, test: opposite }, p, around) : leafText(t, p, around, true);
}

function leafText(t: Leaf, p: ProcedureData, around: Around, no = false): string {
  const of = exprText(t.of, p, around);
  const money = isMoney(p, t.of);
  const than = t.than ? ('value' in t.than ? valueText(t.than.value, money) : exprText(t.than, p, around)) : '';
  const values = (t.values ?? []).map((v) => valueText(v, money));
  const not = no ? '不' : '';
  switch (t.test) {
    case 'present':
      return `载明${of}`;
    case 'absent':
      return `未载明${of}`;
    case 'true':
      return of;
    case 'false':
      return `不属于「${of}」`;
    case 'is':
      return `${of}${not}为${than}`;
    case 'among':
      return `${of}${not}为${orList(values)}`;
    case 'has':
      return `${of}${not}包括${values.join('')}`;
    case 'hasAny':
      return no ? `${of}不包括${orList(values)}` : `${of}包括${orList(values)}${values.length > 1 ? '之一' : ''}`;
    case 'inside':
      return `${of}${no ? '超出' : '不超出'}${than}`;
    case 'meets':
      return `${of}与${than}${no ? '没有' : '有'}重合`;
    case 'over':
      return `${of}超过${than}`;
    case 'under':
      return `${of}不满${than}`;
    case 'atLeast':
      return `${of}达到${than}`;
    case 'atMost':
      return `${of}不超过${than}`;
    case 'before':
      return `${of}${not}早于${than}`;
    case 'after':
      return `${of}${not}晚于${than}`;
    case 'within':
      return `${of}${no ? '不' : ''}在${than}起${t.span ? spanText(t.span, p, around) : ''}以内`;
    case 'same':
      return no ? `${of}与${than}不相同` : `${of}与${than}相同`;
    case 'includes':
      return `${of}${not}包括${than}`;
    case 'holds':
      return `${of}${no ? '没有' : '有'}现行有效的「${procedureText(t.name ?? '', around)}」登记`;
    case 'allHold':
      return `${of}${no ? '并非' : ''}都有现行有效的「${procedureText(t.name ?? '', around)}」登记`;
    case 'inForce':
      return `${of}当日${no ? '无效' : '有效'}`;
    case 'inForceOn':
      return `${of}在${than}${no ? '无效' : '有效'}`;
    case 'refDid':
      return `${of}所指的案件${no ? '没有' : '已经'}${otherStepText(t.name ?? '', pointsAt(p, t.of), around) ?? '办理相应步骤'}`;
    case 'every': {
      const title = 'fact' in t.of ? fieldOf(p, t.of.fact)?.rows?.[t.name ?? '']?.title : undefined;
      return `${of}的各项${title ?? '事项'}${no ? '不都' : '都'}为${values.join('')}`;
    }
  }
}
