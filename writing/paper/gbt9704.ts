/**
 * The page of an official document (GB/T 9704-2012 党政机关公文格式): A4, 22 lines of 28 characters in 156 × 225 mm, margins 37 above, 28 at the left;
 * 三号仿宋 (16 pt) at a fixed pitch; headings 黑体, 楷体, 仿宋; the number of the page outside, between two strokes.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

/** Twentieths of a point in a millimetre. */
const TWIPS = 1440 / 25.4;
const mm = (n: number): number => Math.round(n * TWIPS);
const PAGE = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 };
const BODY_WIDTH = mm(PAGE.width - PAGE.left - PAGE.right);
/** 22 lines in 225 mm: 28.99 pt. */
const PITCH = Math.floor(mm(PAGE.height - PAGE.top - PAGE.bottom) / 22);
/** 28 characters of 16 pt would be 448 pt wide; the grid draws them together into 442.2 pt. In 1/4096 of a point. */
const TIGHTER = Math.round(((BODY_WIDTH / 20 / 28 - 16) * 4096) / 1);

type Face = 'fangsong' | 'hei' | 'kai' | 'title' | 'song';
const FACES: Record<Face, string> = { fangsong: '仿宋_GB2312', hei: '黑体', kai: '楷体_GB2312', title: '方正小标宋简体', song: '宋体' };
/** Half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt. */
const SIZE = { title: 44, body: 32, page: 28, table: 21 };
/** Two characters of 16 pt. */
const INDENT = 2 * 16 * 20;

const run = (text: string, face: Face, size = SIZE.body, more: IRunOptions = {}): TextRun =>
  new TextRun({
    text,
    size,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: FACES[face], cs: FACES[face] },
    ...more,
  });
const pitch = (line = PITCH) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
const para = (children: ParagraphChild[], more: object = {}): Paragraph =>
  new Paragraph({ children, spacing: pitch(), indent: { firstLine: INDENT }, alignment: AlignmentType.JUSTIFIED, ...more });

export const title = (text: string): Paragraph[] => [
  para([run(text, 'title', SIZE.title)], { alignment: AlignmentType.CENTER, indent: {}, spacing: { ...pitch(660), after: PITCH } }),
];
export const heading1 = (text: string): Paragraph => para([run(text, 'hei')], { keepNext: true });
export const heading2 = (text: string): Paragraph => para([run(text, 'kai')], { keepNext: true });
/** A paragraph of the text, its lead (「1.行政复议。」) in bold. */
export const body = (text: string, lead = ''): Paragraph =>
  para([...(lead === '' ? [] : [run(lead, 'fangsong', SIZE.body, { bold: true })]), run(text, 'fangsong')]);
export const plainLine = (text: string, face: Face = 'fangsong'): Paragraph =>
  para([run(text, face)], { indent: {}, alignment: AlignmentType.CENTER });
export const empty = (): Paragraph => para([], { indent: {} });
/** Who signs, and the day below, four characters from the right. */
export const signature = (by: string, day: string): Paragraph[] => [
  empty(),
  empty(),
  ...[by, day].map((text) =>
    para([run(text, 'fangsong')], { indent: { right: 2 * INDENT }, alignment: AlignmentType.RIGHT, keepNext: true }),
  ),
];

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** A table over the whole width: its head repeats on each page, no row is parted. Widths go by the longest text of each column. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const longest = head.map((h, i) => Math.min(18, Math.max(h.length, 3, ...rows.map((r) => width(r[i] ?? '')))));
  const all = longest.reduce((a, b) => a + b, 0);
  const widths = longest.map((n) => Math.floor((BODY_WIDTH * n) / all));
  const cell = (text: string, i: number, bold: boolean) =>
    new TableCell({
      borders: BORDERS,
      width: { size: widths[i]!, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      verticalAlign: VerticalAlign.CENTER,
      children: [
        new Paragraph({
          alignment: bold ? AlignmentType.CENTER : i === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children: [run(text, bold ? 'hei' : 'song', SIZE.table)],
        }),
      ],
    });
  const line = (cells: readonly string[], bold: boolean) =>
    new TableRow({ cantSplit: true, tableHeader: bold, children: cells.map((text, i) => cell(text, i, bold)) });
  return new Table({
    width: { size: BODY_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [line(head, true), ...rows.map((r) => line(r, false))],
  });
}
/** Chinese characters count one, others half. */
const width = (text: string): number => Math.ceil([...text].reduce((n, c) => n + (c.charCodeAt(0) > 0xff ? 1 : 0.6), 0));

export const tableTitle = (text: string, unit?: string): Paragraph[] => [
  para([run(text, 'hei', SIZE.page)], {
    indent: {},
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { ...pitch(), before: PITCH / 2 },
  }),
  ...(unit === undefined
    ? []
    : [para([run(`单位:${unit}`, 'fangsong', SIZE.table)], { indent: {}, alignment: AlignmentType.RIGHT, keepNext: true })]),
];
export const tableNote = (text: string): Paragraph => para([run(text, 'fangsong', SIZE.table)], { indent: {}, spacing: pitch(400) });

/** 「— 3 —」, one character from the outer edge: right on odd pages, left on even ones. */
const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: 14 * 20 },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: SIZE.page,
            font: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体' },
          }),
        ],
      }),
    ],
  });

/** The document as bytes of a Word file. `mark`: what the file says of itself in its properties, for a program that reads it again. */
export async function docxBytes(heading: string, children: (Paragraph | Table)[], mark?: string): Promise<Uint8Array> {
  const document = new Document({
    title: heading,
    ...(mark !== undefined && { description: mark }),
    creator: '账图',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { size: SIZE.body, font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: FACES.fangsong } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(PAGE.width), height: mm(PAGE.height) },
            // the number's line lies 7 mm below the text
            margin: {
              top: mm(PAGE.top),
              bottom: mm(PAGE.bottom),
              left: mm(PAGE.left),
              right: mm(PAGE.right),
              footer: mm(PAGE.bottom - 7 - 5),
            },
          },
          grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: PITCH, charSpace: TIGHTER },
        },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
