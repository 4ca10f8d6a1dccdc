/** Starts the whole: database, migrations, statutes, people, the demonstration's first data, jobs, and the application on its port. */
import { fileURLToPath } from 'node:url';
import type { FastifyServerOptions } from 'fastify';
import { nationalCalendar } from '../law/calendar/index.ts';
import { procedures } from '../law/index.ts';
import { migrate, openStore, type Store } from '../store/index.ts';
import { Directory } from './accounts/directory.ts';
import { buildApp } from './app.ts';
import type { Context } from './context.ts';
import { DEMO_TENANT } from './demo/county.ts';
import { type Report, seedPeople, seedRegisters } from './demo/seed.ts';
import type { App } from './http/types.ts';
import { type Jobs, startJobs } from './jobs/jobs.ts';

export const SERVER_MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));
/** Where the built office lies. */
export const OFFICE = fileURLToPath(new URL('../web/dist', import.meta.url));

export interface StartOptions {
  /** 0 takes any free one. */
  port: number;
  host: string;
  /** Data folder; the user's own when not given. */
  data?: string;
  /** A PostgreSQL by its address, instead of the embedded one. */
  url?: string;
  /** The demonstration county, with its sign-ins and its year. */
  demo: boolean;
  tenant?: { id: string; name: string };
  logger?: FastifyServerOptions['logger'];
  report?: Report;
  /** Fills the county's year, once, before anyone signs in. */
  onFirstStart?: (context: Context, report: Report) => Promise<void>;
}

export interface Started {
  context: Context;
  app: App;
  /** Where it listens. */
  address: string;
  /** No more requests, jobs done, database down: nothing that was acknowledged is lost. */
  stop(): Promise<void>;
}

/** A context over a store: the tenant's ledger with the statutes enrolled, its people read. */
export async function openContext(
  store: Store,
  tenant: Context['tenant'],
  now: () => string = () => new Date().toISOString(),
): Promise<Context> {
  const owner = await store.database.connect('zhangtu_owner');
  try {
    await migrate(owner, SERVER_MIGRATIONS);
  } finally {
    await owner.end();
  }
  await store.enroll(tenant.id, procedures);
  const directory = new Directory(store.database, tenant.id);
  await directory.load();
  const held = await store.tenant(tenant.id);
  return {
    tenant,
    store,
    database: store.database,
    held,
    submit: (submission) => store.submit(tenant.id, submission),
    directory,
    procedures,
    now,
  };
}

/** The demonstration's first data, when they are not there. What was interrupted goes on where it stopped, for every command has its key. */
async function firstStart(context: Context, options: StartOptions, report: Report): Promise<void> {
  await seedPeople(context);
  const { rowCount } = await context.database.within(context.tenant.id, (client) =>
    client.query('select from clocks where tenant = $1', [context.tenant.id]),
  );
  if (rowCount) return;
  report('第一次启动,正在录入演示县的登记');
  const year = Number(context.now().slice(0, 4)) - 1;
  // entered on the last day before the demonstration year begins
  await seedRegisters(context, `${year - 1}-12-31T08:00:00.000Z`, report);
  await options.onFirstStart?.(context, report);
}

/** Starts everything. Throws in words for the person at the keyboard; what was begun is taken down again. */
export async function start(options: StartOptions): Promise<Started> {
  const report = options.report ?? (() => {});
  report('正在启动数据库');
  const store = await openStore({
    calendar: nationalCalendar,
    ...(options.data !== undefined && { folder: options.data }),
    ...(options.url !== undefined && { url: options.url }),
  });
  let app: App | undefined;
  let jobs: Jobs | undefined;
  try {
    const tenant = options.demo ? DEMO_TENANT : { ...(options.tenant ?? { id: '000000', name: '未命名地区' }), demo: false };
    const context = await openContext(store, tenant);
    if (options.demo) await firstStart(context, options, report);
    const running = { ...context, submit: stirring(context, () => jobs) };
    app = await buildApp(running, { office: OFFICE, ...(options.logger !== undefined && { logger: options.logger }) });
    const address = await app.listen({ port: options.port, host: options.host });
    jobs = startJobs(running, app.log);
    const listening = app;
    const working = jobs;
    return {
      context: running,
      app,
      address,
      stop: async () => {
        await listening.close();
        await working.stop();
        await store.close();
      },
    };
  } catch (error) {
    await app?.close().catch(() => {});
    await jobs?.stop();
    await store.close().catch(() => {});
    throw error;
  }
}

/** The way in, telling the jobs of what went in. */
const stirring =
  (context: Context, jobs: () => Jobs | undefined): Context['submit'] =>
  async (submission) => {
    const outcome = await context.submit(submission);
    if (outcome.kind === 'done' && !outcome.again) jobs()?.stirred();
    return outcome;
  };
