/**
 * Tests as the checker sees them. What a fact of an earlier step says can be one way or the other and stays so until that step is done again: a
 * variable. What depends on the form in hand, the actor, the day or another case "can be met" at any time: free. Whether an act was done is
 * part of the state already. Alike tests are one variable, and the values of one choice exclude each other.
 */
import type { Comparison, Expr, FieldData, ProcedureData, Test } from '../language/data.ts';

/** What an expression reads: facts by path, acts by day, counts and sums that are known without an act, and what lies outside this case's past. */
export interface Reads {
  facts: string[];
  days: string[];
  counts: string[];
  outside: boolean;
}

const none = (): Reads => ({ facts: [], days: [], counts: [], outside: false });
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
  if ('total' in e) return readsOf(e.total[0]);
  if ('count' in e) return readsOf(e.count);
  if ('get' in e) return { ...readsOf(e.get[0]), outside: true };
  if ('earliest' in e) return join(e.earliest.map(readsOf));
  if ('latest' in e) return join(e.latest.map(readsOf));
  if ('value' in e || 'setting' in e || 'span' in e) return none();
  return { ...none(), outside: true };
}

const OUTSIDE_TESTS = new Set(['holds', 'allHold', 'inForce', 'inForceOn', 'refDid']);
type Leaf = Extract<Test, { of: Expr }>;
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

const stepAt = (path: string): string => path.split('.')[0]!;
const fieldAt = (p: ProcedureData, path: string): FieldData | undefined => {
  const [step = '', field = ''] = path.split('.');
  return p.steps[step]?.form[field];
};

/** One thing that can be one way or the other. A test has the values 1 (it holds) and 2; a choice has one for each class of its values. */
export interface Variable {
  key: string;
  title: Test;
  values: number;
  /** Acts that must have been done for it to be known. */
  needs: string[];
  /** Acts that decide it anew. */
  resets: string[];
}

/** How much oftener one act was done than another (suspended and resumed): only the sign is kept. */
export interface Difference {
  up: string;
  down: string;
}

export type Formula =
  | { is: 'true' | 'false' | 'free' }
  | { is: 'did'; act: string }
  | { is: 'variable'; at: number; holds: readonly boolean[] }
  | { is: 'present'; at: number; step: string }
  | { is: 'more'; at: number; test: Comparison }
  | { is: 'all' | 'any'; of: Formula[] }
  | { is: 'not'; of: Formula };

const TRUE: Formula = { is: 'true' };
const FALSE: Formula = { is: 'false' };
const FREE: Formula = { is: 'free' };
export const allOf = (of: Formula[]): Formula => (of.length === 1 ? of[0]! : of.length === 0 ? TRUE : { is: 'all', of });

/** The opposite of a comparison is the same variable: `false` of `true`, `absent` of `present`, `under` of `atLeast`, `atMost` of `over`. */
const OPPOSITE: Partial<Record<Leaf['test'], Leaf['test']>> = { false: 'true', absent: 'present', under: 'atLeast', atMost: 'over' };

/** Turns tests into formulas over variables, which it collects. */
export class Formulas {
  readonly variables: Variable[] = [];
  readonly differences: Difference[] = [];
  private readonly procedure: ProcedureData;
  private readonly at = new Map<string, number>();
  /** For each choice that is read: the sets of its values that some test names. */
  private readonly named = new Map<string, string[][]>();
  constructor(procedure: ProcedureData) {
    this.procedure = procedure;
    for (const t of testsOf(procedure))
      for (const leaf of leavesOf(t)) {
        const values = choiceValues(procedure, leaf);
        if (values && 'fact' in leaf.of) this.named.set(leaf.of.fact, [...(this.named.get(leaf.of.fact) ?? []), values]);
      }
  }

  /** The formula of a test as a rule reads it; `inHand` is the step whose form is being handed in. */
  of(t: Test, inHand?: string): Formula {
    if ('all' in t) return allOf(t.all.map((x) => this.of(x, inHand)));
    if ('any' in t) return { is: 'any', of: t.any.map((x) => this.of(x, inHand)) };
    if ('not' in t) return { is: 'not', of: this.of(t.not, inHand) };
    if ('did' in t) return { is: 'did', act: t.did };
    if (!isLeaf(t)) return FREE;
    const opposite = OPPOSITE[t.test];
    if (opposite) return { is: 'not', of: this.of({ ...t, test: opposite }, inHand) };
    return this.leaf(t, inHand);
  }

