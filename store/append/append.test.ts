/** The one way in, against the real database: once for each key, one winner on a case, numbers without gaps, claims, neighbours left alone. */
import { describe, expect, it } from 'vitest';
import { readCase, readEvents } from '../rows/read.ts';
import type { Store } from '../store.ts';
import { apply, command, does, UNIT } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';
import type { Outcome, Submission } from './types.ts';

const server = testServer();
const ids = (count: number, prefix = 'c') => Array.from({ length: count }, (_, i) => `${prefix}${i}`);
const kinds = (outcomes: Outcome[]) => outcomes.map(({ kind }) => kind);
const all = (store: Store, code: string, list: Submission[]) => Promise.all(list.map((one) => store.submit(code, one)));

describe('a command', () => {
  it('is done once for its key and answered the same, sent one after the other or at once', async () => {
    const code = await server.tenant();
    const first = await server.store.submit(code, apply('c1'));
    expect(first).toMatchObject({ kind: 'done', case: 'c1', n: 1, again: false });
    expect(await server.store.submit(code, apply('c1'))).toEqual({ ...first, again: true });
    const accepted = await all(server.store, code, [does('c1', 'accept'), does('c1', 'accept'), does('c1', 'accept')]);
    expect(new Set(accepted.map((one) => one.kind === 'done' && one.digest)).size).toBe(1);
    const elsewhere = server.another();
    const twice = await Promise.all([server.store.submit(code, apply('c2')), elsewhere.submit(code, apply('c2'))]);
    expect(kinds(twice)).toEqual(['done', 'done']);
    expect(await server.sql('select count(*)::int as count from events where tenant = $1', [code])).toEqual([{ count: 3 }]);
  });

  it('whose key was used for something else says so', async () => {
    const code = await server.tenant();
    await server.store.submit(code, apply('c1'));
    const other = { case: 'c1', command: command('c1:apply', 'accept') };
    expect(await server.store.submit(code, other)).toMatchObject({
      kind: 'wrong',
      says: expect.stringContaining('幂等键 c1:apply 已用于另一项操作'),
    });
  });

  it('that the law refuses writes nothing and draws no number', async () => {
    const code = await server.tenant();
    await server.store.submit(code, apply('c1'));
    const refused = await server.store.submit(code, does('c1', 'decide', { outcome: '准予', fee: 1 }));
    expect(refused).toMatchObject({ kind: 'refused', refusals: [{ article: '示例条例第5条' }] });
    expect(await server.sql('select count(*)::int as count from events where tenant = $1', [code])).toEqual([{ count: 1 }]);
    expect(await server.sql(`select * from claims where tenant = $1 and key like 'n|%'`, [code])).toEqual([]);
  });

  it('for no case, no procedure, or on a day that is none, is answered in words', async () => {
    const code = await server.tenant();
    expect(await server.store.submit(code, does('none', 'accept'))).toEqual({ kind: 'wrong', says: '没有案件 none' });
    const unknown = { ...apply('c1'), opens: { procedure: 'nothing', unit: UNIT } };
    expect(await server.store.submit(code, unknown)).toMatchObject({ kind: 'wrong', says: '2024-03-04 没有施行中的程序「nothing」' });
    await server.store.submit(code, apply('c1'));
    expect(await server.store.submit(code, does('c1', 'accept', {}, '2024-02-30' as never, { at: '2024-03-04T02:00:00Z' }))).toMatchObject({
      kind: 'refused',
      refusals: [{ kind: 'day' }],
    });
  });

  it('keeps forms in parts, and the case row free of personal texts', async () => {
    const code = await server.tenant();
    await server.store.submit(code, apply('c1'));
    const tenant = await server.store.tenant(code);
    const [event] = await readEvents(tenant, 'c1');
    expect(event?.parts.map(({ name, class: cls }) => `${name} ${cls}`).sort()).toEqual([
      'open open',
      'what open',
      'who personal',
      'why office',
    ]);
    const c = await readCase(tenant, 'c1');
    expect(c?.acts[0]?.facts).toEqual({ who: 'p-c1', what: '开一家小店', town: '东镇' });
  });
});

