/**
 * What people write into the report. Their paragraphs hold words and, in their places, figures: a number is never typed, it is counted each time the
 * report is composed. A figure that the section would state and that nobody wrote is told behind what was written: nothing is lost by rewriting.
 */
import type { Sentences } from '../../law/report/sentence.ts';
import type { Paragraph, Piece, ReportNumber } from './types.ts';
import { joined, type NumberOf, paragraphsOf } from './words.ts';

/** A figure in its place: of the report's year, or of the one before. `none`: what is said instead of nought. */
export interface FigureToken {
  figure: string;
  period?: 'before';
  none?: string;
}
export interface WrittenParagraph {
  lead?: string;
  pieces: (string | FigureToken)[];
}
/** By the section's id. */
export type Written = Readonly<Record<string, readonly WrittenParagraph[]>>;

/** The number of a token; undefined where the figure is left out or has no base to divide by. */
export type TokenNumber = (token: FigureToken) => ReportNumber | undefined;

const JOINT = /[,,;;。、::!?!?]/;

export const tokensIn = (paragraphs: readonly WrittenParagraph[]): FigureToken[] =>
  paragraphs.flatMap((p) => p.pieces.filter((x) => typeof x !== 'string'));

/** A paragraph with its numbers in. The clause of a number that there is not goes with it: words about nothing are not left behind. */
export function liveParagraph({ lead, pieces }: WrittenParagraph, number: TokenNumber): Paragraph {
  const out: Piece[] = [];
  let cut = false;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      out.push(cut ? behindClause(piece) : piece);
      cut = false;
      continue;
    }
    const found = number(piece);
    if (found) {
      out.push(piece.none !== undefined && found.value === 0 ? { ...found, text: piece.none } : found);
      continue;
    }
    const before = out.at(-1);
    if (typeof before === 'string') out[out.length - 1] = beforeClause(before);
    cut = true;
  }
  return { ...(lead !== undefined && { lead }), pieces: joined(out), written: true };
}
function beforeClause(text: string): string {
  for (let i = text.length - 1; i >= 0; i--) if (JOINT.test(text[i]!)) return text.slice(0, i + (/[。!?!?::]/.test(text[i]!) ? 1 : 0));
  return '';
}
/** The stop stays: it ends what stands before the clause. */
function behindClause(text: string): string {
  const at = text.search(JOINT);
  return at < 0 ? '' : text.slice(at);
}

/** The paragraphs of a section: what was written, then what the ledger has to say that nobody wrote; without a text, what the sentences say. */
export function sectionParagraphs(
  written: readonly WrittenParagraph[] | undefined,
  sentences: Sentences,
  { now, token }: { now: NumberOf; token: TokenNumber },
): Paragraph[] {
  if (!written) return paragraphsOf(sentences, now);
  const told = new Set(tokensIn(written).flatMap((t) => (t.period === undefined ? [t.figure] : [])));
  const rest = paragraphsOf(sentences, (figure) => (told.has(figure) ? undefined : now(figure)));
  const own = written.map((p) => liveParagraph(p, token)).filter((p) => p.pieces.length > 0);
  for (const more of rest) {
    const same = own.find((p) => p.lead !== undefined && p.lead === more.lead);
    if (same) same.pieces = joined([...same.pieces, ...more.pieces]);
    else own.push(more);
  }
  return own;
}
