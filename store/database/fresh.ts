/**
 * Queries whose plans are made anew while the tables grow. A session keeps the plans of its functions until statistics are gathered; one made
 * while a table was empty reads all of a tenant's rows and throws away those not asked for, which is right for one row and ruinous for a
 * million. Pinned settings cannot say otherwise of a table that is believed to hold one row. So each session forgets its plans after a tenth of
 * a second, then after twice as long each time, up to once a minute: some milliseconds of planning.
 */
import type pg from 'pg';

const FIRST_MS = 100;
const LAST_MS = 60_000;

interface Planned {
  /** When the session forgets its plans next. */
  due: number;
  wait: number;
}
const sessions = new WeakMap<pg.PoolClient, Planned>();

/** Runs one statement, which is its own transaction, on a session of the pool whose plans are not stale. */
export async function freshly<T extends pg.QueryResultRow>(
  pool: pg.Pool,
  sql: string,
  values: readonly unknown[],
): Promise<pg.QueryResult<T>> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const now = performance.now();
    const known = sessions.get(client);
    if (!known) sessions.set(client, { due: now + FIRST_MS, wait: FIRST_MS });
    else if (now >= known.due) {
      known.wait = Math.min(LAST_MS, known.wait * 2);
      known.due = now + known.wait;
      await client.query('discard plans');
    }
    return await client.query<T>(sql, values as unknown[]);
  } catch (error) {
    // a refusal of the database's own leaves the session as it was; anything else may have left it in the middle
    if ((error as { severity?: string }).severity !== 'ERROR') broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}
