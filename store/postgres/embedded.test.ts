/** The embedded database: durable, one program a folder, nothing to clear away after a kill. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store.ts';
import { apply, calendar, does } from '../testing/commands.ts';
import { procedures } from '../testing/procedures.ts';
import { temporaryFolder } from '../testing/server.ts';
import { startEmbedded } from './embedded.ts';
import { databaseAccount, makeFolder } from './folder.ts';
import { gone, isAlive, recordedPid } from './process.ts';

let folder = '';
let data = '';
beforeEach(() => {
  folder = temporaryFolder();
  data = join(folder, 'data');
});
afterEach(async () => {
  const pid = recordedPid(join(data, 'pg'));
  if (pid !== undefined && isAlive(pid)) {
    process.kill(pid, 'SIGQUIT');
    await gone(pid, 10_000);
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded database', () => {
  it('keeps an acknowledged command through kill -9 of the database, and goes on with the next', async () => {
    const store = await openStore({ folder: data, calendar });
    await store.enroll('510001', procedures);
    expect(await store.submit('510001', apply('c1'))).toMatchObject({ kind: 'done' });
    const pid = recordedPid(join(data, 'pg'))!;
    process.kill(pid, 'SIGKILL');
    await gone(pid, 5_000);
    await store.close();
    const again = await openStore({ folder: data, calendar });
    try {
      expect(await again.submit('510001', apply('c1'))).toMatchObject({ kind: 'done', again: true });
      expect(await again.submit('510001', does('c1', 'accept'))).toMatchObject({ kind: 'done', n: 2 });
      expect((await again.verify('510001')).findings).toEqual([]);
    } finally {
      await again.close();
    }
  });

  it('is checked by checksums, writes through, and speaks UTF-8', async () => {
    const running = await startEmbedded(data);
    const client = new pg.Client(running.as('zhangtu'));
    try {
      await client.connect();
      const show = async (name: string) => Object.values((await client.query(`show ${name}`)).rows[0] as object)[0];
      expect(await show('data_checksums')).toBe('on');
      expect(await show('fsync')).toBe('on');
      expect(await show('synchronous_commit')).toBe('on');
      expect(await show('server_encoding')).toBe('UTF8');
      expect(await show('listen_addresses')).toBe(process.platform === 'win32' ? '127.0.0.1' : '');
      await expect(new pg.Client({ ...running.as('zhangtu'), password: 'wrong' }).connect()).rejects.toThrow(/password/);
      if (process.platform !== 'win32') expect(statSync(join(data, 'passwords.json')).mode & 0o777).toBe(0o600);
    } finally {
      await client.end();
      await running.stop();
    }
    expect(existsSync(join(data, 'pg', 'postmaster.pid'))).toBe(false);
  });

  it('tells a second program on the same folder who has it', async () => {
    const running = await startEmbedded(data);
    try {
      await expect(startEmbedded(data)).rejects.toThrow(`数据文件夹 ${data} 正由另一个账图进程使用(进程号 ${process.pid})`);
    } finally {
      await running.stop();
    }
  });

  it('starts over a pid file that a killed database, or another machine, left behind', async () => {
    const first = await startEmbedded(data);
    process.kill(first.pid, 'SIGKILL');
    await gone(first.pid, 5_000);
    await first.stop();
    // the id in the file now belongs to some other process that lives
    const stale = join(data, 'pg', 'postmaster.pid');
    writeFileSync(stale, readFileSync(stale, 'utf8').replace(/^\d+/, String(process.pid)));
    const second = await startEmbedded(data);
    await second.stop();
    expect(second.pid).not.toBe(first.pid);
  });

  it('does not outlive the program that started it beyond the next start', async () => {
    const script = join(folder, 'start.mts');
    const module = fileURLToPath(new URL('./embedded.ts', import.meta.url));
    writeFileSync(
      script,
      `import { startEmbedded } from ${JSON.stringify(module)};\nconst e = await startEmbedded(${JSON.stringify(data)});\nconsole.log('pid ' + e.pid);\nsetInterval(() => {}, 1000);\n`,
    );
    const program = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = await new Promise<number>((resolve, reject) => {
      program.stdout.on('data', (chunk) => resolve(Number(/pid (\d+)/.exec(String(chunk))?.[1])));
      program.once('exit', () => reject(new Error('ended early')));
    });
    program.kill('SIGKILL');
    const next = await startEmbedded(data);
    await next.stop();
    expect(await gone(pid, 10_000)).toBe(true);
  });

  it('says which folder is in the way of the account that it runs under', () => {
    if (!databaseAccount()) return;
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o700);
    expect(() => makeFolder(join(closed, 'data'), databaseAccount())).toThrow(`进不了 ${closed}`);
  });
});
