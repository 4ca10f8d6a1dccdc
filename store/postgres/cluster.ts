/** The files of the embedded database: made once, with their passwords. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { type Account, give } from './folder.ts';

/** The accounts of the database: of its maker, of migrations, of the server, of lawful erasure. */
export const LOGINS = ['zhangtu', 'zhangtu_owner', 'zhangtu_server', 'zhangtu_eraser'] as const;
export type Login = (typeof LOGINS)[number];
export type Passwords = Record<Login, string>;

const run = promisify(execFile);

/** Passwords of the embedded database, drawn on the first start and kept in a file that only its owner can read. */
export function passwordsIn(folder: string): Passwords {
  const path = join(folder, 'passwords.json');
  if (!existsSync(path)) {
    const drawn = Object.fromEntries(LOGINS.map((login) => [login, randomBytes(24).toString('base64url')]));
    const making = `${path}.${process.pid}`;
    writeFileSync(making, `${JSON.stringify(drawn, null, 2)}\n`, { mode: 0o600 });
    renameSync(making, path);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Passwords;
}

/**
 * Makes the cluster with checksums, UTF-8 and the C locale (text sorts by code point, the same on every machine). It is made under another
 * name and renamed: a first start cut short leaves nothing that a later one could take for a database.
 */
export async function makeCluster(folder: string, binaries: Binaries, passwords: Passwords, account: Account | undefined): Promise<string> {
  const cluster = join(folder, 'pg');
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    // copied by root from elsewhere
    if (account && statSync(cluster).uid !== account.uid) give(cluster, account);
    return cluster;
  }
  const making = join(folder, 'pg.making');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700 });
  const passwordFile = join(folder, `pw.${process.pid}`);
  writeFileSync(passwordFile, passwords.zhangtu, { mode: 0o600 });
  try {
    if (account) {
      chownSync(making, account.uid, account.gid);
      chownSync(passwordFile, account.uid, account.gid);
    }
    const args = ['-D', making, '--username=zhangtu', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--data-checksums'];
    await run(binaries.initdb, [...args, '--encoding=UTF8', '--locale-provider=libc', '--locale=C', '--text-search-config=simple'], {
      cwd: making,
      env: { ...process.env, ...binaries.env, LC_ALL: 'C' },
      ...(account && { uid: account.uid, gid: account.gid }),
    });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(`数据库没有建成:${(stderr || String(error)).trim().split('\n').slice(-3).join(' ')}`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(making, cluster);
  return cluster;
}
