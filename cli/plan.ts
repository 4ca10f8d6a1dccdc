/** `zhangtu plan read FILE`: an implementation plan, read into tasks and findings. */
import type { Command } from 'commander';
import { readDocument } from '../reading/document/index.ts';
import { planText, readPlan } from '../reading/plan/index.ts';
import { json, print } from './output.ts';

export function add(program: Command): void {
  const plan = program.command('plan').description('读实施方案');
  plan
    .command('read')
    .description('读出任务、单位、目标、期限和不合常规之处')
    .argument('<file>', 'txt、html、docx、pdf 或 xlsx')
    .option('--json', '只输出一个 JSON 值')
    .action(async (file: string, options: { json?: boolean }) => {
      const result = readPlan(await readDocument(file));
      if (options.json) json(result);
      else print(planText(result));
    });
}
