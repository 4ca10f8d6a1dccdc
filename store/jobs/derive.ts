/** Follow-ups derived again from the ledger: every event replayed, what it leads to put into the queue where it is missing. */
import { canonical } from '../../kernel/ledger/canonical.ts';
import type { Tenant } from '../append/tenant.ts';
import { numbers, texts } from '../database/columns.ts';
import { checkCase } from '../verify/cases.ts';
import { Findings } from '../verify/finding.ts';
import { liveSource } from '../verify/live.ts';
import { replayCase } from '../verify/replay.ts';

/** Puts back what the queue lacks. What is in already is marked done. Returns how many were missing. */
export async function deriveFollowUps(tenant: Tenant): Promise<number> {
  const procedures = new Map(tenant.editions.all().map(({ digest, procedure }) => [digest, procedure]));
  return tenant.database.within(
    tenant.code,
    async (client) => {
      let missing = 0;
      for await (const stored of liveSource(client, tenant.code, []).cases()) {
        const { procedure, recorded, id } = checkCase(stored, {
          tenant: tenant.code,
          hash: tenant.hash,
          procedures,
          findings: new Findings(0),
        });
        if (!procedure) continue;
        const { followUps } = replayCase(procedure, recorded, tenant.ground, tenant.editions.asked(procedure.id));
        if (followUps.length === 0) continue;
        const { rowCount } = await client.query(
          `insert into followups (tenant, key, "case", n, body, done)
           select $1, u.key, $2, u.n, u.body, exists (select from events e where e.tenant = $1 and e.key = u.key)
           from unnest(zt_split($3), $4::int[], zt_split($5)) as u(key, n, body) on conflict do nothing`,
          [
            tenant.code,
            id,
            texts(followUps.map((f) => f.followUp.key)),
            numbers(followUps.map((f) => f.n)),
            texts(followUps.map((f) => canonical(f.followUp))),
          ],
        );
        missing += rowCount ?? 0;
      }
      return missing;
    },
    { snapshot: true },
  );
}
