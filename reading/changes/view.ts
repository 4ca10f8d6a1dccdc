/** A marked document as one of its plain texts: as it reads with all changes accepted, or as it was before them. */
import type { Change, MarkedDocument, Run } from './types.ts';

/** `marked` is no plain text: it shows both. */
export type Reading = 'accepted' | 'before';
export interface PlainParagraph {
  /** The paragraph of the marked document in which it begins. */
  n: number;
  text: string;
}

const GONE: Record<Reading, readonly Change['kind'][]> = { accepted: ['del', 'moveFrom'], before: ['ins', 'moveTo'] };
const gone = (changes: readonly Change[] | undefined, reading: Reading): boolean =>
  changes?.some((c) => GONE[reading].includes(c.kind)) === true;

/** Whether a run is part of the text in that reading. */
export const stands = (run: Run, reading: Reading): boolean => !gone(run.changes, reading);

/**
 * The paragraphs of that reading. Where the end of a paragraph is not part of it, the text runs on into the next: a paragraph that was parted in two
 * was one before. Inside a table the cell ends the text all the same.
 */
export function plain(document: Pick<MarkedDocument, 'paragraphs'>, reading: Reading): PlainParagraph[] {
  const found: PlainParagraph[] = [];
  let kept: PlainParagraph | undefined;
  const { paragraphs } = document;
  for (const [i, p] of paragraphs.entries()) {
    const text = p.runs
      .filter((r) => stands(r, reading))
      .map((r) => r.text)
      .join('');
    kept = kept ? { n: kept.text === '' ? p.n : kept.n, text: kept.text + text } : { n: p.n, text };
    const next = paragraphs[i + 1];
    const runsOn = gone(p.ending, reading) && next !== undefined && JSON.stringify(next.table) === JSON.stringify(p.table);
    if (runsOn) continue;
    // what is gone whole, its end included, was no empty line: it was not there
    if (kept.text !== '' || !gone(p.ending, reading)) found.push(kept);
    kept = undefined;
  }
  return found;
}
