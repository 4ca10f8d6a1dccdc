/** Lists of cases, the latest opened first, a page by its cursor; and the most urgent debt of each case. Other orders are in `list-order.ts`. */
import type { Light } from '../../kernel/case/types.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, minuteNow, todayOf } from '../context.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { lightSql, soonBefore, URGENCY } from './light.ts';
import { conditionOf, type ListFilter, readyFor, urgentSql, Values } from './list-condition.ts';

export interface CaseQuery extends ListFilter {
  cursor?: string;
  limit: number;
}

/** Ids of a page, where it ends, and on the first page how many there are. */
export async function readCaseList(
  context: Context,
  session: Session,
  query: CaseQuery,
): Promise<{ ids: string[]; next?: string; total?: number }> {
  const from = fromCursor(query.cursor, 2);
  await readyFor(context, query);
  const values = new Values();
  const where = conditionOf(context, session, query, values);
  const source = `cases c${query.light === undefined ? '' : ` left join ${urgentSql(context, values)} u on u."case" = c.id`}`;
  const counting = [...values.list];
  const after = from ? ` and (c.opened, c.id) < (${values.place(from[0])}, ${values.place(from[1])})` : '';
  return context.database.within(context.tenant.id, async (client) => {
    const { rows } = await client.query<{ id: string; opened: string }>(
      `select c.id, c.opened from ${source} where ${where}${after} order by c.opened desc, c.id desc limit ${query.limit + 1}`,
      values.list,
    );
    const more = rows.length > query.limit;
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const total = from
      ? undefined
      : (await client.query<{ n: number }>(`select count(*) as n from ${source} where ${where}`, counting)).rows[0]?.n;
    return {
      ids: shown.map((r) => r.id),
      ...(more && last && { next: toCursor([last.opened, last.id]) }),
      ...(total !== undefined && { total }),
    };
  });
}

/** The most urgent of what each case owes. */
export async function readUrgent(
  context: Context,
  ids: readonly string[],
): Promise<Map<string, { light: Light; day: string | null; owes: string[] }>> {
  const today = todayOf(context);
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string; day: string | null; body: string; light: Light }>(
      `select d."case", d.day, d.body, ${lightSql('$3', '$4', '$5')} as light from dues d where d.tenant = $1 and d."case" = any($2)
       order by d.day nulls last, d.rule, d.trigger`,
      [context.tenant.id, ids, minuteNow(context), soonBefore(context.held.calendar, today), today],
    ),
  );
  const urgent = new Map<string, { light: Light; day: string | null; owes: string[] }>();
  for (const row of rows) {
    const before = urgent.get(row.case);
    if (before && URGENCY.indexOf(before.light) <= URGENCY.indexOf(row.light)) continue;
    urgent.set(row.case, { light: row.light, day: row.day, owes: (JSON.parse(row.body) as { owes: string[] }).owes });
  }
  return urgent;
}
