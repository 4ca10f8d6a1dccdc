/**
 * The kernel's functions over a case. All pure, all total: no throw on bad input, but a refusal with the rule, the article and the words.
 */
export { asOf, baseStep, dayOfAct, doingStep, endingOf, isAct, isOutsiders, lastOf, stepOf, timesOf, wasDone } from './acts.ts';
export { type Asker, allowed } from './allowed.ts';
export { type Correction, correct } from './correct.ts';
export { emptyCase, type Opening, open, perform, record } from './decide.ts';
export { clockWorld, contextOf, deemed, due, isLate } from './due.ts';
export { attribute, evaluate, inForceOn, lookupKey, value } from './evaluate.ts';
export { CORRECTION, CORRECTION_PREFIX, evolve, type Recorded, replay, unopened } from './evolve.ts';
export { keptFacts, namedPaths } from './facts.ts';
export { followUps } from './follow.ts';
export { formFaults, trimmed, valueFault } from './form.ts';
export { type Judged, type Judgement, judge, keptWorld, type Verdict } from './judge.ts';
export { needs, walkRule } from './needs.ts';
export { isPast } from './obligations.ts';
export { readSetting, readSpan } from './settings.ts';
export type * from './types.ts';
export { actTitle, actTitles } from './words.ts';
