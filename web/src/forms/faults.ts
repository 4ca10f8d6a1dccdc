/** What stands in the way of a form, sorted by where it is shown: at a field, at the sentence to be signed, or on top with its article. */
import type { Refusal } from '../../../kernel/case/types.ts';
import type { Problem } from '../../../server/api/shapes.ts';

export interface Faults {
  /** By the field's name. */
  fields: Record<string, string>;
  /** Refusals by law or by the program, with rule and article. */
  refusals: Refusal[];
  /** What else the server said. */
  other?: string;
}
export const NONE: Faults = { fields: {}, refusals: [] };

/** Faults of the form stand at their fields; `names` are the fields that are shown. */
export function faultsOf(problem: Problem, names: ReadonlySet<string>): Faults {
  const all = problem.refusals ?? [];
  const atField = all.filter((r) => r.field !== undefined && names.has(r.field));
  const rest = all.filter((r) => !atField.includes(r));
  return {
    fields: Object.fromEntries(atField.map((r) => [r.field!, r.says])),
    refusals: rest,
    ...(all.length === 0 && { other: problem.detail }),
  };
}

export const fromChecks = (refusals: readonly Refusal[]): Faults => ({
  fields: Object.fromEntries(refusals.flatMap((r) => (r.field === undefined ? [] : [[r.field, r.says]]))),
  refusals: refusals.filter((r) => r.field === undefined),
});
export const isNone = (f: Faults): boolean => Object.keys(f.fields).length === 0 && f.refusals.length === 0 && f.other === undefined;
