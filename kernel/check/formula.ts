/**
 * Tests as the checker sees them. What a fact of an earlier step says can be one way or the other and stays so until that step is done again: a
 * variable. What depends on the form in hand, the actor, the day or another case "can be met" at any time: free. Whether an act was done is
 * part of the state already. Alike tests are one variable, and the values of one choice exclude each other.
 */
import type { Comparison, FieldData, ProcedureData, Test } from '../language/data.ts';
import { isLeaf, type Leaf, leafReads, leavesOf, none, type Reads, readsOf } from './test-reads.ts';

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
  /** For a choice: its path, and its values class by class. */
  choice?: { path: string; classes: string[][] };
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
  /** In which wholes each part of a test stands: parts that always stand together can be one variable. */
  private readonly wholes = new Map<string, Set<string>>();
  constructor(procedure: ProcedureData) {
    this.procedure = procedure;
    for (const { test, of } of testsOf(procedure)) {
      for (const leaf of leavesOf(test)) {
        const values = choiceValues(procedure, leaf);
        if (values && 'fact' in leaf.of) this.named.set(leaf.of.fact, [...(this.named.get(leaf.of.fact) ?? []), values]);
      }
      this.note(test, of);
    }
  }

  private note(t: Test, whole: string): void {
    const key = JSON.stringify(t);
    this.wholes.set(key, (this.wholes.get(key) ?? new Set()).add(whole));
    for (const part of 'all' in t ? t.all : 'any' in t ? t.any : 'not' in t ? [t.not] : []) this.note(part, key);
  }

  /** What must be known before a test says anything, if it is over facts of the past alone that stand nowhere else; else undefined. */
  private plain(t: Test, inHand?: string): string[] | undefined {
    if (this.wholes.get(JSON.stringify(t))?.size !== 1) return undefined;
    if ('not' in t) return this.plain(t.not, inHand);
    if ('all' in t || 'any' in t) {
      const parts = ('all' in t ? t.all : t.any).map((x) => this.plain(x, inHand));
      return parts.every((n) => n && n.join() === parts[0]?.join()) ? parts[0] : undefined;
    }
    if (!isLeaf(t) || choiceValues(this.procedure, t) || 'done' in t.of) return undefined;
    const reads = leafReads(t);
    if (reads.outside || this.inHand(reads, inHand) || reads.counts.length > 0) return undefined;
    const needs = [...new Set([...reads.facts.map(stepAt), ...reads.days])].toSorted();
    return needs.length > 0 ? needs : undefined;
  }
  private inHand(reads: Reads, step: string | undefined): boolean {
    return step !== undefined && ([...reads.facts, ...reads.counts].map(stepAt).includes(step) || reads.days.includes(step));
  }

  /** Several parts, of which those that are plain and known together become one variable. */
  private parts(kind: 'all' | 'any', tests: Test[], inHand?: string): Formula {
    const groups = new Map<string, Test[]>();
    const rest: Test[] = [];
    for (const t of tests) {
      const needs = this.plain(t, inHand);
      if (needs) groups.set(needs.join(), [...(groups.get(needs.join()) ?? []), t]);
      else rest.push(t);
    }
    const joined = [...groups.values()].map((group): Formula => {
      if (group.length === 1 && isLeaf(group[0]!)) return this.of(group[0]!, inHand);
      const test: Test = group.length === 1 ? group[0]! : kind === 'all' ? { all: group } : { any: group };
      const needs = this.plain(group[0]!, inHand)!;
      return {
        is: 'variable',
        at: this.variable(test, { facts: needs, days: [], counts: [], outside: false }, 2),
        holds: [false, true, false],
      };
    });
    const of = [...joined, ...rest.map((t) => this.of(t, inHand))];
    return of.length === 1 ? of[0]! : { is: kind, of };
  }

  /** The formula of a test as a rule reads it; `inHand` is the step whose form is being handed in. */
  of(t: Test, inHand?: string): Formula {
    if ('all' in t) return this.parts('all', t.all, inHand);
    if ('any' in t) return this.parts('any', t.any, inHand);
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
    if (reads.outside || this.inHand(reads, inHand)) return FREE;
    if (reads.facts.length + reads.counts.length + reads.days.length === 0) return FREE;
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

  private variable(t: Test, reads: Reads, values: number, key = JSON.stringify({ ...t })): number {
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
    const classes = new Map<string, string[]>();
    for (const value of fieldAt(this.procedure, path)?.of ?? []) {
      const told = sets.map((s) => (s.includes(value) ? 'x' : '.')).join('');
      classes.set(told, [...(classes.get(told) ?? []), value]);
    }
    const list = [...classes.values()];
    const at = this.variable({ test: 'present', of: { fact: path } }, readsOf({ fact: path }), list.length, `choice ${path}`);
    this.variables[at]!.choice = { path, classes: list };
    return { is: 'variable', at, holds: [false, ...list.map((c) => values.includes(c[0]!))] };
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

/**
 * A formula without what is free. A guard has only to be met some time: what is free is taken as met (`true`). A rule bites only when it surely
 * applies: what is free is taken as not so (`false`).
 */
export function settled(f: Formula, free: 'true' | 'false', negated = false): Formula {
  switch (f.is) {
    case 'free':
      return free === 'true' ? TRUE : FALSE;
    case 'true':
    case 'false':
      return (f.is === 'true') === negated ? FALSE : TRUE;
    case 'not':
      return settled(f.of, free, !negated);
    case 'all':
    case 'any': {
      const is = (f.is === 'all') === negated ? 'any' : 'all';
      const of = f.of.map((x) => settled(x, free, negated)).filter((x) => x.is !== (is === 'all' ? 'true' : 'false'));
      if (of.some((x) => x.is === (is === 'all' ? 'false' : 'true'))) return is === 'all' ? FALSE : TRUE;
      if (of.length === 0) return is === 'all' ? TRUE : FALSE;
      return of.length === 1 ? of[0]! : { is, of };
    }
    default:
      return negated ? { is: 'not', of: f } : f;
  }
}

/** Every variable of a formula. */
export function variablesIn(f: Formula): number[] {
  if (f.is === 'variable' || f.is === 'present') return [f.at];
  if (f.is === 'all' || f.is === 'any') return f.of.flatMap(variablesIn);
  return f.is === 'not' ? variablesIn(f.of) : [];
}
/** Every difference of a formula. */
export function differencesIn(f: Formula): number[] {
  if (f.is === 'more') return [f.at];
  if (f.is === 'all' || f.is === 'any') return f.of.flatMap(differencesIn);
  return f.is === 'not' ? differencesIn(f.of) : [];
}
/** The acts whose having been done a formula asks: those it wants, and those it would rather not have. */
export function didsIn(f: Formula, wanted = true): { act: string; wanted: boolean }[] {
  if (f.is === 'did') return [{ act: f.act, wanted }];
  if (f.is === 'present') return [{ act: f.step, wanted }];
  if (f.is === 'all' || f.is === 'any') return f.of.flatMap((x) => didsIn(x, wanted));
  return f.is === 'not' ? didsIn(f.of, !wanted) : [];
}

/** Every test that what may be done can depend on, with what it stands in. */
export const testsOf = (p: ProcedureData): { test: Test; of: string }[] =>
  p.rules.flatMap((r) => {
    const bears = r.kind === 'do' || r.kind === 'hold' || r.kind === 'let' || r.kind === 'never' || r.kind === 'must' || r.kind === 'may';
    const tests = [
      ...(bears && r.when ? [r.when] : []),
      ...(r.kind === 'hold' ? r.hold : []),
      ...(r.kind === 'must' && r.until ? [r.until] : []),
    ];
    return tests.map((test) => ({ test, of: `rule ${r.id}` }));
  });
