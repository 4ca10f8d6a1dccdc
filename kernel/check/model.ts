/**
 * A procedure made ready for exploring: which acts, tests, debts and windows a state has to remember, and what stands before each act. An act is
 * remembered only if a rule can be changed by it; the others are tried in every state and change none.
 */
import type { ProcedureData, Rule, RuleOf, StepData } from '../language/data.ts';
import { actsOf, isClock, isOutsider, isService, isTold, stepOf } from './acts.ts';
import { allOf, didsOf, type Formula, Formulas, leafReads, leavesOf, testsOf, type Variable } from './formula.ts';

/** A rule of which a state remembers something: a debt (none, owed) or a window (none, open, closed). */
export interface Flag {
  rule: RuleOf<'must'> | RuleOf<'may'>;
  at: number;
  /** What it depends on whether the debt is owed, or the right there. */
  when: Formula;
  /** Acts that read it: those that wait for it, or use it. */
  readers: number[];
}

export interface Act {
  name: string;
  step: StepData;
  /** Its byte in the state; -1 when no rule can be changed by it. */
  at: number;
  opens: boolean;
  ends: boolean;
  repeats: boolean;
  /** Brought about without an outsider. */
  own: boolean;
  clock: boolean;
  /** For the service of a document: the step that issues it. */
  of: number;
  /** Takes nothing from anyone: done as soon as it can be. */
  safe: boolean;
}

/** What can stand before an act. */
export type Guard = { rule: Rule } & (
  | { is: 'do'; acts: number[]; when: Formula }
  | { is: 'hold'; holds: Formula; when: Formula }
  | { is: 'never'; after: number[]; when: Formula }
  | { is: 'let'; flags: Flag[]; when: Formula }
  /** The office may use a right only within its window; … */
  | { is: 'window'; flag: Flag }
  /** … an outsider is received at all times, but what comes outside a window changes nothing. */
  | { is: 'received'; flags: Flag[] }
  | { is: 'resumes' | 'told'; after: number[] }
  | { is: 'deemed'; flags: Flag[] }
);

export interface Model {
  procedure: ProcedureData;
  acts: Act[];
  index: ReadonlyMap<string, number>;
  guards: Guard[][];
  variables: { variable: Variable; at: number; needs: number[]; resets: number[]; readers: number[] }[];
  differences: { at: number; up: number; down: number }[];
  debts: Flag[];
  windows: Flag[];
  /** Acts that something else than their debt asks for: a `do`, a test. */
  readAlone: ReadonlySet<number>;
  width: number;
}

/** Told steps that are sure to come without an outsider's help, by name: the caller knows the other procedures. */
export function modelOf(p: ProcedureData, sure: ReadonlySet<string> = new Set()): Model {
  const names = actsOf(p);
  const index = new Map(names.map((name, i) => [name, i]));
  const at = (list: readonly string[]): number[] => list.flatMap((name) => index.get(name) ?? []);
  const formulas = new Formulas(p);
  const kept = keptActs(p, names);

  const letActs = new Set(p.rules.flatMap((r) => (r.kind === 'let' ? r.let : [])));
  let place = 1;
  const acts: Act[] = names.map((name) => {
    const step = p.steps[stepOf(name)]!;
    const service = isService(name);
    return {
      name,
      step,
      at: kept.has(name) ? place++ : -1,
      opens: !service && p.opens.includes(name),
      ends: !service && step.ends !== undefined,
      repeats: (step.repeats ?? 1) > 1,
      own: service || !isOutsider(p, step) || sure.has(name),
      clock: !service && isClock(step),
      of: service ? index.get(stepOf(name))! : -1,
      safe: false,
    };
  });

  const debts: Flag[] = [];
  const windows: Flag[] = [];
  for (const r of p.rules) {
    if (r.kind === 'must' && (r.must.some((a) => letActs.has(a)) || silentClock(p, r)))
      debts.push({ rule: r, at: 0, when: owed(formulas, r), readers: [] });
    if (
      r.kind === 'may' &&
      r.may.some((a) => kept.has(a) || letActs.has(a) || !isOutsider(p, p.steps[a] ?? { by: '', title: '', form: {} }))
    )
      windows.push({ rule: r, at: 0, when: r.when ? formulas.of(r.when) : { is: 'true' }, readers: [] });
  }
  const guards = acts.map((act) => guardsOf(p, act, formulas, at, debts, windows));

  // Variables that only acts without consequence read are not remembered: whether they hold is tried there alone.
  const owing = new Set(p.rules.flatMap((r) => (r.kind === 'must' ? r.must : [])));
  const readers = new Map<number, number[]>();
  guards.forEach((list, i) => {
    if (acts[i]!.at < 0 && !owing.has(acts[i]!.name)) return;
    for (const v of list.flatMap(guardVariables)) readers.set(v, [...(readers.get(v) ?? []), i]);
  });
  const variables = formulas.variables.map((variable, v) => {
    const needs = at(variable.needs);
    const known = needs.every((a) => acts[a]!.at >= 0);
    const read = readers.get(v) ?? [];
    return { variable, at: read.length > 0 && known ? place++ : -1, needs, resets: at(variable.resets), readers: read };
  });
  const differences = formulas.differences.map(({ up, down }) => ({ at: place++, up: index.get(up) ?? -1, down: index.get(down) ?? -1 }));
  for (const flag of [...debts, ...windows]) {
    flag.at = place++;
    flag.readers = guards.flatMap((list, i) => (list.some((g) => flagsOf(g).includes(flag)) ? [i] : []));
  }
  const readAlone = new Set([
    ...guards.flatMap((list) => list.flatMap((g) => (g.is === 'do' ? g.acts : []))),
    ...at(testsOf(p).flatMap(didsOf)),
    ...variables.flatMap((v) => (v.at >= 0 ? v.needs : [])),
  ]);
  const model: Model = { procedure: p, acts, index, guards, variables, differences, debts, windows, readAlone, width: place };
  for (const [i, act] of acts.entries()) act.safe = isSafe(model, act, i);
  return model;
}

