/** `zhangtu guide ITEM --out FILE`: the guide of an item of service, with its 一次性告知单, 前置件信息表 and 流程图. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { openCounty } from '../server/county.ts';
import { readGuide } from '../server/reads/guide.ts';
import { guideDocx } from '../writing/guide/docx.ts';
import { guideHtml } from '../writing/guide/index.ts';
import { BadInput, print } from './output.ts';

export function add(program: Command): void {
  program
    .command('guide')
    .description('由事项登记和法定程序生成办事指南、一次性告知单、前置件信息表和流程图')
    .argument('<item>', '事项登记的案件标识,如 service-item.1')
    .requiredOption('--out <file>', '写到 .html 或 .docx')
    .option('--data <folder>', '数据文件夹')
    .action(async (item: string, { out, data }: { out: string; data?: string }) => {
      const isWord = /\.docx$/i.test(out);
      if (!isWord && !/\.html?$/i.test(out)) throw new BadInput(`--out 应当是.html、.docx文件,不是「${out}」`);
      const { context, close } = await openCounty(data === undefined ? {} : { data });
      try {
        const guide = await readGuide(context, item);
        if (!guide) throw new BadInput(`没有已经公布办事指南的事项「${item}」`);
        await writeFile(out, isWord ? await guideDocx(guide) : guideHtml(guide));
        print(`已写「${out}」:${guide.name},材料${guide.materials.length}份,前置件${guide.prerequisites.length}件`);
      } finally {
        await close();
      }
    });
}
