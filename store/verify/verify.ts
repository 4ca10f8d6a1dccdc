/** `verify`: the whole ledger of a tenant, in the database or in an export, and everything computed from it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicKey } from '../../kernel/ledger/sign.ts';
import type { Tenant } from '../append/tenant.ts';
import { keptLeaves, keptSeal, keptSizes } from '../seal/keeper.ts';
import { Findings } from './finding.ts';
import { checkLedger, type Report } from './ledger.ts';
import { liveSource } from './live.ts';
import { ProjectionCheck } from './projections.ts';
import type { Keeper } from './tree.ts';

/** What a second keeper's folder holds of a tenant's ledger; undefined when it holds nothing. */
export function keeperIn(folder: string, tenant: string): Keeper | undefined {
  const place = join(folder, tenant);
  if (!existsSync(place)) return undefined;
  const sizes = keptSizes(place);
  return {
    name: place,
    seals: sizes.map((size) => ({ size, seal: keptSeal(place, size) })),
    leaves: () => keptLeaves(place, sizes.at(-1) ?? 0),
  };
}

export interface VerifyOptions {
  /** Public keys that seals may bear. */
  keys: readonly PublicKey[];
  /** Folders of second keepers. */
  keepers?: readonly string[];
  /** Also judges each event again by its edition. */
  law?: boolean;
  progress?: (events: number) => void;
}

/** Verifies a tenant's ledger in the database, in one snapshot: commands go on meanwhile. */
export async function verifyLive(tenant: Tenant, { keys, keepers = [], law = false, progress }: VerifyOptions): Promise<Report> {
  await tenant.refresh(true);
  return tenant.database.within(
    tenant.code,
    async (client) => {
      const findings = new Findings();
      const projections = new ProjectionCheck(client, tenant, findings);
      const report = await checkLedger(liveSource(client, tenant.code, keys), {
        hash: tenant.hash,
        keepers: keepers.flatMap((folder) => keeperIn(folder, tenant.code) ?? []),
        findings,
        onCase: (read, stored) => projections.check(read, stored),
        ...(progress && { progress }),
        ...(law && { law: { calendars: tenant.calendars, settings: tenant.ground.settings } }),
      });
      await projections.finish();
      return { ...report, ok: findings.all.length === 0, findings: findings.all, more: findings.more, pending: projections.pending };
    },
    { snapshot: true },
  );
}
