/** The proof that an event stands in the sealed ledger: a file that anyone checks offline. */

import type { Hash } from '../../kernel/ledger/hash.ts';
import { inclusionRanges } from '../../kernel/ledger/merkle.ts';
import { makeProof, type Proof } from '../../kernel/ledger/proof.ts';
import type { Seal } from '../../kernel/ledger/seal.ts';
import type { PublicKey } from '../../kernel/ledger/sign.ts';
import { tileReader, tilesFor } from '../../kernel/ledger/tiles.ts';
import type { Database } from '../database/database.ts';
import { loadTiles } from './tiles.ts';

/**
 * The proof of event `n` of a case, under the first seal that covers it; undefined when it is not sealed yet. `show`: names of the parts
 * whose contents the proof carries.
 */
export async function proofOf(
  database: Database,
  tenant: string,
  of: { case: string; n: number; show?: readonly string[] },
  { key, hash }: { key: PublicKey; hash: Hash },
): Promise<Proof | undefined> {
  return database.within(tenant, async (client) => {
    const found = await client.query<{ seq: number; digest: string; text: string; seal: string }>(
      `select l.seq, e.digest, e.text, (select s.text from seals s where s.tenant = l.tenant and s.size > l.seq order by s.size limit 1) as seal
       from leaves l join events e on e.tenant = l.tenant and e."case" = l."case" and e.n = l.n
       where l.tenant = $1 and l."case" = $2 and l.n = $3`,
      [tenant, of.case, of.n],
    );
    const row = found.rows[0];
    if (!row) return undefined;
    const seal = JSON.parse(row.seal) as Seal;
    const tiles = await loadTiles(client, tenant, tilesFor(inclusionRanges(row.seq, seal.size), seal.size));
    const read = tileReader(({ level, index }) => tiles.get(`${level}/${index}`), seal.size, hash);
    const parts = of.show?.length
      ? await client.query<{ name: string; text: string }>(
          'select name, text from parts where tenant = $1 and "case" = $2 and n = $3 and name = any($4)',
          [tenant, of.case, of.n, of.show],
        )
      : undefined;
    return makeProof(
      {
        event: { text: row.text, digest: row.digest },
        seq: row.seq,
        seal,
        key,
        ...(parts && { parts: Object.fromEntries(parts.rows.map(({ name, text }) => [name, text])) }),
      },
      read,
      hash,
    );
  });
}
