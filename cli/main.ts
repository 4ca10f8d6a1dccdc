/**
 * `zhangtu …`: the command line. One file a command (or family of commands); each is loaded only when it is asked for, so that `check` does not wait
 * for the server. Exit status: 0 done, 1 found wrong, 2 bad usage or input, with one clear line on standard error.
 */
import { Command, CommanderError } from 'commander';
import { failed } from './output.ts';

const COMMANDS: { name: string; says: string; load: () => Promise<{ add: (program: Command) => void }> }[] = [
  { name: 'start', says: '启动服务', load: () => import('./start.ts') },
  { name: 'check', says: '检查全部程序', load: () => import('./check.ts') },
  { name: 'explain', says: '把程序写成法律人的话', load: () => import('./explain.ts') },
  { name: 'plan', says: '读实施方案', load: () => import('./plan.ts') },
  { name: 'report', says: '写年度报告,读公开的年度报告', load: () => import('./report.ts') },
  { name: 'guide', says: '生成一个事项的办事指南', load: () => import('./guide.ts') },
  { name: 'leader-map', says: '生成一位领导的法治账图,一页', load: () => import('./leader-map.ts') },
  { name: 'systems', says: '列出各系统和它们的程序', load: () => import('./systems.ts') },
  { name: 'score', says: '对照答案核对两种读法', load: () => import('./score.ts') },
  { name: 'figure', says: '查指标', load: () => import('./figure.ts') },
  { name: 'exchange', says: '与上级平台交换办件,两边对数', load: () => import('./exchange.ts') },
  { name: 'return', says: '报表:对应一次,以后由指标填', load: () => import('./return.ts') },
  { name: 'verify', says: '核验账本', load: () => import('./verify.ts') },
  { name: 'proof', says: '出具、核对证明', load: () => import('./proof.ts') },
  { name: 'draw', says: '双随机抽取和重新演算', load: () => import('./draw.ts') },
  { name: 'simulate', says: '模拟一个县的一年', load: () => import('./simulate.ts') },
  { name: 'import', says: '由表格导入案件和条目', load: () => import('./import.ts') },
  { name: 'export', says: '导出一个程序的案件为表格,或者整本账', load: () => import('./export.ts') },
  { name: 'backup', says: '备份全部数据,服务不必停', load: () => import('./backup.ts') },
  { name: 'restore', says: '恢复备份并核验', load: () => import('./backup.ts') },
  { name: 'bench', says: '测量', load: () => import('./bench.ts') },
];

/** What the library says of wrong usage, in one Chinese line. */
const WORDS: [RegExp, string][] = [
  [/missing required argument '([^']+)'/, '缺少参数 $1'],
  [/required option '([^']+)' not specified/, '缺少选项 $1'],
  [/option '([^']+)' argument missing/, '选项 $1 后面要跟一个值'],
  [/unknown option '([^']+)'/, '没有选项 $1'],
  [/unknown command '([^']+)'/, '没有命令 $1'],
  [/too many arguments[^.]*/, '参数太多'],
];
function inChinese(text: string): string {
  const line = text.replace(/^error: /, '').split('\n')[0] ?? '';
  const known = WORDS.find(([pattern]) => pattern.test(line));
  return `zhangtu: 用法有误:${known ? (line.match(known[0])?.[0] ?? '').replace(known[0], known[1]) : line}。加 --help 看用法\n`;
}

/** Runs one command and sets the exit status; never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  const asked = argv[2];
  const program = new Command('zhangtu')
    .description('账图:法定程序是数据,每一个行为是账上的一笔')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(inChinese(text)) });
  const loaded = COMMANDS.filter((c) => c.name === asked);
  for (const c of loaded.length > 0 ? loaded : COMMANDS) {
    if (loaded.length > 0) (await c.load()).add(program);
    else program.command(c.name).description(c.says);
  }
  try {
    await program.parseAsync(argv as string[]);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else failed(error);
  }
}
