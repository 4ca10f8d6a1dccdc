/** The database's process: started, found again after we were killed, stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { Account } from './folder.ts';

/** Settings that do not depend on the machine. A committed act survives a pulled plug: fsync and synchronous_commit are on. */
const SETTINGS: Record<string, string> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_level: 'replica',
  wal_compression: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  shared_buffers: '256MB',
  max_connections: '120',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  unix_socket_permissions: '0700',
};

/** Process id in postmaster.pid; undefined when there is none. */
export function recordedPid(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a process of that id is alive. One of another account counts as alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether that process is a PostgreSQL on this cluster. After a restart of the machine, or of a container, the id in a stale file may belong
 * to anything; where the platform does not let us look, an id that is alive is taken at its word.
 */
export function isOurs(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words.includes(cluster);
  } catch {
    return false;
  }
}

/** Removes the pid file that a killed database left behind; one whose process lives stays. */
export function clearStalePid(cluster: string): void {
  const pid = recordedPid(cluster);
  if (pid === undefined || !isOurs(pid, cluster)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

export interface Place {
  /** Folder of the socket, or the loopback address where there are none. */
  host: string;
  port: number;
}

/** Starts the database. It stands in a process group of its own: Ctrl-C is for us, and we stop it when our work is done. */
export async function spawnPostgres(
  binaries: Binaries,
  cluster: string,
  place: Place,
  log: string,
  account: Account | undefined,
): Promise<ChildProcess> {
  const sockets = process.platform !== 'win32';
  const settings: Record<string, string> = {
    ...SETTINGS,
    port: String(place.port),
    listen_addresses: sockets ? '' : '127.0.0.1',
    ...(sockets && { unix_socket_directories: place.host }),
  };
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const output = await open(log, 'a', 0o600);
  try {
    const child = spawn(binaries.postgres, args, {
      cwd: cluster,
      env: { ...process.env, ...binaries.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', output.fd, output.fd],
      detached: true,
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    return child;
  } finally {
    await output.close();
  }
}

/**
 * A guard that outlives us: when we die without a word its input closes, and it asks the database to stop. Returns how to call it off.
 * Windows has no such shell; there the next start finds the database running and stops it.
 */
export function guard(pid: number): () => void {
  if (process.platform === 'win32') return () => {};
  const child = spawn('/bin/sh', ['-c', 'read -r word; [ "$word" = off ] || kill -INT "$0"', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.on('error', () => {}); // without a shell there is no guard, and the next start stops the database
  child.stdin?.on('error', () => {});
  child.unref();
  (child.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return () => child.stdin?.end('off\n');
}

/** Waits until the process is gone. Returns false when it still lives after `ms`. */
export async function gone(pid: number, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; isAlive(pid); ) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return true;
}
