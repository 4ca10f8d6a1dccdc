/**
 * Which steps of the office may be taken as soon as they can be, so that the states without them need not be explored: those that take nothing
 * from anyone. An outsider's step never is: doing nothing is his right, and the states in which he does nothing must be seen.
 */
import { isTold } from './acts.ts';
import { didsIn, differencesIn, variablesIn } from './formula.ts';
import type { Guard } from './guards.ts';
import type { Model } from './model.ts';

/**
 * Whether a guard that lets the act pass now can stand in its way later for good: then whoever waits may come too late, and that must be seen. What
 * is done stays done, a test can be tried again, and a debt can be answered; but what is ruled out stays so.
 */
function canTurn(m: Model, g: Guard): boolean {
  if (g.is === 'never') return true;
  if (g.is !== 'do' && g.is !== 'hold') return false;
  const ruledOut = (a: number): boolean => m.guards[a]!.some((x) => x.is === 'never');
  const wants = g.is === 'do' ? g.acts : didsIn(g.holds).flatMap((d) => (d.wanted ? (m.index.get(d.act) ?? []) : []));
  const mayBite = didsIn(g.when).some((d) => d.wanted) || variablesIn(g.when).length > 0 || differencesIn(g.when).length > 0;
  return (
    (mayBite && wants.some(ruledOut)) || (g.is === 'hold' && (didsIn(g.holds).some((d) => !d.wanted) || differencesIn(g.holds).length > 0))
  );
}

/**
 * `always`: it rules nothing out and is ruled out by nothing, ends nothing, opens and uses no window, makes no debt that others wait for, and no
 * test that could turn against somebody reads it. `owed`: the same once it is owed, for it only answers.
 */
export function safety(m: Model, i: number): 'always' | 'owed' | 'no' {
  const act = m.acts[i]!;
  if (!act.own || act.clock || act.opens || act.ends || act.at < 0 || isTold(act.step)) return 'no';
  const named = (list: readonly string[]): boolean => list.includes(act.name);
  if (m.differences.some((d) => d.at >= 0 && (d.up === i || d.down === i))) return 'no';
  if (m.windows.some(({ rule: r }) => named(r.after) || (r.kind === 'may' && named(r.may)))) return 'no';
  if (m.debts.some(({ rule: r }) => named(r.after))) return 'no';
  if (m.guards[i]!.some((g) => canTurn(m, g))) return 'no';

  // To know a fact can bring a rule to bear on somebody; where only guards ask for it, not knowing is no better than a no.
  const bites = new Set<number>();
  for (const [reader, list] of m.guards.entries())
    for (const g of list) {
      if (m.acts[reader]!.at < 0) continue;
      if (g.is === 'never' && g.after.includes(i)) return 'no';
      if (g.is === 'hold' && didsIn(g.holds).some((d) => d.act === act.name && !d.wanted)) return 'no';
      const whens = [...('when' in g ? [g.when] : []), ...('flags' in g ? g.flags.map((f) => f.when) : [])];
      for (const when of whens) {
        // A right, or what the law deems, can be taken away by either.
        const either = g.is === 'received' || g.is === 'deemed';
        if (didsIn(when).some((d) => d.act === act.name && (d.wanted || either))) return 'no';
        for (const v of variablesIn(when)) bites.add(v);
      }
    }
  for (const [v, { at, needs, resets }] of m.variables.entries())
    if (at >= 0 && (needs.includes(i) ? bites.has(v) : resets.includes(i))) return 'no';

  const answers = m.debts.filter(({ rule: r }) => r.kind === 'must' && named(r.must));
  if (answers.length === 0) return 'always';
  return answers.some(({ rule: r }) => r.kind === 'must' && r.silence !== undefined) ? 'no' : 'owed';
}
