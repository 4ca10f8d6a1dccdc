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

const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?(?:%|[\u4e00-\u9fff]{1,3})?$/;
const NOTHING = /^[-/]+$/;
const CAPTION = /单位 ?[::] ?([^\s()]{1,4})|\(([^()\s]{1,4})\) *(?:\|[ |]*)?$/;
/** The name of a table, not a heading of a column. */
const TITLE = /^(?:附?表 ?[\d一二三四五六七八九十]*[:]|单位[:]|附件)|(?:统计表|情况表|一览表|明细表)$|情况$/;
const TOTAL_ROW = /^(合 *计|总 *计|小计|共计|总数)$/;
/** Headings that say how much and not of what. */
const MEASURE = /^(数量|件数|人数|金额|数值|合计|总计|本年|数|案件数|占比|比例)$/;

/** The number cells of every table in plain text. */
export function cells(text: string): TableCell[] {
  return [...rowsOfLines(text), ...columnsOfLines(text)].sort((a, b) => a.start - b.start);
}

/** A number cell: digits, with a measure word at most. */
function isNumber(text: string): boolean {
  if (!NUMBER.test(text)) return false;
  const word = /[\u4e00-\u9fff]+$/.exec(text)?.[0];
  return word === undefined || scaleUnit(word) || unitAt(`${word} `, 0)?.unit === word;
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
    if (trimmed !== '') out.push({ text: trimmed, start: line.start + m.index + m[0].indexOf(trimmed) });
  }
  return out.every((c) => /^[-:]+$/.test(c.text)) ? [] : out;
}

