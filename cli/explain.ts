/** `zhangtu explain PROCEDURE`: the procedure as a lawyer would write it down. */
import type { Command } from 'commander';
import { explain } from '../kernel/explain/explain.ts';
import { procedures } from '../law/index.ts';
import { BadInput, print } from './output.ts';

export function add(program: Command): void {
  program
    .command('explain')
    .description('把一个程序写成法律人的话')
    .argument('<procedure>', '程序的标识,如 reconsideration')
    .action((id: string) => {
      const procedure = procedures.find((p) => p.id === id || p.title === id);
      if (!procedure) throw new BadInput(`没有程序「${id}」。有:${procedures.map((p) => `${p.id}(${p.title})`).join('、')}`);
      print(explain(procedure, { procedures: Object.fromEntries(procedures.map((p) => [p.id, p])) }));
    });
}
