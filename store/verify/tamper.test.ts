/** Every way in which a database administrator could alter the ledger by SQL, each named by `verify`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvent, sealEvent } from '../../kernel/ledger/event.ts';
import { sha256 } from '../../kernel/ledger/hash.ts';
import type { Store } from '../store.ts';
import { apply, does } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';
import type { FindingKind } from './finding.ts';
import { verifyFolder } from './folder.ts';

const server = testServer();
const AT = '2024-03-05T02:00:00.000Z';

/** A small ledger: c1 decided, c2 accepted, c3 applied for, all sealed; then w1, which waits. */
async function ledger(): Promise<{ code: string; store: Store; keeper: string }> {
  const code = await server.tenant();
  const keeper = join(server.folder, `kept-${code}`);
  const store = server.another({ keepers: [keeper] });
  for (const id of ['c1', 'c2', 'c3']) await store.submit(code, apply(id));
  for (const id of ['c1', 'c2']) await store.submit(code, does(id, 'accept'));
  await store.seal(code, '2024-03-04T08:00:00.000Z');
  await store.submit(code, does('c1', 'decide', { outcome: '准予', fee: 500 }));
  await store.seal(code, AT);
  await store.submit(code, apply('w1'));
  const before = await store.verify(code);
  expect(before.findings).toEqual([]);
  expect(before.counts).toMatchObject({ events: 7, sealed: 6, waiting: 1, seals: 2 });
  return { code, store, keeper };
}

/** Alters the ledger, verifies it, and gives what was found of a kind, in words. */
async function tampered(how: (code: string, keeper: string) => Promise<unknown>, kind: FindingKind): Promise<string[]> {
  const { code, store, keeper } = await ledger();
  await how(code, keeper);
  const report = await store.verify(code);
  expect(report.ok).toBe(false);
  const said = report.findings.filter((finding) => finding.kind === kind).map(({ says }) => says);
  expect(said, report.findings.map(({ kind: k, says }) => `${k}: ${says}`).join('\n')).not.toEqual([]);
  return said;
}

const rewritten = (text: string, change: (event: ReturnType<typeof readEvent>) => void) => {
  const event = readEvent(text);
  change(event);
  return { event, ...sealEvent(event, sha256) };
};

/** The chain of a case computed anew after a change, as an administrator with the source code could. */
async function recompute(code: string, id: string, change: (event: ReturnType<typeof readEvent>) => void): Promise<void> {
  const rows = (await server.sql('select n, text from events where tenant = $1 and "case" = $2 order by n', [code, id])) as {
    n: number;
    text: string;
  }[];
  let prev = '';
  for (const { n, text } of rows) {
    const made = rewritten(text, (event) => {
      change(event);
      event.prev = prev;
    });
    await server.sql('update events set text = $4, digest = $5, prev = $6 where tenant = $1 and "case" = $2 and n = $3', [
      code,
      id,
      n,
      made.text,
      made.digest,
      prev,
    ]);
    await server.sql('update unsealed set digest = $4 where tenant = $1 and "case" = $2 and n = $3', [code, id, n, made.digest]);
    await server.sql('update leaves set digest = $4 where tenant = $1 and "case" = $2 and n = $3', [code, id, n, made.digest]);
    prev = made.digest;
  }
}

