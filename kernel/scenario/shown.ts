/**
 * How scenarios show the rules of a procedure, seen while they run: that a rule lets a step through or is kept within its limit (`holds`), and
 * that it bites: refused, recorded against it, late, deemed.
 */

import { applies } from '../case/evaluate.ts';
import { type Case, contextOf, type Obligation, type World } from '../case/index.ts';
import { rulesOf } from '../case/rules.ts';
import type { ProcedureData, Rule } from '../language/data.ts';
import type { Day } from '../time/day.ts';

/** Ids of rules. */
export interface Shown {
  holds: Set<string>;
  bites: Set<string>;
}
export const nothingShown = (): Shown => ({ holds: new Set(), bites: new Set() });

/** A step went through: what could have stood in its way held. `before` and `after`: the case without and with it. */
export function wentThrough(
  shown: Shown,
  procedure: ProcedureData,
  step: string,
  before: Case | undefined,
  after: Case,
  world: World,
): void {
  const on = after.acts.at(-1)?.on ?? world.today;
  const form = after.acts.at(-1)?.facts ?? {};
  const ctx = { ...contextOf(procedure, before ?? { ...after, acts: [] }, world, on), step, form };
  for (const rule of rulesOf(procedure).guards.get(step) ?? []) if (applies(ctx, rule.when)) shown.holds.add(rule.id);
}

/** What is owed, kept or late on the day asked. */
export function stoodSo(shown: Shown, obligations: readonly Obligation[]): void {
  for (const o of obligations) {
    if (o.state === 'done' && !o.late) shown.holds.add(o.rule);
    // What the law gives no number for is never late: that it is owed is all there is to see.
    if (o.late || (o.due === undefined && o.state === 'open')) shown.bites.add(o.rule);
  }
}

const LEADS = new Set<Rule['kind']>(['opens', 'tells', 'extends', 'restarts', 'stops', 'accrues', 'may', 'attest']);
/**
 * A rule that forbids or owes has two sides to show. What opens, tells, extends or stops has one, and so has a sentence that a person signs: it
 * is asked of him each time.
 */
export const hasTwoSides = (rule: Rule): boolean => !LEADS.has(rule.kind);

export type { Day };
