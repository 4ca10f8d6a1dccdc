import type { CatalogueEntry, Found } from './types.ts';
import { sameUnit } from './units.ts';

const FILLER = /[的了共计数量]|全[区县市年]|我[区县市]|本[区县市级]/g;
/** How far back a paragraph is read for the words that say whose number it is. */
const FAR = 600;

/** Gives a figure the id of the catalogue entry that its words say, where exactly one says it best. `text`: the whole of the report. */
export function nameFigures(figures: Found[], catalogue: readonly CatalogueEntry[], text: string): void {
  if (catalogue.length === 0) return;
  figures.forEach((f, i) => {
    const near = text.slice(Math.max(figures[i - 1]?.end ?? 0, f.start - 80), f.end) + f.subject;
    const paragraph = text.slice(Math.max(text.lastIndexOf('\n', f.start) + 1, f.start - FAR), f.start);
    const ranked = catalogue
      .filter((c) => sameUnit(c.unit, f.unit))
      .map((c) => ({ id: c.id, score: Math.max(likeness(c.title, f.subject), put(c, near, paragraph)) }))
      .filter((c) => c.score >= 0.75)
      .sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (best !== undefined && best.score > (second?.score ?? 0)) f.figure = best.id;
  });
}

/** How well a way of putting it fits: 0 where a word is missing; else above 1, the more the words say, and a little more the nearer they stand. */
function put(entry: CatalogueEntry, near: string, paragraph: string): number {
  const fits = (entry.says ?? []).map((words) => {
    const last = words.at(-1) ?? '';
    if (last === '' || !near.includes(last)) return 0;
    const before = words.slice(0, -1).map((w) => (near.includes(w) ? paragraph.length : paragraph.lastIndexOf(w)));
    if (before.some((at) => at < 0)) return 0;
    const far = before.reduce((sum, at) => sum + (paragraph.length - at), 0) / (FAR * Math.max(1, before.length));
    return 1 + words.join('').length - far / 2;
  });
  return Math.max(0, ...fits);
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
