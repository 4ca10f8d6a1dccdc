/**
 * An export: the whole ledger as plain files that anyone can verify without a database. `ledger.json` says what it is; `editions.jsonl`,
 * `events.jsonl`, `parts.jsonl` and `leaves.jsonl` hold a row a line; `seals/` and `tile/` are laid out as a second keeper has them.
 */
import { createWriteStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { PublicKey } from '../../kernel/ledger/sign.ts';
import { tilePath } from '../../kernel/ledger/tiles.ts';
import type { Tenant } from '../append/tenant.ts';
import { pages } from '../verify/live.ts';

/** Rows of one file in the order in which a verifier reads them: all of a case together, or by seq. */
const FILES = {
  editions: 'select digest, text from editions where tenant = $1 order by procedure, from_day, digest',
  events: 'select "case", n, digest, text from events where tenant = $1 order by "case" collate "C", n',
  parts: 'select "case", n, name, class, text from parts where tenant = $1 order by "case" collate "C", n, name',
  leaves: 'select seq, "case", n, digest from leaves where tenant = $1 order by seq',
  unsealed: 'select "case", n, digest from unsealed where tenant = $1 order by "case" collate "C", n',
} as const;

/** What `ledger.json` says. */
export interface ExportHead {
  format: 1;
  tenant: string;
  hash: string;
  keys: PublicKey[];
  counts: Record<string, number>;
}

/** Writes a tenant's ledger into an empty folder, from one snapshot. Throws when something is in the folder already. */
export async function exportLedger(tenant: Tenant, folder: string, keys: readonly PublicKey[]): Promise<ExportHead> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`导出要写入空文件夹,而 ${folder} 里已有文件`);
  return tenant.database.within(
    tenant.code,
    async (client) => {
      const counts: Record<string, number> = {};
      for (const [name, sql] of Object.entries(FILES)) {
        const file = createWriteStream(join(folder, `${name}.jsonl`));
        counts[name] = 0;
        for await (const rows of pages(client, sql, [tenant.code], 2_000)) {
          counts[name] += rows.length;
          if (!file.write(rows.map((row) => `${JSON.stringify(row)}\n`).join('')))
            await new Promise<void>((resolve) => file.once('drain', () => resolve()));
        }
        file.end();
        await finished(file);
      }
      mkdirSync(join(folder, 'seals'));
      const seals = await client.query<{ size: number; text: string }>('select size, text from seals where tenant = $1 order by size', [
        tenant.code,
      ]);
      for (const { size, text } of seals.rows) writeFileSync(join(folder, 'seals', `${String(size).padStart(16, '0')}.json`), `${text}\n`);
      for await (const rows of pages<{ level: number; idx: number; bytes: Buffer }>(
        client,
        'select level, idx, bytes from tiles where tenant = $1',
        [tenant.code],
        500,
      ))
        for (const { level, idx, bytes } of rows) {
          const path = join(folder, tilePath({ level, index: idx, width: bytes.length / 32 }));
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, bytes);
        }
      const head: ExportHead = { format: 1, tenant: tenant.code, hash: tenant.hash.name, keys: [...keys], counts };
      writeFileSync(join(folder, 'ledger.json'), `${JSON.stringify(head, null, 2)}\n`);
      return head;
    },
    { snapshot: true },
  );
}
