import type { Found } from '../types.ts';
import { isPercent, sameUnit } from '../units.ts';
import { earlier, kin, otherBase } from './bases.ts';
import { add, type Claim, clause, type Drafts, evaluate, operand, show, statedReach, told, wouldHold, written } from './judge.ts';
import { YEARLY } from './words.ts';

const SHARE = /(?:^|[^独侵强抢])占(?!道|地|用|线|座)([^,。;]{0,24}?)(?:的?(?:比例|比重|比|份额))?(?:为|达到?|约|近|是|的)*$/;
const RATIO = /(?:占比|比例|比重|比率)(?:为|达到?|约|近|是|分别)*$/;
/** What 占 names when it names nothing but the whole. */
const GENERIC =
  /^(?:的|了|到|比|全部|总数|总量|总额|总件数|总人数|其|全年|总|全部案件|案件总数|同期|分别|全[市区县省]|当年|比例|比重|总比|、| )*$/;

const ratio = (part: number, whole: number) => (part / whole) * 100;

/** Shares within one paragraph: 其中B 30件,占25%; 占总数的25%; 分别占30%、70%; 精简比例53.3%. */
export function shares(fs: readonly Found[], all: readonly Found[], out: Drafts): void {
  const used = new Set<Found>();
  const memory: Memory = {};
  fs.forEach((p, i) => {
    if (!isPercent(p.unit) || p.cell || p.value === null || p.bound !== undefined || told(p, all, out) || used.has(p)) return;
    const words = clause(p);
    if (YEARLY.test(words)) return;
    if (ofStated(fs, i, p, all, out)) return;
    const share = SHARE.exec(words);
    if (share === null && !RATIO.test(words)) return;
    if (/分别/.test(words) || listed(fs, i, p)) {
      for (const f of aligned(fs, i, all, out)) used.add(f);
      return;
    }
    if (share === null && /(减少|增长|下降|提高|精简|压缩|降低|上升)(比例|比率)/.test(words) && previousCounts(fs, i, p).length < 2) return;
    one(fs, i, p, share?.[1] ?? '', share !== null || /占比/.test(words), memory, all, out);
  });
}

/** The whole of the share before: 占6.8% after 占收到申请总数的1% means the same whole. */
interface Memory {
  whole?: Found | undefined;
  sentence?: number;
}

/** 占总数1200件的25%: the whole stands between 占 and the share. */
function ofStated(fs: readonly Found[], i: number, p: Found, all: readonly Found[], out: Drafts): boolean {
  const [whole, part] = [fs[i - 1], fs[i - 2]];
  if (whole === undefined || part === undefined || part.sentence !== p.sentence || !/^[^,。;、]{0,8}的$/.test(p.lead)) return false;
  if (!/占/.test(clause(whole)) || isPercent(whole.unit) || !sameUnit(whole.unit, part.unit)) return false;
  add(out, { kind: 'share', operands: [part, whole], result: p, fn: ratio, formula: `${written(part)}÷${written(whole)}`, all });
  return true;
}

/** Counts before the share in its sentence, nearest first; percentages left out. */
function previousCounts(fs: readonly Found[], i: number, p: Found): Found[] {
  return fs
    .slice(Math.max(0, i - 8), i)
    .filter((f) => f.sentence === p.sentence && !isPercent(f.unit) && f.unit !== '个百分点')
    .reverse();
}

function one(
  fs: readonly Found[],
  i: number,
  p: Found,
  object: string,
  strong: boolean,
  memory: Memory,
  all: readonly Found[],
  out: Drafts,
): void {
  const part = previousCounts(fs, i, p)[0];
  if (part === undefined) return;
  const generic = GENERIC.test(object);
  const kept = memory.sentence === p.sentence && generic ? memory.whole : undefined;
  const near = bases(fs, part, p);
  const wholes = kept === undefined ? near : [kept, ...near.filter((w) => w !== kept)];
  const named = generic ? [] : wholes.filter((w) => names(object, w));
  const claim = (whole: Found): Claim => ({
    kind: 'share',
    operands: [part, whole],
    result: p,
    fn: ratio,
    formula: `${written(part)}÷${written(whole)}`,
    all,
  });
  const candidates = [...new Set([...named, ...wholes])];
  const fits = (w: Found) => wouldHold(claim(w));
  const far = candidates.length === 0 || !generic ? earlier(part, p, all) : [];
  const right = candidates.find(fits) ?? toldBefore(object, part, all).find(fits) ?? far.find(fits);
  if (right !== undefined) {
    memory.whole = right;
    memory.sentence = p.sentence;
    add(out, claim(right));
    return;
  }
  const best = candidates[0];
  if (best === undefined || (!generic && named.length === 0)) {
    unnamed(part, p, all, out);
    return;
  }
  const other = earlier(part, p, all).find(fits);
  if (other !== undefined) {
    otherBase(p, part, best, other, out);
    return;
  }
  const computed = evaluate(ratio, [part, best]).value;
  // 比例 alone does not say of what: only a near miss is wrong.
  if (strong || Math.abs(computed - operand(p).value) <= 10) add(out, claim(best));
}

