/** The report as an official document in Word. */
import type { Paragraph as Para, Table } from 'docx';
import {
  attachment,
  attachmentList,
  body,
  docxBytes,
  heading1,
  heading2,
  newPage,
  plainLine,
  signature,
  table,
  tableNote,
  tableTitle,
  title,
} from '../paper/gbt9704.ts';
import { printed } from '../paper/punctuation.ts';
import type { AnnualReport, Cell, Piece, ReportTable, Section } from './types.ts';

/** How a file says of which year it is and at which place its numbers were taken: by it the file is taken back in. */
export const placeMark = (year: number, place: number): string => `zhangtu:${year}:${place}`;

const text = (c: Cell | Piece): string => printed(typeof c === 'string' ? c : c.text);
/** Stops stand beside the numbers that a paragraph's pieces part: it is put together first. */
const joined = (pieces: readonly Piece[]): string => printed(pieces.map((p) => (typeof p === 'string' ? p : p.text)).join(''));
const dayText = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const tableItself = (t: ReportTable): (Para | Table)[] => [
  table(
    t.head.map(printed),
    t.rows.map((row) => row.map(text)),
  ),
  tableNote(printed(`依据:${t.basis}`)),
];
const tableOf = (t: ReportTable): (Para | Table)[] => [...tableTitle(printed(t.title), t.unit), ...tableItself(t)];
/** A section; the last one's last paragraph stands on the page of the signature, which never stands alone. */
const sectionOf = (s: Section, level: 1 | 2, last = false): (Para | Table)[] => [
  level === 1 ? heading1(printed(s.heading)) : heading2(printed(s.heading)),
  ...s.paragraphs.map((p, i) => body(joined(p.pieces), p.lead && printed(p.lead), { keepNext: last && i === s.paragraphs.length - 1 })),
  ...(s.sections ?? []).flatMap((x) => sectionOf(x, 2)),
];
const withinOf = (s: Section): ReportTable[] => [...(s.tables ?? []), ...(s.sections ?? []).flatMap(withinOf)];

/** The tables, as they are attached behind the signature: those of the sections by their own names, the statutory ones together. */
function attached(report: AnnualReport): { name: string; content: (Para | Table)[] }[] {
  const own = report.sections.flatMap(withinOf).map((t) => ({ name: printed(t.title), content: tableItself(t) }));
  return report.tables.length === 0 ? own : [...own, { name: STATUTORY, content: report.tables.flatMap(tableOf) }];
}
const STATUTORY = '法定统计表';

export async function reportDocx(report: AnnualReport): Promise<Uint8Array> {
  const { leftOut, findings } = report;
  const attachments = attached(report);
  const children = [
    ...(report.tenant.demo ? [plainLine(printed(`演示数据:${report.tenant.name}为虚构`), 'kai')] : []),
    ...title(report.title),
    body(joined(report.opening.pieces)),
    ...report.sections.flatMap((s, i) => sectionOf(s, 1, i === report.sections.length - 1)),
    ...(attachments.length === 0 ? [] : attachmentList(attachments.map((a) => a.name))),
    ...signature(report.signed.by, dayText(report.signed.on)),
  ];
  const behind = [
    ...attachments.flatMap((a, i) => [...attachment(attachments.length === 1 ? '' : String(i + 1), a.name), ...a.content]),
    ...(leftOut.length === 0
      ? []
      : [newPage(printed('未列入本报告的数据(供签发人审阅)')), ...leftOut.map((x) => body(printed(`${x.title}:${x.reason}`)))]),
    ...(findings.length === 0 ? [] : [newPage(printed('表内勾稽不符(签发前须查明)')), ...findings.map((f) => body(printed(f.says)))]),
  ];
  return docxBytes(report.title, children, placeMark(report.year, report.place.size), behind);
}

/** The lines that name the attachments below the text, as the file writes them: no part's own words. */
export const attachmentLines = (report: AnnualReport): string[] =>
  attached(report).flatMap(({ name }, i) => [`附件:${name}`, `附件:${i + 1}.${name}`, `${i + 1}.${name}`]);

/** Tables alone. */
export const tablesDocx = (heading: string, tables: readonly ReportTable[]): Promise<Uint8Array> =>
  docxBytes(heading, [...title(heading), ...tables.flatMap(tableOf)]);
