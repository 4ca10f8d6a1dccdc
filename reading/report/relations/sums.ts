import type { Found } from '../types.ts';
import { isPercent, sameUnit } from '../units.ts';
import { add, type Claim, clause, type Drafts, evaluate, operand, show, wouldHold, written } from './judge.ts';
import { complementary, YEARLY } from './words.ts';

const ENTRY = /(其中|包括|含|分为|(?<=^[,;:、( ]*)分别(?:为|是|有)?|具体为|具体是|由|即)/;
/** The first number of a bracket that stands right behind the whole. */
const BRACKET = /^[^,。;()\n]{0,12}\([^()。;]{0,16}$/;
const CLOSED_ENTRY = /(分为|^[,;:、( ]*分别|具体为|具体是|即)/;
/** A new thought: what follows is no further part of the whole before. */
const BREAK = /[。!?\n]|^[,;、 ]*(?:另|此外|同时|同比|比上年|较上年|比去年|较去年|合计|总计|共计|累计|共|全部|全年|总|其中|截至)/;
const REST = /其余|其他|其它|剩余/;
/** Penalties and hearings of which one case may bring several: their counts may add up to more than the cases. */
const TOGETHER = /警告|罚款|没收|责令停产|暂扣|吊销|拘留|听证/;
const TOTAL =
  /^(?:以上|上述)?[两三四五六七八九十\d]*(?:项|者|类|方面|部分|(?:部门|单位|乡镇|镇街|地区|领域))?(?:合计|总计|共计|总共|一共|总数|小计)(?:为|达到?|约|是)*$/;
const LOOSE_TOTAL = /^(?:全年|(?:全[区县市])?(?:累计|共)(?!同))/;
const BARE_TOTAL = /^共有?$/;

export const plus = (...n: number[]) => n.reduce((a, b) => a + b, 0);
export const formula = (parts: readonly Found[]) => parts.map(written).join('+');
const gap = (whole: Found, parts: readonly Found[]) => operand(whole).value - evaluate(plus, parts, whole.value ?? undefined).value;

/** Sums within one paragraph: a whole and its parts, parts and their total, and what neither says but the numbers show. */
export function sums(fs: readonly Found[], all: readonly Found[], out: Drafts): void {
  const wholes = new Set<Found>();
  const inList = new Set<Found>();
  fs.forEach((f, i) => {
    if (isPercent(f.unit) || f.cell) return;
    if (i > 0 && (ENTRY.test(firstClauses(f)) || BRACKET.test(f.lead))) partsOf(fs, i, all, out, wholes, inList);
  });
  for (const [i, f] of fs.entries()) totalAfter(fs, i, f, all, out, wholes);
  for (const [i, f] of fs.entries()) remainder(fs, i, f, all, out, wholes);
  fs.forEach((f, i) => {
    if (!wholes.has(f)) implied(fs, i, f, all, out, wholes, inList);
  });
}

/** The words that lead from the figure before to this one, without what a finished sentence said. */
function firstClauses(f: Found): string {
  const s = f.lead;
  const stop = Math.max(s.lastIndexOf('。'), s.lastIndexOf('\n'));
  const rest = s.slice(stop + 1);
  // Behind a full stop only 其中 still speaks of the whole before.
  if (stop >= 0) return /^ *其中/.test(rest) && stop <= 12 ? '其中' : '';
  return rest;
}

function partsOf(fs: readonly Found[], i: number, all: readonly Found[], out: Drafts, wholes: Set<Found>, inList: Set<Found>): void {
  const first = fs[i] as Found;
  const lead = firstClauses(first);
  const word = ENTRY.exec(lead)?.[1] ?? '(';
  if (word === '由' && !/由.{1,20}(组成|构成)/.test(first.tail)) return;
  if (word === '含' && !/[(,、]含|包含/.test(lead)) return;
  if (word === '即' && !/[,:(]即[^办将时]/.test(lead)) return;
  const whole = wholeBefore(fs, i, inList);
  if (whole === undefined) return;
  const parts = followers(fs, i);
  // A bracket without 其中 is a list of parts only if it comes close to the whole: (在编1100名、聘用186名).
  if (word === '(' && (parts.length < 2 || !whole.exact || Math.abs(gap(whole, parts)) > 0.1 * operand(whole).value)) return;
  for (const p of parts) inList.add(p);
  if (parts.length === 1) {
    subset(whole, first, word, all, out);
    return;
  }
  const base = { kind: 'sum', fn: plus, all } as const;
  const carried = fs.slice(fs.indexOf(whole) + 1, i).find((f) => /结转|转结/.test(clause(f)) && sameUnit(f.unit, whole.unit));
  // A list may run on into something else: the longest beginning that adds up is the list.
  for (let n = parts.length; n >= 2; n -= 1) {
    const some = parts.slice(0, n);
    const claim: Claim = { ...base, operands: some, result: whole, formula: formula(some) };
    if (wouldHold(claim)) {
      wholes.add(whole);
      add(out, claim);
      return;
    }
  }
  for (let n = parts.length; n >= 2 && carried !== undefined; n -= 1) {
    const some = [...parts.slice(0, n), carried];
    const less = (...m: number[]) => plus(...m) - 2 * (m.at(-1) as number);
    const claim: Claim = { ...base, fn: less, operands: some, result: whole, formula: `${formula(parts.slice(0, n))}-${written(carried)}` };
    if (!wouldHold(claim)) continue;
    wholes.add(whole);
    add(out, claim);
    return;
  }
  const claim: Claim = { ...base, operands: parts, result: whole, formula: formula(parts) };
  const left = gap(whole, parts);
  const last = parts.at(-1) as Found;
  const open = /^[ )]*等/.test(last.tail);
  const bracketed = first.depth > 0;
  const closed =
    !open &&
    (CLOSED_ENTRY.test(lead) ||
      parts.some((p) => REST.test(clause(p))) ||
      complementary(parts.map(clause)) ||
      (bracketed && (parts.length >= 3 || word === '(')) ||
      (/包括|含|由/.test(word) && parts.length >= 2));
  wholes.add(whole);
  if (left < 0 && parts.filter((p) => TOGETHER.test(clause(p))).length >= 2) {
    const span = { start: whole.start, end: last.end };
    const says = `所列各项合计${show(operand(whole).value - left)}${whole.unit},多于总数${whole.text};如一案并处多种,可以解释,请核实。`;
    out.findings.push({ kind: 'explain', span, says });
    return;
  }
  if (left < 0 || closed) {
    add(out, claim);
    return;
  }
  if (parts.length >= 3 && left <= 0.03 * operand(whole).value && !open) {
    const span = { start: whole.start, end: last.end };
    const says = `所列各项合计${show(operand(whole).value - left)}${whole.unit},与总数${whole.text}相差${show(left)}${whole.unit};如所列不是全部,可以解释,请核实。`;
    out.findings.push({ kind: 'explain', span, says });
  }
}

/** One part alone: it leaves a rest that the text does not name, and may not be more than the whole. */
function subset(whole: Found, part: Found, word: string, all: readonly Found[], out: Drafts): void {
  if (word !== '其中') return;
  const minus = (a: number, b: number) => a - b;
  if (operand(part).low > operand(whole).high) {
    const claim: Claim = { kind: 'sum', operands: [part], result: whole, fn: plus, formula: written(part), all };
    add(out, claim);
    return;
  }
  add(out, { kind: 'difference', operands: [whole, part], fn: minus, formula: `${written(whole)}-${written(part)}`, all });
}

/** The whole that 其中 and its like speak of: the nearest count of the same unit that is no difference. */
function wholeBefore(fs: readonly Found[], i: number, inList: ReadonlySet<Found>): Found | undefined {
  const first = fs[i] as Found;
  const anew = /^[^,]*;/.test(first.lead);
  let nearest: Found | undefined;
  for (let k = i - 1; k >= Math.max(0, i - 12); k -= 1) {
    const f = fs[k] as Found;
    if (f.sentence < first.sentence - 1) break;
    if (isPercent(f.unit) || f.depth > first.depth) continue;
    if (YEARLY.test(clause(f)) || /(增加|减少|增长|下降|提高|上年|去年|同期)[^,。;]{0,6}$/.test(clause(f))) continue;
    if (!sameUnit(f.unit, first.unit)) continue;
    if (anew && inList.has(f)) continue;
    nearest ??= f;
    // Behind a list of parts, 其中 speaks of the whole of that list again.
    if (operand(f).high >= operand(first).low) return f;
  }
  return nearest;
}

/** A first part and the further ones of its list: same unit, same sentence, same bracket; shares and inner lists are passed over. */
function followers(fs: readonly Found[], i: number): Found[] {
  const first = fs[i] as Found;
  const parts = [first];
  let between = '';
  for (let k = i + 1; k < fs.length; k += 1) {
    const f = fs[k] as Found;
    between += f.lead;
    // A clause without a number in between: the list has ended.
    if ((f.lead.replace(/\([^()]*\)/g, '').match(/[,;]/g)?.length ?? 0) > 1) break;
    if (BREAK.test(f.lead) || f.sentence !== first.sentence || f.depth < first.depth || closes(between, first.depth)) break;
    if (f.depth > first.depth || isPercent(f.unit) || !sameUnit(f.unit, first.unit)) continue;
    if (/占|的[^,、;]*中/.test(clause(f)) && /中/.test(clause(f))) break;
    parts.push(f);
  }
  return parts;
}

/** Whether the bracket that the first part stands in was closed. */
function closes(between: string, depth: number): boolean {
  if (depth === 0) return false;
  let d = 0;
  for (const c of between) {
    if (c === '(') d += 1;
    if (c === ')') d -= 1;
    if (d < 0) return true;
  }
  return false;
}

/** A 3件、B 4件,合计7件. */
function totalAfter(fs: readonly Found[], i: number, total: Found, all: readonly Found[], out: Drafts, wholes: Set<Found>): void {
  if (isPercent(total.unit) || total.cell) return;
  const words = clause(total);
  const strict = TOTAL.test(words) || BARE_TOTAL.test(words);
  if (!strict && !LOOSE_TOTAL.test(words)) return;
  const parts: Found[] = [];
  for (let k = i - 1; k >= 0; k -= 1) {
    const f = fs[k] as Found;
    if (f.sentence !== total.sentence) break;
    if (isPercent(f.unit) || f.depth > total.depth || !sameUnit(f.unit, total.unit)) continue;
    parts.unshift(f);
    if (/合计|总计|共计/.test(clause(f))) break;
  }
  if (parts.length < 2) return;
  const claim = (some: readonly Found[]): Claim => ({ kind: 'sum', operands: some, result: total, fn: plus, formula: formula(some), all });
  for (let from = 0; from <= parts.length - 2; from += 1) {
    const some = parts.slice(from);
    if (wouldHold(claim(some))) {
      wholes.add(total);
      add(out, claim(some));
      return;
    }
  }
  if (!strict && !complementary(parts.map(clause))) return;
  wholes.add(total);
  // 其中 among them: the first is a whole that must not be counted beside its parts.
  const listed = parts.findIndex((p) => /其中/.test(p.lead));
  if (listed <= 0) add(out, claim(parts));
}

/** 共23件,不予受理1件,审结2件,其余20件(或:其余)正在办理. */
function remainder(fs: readonly Found[], i: number, f: Found, all: readonly Found[], out: Drafts, wholes: Set<Found>): void {
  const sentence = fs.filter((x) => x.sentence === f.sentence && !isPercent(x.unit) && sameUnit(x.unit, f.unit));
  const whole = sentence[0];
  if (whole === undefined || whole === f || wholes.has(whole) || fs.indexOf(whole) >= i) return;
  const before = sentence.filter((x) => fs.indexOf(x) > fs.indexOf(whole) && fs.indexOf(x) <= i);
  if (before.some((x) => operand(x).value > operand(whole).value || ENTRY.test(firstClauses(x)))) return;
  if (/^(其余|剩余|其他|其它)/.test(clause(f).replace(/^的/, ''))) {
    if (before.length < 2) return;
    wholes.add(whole);
    add(out, { kind: 'sum', operands: before, result: whole, fn: plus, formula: formula(before), all });
    return;
  }
  const own = f.tail.split(/[。!?\n]/)[0] ?? '';
  if (!/^[^。]*[,;](其余|剩余)/.test(own) || !sentence.every((x) => fs.indexOf(x) <= i)) return;
  const minus = (a: number, ...rest: number[]) => rest.reduce((x, y) => x - y, a);
  wholes.add(whole);
  add(out, { kind: 'difference', operands: [whole, ...before], fn: minus, formula: [whole, ...before].map(written).join('-'), all });
}

/**
 * No word says so, but the figures after one add up to it (309件,…予以备案的288件;…纠正的10件;…不予审查的11件). Numbers under 20
 * agree too often by chance. Cases that make up a whole (保留, 修改, 废止) are added even where no total stands.
 */
function implied(
  fs: readonly Found[],
  i: number,
  whole: Found,
  all: readonly Found[],
  out: Drafts,
  wholes: Set<Found>,
  inList: ReadonlySet<Found>,
): void {
  if (isPercent(whole.unit) || !whole.exact || whole.cell) return;
  const run: Found[] = [];
  for (let k = i + 1; k < fs.length; k += 1) {
    const f = fs[k] as Found;
    if (f.sentence !== whole.sentence || /同比|由[^,]{0,12}$|至$/.test(f.lead)) break;
    if (f.unit === '%' || !sameUnit(f.unit, whole.unit) || f.depth !== whole.depth) continue;
    run.push(f);
  }
  const claim = (some: readonly Found[]): Claim => ({ kind: 'sum', operands: some, result: whole, fn: plus, formula: formula(some), all });
  const value = operand(whole).value;
  for (let n = run.length; n >= 2 && value >= 20; n -= 1) {
    const some = run.slice(0, n);
    // Parts of one list agree by chance more often, unless they are what becomes of a case.
    if (inList.has(whole) && !complementary(some.map(clause))) continue;
    if (some.every((p) => p.exact && operand(p).value > 0) && wouldHold(claim(some))) {
      wholes.add(whole);
      add(out, claim(some));
      return;
    }
  }
  const named = run.findIndex((_, n) => n > 0 && !complementary(run.slice(0, n + 1).map(clause)));
  const set = named < 0 ? run : run.slice(0, named);
  const ofWhole = set.length >= 2 && complementary(set.map(clause)) && !complementary([whole, ...set].map(clause));
  const relative = run.length >= 2 && run.every((p) => /的$/.test(clause(p))) && /经|中/.test((run[0] as Found).lead);
  const off = run.length < 2 ? 0 : Math.abs(gap(whole, ofWhole ? set : run));
  if ((ofWhole || (relative && run.length >= 3)) && off <= Math.max(2, 0.1 * value) && off > 0) {
    wholes.add(whole);
    add(out, claim(ofWhole ? set : run));
    return;
  }
}
