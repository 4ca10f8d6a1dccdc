/**
 * The sealer: takes what waits in the queue, in order of case and n, into the tenant's tree, signs size, root and time, and folds the
 * contributions into the cube, all in one transaction. What commits late is taken next time.
 */
import type pg from 'pg';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { Frontier, type FrontierState } from '../../kernel/ledger/frontier.ts';
import type { Hash } from '../../kernel/ledger/hash.ts';
import { eventLeaf } from '../../kernel/ledger/merkle.ts';
import { makeSeal, type Seal } from '../../kernel/ledger/seal.ts';
import type { Signer } from '../../kernel/ledger/sign.ts';
import { dayOfInstant } from '../../kernel/time/day.ts';
import { numbers, texts } from '../database/columns.ts';
import type { Database } from '../database/database.ts';
import { Growing } from './tiles.ts';

/** Events under one seal at most: what one transaction comfortably carries. More make more seals. */
const BATCH = 50_000;

interface Waiting {
  case: string;
  n: number;
  digest: string;
}

const later = (a: string, b: string): string => (Date.parse(a) >= Date.parse(b) ? a : b);

async function sealBatch(
  client: pg.ClientBase,
  tenant: string,
  waiting: readonly Waiting[],
  { signer, hash, at }: { signer: Signer; hash: Hash; at: string },
): Promise<Seal> {
  const { rows } = await client.query<{ text: string; edge: string; day: string }>(
    'select text, edge, day from seals where tenant = $1 order by size desc limit 1',
    [tenant],
  );
  const last = rows[0];
  const before = last && (JSON.parse(last.text) as Seal);
  const frontier = new Frontier(hash, last && (JSON.parse(last.edge) as FrontierState));
  const from = frontier.size;
  const growing = await Growing.read(client, tenant, from);
  for (const { digest } of waiting) frontier.append(eventLeaf(digest, hash), (level, index, node) => growing.add(level, index, node));
  // a clock that was set back does not make time run back
  const instant = before ? later(at, before.at) : at;
  const seal = makeSeal({ tenant, size: frontier.size, root: frontier.root(), at: instant, before }, signer, hash);
  const today = dayOfInstant(instant);
  const day = last && last.day > today ? last.day : today;
  const tiles = [...growing.all()];
  await client.query('select zt_seal($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)', [
    tenant,
    from,
    texts(waiting.map((one) => one.case)),
    numbers(waiting.map((one) => one.n)),
    texts(waiting.map((one) => one.digest)),
    seal.size,
    day,
    canonical(seal),
    canonical(frontier.state()),
    numbers(tiles.map((tile) => tile.level)),
    numbers(tiles.map((tile) => tile.index)),
    texts(tiles.map((tile) => tile.bytes.toString('hex'))),
  ]);
  return seal;
}

/**
 * Seals all that waits. Returns the new seals; none when nothing waited. Two sealers of one tenant take turns.
 * `at`: the instant of sealing (RFC 3339).
 */
export async function sealWaiting(
  database: Database,
  tenant: string,
  options: { signer: Signer; hash: Hash; at: string; batch?: number },
): Promise<Seal[]> {
  const seals: Seal[] = [];
  for (;;) {
    const seal = await database.within(tenant, async (client) => {
      await client.query('select pg_advisory_xact_lock(7236116, hashtext($1))', [tenant]);
      const { rows } = await client.query<Waiting>('select "case", n, digest from unsealed where tenant = $1 order by "case", n limit $2', [
        tenant,
        options.batch ?? BATCH,
      ]);
      return rows.length > 0 ? sealBatch(client, tenant, rows, options) : undefined;
    });
    if (!seal) return seals;
    seals.push(seal);
  }
}

/** The seals of a tenant, oldest first. */
export async function sealsOf(database: Database, tenant: string, from = 0): Promise<Seal[]> {
  return database.within(tenant, async (client) => {
    const { rows } = await client.query<{ text: string }>('select text from seals where tenant = $1 and size > $2 order by size', [
      tenant,
      from,
    ]);
    return rows.map(({ text }) => JSON.parse(text) as Seal);
  });
}
