/**
 * The embedded database: PostgreSQL as a child process on a folder of its own. One installation at a time works on a folder; which one is
 * decided by a lock that the database itself holds for a living session, so that a killed process leaves nothing to clear away.
 */
import { createHash } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { type Login, makeCluster, type Passwords, passwordsIn } from './cluster.ts';
import { type Account, databaseAccount, makeFolder } from './folder.ts';
import { clearStalePid, gone, guard, isAlive, isOurs, type Place, recordedPid, spawnPostgres } from './process.ts';

/** A running embedded database. */
export interface Embedded {
  folder: string;
  /** Process id of the database. */
  pid: number;
  /** Connection settings under one of its accounts. */
  as(login: Login, database?: string): pg.ClientConfig;
  /** Gives up the folder and stops the database, its open transactions undone. */
  stop(): Promise<void>;
}

/** Any number, the same for every version: it says "this folder is in use". */
const LOCK = 7_236_114;
/** A start waits so long for a database that is coming up or going down. After a crash it may have much log to read again. */
const PATIENCE_MS = 120_000;
const DATABASE = 'zhangtu';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Where it listens: a socket in the data folder, in the temporary folder when that path is too long for a socket, a loopback port on Windows. */
async function placeFor(folder: string, cluster: string, account: Account | undefined): Promise<Place> {
  if (process.platform === 'win32') {
    const running = recordedPid(cluster);
    // line 4 of the pid file is the port of the one that runs
    const port =
      running && isAlive(running) ? Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3]) : await freePort();
    return { host: '127.0.0.1', port };
  }
  const inside = join(folder, 'run');
  const short = join(tmpdir(), `zhangtu-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
  const host = Buffer.byteLength(join(inside, '.s.PGSQL.5432.lock')) < 100 ? inside : short;
  mkdirSync(host, { recursive: true, mode: 0o700 });
  if (account) chownSync(host, account.uid, account.gid);
  return { host, port: 5432 };
}

function config(place: Place, passwords: Passwords, login: Login, database: string): pg.ClientConfig {
  return { host: place.host, port: place.port, user: login, password: passwords[login], database };
}

/**
 * The session that holds the folder; undefined when nothing answers there, `joined` when another holds it and may be worked beside. Throws when
 * another installation holds it otherwise.
 */
async function takeFolder(settings: pg.ClientConfig, folder: string, join: boolean): Promise<pg.Client | 'joined' | undefined> {
  const client = new pg.Client({ ...settings, application_name: `zhangtu ${process.pid}`, keepAlive: true });
  client.on('error', () => {}); // the database went away; whoever uses it next is told
  let other: { who: string }[];
  try {
    await client.connect();
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK]);
    if (rows[0]?.held) return client;
    if (join) {
      await client.end();
      return 'joined';
    }
    const found = await client.query<{ who: string }>(
      `select a.application_name as who from pg_locks l join pg_stat_activity a using (pid) where l.locktype = 'advisory' and l.granted and l.objid = $1`,
      [LOCK],
    );
    other = found.rows;
  } catch (error) {
    client.end().catch(() => {}); // not awaited: for a connection that never came about it may not answer
    const { code, message } = error as { code?: string; message: string };
    // 57P: starting up, shutting down, told to end
    const away = code !== undefined && (/^(E[A-Z]+|57P\d\d)$/.test(code) || code.startsWith('08'));
    if (away || /terminated|ended|closed/i.test(message)) return undefined;
    throw error;
  }
  await client.end();
  const holder = other[0]?.who.match(/\d+/)?.[0];
  throw new Error(`数据文件夹 ${folder} 正由另一个账图进程使用${holder ? `(进程号 ${holder})` : ''}。请先停下它,或用 --data 另选文件夹`);
}

function lastLines(log: string): string {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ');
  } catch {
    return '';
  }
}

/**
 * Starts the embedded database on a folder, making both on the first start; a database that a killed process left running is stopped first.
 * `join`: where another process of this program runs it, work beside that one, and leave it running at the end.
 * Throws, in words for the person at the keyboard, when another installation works on the folder, or the database does not come up.
 */
export async function startEmbedded(folder: string, { join: beside = false }: { join?: boolean } = {}): Promise<Embedded> {
  const account = databaseAccount();
  const path = makeFolder(folder, account);
  const binaries = findBinaries(path, account);
  const passwords = passwordsIn(path);
  const cluster = await makeCluster(path, binaries, passwords, account);
  const place = await placeFor(path, cluster, account);
  const admin = config(place, passwords, 'zhangtu', 'postgres');
  const log = join(path, 'postgres.log');

  let keeper: pg.Client | 'joined' | undefined;
  let child: Awaited<ReturnType<typeof spawnPostgres>> | undefined;
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const pid = recordedPid(cluster);
    if (child === undefined && (pid === undefined || !isOurs(pid, cluster))) {
      clearStalePid(cluster);
      child = await spawnPostgres(binaries, cluster, place, log, account);
    }
    keeper = await takeFolder(admin, path, beside);
    if (keeper === 'joined' || (keeper && child)) break;
    if (keeper && pid !== undefined) {
      // left running by a program that was killed, whose guard may be stopping it at this moment: it is stopped, and ours started
      await keeper.end().catch(() => {});
      if (isOurs(pid, cluster)) process.kill(pid, 'SIGINT');
      await gone(pid, PATIENCE_MS);
      continue;
    }
    // ours gave up: another start was quicker, and its database is looked for next time round
    if (child && child.exitCode !== null) {
      const other = recordedPid(cluster);
      if (other === undefined || !isOurs(other, cluster)) throw new Error(`数据库没有启动:${lastLines(log)}(见 ${log})`);
      child = undefined;
    }
    if (Date.now() > end) throw new Error(`数据库 ${PATIENCE_MS / 1000} 秒内没有启动:${lastLines(log)}(见 ${log})`);
    await sleep(10);
  }
  const running = recordedPid(cluster)!;
  const as: Embedded['as'] = (login, database = DATABASE) => config(place, passwords, login, database);
  if (keeper === 'joined') return { folder: path, pid: running, as, stop: async () => {} };
  const session = keeper;
  const off = guard(running);
  await prepare(session, passwords);
  return {
    folder: path,
    pid: running,
    as,
    stop: async () => {
      off();
      await session.end().catch(() => {});
      if (!isOurs(running, cluster)) return;
      process.kill(running, 'SIGINT'); // fast shutdown: open transactions are undone, a checkpoint is written
      if (!(await gone(running, 60_000))) throw new Error(`数据库(进程号 ${running})60 秒内没有停下`);
    },
  };
}

/** The accounts and the database of this program. */
async function prepare(client: pg.Client, passwords: Passwords): Promise<void> {
  for (const login of ['zhangtu_owner', 'zhangtu_server', 'zhangtu_eraser'] as const) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [login]);
    const verb = rowCount ? 'alter' : 'create';
    await client.query(`${verb} role ${login} login noinherit nosuperuser password '${passwords[login]}'`);
  }
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE} owner zhangtu_owner`);
}
