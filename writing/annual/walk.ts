/** The numbers of a report in the order in which they are read. */
import type { AnnualReport, ReportNumber, ReportTable, Section } from './types.ts';

const ofTable = ({ rows }: ReportTable): ReportNumber[] => rows.flat().filter((c) => typeof c !== 'string');
const ofSection = (section: Section): ReportNumber[] => [
  ...section.paragraphs.flatMap((p) => p.pieces.filter((x) => typeof x !== 'string')),
  ...(section.sections ?? []).flatMap(ofSection),
  ...(section.tables ?? []).flatMap(ofTable),
];

export const numbersOf = (report: AnnualReport): ReportNumber[] => [
  ...report.opening.pieces.filter((x) => typeof x !== 'string'),
  ...report.sections.flatMap(ofSection),
  ...report.tables.flatMap(ofTable),
];
