/** `zhangtu backup FILE`: everything, while the server runs. `zhangtu restore FILE --data FOLDER`: put back and verified. */
import type { Command } from 'commander';
import { noteBackup } from '../server/admin/backup.ts';
import { openCounty } from '../server/county.ts';
import { restoreBackup, writeBackup } from '../store/index.ts';
import { json, print, progress, progressDone } from './output.ts';
import { printVerified } from './verify.ts';

interface Asked {
  data?: string;
  json?: boolean;
}
/** Progress is told so often, in bytes. */
const STEP = 128 * 1_048_576;
const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1_048_576))} 兆字节`;

export function add(program: Command): void {
  program
    .command('backup')
    .description('把全部数据备份成一个文件,服务不必停;文件里有密钥,请妥善保管')
    .argument('<file>', '写到哪个文件,不覆盖已有的')
    .option('--data <folder>', '数据文件夹')
    .option('--json', '只输出一个 JSON 值')
    .action(backup);
  program
    .command('restore')
    .description('把备份恢复到一个空的文件夹,然后核验')
    .argument('<file>', 'zhangtu backup 写的文件')
    .requiredOption('--data <folder>', '恢复到哪个文件夹,应当是空的或者还没有')
    .option('--json', '只输出一个 JSON 值')
    .action(restore);
}

async function backup(file: string, { data, json: asJson }: Asked): Promise<void> {
  const { context, close } = await openCounty(data === undefined ? {} : { data });
  try {
    let told = 0;
    const made = await writeBackup(context.database, file, (bytes) => {
      if (bytes - told < STEP) return;
      told = bytes;
      progress(`已读 ${megabytes(bytes)}`);
    });
    progressDone();
    await noteBackup(context, made);
    if (asJson) json(made);
    else print(`已备份到 ${made.file}:${megabytes(made.size)},用时 ${(made.ms / 1000).toFixed(1)} 秒\nSHA-256 ${made.digest}`);
  } finally {
    await close();
  }
}

async function restore(file: string, { data, json: asJson }: Required<Pick<Asked, 'data'>> & Asked): Promise<void> {
  const head = await restoreBackup(file, data);
  const { context, close } = await openCounty({ data });
  try {
    const report = await context.store.verify(context.tenant.id, { progress: (events) => progress(`已核 ${events} 笔`) });
    progressDone();
    if (asJson) json({ ...head, folder: data, report });
    else {
      print(`已恢复到 ${data}:${head.at} 的备份`);
      printVerified(report);
    }
    if (!report.ok) process.exitCode = 1;
  } finally {
    await close();
  }
}
