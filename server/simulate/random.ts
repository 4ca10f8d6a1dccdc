/** Chance from a seed: the same seed gives the same county, on every machine. (sfc32, a small generator of good quality; not for secrets.) */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** Whether something of this likelihood happens. */
  happens(likelihood: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of a list, the heavier the likelier; undefined when nothing weighs. */
  weighed<T>(list: readonly T[], weight: (x: T) => number): T | undefined;
  hex(bytes: number): string;
  /** A stream of its own, which what happens elsewhere does not disturb. */
  fork(name: string): Chance;
}

const hashed = (text: string): [number, number, number, number] => {
  const state: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    state[0] = state[1] ^ Math.imul(state[0] ^ k, 597399067);
    state[1] = state[2] ^ Math.imul(state[1] ^ k, 2869860233);
    state[2] = state[3] ^ Math.imul(state[2] ^ k, 951274213);
    state[3] = state[0] ^ Math.imul(state[3] ^ k, 2716044179);
  }
  return state;
};

export function chance(seed: string): Chance {
  let [a, b, c, d] = hashed(seed);
  const raw = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) raw();
  const next = (): number => raw() / 4294967296;
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    happens: (likelihood) => next() < likelihood,
    pick: (list) => list[whole(0, list.length - 1)]!,
    weighed: (list, weight) => {
      const total = list.reduce((sum, x) => sum + Math.max(0, weight(x)), 0);
      if (total <= 0) return undefined;
      let at = next() * total;
      for (const x of list) {
        at -= Math.max(0, weight(x));
        if (at < 0) return x;
      }
      return list.at(-1);
    },
    hex: (bytes) => Array.from({ length: bytes }, () => whole(0, 255).toString(16).padStart(2, '0')).join(''),
    fork: (name) => chance(`${seed}/${name}`),
  };
}
