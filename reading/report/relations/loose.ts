import type { Found } from '../types.ts';
import { isPercent, sameUnit } from '../units.ts';
import { add, type Claim, clause, type Drafts, wouldHold } from './judge.ts';
import { formula, plus } from './sums.ts';
import { complementary } from './words.ts';

/**
 * 开展“法律七进”活动30余次,开展主题日宣传20余次。组织各类宣传活动50余次: the total of what was just told, softened as its parts are. Too
 * loose to be held wrong.
 */
export function roughly(fs: readonly Found[], all: readonly Found[], out: Drafts): void {
  for (const [i, total] of fs.entries()) {
    if (total.approx === undefined || !/各类|各种|各项/.test(clause(total))) continue;
    const parts = fs.slice(Math.max(0, i - 4), i).filter((f) => f.sentence === total.sentence - 1 && f.unit === total.unit);
    const claim: Claim = { kind: 'sum', operands: parts, result: total, fn: plus, formula: formula(parts), all };
    if (parts.length >= 2 && parts.every((p) => p.approx !== undefined) && wouldHold(claim)) add(out, claim);
  }
}

/** Cases of one set without their total: added, nothing to hold them to. */
export function sets(fs: readonly Found[], all: readonly Found[], out: Drafts): void {
  let k = 0;
  while (k < fs.length) {
    const run = [fs[k] as Found];
    while (k + run.length < fs.length) {
      const f = fs[k + run.length] as Found;
      const first = run[0] as Found;
      if (f.sentence !== first.sentence || !sameUnit(f.unit, first.unit) || !complementary([...run, f].map(clause))) break;
      run.push(f);
    }
    const used = out.relations.some((r) => r.kind === 'sum' && run.every((f) => r.parts.includes(all.indexOf(f))));
    if (run.length >= 2 && !used && !run.some((f) => isPercent(f.unit))) {
      add(out, { kind: 'sum', operands: run, fn: plus, formula: formula(run), all });
    }
    k += run.length;
  }
}
