/**
 * Lawful erasure (个人信息保护法第47条): first the event that says what was erased and on what ground, then the contents, under the one role that can
 * delete them. Cut short between the two, it is carried out by the next run.
 */
import { stepOf } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Tenant } from '../append/tenant.ts';
import { erasedBy } from '../verify/cases.ts';
import { readEvents } from './read.ts';

/** How the form of an `erase` event names its parts: `2:name 3:why`. */
export const partsToErase = (parts: readonly { n: number; name: string }[]): string => parts.map(({ n, name }) => `${n}:${name}`).join(' ');

const REFERENCES = ['party', 'agency', 'official', 'officials', 'ref'];

/**
 * Whether a part can be erased: one that stands alone and of which the case's fold keeps nothing. A reference says nothing by itself: the name is
 * erased at the subject. What is open, or the office's together, names nobody.
 */
export function erasable(procedure: ProcedureData, step: string, name: string): boolean {
  const field = stepOf(procedure, step)?.form[name];
  return field !== undefined && field.class !== 'open' && name !== 'office' && !REFERENCES.includes(field.kind);
}

/**
 * Carries out the erasures that the events of a case order: the parts, and the words by which the case was found. Returns how many parts were erased.
 */
export async function carryOutErasures(tenant: Tenant, id: string): Promise<number> {
  const events = await readEvents(tenant, id);
  const wanted = events
    .filter(({ event }) => event.step === 'erase')
    .flatMap(({ parts }) => parts.filter(({ name }) => name === 'parts').flatMap(({ content }) => erasedBy({ parts: content as string })))
    .map((one) => ({ n: Number(one.slice(0, one.indexOf(':'))), name: one.slice(one.indexOf(':') + 1) }))
    .filter(({ n, name }) =>
      events.some(({ event, parts }) => {
        const procedure = tenant.editions.get(event.edition)?.procedure;
        return event.n === n && procedure && erasable(procedure, event.step, name) && parts.some((part) => part.name === name);
      }),
    );
  if (wanted.length === 0) return 0;
  await tenant.database.within(
    tenant.code,
    async (client) => {
      await client.query(
        `delete from parts p using unnest($3::int[], $4::text[]) as u(n, name)
         where p.tenant = $1 and p."case" = $2 and p.n = u.n and p.name = u.name`,
        [tenant.code, id, wanted.map(({ n }) => n), wanted.map(({ name }) => name)],
      );
      // the words of what is left cannot be told from those of what is gone, so all of the case's go
      await client.query('delete from search where tenant = $1 and "case" = $2', [tenant.code, id]);
    },
    { role: 'zhangtu_eraser' },
  );
  return wanted.length;
}

/** Cases whose ordered erasures are not yet carried out. */
export async function openErasures(tenant: Tenant): Promise<string[]> {
  return tenant.database.within(tenant.code, async (client) => {
    const { rows } = await client.query<{ case: string }>(
      `select distinct p."case" from parts p join cases c on c.tenant = p.tenant and c.id = p."case"
       where p.tenant = $1 and p.name = 'parts' and c.row like '%"step":"erase"%'`,
      [tenant.code],
    );
    return rows.map((row) => row.case);
  });
}
