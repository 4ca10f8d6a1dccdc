/** The clock's acts: what the law deems done because a limit has passed, written on the working day after with the day that the law gives it. */
import { randomBytes } from 'node:crypto';
import { type Case, deemed } from '../../kernel/case/index.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Tenant } from '../append/tenant.ts';
import type { Outcome, Submission } from '../append/types.ts';

type Submit = (submission: Submission) => Promise<Outcome>;

const PAGE = 500;

/** The deemed acts of one case on a day. Their keys are made from what was owed, so the clock may run as often as it likes. */
export function deemedActs(tenant: Tenant, c: Case, today: Day, at: string): Submission[] {
  const edition = tenant.editions.get(c.edition);
  if (!edition) return [];
  const { calendar, settings } = tenant.ground;
  return deemed(edition.procedure, c, today, calendar, settings).map(({ rule, step, on, obligation }) => ({
    case: c.id,
    command: {
      key: `deemed:${c.id}:${rule}:${obligation.trigger}:${obligation.due}`,
      step,
      form: {},
      who: { role: 'clock', unit: c.unit },
      hand: { by: 'clock' },
      on,
      at,
      salt: randomBytes(32).toString('hex'),
      deemed: { rule, on },
    },
  }));
}

/** Writes what the law deems up to `today`. `at`: the instant of writing. Returns the events written, and what could not be. */
export async function runClock(
  tenant: Tenant,
  submit: Submit,
  today: Day,
  at: string,
): Promise<{ written: number; failed: { case: string; says: string }[] }> {
  let written = 0;
  const failed: { case: string; says: string }[] = [];
  await tenant.refresh(true);
  for (let after = ''; ; ) {
    const rows = await tenant.database.within(
      tenant.code,
      async (client) =>
        (
          await client.query<{ id: string; row: string }>(
            `select c.id, c.row from cases c where c.tenant = $1 and c.id in (
               select d."case" from dues d where d.tenant = $1 and d.silence is not null and d.day < $2 and d."case" > $3 order by d."case" limit ${PAGE})
             order by c.id`,
            [tenant.code, today, after],
          )
        ).rows,
    );
    for (const { id, row } of rows) {
      await tenant.editions.find((JSON.parse(row) as Case).edition);
      for (const act of deemedActs(tenant, tenant.remembered.get(id, row), today, at)) {
        const outcome = await submit(act);
        if (outcome.kind === 'done') written += outcome.again ? 0 : 1;
        else failed.push({ case: id, says: outcome.kind === 'refused' ? outcome.refusals.map((r) => r.says).join(';') : outcome.kind });
      }
    }
    if (rows.length === 0) break;
    after = rows.at(-1)!.id;
  }
  await tenant.database.within(tenant.code, (client) =>
    client.query(
      `insert into clocks as c (tenant, day) values ($1, $2) on conflict (tenant) do update set day = excluded.day where c.day < excluded.day`,
      [tenant.code, today],
    ),
  );
  return { written, failed };
}
