/** What a test reads: of this case's past, of its own counts, and of what lies outside both. */
import type { Expr, Test } from '../language/data.ts';

/** What an expression reads: facts by path, acts by day, counts and sums that are known without an act, and what lies outside this case's past. */
export interface Reads {
  facts: string[];
  days: string[];
  counts: string[];
  outside: boolean;
}

export const none = (): Reads => ({ facts: [], days: [], counts: [], outside: false });
const join = (list: Reads[]): Reads => ({
  facts: list.flatMap((r) => r.facts),
  days: list.flatMap((r) => r.days),
  counts: list.flatMap((r) => r.counts),
  outside: list.some((r) => r.outside),
});

export function readsOf(e: Expr): Reads {
  if ('fact' in e) return { ...none(), facts: [e.fact] };
  if ('day' in e) return { ...none(), days: [e.day] };
  if ('sumOf' in e) return { ...none(), counts: [e.sumOf] };
  if ('done' in e) return { ...none(), counts: [e.done] };
  if ('plus' in e) return join(e.plus.map(readsOf));
  if ('minus' in e) return join(e.minus.map(readsOf));
  if ('times' in e) return readsOf(e.times[0]);
  if ('spanOf' in e) return readsOf(e.spanOf[0]);
  if ('total' in e) return readsOf(e.total[0]);
  if ('truth' in e) return { ...join(leavesOf(e.truth).map(leafReads)), outside: true };
  if ('count' in e) return readsOf(e.count);
  if ('get' in e) return { ...readsOf(e.get[0]), outside: true };
  if ('earliest' in e) return join(e.earliest.map(readsOf));
  if ('latest' in e) return join(e.latest.map(readsOf));
  if ('value' in e || 'setting' in e || 'span' in e) return none();
  return { ...none(), outside: true };
}

const OUTSIDE_TESTS = new Set(['holds', 'allHold', 'inForce', 'inForceOn', 'refDid']);
export type Leaf = Extract<Test, { of: Expr }>;
export const isLeaf = (t: Test): t is Leaf => 'of' in t;
export const leafReads = (t: Leaf): Reads => {
  const reads = join([readsOf(t.of), ...(t.than ? [readsOf(t.than)] : [])]);
  return OUTSIDE_TESTS.has(t.test) ? { ...reads, outside: true } : reads;
};

/** Every comparison in a test. */
export function leavesOf(t: Test): Leaf[] {
  if ('all' in t) return t.all.flatMap(leavesOf);
  if ('any' in t) return t.any.flatMap(leavesOf);
  if ('not' in t) return leavesOf(t.not);
  return isLeaf(t) ? [t] : [];
}
/** Every act whose having been done a test asks. */
export function didsOf(t: Test): string[] {
  if ('all' in t) return t.all.flatMap(didsOf);
  if ('any' in t) return t.any.flatMap(didsOf);
  if ('not' in t) return didsOf(t.not);
  return 'did' in t ? [t.did] : [];
}
