/** A figure as a workbook: its number and what it counts, its months, its breakdowns, and the acts behind it. */
import ExcelJS from 'exceljs';
import type { FigureEventRow, FigureRow } from '../api/shapes.ts';
import type { Trend } from './trend.ts';
import type { Parts } from './trend-parts.ts';

export interface Sheet {
  row: FigureRow;
  value: number | null;
  county: string;
  /** Where the ledger stood. */
  place: { size: number; root: string };
  definition: string;
  trend: Trend;
  parts: Parts;
  events: readonly FigureEventRow[];
  /** There are more acts than the sheet holds. */
  cut: boolean;
}

/** A cell's text that a table program would run as a formula is told apart by an apostrophe. */
const plain = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function add(book: ExcelJS.Workbook, name: string, head: string[], rows: (string | number | null)[][]): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(head).font = { bold: true };
  for (const row of rows) sheet.addRow(row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)));
  sheet.columns.forEach((column, i) => {
    const longest = Math.max(head[i]?.length ?? 0, ...rows.slice(0, 200).map((r) => String(r[i] ?? '').length));
    column.width = Math.min(60, 4 + longest * 1.8);
  });
}

export async function figureBook({ row, value, county, place, definition, trend, parts, events, cut }: Sheet): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = '账图';
  add(
    book,
    '数',
    ['项目', '内容'],
    [
      ['名称', row.title],
      ['地区', county],
      ['程序', row.procedureTitle],
      ['口径', row.says],
      ['期间', parts.from === '' ? `截至${parts.to}` : `${parts.from}至${parts.to}`],
      ['数', value],
      ['单位', row.unit],
      ['上年同期(现在计)', parts.before.value],
      ...(parts.before.published === undefined ? [] : [['上年同期(当时公布)', parts.before.published] as [string, number]]),
      ['账本位置(已封存笔数)', place.size],
      ['根摘要', place.root],
      ['定义摘要', definition],
    ],
  );
  const points = (list: Trend['months']) => list.map((p) => [p.key, p.from, p.to, p.value]);
  add(book, '逐月', ['月份', '起', '止', row.unit], points(trend.months));
  add(book, '逐季', ['季度', '起', '止', row.unit], points(trend.quarters));
  add(book, '逐年', ['年度', '起', '止', row.unit], points(trend.years));
  parts.by.forEach((part, i) => {
    const name = `按${part.title}`.replace(/[\\/*?:[\]]/g, '').slice(0, 26);
    const used = book.worksheets.some((w) => w.name === name);
    add(
      book,
      used ? `${name}${i}` : name,
      [part.title, `本期(${row.unit})`, '上年同期'],
      part.rows.map((r) => [r.title, r.value, r.before ?? null]),
    );
  });
  add(
    book,
    '每一笔',
    ['计入之日', '事项', '行为', '计', '案件', '第几号', '摘要'],
    [
      ...events.map((e) => [e.on, e.subject, e.title, e.amount, e.case, e.n, e.digest]),
      ...(cut ? [['以上为前一部分;其余请在页面上按分项查看', '', '', null, '', null, '']] : []),
    ],
  );
  return Buffer.from(await book.xlsx.writeBuffer());
}
