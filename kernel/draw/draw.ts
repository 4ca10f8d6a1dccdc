/**
 * 双随机: who is drawn, who goes there. Everything follows from the seed, the lists and, where one was promised, a public value that nobody knew when the seed was
 * committed to. Order on paper does not matter: lists are put in the order of their ids first.
 */
import { canonical } from '../ledger/canonical.ts';
import { digestOf, fromHex, sha256 } from '../ledger/hash.ts';
import { type Stream, stream } from './stream.ts';

export const DRAW_FORMAT = 'zhangtu-draw/1';

/** One who may be drawn. `weight`, a whole number from 1, is how many tickets he has in the urn: by his class of risk and of credit. */
export interface Listed {
  id: string;
  weight: number;
}
/** An inspector with a certificate in force. `avoids`: those whom he may not visit (回避). */
export interface Inspector {
  id: string;
  avoids: string[];
}
/** What one department brings: its list, how many of it to draw, and its inspectors. */
export interface Share {
  unit: string;
  number: number;
  list: Listed[];
  inspectors: Inspector[];
}
/** What a draw is over. `publicSays`: the public value, known only after the commitment, that the draw will take in as well. */
export interface Urn {
  name: string;
  shares: Share[];
  publicSays?: string;
}
/** One visit: each that was drawn once, for however many departments, with two inspectors of each. */
export interface Visit {
  id: string;
  inspectors: { unit: string; persons: string[] }[];
}
export interface Outcome {
  /** Whom each department drew, in the order in which they came. */
  drawn: { unit: string; ids: string[] }[];
  visits: Visit[];
  /** How many visits fewer there are because departments drew the same. */
  merged: number;
}

/** How many inspectors of a department go to one address (行政处罚法第42条). */
export const PAIR = 2;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = <T>(list: readonly T[], key: (x: T) => string): T[] => list.toSorted((a, b) => byCodeUnit(key(a), key(b)));

/** The same urn in its one order: departments, lists, inspectors and avoidances by their ids. */
export function inOrder(urn: Urn): Urn {
  return {
    name: urn.name,
    ...(urn.publicSays !== undefined && { publicSays: urn.publicSays }),
    shares: sorted(urn.shares, (s) => s.unit).map((s) => ({
      unit: s.unit,
      number: s.number,
      list: sorted(s.list, (x) => x.id).map(({ id, weight }) => ({ id, weight })),
      inspectors: sorted(s.inspectors, (x) => x.id).map(({ id, avoids }) => ({ id, avoids: avoids.toSorted(byCodeUnit) })),
    })),
  };
}

/** The digest of everything that a draw is over, however it was written down. */
export const urnDigest = (urn: Urn): string => digestOf(canonical({ format: DRAW_FORMAT, ...inOrder(urn) }), sha256);

/**
 * The commitment to a seed (64 hexadecimal digits) and to the lists. It says nothing about the seed, and no other seed and no other list has it:
 * made public before the draw, it leaves the office nothing to choose afterwards.
 */
export const commitmentOf = (seed: string, urn: Urn): string =>
  digestOf(canonical({ format: DRAW_FORMAT, list: urnDigest(urn), seed }), sha256);

/** A key for each purpose, so that no draw moves another. */
function keyed(seed: string, publicValue: string | undefined, list: string, purpose: string[]): Stream {
  return stream(
    fromHex(
      digestOf(canonical({ format: DRAW_FORMAT, list, purpose, seed, ...(publicValue !== undefined && { public: publicValue }) }), sha256),
    ),
  );
}

/** Sums of weights in a tree, so that a list of a hundred thousand is drawn from in a moment: to find and to change takes as many steps as the length has binary digits. */
class Tickets {
  private readonly tree: number[];
  private readonly top: number;
  total = 0;
  constructor(weights: readonly number[]) {
    this.tree = new Array<number>(weights.length + 1).fill(0);
    this.top = 2 ** Math.floor(Math.log2(Math.max(1, weights.length)));
    for (const [i, w] of weights.entries()) this.add(i, w);
  }
  add(i: number, weight: number): void {
    this.total += weight;
    for (let at = i + 1; at < this.tree.length; at += at & -at) this.tree[at]! += weight;
  }
  /** The place of the one who holds ticket number `ticket`, counted from 0. */
  holder(ticket: number): number {
    let at = 0;
    let left = ticket;
    for (let step = this.top; step >= 1; step /= 2)
      if (at + step < this.tree.length && this.tree[at + step]! <= left) {
        at += step;
        left -= this.tree[at]!;
      }
    return at;
  }
}

/** Draws `number` of the list without putting back, each time by the weights of those still in it. */
export function drawFrom(list: readonly Listed[], number: number, from: Stream): string[] {
  const all = sorted(list, (x) => x.id);
  const tickets = new Tickets(all.map((x) => x.weight));
  const ids: string[] = [];
  while (ids.length < Math.min(number, all.length)) {
    const at = tickets.holder(from.below(tickets.total));
    ids.push(all[at]!.id);
    tickets.add(at, -all[at]!.weight);
  }
  return ids;
}

/** Each that was drawn, once, with the departments that drew it. */
export function merge(drawn: Outcome['drawn']): { id: string; units: string[] }[] {
  const units = new Map<string, string[]>();
  for (const { unit, ids } of drawn) for (const id of ids) units.set(id, [...(units.get(id) ?? []), unit]);
  return sorted([...units], ([id]) => id).map(([id, of]) => ({ id, units: of.toSorted(byCodeUnit) }));
}

/** Two of those who may go, from the ones with the fewest visits so far. Fewer than two where there are no more. */
function pair(inspectors: readonly Inspector[], visits: Map<string, number>, id: string, from: Stream): string[] {
  const free = inspectors.filter((x) => !x.avoids.includes(id)).map((x) => x.id);
  const persons: string[] = [];
  while (persons.length < PAIR && persons.length < free.length) {
    const rest = free.filter((p) => !persons.includes(p));
    const least = Math.min(...rest.map((p) => visits.get(p) ?? 0));
    const idle = rest.filter((p) => (visits.get(p) ?? 0) === least);
    persons.push(idle[from.below(idle.length)]!);
  }
  for (const p of persons) visits.set(p, (visits.get(p) ?? 0) + 1);
  return persons.toSorted(byCodeUnit);
}

/** The whole draw. The same seed, public value and lists give the same outcome, on any machine and in any order of the lists. */
export function draw(seed: string, urn: Urn, publicValue?: string): Outcome {
  const whole = inOrder(urn);
  const list = urnDigest(urn);
  const drawn = whole.shares.map((s) => ({
    unit: s.unit,
    ids: drawFrom(s.list, s.number, keyed(seed, publicValue, list, ['对象', s.unit])),
  }));
  const merged = merge(drawn);
  const going = new Map(
    whole.shares.map((s) => [
      s.unit,
      { inspectors: s.inspectors, visits: new Map<string, number>(), from: keyed(seed, publicValue, list, ['人员', s.unit]) },
    ]),
  );
  return {
    drawn,
    visits: merged.map(({ id, units }) => ({
      id,
      inspectors: units.map((unit) => {
        const { inspectors, visits, from } = going.get(unit)!;
        return { unit, persons: pair(inspectors, visits, id, from) };
      }),
    })),
    merged: drawn.reduce((n, d) => n + d.ids.length, 0) - merged.length,
  };
}
