/**
 * Acts and files kept on the device: in IndexedDB, which a page has without https too. Where even that is forbidden, acts go to localStorage and files
 * stay in the page while it is open.
 */
import type { KeptFile, Storage, Waiting } from './types.ts';

const NAME = 'zhangtu-field';

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('acts', { keyPath: 'key' });
      asked.result.createObjectStore('files', { keyPath: 'digest' });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(new Error('blocked'));
  });
}
const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function inDatabase(db: IDBDatabase): Storage {
  const store = (name: 'acts' | 'files', mode: IDBTransactionMode = 'readonly') => db.transaction(name, mode).objectStore(name);
  return {
    acts: async (account) => ((await answer(store('acts').getAll())) as Waiting[]).filter((a) => a.account === account),
    putAct: async (act) => void (await answer(store('acts', 'readwrite').put(act))),
    dropAct: async (key) => void (await answer(store('acts', 'readwrite').delete(key))),
    files: async (account) =>
      ((await answer(store('files').getAll())) as KeptFile[])
        .filter((f) => f.account === account)
        .map(({ digest, name }) => ({ digest, name })),
    file: async (digest) => (await answer(store('files').get(digest))) as KeptFile | undefined,
    putFile: async (file) => void (await answer(store('files', 'readwrite').put(file))),
    dropFile: async (digest) => void (await answer(store('files', 'readwrite').delete(digest))),
  };
}

const PREFIX = 'zhangtu.waiting.';
/** Acts as texts, files in the page's memory. */
export function inTexts(texts: Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>): Storage {
  const kept = new Map<string, KeptFile>();
  const keys = () => Array.from({ length: texts.length }, (_, i) => texts.key(i) ?? '').filter((k) => k.startsWith(PREFIX));
  return {
    acts: async (account) =>
      keys()
        .map((k) => JSON.parse(texts.getItem(k)!) as Waiting)
        .filter((a) => a.account === account),
    putAct: async (act) => texts.setItem(PREFIX + act.key, JSON.stringify(act)),
    dropAct: async (key) => texts.removeItem(PREFIX + key),
    files: async (account) => [...kept.values()].filter((f) => f.account === account),
    file: async (digest) => kept.get(digest),
    putFile: async (file) => void kept.set(file.digest, file),
    dropFile: async (digest) => void kept.delete(digest),
  };
}

let opened: Promise<Storage> | undefined;
export const openStorage = (): Promise<Storage> => {
  opened ??= openDatabase().then(inDatabase, () => inTexts(localStorage));
  return opened;
};
