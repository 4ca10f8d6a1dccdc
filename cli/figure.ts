/** `zhangtu figure ID …`: a figure, and the events behind it. */
import type { Command } from 'commander';
import { isDay, toDay } from '../kernel/time/day.ts';
import { openCounty } from '../server/county.ts';
import type { FigureQuestion } from '../store/index.ts';
import { BadInput, json, print } from './output.ts';

interface Options {
  from?: string;
  to?: string;
  on?: string;
  by?: string;
  at?: string;
  data?: string;
  json?: boolean;
}

function question(o: Options): FigureQuestion {
  for (const name of ['from', 'to', 'on'] as const)
    if (o[name] !== undefined && !isDay(o[name])) throw new BadInput(`--${name} 应当是日期,如2025-12-31,不是「${o[name]}」`);
  if (o.on === undefined && (o.from === undefined || o.to === undefined))
    throw new BadInput('请用 --from 和 --to 指明期间,存量用 --on 指明日期');
  if (o.from !== undefined && o.to !== undefined && o.from > o.to) throw new BadInput('--from 在 --to 之后');
  if (o.at !== undefined && !/^\d+$/.test(o.at)) throw new BadInput('--at 应当是账上的位置:一个印记的笔数');
  return {
    ...(o.from !== undefined && { from: toDay(o.from) }),
    ...(o.to !== undefined && { to: toDay(o.to) }),
    ...(o.on !== undefined && { on: toDay(o.on) }),
    ...(o.by !== undefined && { by: o.by }),
    ...(o.at !== undefined && { at: Number(o.at) }),
  };
}

const addOptions = (command: Command): Command =>
  command
    .option('--from <day>', '期间的第一天')
    .option('--to <day>', '期间的最后一天')
    .option('--on <day>', '存量:在哪一天')
    .option('--at <place>', '当时的账:第几笔封账时')
    .option('--data <folder>', '数据文件夹')
    .option('--json', '只输出一个 JSON 值');

export function add(program: Command): void {
  const figure = addOptions(program.command('figure').description('查指标;figure events 查它背后的每一笔'))
    .argument('[id]', '指标的标识,如 penalty.decided;不填列出全部')
    .option('--by <dimension>', '按 unit、month 或者指标自己的维度分列')
    .action(async (id: string | undefined, options: Options) => {
      const { context, close } = await openCounty(options.data === undefined ? {} : { data: options.data });
      try {
        const figures = Object.assign({}, ...context.procedures.map((p) => p.figures));
        if (id === undefined) {
          if (options.json) json(figures);
          else
            for (const [name, f] of Object.entries(figures) as [string, { title: string; unit: string }][])
              print(`${name}  ${f.title}(${f.unit})`);
          return;
        }
        if (!figures[id]) throw new BadInput(`没有指标「${id}」。不带标识运行 zhangtu figure 可以列出全部`);
        const answer = await context.store.figure(context.tenant.id, id, question(options));
        if (options.json) json({ id, ...answer });
        else {
          print(
            `${figures[id].title}:${answer.value ?? '(无)'}${answer.unit}${answer.whole === undefined ? '' : `(${answer.part} ÷ ${answer.whole})`}`,
          );
          for (const { group, answer: own } of answer.groups ?? []) print(`  ${group || '(未分)'}:${own.value ?? '(无)'}`);
        }
      } finally {
        await close();
      }
    });
  addOptions(figure.command('events').description('指标背后的每一笔'))
    .argument('<id>', '指标的标识')
    .action(async (id: string, _own: Options, command: Command) => {
      const options = command.optsWithGlobals() as Options;
      const asked = question(options);
      const { context, close } = await openCounty(options.data === undefined ? {} : { data: options.data });
      try {
        const bases = await context.store.figureEvents(context.tenant.id, id, { ...asked, limit: 100_000 });
        if (options.json) json(bases);
        else for (const { rows } of bases) for (const e of rows) print(`${e.day}  ${e.case} 第${e.n}笔  ${e.amount}  ${e.unit}`);
      } finally {
        await close();
      }
    });
}
