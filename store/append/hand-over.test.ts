/** A case that is handed over to another unit takes along what it owes and the words by which it is found; mended, it comes back. */
import { expect, it } from 'vitest';
import { listDues, readCase, searchCases } from '../rows/read.ts';
import { apply, does } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';

const server = testServer();

it('what is owed and what is found move with the case', async () => {
  const code = await server.tenant();
  const tenant = await server.store.tenant(code);
  const where = async () => ({
    unit: (await readCase(tenant, 'c1'))?.unit,
    owed: (await listDues(tenant)).map(({ unit, roles }) => `${unit} ${roles}`),
    found: await Promise.all(['u1', 'u2'].map(async (unit) => (await searchCases(tenant, '示例许可', { units: [unit] })).length)),
    faults: (await server.store.verify(code)).findings,
  });
  const here = { unit: 'u1', owed: ['u1 clerk'], found: [1, 0], faults: [] };
  const there = { unit: 'u2', owed: ['u2 clerk'], found: [0, 1], faults: [] };
  await server.store.submit(code, apply('c1'));
  expect(await where()).toEqual(here);
  await server.store.submit(code, does('c1', 'handOver', { unit: 'u2', why: '职责划转' }));
  expect(await where()).toEqual(there);
  // it never was
  const who = { person: 'clerk-1', role: 'clerk', unit: 'u2' };
  const never = { ...does('c1', 'correct', {}, undefined, { who }), correction: { n: 2, facts: null, reason: '录错', agreed: 'head-1' } };
  expect(await server.store.submit(code, never)).toMatchObject({ kind: 'done' });
  expect(await where()).toEqual(here);
});
