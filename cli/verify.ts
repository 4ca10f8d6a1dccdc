/** `zhangtu verify`: the whole ledger, live or exported; exit 1 and the rows named if anything is wrong. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { openCounty } from '../server/county.ts';
import { verifyFolder } from '../store/index.ts';
import { BadInput, json, print, progress, progressDone } from './output.ts';

export function add(program: Command): void {
  program
    .command('verify')
    .description('核验整本账;给出导出的文件夹则不需要数据库')
    .argument('[folder]', '导出的账(zhangtu export 的结果)')
    .option('--data <folder>', '数据文件夹')
    .option('--json', '只输出一个 JSON 值')
    .action(async (folder: string | undefined, options: { data?: string; json?: boolean }) => {
      const report = folder === undefined ? await live(options.data) : await exported(folder);
      progressDone();
      if (options.json) json(report);
      else {
        for (const f of report.findings) print(`✗ ${f.says}`);
        if (report.more > 0) print(`另有 ${report.more} 处`);
        for (const says of report.pending) print(`· ${says}`);
        const { cases, events, sealed, waiting, seals } = report.counts;
        print(
          report.ok
            ? `✓ 账是完整的:${cases} 个案件,${events} 笔,已封 ${sealed},待封 ${waiting},封账 ${seals} 次`
            : `共 ${report.findings.length + report.more} 处不符`,
        );
      }
      if (!report.ok) process.exitCode = 1;
    });
}

async function live(data: string | undefined) {
  const { context, close } = await openCounty(data === undefined ? {} : { data });
  try {
    return await context.store.verify(context.tenant.id, { progress: (events) => progress(`已核 ${events} 笔`) });
  } finally {
    await close();
  }
}

async function exported(folder: string) {
  if (!existsSync(folder)) throw new BadInput(`没有文件夹 ${folder}`);
  return verifyFolder(folder);
}
