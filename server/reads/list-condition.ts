/** What a list of cases is narrowed by, as a condition of the database. Everything here is filtered in SQL; nothing is left out afterwards. */
import type { ProcedureData } from '../../kernel/language/data.ts';
import { isDay } from '../../kernel/time/day.ts';
import { bigrams, queryOf, wordsOf } from '../../store/append/words.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, minuteNow, todayOf } from '../context.ts';
import { problem } from '../http/problem.ts';
import { markCases } from './county-marks.ts';
import { lightSql, soonBefore, URGENCY } from './light.ts';
import { columnAt, type ListColumn } from './list-columns.ts';

/** What a list is asked for, as its address says it. */
export interface ListFilter {
  procedure?: string;
  unit?: string;
  state?: 'open' | 'ended';
  light?: string;
  q?: string;
  /** Opened on or after, on or before; the same of the end. */
  from?: string;
  to?: string;
  endFrom?: string;
  endTo?: string;
  /** The latest step, of the procedure asked for. */
  step?: string;
  /** The person to whom it was last assigned, or `none`. */
  assigned?: string;
  /** Whether rules were found broken. */
  found?: 'yes' | 'no';
  /** Facts: `step.field:value`, separated by `~`; see `factsAsked`. */
  where?: string;
  /** Only these cases. */
  ids?: readonly string[];
}

/** Those who look over all units find other units' cases by the office's own words as well. */
const OVERSEERS = ['supervisor', 'planner'];

