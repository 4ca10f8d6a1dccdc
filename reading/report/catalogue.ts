import type { CatalogueEntry, Found } from './types.ts';
import { sameUnit } from './units.ts';

const FILLER = /[的了共计数量]|全[区县市年]|我[区县市]|本[区县市级]/g;

/** Gives a figure the id of the catalogue entry whose title its subject says, where exactly one says it best. */
export function nameFigures(figures: Found[], catalogue: readonly CatalogueEntry[]): void {
  if (catalogue.length === 0) return;
  for (const f of figures) {
    const ranked = catalogue
      .filter((c) => sameUnit(c.unit, f.unit))
      .map((c) => ({ id: c.id, score: likeness(c.title, f.subject) }))
      .filter((c) => c.score >= 0.75)
      .sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (best !== undefined && best.score > (second?.score ?? 0)) f.figure = best.id;
  }
}

/** Twice the common pairs of characters over all pairs of both phrases: 1 where they are the same words. */
export function likeness(a: string, b: string): number {
  const pairs = (s: string) => {
    const t = s.replace(FILLER, '');
    return Array.from({ length: Math.max(0, t.length - 1) }, (_, i) => t.slice(i, i + 2));
  };
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  let common = 0;
  for (const p of left) {
    const i = rest.indexOf(p);
    if (i >= 0) {
      rest.splice(i, 1);
      common += 1;
    }
  }
  return (2 * common) / (left.length + right.length);
}
