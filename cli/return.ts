/** `zhangtu return map FILE`: the cells of a form and the figures that they may be; `return fill MAP FILE`: the form filled, with its numbers beside it. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Day, isDay } from '../kernel/time/day.ts';
import { procedures } from '../law/index.ts';
import { catalogue } from '../law/said.ts';
import { draftMap, type Filling, type FormMap, fillForm, openForm, ReturnError } from '../server/returns/index.ts';
import { BadInput, json, print, progress } from './output.ts';

interface FillAsked {
  out: string;
  year?: string;
  from?: string;
  to?: string;
  unit?: string;
  at?: string;
  declared?: string;
  given?: string[];
  data?: string;
  json?: boolean;
}

const known = () => {
  const titles = new Map(procedures.map((p) => [p.id, p.title]));
  return catalogue.map((entry) => ({ ...entry, procedure: titles.get(entry.id.slice(0, entry.id.indexOf('.'))) ?? '' }));
};

export function add(program: Command): void {
  const returns = program.command('return').description('报表:对应一次,以后由指标填');
  returns
    .command('map')
    .description('列出报表里等着填数的格,按各格的文字提出可能的指标')
    .argument('<file>', '空白报表(xlsx 或者 docx)')
    .option('--out <file>', '写成对应表的草稿(json),由人改定')
    .option('--json', '只输出一个 JSON 值')
    .action(async (file: string, options: { out?: string; json?: boolean }) => {
      const map = draftMap(await openForm(file), known());
      if (options.out !== undefined) {
        if (existsSync(options.out)) throw new BadInput(`「${options.out}」已经有了,不覆盖改定过的对应表`);
        await writeFile(options.out, `${JSON.stringify(map, null, 2)}\n`);
      }
      if (options.json) json(map);
      else print(mapText(map));
    });
  returns
    .command('fill')
    .description('把指标的数填进报表的副本,核对平衡关系,旁边写一份各数的出处(json)')
    .argument('<map>', '对应表(json)')
    .argument('<file>', '空白报表(xlsx 或者 docx)')
    .requiredOption('--out <file>', '填好的报表写到哪个文件;出处写到同名的 .json')
    .option('--year <year>', '一整年')
    .option('--from <day>', '期间的第一天')
    .option('--to <day>', '期间的最后一天')
    .option('--unit <unit>', '只数一个单位的')
    .option('--at <place>', '当时的账:第几笔封账时;不填为现在')
    .option('--declared <file>', '只能填报的格的数(json):{"C9":{"value":3,"by":"谁统计","on":"依据"}}')
    .option('--given <file...>', '以前报过的表的出处(json):同一问题照原来的数')
    .option('--data <folder>', '数据文件夹')
    .option('--json', '只输出一个 JSON 值')
    .action(fill);
}

function mapText(map: FormMap): string {
  const cells = Object.entries(map.cells).flatMap(([at, cell]) => [
    `${at}  ${cell.says ?? ''}`,
    ...(('proposals' in cell && cell.proposals) || []).map(
      (p) => `      ${'figure' in cell && cell.figure === p.figure ? '●' : '○'} ${p.figure}  ${p.title}(${p.unit})  ${p.likeness}`,
    ),
  ]);
  return [`${map.title}:${Object.keys(map.cells).length} 格`, ...cells].join('\n');
}

function periodOf({ year, from, to }: FillAsked): { from: Day; to: Day } {
  if (year !== undefined) {
    if (!/^\d{4}$/.test(year)) throw new BadInput(`--year 应当是年份,如2025,不是「${year}」`);
    return { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day };
  }
  if (from === undefined || to === undefined) throw new BadInput('请用 --year,或者 --from 和 --to 指明期间');
  for (const day of [from, to]) if (!isDay(day)) throw new BadInput(`「${day}」不是日期,应当如2025-12-31`);
  if (from > to) throw new BadInput('--from 在 --to 之后');
  return { from: from as Day, to: to as Day };
}

async function read<T>(path: string): Promise<T> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    throw new ReturnError(`「${path}」读不出来:${error instanceof Error ? error.message : String(error)}`);
  }
}

async function fill(mapFile: string, file: string, options: FillAsked): Promise<void> {
  const period = periodOf(options);
  const ending = /\.(xlsx|docx)$/i;
  if (!ending.test(options.out) || ending.exec(options.out)![1]!.toLowerCase() !== ending.exec(file)?.[1]?.toLowerCase())
    throw new BadInput('--out 应当与空白报表同一种格式');
  const beside = options.out.replace(ending, '.json');
  for (const [made, kept] of [
    [options.out, file],
    [beside, mapFile],
    ...[options.declared, ...(options.given ?? [])].flatMap((path) => (path === undefined ? [] : [[beside, path] as const])),
  ] as const)
    if (resolve(made) === resolve(kept)) throw new BadInput(`写出的「${made}」会盖掉「${kept}」,请换一个名字`);
  if (options.at !== undefined && !/^\d+$/.test(options.at)) throw new BadInput('--at 应当是账上的位置:一个印记的笔数');
  const [map, form] = [await read<FormMap>(mapFile), await openForm(file)];
  const declared =
    options.declared === undefined ? undefined : await read<Record<string, { value: number; by: string; on: string }>>(options.declared);
  const given = await Promise.all((options.given ?? []).map((path) => read<Filling>(path)));
  const { openCounty } = await import('../server/county.ts');
  const { context, close } = await openCounty({ ...(options.data !== undefined && { data: options.data }), report: progress });
  try {
    const { bytes, filling } = await fillForm(context, form, map, {
      ...period,
      ...(options.unit !== undefined && { unit: options.unit }),
      ...(options.at !== undefined && { at: Number(options.at) }),
      ...(declared && { declared }),
      given,
    });
    await writeFile(options.out, bytes);
    await writeFile(beside, `${JSON.stringify(filling, null, 1)}\n`);
    if (options.json) json(filling);
    else print(filledText(filling, options.out));
    if (filling.sums.some((s) => !s.holds)) process.exitCode = 1;
  } finally {
    await close();
  }
}

function filledText(f: Filling, out: string): string {
  const again = f.numbers.filter((n) => n.given !== undefined);
  return [
    `${f.form} ${f.period.from} 至 ${f.period.to}:填了 ${f.numbers.length} 格,填报 ${f.declared.length} 格,账本位置 ${f.place.size},已写入 ${out}`,
    ...f.numbers.map((n) => `  ${n.cell}  ${n.shown ?? '(无)'}${n.shownUnit}  ${n.figure}`),
    ...again.map((n) => `  照原来报的:${n.cell}(${n.given})${'now' in n ? `,现在的数是 ${n.now ?? '(无)'}` : ''}`),
    ...f.sums.map((s) => `  ${s.holds ? '平衡' : '不平衡'}:${s.text}(${s.left ?? '没有数'},${s.right ?? '没有数'})`),
    ...f.without.map((w) => `  没有填:${w.cell}  ${w.says}:${w.why}`),
    `报表报送(return-form)的「由指标填表」:取数的账本位置 ${f.place.size},填报的格 ${f.declared.length};不平衡的关系 ${f.sums.filter((s) => !s.holds).length}`,
  ].join('\n');
}
