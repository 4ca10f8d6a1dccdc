import { likeness } from '../catalogue.ts';
import type { Found } from '../types.ts';
import { isPercent, sameUnit } from '../units.ts';
import { add, type Claim, clause, type Drafts, operand, show, wider, wouldHold, written } from './judge.ts';
import { DOWN, LAST_YEAR, MOVED, UP, YEARLY } from './words.ts';

const FROM = /(?:由|从|自)(?!业|由|事)[^,。;]{0,16}$/;
const TO = /^[^,。;]{0,14}(?:至|到|为|成)(?:了|目前的|现在的|今年的)?$/;

const apart = (a: number, b: number) => Math.abs(a - b);
const percent = (a: number, b: number) => (Math.abs(a - b) / a) * 100;
const fold = (a: number, b: number) => Math.abs(a - b) / a;

/** Before and after within one paragraph: what changed by how much, and by how much in a hundred. */
export function changes(fs: readonly Found[], all: readonly Found[], out: Drafts): void {
  const done = new Set<Found>();
  for (let i = 0; i + 1 < fs.length; i += 1) {
    const a = fs[i] as Found;
    const b = fs[i + 1] as Found;
    if (
      a.cell ||
      b.cell ||
      a.sentence !== b.sentence ||
      !(sameUnit(a.unit, b.unit) || a.unit === '') ||
      !FROM.test(clause(a)) ||
      !TO.test(b.lead.replace(/\s/g, ''))
    )
      continue;
    direction(a, b, out);
    for (let k = i + 2; k < fs.length; k += 1) {
      const c = fs[k] as Found;
      if (c.sentence !== b.sentence || !moved(c)) break;
      done.add(c);
      result(a, b, c, all, out);
      const amount = fs[k - 1] as Found;
      if (isPercent(c.unit) && k > i + 2 && sameUnit(amount.unit, a.unit)) ofAmount(a, amount, c, all, out);
    }
  }
  fs.forEach((c, k) => {
    if (done.has(c) || c.cell || !moved(c)) return;
    yearly(fs, k, c, all, out);
  });
}

/** Whether the figure is a difference or a rate of change. */
function moved(c: Found): boolean {
  return MOVED.test(clause(c)) && c.bound === undefined && !/^(个)?(百分点)?(至|到)/.test(c.tail);
}

/** 由8件降至9件: the word and the numbers go different ways. */
function direction(a: Found, b: Found, out: Drafts): void {
  const word = b.lead.replace(/\s/g, '');
  const down = DOWN.test(word);
  const up = UP.test(word);
  if (down === up) return;
  const [x, y] = [operand(a), operand(b)];
  if ((down && y.low > x.high) || (up && y.high < x.low)) {
    const span = { start: a.start, end: b.end };
    out.findings.push({ kind: 'wrong-direction', span, says: `文中写“${word}”,而数值由${a.text}变为${b.text},方向相反,请核实。` });
  }
}

/** Holds a stated difference, percentage or multiple to the two numbers. */
function result(a: Found, b: Found, c: Found, all: readonly Found[], out: Drafts): void {
  const [x, y] = [written(a), written(b)];
  const [more, less] = operand(a).value >= operand(b).value ? [x, y] : [y, x];
  const points: Claim = { kind: 'difference', operands: [a, b], result: c, fn: apart, formula: `${more}-${less}`, all };
  const rate: Claim = { kind: 'change', operands: [a, b], result: c, fn: percent, formula: `(${more}-${less})÷${x}`, all };
  if (c.unit === '个百分点') {
    if (isPercent(a.unit)) add(out, points);
    return;
  }
  if (c.unit === '倍') {
    add(out, { ...rate, fn: fold });
    return;
  }
  // 由50%提高到60%,提高10%: many say so and mean points.
  if (isPercent(c.unit)) {
    add(out, isPercent(a.unit) && wouldHold(points) ? points : rate);
    return;
  }
  if (sameUnit(a.unit, c.unit) || a.unit === '') add(out, points);
}

/** The percentage may have been taken from the stated difference: kept where it agrees; where not, `result` has said so. */
function ofAmount(a: Found, amount: Found, c: Found, all: readonly Found[], out: Drafts): void {
  const fn = (d: number, base: number) => (d / base) * 100;
  const claim: Claim = { kind: 'rate', operands: [amount, a], result: c, fn, formula: `${written(amount)}÷${written(a)}`, all };
  if (wouldHold(claim)) add(out, claim);
}

