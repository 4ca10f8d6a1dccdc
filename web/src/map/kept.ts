/**
 * Layouts that this browser has already worked out. A picture belongs to an edition and never changes with it, so it is laid out once and found again
 * the next day. Where the browser keeps nothing (a private window, no room), it is laid out anew.
 */
import type { Laid } from './layout.ts';

const NAME = 'zhangtu-map';
const STORE = 'laid';
/** What the layout is made with: another number, and all are made again. */
const MADE = 2;
/** So many are kept; then all go, and those in use come back. */
const MOST = 300;

let opening: Promise<IDBDatabase | undefined> | undefined;
const database = (): Promise<IDBDatabase | undefined> => {
  opening ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(NAME, MADE);
      request.onupgradeneeded = () => {
        for (const name of Array.from(request.result.objectStoreNames)) request.result.deleteObjectStore(name);
        request.result.createObjectStore(STORE);
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
      request.onblocked = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  });
  return opening;
};

const asked = <T>(request: IDBRequest<T>): Promise<T | undefined> =>
  new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });

/** The layout kept under the key, or what `make` gives, which is then kept. */
export async function kept(key: string, make: () => Promise<Laid>): Promise<Laid> {
  const db = await database();
  const found = db && (await asked<Laid | undefined>(db.transaction(STORE).objectStore(STORE).get(key)));
  if (found) return found;
  const made = await make();
  if (db)
    try {
      const store = db.transaction(STORE, 'readwrite').objectStore(STORE);
      if (((await asked(store.count())) ?? 0) >= MOST) store.clear();
      store.put(made, key);
    } catch {
      // no room: it is made again another time
    }
  return made;
}
