/**
 * One way to the server. Every failure becomes an `ApiProblem` (what the server said, RFC 9457) or an `Offline` (it could not be reached), so that
 * screens have two cases to design and no third.
 */
import type { Problem } from '../../../server/api/shapes.ts';

export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
  get status(): number {
    return this.problem.status;
  }
}
export class Offline extends Error {
  constructor() {
    super('连不上服务器');
  }
}

const UNREACHED = '连不上服务器,没有办成。填写的内容还在,请再试一次';

/**
 * What to tell of an act that did not come about: what the server said; that it could not be reached, and that what was filled in is kept (or `unreached`,
 * where nothing was filled in or more is to be told); else `otherwise`. Nothing where nothing failed.
 */
export function faultOf(error: unknown, otherwise = '没有办成,请再试一次', unreached = UNREACHED): string | undefined {
  if (error === undefined || error === null) return undefined;
  if (error instanceof ApiProblem) return error.problem.detail;
  return error instanceof Offline ? unreached : otherwise;
}

/** 32 hexadecimal digits that no one else draws; works where `crypto.randomUUID` does not (a page not served by https). */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');

interface Options {
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  /** A file's bytes as they are. */
  bytes?: Blob;
  /** The same key for the same act: sent twice, done once. */
  key?: string;
  signal?: AbortSignal;
}

/** Asks the server; throws `ApiProblem` or `Offline`. `path` begins with /api. */
export async function call<T>(path: string, options: Options = {}): Promise<T> {
  const { method = 'GET', body, bytes, key, signal } = options;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (bytes) headers['content-type'] = 'application/octet-stream';
  if (key) headers['idempotency-key'] = key;
  let answer: Response;
  try {
    answer = await fetch(path, {
      method,
      headers,
      body: bytes ?? (body === undefined ? undefined : JSON.stringify(body)),
      signal,
      credentials: 'same-origin',
    });
  } catch (e) {
    if (signal?.aborted) throw e;
    throw new Offline();
  }
  if (answer.ok) return answer.status === 204 ? (undefined as T) : ((await answer.json()) as T);
  throw new ApiProblem(await problemOf(answer));
}

/** A gateway's error page is no problem of ours: it is told as one all the same. */
async function problemOf(answer: Response): Promise<Problem> {
  try {
    const problem = (await answer.json()) as Problem;
    if (typeof problem.detail === 'string') return { ...problem, status: answer.status };
  } catch {
    // not JSON
  }
  const detail = answer.status >= 500 ? '服务器暂时不能答复,请稍后再试' : `服务器没有接受这次请求(${answer.status})`;
  return { type: 'about:blank', title: '没有办成', status: answer.status, detail };
}

/** `?a=1&b=2` of what is set. */
export function query(values: Record<string, string | number | undefined>): string {
  const set = Object.entries(values).filter(([, v]) => v !== undefined && v !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([k, v]) => [k, String(v)]))}`;
}
