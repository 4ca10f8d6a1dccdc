/** The acts of a procedure: each step, and the service of each document that is served on somebody. */
import type { ProcedureData, StepData } from '../language/data.ts';

const SERVED = ' served';
export const isService = (act: string): boolean => act.endsWith(SERVED);
/** The step of an act: `notify served` is the service of `notify`. */
export const stepOf = (act: string): string => (isService(act) ? act.slice(0, -SERVED.length) : act);

/** Every act, steps first, in the file's order. */
export const actsOf = (p: ProcedureData): string[] => [
  ...Object.keys(p.steps),
  ...Object.entries(p.steps).flatMap(([name, s]) => (s.serves ? [name + SERVED] : [])),
];

export const isTold = (s: StepData): boolean => s.by === 'told';
export const isClock = (s: StepData): boolean => s.by === 'clock';
/** Whose act the office cannot bring about: a party's, a court's, another case's. */
export const isOutsider = (p: ProcedureData, s: StepData): boolean => isTold(s) || p.roles[s.by]?.outsider === true;

/** Acts that the law deems done when a limit has run out: what the clock itself may do. */
export const deemedActs = (p: ProcedureData): Set<string> =>
  new Set(p.rules.flatMap((r) => (r.kind === 'must' && r.silence !== undefined ? [r.silence] : [])));
