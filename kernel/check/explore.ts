/** Every state that a procedure can come to, guards taken both ways, breadth first: so the way to each is a shortest one. */
import { differ, FORGOTTEN, Judge } from './judge.ts';
import type { Model } from './model.ts';
import { Edges, States } from './states.ts';
import { MOST_STATES } from './types.ts';

/** What an edge stands for: an act by its place (0 and above), a window that runs out, or a test that turns out one way. */
export const closing = (window: number): number => -1_000_000 - window;
export const deciding = (variable: number, value: number): number => -1 - (variable * 64 + value);
export const isDeciding = (by: number): boolean => by < 0 && by > -1_000_000;
export const isClosing = (by: number): boolean => by <= -1_000_000;
export const decided = (by: number): { variable: number; value: number } => ({
  variable: Math.floor((-1 - by) / 64),
  value: (-1 - by) % 64,
});
export const windowOf = (by: number): number => -1_000_000 - by;

export interface Explored {
  model: Model;
  states: States;
  edges: Edges;
  /** The edge by which each state was first reached; -1 for the first. */
  parent: Int32Array;
  /** Whether an act may be done in a state. */
  may: (state: number, act: number) => boolean;
  /** Acts that may be done in some state, and those that may still happen after an ending. */
  everDone: Uint8Array;
  /** The state in which the case has ended, -1 if it never does. */
  ended: number;
  /** States from which an ending was taken, with the act: the first hundred of each. */
  endings: { state: number; act: number }[];
  capped: boolean;
}

/** @param reduce without it every act is taken in every order and nothing is forgotten: for holding the reductions against the whole. */
export function explore(model: Model, most = MOST_STATES, reduce = true): Explored {
  const { acts, variables, windows, width } = model;
  const states = new States(width);
  const edges = new Edges();
  const judge = new Judge(model);
  const words = Math.ceil(acts.length / 32);
  let enabled = new Uint32Array(words * 1024);
  let parent = new Int32Array(1024).fill(-1);
  const everDone = new Uint8Array(acts.length);
  const endings: { state: number; act: number }[] = [];
  const taken = new Uint16Array(acts.length);
  let ended = -1;

  states.add(new Uint8Array(width));
  const reach = (from: number, by: number, state: Uint8Array): number => {
    const before = states.count;
    const to = states.add(state);
    if (to === before) {
      if (to >= parent.length) {
        const more = new Int32Array(parent.length * 2);
        more.set(parent);
        parent = more;
      }
      parent[to] = edges.count;
    }
    edges.add(from, by, to);
    return to;
  };

  const now = new Uint8Array(width);
  let id = 0;
  for (; id < states.count && states.count <= most; id++) {
    now.set(states.at(id));
    if (now[0] === 1) continue;
    judge.state = now;
    if ((id + 1) * words > enabled.length) {
      const more = new Uint32Array(enabled.length * 2);
      more.set(enabled);
      enabled = more;
    }
    let asks = -1;
    const can: number[] = [];
    for (let i = 0; i < acts.length; i++) {
      if (acts[i]!.at >= 0 && now[acts[i]!.at] === FORGOTTEN) continue;
      const allowed = judge.allowed(i);
      if (allowed < 0 && asks < 0) asks = judge.asks;
      if (allowed <= 0) continue;
      enabled[id * words + (i >> 5)]! |= 1 << (i & 31);
      everDone[i] = 1;
      if (acts[i]!.at >= 0 && !judge.early(i)) can.push(i);
    }
    if (asks >= 0) {
      const { at, variable } = variables[asks]!;
      for (let value = 1; value <= variable.values; value++) {
        const next = now.slice();
        next[at] = value;
        reach(id, deciding(asks, value), next);
      }
      continue;
    }
    const safe = reduce ? can.find((i) => isSafeNow(model, now, i)) : undefined;
    for (const i of safe === undefined ? can : [safe]) {
      const after = perform(model, now, i);
      const to = reach(id, i, reduce && !acts[i]!.ends ? tidy(model, after) : after);
      if (!acts[i]!.ends) continue;
      ended = to;
      if (taken[i]!++ < 100) endings.push({ state: id, act: i });
    }
    if (safe !== undefined) continue;
    for (const [w, window] of windows.entries()) {
      if (now[window.at] !== 1) continue;
      const next = now.slice();
      next[window.at] = 2;
      reach(id, closing(w), reduce ? tidy(model, next) : next);
    }
  }
  const may = (state: number, act: number): boolean => ((enabled[state * words + (act >> 5)]! >>> (act & 31)) & 1) === 1;
  return { model, states, edges, parent, may, everDone, ended, endings, capped: id < states.count };
}

