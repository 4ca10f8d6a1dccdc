/** Whose a debt is to whom people are told of it: an office's role in the unit that holds the case, an organ's in the unit of which the case asks it. */
import { organs } from '../../law/roles.ts';
import { ORGANS } from '../accounts/organs.ts';
import type { Context } from '../context.ts';
import { ORGAN_DEBT, type OrganDebt, unitsOwing } from '../reads/owed-elsewhere.ts';
import type { Recipients } from './recipients.ts';

export interface Debt extends OrganDebt {
  unit: string;
  outsider: boolean;
}
/** The columns of a `Debt`, of `dues d`. */
export const DEBT = `${ORGAN_DEBT}, d.unit, d.outsider`;
/** Debts of which somebody is told; `place`: that of the parameter with the roles of organs. */
export const toldOf = (place: string): string => `(not d.outsider or string_to_array(d.roles, ' ') && ${place}::text[])`;
export const organRoles = (): string[] => [...ORGANS, ...organs.everywhere];

/** Who is to be told of each of these debts. */
export async function readOwing(context: Context, debts: readonly Debt[], who: Recipients): Promise<(debt: Debt) => string[]> {
  const asked = await unitsOwing(
    context,
    debts.filter((d) => d.outsider),
  );
  const owing = new Map<OrganDebt, (typeof asked)[number]>(asked.map((o) => [o.debt, o]));
  return (debt) => {
    const roles = debt.roles.split(' ');
    if (!debt.outsider) return who.of({ case: debt.case, unit: debt.unit, roles });
    const organ = owing.get(debt);
    return who.organ(organ?.units ?? new Set(), organ?.does ?? (() => false), roles);
  };
}
