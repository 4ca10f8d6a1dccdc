/**
 * A figure over time: each month, quarter and year of it, from one reading of the cube. Figures that add up are read month by month once and
 * summed here; a count of distinct members is counted anew in each period, for a member stands in many months and counts once.
 */
import { answer, basesOf, type Figures, isStock, NOTHING, type Question, type Tallied } from '../../kernel/figure/figure.ts';
import { addDays, addMonths, type Day } from '../../kernel/time/day.ts';
import { figuresIn } from '../../store/figures/figure.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../context.ts';

export interface Point {
  /** 2025, 2025-Q3, 2025-08. */
  key: string;
  from: string;
  to: string;
  value: number | null;
  part?: number;
  whole?: number;
}
export interface Trend {
  months: Point[];
  quarters: Point[];
  years: Point[];
  /** The first day that anything counts for; empty where nothing does. */
  since: string;
}

/** So far back it goes, with the same months of the year before each. */
const MONTHS = 36;
const QUARTERS = 16;
const YEARS = 8;

/** What the tally says month by month. */
interface Monthly {
  month: string;
  amount: number;
  of: number;
}
type MemberMonth = { month: string; member: string; amount: number };

interface Read {
  sums: Map<string, Monthly[]>;
  members: Map<string, MemberMonth[]>;
  since: string;
}

async function read(context: Context, figures: Figures, ids: readonly string[], until: Day, within?: readonly string[]): Promise<Read> {
  const distinct = ids.filter((id) => figures[id]?.kind === 'distinct');
  const added = ids.filter((id) => figures[id]?.kind !== 'distinct');
  return context.database.within(
    context.tenant.id,
    async (client) => {
      const sums = new Map<string, Monthly[]>(added.map((id) => [id, []]));
      const members = new Map<string, MemberMonth[]>(distinct.map((id) => [id, []]));
      let since = '';
      const seen = (month: string) => {
        if (since === '' || month < since) since = month;
      };
      if (added.length > 0) {
        const { rows } = await client.query<Monthly & { figure: string }>(
          `select figure, left(day, 7) as month, sum(amount)::bigint as amount, sum(many)::bigint as of from (
             select figure, unit, day, amount, many from cube where tenant = $1 and figure = any($2) and day <= $3
             union all select t.figure, t.unit, t.day, t.amount, t.many from unsealed q
               join tally t on t.tenant = q.tenant and t."case" = q."case" and t.n = q.n
               where q.tenant = $1 and t.figure = any($2) and t.member is null and t.day <= $3
           ) r where $4::text[] is null or unit = any($4) group by 1, 2 order by 2`,
          [context.tenant.id, added, until, within ?? null],
        );
        for (const { figure, ...row } of rows) {
          sums.get(figure)?.push(row);
          if (row.amount !== 0 || row.of !== 0) seen(row.month);
        }
      }
      if (distinct.length > 0) {
        const { rows } = await client.query<MemberMonth & { figure: string }>(
          `select figure, left(day, 7) as month, member, sum(amount)::bigint as amount from tally
           where tenant = $1 and figure = any($2) and day <= $3 and member is not null and ($4::text[] is null or unit = any($4))
           group by 1, 2, 3 order by 2`,
          [context.tenant.id, distinct, until, within ?? null],
        );
        for (const { figure, ...row } of rows) {
          members.get(figure)?.push(row);
          seen(row.month);
        }
      }
      return { sums, members, since };
    },
    { snapshot: true },
  );
}

const month = (day: string): string => day.slice(0, 7);

/** What the months say of a base over a question whose days are the first and last of months (or today). */
function tallied({ sums, members }: Read, figure: string, { from, to, on }: Question): Tallied {
  const first = from === undefined ? '' : month(from);
  const last = month(to ?? on ?? '9999-12');
  const inside = (m: { month: string }) => m.month >= first && m.month <= last;
  const added = sums.get(figure);
  if (added) {
    let amount = 0;
    let of = 0;
    for (const row of added)
      if (inside(row)) {
        amount += row.amount;
        of += row.of;
      }
    return { amount, of, members: 0 };
  }
  const rows = members.get(figure);
  if (!rows) return NOTHING;
  const by = new Map<string, number>();
  for (const row of rows) if (inside(row)) by.set(row.member, (by.get(row.member) ?? 0) + row.amount);
  return { amount: 0, of: 0, members: [...by.values()].filter((n) => n > 0).length };
}

const lastDay = (first: Day, months: number): Day => addDays(addMonths(first, months), -1);

/** Periods of so many months each, the latest last; the current one ends today. */
function periods(today: Day, months: number, count: number, keyOf: (first: Day) => string): { key: string; from: Day; to: Day }[] {
  const [y = 0, m = 1] = today.split('-').map(Number);
  const start = Math.floor((m - 1) / months) * months + 1;
  const current = `${y}-${String(start).padStart(2, '0')}-01` as Day;
  return Array.from({ length: count }, (_, i) => {
    const from = addMonths(current, -months * (count - 1 - i));
    const to = lastDay(from, months);
    return { key: keyOf(from), from, to: to < today ? to : today };
  });
}

/** Answers a figure for every month, quarter and year. Throws on a figure that no edition has. */
export async function readTrend(context: Context, id: string, within?: readonly string[]): Promise<Trend> {
  const figures = figuresIn(context.held);
  if (!figures[id]) throw new Error(`没有指标「${id}」`);
  const today = todayOf(context);
  const stock = isStock(figures, id);
  const bases = [...new Set(basesOf(figures, id, { from: today, to: today, on: today }).map((b) => b.figure))];
  const found = await read(context, figures, bases, today, within);
  const point = ({ key, from, to }: { key: string; from: Day; to: Day }): Point => {
    const { value, part, whole } = answer(figures, id, stock ? { on: to } : { from, to }, (base) =>
      tallied(found, base.figure, base.question),
    );
    return { key, from, to, value, ...(part !== undefined && { part }), ...(whole !== undefined && { whole }) };
  };
  return {
    months: periods(today, 1, MONTHS, month).map(point),
    quarters: periods(today, 3, QUARTERS, (d) => `${d.slice(0, 4)}-Q${Math.ceil(Number(d.slice(5, 7)) / 3)}`).map(point),
    years: periods(today, 12, YEARS, (d) => d.slice(0, 4)).map(point),
    since: found.since,
  };
}
