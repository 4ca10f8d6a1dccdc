/**
 * Tells people: a debt became theirs, turned yellow, turned red; a case was given to them; something was done in their name from paper; a case that
 * they follow moved. It goes by the ledger and not by what it was told, so a kill at any moment loses nothing, and a line's key is told once.
 */
import type { Light } from '../../kernel/case/types.ts';
import { readEvent } from '../../kernel/ledger/event.ts';
import { addWorkdays } from '../../kernel/time/calendar.ts';
import type { Day } from '../../kernel/time/day.ts';
import { type Context, minuteNow, todayOf } from '../context.ts';
import type { Mailer } from '../mail/mailer.ts';
import { lightSql, soonBefore } from '../reads/light.ts';
import { keyText } from '../reads/notices.ts';
import { sendLetters } from './letters.ts';
import { DEBT, type Debt, organRoles, readOwing, toldOf } from './owing.ts';
import { type Recipients, readRecipients } from './recipients.ts';

/** When this office first tells, what turned in the working days just before is told as well; what is older is on 今日 and no news. */
const FIRST_WORKDAYS = 3;

/** An act gets its instant before it goes in: so far back a round looks again, in milliseconds. */
const IN_FLIGHT_MS = 60_000;

interface Run {
  day: string;
  at: string;
  seq: number;
}
interface Told {
  person: string;
  key: string;
}

/** The n-th working day before a day. */
function workdaysBefore(context: Context, day: Day, n: number): Day {
  return addWorkdays(context.held.calendar, day, -n);
}

/** From when on this office tells; begun with its first run. */
async function theRun(context: Context): Promise<Run> {
  const { tenant, database } = context;
  const today = todayOf(context);
  return database.within(tenant.id, async (client) => {
    await client.query(
      `insert into notice_runs (tenant, day, at, seq, digest_day) select $1, $2, $3, count(*), $4 from leaves where tenant = $1 on conflict do nothing`,
      [tenant.id, workdaysBefore(context, today, FIRST_WORKDAYS), context.now(), ''],
    );
    return (await client.query<Run>('select day, at, seq from notice_runs where tenant = $1', [tenant.id])).rows[0]!;
  });
}

/** What was entered and has not been gone through; where the next round begins. */
async function newEvents(context: Context, run: Run): Promise<{ events: ReturnType<typeof readEvent>[]; seq: number }> {
  const { tenant, database } = context;
  return database.within(
    tenant.id,
    async (client) => {
      const { rows } = await client.query<{ text: string }>(
        `select e.text from events e join (
           select "case", n from unsealed where tenant = $1 union select "case", n from leaves where tenant = $1 and seq >= $2) x
         on x."case" = e."case" and x.n = e.n where e.tenant = $1`,
        [tenant.id, run.seq],
      );
      const { rows: at } = await client.query<{ seq: number }>('select coalesce(max(seq) + 1, 0) as seq from leaves where tenant = $1', [
        tenant.id,
      ]);
      const events = rows.map((r) => readEvent(r.text)).filter((e) => e.at >= run.at);
      return { events, seq: at[0]?.seq ?? run.seq };
    },
    { snapshot: true },
  );
}

