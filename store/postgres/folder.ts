/** Where the data of an installation lie, and as whom the database runs. */
import { chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** An unprivileged account: PostgreSQL refuses to run as root. */
export interface Account {
  uid: number;
  gid: number;
  name: string;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The default data folder: the platform's place for a user's own data. Root's own home is closed to every other account, and the database
 * cannot run as root, so root's data stand under /var/lib.
 */
export function defaultFolder(): string {
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'zhangtu');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'zhangtu');
  if (isRoot()) return '/var/lib/zhangtu';
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'zhangtu');
}

/** The account for the database when we are root: `postgres` where there is one, else `nobody`. Undefined when we are not root. */
export function databaseAccount(): Account | undefined {
  if (!isRoot()) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = lines.find((fields) => fields[0] === name);
    if (found) return { name, uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error('以 root 运行时,数据库要换一个普通账户,而本机没有 postgres 或 nobody 账户');
}

/** The first folder on the way to `path` that the account may not pass through; undefined when it can reach it. */
export function barred(path: string, account: Account | undefined): string | undefined {
  if (!account) return undefined;
  const ways: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    ways.unshift(at);
    if (at === dirname(at)) break;
  }
  return ways.find((folder) => {
    const { mode, uid, gid } = statSync(folder);
    if (uid === account.uid) return (mode & 0o100) === 0;
    return (mode & (gid === account.gid ? 0o010 : 0o001)) === 0;
  });
}

/** Makes the data folder. Throws, naming the folder in the way, when the database's account could not reach it. */
export function makeFolder(folder: string, account: Account | undefined): string {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true, mode: 0o711 });
  const closed = barred(path, account);
  if (closed) {
    throw new Error(
      `数据文件夹 ${path} 不能用:以 root 运行时数据库改用账户 ${account!.name},而它进不了 ${closed}。请用 --data 换一个文件夹,例如 /var/lib/zhangtu`,
    );
  }
  return path;
}

/** Gives a folder, with all that is in it, to the account. */
export function give(path: string, account: Account): void {
  chownSync(path, account.uid, account.gid);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) give(join(path, name), account);
}
