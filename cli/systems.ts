/** `zhangtu systems [--write]`: the table of what stands in `law/`, counted from its files, scenarios, the checker and the documents. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { checkAll } from '../kernel/check/index.ts';
import { runScenario } from '../kernel/scenario/run.ts';
import type { Scenarios } from '../kernel/scenario/scenario.ts';
import { nothingShown } from '../kernel/scenario/shown.ts';
import { nationalCalendar } from '../law/calendar/index.ts';
import { procedures } from '../law/index.ts';
import { catalogue, notCounted } from '../law/said.ts';
import { type Numbers, systemsPage, type Told } from '../law/table.ts';
import { readDocument } from '../reading/document/index.ts';
import { readReport } from '../reading/report/index.ts';
import { print, progress, progressDone } from './output.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
export const PAGE = at('../docs/systems.md');
const DOCUMENTS = ['anju-2016-report', 'funing-2023-report', 'tongjiang-2018-report', 'research-report-2020', 'zhaohua-2021-2025-plan'];

/** The numbers of a document, and for how many there is a figure. */
function numbersOf(document: string, text: string): Numbers {
  const { figures } = readReport(text, catalogue);
  const counted = figures.filter((f) => f.figure !== undefined).length;
  const ours = counted + figures.filter((f) => f.figure === undefined && notCounted(f).ours).length;
  return { document, numbers: figures.length, counted, ours, oursCounted: counted };
}

/** The page as it should read now. `onDone`: told of each procedure explored. */
export async function systemsNow(onDone?: (title: string) => void): Promise<string> {
  const law = at('../law');
  const told = new Map<string, Told>();
  for (const file of readdirSync(law, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.scenarios.ts'))
    .sort()) {
    const { procedure, scenarios } = ((await import(join(law, file))) as { default: Scenarios }).default;
    const of = told.get(procedure.id) ?? { scenarios: 0, shown: nothingShown() };
    for (const scenario of scenarios) runScenario(procedure, scenario, nationalCalendar, of.shown);
    told.set(procedure.id, { scenarios: of.scenarios + scenarios.length, shown: of.shown });
  }
  const checked = checkAll(procedures, { onDone: (c) => onDone?.(c.title) });
  const numbers = await Promise.all(
    DOCUMENTS.map(async (name) => numbersOf(name, (await readDocument(at(`../reading/samples/${name}.txt`))).text)),
  );
  return systemsPage({ procedures, told, checked, numbers });
}

export function add(program: Command): void {
  program
    .command('systems')
    .description('列出各系统由哪些程序构成,规则、情景、指标各有多少')
    .option('--write', '写入 docs/systems.md')
    .action(async (options: { write?: boolean }) => {
      const page = await systemsNow(progress);
      progressDone();
      if (options.write) writeFileSync(PAGE, page);
      else print(page);
    });
}
