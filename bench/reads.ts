/**
 * How long the office's reads take at the server, over the line as a browser asks them: each beside a bare round trip (`/api/session`: who am I) in the same
 * run, the two alternating. `npx tsx bench/reads.ts <address> <account> <password>` against a server that runs.
 */
import { performance } from 'node:perf_hooks';

export interface Read {
  says: string;
  /** Paths asked in turn; each asked once before it is measured, unless `cold`. */
  paths: readonly string[];
}
export interface Timed {
  says: string;
  times: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
}

const ROUNDS = 40;
const BARE = '/api/session';

/** What is typed, as it grows by a keystroke. */
const typed = ['王', '王建', '王建国', '食', '食品', '食品安', '食品安全', '超市', '示例超', '9151', '账图市监罚', '复议', '道路灯', '李'];

export const READS: readonly Read[] = [
  { says: '查找,一键一问', paths: typed.map((t) => `/api/search?q=${encodeURIComponent(t)}`) },
  { says: '今日', paths: ['/api/today'] },
  { says: '清单,一个程序', paths: ['/api/cases?procedure=hotline&limit=100', '/api/cases?procedure=penalty&limit=100'] },
  { says: '清单,全部,按期限', paths: ['/api/cases?limit=100&sort=due.asc'] },
  { says: '清单,全部,按最近一步', paths: ['/api/cases?limit=100&sort=latest.desc'] },
  { says: '清单,第一万行起', paths: ['/api/cases?limit=100&offset=10000&view=bench'] },
  { says: '数字目录', paths: ['/api/figures'] },
];

const at = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Times of each read and, as the last, of the bare round trip between them. */
export async function measureReads(address: string, account: string, password: string, reads = READS): Promise<Timed[]> {
  const signIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password }),
  });
  if (!signIn.ok) throw new Error(`没有进得去:${signIn.status} ${await signIn.text()}`);
  const cookie = signIn.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ');
  const ask = async (path: string): Promise<number> => {
    const from = performance.now();
    const answer = await fetch(address + path, { headers: { cookie, accept: 'application/json' } });
    await answer.text();
    if (!answer.ok) throw new Error(`${path}:${answer.status}`);
    return performance.now() - from;
  };
  const bare: number[] = [];
  const timed: Timed[] = [];
  for (const { says, paths } of reads) {
    for (const path of paths) await ask(path);
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      times.push(await ask(paths[i % paths.length]!));
      bare.push(await ask(BARE));
    }
    timed.push(told(says, times));
  }
  return [...timed, told('只问一声(比照)', bare)];
}

const told = (says: string, times: number[]): Timed => {
  times.sort((a, b) => a - b);
  return { says, times: times.length, p50: at(times, 0.5), p95: at(times, 0.95) };
};

if (import.meta.filename === process.argv[1]) {
  const [, , address = '', account = '', password = ''] = process.argv;
  for (const t of await measureReads(address, account, password))
    console.log(`${t.says}\t${t.times}次\tp50 ${t.p50.toFixed(1)}毫秒\tp95 ${t.p95.toFixed(1)}毫秒`);
}
