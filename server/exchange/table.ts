/** Files of rows under a head: xlsx and csv, read and written. Every cell is text; a date is written 2026-03-05. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import exceljs from 'exceljs';
import { decodeText } from '../../reading/document/decode.ts';
import { ExchangeError } from './mapping.ts';

export interface Row {
  /** The row's number as the file shows it, from 1. */
  no: number;
  cells: Record<string, string>;
}
export interface Table {
  name: string;
  head: string[];
  rows: Row[];
}

/** Lines of a csv file (RFC 4180) as cells. */
export function csvLines(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    const text = cell.trim();
    line.push(/^'+[=+\-@]/.test(text) ? text.slice(1) : text);
    cell = '';
  };
  const endLine = () => {
    endCell();
    lines.push(line);
    line = [];
  };
  const source = text.replace(/^\uFEFF/, '');
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (source[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (c === ',') endCell();
    else if (c === '\n') endLine();
    else if (c !== '\r') cell += c;
  }
  if (quoted) throw new ExchangeError('csv 文件里有没有配对的引号');
  if (cell !== '' || line.length > 0) endLine();
  return lines;
}

const two = (n: number): string => String(n).padStart(2, '0');
/** A cell as text: a date by its civil day and, where it has one, its minute. */
function cellText(cell: exceljs.Cell): string {
  const value = cell.type === exceljs.ValueType.Formula ? cell.result : cell.value;
  if (value instanceof Date) {
    const day = `${value.getUTCFullYear()}-${two(value.getUTCMonth() + 1)}-${two(value.getUTCDate())}`;
    const time = `${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`;
    return time === '00:00' ? day : `${day} ${time}`;
  }
  if (value === null || value === undefined) return '';
  return (typeof value === 'object' ? cell.text : String(value)).trim();
}

async function xlsxLines(name: string, bytes: Uint8Array): Promise<string[][]> {
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch {
    throw new ExchangeError(`「${name}」不是完好的 Excel 工作簿(xlsx)`);
  }
  const lines: string[][] = [];
  book.worksheets[0]?.eachRow((row, r) => {
    const cells: string[] = [];
    row.eachCell((cell, c) => {
      if (!(cell.isMerged && cell.master !== cell)) cells[c - 1] = cellText(cell);
    });
    lines[r - 1] = Array.from(cells, (c) => c ?? '');
  });
  return Array.from(lines, (l) => l ?? []);
}

/** The table of a file: its head is the first line with the column `key`. Throws `ExchangeError`. */
export async function tableOf(name: string, bytes: Uint8Array, key: string): Promise<Table> {
  const ending = extname(name).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.csv') throw new ExchangeError(`「${name}」应当是 xlsx 或者 csv 文件`);
  const lines = ending === '.xlsx' ? await xlsxLines(name, bytes) : csvLines(decodeText(name, bytes));
  const at = lines.findIndex((line) => line.includes(key));
  if (at < 0) throw new ExchangeError(`「${name}」里没有表头:找不到「${key}」这一列`);
  const head = lines[at]!;
  const twice = head.find((name_, i) => name_ !== '' && head.indexOf(name_) !== i);
  if (twice !== undefined) throw new ExchangeError(`「${name}」的表头有两个「${twice}」`);
  const rows = lines.slice(at + 1).flatMap((line, i): Row[] => {
    const cells = Object.fromEntries(head.flatMap((name_, c) => (name_ === '' ? [] : [[name_, line[c] ?? '']])));
    return Object.values(cells).some((c) => c !== '') ? [{ no: at + i + 2, cells }] : [];
  });
  return { name: basename(name), head: head.filter((h) => h !== ''), rows };
}
export const readTable = async (path: string, key: string): Promise<Table & { bytes: Uint8Array }> => {
  const bytes = await readFile(path).catch(() => {
    throw new ExchangeError(`没有文件「${path}」,或者打不开`);
  });
  return { ...(await tableOf(basename(path), bytes, key)), bytes };
};

/** What a spreadsheet would run as a formula out of a csv: such a text goes out behind an apostrophe, and comes back without it. */
const csvCell = (text: string): string => {
  const safe = /^'*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The bytes of rows under a head, as the name's ending says. */
export async function tableBytes(name: string, head: readonly string[], rows: readonly Record<string, string>[]): Promise<Uint8Array> {
  const lines = [head, ...rows.map((row) => head.map((h) => row[h] ?? ''))];
  if (extname(name).toLowerCase() === '.csv') return Buffer.from(`\uFEFF${lines.map((l) => l.map(csvCell).join(',')).join('\r\n')}\r\n`);
  if (extname(name).toLowerCase() !== '.xlsx') throw new ExchangeError(`「${name}」应当以 .xlsx 或者 .csv 结尾`);
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('数据');
  for (const line of lines) sheet.addRow(line);
  sheet.getRow(1).font = { bold: true };
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  head.forEach((h, i) => {
    sheet.getColumn(i + 1).width = Math.max(14, h.length * 2 + 2);
  });
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}
export const writeTable = async (path: string, head: readonly string[], rows: readonly Record<string, string>[]): Promise<void> =>
  writeFile(path, await tableBytes(path, head, rows));
