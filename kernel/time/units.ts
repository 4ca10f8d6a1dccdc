/**
 * Spans on whole numbers: day numbers for limits in working days, days and months; minute numbers for limits in hours ("hourly" below).
 */
import type { Calendar } from './calendar.ts';
import { addMonths, type Day, dayFromNumber, dayNumber, hasMinute, type Minute, minuteNumber } from './day.ts';
import type { Span } from './span.ts';
import { workdayAfter, workdayFrom, workdayUntil } from './table.ts';

const DAY = 1440;

/** The number of a time. A day in a limit of hours stands for its last minute: of a day that is only known as a day, nothing is counted. */
export function numberOf(hourly: boolean, at: Day | Minute): number {
  if (!hourly) return dayNumber(at);
  return hasMinute(at) ? minuteNumber(at) : dayNumber(at) * DAY + DAY - 1;
}

/** The day number of a number. */
export const dayIn = (hourly: boolean, n: number): number => (hourly ? Math.floor(n / DAY) : n);

/** The number moved to another day, at the same time of day. */
const toDayNumber = (hourly: boolean, n: number, day: number): number => (hourly ? day * DAY + n - Math.floor(n / DAY) * DAY : day);

/** Months are counted to the same day, or to the month's last where it has none (民法典第二百零二条). */
export function plusMonths(hourly: boolean, at: number, months: number): number {
  return toDayNumber(hourly, at, dayNumber(addMonths(dayFromNumber(dayIn(hourly, at)), months)));
}

/** A span on from a number, or back when `sign` is −1; the number itself is not counted (民法典第二百零一条第一款). */
export function advance(cal: Calendar, hourly: boolean, at: number, span: Span, sign: number): number {
  const n = Math.trunc(span.n) * sign;
  switch (span.unit) {
    case 'workday':
      return toDayNumber(hourly, at, workdayAfter(cal, dayIn(hourly, at), n));
    case 'month':
      return plusMonths(hourly, at, n);
    case 'day':
      return at + (hourly ? n * DAY : n);
    case 'hour':
      // Hours run on without a break, days off included, from the minute of the event (民法典第二百零一条第二款), which is stricter than
      // from the next full hour (民事诉讼法第八十五条). On a limit in days a part of a day is given in full.
      return at + (hourly ? n * 60 : Math.sign(n) * Math.ceil(Math.abs(n) / 24));
  }
}

/**
 * A last day that is a day off moves to the next working day (民法典第二百零三条第一款). A made-up Saturday or Sunday is a working day, so nothing
 * moves off it or past it. Counted backwards the act must be done in time before the day, so it moves to the earlier working day.
 */
export function roll(cal: Calendar, hourly: boolean, back: boolean, end: number): number {
  const day = dayIn(hourly, end);
  return toDayNumber(hourly, end, back ? workdayUntil(cal, day) : workdayFrom(cal, day));
}
