/** A backup of a database that works: what was acknowledged before it is in it, and what it holds is whole. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../store.ts';
import { apply, calendar } from '../testing/commands.ts';
import { procedures } from '../testing/procedures.ts';
import { temporaryFolder } from '../testing/server.ts';
import { restoreBackup } from './restore.ts';
import { type Backup, writeBackup } from './write.ts';

const COUNTY = '510001';
let folder: string;
let store: Store;
let made: Backup;
const before: string[] = [];
const meanwhile: string[] = [];

beforeAll(async () => {
  folder = temporaryFolder();
  store = await openStore({ folder: join(folder, 'data'), calendar });
  await store.enroll(COUNTY, procedures);
  const done = async (id: string, list: string[]) => {
    expect(await store.submit(COUNTY, apply(id))).toMatchObject({ kind: 'done' });
    list.push(id);
  };
  for (let i = 0; i < 30; i++) await done(`b${i}`, before);
  await store.seal(COUNTY);
  let going = true;
  const work = (async () => {
    for (let i = 0; going; i++) await done(`m${i}`, meanwhile);
  })();
  made = await writeBackup(store.database, join(folder, 'county.zhangtu'));
  going = false;
  await work;
  await done('after', []);
}, 120_000);
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup while the work goes on', () => {
  it('is one file for its owner alone, whose last entry says what it is', () => {
    expect(meanwhile.length).toBeGreaterThan(0);
    expect(made).toMatchObject({ format: 1, postgres: readFileSync(join(folder, 'data', 'pg', 'PG_VERSION'), 'utf8').trim() });
    expect(made.size).toBe(statSync(made.file).size);
    if (process.platform !== 'win32') expect(statSync(made.file).mode & 0o777).toBe(0o600);
  });

  it('comes back whole: every act acknowledged before it, none from after it, and the ledger verifies', async () => {
    const back = join(folder, 'back');
    expect(await restoreBackup(made.file, back)).toMatchObject({ at: made.at, files: made.files });
    const again = await openStore({ folder: back, calendar });
    try {
      expect(again.key).toEqual(store.key);
      const report = await again.verify(COUNTY);
      expect(report.findings).toEqual([]);
      expect(report.counts.cases).toBeGreaterThanOrEqual(before.length);
      expect(report.counts.cases).toBeLessThanOrEqual(before.length + meanwhile.length);
      for (const id of before) expect(await again.submit(COUNTY, apply(id))).toMatchObject({ kind: 'done', again: true });
      expect(await again.submit(COUNTY, apply('after'))).toMatchObject({ kind: 'done' });
      expect((await again.verify(COUNTY)).findings).toEqual([]);
    } finally {
      await again.close();
    }
  }, 120_000);

  it('does not overwrite an older one, nor data that are there', async () => {
    await expect(writeBackup(store.database, made.file)).rejects.toThrow('备份不覆盖旧的');
    const full = join(folder, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'note.txt'), '有用');
    await expect(restoreBackup(made.file, full)).rejects.toThrow('里已有数据');
    expect(readdirSync(full)).toEqual(['note.txt']);
  });

  it('is refused where it is not whole, and leaves nothing behind', async () => {
    const cut = join(folder, 'cut.zhangtu');
    writeFileSync(cut, readFileSync(made.file));
    truncateSync(cut, Math.floor(made.size * 0.6));
    await expect(restoreBackup(cut, join(folder, 'none'))).rejects.toThrow('不是完整的账图备份');
    writeFileSync(cut, '不是备份');
    await expect(restoreBackup(cut, join(folder, 'none'))).rejects.toThrow(/账图备份/);
    await expect(restoreBackup(join(folder, 'missing'), join(folder, 'none'))).rejects.toThrow('没有文件');
    await expect(writeBackup(store.database, join(folder, 'no', 'where.zhangtu'))).rejects.toThrow('写不了文件');
    expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([]);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('is one at a time', async () => {
    const both = await Promise.allSettled(['x', 'y'].map((name) => writeBackup(store.database, join(folder, name))));
    expect(both.map((b) => b.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.flatMap((b) => (b.status === 'rejected' ? [String(b.reason)] : []))).toEqual(['Error: 另一次备份正在进行,请等它做完']);
  }, 60_000);
});
