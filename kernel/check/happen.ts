/** Steps that can never happen, and what may still happen once a case has ended. */
import { actText, ruleText } from '../explain/words.ts';
import type { Explored } from './explore.ts';
import type { Guard } from './guards.ts';
import { Judge } from './judge.ts';
import { pathTo } from './path.ts';
import type { Slices } from './slices.ts';
import type { Fault } from './types.ts';

/** Acts that may follow an ending: what it obliges or gives a right to, the service of its document, what the case is told, and what follows from that. */
export function afterEnding(x: Explored, state: number, ending: number): Set<number> {
  const { acts, guards, procedure: p, width } = x.model;
  const judge = new Judge(x.model);
  const now = new Uint8Array(width);
  now.set(x.states.at(state));
  const done = new Set<number>();
  const after = new Set<string>();
  const add = (i: number): void => {
    done.add(i);
    after.add(acts[i]!.name);
    if (acts[i]!.at >= 0) now[acts[i]!.at] = 1;
  };
  add(ending);
  judge.state = now;
  const leads = (): string[] =>
    p.rules.flatMap((r) => {
      if ((r.kind === 'must' || r.kind === 'may') && r.after.some((a) => after.has(a)))
        return [...(r.kind === 'must' ? r.must : r.may), ...(r.kind === 'must' && r.silence ? [r.silence] : [])];
      return r.kind === 'stops' && r.from.some((a) => after.has(a)) ? r.until : [];
    });
  for (let size = -1; size !== done.size; ) {
    size = done.size;
    const due = new Set(leads());
    for (const [i, act] of acts.entries()) {
      if (done.has(i)) continue;
      if (act.of >= 0) {
        if (judge.did(act.of)) add(i);
      } else if (act.step.by === 'told' || (due.has(act.name) && guards[i]!.every((g) => passesAfter(judge, g)))) add(i);
    }
  }
  return done;
}
/** A debt or window that the ending makes is no longer kept in the state: what it asks is that it be there. */
const passesAfter = (judge: Judge, g: Guard): boolean =>
  g.is === 'window' || g.is === 'received' || g.is === 'deemed' || judge.passes(g) !== false;

/** Steps that no way leads to, each with the rules that stand before it where it comes nearest. */
export function neverHappening(slices: Slices): Fault[] {
  const { main } = slices;
  const late = new Set(main.endings.flatMap((e) => [...afterEnding(main, e.state, e.act)]));
  const faults: Fault[] = [];
  const { acts, guards, procedure: p } = main.model;
  for (const [i, act] of acts.entries()) {
    if (act.of >= 0 || late.has(i)) continue;
    let slice: Explored | undefined = main;
    if (main.everDone[i] && act.at < 0 && guards[i]!.length > 0) slice = slices.about([act.name]);
    if (!slice || slice.everDone[i]) continue;
    // The main exploration may have forgotten what leads to it.
    slice = slices.only(act.name);
    if (slice.capped || slice.everDone[i]) continue;
    const nearest = nearestTo(slice, i);
    const rules = nearest.by.map((g) => `${g.rule.article}(${ruleText(g.rule, p).replace(/。$/, '')})`);
    const why = rules.length > 0 ? `被这些规则挡住:${rules.join(';')}` : '没有规则使它发生';
    faults.push({
      kind: 'never-happens',
      step: act.name,
      ...(nearest.by[0] && { rule: nearest.by[0].rule.id, article: nearest.by[0].rule.article }),
      says: `「${actText(p, act.name)}」永远不会发生:${why}`,
      path: nearest.by.length > 0 ? pathTo(slice, nearest.state) : [],
    });
  }
  return faults;
}

/** The state in which least stands before an act, the nearest of them: what can still be done first counts for more than what is in the way. */
export function nearestTo(x: Explored, act: number): { state: number; by: Guard[] } {
  const judge = new Judge(x.model);
  let best: { state: number; by: Guard[]; weight: number } | undefined;
  const still = (g: Guard): boolean => g.is === 'do' && g.acts.every((a) => x.everDone[a]);
  for (let state = 1; state < Math.min(x.states.count, 5000); state++) {
    if (state === x.ended) continue;
    judge.state = x.states.at(state);
    const { by } = judge.forbids(act);
    const weight = by.length + by.filter(still).length / 2;
    if (by.length > 0 && (!best || weight < best.weight)) best = { state, by, weight };
  }
  return best ?? { state: 0, by: [] };
}
