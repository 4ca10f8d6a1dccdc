/** The report as an official document in Word. */
import type { Paragraph as Para, Table } from 'docx';
import { body, docxBytes, heading1, heading2, plainLine, signature, table, tableNote, tableTitle, title } from '../paper/gbt9704.ts';
import type { AnnualReport, Cell, Piece, ReportTable, Section } from './types.ts';

const text = (c: Cell | Piece): string => (typeof c === 'string' ? c : c.text);
const dayText = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const tableOf = (t: ReportTable): (Para | Table)[] => [
  ...tableTitle(t.title, t.unit),
  table(
    t.head,
    t.rows.map((row) => row.map(text)),
  ),
  tableNote(`依据:${t.basis}`),
];
const sectionOf = (s: Section, level: 1 | 2): (Para | Table)[] => [
  level === 1 ? heading1(s.heading) : heading2(s.heading),
  ...s.paragraphs.map((p) => body(p.pieces.map(text).join(''), p.lead)),
  ...(s.sections ?? []).flatMap((x) => sectionOf(x, 2)),
  ...(s.tables ?? []).flatMap(tableOf),
];

export async function reportDocx(report: AnnualReport): Promise<Uint8Array> {
  const { leftOut, findings } = report;
  return docxBytes(report.title, [
    ...(report.tenant.demo ? [plainLine(`演示数据:${report.tenant.name}为虚构`, 'kai')] : []),
    ...title(report.title),
    body(report.opening.pieces.map(text).join('')),
    ...report.sections.flatMap((s) => sectionOf(s, 1)),
    ...signature(report.signed.by, dayText(report.signed.on)),
    ...report.tables.flatMap(tableOf),
    ...(leftOut.length === 0
      ? []
      : [heading1('未列入本报告的数据(供签发人审阅)'), ...leftOut.map((x) => body(`${x.title}(${x.figure}):${x.reason}`))]),
    ...(findings.length === 0 ? [] : [heading1('表内勾稽不符(签发前须查明)'), ...findings.map((f) => body(f.says))]),
  ]);
}

/** Tables alone. */
export const tablesDocx = (heading: string, tables: readonly ReportTable[]): Promise<Uint8Array> =>
  docxBytes(heading, [...title(heading), ...tables.flatMap(tableOf)]);