/** Parameters of a statement, each with its place. */
export class Values {
  readonly list: unknown[] = [];
  place(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}

/** The facts of an address: `decide.kind:罚款~file.endedOn:2025-01-01..2025-03-31`, each part escaped by `%`. Throws a problem. */
export function factsAsked(where: string): { path: string; value: string }[] {
  return where.split('~').map((one) => {
    const at = one.indexOf(':');
    if (at < 0) throw problem(400, '筛选条件没有写完整');
    try {
      return { path: one.slice(0, at), value: decodeURIComponent(one.slice(at + 1)) };
    } catch {
      throw problem(400, '筛选条件没有写完整');
    }
  });
}

/** The urgent debt of each case, to be joined as `u`: the most pressing light, then the earliest day; as `readUrgent` has it. */
export function urgentSql(context: Context, values: Values): string {
  const today = todayOf(context);
  const light = lightSql(values.place(minuteNow(context)), values.place(soonBefore(context.held.calendar, today)), values.place(today));
  const order = `array_position(array[${URGENCY.map((l) => `'${l}'`).join(',')}], l.light)`;
  return `(select distinct on (l."case") l."case", l.day, l.light from (select d."case", d.day, d.rule, d.trigger, ${light} as light from dues d
    where d.tenant = ${values.place(context.tenant.id)}) l order by l."case", ${order}, l.day nulls last)`;
}

/** What a condition reads beside the cases stands at the ledger's head when this ends: by the day of their end cases are found by their marks. */
export async function readyFor(context: Context, query: ListFilter): Promise<void> {
  if (query.endFrom !== undefined || query.endTo !== undefined) await markCases(context);
}

/**
 * The condition on `cases c`; `u` is joined where a light is asked for. What is looked up elsewhere hangs on the tenant's parameter and not on `c`, or
 * it would be looked up again for each case.
 */
export function conditionOf(context: Context, session: Session, query: ListFilter, values: Values): string {
  const tenant = values.place(context.tenant.id);
  const wheres = [`c.tenant = ${tenant}`];
  const add = (sql: string) => wheres.push(sql);
  if (query.procedure !== undefined) add(`c.procedure = ${values.place(query.procedure)}`);
  if (query.unit !== undefined) add(`c.unit = ${values.place(query.unit)}`);
  if (query.state !== undefined) add(`c.ended is ${query.state === 'open' ? 'null' : 'not null'}`);
  if (query.light !== undefined) add(`u.light = ${values.place(query.light)}`);
  if (query.ids !== undefined) add(`c.id = any(${values.place(query.ids)})`);
  if (query.from !== undefined) add(`c.opened >= ${values.place(dayAsked(query.from))}`);
  if (query.to !== undefined) add(`c.opened <= ${values.place(dayAsked(query.to))}`);
  if (query.endFrom !== undefined || query.endTo !== undefined) {
    const days = [
      query.endFrom !== undefined && ` and m.day >= ${values.place(dayAsked(query.endFrom))}`,
      query.endTo !== undefined && ` and m.day <= ${values.place(dayAsked(query.endTo))}`,
    ].filter(Boolean);
    add(
      `c.ended is not null and c.id in (select m."case" from case_marks m where m.tenant = ${tenant} and m.kind = 'ended'${days.join('')})`,
    );
  }
  if (query.step !== undefined) add(`c.latest_step = ${values.place(query.step)}`);
  if (query.assigned !== undefined) add(query.assigned === 'none' ? 'c.assigned is null' : `c.assigned = ${values.place(query.assigned)}`);
  // a text holds its quotation marks escaped, so these characters stand only where the fold keeps findings
  if (query.found !== undefined) add(`c.row ${query.found === 'yes' ? '' : 'not '}like '%"against":[{%'`);
  if (query.where !== undefined)
    for (const { path, value } of factsAsked(query.where)) add(factSql(column(context, query, path), value, values));
  if (query.q !== undefined && query.q.trim() !== '') add(searched(session, query.q.trim(), values, tenant));
  return wheres.join(' and ');
}

function dayAsked(day: string): string {
  if (!isDay(day)) throw problem(400, `没有${day}这一天`);
  return day;
}

export const procedureOf = (context: Context, id: string | undefined): ProcedureData | undefined =>
  context.procedures.find((p) => p.id === id);

function column(context: Context, query: ListFilter, path: string): ListColumn {
  const procedure = procedureOf(context, query.procedure);
  if (!procedure) throw problem(400, '按事项筛选,先选定程序');
  const found = columnAt(procedure, path);
  if (!found?.filter) throw problem(400, `「${procedure.title}」不能按这一项筛选`);
  return found;
}

/** The latest value of a fact of the case, as jsonb. */
function latest(step: string, field: string, values: Values): string {
  const path = `$.acts[*] ? (@.step == ${JSON.stringify(step)}).facts.${JSON.stringify(field)}`;
  return `jsonb_path_query_array(c.row::jsonb, ${values.place(path)}::jsonpath) -> -1`;
}

/** A fact as it is asked for: a value, a period or range `a..b` (either end may be open), `-` for not there. */
function factSql({ step, path, field, filter }: ListColumn, asked: string, values: Values): string {
  const value = latest(step, path.slice(step.length + 1), values);
  if (asked === '-') return `(${value}) is null`;
  switch (filter) {
    case 'day': {
      const [from = '', to = ''] = asked.split('..');
      const text = `left((${value}) #>> '{}', 10)`;
      const ends = [from && `${text} >= ${values.place(dayAsked(from))}`, to && `${text} <= ${values.place(dayAsked(to))}`];
      return ends.filter(Boolean).join(' and ') || `(${value}) is not null`;
    }
    case 'money':
    case 'count': {
      const unit = filter === 'money' ? 100 : 1;
      const [least = '', most = ''] = asked.split('..');
      const number = (text: string) => {
        const n = Number(text);
        if (!Number.isFinite(n)) throw problem(400, `「${text}」不是数`);
        return values.place(Math.round(n * unit * 1e6) / 1e6);
      };
      const of = `((${value}) #>> '{}')::numeric`;
      const ends = [least && `${of} >= ${number(least)}`, most && `${of} <= ${number(most)}`];
      return ends.filter(Boolean).join(' and ') || `(${value}) is not null`;
    }
    case 'yes':
      return `(${value}) = ${asked === 'true' ? "'true'" : "'false'"}::jsonb`;
    default:
      return field.kind === 'choices' || field.kind === 'officials'
        ? `(${value}) ? ${values.place(asked)}`
        : `(${value}) #>> '{}' = ${values.place(asked)}`;
  }
}

/** By the words of a case; by the name of a party only within the reader's own unit; by its own id. */
function searched(session: Session, q: string, values: Values, tenant: string): string {
  const found = [`c.id = ${values.place(q)}`];
  const words = queryOf(wordsOf(q));
  if (words) {
    const readable = session.roles.some((role) => OVERSEERS.includes(role))
      ? ''
      : ` and (s.kind = 'public' or s.unit = ${values.place(session.unit.id)})`;
    found.push(
      `c.id in (select s."case" from search s where s.tenant = ${tenant} and s.kind <> 'name'${readable} and s.words @@ ${values.place(words)}::tsquery)`,
    );
  }
  const name = queryOf(bigrams(q));
  if (name)
    found.push(`(c.unit = ${values.place(session.unit.id)} and c.subject in
      (select s."case" from search s where s.tenant = ${tenant} and s.kind = 'name' and s.words @@ ${values.place(name)}::tsquery))`);
  return `(${found.join(' or ')})`;
}
