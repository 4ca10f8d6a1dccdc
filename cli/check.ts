/** `zhangtu check`: the model checker over all of `law/`; exit 1 on a fault. */
import type { Command } from 'commander';
import { checkAll } from '../kernel/check/index.ts';
import { procedures } from '../law/index.ts';
import { json, print, progress, progressDone } from './output.ts';

export function add(program: Command): void {
  program
    .command('check')
    .description('探查全部程序的每一种走法,有缺陷的指出最短的路径')
    .option('--json', '只输出一个 JSON 值')
    .action((options: { json?: boolean }) => {
      const results = checkAll(procedures, {
        stopwatch: () => performance.now(),
        onDone: (r) => !options.json && progress(`${r.procedure}: ${r.states} 个状态`),
      });
      if (!options.json) progressDone();
      const faults = results.reduce((n, r) => n + r.faults.length, 0);
      const states = results.reduce((n, r) => n + r.states, 0);
      if (options.json) json({ ok: faults === 0, states, procedures: results });
      else {
        for (const r of results) {
          const title = procedures.find((p) => p.id === r.procedure)?.title ?? r.procedure;
          print(`${r.faults.length === 0 ? '✓' : '✗'} ${title}(${r.procedure}):${r.states} 个状态,${Math.round(r.ms)} 毫秒`);
          for (const f of r.faults)
            print(`    缺陷[${f.kind}]:${f.says}${f.path.length > 0 ? `\n      最短路径:${f.path.join(' → ')}` : ''}`);
          for (const w of r.warnings) print(`    提示[${w.kind}]:${w.says}`);
        }
        print(`\n${results.length} 个程序,${states} 个状态,${faults === 0 ? '没有缺陷' : `${faults} 处缺陷`}`);
      }
      if (faults > 0) process.exitCode = 1;
    });
}
