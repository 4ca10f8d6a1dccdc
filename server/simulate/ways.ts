/** The simulator's ways into the store: the same submit as everybody's, and the jobs that the server runs by itself. */
import { createHash } from 'node:crypto';
import type { Case } from '../../kernel/case/index.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Tenant } from '../../store/append/tenant.ts';
import type { Outcome, Submission } from '../../store/append/types.ts';
import { runClock } from '../../store/jobs/clock.ts';
import { sendFollowUps } from '../../store/jobs/follow.ts';
import { openYearly, type YearlyUnit } from '../../store/jobs/yearly.ts';
import type { Ways } from './plan.ts';

/** Ways of one tenant; `not`: cases whose ids begin so are somebody else's. Salts come from the seed, so that the same seed gives the same ledger, digest by digest. */
export function waysOf(
  tenant: Tenant,
  submit: (submission: Submission) => Promise<Outcome>,
  seed: string,
  units: readonly YearlyUnit[] = [],
  not = '',
): Ways {
  const changed = new Set<string>();
  const once = async (s: Submission): Promise<Outcome> => {
    const salt = createHash('sha256').update(`${seed}/${s.command.key}`).digest('hex');
    const outcome = await submit({ ...s, command: { ...s.command, salt } });
    if (outcome.kind === 'done') changed.add(outcome.case);
    return outcome;
  };
  const ours = (s: Submission): Promise<Outcome> =>
    not !== '' && s.case.startsWith(not) ? Promise.resolve({ kind: 'wrong', says: '' }) : once(s);
  const rows = (where: string, values: unknown[]): Promise<Case[]> =>
    tenant.database.within(tenant.code, async (client) => {
      const found = await client.query<{ row: string }>(`select row from cases where tenant = $1 and ${where} order by id`, [
        tenant.code,
        ...values,
      ]);
      return found.rows.map((r) => JSON.parse(r.row) as Case);
    });
  return {
    submit: (list) => Promise.all(list.map(once)),
    cases: (ids) => (ids.length === 0 ? Promise.resolve([]) : rows('id = any($2)', [ids])),
    standing: (procedures) =>
      not === '' ? rows('procedure = any($2)', [procedures]) : rows('procedure = any($2) and not starts_with(id, $3)', [procedures, not]),
    clock: async (day: Day) => {
      changed.clear();
      await openYearly(tenant, once, units, day, `${day}T00:20:00Z`);
      await runClock(tenant, ours, day, `${day}T00:30:00Z`);
      for (let i = 0; i < 9; i++) if ((await sendFollowUps(tenant, once, `${day}T00:40:00Z`, 5000)).sent === 0) break;
      return [...changed].sort();
    },
  };
}
