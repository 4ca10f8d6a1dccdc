/**
 * For tests only: limits counted one day after another, as one would on a wall calendar, with the platform's own dates and no table, so that it
 * shares no step with `count.ts`. Spans in days and working days, counted forwards.
 */
import type { Calendar } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Stop } from '../limit.ts';

const step = (day: Day, n: number): Day => new Date(Date.parse(`${day}T00:00Z`) + n * 86_400_000).toISOString().slice(0, 10) as Day;

/** Whether the offices work: what a notice says, else Monday to Friday. */
export function works(cal: Calendar, day: Day): boolean {
  const year = cal.years[Number(day.slice(0, 4))];
  if (year?.off.includes(day)) return false;
  if (year?.work.includes(day)) return true;
  return ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
}

/** The first working day on or after a day. */
export function ahead(cal: Calendar, day: Day): Day {
  let at = day;
  while (!works(cal, at)) at = step(at, 1);
  return at;
}

/** The end before and after rolling. */
export function walk(
  cal: Calendar,
  start: Day,
  n: number,
  unit: 'day' | 'workday',
  stops: readonly Required<Pick<Stop, 'from' | 'until'>>[],
) {
  const stands = (day: Day) => stops.some((s) => s.from < day && day <= s.until);
  let end = start;
  for (let left = n; left > 0; ) {
    end = step(end, 1);
    if (!stands(end) && (unit === 'day' || works(cal, end))) left--;
  }
  // The last day is reached, but not over: what stops the clock now holds it until it resumes.
  for (;;) {
    const last = ahead(cal, end);
    const held = stops.find((s) => s.from <= last && s.until > end && s.until > s.from);
    if (!held) return { raw: end, due: last };
    end = unit === 'day' ? (held.until as Day) : ahead(cal, held.until as Day);
  }
}
