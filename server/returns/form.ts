/**
 * A form from above as its cells: what stands in each, by which words of its row and column it is named, and a copy with numbers in it. Cells of a
 * workbook are named as it names them (`C5`; `附表!C5` where there are several sheets), those of a Word document by table, row and cell (`T1R2C3`).
 */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';

export interface FormCell {
  at: string;
  text: string;
  /** Words of its row, then of its column, nearest last. */
  row: string[];
  column: string[];
  /** It waits for a number: empty, and named by its row or column. */
  open: boolean;
  /** It is a formula of the form's own: never overwritten. */
  formula?: true;
  /** Where it is drawn: its sheet or table, from 0, its row and column there, and how many columns and rows it covers. */
  place: { sheet: number; r: number; c: number; width: number; height: number };
}
export interface FormFile {
  name: string;
  title: string;
  cells: FormCell[];
  /** A copy with these cells filled and nothing else changed. */
  filled(values: ReadonlyMap<string, string | number>): Promise<Uint8Array>;
  /** The names of its sheets or tables. */
  sheets: string[];
}

/** What is wrong with a form or its mapping, in words. */
export class ReturnError extends Error {}

/** A cell as the readers of both kinds give it, before its words are found. */
export interface RawCell {
  at: string;
  text: string;
  /** Place in the grid, and how many columns it covers. */
  r: number;
  c: number;
  width: number;
  height?: number;
  formula?: true;
}

const isNumber = (text: string): boolean => /^[-+]?[\d,]+(\.\d+)?%?$/.test(text.trim());
const isWord = (cell: RawCell): boolean => /\p{L}/u.test(cell.text) && !isNumber(cell.text);

/** Where remarks are written no number is. */
const REMARK = /^(?:备\s*注|说\s*明|附\s*注)$/;

/** The words by which each cell of a grid is named. What lies over the whole width is a title and names no cell. */
export function named(cells: readonly RawCell[], sheet = 0): FormCell[] {
  const width = Math.max(1, ...cells.map((cell) => cell.c + cell.width));
  const words = cells.filter((cell) => isWord(cell) && (cell.width < width || width === 1));
  const byRow = new Map<number, RawCell[]>();
  for (const cell of words) byRow.set(cell.r, [...(byRow.get(cell.r) ?? []), cell]);
  const open = (cell: RawCell) => cell.text.trim() === '' && !cell.formula;
  // rows that hold a cell to be filled: their own words name rows, not columns
  const filling = new Set(cells.filter((cell) => open(cell) && (byRow.get(cell.r) ?? []).some((w) => w.c < cell.c)).map((cell) => cell.r));
  return cells.map((cell) => {
    const row = (byRow.get(cell.r) ?? []).filter((w) => w.c < cell.c).map((w) => w.text.trim());
    const column = words
      .filter((w) => w.r < cell.r && !filling.has(w.r) && w.c <= cell.c && cell.c < w.c + w.width)
      .map((w) => w.text.trim());
    return {
      at: cell.at,
      text: cell.text.trim(),
      row,
      column,
      open: open(cell) && row.length + column.length > 0 && ![...row, ...column].some((w) => REMARK.test(w)),
      ...(cell.formula && { formula: true as const }),
      place: { sheet, r: cell.r, c: cell.c, width: cell.width, height: cell.height ?? 1 },
    };
  });
}

/** The number that stands in a cell; undefined where there is none. */
export const numberIn = (text: string): number | undefined => (isNumber(text) ? Number(text.replace(/[,%]/g, '')) : undefined);

/** Opens a form: a path, or a name with its bytes. Throws `ReturnError` on what is neither a sound xlsx nor docx. */
export async function openForm(source: string | { name: string; bytes: Uint8Array }): Promise<FormFile> {
  const { name, bytes } =
    typeof source === 'string'
      ? {
          name: basename(source),
          bytes: await readFile(source).catch(() => {
            throw new ReturnError(`没有文件「${source}」,或者打不开`);
          }),
        }
      : { name: source.name, bytes: Buffer.from(source.bytes) };
  const ending = extname(name).toLowerCase();
  if (ending === '.xlsx') return (await import('./xlsx.ts')).xlsxForm(name, bytes);
  if (ending === '.docx') return (await import('./docx.ts')).docxForm(name, bytes);
  throw new ReturnError(`「${name}」应当是 xlsx 或者 docx 文件`);
}
