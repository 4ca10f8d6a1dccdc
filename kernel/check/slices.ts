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
    };
    this.list.push(slice);
    return slice;
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
