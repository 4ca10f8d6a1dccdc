export { asksOf } from './ask.ts';
export type { Published } from './compare.ts';
export { compose, type Material } from './compose.ts';
export { reportHtml, tablesHtml } from './html.ts';
export { publishedNumbers } from './published.ts';
export type { AnnualReport, Answered, Ask, EventsBehind, LeftOut, ReportNumber, ReportTable, SealOf, TableFinding } from './types.ts';
export { askKey, FORMAT } from './types.ts';
export { numbersOf } from './walk.ts';
