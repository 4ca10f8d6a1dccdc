/** The report as an official document in Word. */
import type { Paragraph as Para, Table } from 'docx';
import { body, docxBytes, heading1, heading2, plainLine, signature, table, tableNote, tableTitle, title } from '../paper/gbt9704.ts';
import { printed } from '../paper/punctuation.ts';
import type { AnnualReport, Cell, Piece, ReportTable, Section } from './types.ts';

/** How a file says of which year it is and at which place its numbers were taken: by it the file is taken back in. */
export const placeMark = (year: number, place: number): string => `zhangtu:${year}:${place}`;

const text = (c: Cell | Piece): string => printed(typeof c === 'string' ? c : c.text);
/** Stops stand beside the numbers that a paragraph's pieces part: it is put together first. */
const joined = (pieces: readonly Piece[]): string => printed(pieces.map((p) => (typeof p === 'string' ? p : p.text)).join(''));
const dayText = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const tableOf = (t: ReportTable): (Para | Table)[] => [
  ...tableTitle(printed(t.title), t.unit),
  table(
    t.head.map(printed),
    t.rows.map((row) => row.map(text)),
  ),
  tableNote(printed(`依据:${t.basis}`)),
];
const sectionOf = (s: Section, level: 1 | 2): (Para | Table)[] => [
  level === 1 ? heading1(printed(s.heading)) : heading2(printed(s.heading)),
  ...s.paragraphs.map((p) => body(joined(p.pieces), p.lead && printed(p.lead))),
  ...(s.sections ?? []).flatMap((x) => sectionOf(x, 2)),
  ...(s.tables ?? []).flatMap(tableOf),
];

export async function reportDocx(report: AnnualReport): Promise<Uint8Array> {
  const { leftOut, findings } = report;
  const children = [
    ...(report.tenant.demo ? [plainLine(printed(`演示数据:${report.tenant.name}为虚构`), 'kai')] : []),
    ...title(report.title),
    body(joined(report.opening.pieces)),
    ...report.sections.flatMap((s) => sectionOf(s, 1)),
    ...signature(report.signed.by, dayText(report.signed.on)),
    ...report.tables.flatMap(tableOf),
    ...(leftOut.length === 0
      ? []
      : [
          heading1(printed('未列入本报告的数据(供签发人审阅)')),
          ...leftOut.map((x) => body(printed(`${x.title}(${x.figure}):${x.reason}`))),
        ]),
    ...(findings.length === 0 ? [] : [heading1(printed('表内勾稽不符(签发前须查明)')), ...findings.map((f) => body(printed(f.says)))]),
  ];
  return docxBytes(report.title, children, placeMark(report.year, report.place.size));
}

/** Tables alone. */
export const tablesDocx = (heading: string, tables: readonly ReportTable[]): Promise<Uint8Array> =>
  docxBytes(heading, [...title(heading), ...tables.flatMap(tableOf)]);
