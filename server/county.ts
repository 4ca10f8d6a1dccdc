/** The county's ledger for commands that work on it without the server: opened, its people and registers set up if they are not there, and closed. */
import { nationalCalendar } from '../law/calendar/index.ts';
import { openStore, type Store } from '../store/index.ts';
import type { Context } from './context.ts';
import { DEMO_TENANT } from './demo/county.ts';
import { setUpDemo } from './demo/first.ts';
import type { Report } from './demo/seed.ts';
import { OWN_TENANT, openContext } from './start.ts';

export interface County {
  context: Context;
  close(): Promise<void>;
}

/**
 * Opens the county of a data folder (the user's own when none is named) or at `DATABASE_URL`, beside its running server if there is one: the one that was
 * set up there, else the demonstration, which is set up then.
 */
export async function openCounty(options: { data?: string; report?: Report } = {}): Promise<County> {
  const url = process.env.DATABASE_URL;
  const store = await openStore({
    calendar: nationalCalendar,
    join: true,
    ...(options.data !== undefined && { folder: options.data }),
    ...(url && { url }),
  });
  try {
    if (await begun(store)) return { context: await openContext(store, { ...OWN_TENANT, demo: false }), close: () => store.close() };
    const context = await openContext(store, DEMO_TENANT);
    await setUpDemo(context, options.report ?? (() => {}), { year: false });
    return { context, close: () => store.close() };
  } catch (error) {
    await store.close().catch(() => {});
    throw error;
  }
}

/** Whether a county of its own was set up here: its statutes are enrolled. */
async function begun({ database }: Store): Promise<boolean> {
  const { rowCount } = await database.within(OWN_TENANT.id, (client) =>
    client.query('select from editions where tenant = $1 limit 1', [OWN_TENANT.id]),
  );
  return rowCount === 1;
}
