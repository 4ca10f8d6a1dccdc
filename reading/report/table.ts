import { type Quantity, scaledBy, scaleUnit } from './figures.ts';
import { numberAt } from './numbers.ts';
import { unitAt } from './units.ts';

/** A number in a table that came as plain text: one row a line, or one cell a line. */
export interface TableCell {
  quantity: Quantity;
  subject: string;
  row: string;
  column: string;
  /** Which table of the text, and which line of it. */
  table: number;
  line: number;
  start: number;
  end: number;
}

interface Cell {
  text: string;
  start: number;
}

const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/;
const NOTHING = /^[-/]$/;
const CAPTION = /单位 ?[::] ?([^\s()]{1,4})/;

/** The number cells of every table in plain text. */
export function cells(text: string): TableCell[] {
  return [...rowsOfLines(text), ...columnsOfLines(text)].sort((a, b) => a.start - b.start);
}

function linesOf(text: string): Cell[] {
  const out: Cell[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    out.push({ text: trimmed, start: at + line.indexOf(trimmed) });
    at += line.length + 1;
  }
  return out;
}

/** Cells of one line: parted by |, or by two blanks and more (a tab is one blank by now, so words with blanks in them stay whole). */
function split(line: Cell): Cell[] {
  const out: Cell[] = [];
  const part = line.text.includes('|') ? /[^|]+/g : /\S+(?: \S+)*?(?= {2,}|$)/g;
  for (const m of line.text.matchAll(part)) {
    const trimmed = m[0].trim();
    if (trimmed !== '' && !/^-+$/.test(trimmed)) out.push({ text: trimmed, start: line.start + m.index + m[0].indexOf(trimmed) });
  }
  return out;
}

/** A table whose rows are lines: a heading of words, and below it lines of as many cells with numbers in them. */
function rowsOfLines(text: string): TableCell[] {
  const lines = linesOf(text).map(split);
  const out: TableCell[] = [];
  let head: Cell[] = [];
  let table = 0;
  lines.forEach((line, n) => {
    if (line.length >= 2 && line.every((c) => !NUMBER.test(c.text))) {
      head = line;
      table += 1;
      return;
    }
    if (head.length < 2 || line.length !== head.length || !line.some((c) => NUMBER.test(c.text))) {
      if (line.length > 0 && line.length !== head.length) head = [];
      return;
    }
    out.push(...row(text, head, line, table, n));
  });
  return out;
}

/** A table that came one cell a line: a heading of k short words, then rows of k lines, the same cells numbers in each. */
function columnsOfLines(text: string): TableCell[] {
  const lines = linesOf(text).filter((l) => l.text !== '');
  const out: TableCell[] = [];
  let i = 0;
  let table = 1000;
  while (i < lines.length) {
    const found = gridAt(lines, i);
    if (found === undefined) {
      i += 1;
      continue;
    }
    table += 1;
    const head = lines.slice(i, i + found.width);
    for (let r = 0; r < found.rows; r += 1) {
      const from = i + found.width * (r + 1);
      out.push(...row(text, head, lines.slice(from, from + found.width), table, r));
    }
    i += found.width * (found.rows + 1);
  }
  return out;
}

function gridAt(lines: readonly Cell[], i: number): { width: number; rows: number } | undefined {
  const short = (c: Cell | undefined) => c !== undefined && c.text.length <= 16 && (NUMBER.test(c.text) || !/[。;,]/.test(c.text));
  const numeric = (c: Cell | undefined) => c !== undefined && (NUMBER.test(c.text) || NOTHING.test(c.text));
  let best: { width: number; rows: number } | undefined;
  for (let width = 2; width <= 8; width += 1) {
    const head = lines.slice(i, i + width);
    if (head.length < width || !head.every((c) => short(c) && !NUMBER.test(c.text) && !/^[一二三四五六七八九十(]+[、)]/.test(c.text)))
      break;
    const first = lines.slice(i + width, i + 2 * width);
    const mask = first.map(numeric);
    if (first.length < width || !first.every(short) || !mask.includes(true) || !mask.includes(false)) continue;
    let rows = 1;
    for (;;) {
      const next = lines.slice(i + width * (rows + 1), i + width * (rows + 2));
      if (next.length < width || !next.every(short)) break;
      const serial = /^序号$/.test(head[0]?.text ?? '');
      if (!next.every((c, k) => numeric(c) === mask[k] || (serial && k === 0))) break;
      rows += 1;
    }
    if (rows >= 2 && (best === undefined || rows * width > best.rows * best.width)) best = { width, rows };
  }
  return best;
}

/** The numbers of one row, with their row's and their column's words. */
function row(text: string, head: readonly Cell[], line: readonly Cell[], table: number, n: number): TableCell[] {
  const label = line.find((c, k) => !NUMBER.test(c.text) && !NOTHING.test(c.text) && !/^序号/.test(head[k]?.text ?? ''))?.text ?? '';
  const out: TableCell[] = [];
  line.forEach((c, k) => {
    const column = head[k]?.text ?? '';
    if (!NUMBER.test(c.text) || /^(序号|编号|年份|年度|日期|联系电话|电话)$/.test(column)) return;
    const token = numberAt(text, c.start + (/^[-+]/.test(c.text) ? 1 : 0));
    if (token === undefined || token.value === null) return;
    const unit = c.text.endsWith('%') ? '%' : unitOf(column, label, text, c.start);
    const exact = token.low === token.high;
    const name = column.replace(/[((].*$/, '');
    const base: Quantity = {
      text: c.text,
      start: c.start,
      end: c.start + c.text.length,
      value: token.value,
      unit,
      low: token.low,
      high: token.high,
      ulp: token.ulp,
      decimals: token.decimals,
      exact,
    };
    const quantity = scaleUnit(unit) ? scaledBy({ ...base, unit: unit.slice(1) }, unit[0] === '万' ? 1e4 : 1e8) : base;
    const subject = /^(数量|件数|人数|金额|数值|合计|总计|本年|数)$/.test(name) && label !== '' ? label : `${label}${name}`;
    out.push({ quantity, subject, row: label, column: name, table, line: n, start: c.start, end: c.start + c.text.length });
  });
  return out;
}

/** The unit that a heading, a row or the caption above the table names: 数量(件), 罚款(万元), 人数, 单位:件. */
function unitOf(column: string, label: string, text: string, at: number): string {
  for (const words of [column, label]) {
    const inside = /[(]([^()]{1,4})[)]/.exec(words)?.[1];
    if (inside !== undefined && (scaleUnit(inside) || unitAt(`${inside} `, 0)?.unit === inside)) return inside;
    const counted = /(件|人|次|户|份|起|条|项|个|家|批)(次)?数$/.exec(words);
    if (counted !== null) return `${counted[1]}${counted[2] ?? ''}`;
    if (/率$|占比|比例/.test(words)) return '%';
  }
  const above = text.slice(Math.max(0, at - 1500), at);
  return CAPTION.exec(above)?.[1] ?? '';
}
