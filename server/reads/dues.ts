/** What is owed, by the reader's side of it: mine to do (where another unit's case asks it of us as well), my unit's, or what others owe us. */
import type { Light } from '../../kernel/case/types.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, minuteNow, todayOf } from '../context.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { problem } from '../http/problem.ts';
import { readAssigned } from './assigned.ts';
import { lightSql, soonBefore } from './light.ts';
import { readElsewhere } from './owed-elsewhere.ts';

export type Side = 'mine' | 'unit' | 'others';
export interface DueKept {
  case: string;
  rule: string;
  trigger: number;
  unit: string;
  procedure: string;
  day: string | null;
  light: Light;
  side: Side;
}
export interface DueQuery {
  /** One unit; `all` for the county; the reader's own desk when not given. */
  unit?: string;
  procedure?: string;
  /** The unit that holds the case, among what the reader's desk has. */
  of?: string;
  light?: string;
  side?: string;
  /** Due on this day or before. */
  until?: string;
  cursor?: string;
  limit: number;
}

/** Roles that the reader holds in his unit, and those that he holds in every unit. */
function rolesFor(context: Context, session: Session): { mine: string[]; everywhere: string[] } {
  const today = todayOf(context);
  const mine = context.directory.rolesOf(session.person.id, today);
  // no unit has this id: what is left are the roles held everywhere
  return { mine: [...mine, 'office'], everywhere: context.directory.rolesOf(session.person.id, today, '') };
}

const LAST = '9999-12-31';
/** Order of the lights on a desk. */
const RANK = `case light when 'red' then '0' when 'yellow' then '1' when 'green' then '2' when 'grey' then '3' else '4' end`;

/** Cases given to a colleague of the reader: what is owed by a role that the colleague holds is his, and off the reader's desk. */
async function givenAway(context: Context, session: Session): Promise<{ cases: string[]; people: string[] }> {
  const cases: string[] = [];
  const people: string[] = [];
  for (const [id, person] of await readAssigned(context))
    if (person !== session.person.id && context.directory.person(person)?.unit === session.unit.id) {
      cases.push(id);
      people.push(person);
    }
  return { cases, people };
}
const givenSql = (
  cases: string,
  people: string,
): string => `exists (select from unnest(${cases}::text[], ${people}::text[]) as g(id, person)
          join posts p on p.tenant = d.tenant and p.person = g.person
          where g.id = d."case" and p.role = any(string_to_array(d.roles, ' ')))`;

async function selected(context: Context, session: Session, query: Omit<DueQuery, 'limit' | 'cursor'>) {
  const given = await givenAway(context, session);
  const { mine, everywhere } = rolesFor(context, session);
  const elsewhere = await readElsewhere(context, session);
  const today = todayOf(context);
  const values: unknown[] = [
    context.tenant.id,
    session.unit.id,
    mine,
    everywhere,
    minuteNow(context),
    soonBefore(context.held.calendar, today),
    today,
  ];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const wheres = ['d.tenant = $1'];
  const ours =
    elsewhere.length > 0 &&
    `(d."case", d.rule, d.trigger) in (select * from unnest(${place(elsewhere.map((e) => e.case))}::text[], ${place(elsewhere.map((e) => e.rule))}::text[], ${place(elsewhere.map((e) => e.trigger))}::int[]))`;
  if (query.unit === undefined) wheres.push(`(d.unit = $2 or string_to_array(d.roles, ' ') && $4::text[]${ours ? ` or ${ours}` : ''})`);
  else if (query.unit !== 'all') wheres.push(`d.unit = ${place(query.unit)}`);
  if (query.procedure !== undefined) wheres.push(`d.procedure = ${place(query.procedure)}`);
  if (query.of !== undefined) wheres.push(`d.unit = ${place(query.of)}`);
  if (query.until !== undefined) wheres.push(`left(d.day, 10) <= ${place(query.until)}`);
  const outer: string[] = [];
  if (query.light !== undefined) outer.push(`light = ${place(query.light)}`);
  if (query.side !== undefined) outer.push(`side = ${place(query.side)}`);
  const sql = `select *, ${RANK} || coalesce(day, '${LAST}') as place from (
    select d."case", d.rule, d.trigger, d.unit, d.procedure, d.day, ${lightSql('$5', '$6', '$7')} as light,
      case ${ours ? `when ${ours} then 'mine' ` : ''}when d.outsider and (d.unit = $2 or not string_to_array(d.roles, ' ') && $4::text[]) then 'others'
        when ((d.unit = $2 and string_to_array(d.roles, ' ') && $3::text[]) or string_to_array(d.roles, ' ') && $4::text[])
${given.cases.length > 0 ? ` and not ${givenSql(place(given.cases), place(given.people))}` : ''} then 'mine'
        else 'unit' end as side
    from dues d where ${wheres.join(' and ')}) as owed ${outer.length > 0 ? `where ${outer.join(' and ')}` : ''}`;
  return { sql, values, place };
}

/** A page of what is owed: what is late, what is near, then the rest, each by its day; what rests on an unconfirmed default stands behind. */
export async function readDues(context: Context, session: Session, query: DueQuery): Promise<{ rows: DueKept[]; next?: string }> {
  const { sql, values, place } = await selected(context, session, query);
  const from = fromCursor(query.cursor, 4);
  if (from && !/^\d+$/.test(from[3]!)) throw problem(400, '翻页位置有误,请从第一页查起');
  const after = from
    ? ` where (place, "case", rule, trigger) > (${place(from[0])}, ${place(from[1])}, ${place(from[2])}, ${place(Number(from[3]))})`
    : '';
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<DueKept & { place: string }>(
      `select * from (${sql}) as placed${after} order by place, "case", rule, trigger limit ${query.limit + 1}`,
      values,
    ),
  );
  const more = rows.length > query.limit;
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return { rows: shown, ...(more && last && { next: toCursor([last.place, last.case, last.rule, String(last.trigger)]) }) };
}

/** How many there are of each side, light, procedure and unit: every count of the first page, and of its filters, is a sum of these. */
export interface DueCount {
  side: Side;
  light: Light;
  procedure: string;
  unit: string;
  n: number;
}
export async function countDues(context: Context, session: Session, query: Omit<DueQuery, 'limit' | 'cursor'> = {}): Promise<DueCount[]> {
  const { sql, values } = await selected(context, session, query);
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<DueCount>(
      `select side, light, procedure, unit, count(*) as n from (${sql}) as lit group by side, light, procedure, unit order by side, procedure, unit, light`,
      values,
    ),
  );
  return rows;
}

export type Lights = Record<'red' | 'yellow' | 'green' | 'grey' | 'stopped', number>;
/** The lights of what is the reader's own to do. What is another's casts no light on his desk. */
export function lightsOf(counts: readonly DueCount[], side: Side = 'mine'): Lights {
  const lights: Lights = { red: 0, yellow: 0, green: 0, grey: 0, stopped: 0 };
  for (const c of counts) if (c.side === side && c.light in lights) lights[c.light as keyof Lights] += c.n;
  return lights;
}
