/** `zhangtu score`: recall and precision of the two readers against the keys of the five samples. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { readDocument } from '../reading/document/index.ts';
import { readPlan } from '../reading/plan/index.ts';
import { scorePlan } from '../reading/plan/score.ts';
import { readReport } from '../reading/report/index.ts';
import { scoreReport } from '../reading/report/score.ts';
import { json, print } from './output.ts';

const samples = fileURLToPath(new URL('../reading/samples/', import.meta.url));
const PLANS = ['zhaohua-2021-2025-plan'];
const REPORTS = ['anju-2016-report', 'funing-2023-report', 'tongjiang-2018-report', 'research-report-2020'];

interface Row {
  what: string;
  expected: number;
  found: number;
  correct: number;
  recall: number;
  precision: number;
}
const key = (name: string) => JSON.parse(readFileSync(join(samples, 'keys', `${name}.json`), 'utf8'));
const percent = (x: number): string => `${(x * 100).toFixed(1)}%`;

export function add(program: Command): void {
  program
    .command('score')
    .description('对照样本的答案,报告两种读法的查全率和查准率')
    .option('--json', '只输出一个 JSON 值')
    .action(async (options: { json?: boolean }) => {
      const all: { document: string; rows: Row[] }[] = [];
      for (const name of PLANS) {
        const plan = readPlan(await readDocument(join(samples, `${name}.txt`)));
        all.push({ document: name, rows: scorePlan(plan, key(name)) });
      }
      for (const name of REPORTS) {
        const { text } = await readDocument(join(samples, `${name}.txt`));
        all.push({ document: name, rows: scoreReport(readReport(text), key(name), text) });
      }
      if (options.json) json(all);
      else
        for (const { document, rows } of all) {
          print(`\n${document}`);
          for (const r of rows)
            print(
              `  ${r.what.padEnd(16, '　')} 应有 ${r.expected}  读出 ${r.found}  正确 ${r.correct}  查全 ${percent(r.recall)}  查准 ${percent(r.precision)}`,
            );
        }
    });
}
