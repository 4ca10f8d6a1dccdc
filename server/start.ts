/** Starts the whole: database, migrations, statutes, people, the demonstration's first data, jobs, and the application on its port. */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { FastifyServerOptions } from 'fastify';
import type { ProcedureData } from '../kernel/language/data.ts';
import { dayOfInstant } from '../kernel/time/day.ts';
import { nationalCalendar } from '../law/calendar/index.ts';
import { procedures } from '../law/index.ts';
import { migrate, openStore, type Store } from '../store/index.ts';
import { Directory } from './accounts/directory.ts';
import { loadCalendars } from './admin/calendar-change.ts';
import { buildApp } from './app.ts';
import type { Context } from './context.ts';
import { DEMO_TENANT } from './demo/county.ts';
import { setUpDemo } from './demo/first.ts';
import type { Report } from './demo/seed.ts';
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
  /** `false` leaves the demonstration's simulated days out: registers and people alone. */
  year?: boolean;
  /** The procedures in force; those of `law/` when not given. */
  procedures?: readonly ProcedureData[];
  /** The instant that the county takes for now, ISO 8601 in UTC; the machine's own when not given. */
  now?: () => string;
  /** Folders of second keepers: each seal is handed to them. */
  keepers?: readonly string[];
  /** More to be set up before anyone signs in; called at each start. */
  onStart?: (context: Context, report: Report) => Promise<void>;
}

export interface Started {
  context: Context;
  app: App;
  /** Where it listens. */
  address: string;
  /** Does at once what the jobs do by and by: the law's deemed acts of the day, what follows from them. Ends when it is done. */
  catchUp(): Promise<void>;
  /** No more requests, jobs done, database down: nothing that was acknowledged is lost. */
  stop(): Promise<void>;
}

/** A context over a store: the tenant's ledger with the statutes enrolled, its people read. */
export async function openContext(
  store: Store,
  tenant: Context['tenant'],
  now: () => string = () => new Date().toISOString(),
  law: readonly ProcedureData[] = procedures,
): Promise<Context> {
  const owner = await store.database.connect('zhangtu_owner');
  try {
    await migrate(owner, SERVER_MIGRATIONS);
  } finally {
    await owner.end();
  }
  await store.enroll(tenant.id, law);
  const directory = new Directory(store.database, tenant.id, () => dayOfInstant(now()));
  await directory.load();
  const held = await store.tenant(tenant.id);
  await loadCalendars({ database: store.database, tenant, held });
  return {
    tenant,
    store,
    database: store.database,
    held,
    submit: (submission) => store.submit(tenant.id, submission),
    directory,
    procedures: law,
    now,
  };
}

/** Whether the port can be had, asked before the long work of a first start. Throws the network's error. */
const probe = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });

/** A county of its own, set up by its administrator. */
export const OWN_TENANT = { id: '000000', name: '未命名地区' };

/** Starts everything. Throws in words for the person at the keyboard; what was begun is taken down again. */
export async function start(options: StartOptions): Promise<Started> {
  const report = options.report ?? (() => {});
  await probe(options.port, options.host);
  report('正在启动数据库');
  const store = await openStore({
    calendar: nationalCalendar,
    ...(options.data !== undefined && { folder: options.data }),
    ...(options.url !== undefined && { url: options.url }),
    ...(options.keepers !== undefined && { keepers: options.keepers }),
  });
  let app: App | undefined;
  let jobs: Jobs | undefined;
  try {
    const tenant = options.demo ? DEMO_TENANT : { ...(options.tenant ?? OWN_TENANT), demo: false };
    const context = await openContext(store, tenant, options.now, options.procedures);
    if (options.demo) await setUpDemo(context, report, { year: options.year !== false });
    await options.onStart?.(context, report);
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
      catchUp: () => working.catchUp(),
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
