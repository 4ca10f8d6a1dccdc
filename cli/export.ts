/** `zhangtu export FOLDER`: the whole ledger as plain files, which anyone can verify without a database. */
import type { Command } from 'commander';
import { openCounty } from '../server/county.ts';
import { print } from './output.ts';

export function add(program: Command): void {
  program
    .command('export')
    .description('把整本账写成普通文件,任何人都可以用 verify 核验')
    .argument('<folder>', '一个空的或者还没有的文件夹')
    .option('--data <folder>', '数据文件夹')
    .action(async (folder: string, options: { data?: string }) => {
      const { context, close } = await openCounty(options.data === undefined ? {} : { data: options.data });
      try {
        const head = await context.store.exportLedger(context.tenant.id, folder);
        print(
          `已写入 ${folder}:${Object.entries(head.counts)
            .map(([name, n]) => `${name} ${n}`)
            .join(',')}`,
        );
      } finally {
        await close();
      }
    });
}
