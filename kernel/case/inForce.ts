/** Whether an entry of a register is in force on a day: guards, stocks and public lists read this alone. */
import type { ProcedureData } from '../language/data.ts';
import { compare, type Day, dayOf, type Minute } from '../time/day.ts';
import { asOf, timesOf } from './acts.ts';
import { type Context, value } from './evaluate.ts';
import type { Case, World } from './types.ts';

/**
 * In force from its day on, until one of its ending steps, not while suspended, and not past the day on which it lapses. A procedure that is no
 * register has nothing in force.
 */
export function inForceOn(procedure: ProcedureData, entry: Case, on: Day | Minute, from: { world: World }): boolean {
  const spec = procedure.inForce;
  if (!spec) return false;
  const day = dayOf(on);
  const c = asOf(entry, day);
  const ctx: Context = { procedure, case: c, world: from.world, on: day };
  const begins = value(ctx, spec.from);
  if (typeof begins !== 'string' || compare(dayOf(begins as Day), day) > 0) return false;
  if (spec.until.some((step) => timesOf(c.acts, step).some((a) => dayOf(a.on) >= dayOf(begins as Day)))) return false;
  if (spec.suspended) {
    const [stop, again] = spec.suspended;
    const last = c.acts.findLast((a) => a.step === stop || a.step === again);
    if (last?.step === stop) return false;
  }
  const lapses = spec.expires && value(ctx, spec.expires);
  return !(typeof lapses === 'string' && compare(day, dayOf(lapses as Day)) > 0);
}
