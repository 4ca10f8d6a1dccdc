/** The ledger in the database as a source: read in one snapshot, in pages, under row level security. */
import type pg from 'pg';
import type { PublicKey } from '../../kernel/ledger/sign.ts';
import type { LedgerSource, StoredCase, StoredLeaf } from './source.ts';

const PAGE = 500;

let cursors = 0;
/** Rows of a query, a page at a time, within the caller's transaction. */
export async function* pages<T extends pg.QueryResultRow>(
  client: pg.ClientBase,
  sql: string,
  values: unknown[],
  size: number,
): AsyncGenerator<T[]> {
  const cursor = `zt_${++cursors}`;
  await client.query(`declare ${cursor} no scroll cursor for ${sql}`, values);
  try {
    for (;;) {
      const { rows } = await client.query<T>(`fetch ${size} from ${cursor}`);
      if (rows.length > 0) yield rows;
      if (rows.length < size) return;
    }
  } finally {
    await client.query(`close ${cursor}`).catch(() => {}); // already gone when the transaction failed
  }
}

/** Every table that names a case: a row of a case that has no event is found through it. */
const CASE_IDS = ['events', 'parts', 'leaves', 'unsealed', 'dues', 'tally', 'lookups', 'followups', 'search']
  .map((table) => `select "case" as id from ${table} where tenant = $1`)
  .join(' union ');

const byCase = <T extends { case: string }>(rows: readonly T[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const list = found.get(row.case);
    if (list) list.push(row);
    else found.set(row.case, [row]);
  }
  return found;
};

/** The source. `client` stands in a transaction of one snapshot, with the tenant set. */
export function liveSource(client: pg.ClientBase, tenant: string, keys: readonly PublicKey[]): LedgerSource {
  const of = async <T extends pg.QueryResultRow & { case: string }>(sql: string, ids: string[]) =>
    byCase((await client.query<T>(sql, [tenant, ids])).rows);
  const where = 'where tenant = $1 and "case" = any($2)';
  const events = (ids: string[]) =>
    of<{ case: string; n: number; text: string; digest: string; prev: string; key: string }>(
      `select "case", n, text, digest, prev, key from events ${where} order by "case", n`,
      ids,
    );
  const parts = (ids: string[]) =>
    of<{ case: string; n: number; name: string; class: string; text: string }>(
      `select "case", n, name, class, text from parts ${where} order by "case", n, name`,
      ids,
    );
  return {
    tenant,
    keys,
    async *editions() {
      for await (const rows of pages<{ digest: string; text: string }>(
        client,
        'select digest, text from editions where tenant = $1',
        [tenant],
        50,
      ))
        yield* rows;
    },
    async *leaves() {
      const sql = 'select seq, "case", n, digest from leaves where tenant = $1 order by seq';
      for await (const rows of pages<StoredLeaf>(client, sql, [tenant], 5_000)) yield* rows;
    },
    async seals() {
      const { rows } = await client.query<{ text: string; size: number; day: string; edge: string }>(
        'select text, size, day, edge from seals where tenant = $1 order by size',
        [tenant],
      );
      return rows.map(({ text, size, day, edge }) => {
        let seal: unknown;
        try {
          seal = JSON.parse(text);
        } catch {
          seal = undefined;
        }
        return { seal, size, day, edge };
      });
    },
    async tile(level, index) {
      const { rows } = await client.query<{ bytes: Buffer }>('select bytes from tiles where tenant = $1 and level = $2 and idx = $3', [
        tenant,
        level,
        index,
      ]);
      return rows[0]?.bytes;
    },
    async *cases() {
      const sql = `select id from (select id from cases where tenant = $1 union ${CASE_IDS}) u order by id`;
      for await (const rows of pages<{ id: string }>(client, sql, [tenant], PAGE)) {
        const ids = rows.map(({ id }) => id);
        const [eventsOf, partsOf] = [await events(ids), await parts(ids)];
        const leaves = await of<StoredLeaf>(`select "case", n, seq, digest from leaves ${where} order by "case", n`, ids);
        const waiting = await of<{ case: string; n: number; digest: string }>(
          `select "case", n, digest from unsealed ${where} order by "case", n`,
          ids,
        );
        for (const id of ids) {
          const stored: StoredCase = {
            id,
            events: eventsOf.get(id) ?? [],
            parts: partsOf.get(id) ?? [],
            leaves: leaves.get(id) ?? [],
            waiting: waiting.get(id) ?? [],
          };
          yield stored;
        }
      }
    },
    async one(id) {
      return { id, events: (await events([id])).get(id) ?? [], parts: (await parts([id])).get(id) ?? [] };
    },
  };
}