const silentClock = (p: ProcedureData, r: RuleOf<'must'>): boolean => r.silence !== undefined && p.steps[r.silence]?.by === 'clock';
const owed = (f: Formulas, r: RuleOf<'must'>): Formula =>
  allOf([...(r.when ? [f.of(r.when)] : []), ...(r.until ? [{ is: 'not', of: f.of(r.until) } as Formula] : [])]);

/** The acts that some rule can be changed by. */
function keptActs(p: ProcedureData, names: string[]): Set<string> {
  const letActs = new Set(p.rules.flatMap((r) => (r.kind === 'let' ? r.let : [])));
  const kept = new Set<string>([...p.opens, ...names.filter((n) => !isService(n) && p.steps[n]?.ends !== undefined)]);
  const keep = (list: readonly string[]): void => {
    for (const name of list) if (names.includes(name)) kept.add(name);
  };
  for (const t of testsOf(p)) {
    keep(didsOf(t));
    for (const leaf of leavesOf(t)) {
      const reads = leafReads(leaf);
      if (!reads.outside) keep([...reads.facts, ...reads.counts].map((path) => path.split('.')[0]!).concat(reads.days));
    }
  }
  for (const r of p.rules) {
    if (r.kind === 'do') keep(r.do);
    if (r.kind === 'never') keep(r.after);
    if (r.kind === 'must' && (r.must.some((a) => letActs.has(a)) || silentClock(p, r)))
      keep([...r.after, ...r.must, ...(r.silence ? [r.silence] : [])]);
  }
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const r of p.rules) {
      if (
        r.kind === 'may' &&
        r.may.some((a) => kept.has(a) || letActs.has(a) || !isOutsider(p, p.steps[a] ?? { by: '', title: '', form: {} }))
      )
        keep([...r.after, ...r.may]);
      if (r.kind === 'opens') {
        const tells = Object.entries(p.steps).filter(([, s]) => s.tells?.includes(r.opens));
        if (tells.some(([name]) => kept.has(name))) keep(r.after);
      }
    }
    keep([...kept].filter(isService).map(stepOf));
  }
  return kept;
}

