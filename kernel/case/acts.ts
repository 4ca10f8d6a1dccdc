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
export const isAct = (acts: readonly Act[], act: Act, name: string): boolean => act.step === name || timesOf(acts, name).includes(act);

/** The acts of a case by their names; read off once for each list of acts. */
interface ByName {
  names: string[];
  times: Map<string, Act[]>;
}
const indexed = new WeakMap<readonly Act[], ByName>();
function byName(acts: readonly Act[]): ByName {
  let found = indexed.get(acts);
  if (!found) {
    found = { names: [], times: new Map() };
    const put = (name: string, act: Act): void => {
      const list = found!.times.get(name);
      if (list) list.push(act);
      else found!.times.set(name, [act]);
    };
    for (const act of acts) {
      put(act.step, act);
      const document = act.document === undefined ? undefined : acts.find((a) => a.n === act.document);
      const name = document ? `${document.step} ${act.step === 'serve' ? 'served' : 'published'}` : act.step;
      if (document) put(name, act);
      found.names.push(name);
    }
    indexed.set(acts, found);
  }
  return found;
}

/** The name of each act, in their order. */
export const namesOf = (acts: readonly Act[]): readonly string[] => byName(acts).names;
const NONE: Act[] = [];
/** All times that it was done, in the order of their days. */
export const timesOf = (acts: readonly Act[], name: string): Act[] => byName(acts).times.get(name) ?? NONE;
export const lastOf = (acts: readonly Act[], name: string): Act | undefined => byName(acts).times.get(name)?.at(-1);
export const wasDone = (acts: readonly Act[], name: string): boolean => byName(acts).times.has(name);

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
