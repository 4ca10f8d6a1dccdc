/** Inside the thread: opens the same embedded database beside the main program, plays the long lists, and says how far it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { nationalCalendar } from '../../../law/calendar/index.ts';
import { openStore } from '../../../store/index.ts';
import { openContext } from '../../start.ts';
import { DEMO_TENANT } from '../county.ts';
import { type BulkOrder, playBulk } from './run.ts';

export async function playInThread(): Promise<void> {
  const { folder, url, year } = workerData as BulkOrder;
  const store = await openStore({ calendar: nationalCalendar, folder, ...(url === undefined ? { join: true } : { url }) });
  try {
    const context = await openContext(store, DEMO_TENANT);
    const done = await playBulk(context, year, (played) => parentPort?.postMessage({ played }));
    parentPort?.postMessage({ done });
  } finally {
    await store.close();
  }
}
