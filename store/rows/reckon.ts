/**
 * What is owed, reckoned again under another ground (a new edition of the calendar, a value of a layer): which days move, and, once it is adopted,
 * the rows put right. The ledger itself is not touched; every row here can be computed from it.
 */
import type { Case } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { type Due, difference, type Ground, project } from '../append/projection.ts';
import type { Tenant } from '../append/tenant.ts';

/** A case whose open debts are otherwise under the other ground. */
export interface Reckoned {
  case: Case;
  procedure: ProcedureData;
  /** Each debt before and after; one of them is absent where the debt itself falls away or comes about. */
  dues: { before?: Due; after?: Due }[];
  /** How many rows of figures that already count would count otherwise. */
  figures: number;
}

/** Cases read at once; after each page others get their turn. */
const PAGE = 200;

/**
 * Goes over the cases with open debts, or all cases of the procedures named, and yields those that differ. `seen` is told how many cases were
 * reckoned.
 */
export async function* reckon(
  tenant: Tenant,
  after: Ground,
  options: { procedures?: readonly string[]; seen?: (cases: number) => void } = {},
): AsyncGenerator<Reckoned> {
  const before = tenant.ground;
  let from = '';
  let seen = 0;
  for (;;) {
    const { rows } = await tenant.database.within(tenant.code, (client) =>
      client.query<{ id: string; row: string }>(
        `select c.id, c.row from cases c where c.tenant = $1 and c.id > $2
         and ${options.procedures ? 'c.procedure = any($3)' : '$3::text[] is null and exists (select from dues d where d.tenant = c.tenant and d."case" = c.id)'}
         order by c.id limit ${PAGE}`,
        [tenant.code, from, options.procedures ?? null],
      ),
    );
    for (const { row } of rows) {
      const c = JSON.parse(row) as Case;
      const edition = await tenant.editions.find(c.edition);
      if (!edition) continue;
      const asked = tenant.editions.asked(c.procedure);
      const old = project(edition.procedure, c, before, asked);
      const now = project(edition.procedure, c, after, asked);
      const figures = difference(old.counted, now.counted).length;
      const keys = [...new Set([...old.dues.keys(), ...now.dues.keys()])];
      const dues = keys.flatMap((key) => {
        const [a, b] = [old.dues.get(key), now.dues.get(key)];
        return a && b && a.body === b.body && a.day === b.day ? [] : [{ ...(a && { before: a }), ...(b && { after: b }) }];
      });
      if (dues.length > 0 || figures > 0) yield { case: c, procedure: edition.procedure, dues, figures };
    }
    seen += rows.length;
    options.seen?.(seen);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    from = last.id;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Puts the debts of a case right. A case that moved on meanwhile was put right by its own commit: its rows are left. */
export async function putReckoned(tenant: Tenant, { case: c, dues }: Reckoned): Promise<void> {
  await tenant.database.within(tenant.code, async (client) => {
    const { rowCount } = await client.query('select from cases where tenant = $1 and id = $2 and n = $3 for update', [
      tenant.code,
      c.id,
      c.n,
    ]);
    if (rowCount === 0) return;
    for (const { before, after } of dues) {
      if (before)
        await client.query('delete from dues where tenant = $1 and "case" = $2 and rule = $3 and trigger = $4', [
          tenant.code,
          c.id,
          before.rule,
          before.trigger,
        ]);
      if (after)
        await client.query(
          `insert into dues (tenant, "case", rule, trigger, unit, procedure, day, roles, outsider, silence, body)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          [
            tenant.code,
            c.id,
            after.rule,
            after.trigger,
            c.unit,
            c.procedure,
            after.day,
            after.roles,
            after.outsider,
            after.silence,
            after.body,
          ],
        );
    }
  });
}
