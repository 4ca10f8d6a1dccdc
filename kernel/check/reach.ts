/** Which states can come to a goal. Acts are chosen, so one that leads there is enough; how a test turns out is not, so every way must. */
import { type Explored, isDeciding } from './explore.ts';

/** Edges by the state that they lead to, built once for an exploration. */
export class Backwards {
  private readonly first: Int32Array;
  private readonly edges: Int32Array;
  private readonly x: Explored;
  /** For each state: how many ways its open test can turn out, 0 where none is open. */
  private readonly turns: Uint8Array;

  constructor(x: Explored) {
    this.x = x;
    const { count, from, to, by } = x.edges;
    const n = x.states.count;
    this.first = new Int32Array(n + 1);
    this.turns = new Uint8Array(n);
    for (let e = 0; e < count; e++) {
      this.first[to[e]! + 1]!++;
      if (isDeciding(by[e]!)) this.turns[from[e]!]!++;
    }
    for (let i = 0; i < n; i++) this.first[i + 1]! += this.first[i]!;
    const next = this.first.slice();
    this.edges = new Int32Array(count);
    for (let e = 0; e < count; e++) this.edges[next[to[e]!]!++] = e;
  }

  /** 1 for every state from which a goal can be reached by edges that `along` lets pass (an act's place, or a negative: see `explore.ts`). */
  to(goals: Iterable<number>, along: (by: number) => boolean): Uint8Array {
    const { from, by } = this.x.edges;
    const reached = new Uint8Array(this.x.states.count);
    const left = this.turns.slice();
    const todo: number[] = [];
    const mark = (state: number): void => {
      if (reached[state]) return;
      reached[state] = 1;
      todo.push(state);
    };
    for (const goal of goals) mark(goal);
    for (let state = todo.pop(); state !== undefined; state = todo.pop()) {
      for (let k = this.first[state]!; k < this.first[state + 1]!; k++) {
        const e = this.edges[k]!;
        if (reached[from[e]!]) continue;
        if (isDeciding(by[e]!)) {
          if (--left[from[e]!]! === 0) mark(from[e]!);
        } else if (along(by[e]!)) mark(from[e]!);
      }
    }
    return reached;
  }
}
