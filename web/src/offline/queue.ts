/**
 * Sends what waits, in the order in which it was done. A lost line stops it and loses nothing; what the server refuses stays with its words, and what
 * was done later in the same case waits behind it. Files go before the act that names them.
 */
import type { ShortFile } from '../../../kernel/language/data.ts';
import { ApiProblem, Offline } from '../api/client.ts';
import type { ActBody } from '../api/writes.ts';
import type { Storage, Waiting } from './types.ts';

export interface Line {
  upload: (file: { bytes: Blob; name: string }, digest: string) => Promise<void>;
  /** Sends an act; answers its case and how many events that has now. */
  act: (act: Waiting) => Promise<{ id: string; n: number }>;
}

export interface Flushed {
  sent: Waiting[];
  refused: number;
  /** Why it stopped early. */
  stopped?: 'offline' | 'signed-out';
}

/** The digests of the files that an act names. */
export function digestsOf(body: ActBody): string[] {
  const isFile = (v: unknown): v is ShortFile => typeof v === 'object' && v !== null && 'digest' in v;
  const inside = (v: unknown): string[] =>
    Array.isArray(v)
      ? v.flatMap(inside)
      : isFile(v)
        ? [v.digest]
        : typeof v === 'object' && v !== null
          ? Object.values(v).flatMap(inside)
          : [];
  return [...new Set([...inside(body.facts), ...(body.scan ?? []), ...(body.record?.files ?? [])])];
}

const wordsOf = ({ problem }: ApiProblem): string[] => {
  const said = (problem.refusals ?? []).map((r) => (r.article ? `${r.says}(${r.article})` : r.says));
  return said.length > 0 ? said : [problem.detail];
};

/** Sends everything that may be sent. Called again and again; only one run at a time is the caller's care. */
export async function flush(storage: Storage, account: string, line: Line): Promise<Flushed> {
  const done: Flushed = { sent: [], refused: 0 };
  const held = new Set<string>();
  const acts = (await storage.acts(account)).sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const act of acts) {
    if (act.state !== 'waiting' || (act.case !== undefined && held.has(act.case))) {
      if (act.case !== undefined) held.add(act.case);
      continue;
    }
    try {
      for (const digest of digestsOf(act.body)) {
        const file = await storage.file(digest);
        if (!file) continue;
        await line.upload(file, digest);
        await storage.dropFile(digest);
      }
      const after = await line.act(act);
      await storage.dropAct(act.key);
      done.sent.push(act);
      // what was done next in the same case was done knowing this one
      for (const next of acts)
        if (next !== act && next.case === after.id && next.body.n === act.body.n && next.at >= act.at) {
          next.body = { ...next.body, n: after.n };
          await storage.putAct(next);
        }
    } catch (e) {
      if (e instanceof Offline || (e instanceof ApiProblem && (e.status >= 500 || e.status === 429)))
        return { ...done, stopped: 'offline' };
      if (e instanceof ApiProblem && e.status === 401) return { ...done, stopped: 'signed-out' };
      const says = e instanceof ApiProblem ? wordsOf(e) : [e instanceof Error ? e.message : String(e)];
      await storage.putAct({ ...act, state: 'refused', says });
      done.refused++;
      if (act.case !== undefined) held.add(act.case);
    }
  }
  return done;
}
