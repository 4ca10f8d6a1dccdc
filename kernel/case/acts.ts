/** Reading the acts of a case. An act is named `step`, or `step served` / `step published` for what was done with its document. */
import type { ProcedureData, StepData } from '../language/data.ts';
import { EVERY_CASE } from '../language/steps.ts';
import { compare, type Day, dayOf, hasMinute, type Minute } from '../time/day.ts';
import type { Act, Case } from './types.ts';

/** The step's data, of the procedure or of what every case has. */
export const stepOf = (procedure: ProcedureData, step: string): StepData | undefined =>
  Object.hasOwn(procedure.steps, step) ? procedure.steps[step] : Object.hasOwn(EVERY_CASE, step) ? EVERY_CASE[step] : undefined;

const DOCUMENT_ACT = / (served|published)$/;
/** `decide served` → `decide`. */
export const baseStep = (act: string): string => act.replace(DOCUMENT_ACT, '');
/** The step by which an act is done: `decide served` is done by `serve`. */
export const doingStep = (act: string): string => (act.endsWith(' served') ? 'serve' : act.endsWith(' published') ? 'publish' : act);

/** Whether this act of the case is an act of that name. */
export function isAct(acts: readonly Act[], act: Act, name: string): boolean {
  const doing = doingStep(name);
  if (act.step !== doing) return false;
  if (doing === name) return true;
  return acts.some((a) => a.n === act.document && a.step === baseStep(name));
}

/** All times that it was done, in the order of their days. */
export const timesOf = (acts: readonly Act[], name: string): Act[] =>
  doingStep(name) === name ? acts.filter((a) => a.step === name) : acts.filter((a) => isAct(acts, a, name));
export const lastOf = (acts: readonly Act[], name: string): Act | undefined => timesOf(acts, name).at(-1);
export const wasDone = (acts: readonly Act[], name: string): boolean =>
  doingStep(name) === name ? acts.some((a) => a.step === name) : acts.some((a) => isAct(acts, a, name));

/** The civil day on which an act counts: for what the law deems, the day that the law gives it. */
export const dayOfAct = (act: Act): Day => dayOf(act.on);

/** Whether a stands later in time than b. Minutes are compared where both have one. */
const later = (a: Day | Minute, b: Day | Minute): boolean =>
  hasMinute(a) && hasMinute(b) ? compare(a, b) > 0 : compare(dayOf(a), dayOf(b)) > 0;

/** Puts an act in its place: by day, then in the order of entry. What is entered late takes its place in time. */
export function placed(acts: readonly Act[], act: Act): Act[] {
  let at = acts.length;
  while (at > 0 && later(acts[at - 1]!.on, act.on)) at--;
  return [...acts.slice(0, at), act, ...acts.slice(at)];
}

/** The case as it stood at the end of that day (or minute). */
export const asOf = (c: Case, on: Day | Minute): Case => {
  if (!c.acts.some((a) => later(a.on, on))) return c;
  return { ...c, acts: c.acts.filter((a) => !later(a.on, on)) };
};

/** The act that ended the case, if one did. */
export const endingOf = (procedure: ProcedureData, acts: readonly Act[]): Act | undefined =>
  acts.find((a) => stepOf(procedure, a.step)?.ends !== undefined);

/** Whether an outsider does this act: a party, a court, another case, or the clock. */
export function isOutsiders(procedure: ProcedureData, act: string): boolean {
  const step = stepOf(procedure, doingStep(act));
  if (!step) return false;
  return step.by === 'told' || step.by === 'clock' || procedure.roles[step.by]?.outsider === true;
}
