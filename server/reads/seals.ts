/** Seals as they are listed, and the root at a size. */
import type { Seal } from '../../kernel/ledger/seal.ts';
import type { SealRow } from '../api/shapes.ts';
import type { Context } from '../context.ts';

/** The root of the tree of that size; empty for the empty tree. */
export async function rootOf(context: Context, size: number): Promise<string> {
  if (size === 0) return '';
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ text: string }>('select text from seals where tenant = $1 and size = $2', [context.tenant.id, size]),
  );
  return rows[0] ? (JSON.parse(rows[0].text) as Seal).root : '';
}

/** Seals, the latest first; those smaller than `below` where given. */
export async function readSeals(context: Context, limit: number, below?: number): Promise<SealRow[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ text: string }>(
      'select text from seals where tenant = $1 and ($2::bigint is null or size < $2) order by size desc limit $3',
      [context.tenant.id, below ?? null, limit],
    ),
  );
  return rows.map(({ text }) => {
    const { size, root, at, hash, algorithm, keyId } = JSON.parse(text) as Seal;
    return { size, root, at, hash, algorithm, keyId };
  });
}
