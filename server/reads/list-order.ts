/**
 * A list in the order asked for, whole: the ids of all its cases, cut into groups. A window of it (from the 8,000th row) is then a slice, so the
 * scrollbar reaches anywhere. The order is remembered for the reader under the name of his view of it: scrolling neither sorts again nor jumps under
 * his hand when a case moves meanwhile.
 */
import { EVERY_CASE } from '../../kernel/language/steps.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { URGENCY } from './light.ts';
import { conditionOf, type ListFilter, readyFor, urgentSql, Values } from './list-condition.ts';
import { subjectKeys } from './subject-order.ts';

export const SORTS = ['opened', 'latest', 'due', 'number', 'subject'] as const;
export const GROUPS = ['unit', 'state', 'step', 'light'] as const;
export interface OrderAsked extends ListFilter {
  sort?: { by: (typeof SORTS)[number]; dir: 'asc' | 'desc' };
  group?: (typeof GROUPS)[number];
}
export interface Ordered {
  ids: string[];
  /** How many acts each had when the list was read: what a bulk act is held against. */
  ns: number[];
  /** In the order of the list, which is theirs; empty where it is not grouped. */
  groups: { key: string; title: string; count: number }[];
}

/** A row of the list: only what its order asks for is fetched with it. */
interface Found {
  id: string;
  n: number;
  g?: string;
  s?: string | null;
}
interface Named extends Found {
  unit: string;
  procedure: string;
  subject: string | null;
}

const GROUP_SQL: Record<NonNullable<OrderAsked['group']>, string> = {
  unit: 'c.unit',
  state: "coalesce(c.ended, '')",
  step: "c.procedure || '.' || c.latest_step",
  light: "coalesce(u.light, '')",
};

/** What rows are sorted by, where the database has it; a name is made up for the reader and is not there. */
const SORT_SQL: Partial<Record<(typeof SORTS)[number], string>> = { latest: 'c.latest_on', due: 'u.day', number: 'c.number' };

async function order(context: Context, session: Session, asked: OrderAsked): Promise<Ordered> {
  await readyFor(context, asked);
  const values = new Values();
  const urgent = asked.light !== undefined || asked.group === 'light' || asked.sort?.by === 'due';
  const where = conditionOf(context, session, asked, values);
  const sort = asked.sort && SORT_SQL[asked.sort.by];
  const wanted = [
    'c.id, c.n',
    ...(asked.sort?.by === 'subject' ? ['c.unit, c.procedure, c.subject'] : []),
    ...(asked.group ? [`${GROUP_SQL[asked.group]} as g`] : []),
    ...(sort ? [`${sort} as s`] : []),
  ];
  const join = urgent ? ` left join ${urgentSql(context, values)} u on u."case" = c.id` : '';
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Found>(`select ${wanted.join(', ')} from cases c${join} where ${where} order by c.opened desc, c.id desc`, values.list),
  );
  const sorted = await inOrder(context, session, rows, asked.sort);
  if (!asked.group) return { ids: sorted.map((r) => r.id), ns: sorted.map((r) => r.n), groups: [] };
  const groups = new Map<string, Found[]>();
  for (const row of sorted) {
    const list = groups.get(row.g ?? '');
    if (list) list.push(row);
    else groups.set(row.g ?? '', [row]);
  }
  const inPlace = [...groups].sort(
    ([a, x], [b, y]) => rankOf(context, asked.group!, a) - rankOf(context, asked.group!, b) || y.length - x.length,
  );
  const all = inPlace.flatMap(([, list]) => list);
  return {
    ids: all.map((r) => r.id),
    ns: all.map((r) => r.n),
    groups: inPlace.map(([key, list]) => ({ key, title: titleOf(context, asked, key), count: list.length })),
  };
}

async function inOrder(context: Context, session: Session, rows: Found[], sort: OrderAsked['sort']): Promise<Found[]> {
  if (!sort) return rows;
  if (sort.by === 'opened') return sort.dir === 'desc' ? rows : rows.reverse();
  const keys = sort.by === 'subject' ? await subjectKeys(context, session, rows as Named[]) : rows.map((r) => r.s);
  const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
  const compare = sort.by === 'subject' || sort.by === 'number' ? collator.compare : (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sign = sort.dir === 'desc' ? -1 : 1;
  // what has no value stands last, whichever way the list goes
  return rows
    .map((row, i) => ({ row, i, key: keys[i] ?? '' }))
    .sort(
      (a, b) => (a.key === '' || b.key === '' ? Number(a.key === '') - Number(b.key === '') : sign * compare(a.key, b.key)) || a.i - b.i,
    )
    .map(({ row }) => row);
}

/** Units as the county lists them, lights by urgency, open before ended; steps by how many. */
function rankOf(context: Context, group: NonNullable<OrderAsked['group']>, key: string): number {
  if (group === 'unit') return unitPlace(context).get(key) ?? 9999;
  if (group === 'light') return key === '' ? 99 : URGENCY.indexOf(key as (typeof URGENCY)[number]);
  return group === 'state' && key !== '' ? 1 : 0;
}
const unitPlace = (context: Context) => new Map(context.directory.units().map((u, i) => [u.id, i]));

function titleOf(context: Context, asked: OrderAsked, key: string): string {
  if (asked.group === 'unit') return context.directory.unitName(key);
  if (asked.group === 'state') return key === '' ? '在办、有效' : `已结:${key}`;
  if (asked.group === 'light') return key;
  const [id, step = ''] = key.split('.');
  const procedure = context.procedures.find((p) => p.id === id);
  const title = procedure?.steps[step]?.title ?? EVERY_CASE[step]?.title ?? step;
  return asked.procedure === undefined ? `${procedure?.title ?? ''}:${title}` : title;
}

/** Views that are remembered, and for how long after they were last looked at. */
const MOST = 60;
const MINUTES = 10;
const remembered = new WeakMap<Context['held'], Map<string, { at: number; ordered: Promise<Ordered> }>>();

/** The list in its order. `view`: the reader's name of it; the same view answers the same list. */
export function readOrder(context: Context, session: Session, asked: OrderAsked, view: string | undefined): Promise<Ordered> {
  if (view === undefined) return order(context, session, asked);
  let views = remembered.get(context.held);
  if (!views) {
    views = new Map();
    remembered.set(context.held, views);
  }
  const key = JSON.stringify([session.account, session.unit.id, session.roles, asked, view]);
  const now = Date.now();
  for (const [k, v] of views) if (now - v.at > MINUTES * 60_000) views.delete(k);
  let found = views.get(key);
  if (found) views.delete(key);
  else {
    const ordered = order(context, session, asked);
    ordered.catch(() => views.delete(key));
    found = { at: now, ordered };
  }
  found.at = now;
  views.set(key, found);
  const [oldest] = views.keys();
  if (views.size > MOST && oldest !== undefined) views.delete(oldest);
  return found.ordered;
}
