/**
 * Which states can come to a goal. Acts are chosen, so one that leads there is enough. How a test turns out is not, so no way may lead where there
 * is none; but what can be tried again need not fail for ever.
 */
import { type Explored, isDeciding } from './explore.ts';

/** The nearest state of those not reached from which not even luck helps: the way to it then says how every test has turned out. */
export const nearestDead = (reached: Uint8Array, lucky: Uint8Array, from = 1): number => {
  const hopeless = lucky.indexOf(0, from);
  return hopeless >= 0 ? hopeless : reached.indexOf(0, from);
};

/** Edges by the state that they lead to, built once for an exploration. */
export class Backwards {
  private readonly first: Int32Array;
  private readonly edges: Int32Array;
  private readonly x: Explored;
  /** Edges by which a test turns out. */
  private readonly turns: number[] = [];

  constructor(x: Explored) {
    this.x = x;
    const { count, to, by } = x.edges;
    const n = x.states.count;
    this.first = new Int32Array(n + 1);
    for (let e = 0; e < count; e++) {
      this.first[to[e]! + 1]!++;
      if (isDeciding(by[e]!)) this.turns.push(e);
    }
    for (let i = 0; i < n; i++) this.first[i + 1]! += this.first[i]!;
    const next = this.first.slice();
    this.edges = new Int32Array(count);
    for (let e = 0; e < count; e++) this.edges[next[to[e]!]!++] = e;
  }

  /**
   * 1 for every state from which a goal can be reached by edges that `along` lets pass (an act's place, or a negative: see `explore.ts`).
   * @param lucky tests turn out as is best.
   */
  to(goals: Iterable<number>, along: (by: number) => boolean, lucky = false): Uint8Array {
    const goal = new Uint8Array(this.x.states.count);
    for (const g of goals) goal[g] = 1;
    const { from, to } = this.x.edges;
    let open = new Uint8Array(this.x.states.count).fill(1);
    for (;;) {
      const reached = this.within(open, goal, along);
      let closed = false;
      if (!lucky)
        for (const e of this.turns)
          if (reached[from[e]!] && !goal[from[e]!] && !reached[to[e]!]) {
            reached[from[e]!] = 0;
            closed = true;
          }
      if (!closed) return reached;
      open = reached;
    }
  }

  /** States among the open ones from which some way leads to a goal. */
  private within(open: Uint8Array, goal: Uint8Array, along: (by: number) => boolean): Uint8Array<ArrayBuffer> {
    const { from, by } = this.x.edges;
    const reached = new Uint8Array(open.length);
    const todo: number[] = [];
    const mark = (state: number): void => {
      if (reached[state] || !open[state]) return;
      reached[state] = 1;
      todo.push(state);
    };
    for (let s = 0; s < goal.length; s++) if (goal[s]) mark(s);
    for (let state = todo.pop(); state !== undefined; state = todo.pop())
      for (let k = this.first[state]!; k < this.first[state + 1]!; k++) {
        const e = this.edges[k]!;
        if (isDeciding(by[e]!) || along(by[e]!)) mark(from[e]!);
      }
    return reached;
  }
}
