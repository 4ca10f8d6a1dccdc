/** Word for both papers: tables of texts set from the left, small print, and a page of any margins. The faces are those of official documents. */
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { printed } from '../paper/punctuation.ts';

/** Twentieths of a point in a millimetre. */
export const mm = (n: number): number => Math.round((n * 1440) / 25.4);
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };

export interface Look {
  /** Half points. */
  size?: number;
  face?: string;
  bold?: boolean;
  center?: boolean;
}
/** Text in one paragraph; its line breaks stay. */
export function small(text: string, { size = 21, face = '宋体', bold = false, center = false }: Look = {}): Paragraph {
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: face, cs: face };
  return new Paragraph({
    alignment: center ? AlignmentType.CENTER : AlignmentType.LEFT,
    // at a fixed pitch: so it can be counted how many lines stand on a sheet
    spacing: { before: 0, after: 0, line: Math.round(size * 12.5), lineRule: LineRuleType.EXACT },
    children: printed(printed(text))
      .split('\n')
      .map((line, i) => new TextRun({ text: line, size, bold, font, ...(i > 0 && { break: 1 }) })),
  });
}

/** A table over `width` twentieths of a point; `parts` say how the columns share it. Its head repeats, no row is parted. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { width, parts, size = 21 }: { width: number; parts: readonly number[]; size?: number },
): Table {
  const all = parts.reduce((a, b) => a + b, 0);
  const widths = parts.map((n) => Math.floor((width * n) / all));
  const cell = (text: string, i: number, of: number, bold: boolean) =>
    new TableCell({
      borders: BORDERS,
      width: { size: widths[i]!, type: WidthType.DXA },
      // a row that is short fills the width with its last cell
      ...(i === of - 1 && of < widths.length && { columnSpan: widths.length - of + 1 }),
      margins: { left: 60, right: 60, top: 15, bottom: 15 },
      verticalAlign: VerticalAlign.CENTER,
      children: [small(text, { size, face: bold ? '黑体' : '宋体', center: bold })],
    });
  const line = (cells: readonly string[], bold: boolean) =>
    new TableRow({ cantSplit: true, tableHeader: bold, children: cells.map((text, i) => cell(text, i, cells.length, bold)) });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [...(head.length > 0 ? [line(head, true)] : []), ...rows.map((r) => line(r, false))],
  });
}
