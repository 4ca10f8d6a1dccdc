/** What the tally and the cube say of a base figure: now, or as the ledger stood at a seal. One statement, so one snapshot. */
import type pg from 'pg';
import type { Base, Tallied } from '../../kernel/figure/figure.ts';
import type { Day } from '../../kernel/time/day.ts';

/** A row of a breakdown: the unit, the month, or a dimension's value; `''` where there is none. */
export interface Group extends Tallied {
  group: string;
}

/** Where the ledger is asked: the size of a seal. Undefined is now, with what is not yet sealed. */
export type Place = number | undefined;
/** How a place is read: where it is the last seal, all that is sealed stands in the cube, and no leaf need be looked at. */
export interface Asked {
  at: Place;
  last: boolean;
  within: Within;
}

/** Only what these units did; undefined is all. */
export type Within = readonly string[] | undefined;

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** First and last day that a question is over: a stock is the sum of all changes up to a day. */
export function daysOf({ question: { from, to, on } }: Base, stock: boolean): [string, string] {
  if (stock) return [FIRST_DAY, on ?? to ?? LAST_DAY];
  return [from ?? FIRST_DAY, to ?? on ?? LAST_DAY];
}

/** The SQL of what a row is grouped by. A dimension is named by its path, `step.field`; it comes as a parameter. */
function groupOf(by: string | undefined): string {
  if (by === undefined) return `''`;
  if (by === 'unit') return 'unit';
  if (by === 'month') return 'left(day, 7)';
  return `coalesce(dims::jsonb ->> $5, '')`;
}

const ROWS = {
  // all that was sealed, and what waits
  now: `select unit, day, dims, amount, many from cube where tenant = $1 and figure = $2 and day between $3 and $4
        union all select t.unit, t.day, t.dims, t.amount, t.many from unsealed q
          join tally t on t.tenant = q.tenant and t."case" = q."case" and t.n = q.n
          where q.tenant = $1 and t.figure = $2 and t.member is null and t.day between $3 and $4`,
  // all that was sealed
  last: `select unit, day, dims, amount, many from cube where tenant = $1 and figure = $2 and day between $3 and $4`,
  // what was sealed before that seal's day, and that day's events up to it
  at: `select unit, day, dims, amount, many from cube where tenant = $1 and figure = $2 and day between $3 and $4
         and sealed < (select s.day from seals s where s.tenant = $1 and s.size = $6)
       union all select t.unit, t.day, t.dims, t.amount, t.many from leaves l
         join tally t on t.tenant = l.tenant and t."case" = l."case" and t.n = l.n
         where l.tenant = $1 and t.figure = $2 and t.member is null and t.day between $3 and $4
           and l.seq < $6 and l.seq >= coalesce((select max(s.size) from seals s where s.tenant = $1
             and s.day < (select d.day from seals d where d.tenant = $1 and d.size = $6)), 0)`,
};

/** Groups of a figure that adds up. */
async function sums(
  client: pg.ClientBase,
  tenant: string,
  base: Base,
  by: string | undefined,
  stock: boolean,
  { at, last, within }: Asked,
): Promise<Group[]> {
  const source = at === undefined ? ROWS.now : last ? ROWS.last : ROWS.at;
  const { rows } = await client.query<{ group: string; amount: number; of: number }>(
    `select ${groupOf(by)} as "group", sum(amount)::bigint as amount, sum(many)::bigint as of
     from (${source}) r where $5::text is not distinct from $5 and $6::bigint is not distinct from $6
       and ($7::text[] is null or unit = any($7)) group by 1 order by 1`,
    [tenant, base.figure, ...daysOf(base, stock), by ?? null, at ?? null, within ?? null],
  );
  return rows.map((row) => ({ ...row, members: 0 }));
}

