/** The commit's plans are index lookups, whatever statistics say: tables are grown from empty under load, with statistics of the empty tables. */
import { expect, it } from 'vitest';
import { apply, does } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';

const server = testServer();

it('reads no table from end to end while the tables grow from empty', async () => {
  const code = await server.tenant();
  const scans = async () =>
    (await server.sql(
      `select relname as name, seq_tup_read::int as read from pg_stat_user_tables
       where relname in ('cases', 'events', 'parts', 'dues', 'tally', 'claims', 'lookups', 'followups', 'search', 'unsealed') order by 1`,
    )) as { name: string; read: number }[];
  await server.sql('analyze');
  const before = await scans();
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    const began = performance.now();
    const ids = Array.from({ length: 250 }, (_, i) => `r${round}-${i}`);
    for (const make of [
      (id: string) => apply(id),
      (id: string) => does(id, 'accept'),
      (id: string) => does(id, 'decide', { outcome: '不予', fee: 1 }),
    ]) {
      const outcomes = await Promise.all(ids.map((id) => server.store.submit(code, make(id))));
      expect(outcomes.filter(({ kind }) => kind !== 'done')).toEqual([]);
    }
    times.push(performance.now() - began);
  }
  // statistics are sent off within a second of the work
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const read = (await scans()).map(({ name, read: rows }, i) => ({ name, rows: rows - before[i]!.read }));
  expect(read.filter(({ rows }) => rows > 500)).toEqual([]);
  expect(Math.max(...times.slice(3))).toBeLessThan(8 * Math.min(...times));
});
