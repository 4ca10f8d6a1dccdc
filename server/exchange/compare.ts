/** The platform's cases and ours of the same time, held against each other by the platform's number. */
import type { Day } from '../../kernel/time/day.ts';
import type { Context } from '../context.ts';
import { exportRows, type Out, type Period } from './export.ts';
import { ExchangeError, type Mapping } from './mapping.ts';
import { caseIdOf, sourceFault } from './source.ts';
import type { Table } from './table.ts';
import { dayOfCell, fenOfCell } from './values.ts';

export interface Differing {
  source: string;
  case: string;
  /** The row of the file. */
  no: number;
  columns: { column: string; theirs: string; ours: string }[];
}
export interface Compared {
  platform: string;
  what: string;
  from: Day;
  to: Day;
  /** Begun in the period: on the platform, here. */
  above: number;
  ours: number;
  /** Of the numbers in the period of either: those on both sides, and of these those that differ. */
  both: number;
  onlyThere: { no: number; source: string }[];
  onlyHere: { source: string; case: string }[];
  differing: Differing[];
  /** Rows of the file that cannot be compared. */
  unread: { no: number; says: string }[];
  /** The form of 平台对账, to be entered by hand with the file as its proof. */
  facts: { platform: string; what: string; from: Day; to: Day; above: number; ours: number };
}

export async function compareTable(context: Context, mapping: Mapping, table: Table, period: Period): Promise<Compared> {
  const first = mapping.steps[0]!.day;
  for (const column of [mapping.source, first])
    if (!table.head.includes(column)) throw new ExchangeError(`「${table.name}」缺少列:${column}`);
  const unread: Compared['unread'] = [];
  const inside = (day: Day) => day >= period.from && day <= period.to;
  const theirs = new Map<string, { no: number; cells: Record<string, string>; inside: boolean }>();
  for (const { no, cells } of table.rows) {
    const source = cells[mapping.source] ?? '';
    const day = dayOfCell(cells[first] ?? '');
    const wrong = sourceFault(source) ?? (day ? undefined : `「${first}」不是日期`) ?? (theirs.has(source) ? '来源号重复' : undefined);
    if (wrong || !day) unread.push({ no, says: wrong ?? '' });
    else theirs.set(source, { no, cells, inside: inside(day) });
  }
  const also = [...theirs.keys()].map((source) => caseIdOf(mapping.id, source));
  const { rows } = await exportRows(context, mapping, period, { also });
  const ours = new Map<string, Out>();
  for (const row of rows) ours.set(row.source, row);
  const matched = [...theirs].flatMap(([source, their]) => {
    const our = ours.get(source);
    return our && (their.inside || inside(our.opened)) ? [{ source, their, our }] : [];
  });
  const above = [...theirs.values()].filter((t) => t.inside).length;
  const here = rows.filter((r) => inside(r.opened)).length;
  return {
    platform: mapping.platform,
    what: mapping.what,
    ...period,
    above,
    ours: here,
    both: matched.length,
    onlyThere: [...theirs].flatMap(([source, t]) => (t.inside && !ours.has(source) ? [{ no: t.no, source }] : [])),
    onlyHere: rows.flatMap(({ source, case: id, opened }) => (inside(opened) && !theirs.has(source) ? [{ source, case: id }] : [])),
    differing: matched.flatMap(({ source, their, our }) => {
      const columns = differences(mapping, table, their.cells, our.cells);
      return columns.length === 0 ? [] : [{ source, case: our.case, no: their.no, columns }];
    }),
    unread,
    facts: { platform: mapping.counted, what: mapping.what, from: period.from, to: period.to, above, ours: here },
  };
}

/** A cell as it is compared: a day as a day, an amount as an amount. */
const plain = (kind: Mapping['columns'][number]['kind'], text: string): string =>
  kind === 'day' ? (dayOfCell(text) ?? text) : kind === 'money' ? String(fenOfCell(text) ?? text) : text;

const differences = (mapping: Mapping, table: Table, theirs: Record<string, string>, ours: Record<string, string>) =>
  mapping.columns
    .filter((c) => (c.kind === 'day' || c.compare) && table.head.includes(c.name))
    .map((c) => ({ column: c.name, kind: c.kind, theirs: theirs[c.name] ?? '', ours: ours[c.name] ?? '' }))
    .filter((c) => plain(c.kind, c.theirs) !== plain(c.kind, c.ours))
    .map(({ column, theirs: t, ours: o }) => ({ column, theirs: t, ours: o }));

/** The comparison in words. */
export function comparedText(c: Compared): string {
  const lines = [
    `${c.platform} ${c.what} ${c.from} 至 ${c.to}`,
    `平台 ${c.above} 件,本系统 ${c.ours} 件;两边都有 ${c.both} 件,其中不一致 ${c.differing.length} 件;只在平台 ${c.onlyThere.length} 件,只在本系统 ${c.onlyHere.length} 件`,
    ...c.onlyThere.map((r) => `  只在平台:${r.source}(第${r.no}行)`),
    ...c.onlyHere.map((r) => `  只在本系统:${r.source}(${r.case})`),
    ...c.differing.flatMap((d) => d.columns.map((x) => `  不一致:${d.source} 「${x.column}」平台「${x.theirs}」,本系统「${x.ours}」`)),
    ...c.unread.map((r) => `  不能比对:第${r.no}行,${r.says}`),
    `平台对账(platform-count)的填法:${JSON.stringify(c.facts)},佐证附平台的导出文件`,
  ];
  return lines.join('\n');
}
