/** What is computed from the events, and an export, altered by an administrator: each named by `verify`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testServer } from '../testing/server.ts';
import { ledger, tampered } from '../testing/tamper.ts';
import type { FindingKind } from './finding.ts';
import { verifyFolder } from './folder.ts';

const server = testServer();

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
      const said = await tampered(server, (code) => server.sql(sql, [code]), kind);
      expect(
        said.some((line) => words.test(line)),
        said.join('\n'),
      ).toBe(true);
    });
  it('a case of which only rows are there', async () => {
    const said = await tampered(
      server,
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
    const { code, store } = await ledger(server);
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
