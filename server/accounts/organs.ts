/** Which unit of the county an organ is that a case asks something of: the respondent, the unit that was asked to help, the organ that is supervised. */
import { type Act, type Case, stepOf } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { owedBy } from '../../law/owed-by.ts';
import { organs } from '../../law/roles.ts';
import { officeRoles } from './roles.ts';

const WHOLE: ReadonlySet<string> = new Set(organs.whole);
/** The roles of organs that a case names: those that are posts there and those that anybody there fills. */
export const ORGANS: ReadonlySet<string> = new Set([...organs.posts, ...organs.whole]);

/** Whether an organ's step is for one with these roles, where the organ is his unit. */
export const actsFor = (procedure: ProcedureData, by: string, roles: readonly string[]): boolean =>
  roles.includes(by) || (WHOLE.has(by) && officeRoles(procedure, roles).length > 0);

const texts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
/** The units that an act names. */
const namedBy = (procedure: ProcedureData, act: Act | undefined): string[] =>
  Object.entries((act && stepOf(procedure, act.step)?.form) ?? {}).flatMap(([name, field]) =>
    field.kind === 'agency' ? texts(act!.facts[name]) : [],
  );
/** What the last act of a step says in a field, where that is a unit. */
function said(procedure: ProcedureData, c: Case, at: string | undefined): string[] {
  const [step = '', name = ''] = at?.split('.') ?? [];
  if (stepOf(procedure, step)?.form[name]?.kind !== 'agency') return [];
  return texts(c.acts.filter((a) => a.step === step).at(-1)?.facts[name]);
}

/** The unit whose own people handed the case in. */
const sender = (c: Case): string[] => texts(c.acts[0]?.actor.unit).filter((unit) => unit !== c.unit);

/** Units that the case names anywhere, and the one that handed it in: they may do the steps that are theirs. */
export const unitsNamed = (procedure: ProcedureData, c: Case): Set<string> =>
  new Set([...c.acts.flatMap((act) => namedBy(procedure, act)), ...sender(c)]);

/**
 * The units that owe what an organ owes: those that the act names from which the debt arose (or the act whose document was served), else the organ that
 * the case is about, else those that were named when it was opened, else whoever sent it in. Empty where the case says none: then it is only among what
 * others owe to the unit that holds the case.
 */
export function debtors(
  procedure: ProcedureData,
  c: Case,
  debt: { trigger: number; owes: readonly string[] },
  opener?: string,
): Set<string> {
  const act = c.acts.find((a) => a.n === debt.trigger);
  const [first] = c.acts;
  const other = debt.owes.map((owed) => `${procedure.id}.${owed}`).find((key) => key in owedBy);
  const ways = [
    () => namedBy(procedure, act),
    () => namedBy(procedure, act?.document === undefined ? undefined : c.acts.find((a) => a.n === act.document)),
    ...(other === undefined
      ? [() => said(procedure, c, procedure.subject), () => namedBy(procedure, first), () => texts(opener), () => sender(c)]
      : [() => said(procedure, c, owedBy[other])]),
  ];
  for (const way of ways) {
    const units = way().filter((unit) => unit !== c.unit);
    if (units.length > 0) return new Set(units);
  }
  return new Set();
}
