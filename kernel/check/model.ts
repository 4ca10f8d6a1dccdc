/**
 * A procedure made ready for exploring: which acts, tests, debts and windows a state has to remember, and what stands before each act. Only what
 * bears on the acts asked for is remembered; the others are tried in every state and change none.
 */
import type { ProcedureData, Rule, RuleOf, StepData } from '../language/data.ts';
import { actsOf, isClock, isOutsider, isService, stepOf } from './acts.ts';
import { didsIn, differencesIn, type Formula, Formulas, settled, type Variable, variablesIn } from './formula.ts';
import { type Guard, guardFormulas, guardsOf } from './guards.ts';
import { keptOf } from './kept.ts';
import { safety } from './safe.ts';

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
  /** Its byte in the state; -1 when nothing asked for can be changed by it. */
  at: number;
  opens: boolean;
  ends: boolean;
  repeats: boolean;
  /** Brought about without an outsider. */
  own: boolean;
  clock: boolean;
  /** A step of the clock that no rule's silence brings about. */
  void: boolean;
  /** For the service of a document: the step that issues it. */
  of: number;
  /** Takes nothing from anyone, so is done as soon as it can be (see `safe.ts`). */
  safe: 'always' | 'owed' | 'no';
  /** Other acts that this one's having been done can help or hinder. */
  readers: number[];
  /** Something is to be found out about it, so it is never forgotten. */
  asked: boolean;
}

export interface ReadVariable {
  variable: Variable;
  at: number;
  needs: number[];
  resets: number[];
  readers: number[];
  guards: { act: number; guard: Guard }[];
}

export interface Model {
  procedure: ProcedureData;
  acts: Act[];
  index: ReadonlyMap<string, number>;
  guards: Guard[][];
  variables: ReadVariable[];
  differences: { at: number; up: number; down: number }[];
  debts: Flag[];
  windows: Flag[];
  /** Acts that something else than their debt asks for: a `do`, a test. */
  readAlone: ReadonlySet<number>;
  /** Whether each rule can apply at all in a state. */
  whens: ReadonlyMap<Rule, Formula>;
  width: number;
}

export interface Asked {
  /** Acts about which something is to be found out; all endings when not given. */
  acts?: readonly string[];
  /** Told steps that are sure to come without an outsider's help: who knows the other procedures knows them. */
  sure?: ReadonlySet<string>;
}

export function modelOf(p: ProcedureData, asked: Asked = {}): Model {
  const names = actsOf(p);
  const index = new Map(names.map((name, i) => [name, i]));
  const at = (list: readonly string[]): number[] => list.flatMap((name) => index.get(name) ?? []);
  const formulas = new Formulas(p);
  const guards = guardsOf(p, names, formulas, at);
  const endings = names.filter((n) => !isService(n) && p.steps[n]?.ends !== undefined);
  const kept = keptOf({ procedure: p, names, index, guards: guards.list, formulas, debts: guards.debts, windows: guards.windows }, [
    ...p.opens,
    ...(asked.acts ?? endings),
  ]);

  const whens = new Map(p.rules.flatMap((r) => (r.when ? [[r, settled(formulas.of(r.when), 'true')]] : [])));

  let place = 1;
  const acts: Act[] = names.map((name, i) => {
    const step = p.steps[stepOf(name)]!;
    const service = isService(name);
    return {
      name,
      step,
      at: kept.acts.has(i) ? place++ : -1,
      opens: !service && p.opens.includes(name),
      ends: !service && step.ends !== undefined,
      repeats: (step.repeats ?? 1) > 1,
      own: service || !isOutsider(p, step) || asked.sure?.has(name) === true,
      clock: !service && isClock(step),
      void: !service && isClock(step) && !p.opens.includes(name) && guards.list[i]!.length === 0,
      of: service ? index.get(stepOf(name))! : -1,
      safe: 'no',
      readers: [],
      asked: asked.acts?.includes(name) === true,
    };
  });
  const variables = formulas.variables.map((variable, v): ReadVariable => {
    const asks = [...kept.acts].flatMap((act) =>
      guards.list[act]!.filter((g) => guardFormulas(g).flatMap(variablesIn).includes(v)).map((guard) => ({ act, guard })),
    );
    const readers = [...new Set(asks.map((g) => g.act))];
    return {
      variable,
      at: readers.length > 0 ? place++ : -1,
      needs: at(variable.needs),
      resets: at(variable.resets),
      readers,
      guards: asks,
    };
  });
  const differences = formulas.differences.map(({ up, down }, d) => ({
    at: kept.differences.has(d) ? place++ : -1,
    up: index.get(up) ?? -1,
    down: index.get(down) ?? -1,
  }));
  for (const flag of [...kept.debts, ...kept.windows]) {
    flag.at = place++;
    flag.readers = [...kept.acts].filter((i) => guards.list[i]!.some((g) => 'flags' in g && g.flags.includes(flag)));
  }
  const readAlone = new Set(
    [...kept.acts].flatMap((i) =>
      guards.list[i]!.flatMap((g) => [
        ...(g.is === 'do' ? g.acts : []),
        ...at(guardFormulas(g).flatMap((f) => didsIn(f).map((d) => d.act))),
      ]),
    ),
  );
  for (const v of variables) if (v.at >= 0) for (const act of v.needs) readAlone.add(act);
  const { debts, windows } = kept;
  const model: Model = {
    procedure: p,
    acts,
    index,
    guards: guards.list,
    variables,
    differences,
    debts,
    windows,
    readAlone,
    whens,
    width: place,
  };
  for (const [i, act] of acts.entries()) {
    act.safe = safety(model, i);
    act.readers = readersOf(model, i);
  }
  return model;
}

function readersOf(m: Model, i: number): number[] {
  const { name } = m.acts[i]!;
  const asks = (g: Guard): boolean =>
    (g.is === 'do' && g.acts.includes(i)) ||
    ('after' in g && g.after.includes(i)) ||
    guardFormulas(g).some((f) => didsIn(f).some((d) => d.act === name) || differencesIn(f).some((d) => touches(m.differences[d]!, i)));
  const found = m.acts.flatMap((act, r) => ((act.at >= 0 && m.guards[r]!.some(asks)) || act.of === i ? [r] : []));
  for (const v of m.variables) if (v.at >= 0 && (v.needs.includes(i) || v.resets.includes(i))) found.push(...v.readers);
  for (const flag of [...m.debts, ...m.windows]) {
    const { rule } = flag;
    const acts = rule.kind === 'must' ? [...rule.after, ...rule.must, rule.silence] : [...rule.after, ...rule.may];
    if (acts.includes(name)) found.push(...flag.readers);
  }
  return [...new Set(found)].filter((r) => r !== i);
}
const touches = (d: { up: number; down: number }, i: number): boolean => d.up === i || d.down === i;
