import type { Found } from '../types.ts';
import { isPercent, sameUnit } from '../units.ts';
import { earlier, otherBase } from './bases.ts';
import { add, type Claim, clause, type Drafts, evaluate, judge, operand, show, told, wouldHold, written } from './judge.ts';
import { LAST_YEAR, YEARLY } from './words.ts';

const RATE = /([^,。;:、]{2,14}?)率(?:均|也|分别)?(?:为|达到?|达至|是|约|近|[ :])*$/;
/** A rate of this kind has a base of its own (what fell due, what was done at the window), which the counts beside it need not be. */
const OWN_BASE = /按时|按期|限时|及时|如期|当期|法定|期限内|当场|现场|首次|一次|提前|网上|线上|当日|即时|年度|应(?!诉)/;
/** These are measured, not a quotient of the counts beside them. */
const ASKED = /增长|下降|提升|提高|占用|使用|利用|同比|覆盖|普及/;
/** What cases are counted as when they come in. */
const TAKEN =
  /收到|受理|立案|接收|接件|收件|登记|办件|申请|共有|应|移送|录入|收案|新收|交办|转办|排查|抽检|检查|抽查|报名|参加|列入|纳入|共|总/;

const ratio = (part: number, whole: number) => (part / whole) * 100;

/** Rates within one paragraph (受理率, 办结率, 出庭率 …) held to the counts whose names they bear. */
export function rates(fs: readonly Found[], all: readonly Found[], out: Drafts): void {
  fs.forEach((p, i) => {
    if (!isPercent(p.unit) || p.cell || p.value === null || p.bound !== undefined || told(p, all, out)) return;
    const stem = RATE.exec(clause(p))?.[1];
    if (stem === undefined || ASKED.test(stem) || YEARLY.test(clause(p)) || LAST_YEAR.test(clause(p))) return;
    const part = bearing(fs, i, p, stem);
    if (part === undefined) return;
    const wholes = wholesOf(fs, part, p);
    const claim = (whole: Found): Claim => ({
      kind: 'rate',
      operands: [part, whole],
      result: p,
      fn: ratio,
      formula: `${written(part)}÷${written(whole)}`,
      all,
    });
    const right = wholes.find((w) => wouldHold(claim(w)));
    if (right !== undefined) {
      add(out, claim(right));
      return;
    }
    const best = wholes[0];
    if (best === undefined || far(best, part, p)) return;
    const own = OWN_BASE.exec(stem)?.[0];
    if (own === undefined || clause(part).includes(own)) {
      const other = earlier(part, { ...p, approx: undefined }, all).find((w) => wouldHold(claim(w)));
      if (other !== undefined) otherBase(p, part, best, other, out);
      else add(out, claim(best));
      return;
    }
    explain(part, best, p, stem, out);
  });
}

/** The count whose clause says what the rate says (办结 for 办结率): the nearest before it, in its sentence or the one before. */
function bearing(fs: readonly Found[], i: number, p: Found, stem: string): Found | undefined {
  const core = stem.replace(/^(?:行政|案件|全[区市县年])+/, '');
  // 出庭应诉率 is of those who came (出庭), not of the cases answered (应诉).
  const keys = (core.includes('出庭') ? [core.slice(-4), '出庭'] : [core.slice(-4), core.slice(-3), core.slice(-2)]).filter(
    (k, n, a) => k.length >= 2 && a.indexOf(k) === n,
  );
  for (const key of keys) {
    for (let k = i - 1; k >= Math.max(0, i - 8); k -= 1) {
      const f = fs[k] as Found;
      if (f.sentence < p.sentence - 1) break;
      if (isPercent(f.unit) || !says(clause(f), key)) continue;
      if (new RegExp(`(?:未|不予|不|尚未|没有)(?:能)?${key}`).test(clause(f))) continue;
      return f;
    }
  }
  return undefined;
}

/** 出庭应诉率 bears on 负责人出庭应诉, 调解成功率 on 调解成功 and on 成功调解. */
function says(words: string, key: string): boolean {
  return words.includes(key) || (key.length === 4 && words.includes(key.slice(2) + key.slice(0, 2)));
}

/** Counts before it, same unit, not smaller, of which it can be the part; what came in is asked first. */
function wholesOf(fs: readonly Found[], part: Found, p: Found): Found[] {
  const at = fs.indexOf(part);
  const before = fs
    .slice(Math.max(0, at - 9), at)
    .filter(
      (f) => f.sentence >= p.sentence - 1 && !isPercent(f.unit) && sameUnit(f.unit, part.unit) && operand(f).high >= operand(part).low,
    )
    .reverse();
  const close = before.filter((f) => f.sentence === part.sentence || TAKEN.test(clause(f)));
  return [...close.filter((f) => TAKEN.test(clause(f))), ...close.filter((f) => !TAKEN.test(clause(f)))];
}

/** A whole of another sentence that gives something quite different is not what was meant. */
function far(whole: Found, part: Found, p: Found): boolean {
  return whole.sentence !== part.sentence && Math.abs(evaluate(ratio, [part, whole]).value - operand(p).value) > 15;
}

function explain(part: Found, whole: Found, p: Found, stem: string, out: Drafts): void {
  const computed = evaluate(ratio, [part, whole]);
  if (judge(computed, p).holds) return;
  const says = `${stem}率写为${p.text},而${part.text}与${whole.text}之比为${show(computed.value)}%;如${stem}率另有基数(如仅以到期件计),可以解释,请核实。`;
  out.findings.push({ kind: 'explain', span: { start: Math.min(part.start, whole.start), end: p.end }, says });
}
