/** Seals, proofs, figures and erasures over a small ledger. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProof } from '../../kernel/ledger/proof.ts';
import type { Day } from '../../kernel/time/day.ts';
import { partsToErase } from '../rows/erase.ts';
import { getFile, putFile } from '../rows/files.ts';
import { readEvents, searchCases } from '../rows/read.ts';
import { apply, command, does, UNIT } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';
import { sealWaiting } from './sealer.ts';

const server = testServer();
const day = (text: string) => text as Day;
const YEAR = { from: day('2024-01-01'), to: day('2024-12-31') };
const all = (code: string, count: number, make: (id: string, i: number) => ReturnType<typeof apply>) =>
  Promise.all(Array.from({ length: count }, (_, i) => server.store.submit(code, make(`c${i}`, i))));

describe('sealing', () => {
  it('takes all that waits, in order, over several batches and tiles', async () => {
    const code = await server.tenant();
    await all(code, 300, (id) => apply(id));
    const { store } = server;
    const seals = await sealWaiting(store.database, code, {
      signer: store.signer,
      hash: store.hash,
      at: '2024-03-04T08:00:00.000Z',
      batch: 70,
    });
    expect(seals.map(({ size }) => size)).toEqual([70, 140, 210, 280, 300]);
    await all(code, 300, (id) => does(id, 'ask'));
    await store.seal(code);
    expect((await store.verify(code)).findings).toEqual([]);
    expect(await store.seal(code)).toEqual([]);
  });

  it('two sealers at once take each event once', async () => {
    const code = await server.tenant();
    await all(code, 40, (id) => apply(id));
    await Promise.all([server.store.seal(code), server.another().seal(code), server.store.seal(code)]);
    const report = await server.store.verify(code);
    expect(report).toMatchObject({ ok: true, counts: { sealed: 40, waiting: 0 } });
  });

  it('never lets its day run back', async () => {
    const code = await server.tenant();
    await server.store.submit(code, apply('c1'));
    await server.store.seal(code, '2024-03-10T02:00:00.000Z');
    await server.store.submit(code, apply('c2'));
    const [seal] = await server.store.seal(code, '2024-03-01T02:00:00.000Z');
    expect(seal?.at).toBe('2024-03-10T02:00:00.000Z');
    expect(await server.sql('select day from seals where tenant = $1', [code])).toEqual([{ day: '2024-03-10' }, { day: '2024-03-10' }]);
  });

  it('keeps its key to itself', () => {
    const path = join(server.store.database.folder, 'keys', 'ed25519.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(server.another().key).toEqual(server.store.key);
  });

  it('signs with SM2 over SM3 where that is set', async () => {
    const code = '519001';
    const store = server.another({ hash: 'sm3', signature: 'sm2' });
    const { procedures } = await import('../testing/procedures.ts');
    await store.enroll(code, procedures);
    await store.submit(code, apply('c1'));
    const [seal] = await store.seal(code);
    expect(seal).toMatchObject({ hash: 'sm3', algorithm: 'sm2' });
    expect((await store.verify(code)).findings).toEqual([]);
    const proof = await store.proof(code, { case: 'c1', n: 1 });
    expect(checkProof(proof, { keys: [store.key] }).ok).toBe(true);
  });
});

describe('a proof', () => {
  it('is checked offline, shows the parts that it should, and fails when altered', async () => {
    const code = await server.tenant();
    await all(code, 270, (id) => apply(id));
    expect(await server.store.proof(code, { case: 'c7', n: 1 })).toBeUndefined();
    await server.store.seal(code);
    await server.store.submit(code, apply('later'));
    await server.store.seal(code);
    const proof = await server.store.proof(code, { case: 'c7', n: 1, show: ['open'] });
    const checked = checkProof(JSON.parse(JSON.stringify(proof)), { keys: [server.store.key] });
    expect(checked.says.join('\n')).toContain('证明成立');
    expect(checked.parts?.map(({ name }) => name)).toEqual(['open']);
    expect(checkProof({ ...proof, seq: proof!.seq + 1 }, { keys: [server.store.key] }).ok).toBe(false);
  });
});

describe('a figure', () => {
  it('is the same before and after sealing, by unit, month and dimension, and opens to its events', async () => {
    const code = await server.tenant();
    await all(code, 6, (id, i) =>
      apply(id, {
        unit: i < 2 ? 'u2' : UNIT,
        on: i < 3 ? '2024-02-05' : '2024-03-04',
        form: { town: i % 2 ? '东镇' : '西镇', who: `p${i % 3}` },
      }),
    );
    const ask = (id: string, more = {}) => server.store.figure(code, `permit.${id}`, { ...YEAR, ...more });
    const groups = async (by: string) =>
      Object.fromEntries(((await ask('received', { by })).groups ?? []).map(({ group, answer }) => [group, answer.value]));
    for (const sealed of [0, 6]) {
      if (sealed > 0) await server.store.seal(code, '2024-03-04T08:00:00.000Z');
      expect(await ask('received')).toMatchObject({ value: 6, unit: '件', place: { sealed, waiting: 6 - sealed }, clock: null });
      expect(await ask('people')).toMatchObject({ value: 3 });
      expect(await groups('unit')).toEqual({ u1: 4, u2: 2 });
      expect(await groups('month')).toEqual({ '2024-02': 3, '2024-03': 3 });
      expect(await groups('apply.town')).toEqual({ 东镇: 3, 西镇: 3 });
      expect(await server.store.figure(code, 'permit.open', { on: day('2024-02-29') })).toMatchObject({ value: 3 });
    }
    const merged = await server.store.figure(code, 'permit.received', { ...YEAR, by: 'unit', unitNow: () => 'u3' });
    expect(merged.groups).toEqual([{ group: 'u3', answer: { value: 6, unit: '件' } }]);
    const [first] = await server.store.figureEvents(code, 'permit.received', { ...YEAR, limit: 4 });
    const [second] = await server.store.figureEvents(code, 'permit.received', { ...YEAR, limit: 4, after: first!.next! });
    expect([...first!.rows, ...second!.rows].map((row) => row.case).sort()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5']);
    await expect(ask('nothing')).rejects.toThrow('没有指标「permit.nothing」');
  });

  it('answers as the ledger stood at a seal, also after a correction and late entries', async () => {
    const code = await server.tenant();
    const { store } = server;
    for (const id of ['c0', 'c1', 'c2']) {
      await store.submit(code, apply(id));
      await store.submit(code, does(id, 'accept'));
      await store.submit(code, does(id, 'decide', { outcome: '准予', fee: 1000 }));
    }
    const [published] = await store.seal(code, '2024-03-04T08:00:00.000Z');
    await store.submit(code, apply('late', { on: '2024-03-04' }));
    await store.seal(code, '2024-03-04T09:00:00.000Z');
    const corrected = await store.submit(code, {
      case: 'c1',
      command: command('fix', 'correct', {}, '2024-03-05'),
      correction: { n: 3, facts: { outcome: '不予', fee: 0, no: '许〔2024〕2号' }, reason: '录入错误', agreed: 'head-2' },
    });
    expect(corrected).toMatchObject({ kind: 'done', n: 4 });
    const ask = async (id: string, at?: number) => (await store.figure(code, `permit.${id}`, { ...YEAR, ...(at && { at }) })).value;
    for (const sealed of [false, true]) {
      if (sealed) await store.seal(code, '2024-03-06T08:00:00.000Z');
      expect(await ask('fees', published!.size)).toBe(30);
      expect(await ask('fees')).toBe(20);
      expect(await ask('granted', published!.size)).toBe(3);
      expect(await ask('granted')).toBe(2);
      expect(await ask('received', published!.size)).toBe(3);
      expect(await ask('received')).toBe(4);
      expect(await ask('people', published!.size)).toBe(3);
      expect(await ask('grantedShare')).toBeCloseTo(66.666667, 5);
      expect((await store.verify(code)).findings).toEqual([]);
    }
    await expect(ask('fees', 4)).rejects.toThrow('账上没有位于 4 的封印');
  });
});

describe('erasure', () => {
  it('takes away a part with its words, under its own role, and is seen to be lawful', async () => {
    const code = await server.tenant();
    const { store } = server;
    const enter = {
      case: 'p1',
      opens: { procedure: 'person', unit: UNIT },
      command: command('e', 'enter', { name: '欧阳小明', by: 'clerk-1' }),
    };
    await store.submit(code, enter);
    await store.seal(code);
    const tenant = await store.tenant(code);
    expect((await searchCases(tenant, '小明', { kind: 'name' })).map(({ id }) => id)).toEqual(['p1']);
    expect(await searchCases(tenant, '欧阳小明')).toEqual([]);
    await store.submit(code, { case: 'p1', command: command('x', 'erase', { parts: partsToErase([{ n: 1, name: 'name' }]) }) });
    expect(await store.erase(code)).toBe(1);
    expect(await store.erase(code)).toBe(0);
    const [event] = await readEvents(tenant, 'p1');
    expect(event).toMatchObject({ erased: ['name'] });
    expect(await searchCases(tenant, '小明', { kind: 'name' })).toEqual([]);
    expect(JSON.stringify(await server.sql('select * from cases where tenant = $1', [code]))).not.toContain('小明');
    expect((await store.verify(code)).findings).toEqual([]);
  });
});

describe('search and files', () => {
  it('finds cases by their words, within units, and published ones for everybody', async () => {
    const code = await server.tenant();
    const { store } = server;
    await store.submit(code, apply('c1', { form: { what: '设立民办幼儿园' } }));
    await store.submit(code, apply('c2', { form: { what: '设立加油站' }, unit: 'u2' }));
    const tenant = await store.tenant(code);
    const found = async (text: string, options = {}) => (await searchCases(tenant, text, options)).map(({ id }) => id).sort();
    expect(await found('设立')).toEqual(['c1', 'c2']);
    expect(await found('幼儿园')).toEqual(['c1']);
    expect(await found('设立', { units: ['u2'] })).toEqual(['c2']);
    expect(await found('谋生')).toEqual([]);
    expect(await found(`'; drop table events; --`)).toEqual([]);
    expect(await found('幼儿园', { kind: 'public' })).toEqual([]);
    await store.submit(code, does('c1', 'publish', { document: 1 }));
    expect(await found('幼儿园', { kind: 'public', on: '2024-03-05' })).toEqual(['c1']);
    expect((await store.verify(code)).findings).toEqual([]);
  });

  it('keeps files by digest and notices altered bytes', async () => {
    const code = await server.tenant();
    const tenant = await server.store.tenant(code);
    const digest = await putFile(tenant, new TextEncoder().encode('决定书'));
    expect(new TextDecoder().decode(await getFile(tenant, digest))).toBe('决定书');
    await server.sql(`update files set bytes = 'x' where tenant = $1`, [code]);
    await expect(getFile(tenant, digest)).rejects.toThrow('的内容与摘要不符');
    expect(await getFile(tenant, '0'.repeat(64))).toBeUndefined();
  });
});

describe('a keeper', () => {
  it('is handed what it lacks, each time only that', async () => {
    const code = await server.tenant();
    const keeper = join(server.folder, 'kept');
    const store = server.another({ keepers: [keeper] });
    for (let round = 0; round < 4; round++) {
      await all(code, 90, (id) => apply(`${round}-${id}`));
      await store.seal(code);
    }
    expect((await store.verify(code)).findings).toEqual([]);
    writeFileSync(join(keeper, code, 'seals', 'note.txt'), 'not a seal');
    expect((await store.verify(code)).ok).toBe(true);
  });
});
