/** The statutory tables with their numbers in, and their sums done again. */
import { ALL_UNITS, cellFigure, type StatutoryTable, type TableColumn } from '../../law/report/table.ts';
import { plainNumber, spokenUnit } from './number.ts';
import type { Ask, Cell, ReportNumber, ReportTable, TableFinding } from './types.ts';

/** A number of a table; undefined where it is left out or unknown. */
export type CellOf = (ask: Ask, group?: { by: string; is: string }) => ReportNumber | undefined;
export interface Filled {
  table: ReportTable;
  findings: TableFinding[];
}
/** A row by its name: numbers by their columns. */
interface Line {
  label: string;
  numbers: (ReportNumber | undefined)[];
}

const NOTHING = '—';
const bare = (n: ReportNumber | undefined): Cell => (n ? { ...n, text: plainNumber(n.value, n.unit) } : NOTHING);

/** Fills a table. `units`: the units that may have a row, in order. */
export function fillTable(table: StatutoryTable, cell: CellOf, units: readonly { id: string; name: string }[]): Filled {
  const lines = table.byUnit ? linesByUnit(table, cell, units) : linesOf(table, cell);
  const unitOf = (line: Line) => spokenUnit(line.numbers.find((n) => n !== undefined)?.unit ?? '');
  return {
    table: {
      id: table.id,
      title: table.title,
      basis: table.basis,
      ...(table.unit !== undefined && { unit: table.unit }),
      head: [table.head, ...(table.units ? ['单位'] : []), ...table.columns.map((c) => c.title)],
      rows: lines.map((line) => [line.label, ...(table.units ? [unitOf(line) || NOTHING] : []), ...line.numbers.map(bare)]),
    },
    findings: table.sums.flatMap((sum) => {
      if ('units' in sum) return unitsAddUp(table, lines);
      return 'across' in sum ? across(table, lines, sum) : down(table, lines, sum);
    }),
  };
}

function linesOf(table: StatutoryTable, cell: CellOf): Line[] {
  return (table.rows ?? []).map((row) => ({
    label: row.label,
    numbers: table.columns.map((column, i) => {
      const figure = cellFigure(row, column, i);
      if (figure === undefined) return undefined;
      return cell({ figure, period: row.when ?? 'year', ...(column.group && { by: column.group.by }) }, column.group);
    }),
  }));
}

function linesByUnit(table: StatutoryTable, cell: CellOf, units: readonly { id: string; name: string }[]): Line[] {
  const ask = (c: TableColumn): Ask => ({ figure: c.figure!, period: 'year', by: 'unit' });
  const lines = units.map(({ id, name }) => ({
    label: name,
    numbers: table.columns.map((c) => cell(ask(c), { by: 'unit', is: id })),
  }));
  const shown = lines.filter(({ numbers }) => numbers.some((n) => n !== undefined && n.value !== 0));
  return [...shown, { label: ALL_UNITS, numbers: table.columns.map((c) => cell(ask(c))) }];
}

const SLACK = 0.005;
const sumOf = (numbers: (ReportNumber | undefined)[]): number => numbers.reduce((sum, n) => sum + (n?.value ?? 0), 0);
const differ = (a: number, b: number): boolean => Math.abs(a - b) > SLACK;

function across(table: StatutoryTable, lines: readonly Line[], sum: { across: string[]; to: string }): TableFinding[] {
  const at = (title: string) => table.columns.findIndex((c) => c.title === title);
  return lines.flatMap(({ label, numbers }) => {
    const parts = sum.across.map((title) => numbers[at(title)]);
    const whole = numbers[at(sum.to)];
    if (parts.includes(undefined) || !whole || !differ(sumOf(parts), whole.value)) return [];
    return [finding(table, `「${label}」各栏之和为${sumOf(parts)},与「${sum.to}」${whole.value}不符`)];
  });
}

function down(table: StatutoryTable, lines: readonly Line[], sum: { down: string[]; to: string[] }): TableFinding[] {
  const of = (labels: string[], i: number) => labels.map((label) => lines.find((l) => l.label === label)?.numbers[i]);
  return table.columns.flatMap(({ title }, i) => {
    const parts = of(sum.down, i);
    const whole = of(sum.to, i);
    if (parts.includes(undefined) || whole.includes(undefined) || !differ(sumOf(parts), sumOf(whole))) return [];
    return [
      finding(table, `「${title}」栏:「${sum.down.join('、')}」之和为${sumOf(parts)},与「${sum.to.join('、')}」之和${sumOf(whole)}不符`),
    ];
  });
}

/** All units together are the whole: an act of no unit that is listed would show here. */
function unitsAddUp(table: StatutoryTable, lines: readonly Line[]): TableFinding[] {
  return table.columns.flatMap(({ title }, i) => {
    const whole = lines.at(-1)?.numbers[i];
    const sum = sumOf(lines.slice(0, -1).map((l) => l.numbers[i]));
    if (!whole || !differ(sum, whole.value)) return [];
    return [finding(table, `「${title}」栏:各单位之和为${sum},与合计${whole.value}不符`)];
  });
}

const finding = (table: StatutoryTable, says: string): TableFinding => ({ table: table.id, says: `${table.title}:${says}` });
