/** What a state has to remember, so that what is asked of a procedure can be told: whatever bears on the acts asked for, and on those in turn. */
import type { ProcedureData } from '../language/data.ts';
import { isService, stepOf } from './acts.ts';
import { didsIn, differencesIn, type Formula, type Formulas, variablesIn } from './formula.ts';
import { type Guard, guardFormulas } from './guards.ts';
import type { Flag } from './model.ts';

interface Parts {
  procedure: ProcedureData;
  names: readonly string[];
  index: ReadonlyMap<string, number>;
  guards: Guard[][];
  formulas: Formulas;
  debts: Flag[];
  windows: Flag[];
}
export interface Kept {
  acts: Set<number>;
  debts: Flag[];
  windows: Flag[];
  differences: Set<number>;
}

export function keptOf(parts: Parts, asked: readonly string[]): Kept {
  const { names, index, guards, formulas } = parts;
  const acts = new Set<number>();
  const flags = new Set<Flag>();
  const differences = new Set<number>();
  const todo: number[] = [];
  const keep = (i: number | undefined): void => {
    if (i === undefined || acts.has(i)) return;
    acts.add(i);
    todo.push(i);
  };
  const named = (list: readonly string[]): void => {
    for (const name of list) keep(index.get(name));
  };
  const formula = (f: Formula): void => {
    named(didsIn(f).map((d) => d.act));
    for (const v of variablesIn(f)) named([...formulas.variables[v]!.needs, ...formulas.variables[v]!.resets]);
    for (const d of differencesIn(f)) {
      differences.add(d);
      named([formulas.differences[d]!.up, formulas.differences[d]!.down]);
    }
  };

  named(asked);
  for (let i = todo.pop(); i !== undefined; i = todo.pop()) {
    const name = names[i]!;
    if (isService(name)) named([stepOf(name)]);
    for (const g of guards[i]!) {
      for (const f of guardFormulas(g)) formula(f);
      if (g.is === 'do') for (const a of g.acts) keep(a);
      if (g.is === 'never' || g.is === 'resumes' || g.is === 'told') for (const a of g.after) keep(a);
      if (!('flags' in g)) continue;
      for (const flag of g.flags) {
        flags.add(flag);
        named(flag.rule.after);
        if (flag.rule.kind === 'must') named([...flag.rule.must, ...(flag.rule.silence ? [flag.rule.silence] : [])]);
        else named(flag.rule.may);
      }
    }
  }
  return { acts, differences, debts: parts.debts.filter((d) => flags.has(d)), windows: parts.windows.filter((w) => flags.has(w)) };
}
