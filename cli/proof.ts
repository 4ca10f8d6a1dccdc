/** `zhangtu proof EVENT`, `zhangtu proof check FILE`: a proof of one act, and its check without any database. */
import type { Command } from 'commander';
import { checkProof } from '../kernel/ledger/proof.ts';
import type { PublicKey } from '../kernel/ledger/sign.ts';
import { openCounty } from '../server/county.ts';
import { BadInput, json, print, readJson } from './output.ts';

export function add(program: Command): void {
  const proof = program
    .command('proof')
    .description('出具一笔的证明:案件号/序号,如 penalty-20250304-00012/3;尚未封账的先封账')
    .argument('<event>', '案件号/序号')
    .option('--show <parts>', '一并公开的部分,用逗号分开,如 open')
    .option('--data <folder>', '数据文件夹')
    .action(async (event: string, options: { show?: string; data?: string }) => {
      const [, id, n] = /^(.+)\/([1-9]\d*)$/.exec(event) ?? [];
      if (id === undefined) throw new BadInput(`应当写成 案件号/序号,不是「${event}」`);
      const { context, close } = await openCounty(options.data === undefined ? {} : { data: options.data });
      try {
        const of = { case: id, n: Number(n), ...(options.show && { show: options.show.split(',') }) };
        let made = await context.store.proof(context.tenant.id, of);
        if (!made) {
          await context.store.seal(context.tenant.id);
          made = await context.store.proof(context.tenant.id, of);
        }
        if (!made) throw new BadInput(`账上没有 ${event}`);
        json(made);
      } finally {
        await close();
      }
    });
  proof
    .command('check')
    .description('核对一份证明,不需要数据库')
    .argument('<file>', '证明文件')
    .option('--key <file>', '可信的公钥(JSON),不给则只核对证明自身是否一致')
    .action((file: string, options: { key?: string }) => {
      const keys = options.key === undefined ? undefined : [readJson(options.key) as PublicKey];
      const result = checkProof(readJson(file), keys ? { keys } : {});
      for (const says of result.says) print(says);
      if (!result.ok) process.exitCode = 1;
    });
}
