/** Lists of cases: by procedure, unit, state, light and words; the latest opened first. */
import type { Light } from '../../kernel/case/types.ts';
import { bigrams, queryOf, wordsOf } from '../../store/append/words.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, minuteNow, todayOf } from '../context.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { lightSql, soonBefore, URGENCY } from './light.ts';

export interface CaseQuery {
  procedure?: string;
  unit?: string;
  state?: 'open' | 'ended';
  light?: string;
  q?: string;
  cursor?: string;
  limit: number;
}

/** Those who look over all units find other units' cases by the office's own words as well. */
const OVERSEERS = ['supervisor', 'planner'];

/** Parameters of a statement, each with its place. */
class Values {
  readonly list: unknown[] = [];
  place(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}

function condition(context: Context, session: Session, query: CaseQuery, values: Values): string {
  const wheres = [`c.tenant = ${values.place(context.tenant.id)}`];
  if (query.procedure !== undefined) wheres.push(`c.procedure = ${values.place(query.procedure)}`);
  if (query.unit !== undefined) wheres.push(`c.unit = ${values.place(query.unit)}`);
  if (query.state !== undefined) wheres.push(`c.ended is ${query.state === 'open' ? 'null' : 'not null'}`);
  if (query.light !== undefined) {
    const today = todayOf(context);
    const light = lightSql(values.place(minuteNow(context)), values.place(soonBefore(context.held.calendar, today)), values.place(today));
    const rank = (of: string) => `array_position(array[${URGENCY.map((l) => `'${l}'`).join(',')}], ${of})`;
    wheres.push(
      `(select ${rank(values.place(query.light))} = min(${rank(light)}) from dues d where d.tenant = c.tenant and d."case" = c.id)`,
    );
  }
  if (query.q !== undefined && query.q.trim() !== '') wheres.push(searched(session, query.q.trim(), values));
  return wheres.join(' and ');
}

/** By the words of a case; by the name of a party only within the reader's own unit; by its own id. */
function searched(session: Session, q: string, values: Values): string {
  const found = [`c.id = ${values.place(q)}`];
  const words = queryOf(wordsOf(q));
  if (words) {
    const readable = session.roles.some((role) => OVERSEERS.includes(role))
      ? ''
      : ` and (s.kind = 'public' or s.unit = ${values.place(session.unit.id)})`;
    found.push(
      `exists (select from search s where s.tenant = c.tenant and s."case" = c.id and s.kind <> 'name'${readable} and s.words @@ ${values.place(words)}::tsquery)`,
    );
  }
  const name = queryOf(bigrams(q));
  if (name)
    found.push(`(c.unit = ${values.place(session.unit.id)} and c.subject in
      (select s."case" from search s where s.tenant = c.tenant and s.kind = 'name' and s.words @@ ${values.place(name)}::tsquery))`);
  return `(${found.join(' or ')})`;
}

/** Ids of a page, where it ends, and on the first page how many there are. */
export async function readCaseList(
  context: Context,
  session: Session,
  query: CaseQuery,
): Promise<{ ids: string[]; next?: string; total?: number }> {
  const from = fromCursor(query.cursor, 2);
  const values = new Values();
  const where = condition(context, session, query, values);
  const counting = [...values.list];
  const after = from ? ` and (c.opened, c.id) < (${values.place(from[0])}, ${values.place(from[1])})` : '';
  return context.database.within(context.tenant.id, async (client) => {
    const { rows } = await client.query<{ id: string; opened: string }>(
      `select c.id, c.opened from cases c where ${where}${after} order by c.opened desc, c.id desc limit ${query.limit + 1}`,
      values.list,
    );
    const more = rows.length > query.limit;
    const shown = rows.slice(0, query.limit);
    const last = shown.at(-1);
    const total = from
      ? undefined
      : (await client.query<{ n: number }>(`select count(*) as n from cases c where ${where}`, counting)).rows[0]?.n;
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
