/**
 * What the reader's unit owes in other units' cases: the respondent's reply, the answer of a unit that was asked to help, what an organ reports to
 * whoever supervises it. For the case it is an outsider's debt; for whom it is asked of it is work like any other, and stands on his desk.
 */
import { actsFor, debtors, ORGANS } from '../accounts/organs.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { readCases } from './case.ts';

export interface Elsewhere {
  case: string;
  rule: string;
  trigger: number;
}
/** An open debt of an organ's role, as it is kept. */
export interface OrganDebt extends Elsewhere {
  roles: string;
  owes: string[];
}
/** The columns of an `OrganDebt`, of `dues d`. */
export const ORGAN_DEBT = `d."case", d.rule, d.trigger, d.roles, d.body::jsonb->'owes' as owes`;

/** Of these debts, the units that owe them, with the roles of whoever does it there: what the case says, or who sent it in. */
export async function unitsOwing<D extends OrganDebt>(
  context: Context,
  debts: readonly D[],
): Promise<{ debt: D; units: ReadonlySet<string>; does: (roles: readonly string[]) => boolean }[]> {
  const organs = debts.filter((d) => d.roles.split(' ').some((role) => ORGANS.has(role)));
  if (organs.length === 0) return [];
  const cases = await readCases(
    context,
    organs.map((d) => d.case),
  );
  const parents = [...cases.values()].flatMap(({ case: c }) => (c.parent ? [c.parent.case] : []));
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string; unit: string }>('select id, unit from cases where tenant = $1 and id = any($2)', [
      context.tenant.id,
      parents,
    ]),
  );
  const unitOf = new Map(rows.map((r) => [r.id, r.unit]));
  return organs.flatMap((debt) => {
    const one = cases.get(debt.case);
    if (!one) return [];
    const { case: c, procedure } = one;
    return [
      {
        debt,
        units: debtors(procedure, c, debt, c.parent && unitOf.get(c.parent.case)),
        does: (roles) => debt.roles.split(' ').some((by) => ORGANS.has(by) && actsFor(procedure, by, roles)),
      },
    ];
  });
}

/** Open debts of organs' roles that the reader fills, in cases of other units that ask them of his. */
export async function readElsewhere(context: Context, session: Session): Promise<Elsewhere[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<OrganDebt>(
      `select ${ORGAN_DEBT} from dues d join cases c on c.tenant = d.tenant and c.id = d."case"
       where d.tenant = $1 and d.outsider and d.unit <> $2 and string_to_array(d.roles, ' ') && $3::text[]
         and (position($4 in c.row) > 0
           or exists (select from cases p where p.tenant = d.tenant and p.id = c.row::jsonb #>> '{parent,case}' and p.unit = $2))`,
      [context.tenant.id, session.unit.id, [...ORGANS], JSON.stringify(session.unit.id)],
    ),
  );
  return (await unitsOwing(context, rows))
    .filter(({ units, does }) => units.has(session.unit.id) && does(session.roles))
    .map(({ debt: { case: id, rule, trigger } }) => ({ case: id, rule, trigger }));
}
