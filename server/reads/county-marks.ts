/**
 * What the county's page counts of cases and no row of the store says: the day on which a case ended, what was found against it, and when it was
 * contested. Read off the cases' own rows, once; then again only of the cases that the ledger went on in.
 */
import type pg from 'pg';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { digestOf, sha256 } from '../../kernel/ledger/hash.ts';
import { systems } from '../../law/systems.ts';
import type { Context } from '../context.ts';

export type Mark = 'ended' | 'finding' | 'contest';

/** Reconsideration and litigation, as the law's own list of systems groups their procedures: by these an act is contested. */
const CONTESTS = new Set(['reconsideration', 'litigation']);
const contests = new Set(systems.filter((s) => CONTESTS.has(s.id)).flatMap((s) => s.procedures));

type Step = Context['procedures'][number]['steps'][string];
/** `procedure.step` of the steps of one kind. */
const stepsWhere = (context: Context, is: (step: Step, procedure: string) => boolean): string[] =>
  context.procedures.flatMap((p) => Object.entries(p.steps).flatMap(([name, step]) => (is(step, p.id) ? [`${p.id}.${name}`] : [])));

/** Each step that ends its case. */
const endings = (context: Context): string[] => stepsWhere(context, (step) => step.ends !== undefined);
/** Each step by which an act hears that it is contested, or what came of it. */
const contested = (context: Context): string[] =>
  stepsWhere(context, (step, of) => !contests.has(of) && step.tells !== undefined && step.tells.every((by) => contests.has(by)));

const READ = `insert into case_marks (tenant, "case", kind, procedure, unit, day, times)
  select $1, c.id, m.kind, c.procedure, c.unit, m.day, count(*) from cases c
    cross join lateral (select c.row::json as j offset 0) r
    cross join lateral (
      (select 'ended' as kind, left(a.v->>'on', 10) as day from json_array_elements(r.j->'acts') with ordinality a(v, i)
        where c.ended is not null and c.procedure || '.' || (a.v->>'step') = any($2) order by a.i limit 1)
      union all
      select 'finding', left(a.v->>'on', 10) from json_array_elements(r.j->'acts') a(v)
        cross join lateral json_array_elements(a.v->'against') where strpos(c.row, '"against":[{') > 0
      union all
      select 'contest', left(a.v->>'on', 10) from json_array_elements(r.j->'acts') a(v) where c.procedure || '.' || (a.v->>'step') = any($3)
    ) m where c.tenant = $1
      -- most rows are entries that stand open and untouched: none of the three can be in them, and they are not taken apart
      and (c.ended is not null or strpos(c.row, '"against":[{') > 0 or c.procedure = any(select split_part(unnest($3::text[]), '.', 1)))`;

/** Brings the marks up to the ledger's head, within a transaction. The first time, and when the law's steps changed, all are read. */
async function bringUp(client: pg.ClientBase, context: Context): Promise<void> {
  const tenant = context.tenant.id;
  const ends = endings(context);
  const heard = contested(context);
  const law = digestOf(canonical([ends, heard]), sha256);
  const { rows } = await client.query<{ size: number | null; known: boolean; sealed: number; waiting: boolean }>(
    `select m.size, coalesce(m.by_law = $2, false) as known, (select coalesce(max(size), 0) from seals where tenant = $1) as sealed,
       exists (select from unsealed where tenant = $1) as waiting from (values (1)) one left join case_marks_at m on m.tenant = $1`,
    [tenant, law],
  );
  const { size, known, sealed, waiting } = rows[0]!;
  if (known && size === sealed && !waiting) return;
  // two who ask at once: the second waits, and finds it done
  await client.query(`select pg_advisory_xact_lock(hashtext($1))`, [`case_marks ${tenant}`]);
  if (known) {
    const touched = await client.query<{ case: string }>(
      `select "case" from leaves where tenant = $1 and seq >= $2 union select "case" from unsealed where tenant = $1`,
      [tenant, size],
    );
    const ids = touched.rows.map((r) => r.case);
    await client.query('delete from case_marks where tenant = $1 and "case" = any($2)', [tenant, ids]);
    await client.query(`${READ} and c.id = any($4) group by 2, 3, 4, 5, 6`, [tenant, ends, heard, ids]);
  } else {
    await client.query('delete from case_marks where tenant = $1', [tenant]);
    await client.query(`${READ} group by 2, 3, 4, 5, 6`, [tenant, ends, heard]);
  }
  await client.query(
    `insert into case_marks_at (tenant, size, by_law) values ($1, $2, $3)
     on conflict (tenant) do update set size = excluded.size, by_law = excluded.by_law`,
    [tenant, sealed, law],
  );
}

/** The marks stand at the ledger's head when this ends. */
export const markCases = (context: Context): Promise<void> =>
  context.database.within(context.tenant.id, (client) => bringUp(client, context));
