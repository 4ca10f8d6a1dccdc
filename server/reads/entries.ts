/**
 * What a form may refer to, by any characters of its name. The words of the search are a dictionary's; a clerk types what he remembers of a name, and the
 * dictionary need not know it. Only names that are texts anybody in the county may read are compared.
 */
import { stepOf } from '../../kernel/case/index.ts';
import type { EntryView } from '../api/desk-answers.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../context.ts';

const MOST = 30;

export async function findEntries(context: Context, id: string, q: string, unit: string): Promise<EntryView[]> {
  const procedure = context.held.editions.on(id, todayOf(context))?.procedure;
  const [step = '', name = ''] = procedure?.subject?.split('.') ?? [];
  const field = procedure && stepOf(procedure, step)?.form[name];
  if (field?.kind !== 'text' || (field.class !== 'open' && field.class !== 'office')) return [];
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string; subject: string; unit: string }>(
      `select id, subject, unit from cases where tenant = $1 and procedure = $2 and ended is null and position($3 in subject) > 0
       order by unit = $4 desc, opened desc, id limit ${MOST}`,
      [context.tenant.id, id, q.trim(), unit],
    ),
  );
  return rows.map((r) => ({ id: r.id, name: r.subject, unit: context.directory.unitName(r.unit) }));
}
