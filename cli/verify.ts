/** `zhangtu verify`: the whole ledger, live or exported; exit 1 and the rows named if anything is wrong. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { nationalCalendar } from '../law/calendar/index.ts';
import { openCounty } from '../server/county.ts';
import { type Report, verifyFolder } from '../store/index.ts';
import { BadInput, json, print, progress, progressDone } from './output.ts';

export function add(program: Command): void {
  program
    .command('verify')
    .description('核验整本账;给出导出的文件夹则不需要数据库')
    .argument('[folder]', '导出的账(zhangtu export 的结果)')
    .option('--data <folder>', '数据文件夹')
    .option('--law', '并按当时的程序版本逐笔重新判断是否合法')
    .option('--json', '只输出一个 JSON 值')
    .action(async (folder: string | undefined, options: { data?: string; law?: boolean; json?: boolean }) => {
      const law = options.law === true;
      const report = folder === undefined ? await live(options.data, law) : await exported(folder, law);
      progressDone();
      if (options.json) json(report);
      else printVerified(report);
      if (!report.ok) process.exitCode = 1;
    });
}

async function live(data: string | undefined, law: boolean) {
  const { context, close } = await openCounty(data === undefined ? {} : { data });
  try {
    return await context.store.verify(context.tenant.id, { law, progress: (events) => progress(`已核 ${events} 笔`) });
  } finally {
    await close();
  }
}

async function exported(folder: string, law: boolean) {
  if (!existsSync(folder)) throw new BadInput(`没有文件夹 ${folder}`);
  return verifyFolder(folder, law ? { law: { calendars: [nationalCalendar] } } : {});
}

/** What a verification found, in lines. */
export function printVerified(report: Report): void {
  for (const f of report.findings) print(`✗ ${f.says}`);
  if (report.more > 0) print(`另有 ${report.more} 处`);
  for (const says of report.pending) print(`· ${says}`);
  const { cases, events, sealed, waiting, seals } = report.counts;
  if (report.law) {
    const { lawful, recorded, unjudged, wrong } = report.law;
    print(`合法 ${lawful},补录(有所违反) ${recorded},无法再判断 ${unjudged},不合法 ${wrong}`);
  }
  print(
    report.ok
      ? `✓ 账是完整的:${cases} 个案件,${events} 笔,已封 ${sealed},待封 ${waiting},封账 ${seals} 次`
      : `共 ${report.findings.length + report.more} 处不符`,
  );
}
