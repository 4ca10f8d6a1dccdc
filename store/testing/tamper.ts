/** A small ledger to be altered as a database administrator could, and what `verify` then says. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { type LedgerEvent, readEvent, sealEvent } from '../../kernel/ledger/event.ts';
import { sha256 } from '../../kernel/ledger/hash.ts';
import type { Store } from '../store.ts';
import type { FindingKind } from '../verify/finding.ts';
import { apply, does } from './commands.ts';
import type { TestServer } from './server.ts';

export const AT = '2024-03-05T02:00:00.000Z';

/** A small ledger: c1 decided, c2 accepted, c3 applied for, all sealed; then w1, which waits. */
export async function ledger(server: TestServer): Promise<{ code: string; store: Store; keeper: string }> {
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
export async function tampered(
  server: TestServer,
  how: (code: string, keeper: string) => Promise<unknown>,
  kind: FindingKind,
): Promise<string[]> {
  const { code, store, keeper } = await ledger(server);
  await how(code, keeper);
  const report = await store.verify(code);
  expect(report.ok).toBe(false);
  const said = report.findings.filter((finding) => finding.kind === kind).map(({ says }) => says);
  expect(said, report.findings.map(({ kind: k, says }) => `${k}: ${says}`).join('\n')).not.toEqual([]);
  return said;
}

export const rewritten = (text: string, change: (event: LedgerEvent) => void) => {
  const event = readEvent(text);
  change(event);
  return { event, ...sealEvent(event, sha256) };
};

/** The chain of a case computed anew after a change, as an administrator with the source code could. */
export async function recompute(server: TestServer, code: string, id: string, change: (event: LedgerEvent) => void): Promise<void> {
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