/** Whether an act may be taken at once in this state: the first time, or when it answers what is owed. */
function isSafeNow(model: Model, now: Uint8Array, i: number): boolean {
  const { safe, at, name } = model.acts[i]!;
  if (safe === 'always') return now[at] === 0;
  return (
    safe === 'owed' && model.debts.some((d) => d.rule.kind === 'must' && !d.rule.until && now[d.at] === 1 && d.rule.must.includes(name))
  );
}

/** The state after an act. An ending is one state, whatever came before: what it obliges is looked at apart. */
function perform(model: Model, now: Uint8Array, i: number): Uint8Array {
  const act = model.acts[i]!;
  if (act.ends) {
    const end = new Uint8Array(model.width);
    end[0] = 1;
    return end;
  }
  const next = now.slice();
  next[act.at] = 1;
  for (const v of model.variables) if (v.at >= 0 && v.resets.includes(i)) next[v.at] = 0;
  for (const d of model.differences) if (d.at >= 0) next[d.at] = differ(d, i, next[d.at]!);
  for (const { rule, at } of model.windows)
    if (rule.kind === 'may' && rule.may.includes(act.name) && !act.repeats && next[at] === 1) next[at] = 2;
  for (const { rule, at } of model.debts) {
    if (rule.kind !== 'must') continue;
    if (rule.silence === act.name || (!rule.until && rule.must.includes(act.name))) next[at] = 0;
    if (rule.after.includes(act.name)) next[at] = 1;
  }
  for (const { rule, at } of model.windows) if (rule.after.includes(act.name) && next[at] === 0) next[at] = 1;
  return next;
}

/** Forgets what nobody can read any more, so that states that differ in nothing to come are one. */
function tidy(model: Model, state: Uint8Array): Uint8Array {
  const over = (i: number): boolean => {
    const act = model.acts[i]!;
    return act.at >= 0 && (state[act.at] === FORGOTTEN || (state[act.at] === 1 && !act.repeats));
  };
  const ruledOutBut = (i: number, by: number): boolean =>
    model.acts[i]!.at >= 0 &&
    model.guards[i]!.some(
      (g) =>
        g.is === 'never' &&
        g.rule.when === undefined &&
        g.after.some((a) => a !== by && model.acts[a]!.at >= 0 && state[model.acts[a]!.at] === 1),
    );
  // What rules an act out must not be forgotten because the act is ruled out.
  const alive = (readers: readonly number[], asking = -1): boolean => readers.some((i) => !over(i) && !ruledOutBut(i, asking));
  for (let again = true; again; ) {
    again = false;
    for (const [i, act] of model.acts.entries()) {
      if (act.at < 0 || act.opens || act.ends || act.asked || state[act.at] === FORGOTTEN || alive(act.readers, i)) continue;
      state[act.at] = FORGOTTEN;
      again = true;
    }
  }
  for (const flag of model.debts) if (state[flag.at] === 1 && !alive(flag.readers)) state[flag.at] = 0;
  for (const flag of model.windows) if (state[flag.at] === 1 && !alive(flag.readers)) state[flag.at] = 2;
  for (const v of model.variables) if (v.at >= 0 && state[v.at] !== 0 && !alive(v.readers)) state[v.at] = 0;
  return state;
}
