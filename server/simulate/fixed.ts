/** Days that one step of a case fixes for another (a hearing's), read off the law: nothing is late before them, and nothing is done on any other. */
import type { Case } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Day } from '../../kernel/time/day.ts';

/** The rules by which a step may be done only on the day that another step has fixed, and where that day stands. */
const fixed = new WeakMap<ProcedureData, { steps: string[]; step: string; field: string }[]>();
function fixedDays(procedure: ProcedureData): { steps: string[]; step: string; field: string }[] {
  let found = fixed.get(procedure);
  if (!found) {
    found = procedure.rules.flatMap((r) =>
      r.kind !== 'hold'
        ? []
        : [...JSON.stringify(r.hold).matchAll(/"test":"is","of":\{"today":true\},"than":\{"fact":"(\w+)\.(\w+)"/g)].map(
            ([, step, field]) => ({
              steps: r.before,
              step: step!,
              field: field!,
            }),
          ),
    );
    fixed.set(procedure, found);
  }
  return found;
}
/** The steps that a day fixed for them awaits, with the day. */
export const fixtures = (procedure: ProcedureData, c: Case): { day: string; steps: string[] }[] =>
  fixedDays(procedure).flatMap(({ steps, step, field }) => {
    const i = c.acts.findLastIndex((a) => a.step === step);
    const day = c.acts[i]?.facts[field];
    return typeof day === 'string' && !c.acts.some((a, n) => n > i && steps.includes(a.step)) ? [{ day: day.slice(0, 10), steps }] : [];
  });
/** The next day that is fixed for something in the case. */
export const nextFixed = (procedure: ProcedureData, c: Case, after: Day): Day | undefined =>
  fixtures(procedure, c)
    .map(({ day }) => day as Day)
    .filter((day) => day > after)
    .sort()[0];
