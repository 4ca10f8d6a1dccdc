/** `zhangtu import PROCEDURE FILE`: cases and entries by a sheet, every row tried before any is written, each entered once. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { procedures } from '../law/index.ts';
import type { Session } from '../server/api/shapes.ts';
import type { Context } from '../server/context.ts';
import { BadInput, json, print, progress } from './output.ts';

interface Asked {
  step?: string;
  by?: string;
  record?: string | true;
  good?: boolean;
  dryRun?: boolean;
  data?: string;
  json?: boolean;
}
/** Why past acts are entered, where nobody says it in other words. */
const GROUND = '系统之外已经办理的,照表格补录';
const MOST_SHOWN = 40;

export function add(program: Command): void {
  program
    .command('import')
    .description('由表格开始案件、登记簿的条目:先逐行核对,有一行不能记入就一行也不记;再次导入不会重复')
    .argument('<procedure>', '程序的标识')
    .argument('<file>', 'xlsx、csv 或者 jsonl,列名照模板')
    .option('--step <step>', '由哪一步开始,不填为第一种')
    .option('--by <person>', '导入的人员,不填为各单位担任这项职责的第一人')
    .option('--record [ground]', '补录:按实际日期记入,违反的规定作为发现保留')
    .option('--good', '只记入可以记入的行')
    .option('--dry-run', '只核对,不记入')
    .option('--data <folder>', '数据文件夹')
    .option('--json', '只输出一个 JSON 值')
    .action(importFile);
}

async function importFile(id: string, file: string, options: Asked): Promise<void> {
  const [{ sheetOf, openings }, { importSheet, sheetTable }] = await Promise.all([
    import('../server/imports/sheet.ts'),
    import('../server/imports/import.ts'),
  ]);
  const procedure = procedures.find((p) => p.id === id);
  if (!procedure) throw new BadInput(`没有程序「${id}」`);
  const sheet = sheetOf(procedures, id, options.step);
  if (!sheet)
    throw new BadInput(
      `「${procedure.title}」不能由表格${options.step ? `从「${options.step}」` : ''}开始;可以从${openings(procedure).join('、') || '无'}开始`,
    );
  const bytes = await readFile(file).catch(() => {
    throw new BadInput(`没有文件「${file}」,或者打不开`);
  });
  const table = await sheetTable(sheet, basename(file), bytes);
  // the county is opened only for a file that can be read
  const { openCounty } = await import('../server/county.ts');
  const { context, close } = await openCounty({ ...(options.data !== undefined && { data: options.data }), report: progress });
  try {
    const by = byOf(context, sheet.data.by, options.by);
    const result = await importSheet(context, sheet, table, bytes, {
      mode: options.dryRun ? 'try' : options.good ? 'good' : 'whole',
      by,
      ...(options.by !== undefined && { unit: context.directory.person(options.by)?.unit }),
      ...(options.record !== undefined && { record: options.record === true ? GROUND : options.record }),
    });
    const answer = { procedure: id, step: sheet.step, file, ...result };
    if (options.json) json(answer);
    else print(importedText(sheet.procedure.title, answer, options.dryRun === true));
    const [first] = result.refused;
    if (!first) return;
    const rows = new Set(result.refused.map((r) => r.no)).size;
    throw new BadInput(
      `${result.entered === 0 ? '没有导入' : `导入了${result.entered}行`}:${rows}行不能记入,其中第${first.no}行:${lineOf(first)}`,
    );
  } finally {
    await close();
  }
}

/** Who enters the rows of a unit: the person named, or the first of its people who holds the role of the step (any of them, for what is handed in). */
function byOf(context: Context, role: string, named: string | undefined): (unit: string) => Session | undefined {
  const { directory, tenant } = context;
  const today = new Date(Date.parse(context.now()) + 8 * 3600_000).toISOString().slice(0, 10);
  const sessionOf = (id: string): Session | undefined => {
    const person = directory.person(id);
    const unit = person && directory.unit(person.unit);
    if (!person || !unit) return undefined;
    return { account: person.id, person: { id, name: person.name }, unit, roles: directory.rolesOf(id, today), tenant, today };
  };
  if (named !== undefined) {
    const session = sessionOf(named);
    if (!session) throw new BadInput(`没有人员「${named}」`);
    return () => session;
  }
  const found = new Map<string, Session | undefined>();
  return (unit) => {
    if (!found.has(unit)) {
      const own = directory.people(today, { unit });
      const one = own.find((p) => p.roles.includes(role)) ?? own[0];
      found.set(unit, one && sessionOf(one.id));
    }
    return found.get(unit);
  };
}

interface Line {
  no: number;
  column?: string;
  article: string;
  says: string;
}
const lineOf = ({ column, article, says }: Line): string =>
  `${column === undefined || says.includes(column) ? '' : `「${column}」`}${says}${says.includes(article) ? '' : `(${article})`}`;

function importedText(
  title: string,
  r: { rows: number; good: number; entered: number; already: number; refused: Line[]; findings: Line[]; ignored: string[] },
  dry: boolean,
): string {
  const shown = (head: string, list: Line[]) =>
    list.length === 0
      ? []
      : [
          head,
          ...list.slice(0, MOST_SHOWN).map((l) => `  第${l.no}行 ${lineOf(l)}`),
          ...(list.length > MOST_SHOWN ? [`  …共${list.length}条,用 --json 看全部`] : []),
        ];
  return [
    `${title}:${r.rows} 行;${dry ? `只核对,可以记入 ${r.good} 行` : `新记入 ${r.entered} 行`},已在账上 ${r.already} 行`,
    ...shown('不能记入的:', r.refused),
    ...shown('违反规定、作为发现记入的:', r.findings),
    ...(r.ignored.length > 0 ? [`模板没有、没有用到的列:${r.ignored.join('、')}`] : []),
  ].join('\n');
}
