/** The page's numbers: sums of the rows that the server counted, by chapter, procedure or unit. */
import type { Counted, CountyView } from '../api/county.ts';

export type Sums = Record<Counted, number>;
export const COUNTED: readonly Counted[] = ['open', 'red', 'grey', 'yellow', 'finding', 'refused', 'contest', 'ended'];

export const nothing = (): Sums => ({ open: 0, red: 0, grey: 0, yellow: 0, finding: 0, refused: 0, contest: 0, ended: 0 });

/** Sums by what a row is put under; a row put under nothing is left out. */
export function sumsBy(view: CountyView, keyOf: (procedure: string, unit: string) => string | undefined): Map<string, Sums> {
  const by = new Map<string, Sums>();
  for (const [procedure, unit, ...numbers] of view.cells) {
    const key = keyOf(String(procedure), String(unit));
    if (key === undefined) continue;
    const sums = by.get(key) ?? nothing();
    view.counted.forEach((kind, i) => {
      sums[kind] += Number(numbers[i] ?? 0);
    });
    by.set(key, sums);
  }
  return by;
}

/** What needs a leader's eye before the rest; a limit that nobody confirmed is none of it. */
export const pressing = (s: Sums): boolean => s.red > 0 || s.finding > 0 || s.refused > 0 || s.contest > 0;

/** 账图县司法局 → 司法局: on the county's own page its name is known. */
export const shortUnit = (name: string, county: string): string =>
  name.startsWith(county) && name.length > county.length ? name.slice(county.length) : name.replace(/(人民政府|办事处)$/, '');
