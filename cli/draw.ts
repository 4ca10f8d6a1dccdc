/** `zhangtu draw make FILE`, `zhangtu draw check FILE`: a random draw in two stages, and the same draw done again by anyone, without any database. */
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { commit, publish, type Read, readSealed, readUrn, recheck } from '../kernel/draw/file.ts';
import { BadInput, json, print, readJson } from './output.ts';

/** Never over a file that is there: a second seed for the same list would be a second try. */
function write(file: string, value: unknown, secret = false): void {
  if (existsSync(file)) throw new BadInput(`${file} 已经存在,不覆盖:一个名录只承诺一次`);
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`, secret ? { mode: 0o600 } : {});
}
const taken = <T>(read: Read<T>): T => {
  if (!read.ok) throw new BadInput(read.says.join(';'));
  return read.value;
};
const stem = (file: string): string => file.replace(/(\.sealed)?\.json$/, '');

export function add(program: Command): void {
  const draw = program.command('draw').description('双随机抽取:先公布承诺,再抽取;谁都可以重新演算');
  draw
    .command('make')
    .description('由名录文件产生种子和承诺;由密封文件抽取(格式见 docs/draw.md)')
    .argument('<file>', '名录文件,或者第一步产生的密封文件')
    .option('--public <value>', '承诺以后才公开的随机数,名录里写明了要加入的才用')
    .action((file: string, options: { public?: string }) => {
      const found = readJson(file);
      if ((found as { kind?: unknown } | null)?.kind !== '密封') {
        if (options.public !== undefined) throw new BadInput('先由名录产生承诺,公布以后再对密封文件给出公开的随机数');
        const { commitment, sealed } = commit(taken(readUrn(found)), randomBytes(32).toString('hex'));
        const [before, under] = [`${stem(file)}.commitment.json`, `${stem(file)}.sealed.json`];
        if (existsSync(before)) throw new BadInput(`${before} 已经存在,不覆盖:一个名录只承诺一次`);
        write(under, sealed, true);
        write(before, commitment);
        print(`承诺:${before}(请先公布)\n密封:${under}(检查全部结束以前不公开)\n公布以后:zhangtu draw make ${under}`);
        return;
      }
      const result = taken(publish(taken(readSealed(found)), options.public));
      const out = `${stem(file)}.draw.json`;
      write(out, result, true);
      const { visits, merged } = result.outcome;
      print(`抽取完毕:${visits.length} 户${merged > 0 ? `,合并少去 ${merged} 户次` : ''}\n结果:${out}(交检查人员;检查全部结束以后公开)`);
    });
  draw
    .command('check')
    .description('重新演算一次已经公布的抽取,不一致的逐项指出')
    .argument('<file>', '结果文件')
    .option('--commitment <file>', '事先公布的承诺文件,不给则只核对结果自身是否一致')
    .option('--json', '只输出一个 JSON 值')
    .action((file: string, options: { commitment?: string; json?: boolean }) => {
      const says = recheck(readJson(file), options.commitment === undefined ? undefined : readJson(options.commitment));
      if (options.json) json({ ok: says.length === 0, against: options.commitment === undefined ? 'self' : 'commitment', says });
      else if (says.length > 0) for (const line of says) print(line);
      else if (options.commitment === undefined) print('演算一致。没有给出事先公布的承诺,不能说明种子和名录没有事后更换');
      else print('演算一致,与事先公布的承诺相符');
      if (says.length > 0) process.exitCode = 1;
    });
}
