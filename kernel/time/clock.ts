/**
 * The clock of a limit, a pure fold over its start, span, stops, extensions and calendar. A due day is computed and never stored as truth.
 * The conventions and their articles are argued in `count.ts` and `units.ts`.
 */
import { isProvisionalYear } from './calendar.ts';
import { type Count, count } from './count.ts';
import { compare, type Day, dayFromNumber, dayNumber, dayOf, hasMinute, type Minute, minuteFromNumber, yearOf } from './day.ts';
import type { ClockAnswer, Due, Limit } from './limit.ts';
import { reasons } from './reasons.ts';
import { workdaysIn } from './table.ts';
import { dayIn } from './units.ts';

export type { ClockAnswer, Due, Extension, Limit, Reason, Stop } from './limit.ts';

/** What a limit comes to, and why, in sentences. */
export function runClock(limit: Limit): ClockAnswer {
  const counted = count(limit);
  return { ...answer(limit, counted), because: reasons(limit, counted, lackingYears(limit, counted)) };
}

/** What a limit comes to, without the sentences: for lists and projections over many limits. */
export const dueOf = (limit: Limit): Due => answer(limit, count(limit));

function answer(limit: Limit, counted: Count): Due {
  const raw = dayFromNumber(dayIn(counted.hourly, counted.raw));
  const provisional = lackingYears(limit, counted).length > 0;
  if (counted.stopped) return { state: 'stopped', raw, provisional };
  const due = counted.hourly ? minuteFromNumber(counted.due) : dayFromNumber(counted.due);
  return { due, state: 'running', raw, provisional, left: leftOf(limit, due) };
}

const yearAt = (hourly: boolean, n: number): number => yearOf(dayFromNumber(dayIn(hourly, n)));

/** Late means that today is past the due day (or minute): then at least 1 is missing, though no working day lies between. */
function leftOf(limit: Limit, due: Day | Minute): number {
  const { today, calendar } = limit;
  const late = hasMinute(due) && hasMinute(today) ? compare(today, due) > 0 : compare(dayOf(today), dayOf(due)) > 0;
  const a = dayNumber(today);
  const b = dayNumber(due);
  return late ? -Math.max(1, workdaysIn(calendar, b, a)) : Math.max(0, workdaysIn(calendar, a, b));
}

/**
 * The years without a notice that bear on the answer: for working days of all days counted, for days and months of the last day and of that to
 * which it moved. Hours that run through ask no calendar.
 */
export function lackingYears(limit: Limit, counted: Count): number[] {
  const { calendar, span } = limit;
  const { hourly, back } = counted;
  const byWorkdays = span.unit === 'workday' || limit.extensions?.some((x) => x.by?.unit === 'workday') === true;
  if (!byWorkdays && !(limit.roll ?? !hourly)) return [];
  const end = yearAt(hourly, counted.due);
  const begin = yearAt(hourly, byWorkdays ? counted.start + (back ? -1 : 1) : counted.raw);
  const out: number[] = [];
  for (let y = Math.min(begin, end); y <= Math.max(begin, end); y++) if (isProvisionalYear(calendar, y)) out.push(y);
  return out;
}
