/** The commit's plans are index lookups, whatever statistics say: tables are grown from empty under load, with statistics of the empty tables. */
import { expect, it } from 'vitest';
import { apply, does } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';

const server = testServer();

/**
 * Rows that one command may touch in one table. Its own are a dozen; a tenant of some hundred rows may be read whole while nothing is known of it.
 * A plan that goes on reading the tenant passes this soon, for then it grows with the table.
 */
const A_COMMAND = 60;

it('reads the rows that it asks for and no others while the tables grow from empty', async () => {
  const code = await server.tenant();
  const scans = async () =>
    (await server.sql(
      `select relname as name, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read from pg_stat_user_tables
       where relname in ('cases', 'events', 'parts', 'dues', 'tally', 'claims', 'lookups', 'followups', 'search', 'unsealed') order by 1`,
    )) as { name: string; read: number }[];
  await server.sql('analyze');
  const before = await scans();
  // small groups: a plan that reads all of a tenant for each group shows
  const store = server.another({ lanes: 2, group: 5 });
  const [rounds, cases] = [4, 150];
  for (let round = 0; round < rounds; round++) {
    const ids = Array.from({ length: cases }, (_, i) => `r${round}-${i}`);
    for (const make of [
      (id: string) => apply(id),
      (id: string) => does(id, 'accept'),
      (id: string) => does(id, 'decide', { outcome: '不予', fee: 1 }),
    ]) {
      const outcomes = await Promise.all(ids.map((id) => store.submit(code, make(id))));
      expect(outcomes.filter(({ kind }) => kind !== 'done')).toEqual([]);
    }
  }
  // statistics are sent off within a second of the work
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const read = (await scans()).map(({ name, read: rows }, i) => ({ name, rows: rows - before[i]!.read }));
  expect(read.filter(({ rows }) => rows > rounds * cases * 3 * A_COMMAND)).toEqual([]);
});
