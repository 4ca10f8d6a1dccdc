/** A backup while the work goes on. */
import { constants } from 'node:fs';
import { access, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import type { Database } from '../database/database.ts';
import { Archive, type BackupHead, HEAD } from './archive.ts';

/** A backup that was written. */
export interface Backup extends BackupHead {
  file: string;
  /** Bytes of the file. */
  size: number;
  /** SHA-256 of the file, hexadecimal. */
  digest: string;
  ms: number;
}

/** Folders whose contents belong to the process that runs, or come by the log. */
const EMPTY = new Set(['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans']);
const LEFT_OUT = /^(?:postmaster\.(?:pid|opts)|backup_label|tablespace_map|current_logfiles|pg_internal\.init.*|pgsql_tmp.*)$/;
/** Beside the database: what an installation cannot draw anew. */
const BESIDE = ['keys', 'passwords.json'];
const SLOT = 'zhangtu_backup';

/**
 * Writes everything that the data folder holds into one file, while others work: what was acknowledged before it began is in it. `progress` is told the bytes read.
 * Throws, and leaves nothing behind, where the file is there already, cannot be written, or another backup is under way.
 */
export async function writeBackup(database: Database, to: string, progress: (bytes: number) => void = () => {}): Promise<Backup> {
  if (database.url !== undefined) throw new Error('数据在另有的 PostgreSQL 里,请用它自己的办法备份,并另存本机数据文件夹里的 keys');
  const file = resolve(to);
  if (await there(file)) throw new Error(`文件 ${file} 已经有了,备份不覆盖旧的`);
  const begun = Date.now();
  const at = new Date(begun).toISOString();
  const making = `${file}.making`;
  const client = await database.administrator();
  let archive: Archive | undefined;
  try {
    const cluster = join(database.folder, 'pg');
    const postgres = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
    const from = await begin(client); // nobody else writes one from here on
    await rm(making, { force: true });
    archive = new Archive(making);
    for (const name of BESIDE) await add(archive, database.folder, name, '', progress);
    await add(archive, database.folder, 'pg', '', progress);
    await archive.file('pg/global/pg_control', join(cluster, 'global', 'pg_control'));
    await end(client, archive, cluster, from);
    const head: BackupHead = { format: 1, at, postgres, files: archive.files, bytes: archive.bytes };
    await archive.text(HEAD, `${JSON.stringify(head, null, 2)}\n`);
    const digest = await archive.close();
    await settled(making);
    await rename(making, file);
    return { ...head, file, size: (await stat(file)).size, digest, ms: Date.now() - begun };
  } catch (error) {
    if (archive) {
      await archive.abandon();
      await rm(making, { force: true });
    }
    const { code } = error as { code?: string };
    if (code === '42710' || code === '55000') throw new Error('另一次备份正在进行,请等它做完', { cause: error });
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EROFS') throw new Error(`写不了文件 ${file}`, { cause: error });
    if (code === 'ENOSPC') throw new Error(`磁盘满了,没有写成 ${file}`, { cause: error });
    throw error;
  } finally {
    await client.end(); // the slot is gone with its session
  }
}

const there = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );

/** From here on the log is kept. Returns the first file of it that is needed. */
async function begin(client: pg.Client): Promise<string> {
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [SLOT]);
  const { rows } = await client.query<{ first: string }>(`select pg_walfile_name(pg_backup_start('zhangtu', true)) as first`);
  return rows[0]!.first;
}

/** The end of the copying: its label, and the log from its beginning to its end. */
async function end(client: pg.Client, archive: Archive, cluster: string, first: string): Promise<void> {
  const { rows } = await client.query<{ label: string; spaces: string; last: string }>(
    'select labelfile as label, spcmapfile as spaces, pg_walfile_name(lsn) as last from pg_backup_stop(false)',
  );
  const { label, spaces, last } = rows[0]!;
  await archive.text('pg/backup_label', label);
  if (spaces.trim() !== '') await archive.text('pg/tablespace_map', spaces);
  for (const name of (await readdir(join(cluster, 'pg_wal'))).sort())
    if (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last)
      if (!(await archive.file(`pg/pg_wal/${name}`, join(cluster, 'pg_wal', name))))
        throw new Error(`数据库的日志 ${name} 不在了,备份没有做成`);
}

/** A file, or a folder with all that is in it. */
async function add(archive: Archive, root: string, name: string, within: string, progress: (bytes: number) => void): Promise<void> {
  const path = within === '' ? name : `${within}/${name}`;
  const full = join(root, path);
  let folder: boolean;
  try {
    folder = (await stat(full)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return; // dropped meanwhile
    throw error;
  }
  if (!folder) {
    await archive.file(path, full);
    progress(archive.bytes);
    return;
  }
  await archive.folder(path);
  if (within === 'pg' && EMPTY.has(name)) return;
  for (const child of (await readdir(full)).sort())
    if (!LEFT_OUT.test(child) && `${path}/${child}` !== 'pg/global/pg_control') await add(archive, root, child, path, progress);
}

/** On the disk, and not on its way there. */
async function settled(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
