/** `zhangtu report read FILE`: a published report, every figure found and every sum done again. */
import type { Command } from 'commander';
import { readDocument } from '../reading/document/index.ts';
import { readReport, reportText } from '../reading/report/index.ts';
import { json, print } from './output.ts';

export function add(program: Command): void {
  const report = program.command('report').description('读公开的年度报告');
  report
    .command('read')
    .description('找出每一个数,复算其间的关系')
    .argument('<file>', 'txt、html、docx、pdf 或 xlsx')
    .option('--json', '只输出一个 JSON 值')
    .action(async (file: string, options: { json?: boolean }) => {
      const result = readReport((await readDocument(file)).text);
      if (options.json) json(result);
      else print(reportText(result));
    });
}