/** Many figures that add up, over the same days, in one go: by figure. */
export async function sumsOfMany(
  client: pg.ClientBase,
  tenant: string,
  figures: readonly string[],
  [first, until]: readonly [string, string],
  { at, last, within }: Asked,
): Promise<Map<string, Tallied>> {
  const source = (at === undefined ? ROWS.now : last ? ROWS.last : ROWS.at)
    .replaceAll('figure = $2', 'figure = any($2)')
    .replaceAll('select unit,', 'select figure, unit,')
    .replaceAll('select t.unit,', 'select t.figure, t.unit,');
  const { rows } = await client.query<{ figure: string; amount: number; of: number }>(
    `select figure, sum(amount)::bigint as amount, sum(many)::bigint as of from (${source}) r
     where $6::bigint is not distinct from $6 and $5::text is null and ($7::text[] is null or unit = any($7)) group by 1`,
    [tenant, figures, first, until, null, at ?? null, within ?? null],
  );
  return new Map(rows.map(({ figure, ...sums }) => [figure, { ...sums, members: 0 }]));
}

/** Groups of a distinct count: from the members themselves, each once. */
async function members(
  client: pg.ClientBase,
  tenant: string,
  base: Base,
  by: string | undefined,
  { at, last, within }: Asked,
): Promise<Group[]> {
  const sealed =
    at === undefined
      ? ''
      : last
        ? 'and not exists (select from unsealed q where q.tenant = t.tenant and q."case" = t."case" and q.n = t.n)'
        : `and exists (select from leaves l where l.tenant = t.tenant and l."case" = t."case" and l.n = t.n and l.seq < $6)`;
  const { rows } = await client.query<{ group: string; members: number }>(
    `select "group", count(*)::bigint as members from (
       select ${groupOf(by)} as "group", member from tally t
       where tenant = $1 and figure = $2 and day between $3 and $4 and member is not null
         and ($7::text[] is null or unit = any($7)) ${sealed}
       group by 1, 2 having sum(amount) > 0
     ) m where $5::text is not distinct from $5 and $6::bigint is not distinct from $6 group by 1 order by 1`,
    [tenant, base.figure, ...daysOf(base, false), by ?? null, at ?? null, within ?? null],
  );
  return rows.map((row) => ({ ...row, amount: 0, of: 0 }));
}

/** The groups of a base figure; one group, named `''`, where nothing breaks it down. */
export function tallied(
  client: pg.ClientBase,
  tenant: string,
  base: Base,
  kind: string,
  { by, at, last = false, within }: { by?: string | undefined; at?: Place; last?: boolean; within?: Within },
): Promise<Group[]> {
  const asked = { at, last, within };
  return kind === 'distinct' ? members(client, tenant, base, by, asked) : sums(client, tenant, base, by, kind === 'standing', asked);
}

/** An event behind a figure, with what it adds. */
export interface Behind {
  case: string;
  n: number;
  day: Day;
  unit: string;
  amount: number;
  member: string | null;
}

/** The acts that a base figure is made of, by day; a page of them. What was mended stands as mended: an act whose amounts cancel is left out. */
export async function behind(
  client: pg.ClientBase,
  tenant: string,
  base: Base,
  kind: string,
  { limit, after, at, within }: { limit: number; after?: string | undefined; at?: Place; within?: Within },
): Promise<{ rows: Behind[]; next?: string }> {
  const [day = FIRST_DAY, id = '', n = '0'] = after?.split('|') ?? [];
  const sealed =
    at === undefined
      ? ''
      : `and exists (select from leaves l where l.tenant = t.tenant and l."case" = t."case" and l.n = t.n and l.seq < $9)`;
  const { rows } = await client.query<Behind>(
    `select "case", act as n, day, unit, sum(amount)::bigint as amount, member from tally t
     where tenant = $1 and figure = $2 and day between $3 and $4 and (day, "case", act) > ($5, $6, $7) and $9::bigint is not distinct from $9
       and ($10::text[] is null or unit = any($10)) ${sealed}
     group by day, "case", act, unit, member having sum(amount) <> 0 or sum(many) <> 0 order by day, "case", act limit $8`,
    [tenant, base.figure, ...daysOf(base, kind === 'standing'), day, id, Number(n), limit, at ?? null, within ?? null],
  );
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { rows, ...(last && { next: `${last.day}|${last.case}|${last.n}` }) };
}
