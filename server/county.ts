/** The county's ledger for commands that work on it without the server: opened, its people and registers set up if they are not there, and closed. */
import { nationalCalendar } from '../law/calendar/index.ts';
import { openStore } from '../store/index.ts';
import type { Context } from './context.ts';
import { DEMO_TENANT } from './demo/county.ts';
import { setUpDemo } from './demo/first.ts';
import type { Report } from './demo/seed.ts';
import { openContext } from './start.ts';

export interface County {
  context: Context;
  close(): Promise<void>;
}

/** Opens the demonstration county, beside its running server if there is one, in a data folder (the user's own when none is named) or at `DATABASE_URL`. */
export async function openCounty(options: { data?: string; report?: Report } = {}): Promise<County> {
  const url = process.env.DATABASE_URL;
  const store = await openStore({
    calendar: nationalCalendar,
    join: true,
    ...(options.data !== undefined && { folder: options.data }),
    ...(url && { url }),
  });
  try {
    const context = await openContext(store, DEMO_TENANT);
    await setUpDemo(context, options.report ?? (() => {}), { year: false });
    return { context, close: () => store.close() };
  } catch (error) {
    await store.close().catch(() => {});
    throw error;
  }
}
