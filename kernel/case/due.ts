/** `due(case, on, …)`: what is owed, what may still be done, what has grown, on a day: running, stopped or late, each with its reasons. */
import type { ProcedureData } from '../language/data.ts';
import type { Calendar } from '../time/calendar.ts';
import { addDays, type Day, dayOf, type Minute } from '../time/day.ts';
import { asOf } from './acts.ts';
import type { Context } from './evaluate.ts';
import { obligations, silences } from './obligations.ts';
import type { Case, Dues, LayerValue, World } from './types.ts';
import { amount, amounts, windows } from './windows.ts';

/** A world that knows the calendar and the layers, and no other cases: enough for clocks. */
export const clockWorld = (today: Day, calendar: Calendar, settings: readonly LayerValue[] = []): World => ({
  today,
  calendar,
  cases: {},
  held: {},
  lookups: {},
  settings: [...settings],
});

/** A context whose amounts, overdue days, windows and lateness are computed from the same case. */
export function contextOf(procedure: ProcedureData, c: Case, world: World, on: Day | Minute): Context {
  return {
    procedure,
    case: asOf(c, on),
    world,
    on,
    memo: {},
    amountOf: (id, at) => {
      const rule = procedure.rules.find((r) => r.kind === 'accrues' && r.accrues === id);
      return rule?.kind === 'accrues' ? (amount(at, rule)?.fen ?? 0) : undefined;
    },
    overdueOf: (act, at) => {
      const owed = obligations(at, false).findLast((o) => o.owes.includes(act));
      return owed?.due !== undefined ? addDays(dayOf(owed.due), 1) : undefined;
    },
    windowEndOf: (step, at) => windows(at, false).findLast((w) => w.step === step)?.until,
    lateOf: (step, at) => isLate(at, step),
  };
}

/** Whether the step was done late, or outside its window, or is owed and past its limit. */
export function isLate(ctx: Context, step: string): boolean {
  const owed = obligations(ctx, false).some((o) => o.owes.includes(step) && o.late);
  if (owed) return true;
  const done = ctx.case.acts.filter((a) => a.step === step);
  if (done.length === 0) return false;
  const rights = windows(ctx, false).filter((w) => w.step === step);
  return rights.length > 0 && done.some((a) => !rights.some((w) => w.until === undefined || dayOf(a.on) <= dayOf(w.until)));
}

/** What the case owes, may and has accrued on the day. Never throws. */
export function due(procedure: ProcedureData, c: Case, on: Day | Minute, calendar: Calendar, settings: readonly LayerValue[] = []): Dues {
  const ctx = contextOf(procedure, c, clockWorld(dayOf(on), calendar, settings), on);
  return { obligations: obligations(ctx), windows: windows(ctx), amounts: amounts(ctx) };
}

/** Deemed acts that the clock has to write on the day. */
export const deemed = (procedure: ProcedureData, c: Case, today: Day, calendar: Calendar, settings: readonly LayerValue[] = []) =>
  silences(contextOf(procedure, c, clockWorld(today, calendar, settings), today));
