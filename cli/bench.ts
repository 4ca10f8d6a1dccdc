/** `zhangtu bench`: commands a second of the append path, beside bare single-row inserts on the same server in the same run. */
import { cpus } from 'node:os';
import type { Command } from 'commander';
import { json, print, progress, progressDone } from './output.ts';

export function add(program: Command): void {
  program
    .command('bench')
    .description('测量追加路径,与同一服务器、同一轮的裸单行插入并列')
    .option('--seconds <n>', '每轮几秒', '2')
    .option('--rounds <n>', '几轮,取中位数', '3')
    .option('--json', '只输出一个 JSON 值')
    .action(async (options: { seconds: string; rounds: string; json?: boolean }) => {
      const { measureAppend } = await import('../bench/append.ts');
      const url = process.env.DATABASE_URL;
      const found = await measureAppend({
        ...(url && { url }),
        seconds: Number(options.seconds),
        rounds: Number(options.rounds),
        progress,
      });
      progressDone();
      if (options.json) json({ node: process.version, cores: cpus().length, rows: found });
      else {
        print(`Node ${process.version},${cpus().length} 核(客户端、服务端和数据库同在一机)`);
        print('客户端  命令/秒  裸插入/秒  比值   p50 毫秒  p99 毫秒');
        for (const r of found)
          print(
            `${String(r.clients).padStart(6)}${String(r.commands).padStart(9)}${String(r.bare).padStart(11)}${r.ratio.toFixed(2).padStart(7)}${r.p50.toFixed(1).padStart(10)}${r.p99.toFixed(1).padStart(10)}`,
          );
      }
    });
}
