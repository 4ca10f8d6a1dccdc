/** A procedure with too many states is asking to be two: which steps multiply them. */
import { actText } from '../explain/words.ts';
import type { Explored } from './explore.ts';
import { type Fault, MOST_STATES } from './types.ts';

/** How far a byte of the state is from being the same everywhere, in bits. */
function spread(x: Explored, at: number): number {
  const counts = new Map<number, number>();
  for (let s = 0; s < x.states.count; s++) {
    const value = x.states.at(s)[at]!;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.values()].reduce((bits, n) => bits - (n / x.states.count) * Math.log2(n / x.states.count), 0);
}

export function tooLarge(x: Explored): Fault {
  const { acts, variables, procedure: p } = x.model;
  const steps = new Map<string, number>();
  const count = (act: number, at: number): void => {
    const name = acts[act]!.name;
    steps.set(name, Math.max(steps.get(name) ?? 0, spread(x, at)));
  };
  for (const [i, act] of acts.entries()) if (act.at >= 0) count(i, act.at);
  for (const v of variables) if (v.at >= 0) for (const i of v.resets) count(i, v.at);
  const worst = [...steps].toSorted((a, b) => b[1] - a[1]).slice(0, 8);
  const names = worst.map(([name]) => `「${actText(p, name)}」`).join('、');
  return { kind: 'too-large', says: `状态超过${MOST_STATES}个,应当分成几个程序;使状态成倍增加的是${names}`, path: [] };
}
