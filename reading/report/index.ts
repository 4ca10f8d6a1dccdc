export { readReport } from './read.ts';
export { reportText, scoreText } from './render.ts';
export { type ReportKey, type ScoreRow, scoreReport } from './score.ts';
export type { CatalogueEntry, Figure, Finding, Relation, RelationKind, ReportReading } from './types.ts';
