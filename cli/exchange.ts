/** `zhangtu exchange …`: cases of the platforms above come in by file, ours go out in their form, and both sides are counted against each other. */
import type { Command } from 'commander';
import { type Day, isDay } from '../kernel/time/day.ts';
import { procedures } from '../law/index.ts';
import { openCounty } from '../server/county.ts';
import {
  comparedText,
  compareTable,
  dataOfficerOf,
  digestOf,
  exportRows,
  type Imported,
  importTable,
  mappingText,
  platformIds,
  readMapping,
  readTable,
  writeTable,
} from '../server/exchange/index.ts';
import { BadInput, json, print, progress } from './output.ts';

interface Common {
  mapping?: string;
  data?: string;
  json?: boolean;
}
interface PeriodAsked extends Common {
  from: string;
  to: string;
}

const mappingFor = (platform: string, { mapping }: Common) => readMapping(platform, procedures, mapping);

function periodOf({ from, to }: PeriodAsked): { from: Day; to: Day } {
  for (const [name, day] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (!isDay(day)) throw new BadInput(`--${name} 应当是日期,如2025-12-31,不是「${day}」`);
  if (from > to) throw new BadInput('--from 在 --to 之后');
  return { from: from as Day, to: to as Day };
}

async function inCounty<T>({ data }: Common, work: (context: Awaited<ReturnType<typeof openCounty>>['context']) => Promise<T>): Promise<T> {
  const { context, close } = await openCounty({ ...(data !== undefined && { data }), report: progress });
  try {
    return await work(context);
  } finally {
    await close();
  }
}

const common = (command: Command): Command =>
  command
    .option('--mapping <file>', '用自己的对应文件(json),不用内置的')
    .option('--data <folder>', '数据文件夹')
    .option('--json', '只输出一个 JSON 值');
const period = (command: Command): Command =>
  command.requiredOption('--from <day>', '期间的第一天').requiredOption('--to <day>', '期间的最后一天');

/** Most findings shown; all are in the JSON. */
const MOST_SHOWN = 40;

export function add(program: Command): void {
  const exchange = program.command('exchange').description('与上级平台交换办件,两边对数');
  exchange
    .command('list')
    .description('列出已有对应文件的平台;写明平台的,列出它的各列')
    .argument('[platform]', '平台的标识')
    .option('--mapping <file>', '用自己的对应文件(json)')
    .option('--json', '只输出一个 JSON 值')
    .action((platform: string | undefined, options: Common) => {
      const found = (platform === undefined && options.mapping === undefined ? platformIds() : [platform ?? '']).map((id) =>
        mappingFor(id, options),
      );
      if (options.json) json(found);
      else for (const m of found) print(platform === undefined ? `${m.id}  ${m.platform} → ${m.procedure}(${m.what})` : mappingText(m));
    });
  common(exchange.command('import').description('导入平台的办件:先逐行核对,有一行不能记入就一行也不记;再次导入不会重复'))
    .argument('<platform>', '平台的标识,见 exchange list')
    .argument('<file>', '平台导出的 xlsx 或者 csv')
    .option('--by <person>', '导入的人员,不填为数据主管部门的第一人')
    .option('--strict', '违反规定的行也拒绝,不作为发现记入')
    .option('--dry-run', '只核对,不记入')
    .action(importFile);
  common(period(exchange.command('export').description('把期间内开始的案件按平台的格式导出')))
    .argument('<platform>', '平台的标识')
    .requiredOption('--out <file>', '写到哪个文件(.xlsx 或者 .csv)')
    .action(async (platform: string, options: PeriodAsked & { out: string }) => {
      const asked = periodOf(options);
      const mapping = mappingFor(platform, options);
      const { rows } = await inCounty(options, (context) => exportRows(context, mapping, asked));
      const head = mapping.columns.map((c) => c.name);
      await writeTable(
        options.out,
        head,
        rows.map((r) => r.cells),
      );
      if (options.json) json({ platform: mapping.id, ...asked, rows: rows.length, file: options.out });
      else print(`${mapping.platform}:${rows.length} 件,已写入 ${options.out}`);
    });
  common(period(exchange.command('compare').description('平台的导出与账上逐件比对')))
    .argument('<platform>', '平台的标识')
    .argument('<file>', '平台导出的 xlsx 或者 csv')
    .action(async (platform: string, file: string, options: PeriodAsked) => {
      const asked = periodOf(options);
      const mapping = mappingFor(platform, options);
      const table = await readTable(file, mapping.source);
      const compared = await inCounty(options, (context) => compareTable(context, mapping, table, asked));
      if (options.json) json(compared);
      else print(comparedText(compared));
      const { onlyThere, onlyHere, differing, unread } = compared;
      if (onlyThere.length + onlyHere.length + differing.length + unread.length > 0) process.exitCode = 1;
    });
}

async function importFile(
  platform: string,
  file: string,
  options: Common & { by?: string; strict?: boolean; dryRun?: boolean },
): Promise<void> {
  const mapping = mappingFor(platform, options);
  const table = await readTable(file, mapping.source);
  await inCounty(options, async (context) => {
    const by = options.by ?? dataOfficerOf(context);
    if (by === undefined) throw new BadInput('没有人担任「数据主管部门」,请用 --by 指明导入的人员');
    const digest = digestOf(context, table.bytes);
    const result = await importTable(context, mapping, table, {
      by,
      digest,
      strict: options.strict === true,
      dry: options.dryRun === true,
    });
    if (options.json) json(result);
    else print(importedText(result, options.dryRun === true));
    const [first] = result.refused;
    if (!first) return;
    const rows = new Set(result.refused.map((r) => r.no)).size;
    const none = result.events === 0 ? '没有导入' : '没有全部导入';
    throw new BadInput(`${none}:${rows}行不能记入,其中第${first.no}行:${first.says}${articleOf(first)}`);
  });
}

/** The article, where the words do not name it already. */
const articleOf = ({ article, says }: { article: string; says: string }): string => (says.includes(article) ? '' : `(${article})`);

function importedText(r: Imported, dry: boolean): string {
  const line = (x: Imported['refused'][number]) =>
    `  第${x.no}行 ${x.source}:${x.column === undefined ? '' : `「${x.column}」`}${x.says}${articleOf(x)}`;
  const shown = (title: string, list: string[]) =>
    list.length === 0
      ? []
      : [title, ...list.slice(0, MOST_SHOWN), ...(list.length > MOST_SHOWN ? [`  …共${list.length}条,用 --json 看全部`] : [])];
  return [
    `${r.platform}:${r.rows} 行;${dry ? '只核对,没有记入' : `新记入 ${r.imported} 件,续记 ${r.continued} 件,已在账上没有变化 ${r.already} 件,共 ${r.events} 笔`}`,
    ...shown('不能记入的:', r.refused.map(line)),
    ...shown(
      '违反规定、作为发现记入的:',
      r.findings.map((f) => `${line(f)}〔${f.step}〕`),
    ),
    ...shown(
      '平台与账上不一致、没有改动账上的:',
      r.differs.map((d) => `  第${d.no}行 ${d.source}:「${d.column}」平台${d.theirs},账上${d.ours}(${d.case})`),
    ),
    ...(r.ignored.length > 0 ? [`对应文件没有用到的列:${r.ignored.join('、')}`] : []),
  ].join('\n');
}