/** Lines that events lead to: acts from paper, cases given, cases followed, debts that arose. */
async function fromEvents(context: Context, events: readonly ReturnType<typeof readEvent>[], who: Recipients): Promise<Told[]> {
  if (events.length === 0) return [];
  const cases = [...new Set(events.map((e) => e.case))];
  const [follows, debts, given] = await context.database.within(context.tenant.id, async (client) => [
    (
      await client.query<{ person: string; case: string }>('select person, "case" from follows where tenant = $1 and "case" = any($2)', [
        context.tenant.id,
        cases,
      ])
    ).rows,
    (
      await client.query<Debt>(`select ${DEBT} from dues d where d.tenant = $1 and d."case" = any($2) and ${toldOf('$3')}`, [
        context.tenant.id,
        cases,
        organRoles(),
      ])
    ).rows,
    (
      await client.query<{ case: string; n: number; to: string | null }>(
        `select c.id as "case", (a.act->>'n')::int as n, a.act->'facts'->>'to' as "to" from cases c, jsonb_array_elements(c.row::jsonb->'acts') as a(act)
       where c.tenant = $1 and c.id = any($2) and a.act->>'step' = 'assign'`,
        [context.tenant.id, events.filter((e) => e.step === 'assign').map((e) => e.case)],
      )
    ).rows,
  ]);
  const owing = await readOwing(context, debts, who);
  return events.flatMap((e): Told[] => {
    const doers = [e.actor.person, e.hand?.person];
    const at = { case: e.case, n: e.n };
    const paper = e.actor.person !== undefined && e.hand?.by === 'paper' && e.hand.person !== e.actor.person ? [e.actor.person] : [];
    return [
      ...paper.map((person) => ({ person, key: keyText({ kind: 'paper', ...at }) })),
      ...given
        .filter((g) => g.case === e.case && g.n === e.n && g.to !== null && !doers.includes(g.to))
        .map((g) => ({ person: g.to!, key: keyText({ kind: 'given', ...at }) })),
      ...follows
        .filter((f) => f.case === e.case && !doers.includes(f.person))
        .map((f) => ({ person: f.person, key: keyText({ kind: 'moved', ...at }) })),
      ...debts
        .filter((d) => d.case === e.case && d.trigger === e.n)
        .flatMap((d) =>
          owing(d)
            .filter((person) => !doers.includes(person))
            .map((person) => ({ person, key: keyText({ kind: 'arose', ...at, rule: d.rule }) })),
        ),
    ].filter((told) => who.has(told.person));
  });
}

/** Debts that turned yellow or red since this office began to tell. What rests on an unconfirmed default is grey and turns neither. */
async function turned(context: Context, run: Run, who: Recipients): Promise<Told[]> {
  const { tenant, database, held } = context;
  const today = todayOf(context);
  const { rows } = await database.within(tenant.id, (client) =>
    client.query<Debt & { light: Light }>(
      `select * from (select ${DEBT}, d.day, left(d.body::jsonb->>'from', 10) as since, ${lightSql('$2', '$3', '$4')} as light
         from dues d where d.tenant = $1 and ${toldOf('$7')}) as lit
       where light = 'red' and left(day, 10) >= $5 or light = 'yellow' and (left(day, 10) >= $6 or day is null and since >= $5)`,
      [
        tenant.id,
        minuteNow(context),
        soonBefore(held.calendar, today),
        today,
        run.day,
        soonBefore(held.calendar, run.day as Day),
        organRoles(),
      ],
    ),
  );
  const owing = await readOwing(context, rows, who);
  return rows.flatMap((d) =>
    owing(d).map((person) => ({
      person,
      key: keyText({ kind: d.light === 'red' ? 'red' : 'yellow', case: d.case, n: d.trigger, rule: d.rule }),
    })),
  );
}

/** One round: who is to be told is told, and letters go out. Answers how many lines are new. Done again, it tells nothing twice. */
export async function tellNotices(context: Context, mailer?: Mailer): Promise<number> {
  const { tenant, database } = context;
  const begun = context.now();
  const run = await theRun(context);
  const who = await readRecipients(context);
  const { events, seq } = await newEvents(context, run);
  const told = [...(await fromEvents(context, events, who)), ...(await turned(context, run, who))];
  const fresh = await database.within(tenant.id, async (client) => {
    const { rowCount } = await client.query(
      `insert into notices (tenant, person, key, told) select distinct $1, u.person, u.key, $4 from unnest($2::text[], $3::text[]) u(person, key)
       on conflict do nothing`,
      [tenant.id, told.map((t) => t.person), told.map((t) => t.key), context.now()],
    );
    // who follows a case later is not told of what was gone through before
    await client.query('update notice_runs set seq = $2, at = greatest(at, $3) where tenant = $1', [
      tenant.id,
      seq,
      new Date(Date.parse(begun) - IN_FLIGHT_MS).toISOString(),
    ]);
    return rowCount ?? 0;
  });
  if (mailer) await sendLetters(context, mailer, who);
  return fresh;
}