describe('an event', () => {
  it('whose text is altered', async () => {
    const said = await tampered(
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
    const said = await tampered(async (code) => {
      const [row] = (await server.sql(`select text from events where tenant = $1 and "case" = 'c2' and n = 2`, [code])) as {
        text: string;
      }[];
      const { text, digest } = rewritten(row!.text, (event) => {
        event.on = '2024-03-01';
      });
      await server.sql(`update events set text = $2, digest = $3 where tenant = $1 and "case" = 'c2' and n = 2`, [code, text, digest]);
    }, 'event');
    expect(said).toContain('案件 c2 第 2 个事件与账序 3 封存的摘要不同:封存之后被改动');
  });
  it('altered with the whole chain, the leaves and the queue computed anew', async () => {
    const said = await tampered((code) => recompute(code, 'c1', (event) => Object.assign(event, { on: '2024-03-01' })), 'keeper');
    expect(said.some((line) => line.includes('案件 c1 第 1 个事件') && line.includes('当时所存的不同'))).toBe(true);
    const tree = await tampered((code) => recompute(code, 'c1', (event) => Object.assign(event, { on: '2024-03-01' })), 'tree');
    expect(tree[0]).toContain('账序 0 至 4 之间的事件与 5 个事件的封印不符');
  });
  it('deleted from the middle', async () => {
    const said = await tampered((code) => server.sql(`delete from events where tenant = $1 and "case" = 'c1' and n = 2`, [code]), 'event');
    expect(said).toContain('案件 c1 第 2 个事件(账序 1)已经封存,现在没有了:被删除');
  });
  it('deleted from the end, with its row of the case set back', async () => {
    const said = await tampered(async (code) => {
      await server.sql(`delete from events where tenant = $1 and "case" = 'c1' and n = 3`, [code]);
      await server.sql(`delete from tally where tenant = $1 and "case" = 'c1' and n = 3`, [code]);
    }, 'event');
    expect(said.some((line) => line.includes('案件 c1 第 3 个事件') && line.endsWith('被删除'))).toBe(true);
  });
  it('deleted with its leaf', async () => {
    const said = await tampered(async (code) => {
      await server.sql(`delete from events where tenant = $1 and "case" = 'c3'`, [code]);
      await server.sql(`delete from leaves where tenant = $1 and "case" = 'c3'`, [code]);
    }, 'leaf');
    expect(said).toContain('账序 4 没有登记事件:该行被删除或者改号');
  });
  it('deleted while it waits', async () => {
    const said = await tampered((code) => server.sql(`delete from events where tenant = $1 and "case" = 'w1'`, [code]), 'event');
    expect(said).toContain('案件 w1 第 1 个事件在待封队列里,现在没有了:被删除');
  });
  it('inserted', async () => {
    const said = await tampered(async (code) => {
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
    }, 'queue');
    expect(said).toContain('案件 c3 第 2 个事件既没有封存,也不在待封队列:被移出队列或者未经入账即插入');
  });
  it('swapped with another', async () => {
    const said = await tampered(
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
      (code) => server.sql(`update events set n = 7 where tenant = $1 and "case" = 'c1' and n = 3`, [code]),
      'event',
    );
    expect(said).toContain('案件 c1 第 7 个事件登记的序号与事件文本不同');
  });
  it('whose key is changed, so that it could be done again', async () => {
    const said = await tampered(
      (code) => server.sql(`update events set key = 'other' where tenant = $1 and "case" = 'c2' and n = 2`, [code]),
      'event',
    );
    expect(said).toEqual(['案件 c2 第 2 个事件登记的幂等键与事件文本不同']);
  });
  it('taken from the queue, so that it would never be sealed', async () => {
    const said = await tampered((code) => server.sql('delete from unsealed where tenant = $1', [code]), 'queue');
    expect(said).toContain('案件 w1 第 1 个事件既没有封存,也不在待封队列:被移出队列或者未经入账即插入');
  });
});

describe('a part', () => {
  it('edited', async () => {
    const said = await tampered(
      (code) =>
        server.sql(`update parts set text = replace(text, '谋生', '无') where tenant = $1 and "case" = 'c1' and name = 'why'`, [code]),
      'part',
    );
    expect(said).toEqual(['案件 c1 第 1 个事件的部分「why」的文本与摘要不符:被改动']);
  });
  it('deleted without an event that erases it', async () => {
    const said = await tampered(
      (code) => server.sql(`delete from parts where tenant = $1 and "case" = 'c1' and name = 'who'`, [code]),
      'part',
    );
    expect(said).toEqual(['案件 c1 第 1 个事件的部分「who」没有了,而没有依法删除的事件']);
  });
  it('inserted', async () => {
    const said = await tampered(
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
      (code) => server.sql(`update parts set class = 'open' where tenant = $1 and "case" = 'c1' and name = 'who'`, [code]),
      'part',
    );
    expect(said).toEqual(['案件 c1 第 1 个事件的部分「who」登记为 open,应为 personal']);
  });
});

describe('the tree and its seals', () => {
  it('two places of the ledger swapped', async () => {
    const how = async (code: string) => {
      await server.sql('update leaves set seq = seq + 1000 where tenant = $1 and seq in (0, 2)', [code]);
      await server.sql('update leaves set seq = 1002 - seq where tenant = $1 and seq >= 1000', [code]);
    };
    expect(await tampered(how, 'tile')).toHaveLength(2);
    expect((await tampered(how, 'keeper')).filter((line) => line.includes('与') && line.includes('当时所存的不同'))).toHaveLength(2);
  });
  it('a seal edited', async () => {
    const said = await tampered(
      (code) => server.sql(`update seals set text = replace(text, '2024-03-05', '2024-03-04') where tenant = $1 and size = 6`, [code]),
      'seal',
    );
    expect(said).toContain('第 2 个封印:封印的签名不符');
  });
  it('the day of a seal edited', async () => {
    const said = await tampered((code) => server.sql(`update seals set day = '2024-03-01' where tenant = $1 and size = 5`, [code]), 'seal');
    expect(said).toEqual(['第 1 个封印登记的封存日 2024-03-01 应为 2024-03-04']);
  });
  it('the edge of a seal edited, on which the next would be built', async () => {
    const said = await tampered(
      (code) => server.sql(`update seals set edge = replace(edge, '6', '7') where tenant = $1 and size = 6`, [code]),
      'seal',
    );
    expect(said).toEqual(['6 个事件的封印所附的树缘被改动']);
  });
  it('a seal deleted', async () => {
    const said = await tampered((code) => server.sql('delete from seals where tenant = $1 and size = 5', [code]), 'seal');
    expect(said).toContain('第 1 个封印:之前还应有封印');
  });
  it('a tile edited', async () => {
    const said = await tampered(
      (code) => server.sql(`update tiles set bytes = set_byte(bytes, 40, 7) where tenant = $1 and level = 0`, [code]),
      'tile',
    );
    expect(said).toEqual(['账序 1 的叶子与树块所存不符:该事件的账序登记或者树块被改动']);
  });
  it('the ledger rolled back to an earlier seal, everything with it', async () => {
    const said = await tampered(async (code) => {
      await server.sql(`delete from events where tenant = $1 and "case" = 'c1' and n = 3`, [code]);
      await server.sql(`delete from parts where tenant = $1 and "case" = 'c1' and n = 3`, [code]);
      await server.sql(`delete from leaves where tenant = $1 and seq >= 5`, [code]);
      await server.sql(`delete from seals where tenant = $1 and size > 5`, [code]);
      await server.sql(`update tiles set bytes = substr(bytes, 1, 160) where tenant = $1`, [code]);
    }, 'keeper');
    expect(said.some((line) => line.includes('存有 6 个事件的封印,账上的封印只到 5 个:账被退回到从前'))).toBe(true);
  });
  it('a ledger altered and sealed again with the same key', async () => {
    const { code, store, keeper } = await ledger();
    await recompute(code, 'c1', (event) => Object.assign(event, { on: '2024-03-01' }));
    await server.sql('delete from seals where tenant = $1', [code]);
    await server.sql('delete from tiles where tenant = $1', [code]);
    await server.sql('insert into unsealed select tenant, "case", n, digest from leaves where tenant = $1', [code]);
    await server.sql('delete from leaves where tenant = $1', [code]);
    await server.another().seal(code, AT);
    const said = (await store.verify(code)).findings.filter(({ kind }) => kind === 'keeper').map(({ says }) => says);
    expect(said.some((line) => line.includes('账被改动后重新封存'))).toBe(true);
    await expect(store.seal(code)).rejects.toThrow(`${keeper}/${code} 所存的封印(6 个事件)与账上的不同`);
  });
  it('a keeper whose file is forged', async () => {
    const said = await tampered(async (code, keeper) => {
      const path = join(keeper, code, 'seals', '0000000000000005.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('"root": "', '"root": "0'));
    }, 'keeper');
    expect(said[0]).toContain('封印');
  });
});

describe('what is computed from the events', () => {
  const edits: [string, string, FindingKind, RegExp][] = [
    [
      'a row of a case',
      `update cases set row = replace(row, '"unit":"u1"', '"unit":"u9"') where tenant = $1 and id = 'c2'`,
      'case',
      /案件 c2 的案件行与重放结果不同\(acts、unit\)/,
    ],
    [
      'a column of a case',
      `update cases set ended = '办结' where tenant = $1 and id = 'c2'`,
      'case',
      /案件 c2 的案件行与重放结果不同\(ended\)/,
    ],
    ['a case deleted', `delete from cases where tenant = $1 and id = 'c2'`, 'case', /案件 c2 的案件行被删除/],
    ['a due day', `update dues set day = '2030-01-01' where tenant = $1 and "case" = 'c2'`, 'due', /案件 c2 的期限行「.*」被改动/],
    ['a due deleted', `delete from dues where tenant = $1 and "case" = 'c2'`, 'due', /案件 c2 的期限行「.*」缺少/],
    [
      'an amount of the tally',
      `update tally set amount = 9 where tenant = $1 and "case" = 'c1' and figure = 'permit.fees'`,
      'tally',
      /案件 c1 第 3 个事件计入指标「permit.fees」的行\(3\/\d\)被改动/,
    ],
    [
      'a row of the tally deleted',
      `delete from tally where tenant = $1 and "case" = 'c1' and figure = 'permit.people'`,
      'tally',
      /permit.people」的行.*缺少/,
    ],
    [
      'a row of the tally inserted',
      `insert into tally select tenant, "case", n, 99, figure, def, day, unit, dims, amount, many, member, act from tally where tenant = $1 and "case" = 'w1' limit 1`,
      'tally',
      /案件 w1 .*多出/,
    ],
    [
      'a cell of the cube',
      `update cube set amount = amount + 1 where tenant = $1 and figure = 'permit.received'`,
      'cube',
      /指标「permit.received」2024-03-04.*的汇总为 4,由事件重算为 3/,
    ],
    [
      'a cell of the cube deleted',
      `delete from cube where tenant = $1 and figure = 'permit.fees'`,
      'cube',
      /指标「permit.fees」.*的汇总为 \(没有\),由事件重算为 500/,
    ],
    ['a lookup', `delete from lookups where tenant = $1 and "case" = 'c1'`, 'lookup', /案件 c1 的查找行「permit\|apply.who\|p-c1」缺少/],
    ['a series set back', `update claims set version = 1 where tenant = $1 and key like 'n|u1|受%'`, 'claim', /登记到 1,账上用到 2/],
    ['a follow-up deleted', 'delete from followups where tenant = $1', 'follow-up', /案件 c1 的后续事项「.*」缺少/],
    ['a follow-up said to be done', 'update followups set done = true where tenant = $1', 'follow-up', /标为办结,账上没有它的事件/],
    [
      'a follow-up sent elsewhere',
      `update followups set body = replace(body, 'licence', 'permit') where tenant = $1`,
      'follow-up',
      /被改动/,
    ],
    [
      'words of the search',
      `update search set words = array_to_tsvector(array['别的']) where tenant = $1 and "case" = 'c1'`,
      'search',
      /案件 c1 的检索行「office」被改动/,
    ],
    [
      'an edition',
      `update editions set text = replace(text, '示例许可', '另一许可') where tenant = $1`,
      'edition',
      /程序版本 [0-9a-f]{64} 的文本与摘要不符/,
    ],
  ];
  for (const [title, sql, kind, words] of edits)
    it(title, async () => {
      const said = await tampered((code) => server.sql(sql, [code]), kind);
      expect(
        said.some((line) => words.test(line)),
        said.join('\n'),
      ).toBe(true);
    });
  it('a case of which only rows are there', async () => {
    const said = await tampered(
      (code) =>
        server.sql(
          `insert into cases select tenant, 'ghost', procedure, edition, unit, opened, n, head, ended, subject, row from cases where tenant = $1 and id = 'c1'`,
          [code],
        ),
      'case',
    );
    expect(said).toContain('案件 ghost 有案件行,却没有事件');
  });
});

describe('an export', () => {
  it('verifies without a database, and names what was altered in it', async () => {
    const { code, store } = await ledger();
    const folder = mkdtempSync(join(tmpdir(), 'zhangtu-export-'));
    try {
      await store.exportLedger(code, join(folder, 'whole'));
      const report = await verifyFolder(join(folder, 'whole'), { keys: [store.key] });
      expect(report).toMatchObject({ ok: true, findings: [], counts: { events: 7, sealed: 6, waiting: 1, seals: 2, cases: 4 } });

      const edited = async (file: string, change: (text: string) => string): Promise<string[]> => {
        const copy = join(folder, 'altered');
        cpSync(join(folder, 'whole'), copy, { recursive: true });
        writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
        const { findings } = await verifyFolder(copy, { keys: [store.key] });
        rmSync(copy, { recursive: true });
        return findings.map(({ says }) => says);
      };
      expect(await edited('events.jsonl', (text) => text.replace('clerk-1', 'clerk-2'))).toContain(
        '案件 c1 第 2 个事件的文本与摘要不符:被改动',
      );
      expect(await edited('events.jsonl', (text) => text.split('\n').slice(1).join('\n'))).toContain(
        '案件 c1 第 1 个事件(账序 0)已经封存,现在没有了:被删除',
      );
      expect(await edited('parts.jsonl', (text) => text.replace('谋生', '无'))).toContain(
        '案件 c1 第 1 个事件的部分「why」的文本与摘要不符:被改动',
      );
      expect(await edited('leaves.jsonl', (text) => text.replace('"seq":5', '"seq":6'))).toContain(
        '账序 5 没有登记事件:该行被删除或者改号',
      );
      expect(await edited('seals/0000000000000006.json', (text) => text.replace('2024-03-05', '2024-03-06'))).toContain(
        '第 2 个封印:封印的签名不符',
      );
      expect(await edited('editions.jsonl', (text) => text.replace('示例许可', '另一许可'))).toHaveLength(8);
      const other = await verifyFolder(join(folder, 'whole'), { keys: [] });
      expect(other.findings.map(({ says }) => says)[0]).toContain('不在可信公钥之中');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
