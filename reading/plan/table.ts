import type { DocumentLine } from '../document/index.ts';
import { flow, fold, numberOf } from './characters.ts';
import { type Clause, partsOf } from './clauses.ts';
import { type Column, columnOf } from './columns.ts';
import { markOf } from './marks.ts';
import { type RawTask, titleOf } from './outline.ts';

interface Cell {
  row: number;
  rows: number;
  cell: number;
  text: string;
}

/** Tasks of the tables that have a heading row with tasks and units in it. */
export function tableTasks(lines: DocumentLine[]): RawTask[] {
  const tables = new Map<number, Cell[]>();
  let section = '';
  const sections = new Map<number, string>();
  for (const line of lines) {
    if (!line.table) {
      const mark = markOf(line.text);
      if (mark && line.text.length <= 60 && !/[。;]/.test(line.text)) section = flow(line.text);
      continue;
    }
    const { table, row, cell, rows = 1 } = line.table;
    if (!sections.has(table)) sections.set(table, section);
    const cells = tables.get(table) ?? [];
    const same = cells.find((c) => c.row === row && c.cell === cell);
    if (same) same.text += `\n${line.text}`;
    else cells.push({ row, rows, cell, text: line.text });
    tables.set(table, cells);
  }
  const tasks: RawTask[] = [];
  let columns: (Column | undefined)[] | undefined;
  for (const [table, cells] of tables) {
    // A table broken over pages may leave out its heading the second time.
    columns = tasksOfTable(cells, columns, sections.get(table) ?? '', tasks);
  }
  return tasks;
}

function tasksOfTable(
  cells: Cell[],
  before: (Column | undefined)[] | undefined,
  heading: string,
  tasks: RawTask[],
): (Column | undefined)[] | undefined {
  const rows = [...new Set(cells.map((c) => c.row))].sort((a, b) => a - b);
  let columns = before;
  let section = heading;
  for (const row of rows) {
    const here = cells.filter((c) => c.row === row);
    const heads = headsOf(here);
    if (heads) {
      columns = heads;
      continue;
    }
    if (!columns) continue;
    const only = here.length === 1 ? here[0]! : undefined;
    if (only && only.rows === 1 && (markOf(only.text) || only.cell === 0) && !/^\d+$/.test(only.text.trim())) {
      section = flow(only.text);
      continue;
    }
    const at = (kind: Column) =>
      columns!.flatMap((c, i) => (c === kind ? (cells.find((x) => x.cell === i && x.row <= row && row < x.row + x.rows) ?? []) : []));
    const task = taskOfRow(at, row, section, tasks);
    if (task) tasks.push(task);
  }
  return columns;
}

function headsOf(cells: Cell[]): (Column | undefined)[] | undefined {
  const columns: (Column | undefined)[] = [];
  for (const c of cells) columns[c.cell] = columnOf(c.text);
  const kinds = new Set(columns.filter(Boolean));
  const units = kinds.has('lead') || kinds.has('answers') || kinds.has('with');
  return kinds.size >= 2 && units && (kinds.has('task') || kinds.has('measure')) ? columns : undefined;
}

/** A task from the cells of its row; a cell that spans several rows belongs to each of them. */
export function taskOfRow(at: (kind: Column) => Cell[], row: number, section: string, tasks: RawTask[]): RawTask | undefined {
  const text = (kind: Column) =>
    at(kind)
      .map((c) => c.text)
      .join('\n')
      .trim();
  const own = [...at('task'), ...at('measure')];
  const words = own
    .map((c) => c.text)
    .join('\n')
    .trim();
  if (!words || !own.some((c) => c.row === row)) return undefined;
  const mark = markOf(own[0]!.text);
  const ordinal = numberOf(fold(text('no')).replace(/[.、()\s]/g, ''));
  const parts: Clause['parts'] = [];
  for (const role of ['lead', 'answers', 'with'] as const) {
    if (at(role).length === 0) continue;
    for (const part of partsOf(text(role)))
      parts.push(part.labelled ? part : { ...part, role, labelled: role !== 'answers' || at('lead').length > 0 });
  }
  const raw = parts.map((p) => p.text).join(';');
  const clauses: Clause[] = parts.some((p) => p.text) ? [{ raw, start: 0, end: 0, spans: [], parts }] : [];
  // Cells set a title and what is to be done apart; in running text a full stop does.
  const cells = own.map((c, i) => (i === 0 && mark && ordinal === undefined ? c.text.slice(mark.length) : c.text).trim());
  const { title } = titleOf(cells[0]!);
  const body = cells.map(flow).reduce((all, cell) => (/[。;;!?:]$/.test(all) ? all + cell : `${all}。${cell}`));
  const number = ordinal ?? mark?.no;
  const shared = at('no').some((c) => c.row < row);
  const task: RawTask = {
    no: number ?? (tasks.at(-1)?.no ?? 0) + 1,
    numbered: number !== undefined && !shared,
    title,
    body,
    whole: [words, ...at('lead'), ...at('answers'), ...at('with')].map((c) => (typeof c === 'string' ? c : c.text)).join('\n'),
    section: text('section') ? flow(text('section')) : section,
    clauses,
    series: seriesOf(tasks, number, text('section') || section),
  };
  const due = text('due') || parts.find((p) => p.role === 'due')?.text;
  if (due) task.dueCell = due;
  return task;
}

function seriesOf(tasks: RawTask[], number: number | undefined, section: string): number {
  const last = tasks.at(-1);
  if (!last) return 0;
  return number === 1 && last.no > 1 && last.section !== section ? last.series + 1 : last.series;
}