/** Wholes that the part can be a share of: same unit, not smaller, in the same sentence or right before 其中. */
function bases(fs: readonly Found[], part: Found, p: Found): Found[] {
  const at = fs.indexOf(part);
  const out: Found[] = [];
  for (let k = at - 1; k >= Math.max(0, at - 8); k -= 1) {
    const f = fs[k] as Found;
    const near = f.sentence === p.sentence || (f.sentence === p.sentence - 1 && /其中/.test(fs[k + 1]?.lead ?? ''));
    if (!near || isPercent(f.unit) || !kin(f, part)) continue;
    if (operand(f).high >= operand(part).low && !/增加|减少|上年|去年/.test(clause(f)) && !YEARLY.test(clause(f))) out.push(f);
  }
  // The number that its parts are listed of comes before one that only happens to be nearer.
  const listed = fs.slice(0, at + 1).findLastIndex((f) => /其中|[(,]含|包括|分为/.test(f.lead) && f.sentence >= p.sentence - 1);
  const head = listed > 0 ? out.find((f) => fs.indexOf(f) < listed) : undefined;
  // What has a share of its own is a part beside this one.
  const others = out.filter((f) => f !== head && !hasShare(fs, f));
  return head === undefined ? others : [head, ...others];
}

/** Whether the figure is followed by its own share. */
function hasShare(fs: readonly Found[], f: Found): boolean {
  const next = fs[fs.indexOf(f) + 1];
  return next !== undefined && next.sentence === f.sentence && isPercent(next.unit) && SHARE.test(clause(next));
}

/** Earlier figures of the report, up to forty back, that are what 占 names: too far away to be held wrong, near enough to be right. */
function toldBefore(object: string, part: Found, all: readonly Found[]): Found[] {
  if (GENERIC.test(object)) return [];
  const at = all.indexOf(part);
  return all.slice(Math.max(0, at - 40), at).filter((f) => kin(f, part) && !f.cell && names(object, f));
}

/** Whether the words after 占 (受理总数) are those of the figure (共受理120件). */
function names(object: string, f: Found): boolean {
  const o = object.replace(/全[市区县省年]|总数|总量|总|的|案件|数量|数|所有|全部/g, '');
  const s = `${clause(f)}${f.subject}`;
  if (o.length < 2) return o.length > 0 && s.includes(o);
  return Array.from({ length: o.length - 1 }, (_, k) => o.slice(k, k + 2)).some((w) => s.includes(w));
}

/** 32个部门,占全市行政执法部门的91.4%: the whole is not stated; whether a whole number of them gives this share can be asked all the same. */
function unnamed(part: Found, p: Found, all: readonly Found[], out: Drafts): void {
  if (!part.exact || part.value === null || part.value === 0) return;
  const s = statedReach(p);
  const guess = Math.round((part.value / s.value) * 100);
  const near = [guess, guess - 1, guess + 1].filter((n) => n >= (part.value as number));
  const whole = near.find((n) => ratio(part.value as number, n) >= s.low && ratio(part.value as number, n) <= s.high);
  const fn = (n: number) => ratio(n, whole ?? guess);
  if (whole !== undefined) {
    add(out, { kind: 'share', operands: [part], result: p, fn, formula: `${written(part)}÷${whole}`, all });
    return;
  }
  const span = { start: part.start, end: p.end };
  out.findings.push({
    kind: 'explain',
    span,
    says: `文中未写总数,${part.text}占${p.text},没有整数的总数能得出这一比例(最接近的总数${guess},为${show(fn(part.value))}%),请核实。`,
  });
}

/** Whether more percentages follow in the same list as counts stand before it (36件、33件和31件,占23.2%、21.3%和20%). */
function listed(fs: readonly Found[], i: number, p: Found): boolean {
  const next = fs[i + 1];
  return next !== undefined && next.sentence === p.sentence && isPercent(next.unit) && /^ *[、和及]+ *$/.test(next.lead);
}

/** A 30件、B 20件、C 50件,分别占30%、20%、50%: the last so many counts, in order. */
function aligned(fs: readonly Found[], i: number, all: readonly Found[], out: Drafts): Found[] {
  const first = fs[i] as Found;
  const list = [first];
  for (let k = i + 1; k < fs.length; k += 1) {
    const f = fs[k] as Found;
    if (f.sentence !== first.sentence || !isPercent(f.unit) || !/^[、,和及与 ]*(?:[^,。;]{0,2})$/.test(f.lead)) break;
    list.push(f);
  }
  const counts = previousCounts(fs, i, first).reverse();
  const parts = counts.slice(-list.length);
  if (parts.length < list.length || list.length < 2) return list;
  const unit = (parts[0] as Found).unit;
  if (!parts.every((p) => sameUnit(p.unit, unit))) return list;
  const object = SHARE.exec(clause(first))?.[1] ?? '';
  const shareOf = (k: number, whole: Found): Claim => {
    const part = parts[k] as Found;
    return {
      kind: 'share',
      operands: [part, whole],
      result: list[k] as Found,
      fn: ratio,
      formula: `${written(part)}÷${written(whole)}`,
      all,
    };
  };
  const near = bases(fs, parts[0] as Found, first);
  const right = [...near, ...toldBefore(object, parts[0] as Found, all)].find((w) => list.every((_, k) => wouldHold(shareOf(k, w))));
  const whole = right ?? (GENERIC.test(object) ? near[0] : undefined);
  // 占 names something that is not told of here: nothing to hold the shares to.
  if (whole === undefined && !GENERIC.test(object)) return list;
  for (const [k, p] of list.entries()) {
    if (whole !== undefined) add(out, shareOf(k, whole));
    else if (parts.every((f) => f.value !== null)) {
      const part = parts[k] as Found;
      const fn = (...n: number[]) => ((n[0] as number) / n.slice(1).reduce((a, b) => a + b, 0)) * 100;
      add(out, {
        kind: 'share',
        operands: [part, ...parts],
        result: p,
        fn,
        formula: `${written(part)}÷(${parts.map(written).join('+')})`,
        all,
      });
    }
  }
  return list;
}
