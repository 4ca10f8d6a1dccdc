/** `zhangtu leader-map PERSON --year Y --out FILE`: a county leader's duties by law and what was done of them in a year, on one page. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { openCounty } from '../server/county.ts';
import { CannotShow, readLeaderMap } from '../server/reads/leader-map.ts';
import { leaderMapDocx } from '../writing/leader-map/docx.ts';
import { leaderMapHtml } from '../writing/leader-map/index.ts';
import { BadInput, print } from './output.ts';

interface Options {
  year: string;
  out: string;
  data?: string;
}

export function add(program: Command): void {
  program
    .command('leader-map')
    .description('由职责登记和履职记录生成一位领导的法治账图,A4一页')
    .argument('<person>', '人员的标识或者姓名,如 government.chief')
    .requiredOption('--year <year>', '哪一年')
    .requiredOption('--out <file>', '写到 .html 或 .docx')
    .option('--data <folder>', '数据文件夹')
    .action(async (person: string, { year, out, data }: Options) => {
      if (!/^20\d\d$/.test(year)) throw new BadInput(`年份应当是四位数字,不是「${year}」`);
      const isWord = /\.docx$/i.test(out);
      if (!isWord && !/\.html?$/i.test(out)) throw new BadInput(`--out 应当是.html、.docx文件,不是「${out}」`);
      const { context, close } = await openCounty(data === undefined ? {} : { data });
      try {
        const map = await readLeaderMap(context, person, Number(year));
        await writeFile(out, isWord ? await leaderMapDocx(map) : leaderMapHtml(map));
        print(`已写「${out}」:${map.person.name},职责${map.duties.length}项,履行${map.duties.reduce((n, d) => n + d.acts.length, 0)}次`);
      } catch (error) {
        if (error instanceof CannotShow) throw new BadInput(error.message);
        throw error;
      } finally {
        await close();
      }
    });
}
