/** The queue of who is signed in, run while the office is open: when the line comes back, when something is put in, and every half minute. */
import { useSyncExternalStore } from 'react';
import { uploadFile } from '../api/desk.ts';
import { doStep, openCase } from '../api/writes.ts';
import { type Flushed, flush, type Line } from './queue.ts';
import { openStorage } from './storage.ts';
import type { Waiting } from './types.ts';

const EVERY = 30_000;
const NONE: readonly Waiting[] = [];

const line: Line = {
  upload: (file, digest) => uploadFile(file.bytes, file.name, digest),
  act: ({ case: id, procedure, step, body, key }) =>
    id === undefined ? openCase(procedure, step, undefined, body, key) : doStep(id, step, body, key),
};

let account = '';
let acts: readonly Waiting[] = NONE;
let running: Promise<Flushed> | undefined;
const listeners = new Set<() => void>();

/** Reads what waits, and tells whoever shows it. */
async function look(): Promise<void> {
  acts = account === '' ? NONE : (await (await openStorage()).acts(account)).sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const tell of listeners) tell();
}

/** Sends now. Two calls at once share one run. */
export function sendWaiting(): Promise<Flushed> {
  running ??= (async () => {
    try {
      return await flush(await openStorage(), account, line);
    } finally {
      running = undefined;
      await look();
    }
  })();
  return running;
}

/** Begins for a person; another person's acts stay where they are until he signs in again. */
export function startQueue(of: string): void {
  if (account === '') {
    window.addEventListener('online', () => void sendWaiting());
    setInterval(() => {
      if (acts.some((a) => a.state === 'waiting')) void sendWaiting();
    }, EVERY);
  }
  if (account === of) return;
  account = of;
  void look().then(() => sendWaiting());
}

export async function keepAct(act: Waiting): Promise<void> {
  await (await openStorage()).putAct(act);
  await look();
}
export async function dropAct(key: string): Promise<void> {
  await (await openStorage()).dropAct(key);
  await look();
}
export const keepFile = async (file: File, digest: string): Promise<void> =>
  (await openStorage()).putFile({ digest, name: file.name, bytes: file, account });

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
};
/** What waits on this device of who is signed in. */
export const useWaiting = (): readonly Waiting[] => useSyncExternalStore(subscribe, () => acts);
