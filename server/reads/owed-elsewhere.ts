/**
 * What the reader's unit owes in other units' cases: the respondent's reply, the answer of a unit that was asked to help. For the case it is an
 * outsider's debt; for whom it names it is work like any other, and stands on his desk.
 */
import { type Case, stepOf } from '../../kernel/case/index.ts';

import type { ProcedureData } from '../../kernel/language/data.ts';
import { unitsNamed } from '../accounts/acting.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { readCases } from './case.ts';

export interface Elsewhere {
  case: string;
  rule: string;
  trigger: number;
}

/** The units that a debt is asked of: those that the act names from which it arose, else all that the case names. */
function askedOf(procedure: ProcedureData, c: Case, trigger: number): Set<string> {
  const act = c.acts.find((a) => a.n === trigger);
  const own = act && stepOf(procedure, act.step) ? unitsNamed(procedure, { ...c, acts: [act] }) : new Set<string>();
  return own.size > 0 ? own : unitsNamed(procedure, c);
}

/** Open debts of outsiders' roles that the reader holds as a post, in cases of other units that name his. */
export async function readElsewhere(context: Context, session: Session, roles: readonly string[]): Promise<Elsewhere[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Elsewhere>(
      `select d."case", d.rule, d.trigger from dues d join cases c on c.tenant = d.tenant and c.id = d."case"
       where d.tenant = $1 and d.outsider and d.unit <> $2 and string_to_array(d.roles, ' ') && $3::text[] and position($4 in c.row) > 0`,
      [context.tenant.id, session.unit.id, roles, JSON.stringify(session.unit.id)],
    ),
  );
  if (rows.length === 0) return [];
  const cases = await readCases(
    context,
    rows.map((r) => r.case),
  );
  return rows.filter((r) => {
    const one = cases.get(r.case);
    return one !== undefined && askedOf(one.procedure, one.case, r.trigger).has(session.unit.id);
  });
}
