/** Who may open a file: whoever put it in, and whoever may see a part of a case in which it stands. */
import type { FieldClass } from '../../kernel/language/data.ts';
import { maySee, readerOf } from '../accounts/reading.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { readCases } from './case.ts';

/** Notes who put a file in, so that he may open it before an act names it. */
export async function noteUpload(context: Context, session: Session, digest: string): Promise<void> {
  await context.database.within(context.tenant.id, (client) =>
    client.query('insert into uploads (tenant, digest, person) values ($1, $2, $3) on conflict do nothing', [
      context.tenant.id,
      digest,
      session.person.id,
    ]),
  );
}

/** Acts that name the file, with the class of the part in which it stands; none for a scan, which is no part of the form. */
async function usesOf(context: Context, digest: string, ofCase?: string): Promise<{ case: string; n: number; class: string | null }[]> {
  return context.database.within(context.tenant.id, async (client) => {
    const only = ofCase === undefined ? '' : ' and e."case" = $3';
    const { rows } = await client.query<{ case: string; n: number; class: string | null }>(
      `select e."case", e.n, p.class from events e left join parts p
         on p.tenant = e.tenant and p."case" = e."case" and p.n = e.n and position($2 in p.text) > 0
       where e.tenant = $1 and e.text not like '%"files":[]%' and position($2 in e.text) > 0${only}`,
      ofCase === undefined ? [context.tenant.id, digest] : [context.tenant.id, digest, ofCase],
    );
    return rows;
  });
}

/** Whether the reader may open the file; `ofCase`, where it is known, spares the search through all cases. */
export async function mayOpen(context: Context, session: Session, digest: string, ofCase?: string): Promise<boolean> {
  if (ofCase !== undefined && (await seenIn(context, session, await usesOf(context, digest, ofCase)))) return true;
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query('select from uploads where tenant = $1 and digest = $2 and person = $3', [context.tenant.id, digest, session.person.id]),
  );
  return rows.length > 0 || seenIn(context, session, await usesOf(context, digest));
}

async function seenIn(context: Context, session: Session, uses: Awaited<ReturnType<typeof usesOf>>): Promise<boolean> {
  const cases = await readCases(context, new Set(uses.map((u) => u.case)));
  return uses.some((use) => {
    const one = cases.get(use.case);
    if (!one) return false;
    // a scan bears what was signed, whole: it is for those who may see what is personal
    return maySee(readerOf(session, one.case), (use.class ?? 'personal') as FieldClass);
  });
}
