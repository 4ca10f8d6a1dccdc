/**
 * Explorations of one procedure. What bears on the endings is explored first; what else is asked of an act is looked up in an exploration that
 * remembers it, or in one made for it: what does not bear on it is left out, so each stays small.
 */
import type { ProcedureData } from '../language/data.ts';
import { type Explored, explore } from './explore.ts';
import { modelOf } from './model.ts';
import { Backwards } from './reach.ts';
import { MOST_STATES } from './types.ts';

export interface Slice extends Explored {
  backwards: () => Backwards;
  /** The nearest state that follows from a state and is as asked. */
  firstAfter: (state: number, is: (state: number) => boolean) => number | undefined;
}

export class Slices {
  readonly list: Slice[] = [];
  readonly main: Slice;
  private readonly procedure: ProcedureData;
  private readonly sure: ReadonlySet<string>;
  private readonly most: number;

  constructor(procedure: ProcedureData, sure: ReadonlySet<string>, most = MOST_STATES) {
    this.procedure = procedure;
    this.sure = sure;
    this.most = most;
    this.main = this.make();
  }

  /** States of all explorations together. */
  get states(): number {
    return this.list.reduce((n, s) => n + s.states.count, 0);
  }

  private make(acts?: readonly string[]): Slice {
    const explored = explore(modelOf(this.procedure, { ...(acts && { acts }), sure: this.sure }), this.most);
    let backwards: Backwards | undefined;
    const slice: Slice = {
      ...explored,
      backwards: () => {
        backwards ??= new Backwards(explored);
        return backwards;
      },
      firstAfter: (state, is) => firstAfter(explored, state, is),
    };
    this.list.push(slice);
    return slice;
  }

  /** An exploration made for one act alone, in which nothing that leads to it is forgotten. */
  only(act: string): Slice {
    return this.make([act]);
  }

  /** An exploration in which what bears on each of these acts is remembered; undefined if it is too large. */
  about(acts: readonly string[]): Slice | undefined {
    const known = this.list.find((s) =>
      acts.every((a) => {
        const act = s.model.acts[s.model.index.get(a) ?? -1];
        return act && (act.at >= 0 || s.model.guards[s.model.index.get(a)!]!.length === 0);
      }),
    );
    const found = known ?? this.make(acts);
    return found.capped ? undefined : found;
  }
}

function firstAfter({ edges, states }: Explored, state: number, is: (state: number) => boolean): number | undefined {
  const next = Array.from({ length: states.count }, (): number[] => []);
  for (let e = 0; e < edges.count; e++) next[edges.from[e]!]!.push(edges.to[e]!);
  const seen = new Set([state]);
  for (const s of seen) {
    if (is(s)) return s;
    for (const to of next[s]!) seen.add(to);
  }
  return undefined;
}
