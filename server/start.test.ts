/** The whole, started on a port and stopped: what was acknowledged is there when it starts again. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { procedures } from '../law/index.ts';
import { addAccount } from './accounts/accounts.ts';
import { type Started, start } from './start.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhangtu-start-'));
chmodSync(folder, 0o711);
const options = { port: 0, host: '127.0.0.1', data: join(folder, 'data'), demo: false, tenant: { id: '990102', name: '试用地区' } };

let taken: Server;
let place: number;
beforeAll(async () => {
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  place = (taken.address() as { port: number }).port;
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How many events are sealed, once there are so many: a start seals what the run before left waiting, within moments. */
async function sealed(started: Started, least: number): Promise<number> {
  let size = 0;
  for (let i = 0; i < 400 && size < least; i++) {
    const { items } = (await (await fetch(`${started.address}/api/seals`)).json()) as { items: { size: number }[] };
    size = items[0]?.size ?? 0;
    if (size < least) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return size;
}

describe('a start', () => {
  it('says at once that a port is taken, before it touches the data', async () => {
    await expect(start({ ...options, port: place, data: join(folder, 'other') })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const fresh = await start(options);
    await fresh.stop();
  });

  it('keeps what was entered, seals it, and lets nobody in who was not let in before', async () => {
    const first = await start(options);
    const { context } = first;
    await context.directory.add(
      [{ id: 'u', name: '试用单位', kind: '部门' }],
      [{ id: 'p', name: '某人', unit: 'u' }],
      [{ person: 'p', role: 'clerk', from: '2020-01-01' }],
    );
    await addAccount(context.database, context.tenant.id, { id: 'p', person: 'p' }, 'a password');
    const signIn = () =>
      fetch(`${first.address}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ account: 'p', password: 'a password' }),
      });
    const session = await signIn();
    expect(session.status).toBe(200);
    const cookie = session.headers.get('set-cookie')!.split(';')[0]!;
    const made = await fetch(`${first.address}/api/subjects`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ kind: '自然人', name: '某甲' }),
    });
    expect(made.status).toBe(201);
    await first.stop();

    const again = await start(options);
    try {
      const found = await fetch(`${again.address}/api/subjects?q=${encodeURIComponent('某甲')}`, { headers: { cookie } });
      expect(await found.json()).toMatchObject({ items: [{ name: '某甲' }] });
      // the person, and what recurs each year for a department; what an opening leads to follows moments later
      const yearly = procedures.filter((p) => p.every?.each === 'department').length;
      expect(yearly).toBeGreaterThan(0);
      expect(await sealed(again, 1 + yearly)).toBeGreaterThanOrEqual(1 + yearly);
      expect((await (await fetch(`${again.address}/api/door`)).json()) as object).toEqual({
        tenant: { id: '990102', name: '试用地区', demo: false },
        accounts: [],
      });
      const page = await fetch(`${again.address}/a/screen/of/the/office`);
      expect([200, 503]).toContain(page.status);
      expect(await page.text()).toContain('<!doctype html>');
    } finally {
      await again.stop();
    }
  });
});
