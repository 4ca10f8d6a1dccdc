/** Entries of the register of persons and companies, found by a part of their name. */
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { uniquesWanted } from '../../store/append/claims.ts';
import { fetchAll } from '../../store/append/fetch.ts';
import { bigrams, queryOf } from '../../store/append/words.ts';
import type { Context } from '../context.ts';
import { readCases } from './case.ts';
import { Names, ownName, SUBJECTS } from './names.ts';

export interface SubjectRow {
  id: string;
  kind: string;
  name: string;
}

/** Entries in the register that are not ended, by name. */
export async function findSubjects(context: Context, q: string, limit: number): Promise<SubjectRow[]> {
  const words = queryOf(bigrams(q));
  if (!words) return [];
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>(
      `select c.id from search s join cases c on c.tenant = s.tenant and c.id = s."case"
       where s.tenant = $1 and s.kind = 'name' and s.words @@ $2::tsquery and c.procedure = $3 and c.ended is null order by c.opened desc, c.id limit $4`,
      [context.tenant.id, words, SUBJECTS, limit],
    ),
  );
  return namedSubjects(
    context,
    rows.map((r) => r.id),
  );
}

async function namedSubjects(context: Context, ids: readonly string[]): Promise<SubjectRow[]> {
  const names = new Names(context);
  for (const one of (await readCases(context, ids)).values()) names.know(one);
  await names.fetch();
  return ids.flatMap((id) => {
    const one = names.case(id);
    return one ? [{ id, kind: ownName(one)?.kind ?? '', name: names.subjectOf(one, true) }] : [];
  });
}

/** The entry that already has a value which may stand but once (its code). */
export async function knownSubject(context: Context, procedure: ProcedureData, step: string, facts: Form): Promise<SubjectRow | undefined> {
  const claims = uniquesWanted(procedure, step, facts).map((u) => u.key);
  const found = await fetchAll(context.database.pool, context.tenant.id, { cases: [], claims }, context.held.remembered);
  const holders = [...found.claims.values()].flatMap(({ holder }) => (holder === null ? [] : [holder]));
  return (await namedSubjects(context, holders))[0];
}
