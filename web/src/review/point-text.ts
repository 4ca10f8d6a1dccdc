/** Points of an opinion as text and back: a point quotes the words that it is about, and a letter's points stand in a note until the head signs them. */
import type { Point } from '../api/review.ts';

const MOST_QUOTED = 60;

/** The beginning of a point about some words of the document. */
export function about(words: string): string {
  const one = words.replace(/\s+/g, ' ').trim();
  return one === '' ? '' : `关于「${one.length > MOST_QUOTED ? `${one.slice(0, MOST_QUOTED)}…` : one}」:`;
}
/** The words that a point quotes; empty where it quotes none. */
export function quoted(point: string): string {
  return /^关于「([\s\S]+?)」:/.exec(point)?.[1]?.replace(/…$/, '') ?? '';
}

const BASIS = '依据:';
/** Points as the text of a note. */
export const noteOf = (points: readonly Point[]): string =>
  points.map((p, i) => `${i + 1}. ${p.point.trim()}${p.basis.trim() === '' ? '' : `\n${BASIS}${p.basis.trim()}`}`).join('\n');

/** Points out of a note that was written so; a note of another kind gives none. */
export function pointsOf(note: string): Point[] {
  const points: Point[] = [];
  let inBasis = false;
  for (const line of note.split('\n')) {
    const begins = line.startsWith(`${points.length + 1}. `);
    const last = points.at(-1);
    if (begins) {
      points.push({ point: line.slice(`${points.length + 1}. `.length), basis: '' });
      inBasis = false;
    } else if (!last) return [];
    else if (!inBasis && line.startsWith(BASIS)) {
      last.basis = line.slice(BASIS.length);
      inBasis = true;
    } else if (inBasis) last.basis += `\n${line}`;
    else last.point += `\n${line}`;
  }
  return points;
}
