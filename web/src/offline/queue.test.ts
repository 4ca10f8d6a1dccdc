import { beforeEach, describe, expect, it } from 'vitest';
import { ApiProblem, Offline } from '../api/client.ts';
import { digestsOf, flush, type Line } from './queue.ts';
import { inTexts } from './storage.ts';
import type { Storage, Waiting } from './types.ts';

const D = 'd'.repeat(64);
class Texts {
  readonly #all = new Map<string, string>();
  get length() {
    return this.#all.size;
  }
  key = (i: number) => [...this.#all.keys()][i] ?? null;
  getItem = (k: string) => this.#all.get(k) ?? null;
  setItem = (k: string, v: string) => void this.#all.set(k, v);
  removeItem = (k: string) => void this.#all.delete(k);
}
const act = (key: string, at: string, more: Partial<Waiting> = {}): Waiting => ({
  key,
  account: 'me',
  case: 'c1',
  procedure: 'inspection',
  step: 'inspect',
  title: '实施检查',
  subject: '某企业',
  state: 'waiting',
  at,
  body: { facts: {}, n: 3, on: at.slice(0, 16) },
  ...more,
});
const refusal = (status: number) =>
  new ApiProblem({
    type: 't',
    title: '不能',
    status,
    detail: '不能',
    refusals: [{ kind: 'hold', rule: 'r', article: '第一条', says: '应当两人' }],
  });

let storage: Storage;
let sent: { key: string; n?: number; on?: string }[];
let uploaded: string[];
let fail: (act: Waiting) => unknown;
const line: Line = {
  upload: async (_, digest) => void uploaded.push(digest),
  act: async (a) => {
    const e = fail(a);
    if (e) throw e;
    sent.push({ key: a.key, n: a.body.n, on: a.body.on });
    return { id: a.case ?? 'new', n: (a.body.n ?? 0) + 1 };
  },
};
const run = () => flush(storage, 'me', line);
const left = async () => (await storage.acts('me')).map((a) => `${a.key} ${a.state}`).sort();
beforeEach(() => {
  storage = inTexts(new Texts());
  sent = [];
  uploaded = [];
  fail = () => undefined;
});

describe('the queue of the field', () => {
  it('sends in the order in which things were done, with their true time, the later one knowing the earlier', async () => {
    await storage.putAct(act('b', '2026-11-18T15:00:00Z'));
    await storage.putAct(act('a', '2026-11-18T14:00:00Z'));
    expect((await run()).sent.map((a) => a.key)).toEqual(['a', 'b']);
    expect(sent).toEqual([
      { key: 'a', n: 3, on: '2026-11-18T14:00' },
      { key: 'b', n: 4, on: '2026-11-18T15:00' },
    ]);
    expect(await left()).toEqual([]);
  });
  it('stops at a lost line and keeps everything', async () => {
    await storage.putAct(act('a', '1'));
    await storage.putAct(act('b', '2', { case: 'c2' }));
    fail = () => new Offline();
    expect(await run()).toEqual({ sent: [], refused: 0, stopped: 'offline' });
    expect(await left()).toEqual(['a waiting', 'b waiting']);
    fail = () => undefined;
    expect((await run()).sent.length).toBe(2);
  });
  it.each([409, 422, 403])(
    'keeps what was refused with %i, in the words of the law, and what came after it in the same case',
    async (status) => {
      await storage.putAct(act('a', '1'));
      await storage.putAct(act('b', '2'));
      await storage.putAct(act('c', '3', { case: 'c2' }));
      fail = (a) => (a.key === 'a' ? refusal(status) : undefined);
      expect(await run()).toMatchObject({ refused: 1 });
      expect(await left()).toEqual(['a refused', 'b waiting']);
      expect((await storage.acts('me')).find((a) => a.key === 'a')?.says).toEqual(['应当两人(第一条)']);
      expect(sent.map((s) => s.key)).toEqual(['c']);
    },
  );
  it('waits for the second signature, and for signing in', async () => {
    await storage.putAct(act('a', '1', { state: 'sign', signers: ['p'] }));
    expect((await run()).sent).toEqual([]);
    await storage.putAct(act('a', '1'));
    fail = () => refusal(401);
    expect((await run()).stopped).toBe('signed-out');
    expect(await left()).toEqual(['a waiting']);
  });
  it('sends the files of an act before it, and only those that are still here', async () => {
    const body = { facts: { film: [{ name: '现场.jpg', digest: D }], rows: [{ f: [{ name: 'x', digest: 'e'.repeat(64) }] }] } };
    await storage.putFile({ digest: D, name: '现场.jpg', bytes: new Blob(['x']), account: 'me' });
    await storage.putAct(act('a', '1', { body }));
    expect(digestsOf(body)).toEqual([D, 'e'.repeat(64)]);
    await run();
    expect(uploaded).toEqual([D]);
    expect(await storage.files('me')).toEqual([]);
  });
  it('leaves what another person filled in on the same device', async () => {
    await storage.putAct(act('a', '1', { account: 'other' }));
    expect((await run()).sent).toEqual([]);
    expect((await storage.acts('other')).length).toBe(1);
  });
});
