/**
 * What is known of a case of an item before there is one: its kind, its way, its special links, its promised days. With that, tests of the procedure's
 * rules are true, false or open, and rules that cannot come into play for this item are left out of its guide.
 */
import { fieldOf } from '../../kernel/explain/names.ts';
import type { Expr, ProcedureData, Test, Value } from '../../kernel/language/data.ts';

/** The item's facts, from its entry and its latest edition; what the edition leaves empty is null. */
export type ItemFacts = Readonly<Record<string, Value>>;

export interface Known {
  procedure: ProcedureData;
  item: ItemFacts;
  /** Steps that do not come up for this item. */
  absent: ReadonlySet<string>;
}

/** The procedure's reference to the item: 「申请的事项」. */
const isItem = (p: ProcedureData, path: string): boolean => fieldOf(p, path)?.to?.includes('service-item') === true;

/** The value of an expression where the item settles it; undefined where it does not. */
export function settled(e: Expr, known: Known): Value | undefined {
  const { procedure, item } = known;
  if ('value' in e) return e.value;
  if ('get' in e) return 'fact' in e.get[0] && isItem(procedure, e.get[0].fact) ? (item[e.get[1]] ?? null) : undefined;
  if ('fact' in e) {
    // what a step that does not come up would have said
    if (known.absent.has(e.fact.split('.')[0]!)) return null;
    const computed = fieldOf(procedure, e.fact)?.computed;
    return computed && settled(computed, known);
  }
  if ('truth' in e) return truthOf(e.truth, known);
  return undefined;
}

/** Whether a test holds for every case of this item (true), for none (false), or depends on the case. */
export function truthOf(t: Test, known: Known): boolean | undefined {
  if ('all' in t) return t.all.map((x) => truthOf(x, known)).reduce(and, true);
  if ('any' in t) return negated(t.any.map((x) => negated(truthOf(x, known))).reduce(and, true));
  if ('not' in t) return negated(truthOf(t.not, known));
  if ('did' in t) return known.absent.has(baseOf(t.did)) ? false : undefined;
  return 'test' in t ? compared(t, known) : undefined;
}
const and = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
const negated = (a: boolean | undefined): boolean | undefined => (a === undefined ? undefined : !a);

/** `accept served` → `accept`. */
export const baseOf = (act: string): string => act.replace(/ (served|published)$/, '');

function compared(t: Extract<Test, { test: string }>, known: Known): boolean | undefined {
  const value = settled(t.of, known);
  if (value === undefined) return undefined;
  if (t.test === 'present') return value !== null;
  if (t.test === 'absent') return value === null;
  const list = Array.isArray(value) ? (value as Value[]) : [value];
  if (t.test === 'has') return t.values?.every((x) => list.includes(x));
  if (t.test === 'hasAny' || t.test === 'among') return t.values?.some((x) => list.includes(x));
  if (t.test === 'true') return value === true;
  if (t.test === 'false') return value === false;
  const than = t.than && settled(t.than, known);
  if (than === undefined) return undefined;
  if (t.test === 'is') return value === than;
  if (typeof value !== 'number' || typeof than !== 'number') return undefined;
  const order: Record<string, boolean> = { over: value > than, under: value < than, atLeast: value >= than, atMost: value <= than };
  return order[t.test];
}
