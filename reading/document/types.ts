/** Where a line stands in a table: which table of the document, row and cell counted from 0, merged cells at their first row and cell. */
export interface TablePlace {
  table: number;
  row: number;
  cell: number;
  /** How many rows the cell covers, when more than one. */
  rows?: number;
}

/** One line with text in it, trimmed. `text` equals the document's text from `start` up to (not including) `end`, counted in UTF-16 units. */
export interface DocumentLine {
  text: string;
  start: number;
  end: number;
  /** Page of a PDF, from 1; sheet of a workbook, from 1. */
  page?: number;
  table?: TablePlace;
}

/** A document as every reader sees it, whatever its format was. Lines are in reading order and never blank. */
export interface ReadableDocument {
  /** The file's name, without its folder. */
  name: string;
  /** The title that the file itself declares (HTML title, PDF information), when it has one. */
  title?: string;
  lines: DocumentLine[];
  text: string;
}

/** A line before it has its place in the text. */
export interface Piece {
  text: string;
  page?: number;
  table?: TablePlace;
}

/** What a format's reader gives. */
export interface Pieces {
  title?: string;
  pieces: Piece[];
}

/** A file that cannot be read; its message is for the user, in Chinese, and names the file. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}
