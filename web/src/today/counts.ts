/** Counts of the first page, under its filters: sums of what the server counted once. */
import type { Today } from '../../../server/api/shapes.ts';

export const COUNTED = ['red', 'yellow', 'green', 'grey', 'stopped'] as const;
export type Counted = (typeof COUNTED)[number];
export type Tally = Today['tally'];
export type Side = Tally[number]['side'];
export interface Narrow {
  light?: Counted;
  procedure?: string;
  unit?: string;
}

/** How many of one side are under the filters. */
export const countOf = (tally: Tally, side: Side, by: Narrow = {}): number =>
  tally.reduce(
    (n, t) =>
      t.side === side &&
      (by.light === undefined || t.light === by.light) &&
      (by.procedure === undefined || t.procedure === by.procedure) &&
      (by.unit === undefined || t.unit === by.unit)
        ? n + t.n
        : n,
    0,
  );

/** What one may choose from, the most first: procedures or units of what is mine, each with its count under the other filter. */
export function choices(tally: Tally, what: 'procedure' | 'unit', by: Narrow): { id: string; title: string; n: number }[] {
  const other: Narrow = what === 'procedure' ? { unit: by.unit } : { procedure: by.procedure };
  const titles = new Map(tally.filter((t) => t.side === 'mine').map((t) => [t[what], what === 'procedure' ? t.title : t.unitName]));
  return [...titles]
    .map(([id, title]) => ({ id, title, n: countOf(tally, 'mine', { ...other, [what]: id }) }))
    .filter((c) => c.n > 0 || by[what] === c.id)
    .sort((a, b) => b.n - a.n || (a.title < b.title ? -1 : 1));
}
