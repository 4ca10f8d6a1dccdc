/** What a group of commands reads before deciding, in one round trip. */
import type pg from 'pg';
import type { Case } from '../../kernel/case/index.ts';
import { texts } from '../database/columns.ts';
import { freshly } from '../database/fresh.ts';

export interface Wanted {
  cases: Iterable<string>;
  keys?: Iterable<string>;
  claims?: Iterable<string>;
  points?: Iterable<string>;
}

export interface Fetched {
  cases: Map<string, Case>;
  /** Texts of the events that already stand under a key. */
  keys: Map<string, string>;
  claims: Map<string, { version: number; holder: string | null }>;
  /** Cases by the points asked for. */
  points: Map<string, string[]>;
}

interface Row {
  kind: 'c' | 'k' | 'v' | 'l';
  id: string;
  n: number;
  body: string | null;
}

/** Parsed case rows by their text: a case is read more often than it changes, and parsing costs more than fetching. */
export interface CaseCache {
  get(id: string, row: string): Case;
}

/** Reads cases, used keys, claims and points of one tenant. */
export async function fetchAll(pool: pg.Pool, tenant: string, wanted: Wanted, cache: CaseCache): Promise<Fetched> {
  const lists = [wanted.cases, wanted.keys ?? [], wanted.claims ?? [], wanted.points ?? []].map((list) => [...new Set(list)]);
  const found: Fetched = { cases: new Map(), keys: new Map(), claims: new Map(), points: new Map() };
  if (lists.every((list) => list.length === 0)) return found;
  const { rows } = await freshly<Row>(pool, 'select * from zt_fetch($1,$2,$3,$4,$5)', [tenant, ...lists.map(texts)]);
  for (const { kind, id, n, body } of rows)
    if (kind === 'c') found.cases.set(id, cache.get(id, body!));
    else if (kind === 'k') found.keys.set(id, body!);
    else if (kind === 'v') found.claims.set(id, { version: n, holder: body });
    else found.points.set(id, [...(found.points.get(id) ?? []), body!]);
  return found;
}
