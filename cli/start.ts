/** `zhangtu start`: the office, the API and the jobs, on one machine with nothing else installed. Ctrl-C stops it, and loses nothing. */
import type { Command } from 'commander';
import { firstAdministrator } from '../server/admin/first.ts';
import { DEMO_PASSWORD, demoAccounts } from '../server/demo/accounts.ts';
import { type Started, start } from '../server/start.ts';
import { BadInput, print, progress, progressDone } from './output.ts';

interface Options {
  port: string;
  host: string;
  data?: string;
  demo?: boolean;
  keeper: string[];
}

const LARGEST_PORT = 65_535;

export function add(program: Command): void {
  program
    .command('start')
    .description('启动服务:办公界面、接口和定时的工作')
    .option('--port <n>', '端口', '8080')
    .option('--host <host>', '监听的地址;只在本机时用 127.0.0.1', '127.0.0.1')
    .option('--data <folder>', '数据文件夹;不填用本用户的')
    .option(
      '--keeper <folder>',
      '第二保管人的文件夹:每次封印都另存一份;可以写几个',
      (folder: string, all: string[]) => [...all, folder],
      [],
    )
    .option('--demo', '演示县:虚构的单位、人员和一年的案件')
    .action(run);
}

async function run(options: Options): Promise<void> {
  const port = Number(options.port);
  if (!/^\d+$/.test(options.port) || port > LARGEST_PORT) throw new BadInput(`端口应当是0到${LARGEST_PORT}的整数,不是「${options.port}」`);
  const started = await begun(port, options);
  print(`\n账图已启动:${started.address}`);
  if (options.demo) printSignIns(started);
  print('按 Ctrl-C 停止,不会丢失数据。');
  await untilStopped();
  progress('正在停止');
  await started.stop();
  progressDone();
}

async function begun(port: number, options: Options): Promise<Started> {
  try {
    return await start({
      port,
      host: options.host,
      demo: options.demo === true,
      ...(options.data !== undefined && { data: options.data }),
      ...(process.env.DATABASE_URL && { url: process.env.DATABASE_URL }),
      logger: { level: process.env.ZHANGTU_LOG ?? 'warn' },
      report: progress,
      keepers: options.keeper,
      onStart: async (context) => {
        const first = await firstAdministrator(context);
        if (first)
          print(`\n还没有人员。请用账号 ${first.account}、密码 ${first.password} 登录,在「管理」里设置单位和人员。密码只显示这一次。`);
      },
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE') throw new BadInput(`端口 ${port} 已被占用。请停下占用它的程序,或者用 --port 另选一个`);
    if (code === 'EACCES') throw new BadInput(`没有权限使用端口 ${port}。请用 --port 选1024以上的端口`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new BadInput(`本机没有地址 ${options.host}`);
    throw error;
  } finally {
    progressDone();
  }
}

function printSignIns({ context }: Started): void {
  print(`\n${context.tenant.name}是虚构的演示县。可以用以下账号登录,密码都是 ${DEMO_PASSWORD}`);
  for (const { account, says } of demoAccounts) print(`  ${account.padEnd(12)} ${says}`);
  print('');
}

/** Resolves at Ctrl-C or when asked to end. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
