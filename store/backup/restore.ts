/** A backup put back into a data folder. The next start makes it whole; whoever restores verifies. */
import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { extract } from 'tar';
import { databaseAccount, give, makeFolder } from '../postgres/folder.ts';
import { type BackupHead, HEAD } from './archive.ts';

/**
 * Puts a backup into a folder that is empty or not there yet. Throws where it is neither, or the file is no whole backup; then nothing is left
 * behind. Units: none; answers what the backup says of itself.
 */
export async function restoreBackup(from: string, to: string): Promise<BackupHead> {
  const file = resolve(from);
  const folder = resolve(to);
  if (!existsSync(file)) throw new Error(`没有文件 ${file}`);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`文件夹 ${folder} 里已有数据,恢复要用一个空的文件夹`);
  const account = databaseAccount();
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  try {
    await mkdir(making, { recursive: true, mode: 0o711 });
    makeFolder(making, account);
    const head = await unpack(file, making);
    rmSync(join(making, HEAD));
    if (account) give(join(making, 'pg'), account);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(making, folder);
    return head;
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
}

async function unpack(file: string, folder: string): Promise<BackupHead> {
  try {
    await extract({ file, cwd: folder, strict: true, preserveOwner: false });
    const head = JSON.parse(readFileSync(join(folder, HEAD), 'utf8')) as BackupHead;
    if (head.format === 1 && existsSync(join(folder, 'pg', 'backup_label'))) return head;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw new Error(`磁盘满了,没有恢复到 ${folder}`, { cause: error });
    throw new Error(`${file} 不是完整的账图备份`, { cause: error });
  }
  throw new Error(`${file} 不是这个版本认得的账图备份`);
}
