import type { DocumentLine, Pieces, ReadableDocument } from './types.ts';

/** Zero-width characters and soft hyphens: copied out of web pages, never meant to be read. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Spaces of other widths, and tabs. Line breaks are not among them. */
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** One kind of line break, one kind of space, nothing invisible. Full-width letters, digits and punctuation stay as they stand. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ');
}

/** A document out of plain text: the text stays whole, blank lines too, so that offsets are those of the text that was handed in. */
export function documentOfText(name: string, raw: string): ReadableDocument {
  const text = cleanText(raw);
  const lines: DocumentLine[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed) {
      const start = at + line.indexOf(trimmed);
      lines.push({ text: trimmed, start, end: start + trimmed.length });
    }
    at += line.length + 1;
  }
  return { name, lines, text };
}

/** A document out of pieces, which become lines joined by a line break. A piece that holds line breaks becomes several lines in the same place. */
export function documentOfPieces(name: string, { title, pieces }: Pieces): ReadableDocument {
  const lines: DocumentLine[] = [];
  let text = '';
  for (const piece of pieces) {
    for (const part of cleanText(piece.text).split('\n')) {
      const trimmed = part.trim();
      if (!trimmed) continue;
      if (text) text += '\n';
      const line: DocumentLine = { text: trimmed, start: text.length, end: text.length + trimmed.length };
      if (piece.page !== undefined) line.page = piece.page;
      if (piece.table) line.table = piece.table;
      lines.push(line);
      text += trimmed;
    }
  }
  const own = title && cleanText(title).replace(/\s+/g, ' ').trim();
  return own ? { name, title: own, lines, text } : { name, lines, text };
}
