/**
 * A sheet into the ledger by the one way in. Every row is tried against the law before any is written; then all are entered, or, where that is asked
 * for in so many words, those that can be. The same row comes in once, whoever brings the file, however often.
 */
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import type { Entry, RowFault, Turn } from '../exchange/entry.ts';
import { digestOf } from '../exchange/import.ts';
import { lookupsFor } from '../exchange/lookups.ts';
import { ExchangeError } from '../exchange/mapping.ts';
import { type Table, tableOf } from '../exchange/table.ts';
import { type Tried, tried } from '../exchange/trial.ts';
import { readCases } from '../reads/case.ts';
import { readRow, sourcesOf } from './read-row.ts';
import { type Sheet, SOURCE, STANDING, UNIT } from './sheet.ts';

export type ImportMode = 'try' | 'whole' | 'good';
export interface SheetImport {
  mode: ImportMode;
  by: (unit: string) => Session | undefined;
  /** The unit of rows that name none. */
  unit?: string;
  /** 补录, and why. */
  record?: string;
}
export interface SheetImported {
  rows: number;
  /** Rows that can be entered, and are not there yet. */
  good: number;
  entered: number;
  already: number;
  events: number;
  refused: RowFault[];
  findings: Tried['findings'];
  /** Columns that the sheet does not have. */
  ignored: string[];
}

/** Rows in one file at most. */
export const MOST_ROWS = 5000;
const AT_ONCE = 16;

/** The rows of a file: xlsx, csv, or jsonl with an object of the same columns a line. Throws `ExchangeError`. */
export async function sheetTable(sheet: Sheet, name: string, bytes: Uint8Array): Promise<Table> {
  if (/\.jsonl$/i.test(name)) return linesTable(name, bytes);
  // a head is known by any column of its own: the number of a row may be left out
  const keys = [SOURCE, ...sheet.columns.filter((c) => c.required).map((c) => c.name), ...sheet.fields.map((f) => f.column)];
  let first: unknown;
  for (const key of new Set(keys)) {
    try {
      return await tableOf(name, bytes, key);
    } catch (error) {
      if (!(error instanceof ExchangeError) || !error.message.includes('找不到')) throw error;
      first ??= error;
    }
  }
  throw first instanceof Error ? new ExchangeError(`「${name}」里没有表头,请用下载的模板填写`) : new ExchangeError(`「${name}」是空的`);
}

function linesTable(name: string, bytes: Uint8Array): Table {
  const rows = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        throw new ExchangeError(`「${name}」第${i + 1}行不是 JSON`);
      }
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new ExchangeError(`「${name}」第${i + 1}行不是一个对象`);
      return [{ no: i + 1, cells: Object.fromEntries(Object.entries(value).map(([k, v]) => [k, cellText(v)])) }];
    });
  return { name, head: [...new Set(rows.flatMap((r) => Object.keys(r.cells)))], rows };
}
const cellText = (v: unknown): string =>
  v === null || v === undefined ? '' : typeof v === 'boolean' ? (v ? '是' : '否') : Array.isArray(v) ? v.join('、') : String(v).trim();

export async function importSheet(
  context: Context,
  sheet: Sheet,
  table: Table,
  bytes: Uint8Array,
  asked: SheetImport,
): Promise<SheetImported> {
  if (table.rows.length > MOST_ROWS)
    throw new ExchangeError(`一次至多导入${MOST_ROWS}行,「${table.name}」有${table.rows.length}行,请分几次导入`);
  const sources = sourcesOf(context, table.rows);
  const home = asked.unit === undefined ? undefined : context.directory.unitName(asked.unit);
  const rows = table.rows.map((row, i) => {
    const cells: Record<string, string> = { ...row.cells, [SOURCE]: sources[i]! };
    if ((cells[UNIT] ?? '') === '' && home !== undefined) cells[UNIT] = home;
    return { no: row.no, cells };
  });
  const found = await lookupsFor(context, sheet.mapping, rows);
  const named = new Set([
    ...sources,
    ...sheet.fields.filter((f) => f.party || f.field.kind === 'ref').flatMap((f) => rows.map((r) => r.cells[f.column] ?? '')),
  ]);
  const known = new Map(
    [
      ...(await readCases(
        context,
        [...named].filter((id) => id !== ''),
      )),
    ].map(([id, one]) => [id, one.case]),
  );
  const reading = {
    sheet,
    file: { name: table.name, digest: digestOf(context, bytes) },
    by: asked.by,
    found,
    known,
    fresh: new Map<string, string>(),
  };
  const seen = new Map<string, number>();
  const built = rows.map((row, i) => {
    const source = sources[i]!;
    const one = readRow(context, { ...reading, ...(asked.record !== undefined && { record: asked.record }) }, row, source);
    const above = seen.get(source);
    if (above !== undefined)
      one.faults.push({ no: row.no, source, column: SOURCE, rule: 'form', article: '', says: `来源号与第${above}行相同` });
    seen.set(source, row.no);
    return one;
  });
  const entries = built.flatMap((b) => (b.entry && b.faults.length === 0 ? [b.entry] : []));
  const { refused, findings } = await tried(context, entries);
  const bad = new Set(refused.map((r) => r.no));
  const fresh = entries.filter((e) => e.acts.length > 0 && !bad.has(e.no));
  const columns = new Set<string>([...sheet.columns.map((c) => c.name), ...STANDING]);
  const result: SheetImported = {
    rows: rows.length,
    good: fresh.length,
    entered: 0,
    already: entries.filter((e) => e.acts.length === 0).length,
    events: 0,
    refused: [...built.flatMap((b) => b.faults), ...refused.map((r) => ({ ...r, ...columnIn(sheet, r.says) }))].sort((a, b) => a.no - b.no),
    findings: findings.sort((a, b) => a.no - b.no),
    ignored: table.head.filter((h) => !columns.has(h)),
  };
  if (asked.mode === 'good' || (asked.mode === 'whole' && result.refused.length === 0)) await enter(context, fresh, result);
  return result;
}

/** The column that a refusal's words name. */
function columnIn(sheet: Sheet, says: string): { column?: string } {
  const one = sheet.fields.find((f) => says.includes(`「${f.field.title}」`));
  return one ? { column: one.column } : {};
}

/** Puts rows on the ledger, some at once; a row's parties before its case. */
async function enter(context: Context, entries: readonly Entry[], result: SheetImported): Promise<void> {
  const stopped = new Set<Entry>();
  for (const turns of [(e: Entry) => e.parties, (e: Entry) => e.acts]) {
    const waiting = entries.values();
    const work = async () => {
      for (const entry of waiting)
        for (const turn of turns(entry)) if (!stopped.has(entry) && !(await enterOne(context, entry, turn, result))) stopped.add(entry);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
  result.entered = entries.length - stopped.size;
}

async function enterOne(context: Context, { no, source }: Entry, { submission }: Turn, result: SheetImported): Promise<boolean> {
  const outcome = await context.submit(submission);
  if (outcome.kind === 'done') {
    if (!outcome.again) result.events++;
    return true;
  }
  const list =
    outcome.kind === 'refused'
      ? outcome.refusals
      : [{ rule: '', article: '', says: outcome.kind === 'wrong' ? outcome.says : '案件刚刚有变化,请再导入一次' }];
  for (const { rule, article, says } of list) result.refused.push({ no, source, rule, article, says });
  return false;
}
