/** Every way in which a database administrator could alter events and their parts by SQL, each named by `verify`. */
import { describe, expect, it } from 'vitest';
import { testServer } from '../testing/server.ts';
import { recompute, rewritten, tampered } from '../testing/tamper.ts';

const server = testServer();

describe('an event', () => {
  it('whose text is altered', async () => {
    const said = await tampered(
      server,
      (code) =>
        server.sql(
          `update events set text = replace(text, '"step":"accept"', '"step":"ask"') where tenant = $1 and "case" = 'c2' and n = 2`,
          [code],
        ),
      'event',
    );
    expect(said).toContain('案件 c2 第 2 个事件的文本与摘要不符:被改动');
  });
  it('altered with its digest', async () => {
    const said = await tampered(
      server,
      async (code) => {
        const [row] = (await server.sql(`select text from events where tenant = $1 and "case" = 'c2' and n = 2`, [code])) as {
          text: string;
        }[];
        const { text, digest } = rewritten(row!.text, (event) => {
          event.on = '2024-03-01';
        });
        await server.sql(`update events set text = $2, digest = $3 where tenant = $1 and "case" = 'c2' and n = 2`, [code, text, digest]);
      },
      'event',
    );
    expect(said).toContain('案件 c2 第 2 个事件与账序 3 封存的摘要不同:封存之后被改动');
  });
  it('altered with the whole chain, the leaves and the queue computed anew', async () => {
    const said = await tampered(
      server,
      (code) => recompute(server, code, 'c1', (event) => Object.assign(event, { on: '2024-03-01' })),
      'keeper',
    );
    expect(said.some((line) => line.includes('案件 c1 第 1 个事件') && line.includes('当时所存的不同'))).toBe(true);
    const tree = await tampered(
      server,
      (code) => recompute(server, code, 'c1', (event) => Object.assign(event, { on: '2024-03-01' })),
      'tree',
    );
    expect(tree[0]).toContain('账序 0 至 4 之间的事件与 5 个事件的封印不符');
  });
  it('deleted from the middle', async () => {
    const said = await tampered(
      server,
      (code) => server.sql(`delete from events where tenant = $1 and "case" = 'c1' and n = 2`, [code]),
      'event',
    );
    expect(said).toContain('案件 c1 第 2 个事件(账序 1)已经封存,现在没有了:被删除');
  });
  it('deleted from the end, with its row of the case set back', async () => {
    const said = await tampered(
      server,
      async (code) => {
        await server.sql(`delete from events where tenant = $1 and "case" = 'c1' and n = 3`, [code]);
        await server.sql(`delete from tally where tenant = $1 and "case" = 'c1' and n = 3`, [code]);
      },
      'event',
    );
    expect(said.some((line) => line.includes('案件 c1 第 3 个事件') && line.endsWith('被删除'))).toBe(true);
  });
  it('deleted with its leaf', async () => {
    const said = await tampered(
      server,
      async (code) => {
        await server.sql(`delete from events where tenant = $1 and "case" = 'c3'`, [code]);
        await server.sql(`delete from leaves where tenant = $1 and "case" = 'c3'`, [code]);
      },
      'leaf',
    );
    expect(said).toContain('账序 4 没有登记事件:该行被删除或者改号');
  });
  it('deleted while it waits', async () => {
    const said = await tampered(server, (code) => server.sql(`delete from events where tenant = $1 and "case" = 'w1'`, [code]), 'event');
    expect(said).toContain('案件 w1 第 1 个事件在待封队列里,现在没有了:被删除');
  });
  it('inserted', async () => {
    const said = await tampered(
      server,
      async (code) => {
        const [row] = (await server.sql(`select text, digest from events where tenant = $1 and "case" = 'c3'`, [code])) as {
          text: string;
          digest: string;
        }[];
        const made = rewritten(row!.text, (event) =>
          Object.assign(event, { n: 2, step: 'accept', key: 'forged', prev: row!.digest, parts: {} }),
        );
        await server.sql('insert into events (tenant, "case", n, text, digest, prev, key) values ($1, $2, 2, $3, $4, $5, $6)', [
          code,
          'c3',
          made.text,
          made.digest,
          row!.digest,
          'forged',
        ]);
      },
      'queue',
    );
    expect(said).toContain('案件 c3 第 2 个事件既没有封存,也不在待封队列:被移出队列或者未经入账即插入');
  });
  it('swapped with another', async () => {
    const said = await tampered(
      server,
      (code) =>
        server.sql(
          `update events e set text = o.text, digest = o.digest from events o where e.tenant = $1 and o.tenant = $1
           and e.n = 2 and o.n = 2 and ((e."case" = 'c1' and o."case" = 'c2') or (e."case" = 'c2' and o."case" = 'c1'))`,
          [code],
        ),
      'event',
    );
    expect(said).toEqual(
      expect.arrayContaining(['案件 c1 第 2 个事件登记的案件与事件文本不同', '案件 c2 第 2 个事件登记的案件与事件文本不同']),
    );
  });
  it('renumbered', async () => {
    const said = await tampered(
      server,
      (code) => server.sql(`update events set n = 7 where tenant = $1 and "case" = 'c1' and n = 3`, [code]),
      'event',
    );
    expect(said).toContain('案件 c1 第 7 个事件登记的序号与事件文本不同');
  });
  it('whose key is changed, so that it could be done again', async () => {
    const said = await tampered(
      server,
      (code) => server.sql(`update events set key = 'other' where tenant = $1 and "case" = 'c2' and n = 2`, [code]),
      'event',
    );
    expect(said).toEqual(['案件 c2 第 2 个事件登记的幂等键与事件文本不同']);
  });
  it('taken from the queue, so that it would never be sealed', async () => {
    const said = await tampered(server, (code) => server.sql('delete from unsealed where tenant = $1', [code]), 'queue');
    expect(said).toContain('案件 w1 第 1 个事件既没有封存,也不在待封队列:被移出队列或者未经入账即插入');
  });
});

describe('a part', () => {
  it('edited', async () => {
    const said = await tampered(
      server,
      (code) =>
        server.sql(`update parts set text = replace(text, '谋生', '无') where tenant = $1 and "case" = 'c1' and name = 'why'`, [code]),
      'part',
    );
    expect(said).toEqual(['案件 c1 第 1 个事件的部分「why」的文本与摘要不符:被改动']);
  });
  it('deleted without an event that erases it', async () => {
    const said = await tampered(
      server,
      (code) => server.sql(`delete from parts where tenant = $1 and "case" = 'c1' and name = 'who'`, [code]),
      'part',
    );
    expect(said).toEqual(['案件 c1 第 1 个事件的部分「who」没有了,而没有依法删除的事件']);
  });
  it('inserted', async () => {
    const said = await tampered(
      server,
      (code) =>
        server.sql(
          `insert into parts select tenant, "case", n, 'extra', class, text from parts where tenant = $1 and "case" = 'c1' and name = 'why'`,
          [code],
        ),
      'part',
    );
    expect(said).toEqual(['案件 c1 第 1 个事件没有「extra」这一部分:该行是插入的']);
  });
  it('made open to everybody', async () => {
    const said = await tampered(
      server,
      (code) => server.sql(`update parts set class = 'open' where tenant = $1 and "case" = 'c1' and name = 'who'`, [code]),
      'part',
    );
    expect(said).toEqual(['案件 c1 第 1 个事件的部分「who」登记为 open,应为 personal']);
  });
});
