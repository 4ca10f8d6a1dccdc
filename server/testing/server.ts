/** The demonstration county on an embedded database of its own, for tests: its people, some registers, and the application without a port. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { nationalCalendar } from '../../law/calendar/index.ts';
import { openStore } from '../../store/index.ts';
import { buildApp } from '../app.ts';
import type { Context } from '../context.ts';
import { DEMO_PASSWORD } from '../demo/accounts.ts';
import { DEMO_TENANT, demoUnits } from '../demo/county.ts';
import { demoRegisters } from '../demo/registers.ts';
import { seedPeople, seedRegisters } from '../demo/seed.ts';
import type { App } from '../http/types.ts';
import { openContext } from '../start.ts';

/** Wednesday, ten o'clock in the morning in Asia/Shanghai. */
export const NOW = '2026-11-18T02:00:00.000Z';
export const TODAY = '2026-11-18';

export interface Answer {
  status: number;
  type: string;
  // tests look into answers as their reader would: by name
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what is being tested
  body: any;
  headers: Record<string, unknown>;
  /** The bytes as they came. */
  bytes: Buffer;
}
/** One who has signed in, and what he asks for. */
export interface Chair {
  get(url: string): Promise<Answer>;
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  send(options: InjectOptions): Promise<Answer>;
}
export interface TestServer {
  context: Context;
  app: App;
  /** Sets the instant that the server takes for now. */
  at(instant: string): void;
  nobody: Chair;
  sit(account: string): Promise<Chair>;
  close(): Promise<void>;
}

export async function testServer(limits = { all: 100_000, signIn: 100_000 }): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'zhangtu-server-'));
  chmodSync(folder, 0o711); // the database may run under another account, and passes through
  const store = await openStore({ calendar: nationalCalendar, folder: join(folder, 'data') });
  let now = NOW;
  const context = await openContext(store, DEMO_TENANT, () => now);
  await seedPeople(context);
  await seedRegisters(context, '2024-12-31T08:00:00.000Z', () => {}, demoRegisters(demoUnits.filter((u) => u.id === 'market')));
  const app = await buildApp(context, { limits, strict: true });
  await app.ready();

  const chair = (cookie?: string): Chair => {
    const send = async (options: InjectOptions): Promise<Answer> => {
      const reply = await app.inject({ ...options, headers: { ...options.headers, ...(cookie && { cookie }) } });
      const type = String(reply.headers['content-type'] ?? '');
      const body = /json/.test(type) && !reply.headers['content-encoding'] ? reply.json() : reply.body;
      return { status: reply.statusCode, type, body, headers: reply.headers, bytes: reply.rawPayload };
    };
    return {
      send,
      get: (url) => send({ method: 'GET', url }),
      post: (url, body, headers) => send({ method: 'POST', url, headers, ...(body !== undefined && { payload: body as object }) }),
    };
  };
  const nobody = chair();
  return {
    context,
    app,
    at: (instant) => {
      now = instant;
    },
    nobody,
    sit: async (account) => {
      const { status, headers } = await nobody.post('/api/session', { account, password: DEMO_PASSWORD });
      if (status !== 200) throw new Error(`${account} cannot sign in: ${status}`);
      return chair(String(headers['set-cookie']).split(';')[0]);
    },
    close: async () => {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
