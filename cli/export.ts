/**
 * `zhangtu export PROCEDURE --out FILE`: the cases of a procedure as rows of its sheet, which come in again as the same entries. `zhangtu export FOLDER`:
 * the whole ledger as plain files, which anyone can verify without a database.
 */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Command } from 'commander';
import { procedures } from '../law/index.ts';
import { openCounty } from '../server/county.ts';
import { BadInput, json, print } from './output.ts';

interface Asked {
  out?: string;
  step?: string;
  data?: string;
  json?: boolean;
}

export function add(program: Command): void {
  program
    .command('export')
    .description('把一个程序的案件、条目写成表格(--out);不写 --out 的,把整本账写成普通文件,任何人都可以用 verify 核验')
    .argument('<what>', '程序的标识;或者一个空的、还没有的文件夹')
    .option('--out <file>', '写到哪个文件(.xlsx、.csv 或者 .jsonl)')
    .option('--step <step>', '由哪一步开始的案件,不填为第一种')
    .option('--data <folder>', '数据文件夹')
    .option('--json', '只输出一个 JSON 值')
    .action(async (what: string, options: Asked) =>
      options.out === undefined ? ledger(what, options) : sheet(what, options.out, options),
    );
}

async function ledger(folder: string, { data, json: asJson }: Asked): Promise<void> {
  if (procedures.some((p) => p.id === folder)) throw new BadInput(`导出「${folder}」请用 --out 写明文件`);
  const { context, close } = await openCounty(data === undefined ? {} : { data });
  try {
    const head = await context.store.exportLedger(context.tenant.id, folder);
    if (asJson) json({ folder, counts: head.counts });
    else
      print(
        `已写入 ${folder}:${Object.entries(head.counts)
          .map(([name, n]) => `${name} ${n}`)
          .join(',')}`,
      );
  } finally {
    await close();
  }
}

async function sheet(id: string, out: string, options: Asked): Promise<void> {
  const [{ sheetOf }, { exportSheet }, { tableBytes }] = await Promise.all([
    import('../server/imports/sheet.ts'),
    import('../server/imports/export.ts'),
    import('../server/exchange/index.ts'),
  ]);
  const ending = extname(out).toLowerCase();
  if (!['.xlsx', '.csv', '.jsonl'].includes(ending)) throw new BadInput(`--out 应当以 .xlsx、.csv 或者 .jsonl 结尾,不是「${out}」`);
  const procedure = procedures.find((p) => p.id === id);
  if (!procedure) throw new BadInput(`没有程序「${id}」`);
  const found = sheetOf(procedures, id, options.step);
  if (!found) throw new BadInput(`「${procedure.title}」没有由人开始的一步${options.step ? `「${options.step}」` : ''},不能写成表格`);
  const { context, close } = await openCounty(options.data === undefined ? {} : { data: options.data });
  try {
    const { head, rows, others } = await exportSheet(context, found);
    const bytes = ending === '.jsonl' ? Buffer.from(rows.map((r) => `${JSON.stringify(r)}\n`).join('')) : await tableBytes(out, head, rows);
    await writeFile(out, bytes);
    if (options.json) json({ procedure: id, step: found.step, rows: rows.length, others, file: out });
    else
      print(
        `${procedure.title}:${rows.length} 件,已写入 ${out}${others > 0 ? `;由其他步骤开始的 ${others} 件不在其中,用 --step 另写` : ''}`,
      );
  } finally {
    await close();
  }
}