  private leaf(t: Leaf, inHand?: string): Formula {
    if ('done' in t.of && t.than && 'done' in t.than) return { is: 'more', at: this.difference(t.of.done, t.than.done), test: t.test };
    if ('done' in t.of && t.than && 'value' in t.than && typeof t.than.value === 'number') return this.counted(t, t.of.done, t.than.value);
    const reads = leafReads(t);
    const steps = [...reads.facts, ...reads.counts].map(stepAt);
    if (reads.outside || (inHand !== undefined && (steps.includes(inHand) || reads.days.includes(inHand)))) return FREE;
    if (steps.length + reads.days.length === 0) return FREE;
    const values = choiceValues(this.procedure, t);
    if (values && 'fact' in t.of) return this.choice(t.of.fact, values);
    if (t.test === 'present' && 'fact' in t.of) {
      // A field that has to be filled in is there once its step is done.
      if (!fieldAt(this.procedure, t.of.fact)?.optional) return { is: 'did', act: stepAt(t.of.fact) };
      return { is: 'present', at: this.variable(t, reads, 2), step: stepAt(t.of.fact) };
    }
    return { is: 'variable', at: this.variable(t, reads, 2), holds: [false, true, false] };
  }

  private difference(up: string, down: string): number {
    const at = this.differences.findIndex((d) => d.up === up && d.down === down);
    return at >= 0 ? at : this.differences.push({ up, down }) - 1;
  }

  private variable(t: Leaf, reads: Reads, values: number, key = JSON.stringify({ ...t })): number {
    const known = this.at.get(key);
    if (known !== undefined) return known;
    const needs = [...new Set([...reads.facts.map(stepAt), ...reads.days])];
    this.variables.push({ key, title: t, values, needs, resets: [...new Set([...needs, ...reads.counts.map(stepAt)])] });
    this.at.set(key, this.variables.length - 1);
    return this.variables.length - 1;
  }

  /** A choice is one variable with a value for each class of choices that no test tells apart. */
  private choice(path: string, values: string[]): Formula {
    const sets = this.named.get(path) ?? [];
    const classes = new Map<string, string>();
    for (const value of fieldAt(this.procedure, path)?.of ?? [])
      classes.set(sets.map((s) => (s.includes(value) ? 'x' : '.')).join(''), value);
    const at = this.variable({ test: 'present', of: { fact: path } }, readsOf({ fact: path }), classes.size, `choice ${path}`);
    return { is: 'variable', at, holds: [false, ...[...classes.values()].map((v) => values.includes(v))] };
  }

  /** How often an act was done: known at every time, and never more than once unless it repeats. */
  private counted(t: Leaf, act: string, than: number): Formula {
    const holds = (n: number): Formula => (compareCount(t.test, n, than) ? TRUE : FALSE);
    const did: Formula = { is: 'did', act };
    const more: Formula =
      (this.procedure.steps[stepAt(act).replace(/ served$/, '')]?.repeats ?? 1) > 1
        ? { is: 'variable', at: this.variable(t, { ...none(), counts: [act] }, 2), holds: [false, true, false] }
        : holds(1);
    return { is: 'any', of: [allOf([{ is: 'not', of: did }, holds(0)]), allOf([did, more])] };
  }
}

function compareCount(test: Leaf['test'], n: number, than: number): boolean {
  if (test === 'over') return n > than;
  if (test === 'atLeast') return n >= than;
  return n === than;
}

/** The values that a comparison of a choice with constants names; undefined for any other comparison. */
export function choiceValues(p: ProcedureData, t: Leaf): string[] | undefined {
  if (!('fact' in t.of) || fieldAt(p, t.of.fact)?.kind !== 'choice') return undefined;
  if (t.test === 'among') return (t.values ?? []).map(String);
  return t.test === 'is' && t.than && 'value' in t.than ? [String(t.than.value)] : undefined;
}

/** Every test of every rule. */
export const testsOf = (p: ProcedureData): Test[] =>
  p.rules.flatMap((r) => [
    ...(r.when ? [r.when] : []),
    ...(r.kind === 'hold' ? r.hold : []),
    ...(r.kind === 'must' && r.until ? [r.until] : []),
  ]);
