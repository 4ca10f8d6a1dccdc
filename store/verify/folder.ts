/** An export as a source, and its verification: files, the kernel, nothing else. */
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Hash, type HashName, hashNamed } from '../../kernel/ledger/hash.ts';
import type { PublicKey } from '../../kernel/ledger/sign.ts';
import { TILE_WIDTH, tilePath } from '../../kernel/ledger/tiles.ts';
import { Findings } from './finding.ts';
import type { LawGround } from './law.ts';
import { checkLedger, type Report } from './ledger.ts';
import { rangesOf, rowsIn } from './ranges.ts';
import type { LedgerSource, StoredCase, StoredLeaf, StoredPart } from './source.ts';
import type { Keeper } from './tree.ts';

async function* lines<T>(path: string): AsyncGenerator<T> {
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    at++;
    if (line === '') continue;
    try {
      yield JSON.parse(line) as T;
    } catch {
      throw new Error(`${path} 第 ${at} 行不是 JSON`);
    }
  }
}

/** Reads a sorted file case by case: hands out the rows of the case that is asked for, which must come in order. */
class ByCase<T extends { case: string }> {
  readonly #rows: AsyncGenerator<T>;
  #next: T | undefined;
  #ended = false;

  constructor(rows: AsyncGenerator<T>) {
    this.#rows = rows;
  }
  async peek(): Promise<T | undefined> {
    if (this.#next === undefined && !this.#ended) {
      const { value, done } = await this.#rows.next();
      if (done) this.#ended = true;
      else this.#next = value;
    }
    return this.#next;
  }
  async take(id: string): Promise<T[]> {
    const rows: T[] = [];
    while ((await this.peek())?.case === id) {
      rows.push(this.#next!);
      this.#next = undefined;
    }
    return rows;
  }
}

/** The order of the files: by the bytes of UTF-8, not by JavaScript's code units. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

interface Head {
  format: number;
  tenant: string;
  hash: HashName;
  keys: PublicKey[];
}

function readHead(folder: string): Head {
  const path = join(folder, 'ledger.json');
  if (!existsSync(path)) throw new Error(`${folder} 不是账的导出:没有 ledger.json`);
  const head = JSON.parse(readFileSync(path, 'utf8')) as Head;
  if (head.format !== 1) throw new Error(`不认识的导出格式 ${head.format}`);
  return head;
}

/** An export's files. `keys`: the public keys that are trusted, else those in the export, which show only that all fits together. */
export async function folderSource(folder: string, keys?: readonly PublicKey[]): Promise<LedgerSource & { hash: HashName }> {
  const head = readHead(folder);
  const file = (name: string): string => join(folder, `${name}.jsonl`);
  // leaves lie in order of seq; by case they are few numbers each, and are held in memory
  const places = new Map<string, StoredLeaf[]>();
  for await (const leaf of lines<StoredLeaf>(file('leaves'))) {
    const list = places.get(leaf.case);
    if (list) list.push(leaf);
    else places.set(leaf.case, [leaf]);
  }
  for (const list of places.values()) list.sort((a, b) => a.n - b.n);
  let ranges: Promise<Record<'events' | 'parts', Awaited<ReturnType<typeof rangesOf>>>> | undefined;
  const known = () => {
    ranges ??= (async () => ({ events: await rangesOf(file('events')), parts: await rangesOf(file('parts')) }))();
    return ranges;
  };
  return {
    tenant: head.tenant,
    hash: head.hash,
    keys: keys ?? head.keys,
    editions: () => lines(file('editions')),
    leaves: () => lines(file('leaves')),
    async seals() {
      return readdirSync(join(folder, 'seals'))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
          try {
            return { seal: JSON.parse(readFileSync(join(folder, 'seals', name), 'utf8')) as unknown, size: Number(name.slice(0, 16)) };
          } catch {
            return { seal: undefined };
          }
        });
    },
    async tile(level, index) {
      const full = join(folder, tilePath({ level, index, width: TILE_WIDTH }));
      if (existsSync(full)) return readFileSync(full);
      if (!existsSync(`${full}.p`)) return undefined;
      const widest = Math.max(...readdirSync(`${full}.p`).map(Number));
      return readFileSync(join(`${full}.p`, String(widest)));
    },
    async one(id) {
      const { events, parts } = await known();
      return {
        id,
        events: await rowsIn<StoredCase['events'][number] & { case: string }>(file('events'), events, id),
        parts: await rowsIn<StoredPart & { case: string }>(file('parts'), parts, id),
      };
    },
    async *cases() {
      const events = new ByCase(lines<StoredCase['events'][number] & { case: string }>(file('events')));
      const parts = new ByCase(lines<StoredPart & { case: string }>(file('parts')));
      const waiting = new ByCase(lines<{ case: string; n: number; digest: string }>(file('unsealed')));
      const left = new Set(places.keys());
      for (;;) {
        const ids = [(await events.peek())?.case, (await parts.peek())?.case, (await waiting.peek())?.case].filter(
          (id) => id !== undefined,
        );
        const id = ids.sort(byBytes)[0];
        if (id === undefined) break;
        left.delete(id);
        yield {
          id,
          events: await events.take(id),
          parts: await parts.take(id),
          leaves: places.get(id) ?? [],
          waiting: await waiting.take(id),
        };
      }
      for (const id of left) yield { id, events: [], parts: [], leaves: places.get(id) ?? [], waiting: [] };
    },
  };
}

/** Verifies an export. `law`: also judges each event again by its edition, with these calendars. Throws when the folder is none, or a line of it is no JSON. */
export async function verifyFolder(
  folder: string,
  options: {
    keys?: readonly PublicKey[];
    keepers?: readonly Keeper[];
    hash?: Hash;
    law?: LawGround;
    progress?: (events: number) => void;
  } = {},
): Promise<Report> {
  const source = await folderSource(folder, options.keys);
  const hash = options.hash?.name === source.hash ? options.hash : hashNamed(source.hash);
  return checkLedger(source, {
    hash,
    findings: new Findings(),
    ...(options.keepers && { keepers: options.keepers }),
    ...(options.law && { law: options.law }),
    ...(options.progress && { progress: options.progress }),
  });
}