/** 比上年的100件增长20%; 上年100件,今年120件,同比增长20%; 120件(上年同期100件),同比增长20%; 比上年增加20件,增长20%. */
function yearly(fs: readonly Found[], k: number, c: Found, all: readonly Found[], out: Drafts): void {
  const direct = fs[k - 1];
  if (direct === undefined || direct.sentence !== c.sentence) return;
  const said = clause(c);
  if (YEARLY.test(clause(direct)) && !moved(direct) && c.lead.length <= 8) {
    const now = fs[k - 2];
    if (now !== undefined && now.sentence === c.sentence && sameUnit(now.unit, direct.unit)) {
      result(direct, now, c, all, out);
      return;
    }
  }
  const amount = amountBefore(fs, k, c);
  if (amount !== undefined && isPercent(c.unit)) {
    fromAmount(fs, amount, c, all, out);
    return;
  }
  if (!YEARLY.test(said) && !YEARLY.test(wider(c)) && !(UP.test(said) || DOWN.test(said))) return;
  const now = current(fs, k, c);
  if (now === undefined) return;
  const base = baseOf(fs, now, c, k);
  if (base !== undefined) result(base, now, c, all, out);
}

/** The count that a change is told of: the nearest before it that is neither a share nor itself a change, nor last year's. */
function current(fs: readonly Found[], k: number, c: Found): Found | undefined {
  for (let i = k - 1; i >= Math.max(0, k - 4); i -= 1) {
    const f = fs[i] as Found;
    if (f.sentence !== c.sentence) return undefined;
    if (moved(f) || (YEARLY.test(clause(f)) && LAST_YEAR.test(clause(f))) || f.depth > c.depth || lastYears(f, fs[i - 1])) continue;
    if (isPercent(f.unit) !== (c.unit === '个百分点')) return undefined;
    if (c.unit !== '%' && c.unit !== '倍' && c.unit !== '个百分点' && !sameUnit(f.unit, c.unit)) continue;
    return f;
  }
  return undefined;
}

function yearIn(words: string): number | undefined {
  const m = [...words.matchAll(/(\d{4})年/g)].at(-1);
  return m === undefined ? undefined : Number(m[1]);
}

/** Whether the figure is told of the year before: by name, or by a year one less than its neighbour's. */
function lastYears(f: Found, before: Found | undefined): boolean {
  if (LAST_YEAR.test(clause(f)) && !YEARLY.test(clause(f).replace(/^.*(上年|去年)同期(为|是)?$/, ''))) return true;
  const own = yearIn(wider(f));
  const other = before === undefined ? undefined : yearIn(wider(before));
  return own !== undefined && other !== undefined && own === other - 1;
}

/** The base that the text gives for a change: last year's number of the same unit, near by. */
function baseOf(fs: readonly Found[], now: Found, c: Found, k: number): Found | undefined {
  const at = fs.indexOf(now);
  const year = yearIn(wider(now));
  const near = [...fs.slice(Math.max(0, at - 3), at).reverse(), ...fs.slice(at + 1, k + 3)];
  return near.find((f) => {
    if (f === c || f === now || !sameUnit(f.unit, now.unit) || moved(f)) return false;
    if (Math.abs(f.sentence - now.sentence) > 1 || FROM.test(clause(f)) || /结转/.test(clause(f))) return false;
    // Two rates are of one thing only where they bear one name.
    if (isPercent(f.unit) && likeness(f.subject.replace(/^上年/, ''), now.subject) < 0.3) return false;
    if (/同比|增长|下降|增加|减少/.test(clause(f)) && !/同期/.test(clause(f))) return false;
    if (LAST_YEAR.test(clause(f))) return f.sentence === now.sentence || fs.indexOf(f) < at;
    const own = yearIn(wider(f));
    return own !== undefined && year !== undefined && own === year - 1 && fs.indexOf(f) < at;
  });
}

/** 增加20件 right before 增长20%. */
function amountBefore(fs: readonly Found[], k: number, c: Found): Found | undefined {
  const f = fs[k - 1];
  if (f === undefined || f.sentence !== c.sentence || isPercent(f.unit) || f.unit === '个百分点' || !moved(f)) return undefined;
  return (DOWN.test(clause(f)) || UP.test(clause(f))) && c.lead.length <= 10 ? f : undefined;
}

/** 受理120件,比上年增加20件,增长20%: last year's number is this year's less the amount. */
function fromAmount(fs: readonly Found[], amount: Found, c: Found, all: readonly Found[], out: Drafts): void {
  const now = current(fs, fs.indexOf(amount), amount);
  if (now === undefined) return;
  const base = baseOf(fs, now, c, fs.indexOf(c));
  if (base !== undefined) {
    result(base, now, c, all, out);
    return;
  }
  const up = UP.test(clause(amount));
  const fn = up ? (n: number, d: number) => (d / (n - d)) * 100 : (n: number, d: number) => (d / (n + d)) * 100;
  const whole = show(up ? operand(now).value - operand(amount).value : operand(now).value + operand(amount).value);
  add(out, { kind: 'change', operands: [now, amount], result: c, fn, formula: `${written(amount)}÷${whole}`, all });
}