/** A table whose rows are lines: a heading of words, and below it lines of as many cells with numbers in them. */
function rowsOfLines(text: string): TableCell[] {
  const lines = linesOf(text).map(split);
  const out: TableCell[] = [];
  let head: Cell[] = [];
  let table = 0;
  lines.forEach((line, n) => {
    if (line.length === 0) return;
    if (line.length >= 2 && line.every((c) => !isNumber(c.text) && c.text.length <= 30)) {
      // A second heading like the first (a table laid out in two halves) goes on with the same table.
      if (line.map((c) => c.text).join() !== head.map((c) => c.text).join()) table += 1;
      head = line;
      return;
    }
    const total = TOTAL_ROW.test(line[0]?.text ?? '') && line.length < head.length;
    if (head.length < 2 || !line.some((c) => isNumber(c.text)) || (line.length !== head.length && !total)) {
      head = [];
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
  const short = (c: Cell | undefined) => c !== undefined && c.text.length <= 16 && (isNumber(c.text) || !/[。;,]/.test(c.text));
  const numeric = (c: Cell | undefined) => c !== undefined && (isNumber(c.text) || NOTHING.test(c.text));
  let best: { width: number; rows: number } | undefined;
  for (let width = 2; width <= 12; width += 1) {
    const head = lines.slice(i, i + width);
    if (
      head.length < width ||
      !head.every((c) => short(c) && !isNumber(c.text) && !/^[一二三四五六七八九十(]+[、)]/.test(c.text) && !TITLE.test(c.text))
    )
      break;
    const first = lines.slice(i + width, i + 2 * width);
    const mask = first.map(numeric);
    if (first.length < width || !first.every(short) || !mask.includes(true)) continue;
    // One row of nothing but numbers under as many headings is a table too, when it ends where they do.
    if (!mask.includes(false)) {
      if (width >= 3 && !numeric(lines[i + 2 * width])) return { width, rows: 1 };
      continue;
    }
    let rows = 1;
    for (;;) {
      const next = lines.slice(i + width * (rows + 1), i + width * (rows + 2));
      if (next.length < width || !next.every(short)) break;
      const serial = /^序号$/.test(head[0]?.text ?? '');
      if (!next.every((c, k) => numeric(c) === mask[k] || (serial && k === 0))) break;
      rows += 1;
    }
    // A single row of totals, a number under every heading but the first, is a table of which nothing else was to be shown.
    const single = width >= 4 && TOTAL_ROW.test(first[0]?.text ?? '') && mask.slice(1).every((n) => n);
    if ((rows >= 2 || single) && (best === undefined || rows * width > best.rows * best.width)) best = { width, rows };
  }
  return best;
}

/** The numbers of one row, with their row's and their column's words. */
function row(text: string, head: readonly Cell[], line: readonly Cell[], table: number, n: number): TableCell[] {
  // A column of its own may hold the measure.
  const measure = line.find((c, k) => /^(?:计量)?单位$/.test(head[k]?.text ?? '') && isUnit(c.text))?.text;
  const words = (c: Cell | undefined, k: number) =>
    c !== undefined && c.text !== measure && !isNumber(c.text) && !NOTHING.test(c.text) && !/^序号/.test(head[k]?.text ?? '');
  const out: TableCell[] = [];
  line.forEach((c, k) => {
    const column = head[k]?.text ?? '';
    if (!isNumber(c.text) || /^(序号|编号|年份|年度|日期|联系电话|电话)$/.test(column)) return;
    const sign = /^[-+]/.test(c.text) ? 1 : 0;
    const token = numberAt(text, c.start + sign);
    if (token === undefined || token.value === null) return;
    // A table laid out in halves has its words to the left of each number.
    const left = line.findLastIndex((x, m) => m < k && words(x, m));
    const label = (left >= 0 ? line[left] : line.find((x, m) => words(x, m)))?.text.replace(/ /g, '') ?? '';
    const own = /[\u4e00-\u9fff%]+$/.exec(c.text)?.[0];
    const unit = own ?? measure ?? unitOf(column, label, text, head[0]?.start ?? c.start);
    const by = c.text.startsWith('-') ? -1 : 1;
    const base: Quantity = {
      text: c.text,
      start: c.start,
      end: c.start + c.text.length,
      value: token.value * by,
      unit,
      low: by < 0 ? -token.high : token.low,
      high: by < 0 ? -token.low : token.high,
      ulp: token.ulp,
      decimals: token.decimals,
      exact: token.low === token.high,
    };
    const inScale = own === undefined && scaleUnit(unit);
    const quantity = inScale
      ? scaledBy({ ...base, unit: unit.slice(1) }, unit[0] === '万' ? 1e4 : 1e8)
      : { ...base, unit: scaleUnit(unit) ? unit.slice(1) : unit };
    const name = column.replace(/[(].*$/, '').replace(/ /g, '');
    const subject =
      MEASURE.test(name) && label !== '' ? label : MEASURE.test(label) ? `${name}${label === '数量' ? '' : label}` : `${label}${name}`;
    out.push({ quantity, subject, row: label, column: name, table, line: n, start: c.start, end: c.start + c.text.length });
  });
  return out;
}

/** The unit that a heading, a row or the caption above the table names: 数量(件), 罚款(万元), 人数, 单位:件. */
function unitOf(column: string, label: string, text: string, tableStart: number): string {
  for (const words of [column, label]) {
    const inside = /[(]([^()]{1,4})[)]/.exec(words)?.[1];
    if (inside !== undefined && isUnit(inside)) return inside;
    const counted = /(件|人|次|户|份|起|条|项|个|家|批)(次)?数$/.exec(words);
    if (counted !== null) return `${counted[1]}${counted[2] ?? ''}`;
    if (/率$|占比|比例|同比|幅度|增幅|降幅/.test(words)) return '%';
  }
  const above = text
    .slice(Math.max(0, tableStart - 120), tableStart)
    .trimEnd()
    .split('\n')
    .slice(-3)
    .reverse();
  for (const line of above) {
    const m = CAPTION.exec(line.trim());
    const named = m?.[1] ?? m?.[2];
    if (named !== undefined && isUnit(named)) return named;
  }
  return '';
}

function isUnit(word: string): boolean {
  return scaleUnit(word) || unitAt(`${word} `, 0)?.unit === word;
}
