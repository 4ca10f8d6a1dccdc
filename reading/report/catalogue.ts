import { plain } from './text.ts';
import type { CatalogueEntry, Found } from './types.ts';
import { sameUnit } from './units.ts';

const FILLER = /[的了共计数量]|全[区县市年]|我[区县市]|本[区县市级]/g;
/** How far back a paragraph is read for the words that say whose number it is. */
const FAR = 600;
/** How close `~` asks for. */
const CLOSE = 70;

/** Gives a figure the id of the catalogue entry that its words say, where exactly one says it best. `text`: the whole of the report. */
export function nameFigures(figures: Found[], catalogue: readonly CatalogueEntry[], text: string): void {
  if (catalogue.length === 0) return;
  const owned = catalogue.filter((c) => c.own !== undefined && c.own.length > 0).map((c) => ({ ...c, own: c.own!.map(plain) }));
  figures.forEach((f, i) => {
    const said = best(owned.filter((c) => sameUnit(c.unit, f.unit)).map((c) => ({ id: c.id, score: own(c.own, f) })));
    if (said !== undefined) {
      f.figure = said;
      return;
    }
    const near = text.slice(Math.max(figures[i - 1]?.end ?? 0, f.start - 30), f.end);
    const paragraph = text.slice(Math.max(text.lastIndexOf('\n', f.start) + 1, f.start - FAR), f.start);
    const like = catalogue
      .filter((c) => sameUnit(c.unit, f.unit))
      .map((c) => ({ id: c.id, score: Math.max(likeness(c.title, f.subject), put(c, f.subject, near, paragraph)) }));
    const named = best(like.filter((c) => c.score >= 0.75));
    if (named !== undefined) f.figure = named;
  });
}

/** The id that scores highest, where one alone does. */
function best(ranked: { id: string; score: number }[]): string | undefined {
  const [first, second] = ranked.filter((c) => c.score > 0).sort((a, b) => b.score - a.score);
  return first !== undefined && first.score > (second?.score ?? 0) ? first.id : undefined;
}

/** How many of the words stand there that the house's report puts right before this figure, or names its cell by, or says its nought with. */
const own = (words: readonly string[], f: Found): number =>
  Math.max(0, ...words.filter((w) => (f.cell ? f.subject.endsWith(w) : f.lead.endsWith(w) || f.text === w)).map((w) => w.length));

/**
 * How well a way of putting it fits: 0 where a word is missing. The words that the number itself is of say most; those before it in the paragraph
 * the more the nearer they stand. `=办件` is the whole of what the number is of; `~信访` stands close before it.
 */
function put(entry: CatalogueEntry, subject: string, near: string, paragraph: string): number {
  const fits = (entry.says ?? []).map((words) => {
    const asked = words.at(-1) ?? '';
    const last = asked.replace('=', '');
    const own = asked.startsWith('=') ? subject === last : subject.includes(last);
    if (last === '' || !(own || (!asked.startsWith('=') && near.includes(last)))) return 0;
    const before = words.slice(0, -1).map((word) => {
      const w = word.replace('~', '');
      const at = subject.includes(w) ? paragraph.length : paragraph.lastIndexOf(w);
      return word.startsWith('~') && paragraph.length - at > CLOSE ? -1 : at;
    });
    if (before.some((at) => at < 0)) return 0;
    const far = before.reduce((sum, at) => sum + (paragraph.length - at), 0) / (FAR * Math.max(1, before.length));
    const told = words.slice(0, -1).join('').length / 2;
    return own ? 5 + 3 * last.length + told - far : 1 + last.length + told - far;
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