describe('two at once on one case', () => {
  it('one wins, the other is told how far the case has moved', async () => {
    const code = await server.tenant();
    const other = server.another();
    for (const id of ids(12)) {
      await server.store.submit(code, apply(id));
      const outcomes = await Promise.all([
        server.store.submit(code, { ...does(id, 'accept', {}, undefined, { key: 'one' }), n: 1 }),
        other.submit(code, { ...does(id, 'ask', {}, undefined, { key: 'two' }), n: 1 }),
      ]);
      expect(kinds(outcomes).sort()).toEqual(['done', 'moved']);
      expect(outcomes.find(({ kind }) => kind === 'moved')).toEqual({ kind: 'moved', n: 2 });
    }
    expect((await server.store.verify(code)).findings).toEqual([]);
  });

  it('without a place of its own a command is decided on the case as it then is', async () => {
    const code = await server.tenant();
    const stores = [server.store, server.another(), server.another()];
    await server.store.submit(code, apply('c1'));
    const asks = ids(9, 'k').map((key, i) => stores[i % 3]!.submit(code, does('c1', 'ask', {}, undefined, { key })));
    expect(kinds(await Promise.all(asks))).toEqual(Array(9).fill('done'));
    expect((await readCase(await server.store.tenant(code), 'c1'))?.n).toBe(10);
  });
});

describe('a group', () => {
  it('in which one command fails leaves its neighbours alone', async () => {
    const code = await server.tenant();
    const other = server.another({ lanes: 1 });
    const lane = server.another({ lanes: 1 });
    await all(
      lane,
      code,
      ids(20).map((id) => apply(id)),
    );
    // the other server moves some of the cases while the group of this one is on its way
    const stale = ids(20).map((id) => ({ ...does(id, 'ask', {}, undefined, { key: 'mine' }), n: 1 }));
    const quick = ids(5).map((id) => ({ ...does(id, 'ask', {}, undefined, { key: 'theirs' }), n: 1 }));
    const [mine, theirs] = await Promise.all([all(lane, code, stale), all(other, code, quick)]);
    for (let i = 0; i < 5; i++) expect([mine[i]!.kind, theirs[i]!.kind].sort()).toEqual(['done', 'moved']);
    expect(kinds(mine.slice(5))).toEqual(Array(15).fill('done'));
    expect((await server.store.verify(code)).findings).toEqual([]);
  });

  it('takes a refused, an unknown and a repeated command among good ones', async () => {
    const code = await server.tenant();
    const lane = server.another({ lanes: 1 });
    await all(lane, code, [apply('a'), apply('b'), apply('c')]);
    const outcomes = await all(lane, code, [
      does('a', 'accept'),
      does('none', 'accept'),
      does('b', 'decide', { outcome: '准予', fee: 1 }),
      apply('c'),
      does('c', 'accept'),
    ]);
    expect(kinds(outcomes)).toEqual(['done', 'wrong', 'refused', 'done', 'done']);
    expect(outcomes[3]).toMatchObject({ again: true });
  });

  it('of one tenant never touches a case of the same id in another', async () => {
    const [one, two] = [await server.tenant(), await server.tenant()];
    await all(server.store, one, [apply('same'), does('same', 'accept')]);
    await all(server.store, two, [apply('same')]);
    const stale = await server.store.submit(two, { ...does('same', 'ask'), n: 2 });
    expect(stale).toEqual({ kind: 'moved', n: 1 });
    expect((await readCase(await server.store.tenant(two), 'same'))?.n).toBe(1);
  });

  it('refuses a text that holds the marks of a column, and does the others', async () => {
    const code = await server.tenant();
    const lane = server.another({ lanes: 1 });
    const outcomes = await Promise.allSettled([lane.submit(code, apply('bad\u001fid')), lane.submit(code, apply('good'))]);
    expect(outcomes[1]).toMatchObject({ status: 'fulfilled', value: { kind: 'done' } });
    expect(outcomes[0]).toMatchObject({ status: 'fulfilled', value: { kind: 'wrong' } });
  });
});

