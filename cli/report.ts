/** `zhangtu report write`, `report tables`: the annual report from the ledger (`report-write.ts`). `zhangtu report read FILE`: a published report, every figure found and every sum done again; `report count FILE`: which of its numbers the ledger can count. */
import type { Command } from 'commander';
import { figuresOf } from '../kernel/figure/figure.ts';
import { procedures } from '../law/index.ts';
import { catalogue, notCounted } from '../law/said.ts';
import { readDocument } from '../reading/document/index.ts';
import { readReport, reportText } from '../reading/report/index.ts';
import { json, print } from './output.ts';
import { addTables, addWrite } from './report-write.ts';

export function add(program: Command): void {
  const report = program.command('report').description('写年度报告,读公开的年度报告');
  addWrite(report);
  addTables(report);
  report
    .command('read')
    .description('找出每一个数,复算其间的关系')
    .argument('<file>', 'txt、html、docx、pdf 或 xlsx')
    .option('--json', '只输出一个 JSON 值')
    .action(async (file: string, options: { json?: boolean }) => {
      const result = readReport((await readDocument(file)).text, catalogue);
      if (options.json) json(result);
      else print(reportText(result));
    });
  report
    .command('count')
    .description('报告的各数,哪些是账上能数的指标,哪些不是')
    .argument('<file>', 'txt、html、docx、pdf 或 xlsx')
    .option('--json', '只输出一个 JSON 值')
    .action(async (file: string, options: { json?: boolean }) => {
      const figures = figuresOf(procedures);
      const rows = readReport((await readDocument(file)).text, catalogue).figures.map((f) => ({
        text: f.text,
        subject: f.subject,
        ...(f.figure !== undefined && { figure: f.figure, title: figures[f.figure]?.title ?? f.figure }),
        ...(f.figure === undefined && { why: notCounted(f).why }),
      }));
      const counted = rows.filter((r) => r.figure !== undefined).length;
      if (options.json) json({ numbers: rows.length, counted, rows });
      else {
        for (const r of rows)
          print(
            r.figure === undefined
              ? `  不能数 ${r.text}(${r.subject}):${r.why}`
              : `  能数   ${r.text}(${r.subject}):${r.title} ${r.figure}`,
          );
        print(`${rows.length} 个数,能数的 ${counted} 个,不能数的 ${rows.length - counted} 个`);
      }
    });
}