function guardsOf(
  p: ProcedureData,
  act: Act,
  f: Formulas,
  at: (l: readonly string[]) => number[],
  debts: Flag[],
  windows: Flag[],
): Guard[] {
  const found: Guard[] = [];
  const name = act.name;
  if (act.of >= 0) return found;
  if (act.clock && !act.opens) {
    const flags = debts.filter((d) => d.rule.kind === 'must' && d.rule.silence === name);
    return flags.length > 0 ? [{ is: 'deemed', rule: flags[0]!.rule, flags }] : [];
  }
  const outsider = isOutsider(p, act.step);
  for (const rule of p.rules) {
    if (outsider && rule.kind !== 'opens') continue; // an outsider is received whatever the rules say
    const when = (): Formula => (rule.when ? f.of(rule.when, name) : { is: 'true' });
    if (rule.kind === 'do' && rule.before.includes(name)) found.push({ is: 'do', rule, acts: at(rule.do), when: when() });
    if (rule.kind === 'hold' && rule.before.includes(name))
      found.push({ is: 'hold', rule, holds: allOf(rule.hold.map((t) => f.of(t, name))), when: when() });
    if (rule.kind === 'never' && rule.never.includes(name)) found.push({ is: 'never', rule, after: at(rule.after), when: when() });
    if (rule.kind === 'let' && rule.before.includes(name)) {
      const waits = (flag: Flag): boolean => (flag.rule.kind === 'must' ? flag.rule.must : flag.rule.may).some((a) => rule.let.includes(a));
      found.push({ is: 'let', rule, flags: [...debts, ...windows].filter(waits), when: when() });
    }
    if (rule.kind === 'may' && rule.may.includes(name))
      for (const flag of windows) if (flag.rule === rule) found.push({ is: 'window', rule, flag });
    if (rule.kind === 'stops' && rule.until.length === 1 && rule.until[0] === name && !act.ends)
      found.push({ is: 'resumes', rule, after: stoppedBy(p, name, at) });
    if (rule.kind === 'opens' && isTold(act.step) && act.step.tells?.length === 1 && act.step.tells[0] === rule.opens)
      found.push({ is: 'told', rule, after: at(rule.after) });
  }
  const rights = outsider ? windows.filter((w) => w.rule.kind === 'may' && w.rule.may.includes(name)) : [];
  if (rights.length > 0) found.push({ is: 'received', rule: rights[0]!.rule, flags: rights });
  return found;
}

/** What only ends a stop needs one that is open, of whichever rule it ends. */
const stoppedBy = (p: ProcedureData, until: string, at: (l: readonly string[]) => number[]): number[] =>
  p.rules.flatMap((r) => (r.kind === 'stops' && r.until.includes(until) ? at(r.from) : []));

export function guardFormulas(g: Guard): Formula[] {
  if (g.is === 'hold') return [g.holds, g.when];
  if (g.is === 'do' || g.is === 'never') return [g.when];
  if (g.is === 'let') return [g.when, ...g.flags.map((f) => f.when)];
  return flagsOf(g).map((f) => f.when);
}
const flagsOf = (g: Guard): Flag[] => ('flags' in g ? g.flags : g.is === 'window' ? [g.flag] : []);
const guardVariables = (g: Guard): number[] => guardFormulas(g).flatMap(formulaVariables);
export function formulaVariables(f: Formula): number[] {
  if (f.is === 'variable' || f.is === 'present') return [f.at];
  if (f.is === 'all' || f.is === 'any') return f.of.flatMap(formulaVariables);
  return f.is === 'not' ? formulaVariables(f.of) : [];
}

/**
 * A step of the office that takes nothing from anyone: it rules nothing out and is ruled out by nothing, ends nothing, opens and uses no window,
 * makes and answers no debt that others wait for, waits for none itself, and no test reads it. Doing it at once hides no state that matters.
 */
function isSafe(m: Model, act: Act, i: number): boolean {
  if (!act.own || act.clock || act.opens || act.ends || act.at < 0 || isTold(act.step)) return false;
  const { rules } = m.procedure;
  const named = (list: readonly string[]): boolean => list.includes(act.name);
  if (rules.some((r) => r.kind === 'never' && (named(r.after) || named(r.never)))) return false;
  if (m.debts.some(({ rule: r }) => named(r.after) || (r.kind === 'must' && named(r.must)))) return false;
  if (m.windows.some(({ rule: r }) => named(r.after) || (r.kind === 'may' && named(r.may)))) return false;
  if (m.variables.some((v) => v.needs.includes(i) || v.resets.includes(i))) return false;
  if (m.differences.some((d) => d.up === i || d.down === i)) return false;
  if (testsOf(m.procedure).some((t) => didsOf(t).includes(act.name))) return false;
  return !m.guards[i]!.some((g) => g.is === 'let' || g.is === 'hold');
}
