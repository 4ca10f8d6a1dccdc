/** A table pasted from Excel into a list of records: lines by tabs, columns by their titles or else by their order. */
import type { FieldData, Form, Value } from '../../../kernel/language/data.ts';
import { isDay } from '../../../kernel/time/day.ts';
import { fenOf } from './money.ts';

/** The cells of a pasted table; undefined where it is a plain text of one cell. Quoted cells may hold line breaks, as Excel writes them. */
export function cellsOf(text: string): string[][] | undefined {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const clean = text.replaceAll('\r\n', '\n').replace(/\n+$/, '');
  for (let i = 0; i < clean.length; i++) {
    const c = clean[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (clean[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === '\t' || c === '\n') {
      rows.at(-1)!.push(cell.trim());
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  rows.at(-1)!.push(cell.trim());
  return rows.length === 1 && rows[0]!.length === 1 ? undefined : rows;
}

/** 2025年3月4日, 2025/3/4, 20250304 → 2025-03-04. */
export function dayOfText(text: string): string | undefined {
  const m = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(text.trim());
  if (!m) return undefined;
  const day = `${m[1]}-${m[2]!.padStart(2, '0')}-${m[3]!.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** A cell as a value of its field; undefined where it cannot be one. References are chosen, not pasted. */
export function cellValue(field: FieldData, text: string): Value | undefined {
  if (text === '') return undefined;
  switch (field.kind) {
    case 'text':
      return text;
    case 'count': {
      const n = Number(text.replaceAll(/[,\uff0c]/g, ''));
      return Number.isFinite(n) ? n : undefined;
    }
    case 'money':
      return fenOf(text.replace(/元$/, ''));
    case 'day':
      return dayOfText(text);
    case 'yes':
      return /^(是|有|√|✓|对)$/.test(text) ? true : /^(否|无|没有|×|不)$/.test(text) ? false : undefined;
    case 'choice':
      return field.of?.includes(text) ? text : undefined;
    default:
      return undefined;
  }
}

export interface Pasted {
  rows: Form[];
  /** Cells that could not be taken, by what stands in them. */
  left: string[];
}
/** Pasted cells as records, beginning at the column of `at`. A first line of titles is read as such. */
export function pasteRows(fields: Readonly<Record<string, FieldData>>, cells: string[][], at = 0): Pasted {
  const all = Object.entries(fields);
  const titles = cells[0]!.map((title) => all.findIndex(([, f]) => f.title === title));
  const headed = titles.some((i) => i >= 0);
  const columns = headed ? titles : cells[0]!.map((_, i) => at + i);
  const left: string[] = [];
  const rows = (headed ? cells.slice(1) : cells)
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => {
      const row: Form = {};
      for (const [i, cell] of line.entries()) {
        const entry = all[columns[i] ?? -1];
        const value = entry && cellValue(entry[1], cell);
        if (entry && value !== undefined) row[entry[0]] = value;
        else if (cell !== '') left.push(cell);
      }
      return row;
    });
  return { rows, left };
}
