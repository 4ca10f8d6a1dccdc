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
  type ISectionOptions,
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
/**
 * 28 characters of 16 pt would be 448 pt wide; each is drawn a quarter of a point nearer, and they stand in 442.2 pt. By the runs themselves and not by a
 * grid of characters: programs differ in what they lay on such a grid.
 */
const TIGHTER = -5;

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
    ...(size === SIZE.body && { characterSpacing: TIGHTER }),
    ...more,
  });
const pitch = (line = PITCH) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
const para = (children: ParagraphChild[], more: object = {}): Paragraph =>
  new Paragraph({ children, spacing: pitch(), indent: { firstLine: INDENT }, alignment: AlignmentType.JUSTIFIED, ...more });

/** So many characters of 二号 stand in a line. */
const TITLE_MOST = 20;
/** A title's lines: whose it is, and what; a word is never parted between them. One line where it fits, or where no such place is known. */
export function titleLines(text: string): string[] {
  const at = text.search(/\d{4}年/);
  if (width(text) <= TITLE_MOST || at <= 0) return [text];
  const lines = [text.slice(0, at), text.slice(at)];
  return lines.every((l) => width(l) <= TITLE_MOST) ? lines : [text];
}
export const title = (text: string): Paragraph[] => [
  para(
    titleLines(text).map((line, i) => run(line, 'title', SIZE.title, i > 0 ? { break: 1 } : {})),
    { alignment: AlignmentType.CENTER, indent: {}, spacing: { ...pitch(660), after: PITCH } },
  ),
];
export const heading1 = (text: string): Paragraph => para([run(text, 'hei')], { keepNext: true });
export const heading2 = (text: string): Paragraph => para([run(text, 'kai')], { keepNext: true });
/** A paragraph of the text, its lead (「1.行政复议。」) in bold. */
export const body = (text: string, lead = '', more: { keepNext?: boolean } = {}): Paragraph =>
  para([...(lead === '' ? [] : [run(lead, 'fangsong', SIZE.body, { bold: true })]), run(text, 'fangsong')], more);
export const plainLine = (text: string, face: Face = 'fangsong'): Paragraph =>
  para([run(text, face)], { indent: {}, alignment: AlignmentType.CENTER });
export const empty = (keepNext = false): Paragraph => para([], { indent: {}, keepNext });
/** Who signs, and the day below, four characters from the right. */
export const signature = (by: string, day: string): Paragraph[] => [
  empty(true),
  empty(true),
  ...[by, day].map((text) =>
    para([run(text, 'fangsong')], { indent: { right: 2 * INDENT }, alignment: AlignmentType.RIGHT, keepNext: true }),
  ),
];

/** 附件说明, a line below the text: each attachment by its name, the names below each other. */
export const attachmentList = (names: readonly string[]): Paragraph[] => [
  empty(true),
  ...names.map((name, i) => {
    const says = names.length === 1 ? name : `${i + 1}.${name}`;
    const left = INDENT + 3 * 16 * 20;
    return para([run(i === 0 ? `附件：${says}` : says, 'fangsong')], {
      alignment: AlignmentType.LEFT,
      keepNext: true,
      indent: i === 0 ? { left, hanging: left - INDENT } : { left },
    });
  }),
];
/** An attachment begins a page: 附件 and its number in its upper left corner, its name in the third line. */
export const attachment = (no: string, name: string): Paragraph[] => [
  para([run(`附件${no}`, 'hei')], { indent: {}, keepNext: true, pageBreakBefore: true }),
  ...title(name),
];
/** A part that stands on a page of its own. */
export const newPage = (text: string): Paragraph => para([run(text, 'hei')], { keepNext: true, pageBreakBefore: true });

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Lines of a table, which the page's grid of lines would draw apart: 16 pt. */
const TABLE_LINE = 320;
/** A table of so many rows stands on one page. */
const WHOLE = 30;
/** The ends of a longer table stay together. */
const ENDS = 2;

/** A table over the whole width: its head repeats on each page, no row is parted, neither its first nor its last rows stand alone, and its note stays with it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = columnWidths(head, rows);
  const cell = (text: string, i: number, bold: boolean, keepNext: boolean) =>
    new TableCell({
      borders: BORDERS,
      width: { size: widths[i]!, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      verticalAlign: VerticalAlign.CENTER,
      children: [
        new Paragraph({
          alignment: bold
            ? AlignmentType.CENTER
            : i === 0
              ? AlignmentType.LEFT
              : /\d/.test(text)
                ? AlignmentType.RIGHT
                : AlignmentType.CENTER,
          spacing: pitch(TABLE_LINE),
          keepNext,
          children: [run(text, bold ? 'hei' : 'song', SIZE.table)],
        }),
      ],
    });
  const line = (cells: readonly string[], bold: boolean, keepNext: boolean) =>
    new TableRow({ cantSplit: true, tableHeader: bold, children: cells.map((text, i) => cell(text, i, bold, keepNext)) });
  const kept = (i: number): boolean => rows.length <= WHOLE || i < ENDS || i >= rows.length - ENDS;
  return new Table({
    width: { size: BODY_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [line(head, true, true), ...rows.map((r, i) => line(r, false, kept(i)))],
  });
}
/** Chinese characters count one, others a little more than half. */
const width = (text: string): number => Math.ceil([...text].reduce((n, c) => n + (c.charCodeAt(0) > 0xff ? 1 : 0.6), 0));
/** Each column as wide as its longest text, all together as wide as the page; where that is too much the longest texts are broken, the short ones not. */
function columnWidths(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  // what a head says in brackets may stand in a second line, and a long one in two
  const headWidth = (h: string) =>
    Math.max(...h.split(/(?=[((])/).map((part) => (width(part) > 6 ? Math.ceil(width(part) / 2) : width(part))));
  const wanted = head.map((h, i) => Math.max(2, headWidth(h), ...rows.map((r) => width(r[i] ?? ''))) * (SIZE.table * 10) + 160);
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  let most = Math.max(...wanted);
  while (sum(wanted.map((w) => Math.min(w, most))) > BODY_WIDTH && most > 400) most -= 20;
  const taken = wanted.map((w) => Math.min(w, most));
  return taken.map((w) => Math.floor((BODY_WIDTH * w) / sum(taken)));
}

export const tableTitle = (text: string, unit?: string): Paragraph[] => [
  para([run(text, 'hei', SIZE.page)], {
    indent: {},
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { ...pitch(), before: PITCH / 2 },
  }),
  ...(unit === undefined
    ? []
    : [
        para([run(`单位：${unit}`, 'fangsong', SIZE.table)], {
          indent: {},
          alignment: AlignmentType.RIGHT,
          keepNext: true,
          spacing: pitch(400),
        }),
      ]),
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

/** A part of the document: the text lies on the grid of 22 lines; tables that are attached do not, which would draw their rows apart. */
const section = (children: (Paragraph | Table)[], grid: boolean): ISectionOptions => ({
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
    grid: grid ? { type: DocumentGridType.LINES, linePitch: PITCH } : { linePitch: PITCH },
  },
  footers: { default: pageNumber('right'), even: pageNumber('left') },
  children,
});

/**
 * The document as bytes of a Word file. `mark`: what the file says of itself in its properties, for a program that reads it again. `attached`: what begins on
 * a new page behind the text.
 */
export async function docxBytes(
  heading: string,
  children: (Paragraph | Table)[],
  mark?: string,
  attached: (Paragraph | Table)[] = [],
): Promise<Uint8Array> {
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
    sections: [section(children, true), ...(attached.length === 0 ? [] : [section(attached, false)])],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
