import { type GridCell, gridsOf } from './pdf-grid.ts';
import type { Rules } from './pdf-rules.ts';
import type { Piece } from './types.ts';

/** A run of characters on a page; units are points, y grows upwards. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  glyphs: Glyphs[];
  rules: Rules;
}

interface PrintedLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  page: number;
}

/** Paragraphs and tables of printed pages, in reading order. */
export function layOut(pages: PrintedPage[]): Piece[] {
  const grids = pages.map((page) => gridsOf(page.rules, page.glyphs));
  const byPage = withoutRunningHeads(
    grids.map(({ rest }, i) => linesOf(rest, i + 1)),
    pages,
  );
  const lines = byPage.flat();
  const left = commonest(lines.map((line) => Math.round(line.left)));
  const right = Math.max(...lines.map((line) => line.right), 0);
  const pieces: Piece[] = [];
  let table = 0;
  let last: PrintedLine | undefined;
  byPage.forEach((own, i) => {
    const tables = [...grids[i]!.grids];
    const tablesAbove = (y: number) => {
      while (tables[0] && tables[0].top > y) {
        const { cells } = tables.shift()!;
        for (const cell of cells) pieces.push(cellPiece(cell, table, i + 1));
        table++;
        last = undefined;
      }
    };
    for (const line of own) {
      tablesAbove(line.y);
      const piece = pieces.at(-1);
      if (piece && last && continues(last, line, left, right)) piece.text = joinRuns(piece.text, line.text);
      else pieces.push({ text: line.text, page: line.page });
      last = line;
    }
    tablesAbove(Number.NEGATIVE_INFINITY);
  });
  return pieces.map((piece) => ({ ...piece, text: closeUp(piece.text) }));
}

function cellPiece({ row, cell, rows, glyphs }: GridCell, table: number, page: number): Piece {
  const text = linesOf(glyphs, page).reduce((all, line) => (all ? joinRuns(all, line.text) : line.text), '');
  return { text, page, table: rows > 1 ? { table, row, cell, rows } : { table, row, cell } };
}

/** A line that begins with a number of its own begins a paragraph. */
const NUMBERED =
  /^\s*(?:[((][一二三四五六七八九十\d]{1,3}[))]|[一二三四五六七八九十]{1,3}\s*、|\d{1,3}\s*[.、.](?!\s*\d)|第[一二三四五六七八九十]{1,3}[章节条]|[【〔])/;

/** A printed line goes on where the one before it is full and this one is not indented, and is of the same size. */
function continues(last: PrintedLine, line: PrintedLine, left: number, right: number): boolean {
  const full = last.right > right - 2.2 * last.size;
  const indented = line.left > left + 1.2 * line.size;
  if (NUMBERED.test(line.text) && /[。;:!?)〕】;:!?)]\s*$/.test(last.text)) return false;
  return full && !indented && Math.abs(last.size - line.size) < 1;
}

function linesOf(glyphs: Glyphs[], page: number): PrintedLine[] {
  const rows: Glyphs[][] = [];
  for (const run of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - run.y) < 0.45 * Math.max(run.size, row[0].size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    const runs = row.sort((a, b) => a.x - b.x);
    const right = Math.max(...runs.map((run) => run.x + run.width));
    return { text: textOfRuns(runs), left: runs[0]!.x, right, y: runs[0]!.y, size: Math.max(...runs.map((run) => run.size)), page };
  });
}

function textOfRuns(runs: Glyphs[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    text += text && run.x - end > 0.2 * run.size ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return text;
}

/** Two printed lines made one: Latin words keep a space between them, Chinese needs none. */
export function joinRuns(a: string, b: string): string {
  return /[A-Za-z,;]$/.test(a) && /^[A-Za-z]/.test(b) ? `${a} ${b}` : a + b;
}

/** Takes out the spaces that printing puts beside Chinese characters and around digits; spaces between Latin words stay. */
export function closeUp(text: string): string {
  const wide = '\\u2014-\\u201d\\u2026\\u3000-\\u303f\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
  return text
    .replace(new RegExp(` +(?=[${wide}])|(?<=[${wide}]) +`, 'g'), '')
    .replace(/(?<=\d) +(?=[%‰])/g, '')
    .trim();
}

/** Page numbers, and a line that stands at the same height of most pages, in the outer tenth of the page. */
function withoutRunningHeads(byPage: PrintedLine[][], pages: PrintedPage[]): PrintedLine[][] {
  const seen = new Map<string, number>();
  const key = (line: PrintedLine) => `${Math.round(line.y)} ${line.text.replace(/\d+/g, '#')}`;
  for (const lines of byPage) for (const line of lines) seen.set(key(line), (seen.get(key(line)) ?? 0) + 1);
  return byPage.map((lines, i) => {
    const height = pages[i]!.height;
    return lines.filter((line) => {
      if (line.y > 0.1 * height && line.y < 0.9 * height) return true;
      if (/^[-—–―\s·]*\d{1,4}[-—–―\s·]*$|^第?\s*\d+\s*页?\s*[/,,共]\s*\d+\s*页?$|^第\s*\d+\s*页$/.test(line.text)) return false;
      return (seen.get(key(line)) ?? 0) < Math.max(3, 0.6 * pages.length);
    });
  });
}

function commonest(values: number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
