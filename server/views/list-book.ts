/**
 * A list as a workbook (xlsx), written as it is read: rows go out while the next are fetched, so fifty thousand need no more memory than five hundred.
 * Cells are typed (days as dates, money in 元 as numbers), the head stays in sight, and a second sheet says what was asked, by whom, at which place of
 * the ledger. What the reader may not see is not in it.
 */
import { PassThrough, type Readable } from 'node:stream';
import exceljs from 'exceljs';
import type { FieldData } from '../../kernel/language/data.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, minuteNow } from '../context.ts';
import type { ListColumn } from '../reads/list-columns.ts';
import { type FullRow, fullRows } from './list-rows.ts';

const LIGHTS: Record<string, string> = { red: '逾期', yellow: '临近', green: '从容', grey: '待确认', stopped: '停止计算' };

interface Column {
  title: string;
  width: number;
  format?: string;
  of: (row: FullRow) => exceljs.CellValue;
}
const DAY = 'yyyy-mm-dd';
const MONEY = '#,##0.00';
/** A civil day as a spreadsheet's date: it knows no time zones. */
const dateOf = (day: string): Date => new Date(`${day.slice(0, 10)}T${day.length > 10 ? day.slice(11, 16) : '00:00'}:00Z`);

/** The columns that every list has, by the names that an address gives them. */
const BASE: Record<string, Column[]> = {
  light: [{ title: '灯', width: 10, of: (r) => LIGHTS[r.light ?? ''] ?? '' }],
  subject: [
    { title: '名称', width: 34, of: (r) => r.subject },
    { title: '程序', width: 22, of: (r) => r.title },
  ],
  number: [{ title: '文号', width: 24, of: (r) => r.number ?? '' }],
  latest: [
    { title: '最近一步', width: 18, of: (r) => r.latest.title },
    { title: '最近一步之日', width: 14, format: DAY, of: (r) => dateOf(r.latest.on) },
    { title: '终结方式', width: 16, of: (r) => r.ended ?? '' },
  ],
  due: [
    { title: '应办', width: 24, of: (r) => r.owes ?? '' },
    { title: '期限届满', width: 14, format: DAY, of: (r) => (r.due === undefined ? null : dateOf(r.due)) },
  ],
  unit: [{ title: '承办单位', width: 26, of: (r) => r.unit }],
  assigned: [{ title: '承办人', width: 12, of: (r) => r.assigned ?? '' }],
  opened: [{ title: '开立', width: 12, format: DAY, of: (r) => dateOf(r.opened) }],
  findings: [{ title: '发现', width: 8, of: (r) => r.findings }],
};
const USUAL = ['light', 'subject', 'number', 'latest', 'due', 'unit', 'assigned', 'opened', 'findings'];

const FORMATS: Partial<Record<FieldData['kind'], string>> = { day: DAY, moment: 'yyyy-mm-dd hh:mm', money: MONEY };
function factColumn({ path, field, title, stepTitle }: ListColumn): Column {
  const format = FORMATS[field.kind];
  return {
    title: field.kind === 'money' ? `${title}(元)` : title,
    width: Math.min(40, Math.max(12, title.length * 2 + 4, stepTitle.length)),
    ...(format !== undefined && { format }),
    of: (row) => {
      const cell = row.facts.get(path);
      if (!cell) return null;
      if (field.kind === 'money') return Number(cell.value) / 100;
      if (field.kind === 'count') return Number(cell.value);
      if (field.kind === 'day' || field.kind === 'moment') return dateOf(String(cell.value));
      return cell.text;
    },
  };
}

export interface BookAsk {
  ids: readonly string[];
  /** The names of the columns in their order; the usual ones where none is named. Facts stand by their paths. */
  columns: string | undefined;
  facts: readonly ListColumn[];
  /** What was asked, in words. */
  asked: readonly [string, string][];
}

const TOGETHER = 500;

/** Where the ledger stands: how many events are sealed, and how many wait for the next seal. */
async function placeOf(context: Context): Promise<string> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ sealed: number; waiting: number }>(
      `select coalesce((select max(size) from seals where tenant = $1), 0) as sealed,
              (select count(*) from events e where e.tenant = $1) - coalesce((select max(size) from seals where tenant = $1), 0) as waiting`,
      [context.tenant.id],
    ),
  );
  const { sealed = 0, waiting = 0 } = rows[0] ?? {};
  return `已封印${sealed}笔,其后${waiting}笔`;
}

/** The workbook's bytes, as they come. An error on the way breaks the stream: half a list is not given for a whole one. */
export function listBook(context: Context, session: Session, ask: BookAsk): Readable {
  const out = new PassThrough();
  write(context, session, ask, out).catch((error: Error) => out.destroy(error));
  return out;
}

async function write(context: Context, session: Session, ask: BookAsk, out: PassThrough): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const facts = new Map(ask.facts.map((f) => [f.path, factColumn(f)]));
  const named = ask.columns === undefined ? [...USUAL, ...facts.keys()] : ask.columns.split(',');
  const columns = named.flatMap((name) => BASE[name] ?? facts.get(name) ?? []);
  const sheet = book.addWorksheet('清单', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((c) => ({ header: c.title, width: c.width, ...(c.format && { style: { numFmt: c.format } }) }));
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.commit();
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, columns.length) } };
  for (let i = 0; i < ask.ids.length; i += TOGETHER) {
    const rows = await fullRows(context, session, ask.ids.slice(i, i + TOGETHER), ask.facts);
    for (const row of rows) sheet.addRow(columns.map((c) => c.of(row))).commit();
    // what is written goes out before more is read
    if (out.writableNeedDrain) await new Promise((go) => out.once('drain', go));
    if (out.destroyed) return;
  }
  sheet.commit();
  const about = book.addWorksheet('说明');
  about.columns = [{ width: 16 }, { width: 80 }];
  const lines: [string, string | number][] = [
    ['地区', `${context.tenant.name}${context.tenant.demo ? '(虚构的演示县)' : ''}`],
    ...ask.asked,
    ['件数', ask.ids.length],
    ['导出的人', `${session.unit.name} ${session.person.name}`],
    ['导出时间', minuteNow(context).replace('T', ' ')],
    ['账本所至', await placeOf(context)],
    ['说明', '金额以元计;导出的人依职责看不到的个人信息,不在其中或者只写姓氏、类别。'],
  ];
  for (const line of lines) about.addRow(line).commit();
  about.commit();
  await book.commit();
}
