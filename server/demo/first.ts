/**
 * The demonstration's first start, in parts that are each done once. One that was interrupted is gone on with at the next start: registers by their
 * keys, the simulated days from the day after the last one that the clock has closed.
 */
import { addDays, type Day } from '../../kernel/time/day.ts';
import { type Context, todayOf } from '../context.ts';
import { readClock } from '../reads/clock.ts';
import { demoChecks } from './registers.ts';
import { type Report, seedPeople, seedRegisters } from './seed.ts';
import { seedPlan } from './tasks.ts';
import { bulkBeside, playRest, playSince } from './volumes/run.ts';
import { simulateDays } from './year.ts';

async function markOf(context: Context, what: string): Promise<string | undefined> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ value: string }>('select value from set_up where tenant = $1 and what = $2', [context.tenant.id, what]),
  );
  return rows[0]?.value;
}
async function put(context: Context, what: string, value: string): Promise<void> {
  await context.database.within(context.tenant.id, (client) =>
    client.query(
      'insert into set_up (tenant, what, value) values ($1, $2, $3) on conflict (tenant, what) do update set value = excluded.value',
      [context.tenant.id, what, value],
    ),
  );
}

const DONE = 'done';

/** People and accounts at each start; registers, the last full year and the days since once. `year: false` leaves the days out. */
export async function setUpDemo(context: Context, report: Report, options: { year: boolean }): Promise<void> {
  await seedPeople(context);
  const today = todayOf(context);
  // the year is settled when the county is first set up, and stays so however long the rest takes
  const begun = (await markOf(context, 'demo')) ?? today;
  if (begun === DONE) return;
  await put(context, 'demo', begun);
  const year = Number(begun.slice(0, 4)) - 1;
  if ((await markOf(context, 'demo registers')) !== DONE) {
    report('第一次启动,正在录入演示县的登记');
    // entered on the last day before the demonstration year begins
    await seedRegisters(context, `${year - 1}-12-31T08:00:00.000Z`, report);
    await seedPlan(context, `${year - 1}-12-31T08:30:00.000Z`, begun as Day);
    await put(context, 'demo registers', DONE);
  }
  if (!options.year) return;
  const last: [Day, Day] = [`${year}-01-01` as Day, `${year}-12-31` as Day];
  const since: [Day, Day] = [`${year + 1}-01-01` as Day, addDays(begun as Day, -1)];
  if ((await markOf(context, 'demo year')) !== DONE) {
    await Promise.all([bulkBeside(context, year, report), simulate(context, report, last, true)]);
    await playRest(context, year, report);
    await seedRegisters(context, `${year}-12-31T09:00:00.000Z`, () => {}, [demoChecks(year)]);
    await seedPlan(context, `${year}-12-31T09:30:00.000Z`, begun as Day);
    await put(context, 'demo year', DONE);
  }
  await simulate(context, report, since, false);
  await playSince(context, begun as Day);
  await seedPlan(context, `${addDays(begun as Day, -1)}T09:30:00.000Z`, begun as Day);
  await context.store.seal(context.tenant.id);
  await put(context, 'demo', DONE);
}

/** Simulates what is left of these days; `beside`: beside what is played by volume. */
async function simulate(context: Context, report: Report, [from, to]: [Day, Day], beside: boolean): Promise<void> {
  const clock = await readClock(context);
  const next = clock >= from ? addDays(clock as Day, 1) : from;
  if (next <= to) await simulateDays(context, report, { from: next, to, beside });
}
