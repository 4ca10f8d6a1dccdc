/**
 * The county at a glance: of each procedure in each unit how many cases are open, late, soon due, due by a limit nobody confirmed, found fault
 * with, turned away by the law, contested, and ended in a year. One statement; chapters, units and the whole are sums of its rows.
 */
import { yearOf } from '../../kernel/time/day.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, minuteNow, todayOf } from '../context.ts';
import { forbidden } from '../http/problem.ts';
import { markCases } from './county-marks.ts';
import { lightSql, soonBefore } from './light.ts';

/** What is counted, in the order in which a row carries it. */
export const COUNTED = ['open', 'red', 'grey', 'yellow', 'finding', 'refused', 'contest', 'ended'] as const;
export type Counted = (typeof COUNTED)[number];

/** Procedure, unit, and a number for each of `COUNTED`. */
export type Cell = [string, string, ...number[]];

/** Whose map one may open: every unit's, or one's own. */
export type Scope = { county: boolean; unit: string };

/** The government's own heads, and its leaders by the register of duties. */
const HEADS = ['chief', 'head'];

/** Roles held in every unit, the heads of the government, and the leaders see the county; everybody else his own unit. */
export function scopeOf(context: Context, session: Session, leader: boolean): Scope {
  const everywhere = context.directory.rolesOf(session.person.id, todayOf(context), '').length > 0;
  const unit = context.directory.unit(session.unit.id);
  const governs = unit?.kind === '政府' && session.roles.some((role) => HEADS.includes(role));
  return { county: everywhere || governs || leader, unit: session.unit.id };
}

/** Whether the register of leaders' duties names a person, by the cases' own point; read with the rest of a question. */
export async function isLeader(context: Context, person: string): Promise<boolean> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ found: boolean }>(
      `select exists (select from cases where tenant = $1 and procedure = 'leader-duty' and ended is null and strpos(row, $2) > 0) as found`,
      [context.tenant.id, `"person":${JSON.stringify(person)}`],
    ),
  );
  return rows[0]?.found === true;
}

/** The unit whose map is read, for a scope; undefined is the whole county. Throws 403 on another's. */
export function unitOf(scope: Scope, asked: string | undefined): string | undefined {
  if (scope.county) return asked;
  if (asked !== undefined && asked !== scope.unit) throw forbidden('其他单位的法治账图,由该单位和全县层面的人员查看');
  return scope.unit;
}

/** Rows that count nothing are left out. A year is a civil year; lights and open cases are as of today. */
export async function readCounty(context: Context, ask: { year: number; unit?: string | undefined }): Promise<Cell[]> {
  await markCases(context);
  const today = todayOf(context);
  const registers = context.procedures.filter((p) => p.register).map((p) => p.id);
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Record<Counted, number> & { procedure: string; unit: string }>(
      `select procedure, unit, ${COUNTED.map((k) => `coalesce(sum(n) filter (where kind = '${k}'), 0)::int as "${k}"`).join(', ')} from (
         select procedure, unit, 'open' as kind, count(*) as n from cases
           where tenant = $1 and ended is null and ($2::text is null or unit = $2) and not procedure = any($3) group by 1, 2
         union all select procedure, unit, light, count(distinct "case") from (
           select d.procedure, d.unit, d."case", ${lightSql('$4', '$5', '$6')} as light from dues d
             where d.tenant = $1 and not d.outsider and ($2::text is null or d.unit = $2)) lit group by 1, 2, 3
         union all select procedure, unit, kind, sum(times) from case_marks
           where tenant = $1 and day between $7 and $8 and kind <> 'contest' and ($2::text is null or unit = $2)
             and not (kind = 'ended' and procedure = any($3)) group by procedure, unit, kind
         union all select procedure, unit, kind, count(distinct "case") from case_marks
           where tenant = $1 and day between $7 and $8 and kind = 'contest' and ($2::text is null or unit = $2) group by procedure, unit, kind
         union all select procedure, unit, 'refused', sum(times) from refused
           where tenant = $1 and day between $7 and $8 and ($2::text is null or unit = $2) group by 1, 2
       ) counted where kind = any($9) group by 1, 2 order by 1, 2`,
      [
        context.tenant.id,
        ask.unit ?? null,
        registers,
        minuteNow(context),
        soonBefore(context.held.calendar, today),
        today,
        `${ask.year}-01-01`,
        `${ask.year}-12-31`,
        COUNTED,
      ],
    ),
  );
  return rows.map((r): Cell => [r.procedure, r.unit, ...COUNTED.map((k) => r[k])]);
}

/** What a list of the county's page asks for. */
export interface CountyList {
  year: number;
  kind: Counted;
  procedures: readonly string[];
  unit?: string | undefined;
  limit: number;
}

/** The cases behind a number of the page: the earliest due first, otherwise the latest; with how many there are. */
export async function readCountyCases(context: Context, ask: CountyList): Promise<{ ids: string[]; total: number }> {
  await markCases(context);
  const today = todayOf(context);
  const whole = [context.tenant.id, ask.procedures, ask.unit ?? null, ask.limit];
  const shown = async (sql: string, values: unknown[] = []): Promise<{ ids: string[]; total: number }> => {
    const { rows } = await context.database.within(context.tenant.id, (client) =>
      client.query<{ id: string; total: number }>(`select id, count(*) over () as total from (${sql}) c order by place, id limit $4`, [
        ...whole,
        ...values,
      ]),
    );
    return { ids: rows.map((r) => r.id), total: rows[0]?.total ?? 0 };
  };
  const of = 'tenant = $1 and procedure = any($2) and ($3::text is null or unit = $3)';
  // descending days by their complement: one order for all
  if (ask.kind === 'open')
    return shown(`select id, translate(opened, '0123456789', '9876543210') as place from cases where ${of} and ended is null`);
  if (ask.kind === 'red' || ask.kind === 'grey' || ask.kind === 'yellow')
    return shown(
      `select d."case" as id, min(coalesce(d.day, '9')) as place from dues d where ${of} and not d.outsider and ${lightSql('$5', '$6', '$7')} = $8 group by 1`,
      [minuteNow(context), soonBefore(context.held.calendar, today), today, ask.kind],
    );
  if (ask.kind === 'refused') return { ids: [], total: 0 };
  return shown(
    `select "case" as id, min(translate(day, '0123456789', '9876543210')) as place from case_marks
     where ${of} and kind = $5 and day between $6 and $7 group by 1`,
    [ask.kind, `${ask.year}-01-01`, `${ask.year}-12-31`],
  );
}

/** What the law turned away in a year, by rule: the most often first. */
export async function readRefused(
  context: Context,
  ask: { year: number; procedures: readonly string[]; unit?: string | undefined },
): Promise<{ procedure: string; unit: string; article: string; rule: string; times: number; last: string }[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ procedure: string; unit: string; article: string; rule: string; times: number; last: string }>(
      `select procedure, unit, article, rule, sum(times)::int as times, max(day) as last from refused
       where tenant = $1 and procedure = any($2) and ($3::text is null or unit = $3) and day between $4 and $5
       group by 1, 2, 3, 4 order by last desc, procedure, rule limit 200`,
      [context.tenant.id, ask.procedures, ask.unit ?? null, `${ask.year}-01-01`, `${ask.year}-12-31`],
    ),
  );
  return rows;
}

export const thisYear = (context: Context): number => yearOf(todayOf(context));
