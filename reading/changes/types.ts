/** A Word document with its changes: what was put in, taken out, moved or set otherwise, by whom and when, and what is remarked beside it. */

/** One change: a run of text, or the end of a paragraph, was put in, taken out, moved from here or moved to here. */
export interface Change {
  kind: 'ins' | 'del' | 'moveFrom' | 'moveTo';
  author: string;
  /** As the file says it (ISO 8601); empty where it does not. */
  on: string;
}
/** Text or paragraph set otherwise; `what` in words: 加粗, 字号. */
export interface Formatted {
  author: string;
  on: string;
  what: string[];
}
/** A stretch of text that is marked alike. Text that one put in and another took out again bears both changes. */
export interface Run {
  text: string;
  changes?: Change[];
  formatted?: Formatted;
  /** Remarks that it stands under, by their ids. */
  comments?: string[];
}
export interface Paragraph {
  /** Its place in the file, from 1: what a remark or a point is anchored to. */
  n: number;
  runs: Run[];
  /** How the end of the paragraph was changed: put in, it was one with the next before; taken out, it is one with the next now. */
  ending?: Change[];
  formatted?: Formatted;
  /** A title of the document's own styles, 1 the highest. */
  heading?: number;
  table?: { table: number; row: number; cell: number };
}
export interface Comment {
  id: string;
  author: string;
  on: string;
  text: string;
  /** The paragraph in which it begins. */
  paragraph?: number;
  /** The words that it stands beside. */
  about: string;
  /** The remark that it answers. */
  answers?: string;
  resolved?: true;
}
export interface MarkedDocument {
  paragraphs: Paragraph[];
  comments: Comment[];
  /** Who changed or remarked, in the order of appearance. */
  authors: string[];
}

/** The bytes are no Word document, or a damaged or too large one. */
export class ChangesError extends Error {}
