/** Word documents with their changes, and two versions compared. */
export { compareTexts, countLines, type Line } from './compare.ts';
export { readChanges } from './docx.ts';
export { type Change, ChangesError, type Comment, type MarkedDocument, type Paragraph, type Run } from './types.ts';
export { type PlainParagraph, plain, type Reading, stands } from './view.ts';
export type { Piece } from './words.ts';
