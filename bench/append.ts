/**
 * The append path beside bare single-row inserts, on the same server in the same run. A command is read, decided by the kernel and committed with
 * event, parts, case row, dues, tally and queue under row level security; a bare insert is one row of the same bytes. Neither waits for the other.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Command } from '../kernel/case/index.ts';
import type { Day } from '../kernel/time/day.ts';
import { nationalCalendar } from '../law/calendar/index.ts';
import { reconsideration } from '../law/disputes/reconsideration.ts';
import type { Submission } from '../store/append/types.ts';
import { openStore, type Store } from '../store/store.ts';

const TENANT = '000000';
const CONNECTIONS = 40;

export interface Measured {
  clients: number;
  /** Commands and bare inserts a second, medians over the rounds. */
  commands: number;
  bare: number;
  ratio: number;
  /** Milliseconds a command took, half and 99 of 100. */
  p50: number;
  p99: number;
}

const DAY = '2024-10-09' as Day;
const salt = (): string => randomBytes(32).toString('hex');

/** One client's commands without end: an application, the request to mend it, its service, the mended papers, acceptance, the copy to the respondent. */
function* commandsOf(client: number, run: string): Generator<Submission> {
  for (let i = 0; ; i++) {
    const id = `${run}-${client}-${i}`;
    const command = (step: string, form: Command['form'], role: string): Command => ({
      key: `${id}-${step}`,
      step,
      form,
      who: role === 'applicant' ? { role } : { role, person: 'p1', unit: 'u1' },
      on: DAY,
      at: `${DAY}T02:00:00Z`,
      salt: salt(),
      attested: reconsideration.rules.filter((r) => r.kind === 'attest' && r.before.includes(step)).map((r) => r.id),
    });
    const request = '请求撤销该决定,理由见附件。'.repeat(4);
    yield {
      case: id,
      opens: { procedure: 'reconsideration', unit: 'u1' },
      command: command('apply', { applicant: `s${i % 97}`, respondent: 'u9', knewOn: '2024-09-01', request }, 'applicant'),
    };
    yield { case: id, command: command('askFix', { missing: '身份证明复印件' }, 'caseworker') };
    yield { case: id, command: command('serve', { document: 2, way: '直接送达' }, 'caseworker') };
    yield { case: id, command: command('fix', { material: [{ name: '材料.pdf', digest: 'ab'.repeat(32) }] }, 'applicant') };
  }
}

async function appending(store: Store, clients: number, seconds: number, run: string): Promise<{ rate: number; times: number[] }> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (const submission of commandsOf(client, run)) {
        const at = performance.now();
        if (at >= until) return;
        const outcome = await store.submit(TENANT, submission);
        if (outcome.kind !== 'done') throw new Error(`${submission.command.step}: ${JSON.stringify(outcome)}`);
        times.push(performance.now() - at);
      }
    }),
  );
  return { rate: times.length / ((performance.now() - begun) / 1000), times };
}

async function inserting(pool: pg.Pool, clients: number, seconds: number, bytes: string): Promise<number> {
  const until = performance.now() + seconds * 1000;
  const begun = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        await pool.query('insert into bench_bare (text) values ($1)', [bytes]);
        done++;
      }
    }),
  );
  return done / ((performance.now() - begun) / 1000);
}

const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const quantile = (list: number[], q: number): number => list.toSorted((a, b) => a - b)[Math.floor(list.length * q)] ?? 0;

/** Measures; `url` names a server, otherwise the embedded one is started in a folder of its own. */
export async function measureAppend(options: {
  url?: string;
  seconds?: number;
  rounds?: number;
  clients?: number[];
  progress?: (text: string) => void;
}): Promise<Measured[]> {
  const { seconds = 2, rounds = 3, clients: list = [1, 8, 32, 128], progress = () => {} } = options;
  const folder = mkdtempSync(join(tmpdir(), 'zhangtu-bench-'));
  // Started by root, the database runs under another account, which has to get in.
  chmodSync(folder, 0o711);
  const store = await openStore({
    folder: join(folder, 'data'),
    ...(options.url && { url: options.url }),
    calendar: nationalCalendar,
    connections: CONNECTIONS,
  });
  try {
    await store.enroll(TENANT, [reconsideration]);
    const administrator = await store.database.administrator();
    await administrator.query(
      'drop table if exists bench_bare; create table bench_bare (id bigint generated always as identity primary key, text text not null)',
    );
    const pool = new pg.Pool({ ...bareConnection(administrator), max: CONNECTIONS });
    pool.on('error', () => {}); // a failed round takes the server down under idle connections
    const bytes = 'x'.repeat(900); // about the canonical text of an event
    await appending(store, 8, 1, 'warm');
    await inserting(pool, 8, 1, bytes);
    const found: Measured[] = [];
    for (const clients of list) {
      const commands: number[] = [];
      const bare: number[] = [];
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
        bare.push(await inserting(pool, clients, seconds, bytes));
        const ours = await appending(store, clients, seconds, `r${round}-${clients}`);
        commands.push(ours.rate);
        for (const t of ours.times) times.push(t);
        progress(`${clients} 个客户端,第 ${round + 1} 轮:命令 ${Math.round(commands.at(-1)!)}/秒,裸插入 ${Math.round(bare.at(-1)!)}/秒`);
      }
      found.push({
        clients,
        commands: Math.round(median(commands)),
        bare: Math.round(median(bare)),
        ratio: Math.round((median(commands) / median(bare)) * 100) / 100,
        p50: Math.round(quantile(times, 0.5) * 10) / 10,
        p99: Math.round(quantile(times, 0.99) * 10) / 10,
      });
    }
    await pool.end();
    await administrator.end();
    return found;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The administrator's own connection settings, for a pool of bare inserts on the same server. */
function bareConnection(client: pg.Client): pg.PoolConfig {
  const { host, port, user, database, password } = client as unknown as {
    host: string;
    port: number;
    user: string;
    database: string;
    password?: string;
  };
  return { host, port, user, database, ...(password && { password }) };
}
