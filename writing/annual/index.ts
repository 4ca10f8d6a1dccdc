export { asksOf } from './ask.ts';
export type { Published } from './compare.ts';
export { compose, type Material } from './compose.ts';
export { reportHtml, tablesHtml } from './html.ts';
export { publishedNumbers } from './published.ts';
export type {
  AnnualReport,
  Answered,
  Ask,
  EventsBehind,
  LeftOut,
  Paragraph,
  Piece,
  ReportNumber,
  ReportTable,
  SealOf,
  Section,
  TableFinding,
} from './types.ts';
export { askKey, FORMAT } from './types.ts';
export { numbersOf } from './walk.ts';
export type { FigureToken, Written, WrittenParagraph } from './written.ts';
export { tokensIn } from './written.ts';
