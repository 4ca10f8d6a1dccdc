/** `zhangtu plan read FILE`: an implementation plan, read into tasks and findings. `plan import FILE`: its tasks into the ledger. */
import type { Command } from 'commander';
import { type Day, isDay } from '../kernel/time/day.ts';
import { readDocument } from '../reading/document/index.ts';
import { planText, readPlan } from '../reading/plan/index.ts';
import { BadInput, json, print, progress } from './output.ts';

interface ImportAsked {
  on?: string;
  by?: string;
  record?: string;
  data?: string;
  json?: boolean;
}

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
  plan
    .command('import')
    .description('把方案的任务记入账本;先逐项核对,有一项不合规定就一项也不记,再次导入不会重复')
    .argument('<file>', 'txt、html、docx、pdf 或 xlsx')
    .option('--on <day>', '下达的日期(方案印发之日),不填为今天')
    .option('--by <person>', '下达任务的人员,不填为依法治县办的第一人')
    .option('--record <ground>', '补录的理由;印发之日早于上一个工作日的,应当补录')
    .option('--data <folder>', '数据文件夹')
    .option('--json', '只输出一个 JSON 值')
    .action(importFile);
}

async function importFile(file: string, options: ImportAsked): Promise<void> {
  const { on, by, record, data } = options;
  if (on !== undefined && !isDay(on)) throw new BadInput(`--on 应当是日期,如2025-12-31,不是「${on}」`);
  if (record !== undefined && record.trim() === '') throw new BadInput('--record 应当写明补录的理由');
  const plan = readPlan(await readDocument(file));
  // the county is opened only for a plan that can be read
  const [{ openCounty }, { todayOf }, { importPlan }, { keepFile, plannerOf }] = await Promise.all([
    import('../server/county.ts'),
    import('../server/context.ts'),
    import('../server/plan/import.ts'),
    import('../server/plan/source.ts'),
  ]);
  const { context, close } = await openCounty({ ...(data !== undefined && { data }), report: progress });
  try {
    const adoptedOn = (on ?? todayOf(context)) as Day;
    const planner = by ?? plannerOf(context, todayOf(context));
    if (planner === undefined) throw new BadInput('没有人担任「法治建设议事协调机构办公室」,请先设置岗位');
    if (!context.directory.person(planner)) throw new BadInput(`没有人员「${planner}」`);
    const result = await importPlan(context, plan, {
      adoptedOn,
      by: planner,
      ...(record !== undefined && { record: { ground: record, files: [await keepFile(context, file)] } }),
    });
    if (options.json) json({ title: plan.title, on: adoptedOn, by: planner, ...result });
    const [first] = result.refused;
    if (first) {
      const rows = new Set(result.refused.map((r) => r.no)).size;
      throw new BadInput(
        `没有导入:${rows}项任务不能记入,其中第${first.no}项「${first.title}」:${first.says}${first.article ? `(${first.article})` : ''}`,
      );
    }
    if (options.json) return;
    print(`${plan.title}\n新记入 ${result.imported} 项,已在账上 ${result.already} 项`);
    for (const { no, title, lead, case: id } of result.tasks) print(`  ${no}. ${title}  ${context.directory.unitName(lead)}  ${id}`);
    if (result.unmapped.length > 0) print('不在本地单位名册的(原名留在任务内容中):');
    for (const { name, tasks, leads } of result.unmapped)
      print(`  ${name}:第${tasks.join('、')}项${leads.length > 0 ? `,其中牵头第${leads.join('、')}项` : ''}`);
  } finally {
    await close();
  }
}