describe('claims', () => {
  it('numbers run without gaps by unit, series and year, whoever draws them', async () => {
    const code = await server.tenant();
    const stores = [server.store, server.another(), server.another({ lanes: 2, group: 3 })];
    const list = ids(60);
    await all(
      server.store,
      code,
      list.map((id, i) => apply(id, { unit: i % 3 === 0 ? 'u2' : UNIT })),
    );
    const outcomes = await Promise.all(
      list.map((id, i) => {
        const unit = i % 3 === 0 ? 'u2' : UNIT;
        return stores[i % 3]!.submit(code, does(id, 'accept', {}, undefined, { who: { person: 'x', role: 'clerk', unit } }));
      }),
    );
    expect(kinds(outcomes)).toEqual(Array(60).fill('done'));
    const tenant = await server.store.tenant(code);
    const drawn = await Promise.all(list.map(async (id) => (await readCase(tenant, id))?.acts[1]?.facts.no));
    const numbersOf = (wanted: boolean) => drawn.filter((_, i) => (i % 3 === 0) === wanted).sort();
    const series = (count: number) => Array.from({ length: count }, (_, i) => `受〔2024〕${i + 1}号`).sort();
    expect(numbersOf(true)).toEqual(series(20));
    expect(numbersOf(false)).toEqual(series(40));
    expect((await server.store.verify(code)).findings).toEqual([]);
  });

  it('a number that the sender makes up is not his to choose; a 补录 draws none', async () => {
    const code = await server.tenant();
    await all(server.store, code, [apply('c1'), apply('c2')]);
    await server.store.submit(code, does('c1', 'accept', { no: '受〔2024〕99号' }));
    await server.store.submit(code, does('c2', 'accept', { no: '受〔2023〕7号' }, undefined, { record: { ground: '纸质', files: [] } }));
    const tenant = await server.store.tenant(code);
    expect((await readCase(tenant, 'c1'))?.acts[1]?.facts.no).toBe('受〔2024〕1号');
    expect((await readCase(tenant, 'c2'))?.acts[1]?.facts.no).toBe('受〔2023〕7号');
    expect((await server.store.verify(code)).findings).toEqual([]);
  });

  it('a unique value stands once, entered by two servers at once', async () => {
    const code = await server.tenant();
    const other = server.another();
    const issue = (id: string): Submission => ({
      case: id,
      opens: { procedure: 'licence', unit: UNIT },
      command: command(`${id}:issue`, 'issue', { who: 'p1', permit: '小店', serial: 'A-1' }),
    });
    const outcomes = await Promise.all([
      server.store.submit(code, issue('l1')),
      other.submit(code, issue('l2')),
      server.store.submit(code, issue('l3')),
    ]);
    expect(kinds(outcomes).sort()).toEqual(['done', 'refused', 'refused']);
    expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({
      refusals: [{ says: '这个值已经登记过,不能重复', field: 'serial' }],
    });
  });

  it('a personal unique value stands in no claim', async () => {
    const code = await server.tenant();
    const enter = {
      case: 'p1',
      opens: { procedure: 'person', unit: UNIT },
      command: command('e', 'enter', { name: '张三', number: '510000199001011234', by: 'clerk-1' }),
    };
    expect(await server.store.submit(code, enter)).toMatchObject({ kind: 'done' });
    const rows = await server.sql('select key from claims where tenant = $1', [code]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('19900101');
    expect((await server.store.verify(code)).findings).toEqual([]);
  });

  it('commands that count the same cases take turns: three of one person are accepted, never four', async () => {
    const code = await server.tenant();
    const stores = [server.store, server.another(), server.another()];
    const list = ids(9);
    await all(
      server.store,
      code,
      list.map((id) => apply(id, { form: { who: 'same' } })),
    );
    const outcomes = await Promise.all(list.map((id, i) => stores[i % 3]!.submit(code, does(id, 'accept'))));
    expect(kinds(outcomes).filter((kind) => kind === 'done')).toHaveLength(3);
    const refused = outcomes.filter(({ kind }) => kind === 'refused');
    expect(refused).toHaveLength(6);
    expect(refused[0]).toMatchObject({ refusals: [{ says: expect.stringContaining('同一人不得同时有两件受理') }] });
    expect((await server.store.verify(code)).findings).toEqual([]);
  });
});
