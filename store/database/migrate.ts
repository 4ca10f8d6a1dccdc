/**
 * Migrations go forward only and are numbered: `0001_ledger.sql`. One that has run never changes; what has to change is a new one. The store's
 * own run from 0001 to 0099, other folders bring theirs from 0100 on.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';

/** Folder of the store's own migrations. */
export const STORE_MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));

export interface Migration {
  number: number;
  name: string;
  sql: string;
  digest: string;
}

/** The migrations of a folder in order. Throws on two of one number. */
export function migrationsIn(folder: string): Migration[] {
  const found = readdirSync(folder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      return { number: Number(name.slice(0, 4)), name, sql, digest: createHash('sha256').update(sql).digest('hex') };
    });
  const twice = found.find((one, i) => i > 0 && found[i - 1]!.number === one.number);
  if (twice) throw new Error(`数据库升级文件编号重复:${twice.name}`);
  return found;
}

/**
 * Runs what has not yet run, each in a transaction of its own, under a connection of the owner's role. Returns the names of those run. Throws
 * when one that has run is no longer the file that it was, or when the database is of a later version than the program.
 */
export async function migrate(client: pg.ClientBase, folder: string = STORE_MIGRATIONS): Promise<string[]> {
  const migrations = migrationsIn(folder);
  // two programs that start at once must not migrate at once
  await client.query('select pg_advisory_lock(7236115)');
  try {
    await client.query(`create table if not exists migrations (
      number integer primary key, name text not null, digest text not null, at timestamptz not null default now())`);
    await client.query('grant select on migrations to zhangtu_server');
    const { rows } = await client.query<{ number: number; name: string; digest: string }>('select number, name, digest from migrations');
    const done = new Map(rows.map((row) => [row.number, row]));
    const first = migrations[0]?.number ?? 0;
    const last = migrations.at(-1)?.number ?? 0;
    const hundred = Math.floor(first / 100);
    const later = rows.find((row) => Math.floor(row.number / 100) === hundred && row.number > last);
    if (later) throw new Error(`数据库已升级到 ${later.name},比本程序新;请换用新版程序`);
    const run: string[] = [];
    for (const { number, name, sql, digest } of migrations) {
      const before = done.get(number);
      if (before && before.digest !== digest) throw new Error(`数据库升级文件 ${name} 已经执行过,执行后又被改动`);
      if (before) continue;
      await client.query('begin');
      try {
        await client.query(sql);
        await client.query('insert into migrations (number, name, digest) values ($1, $2, $3)', [number, name, digest]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new Error(`数据库升级文件 ${name} 执行失败:${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
      run.push(name);
    }
    return run;
  } finally {
    await client.query('select pg_advisory_unlock(7236115)');
  }
}
