import type { DocumentLine } from '../document/index.ts';
import { flow, fold } from './characters.ts';
import { isList } from './clauses.ts';
import { type Column, columnOf } from './columns.ts';
import { duesOf, lastingOf } from './dates.ts';
import { markOf } from './marks.ts';
import type { RawTask } from './outline.ts';
import { taskOfRow } from './table.ts';

/** A cell's worth of text, or a part of one. */
interface Token {
  text: string;
  /** It opened its line: in a table printed a row a line, only such a token begins a row. */
  opens: boolean;
}

/** A heading row found in running lines. */
interface Head {
  columns: Column[];
  /** Lines after it, up to the next heading row. */
  from: number;
  to: number;
  /** Its row stood on one line, and so do the others. */
  inRows: boolean;
  section: string;
}

/**
 * Tasks of tables that lost their grid: copied from a page, a cell a line, or a row a line with gaps between the cells. The heading row
 * is still there; each line is given the column that suits it and its neighbours best, over the whole table at once, so that an empty
 * cell or one of several lines does not put all that follow out of step.
 */
export function flatTableTasks(lines: DocumentLine[]): RawTask[] {
  const texts = lines.filter((line) => !line.table).map((line) => line.text);
  const tasks: RawTask[] = [];
  for (const head of headsIn(texts)) readTable(texts.slice(head.from, head.to), head, tasks);
  return tasks;
}

function headsIn(texts: string[]): Head[] {
  const heads: Head[] = [];
  let section = '';
  for (let i = 0; i < texts.length; i++) {
    const cells = cellsOf(texts[i]!);
    const row = cells.length >= 3 ? cells.map(columnOf) : [];
    let run: (Column | undefined)[] = row;
    let length = 1;
    if (!isHeading(row)) {
      run = [];
      while (run.length < 12 && i + run.length < texts.length) {
        const column = columnOf(texts[i + run.length]!);
        if (!column) break;
        run.push(column);
      }
      length = run.length;
    }
    if (isHeading(run)) {
      const last = heads.at(-1);
      if (last) last.to = Math.min(last.to, i);
      heads.push({ columns: run as Column[], from: i + length, to: texts.length, inRows: run === row, section });
      i += length - 1;
    } else if (markOf(texts[i]!) && texts[i]!.length <= 45 && !/[。;]/.test(texts[i]!)) section = flow(texts[i]!);
  }
  return heads;
}

function cellsOf(text: string): string[] {
  return text.split(/\s*[|│]\s*|\s+/).filter(Boolean);
}

function isHeading(run: (Column | undefined)[]): run is Column[] {
  if (run.length < 3 || run.some((c) => c === undefined)) return false;
  return run.some((c) => c === 'lead' || c === 'answers' || c === 'with') && run.some((c) => c === 'task' || c === 'measure');
}

const SECTION = -1;
const OUTSIDE = -2;

function readTable(texts: string[], head: Head, tasks: RawTask[]): void {
  const tokens = texts.flatMap((text) =>
    (head.inRows && !isSectionLike(text) ? cellsOf(text) : [text]).map((part, i): Token => ({ text: part, opens: i === 0 })),
  );
  const states = bestStates(tokens, head);
  let section = head.section;
  let row = new Map<number, string>();
  let r = 0;
  const close = () => {
    const cells = [...row].map(([cell, text]) => ({ row: r, rows: 1, cell, text }));
    const at = (kind: Column) => cells.filter((c) => head.columns[c.cell] === kind).sort((a, b) => a.cell - b.cell);
    // What has neither number nor units is a line that strayed in.
    const strayed = head.columns.includes('no') && !cells.some((c) => /no|lead|answers|with/.test(head.columns[c.cell]!));
    const task = row.size > 0 && !strayed ? taskOfRow(at, r, section, tasks) : undefined;
    if (task) tasks.push(task);
    // A category stands once, beside the first of its rows.
    section = task?.section || section;
    row = new Map();
    r++;
  };
  states.forEach((state, i) => {
    const { column, fresh } = state;
    const { text } = tokens[i]!;
    if (column < 0) {
      close();
      if (column === SECTION) section = flow(text);
      return;
    }
    if (fresh) close();
    row.set(column, row.has(column) ? `${row.get(column)}\n${text}` : text);
  });
  close();
}

interface State {
  column: number;
  /** It begins a row. */
  fresh: boolean;
}

