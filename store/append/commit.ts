/** Writes a group of decided commands, wholly or not at all. */
import type pg from 'pg';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { numbers, texts, truths } from '../database/columns.ts';
import { freshly } from '../database/fresh.ts';
import type { Claim, Delta } from './delta.ts';

/** Rows of all deltas with the delta that each belongs to. */
function each<T>(deltas: readonly Delta[], rows: (delta: Delta) => readonly T[]): { at: Delta; row: T }[] {
  return deltas.flatMap((at) => rows(at).map((row) => ({ at, row })));
}

/** One row for each claim key: several commands that draw from one series move its claim together. */
function joined(deltas: readonly Delta[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const claim of deltas.flatMap((delta) => delta.claims)) {
    const before = claims.get(claim.key);
    if (!before) claims.set(claim.key, { ...claim });
    else if (before.from < 0) Object.assign(before, claim.from < 0 ? {} : claim);
    else if (claim.from >= 0) before.to = Math.max(before.to, claim.to);
  }
  return [...claims.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const id = (delta: Delta): string => delta.decided.event.case;

/** The parameters of `zt_commit`, column by column. */
export function columnsOf(tenant: string, group: readonly Delta[]): (string | null)[] {
  const deltas = [...group].sort((a, b) => (id(a) < id(b) ? -1 : 1));
  const of = <T>(pick: (delta: Delta) => T): T[] => deltas.map(pick);
  const parts = each(deltas, (d) => d.decided.parts);
  const gone = each(deltas, (d) => d.duesGone);
  const put = each(deltas, (d) => d.duesPut);
  const tally = deltas.flatMap((at) => at.tally.map((row, i) => ({ at, row, i })));
  const pointsGone = each(deltas, (d) => d.pointsGone);
  const pointsPut = each(deltas, (d) => d.pointsPut);
  const claims = joined(deltas);
  const follow = each(deltas, (d) => d.followUps);
  const search = each(deltas, (d) => d.search);
  return [
    tenant,
    ...[texts(of(id)), numbers(of((d) => d.decided.event.n)), texts(of((d) => d.decided.text)), texts(of((d) => d.decided.digest))],
    ...[texts(of((d) => d.decided.event.prev)), texts(of((d) => d.decided.event.key))],
    ...[texts(parts.map((p) => id(p.at))), numbers(parts.map((p) => p.at.decided.event.n)), texts(parts.map((p) => p.row.name))],
    ...[texts(parts.map((p) => p.row.class)), texts(parts.map((p) => p.row.text))],
    ...[texts(of((d) => d.decided.case.procedure)), texts(of((d) => d.decided.case.edition)), texts(of((d) => d.decided.case.unit))],
    ...[
      texts(of((d) => d.decided.case.opened)),
      texts(of((d) => d.after.ended)),
      texts(of((d) => d.after.subject)),
      texts(of((d) => d.row)),
    ],
    ...[texts(gone.map((g) => id(g.at))), texts(gone.map((g) => g.row.rule)), numbers(gone.map((g) => g.row.trigger))],
    ...[texts(put.map((p) => id(p.at))), texts(put.map((p) => p.row.rule)), numbers(put.map((p) => p.row.trigger))],
    ...[
      texts(put.map((p) => p.at.decided.case.unit)),
      texts(put.map((p) => p.at.decided.case.procedure)),
      texts(put.map((p) => p.row.day)),
    ],
    ...[texts(put.map((p) => p.row.roles)), truths(put.map((p) => p.row.outsider)), texts(put.map((p) => p.row.silence))],
    texts(put.map((p) => p.row.body)),
    ...[texts(tally.map((t) => id(t.at))), numbers(tally.map((t) => t.at.decided.event.n)), numbers(tally.map((t) => t.i))],
    ...[texts(tally.map((t) => t.row.figure)), texts(tally.map((t) => t.row.def)), texts(tally.map((t) => t.row.day))],
    ...[texts(tally.map((t) => t.row.unit)), texts(tally.map((t) => t.row.dims)), numbers(tally.map((t) => t.row.amount))],
    ...[numbers(tally.map((t) => t.row.many)), texts(tally.map((t) => t.row.member)), numbers(tally.map((t) => t.row.act))],
    ...[texts(pointsGone.map((p) => p.row)), texts(pointsGone.map((p) => id(p.at)))],
    ...[texts(pointsPut.map((p) => p.row)), texts(pointsPut.map((p) => id(p.at)))],
    ...[
      texts(claims.map((c) => c.key)),
      numbers(claims.map((c) => c.from)),
      numbers(claims.map((c) => c.to)),
      texts(claims.map((c) => c.holder)),
    ],
    ...[texts(follow.map((f) => f.row.key)), texts(follow.map((f) => id(f.at))), numbers(follow.map((f) => f.at.decided.event.n))],
    texts(follow.map((f) => canonical(f.row))),
    ...[texts(search.map((s) => id(s.at))), texts(search.map((s) => s.row.kind)), texts(search.map((s) => s.at.decided.case.unit))],
    ...[texts(search.map((s) => s.row.words.join(' '))), texts(search.map((s) => s.row.from)), texts(search.map((s) => s.row.until))],
  ];
}

const COLUMNS = 62;
const STATEMENT = `select zt_commit(${Array.from({ length: COLUMNS }, (_, i) => `$${i + 1}`).join(',')})`;

/** Writes the group in one statement, which is its own transaction. Throws the database's error; see `failureOf`. */
export async function commit(pool: pg.Pool, tenant: string, group: readonly Delta[]): Promise<void> {
  await freshly(pool, STATEMENT, columnsOf(tenant, group));
}

/** What a failed commit means: another was quicker (`moved`: decide again), the connection went away (`lost`: look whether it is in), or a fault of ours. */
export function failureOf(error: unknown): 'moved' | 'lost' | 'fault' {
  const { code, message = '' } = error as { code?: string; message?: string };
  // ZT001/2: a case or claim moved; 23505: an event, key or row that another wrote; 40001, 40P01: serialisation, deadlock
  if (code !== undefined && ['ZT001', 'ZT002', '23505', '40001', '40P01'].includes(code)) return 'moved';
  if (
    code === undefined ||
    code.startsWith('08') ||
    code.startsWith('57P') ||
    code.startsWith('ECONN') ||
    code === 'EPIPE' ||
    code === 'ENOENT'
  )
    return /terminat|ECONN|timeout|Connection|socket/i.test(message) || code !== undefined ? 'lost' : 'fault';
  return 'fault';
}
