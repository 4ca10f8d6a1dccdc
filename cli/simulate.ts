/** `zhangtu simulate --year Y`: a county's year through the real command path, the same for the same seed. */
import type { Command } from 'commander';
import { addDays, dayOfInstant, toDay } from '../kernel/time/day.ts';
import { openCounty } from '../server/county.ts';
import { playBulk } from '../server/demo/volumes/run.ts';
import { simulateDays } from '../server/demo/year.ts';
import { BadInput, json, print, progress, progressDone } from './output.ts';

export function add(program: Command): void {
  program
    .command('simulate')
    .description('让演示县过一年:全部经由正式的办理途径')
    .requiredOption('--year <year>', '哪一年')
    .option('--size <n>', '规模,1 约为一个县一年', '1')
    .option('--bulk <n>', '日常办件(行权、政务服务、公开)另办几个县的量', '0')
    .option('--seed <seed>', '种子:相同的种子得到相同的一年', 'zhangtu')
    .option('--data <folder>', '数据文件夹')
    .option('--json', '只输出一个 JSON 值')
    .action(async (options: { year: string; size: string; bulk: string; seed: string; data?: string; json?: boolean }) => {
      const size = Number(options.size);
      const today = dayOfInstant(new Date().toISOString());
      if (!/^20\d\d$/.test(options.year)) throw new BadInput(`年份应当是四位数字,不是「${options.year}」`);
      if (!(size > 0 && size <= 100)) throw new BadInput(`规模应当在0到100之间,不是「${options.size}」`);
      const bulk = Number(options.bulk);
      if (!(Number.isInteger(bulk) && bulk >= 0 && bulk <= 1000))
        throw new BadInput(`日常办件的份数应当是0到1000的整数,不是「${options.bulk}」`);
      const from = toDay(`${options.year}-01-01`);
      const last = toDay(`${options.year}-12-31`);
      if (from >= today) throw new BadInput(`${options.year}年还没有开始`);
      const to = last < today ? last : addDays(today, -1);
      const county = await openCounty({ ...(options.data !== undefined && { data: options.data }), report: progress });
      try {
        const begun = performance.now();
        let played = 0;
        const told = (more: number): void => {
          played += more;
          progress(`日常办件 ${played} 笔`);
        };
        if (bulk > 0) played = await playBulk(county.context, Number(options.year), told, bulk);
        const result = await simulateDays(county.context, progress, { from, to, size, seed: options.seed });
        await county.context.store.seal(county.context.tenant.id);
        progressDone();
        const seconds = (performance.now() - begun) / 1000;
        if (options.json) json({ ...result, played, seconds });
        else {
          print(
            `${options.year}年:${result.cases} 个案件,${result.events} 笔;被拒绝 ${result.refused},补录 ${result.recorded},更正 ${result.corrected},视为 ${result.deemed}`,
          );
          if (played > 0) print(`日常办件:${played} 笔`);
          print(`用时 ${seconds.toFixed(1)} 秒,每秒 ${Math.round((result.events + played) / seconds)} 笔`);
          for (const s of result.stuck.slice(0, 20)) print(`  未能办下去:${s.case} ${s.says}`);
        }
      } finally {
        await county.close();
      }
    });
}