/** The cheapest sequence of columns (Viterbi): what a token looks like, and what it costs to leave cells out or to go on in one. */
function bestStates(tokens: Token[], head: Head): State[] {
  const n = head.columns.length;
  const columns = [...Array(n).keys(), SECTION, OUTSIDE];
  let costs = columns.map((c) => (c === 0 || c < 0 ? 0 : 3 * c));
  const back: { from: number; fresh: boolean }[][] = [];
  tokens.forEach((token, t) => {
    const next: number[] = [];
    const trace: { from: number; fresh: boolean }[] = [];
    const looks = features(token.text);
    for (const [k, column] of columns.entries()) {
      let best = { cost: Number.POSITIVE_INFINITY, from: 0, fresh: true };
      for (const [j, from] of columns.entries()) {
        const step = t === 0 ? { cost: 0, fresh: true } : move(from, column, tokens[t - 1]!.text, token, head);
        const cost = costs[j]! + step.cost;
        if (cost < best.cost) best = { cost, from: j, fresh: step.fresh };
        if (t === 0) {
          best = { cost: costs[k]!, from: k, fresh: true };
          break;
        }
      }
      next.push(best.cost + misfit(looks, column, head));
      trace.push({ from: best.from, fresh: best.fresh });
    }
    costs = next;
    back.push(trace);
  });
  let k = costs.indexOf(Math.min(...costs));
  const states: State[] = [];
  for (let t = tokens.length - 1; t >= 0; t--) {
    const { from, fresh } = back[t]![k]!;
    states.unshift({ column: columns[k]!, fresh });
    k = from;
  }
  return states;
}

/** Leaving a cell out. */
const SKIP = 3;

function move(from: number, to: number, before: string, token: Token, head: Head): State & { cost: number } {
  const n = head.columns.length;
  const rest = from < 0 ? 0 : (n - 1 - from) * SKIP;
  if (to < 0) return { column: to, fresh: false, cost: (from === to ? 0 : 0.5) + rest };
  const start = {
    column: to,
    fresh: true,
    cost: rest + to * SKIP + (head.columns[0] === 'no' && to > 0 ? SKIP : 0) + (head.inRows && !token.opens ? 20 : 0),
  };
  if (from < 0) return start;
  const on =
    to === from
      ? { column: to, fresh: false, cost: goingOn(head.columns[to]!, before) }
      : to > from
        ? { column: to, fresh: false, cost: (to - from - 1) * SKIP }
        : undefined;
  return on && on.cost <= start.cost ? on : start;
}

/** A cell goes over to another line. */
function goingOn(column: Column, before: string): number {
  if (column === 'no') return 10;
  if (/[、,,和及]$/.test(before)) return 0;
  if (column === 'task' || column === 'measure') return /[。;;!]$/.test(before) ? 1.8 : 1;
  return 2.5;
}

interface Looks {
  number: boolean;
  units: boolean;
  date: boolean;
  heading: boolean;
  nothing: boolean;
  /** It begins with an Arabic number of its own. */
  item: boolean;
  /** A note under the table. */
  note: boolean;
  length: number;
}

function features(text: string): Looks {
  const folded = fold(text);
  const short = text.length <= 24;
  return {
    number: /^[(]?(\d{1,3}|[一二三四五六七八九十]{1,3})[)]?[.、]?$/.test(folded),
    units: isList(text.replace(/[、,,]$/, '').replace(/牵头$/, '')) || /^由?.{2,40}(牵头|配合|负责)$/.test(folded),
    date:
      short &&
      (duesOf(text, [2000, 2099], true).length > 0 ||
        lastingOf(text) !== undefined ||
        /^(\d{4}年?|每(年|季度|月|半年).{0,8}|年底前?|全年|按.{0,6}(要求|时限).{0,4}|立即|及时)$/.test(folded)),
    heading: isSectionLike(text),
    nothing: /^([-—–/\\]+|无|\/)$/.test(folded),
    item: /^\d{1,3}[.、]/.test(folded),
    note: /^(注|备注|说明|附注|附件|联系人|联系电话|填表|制表)\s*\d*[:：]/.test(text),
    length: text.length,
  };
}

function isSectionLike(text: string): boolean {
  const mark = markOf(text);
  return (
    mark !== undefined && /章|、|\(一\)/.test(mark.style) && text.length <= 45 && text.length > mark.length + 2 && !/[。;;]$/.test(text)
  );
}

function misfit(looks: Looks, column: number, head: Head): number {
  if (column === SECTION) return looks.heading ? 0.5 : 15;
  if (looks.note) return column === OUTSIDE ? 0 : 20;
  if (column === OUTSIDE) return 5 + Math.min(4, looks.length / 40);
  switch (head.columns[column]) {
    case 'no':
      return looks.number ? -4 : 12;
    case 'lead':
    case 'answers':
    case 'with':
      return looks.units ? -1 : looks.nothing ? 0.5 : 8;
    case 'due':
      return looks.date ? -1 : looks.nothing ? 0.5 : 8;
    case 'section':
      return (looks.number ? 6 : 0) + (looks.units || looks.date ? 5 : 0) + (looks.heading ? 0 : looks.item ? 3 : 1);
    default:
      return (looks.number ? 6 : 0) + (looks.units ? 5 : 0) + (looks.date ? 5 : 0) + (looks.nothing ? 4 : 0) + (looks.heading ? 1 : 0);
  }
}
