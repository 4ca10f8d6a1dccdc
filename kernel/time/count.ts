/**
 * The counting itself, on whole numbers: day numbers, or minute numbers when the limit is in hours. Each convention is argued at its
 * clause. Answers with the moves it made, for `reasons.ts`; knows no sentence and no statute but in these comments.
 */
import type { Calendar } from './calendar.ts';
import { addMonths, type Day, dayFromNumber, dayNumber, hasMinute, type Minute, minuteNumber } from './day.ts';
import type { Extension, Limit, Stop } from './limit.ts';
import type { Span } from './span.ts';
import { workdayAfter, workdayFrom, workdaysIn, workdayUntil } from './table.ts';

/** A stop or an extension as it was counted. `end` is the unrolled end after it. */
export type Move =
  | {
      readonly kind: 'stop';
      readonly stop: Stop;
      /** counted: its days were left out · none: there were none to leave out · over: the limit had run out · open: it stands still. */
      readonly effect: 'counted' | 'none' | 'over' | 'open';
      /** Days left out (working days, minutes, by the limit's unit): those after `after` up to and with `upTo`. */
      readonly skipped: number;
      readonly after: number;
      readonly upTo: number;
      readonly end: number;
    }
  | { readonly kind: 'extension'; readonly extension: Extension; readonly late: boolean; readonly before: number; readonly end: number };

/** The outcome: the end before and after rolling, as day or minute numbers. */
export type Count = {
  readonly hourly: boolean;
  readonly back: boolean;
  readonly start: number;
  readonly first: number;
  readonly raw: number;
  readonly due: number;
  readonly stopped: boolean;
  readonly moves: readonly Move[];
};

const DAY = 1440;

/** Months are counted to the same day, or to the month's last where it has none (民法典第二百零二条). */
const plusMonths = (n: number, months: number): number => dayNumber(addMonths(dayFromNumber(n), months));

const onDay = (hourly: boolean, at: number, move: (day: number) => number): number => {
  if (!hourly) return move(at);
  const day = Math.floor(at / DAY);
  return move(day) * DAY + at - day * DAY;
};

/** `times` spans on from a number; the number itself is not counted (民法典第二百零一条第一款). */
function advance(cal: Calendar, hourly: boolean, at: number, span: Span, sign: number): number {
  const n = Math.trunc(span.n) * sign;
  switch (span.unit) {
    case 'workday':
      return onDay(hourly, at, (day) => workdayAfter(cal, day, n));
    case 'month':
      return onDay(hourly, at, (day) => plusMonths(day, n));
    case 'day':
      return at + (hourly ? n * DAY : n);
    case 'hour':
      // Hours run on without a break, days off included, from the minute of the event (民法典第二百零一条第二款), which is stricter than
      // from the next full hour (民事诉讼法第八十五条). On a limit in days a part of a day is given in full.
      return at + (hourly ? n * 60 : Math.sign(n) * Math.ceil(Math.abs(n) / 24));
  }
}

/** A day in a limit of hours stands for its last minute: of a day that is only known as a day, nothing is counted. */
const numberOf = (hourly: boolean, at: Day | Minute): number =>
  !hourly ? dayNumber(at) : hasMinute(at) ? minuteNumber(at) : dayNumber(at) * DAY + DAY - 1;

/** Extensions stand before stops of the same day: what was granted on a day holds on it. */
function inOrder(limit: Limit, hourly: boolean, back: boolean): { at: number; stop?: Stop; extension?: Extension }[] {
  const all = [
    ...(limit.extensions ?? []).map((extension) => ({ at: hourly ? minuteNumber(extension.on) : dayNumber(extension.on), extension })),
    // A limit counted back from a day has that day for its anchor: standing still has no meaning for it.
    ...(back ? [] : (limit.stops ?? [])).map((stop) => ({ at: numberOf(hourly, stop.from), stop })),
  ];
  return all.length > 1 ? all.sort((a, b) => a.at - b.at) : all;
}

/** Counts a limit. Total: takes any dates, and a stop that ends before it begins as none. */
export function count(limit: Limit): Count {
  const { calendar: cal, span } = limit;
  const hourly = span.unit === 'hour';
  const sign = limit.backwards ? -1 : 1;
  const back = span.n * sign < 0 || (span.n === 0 && limit.backwards === true);
  const roll = limit.roll ?? !hourly;
  const start = numberOf(hourly, limit.start);
  const first = advance(cal, hourly, start, span, sign);

  // A last day that is a day off moves to the next working day (民法典第二百零三条第一款). A made-up Saturday or Sunday is a working day, so
  // nothing moves off it or past it. Counted backwards the act must be done in time before the day, so it moves to the earlier working day.
  const rolled = (end: number): number =>
    roll ? onDay(hourly, end, (day) => (back ? workdayUntil(cal, day) : workdayFrom(cal, day))) : end;

  let end = first;
  // While nothing but months has been added they add up from one anchor: 31 January and 1 + 1 months is 31 March, not 28.
  let months = span.unit === 'month' ? { anchor: start, n: Math.trunc(span.n) * sign } : undefined;
  let covered = start;
  // A limit stopped on its very last day, or in the days off to which that moves, cannot end before it runs again. Kept apart from the count,
  // so that one stop in two pieces costs what it costs in one.
  let notBefore = Number.NEGATIVE_INFINITY;
  const reached = (): number => (notBefore <= end ? end : span.unit === 'workday' ? workdayFrom(cal, notBefore) : notBefore);
  const moves: Move[] = [];

  const extend = (extension: Extension): void => {
    const before = reached();
    end = before;
    notBefore = Number.NEGATIVE_INFINITY;
    if (extension.to !== undefined) {
      // To a day stated: that day, whatever the count had come to.
      end = numberOf(hourly, extension.to);
      months = undefined;
    } else if (extension.by?.unit === 'month') {
      months = { anchor: months?.anchor ?? end, n: (months?.n ?? 0) + Math.trunc(extension.by.n) * sign };
      const { anchor, n } = months;
      end = onDay(hourly, anchor, (day) => plusMonths(day, n));
    } else if (extension.by) {
      // Counted on from the unrolled end: the days by which a weekend moved the limit are no part of it, and are not lost twice.
      end = advance(cal, hourly, end, extension.by, sign);
      months = undefined;
    }
    const on = hourly ? minuteNumber(extension.on) : dayNumber(extension.on);
    moves.push({ kind: 'extension', extension, late: !back && on > rolled(before), before, end });
  };

  for (const item of inOrder(limit, hourly, back)) {
    if (item.extension) extend(item.extension);
    const { stop } = item;
    if (!stop) continue;
    const note = (effect: 'counted' | 'none' | 'over' | 'open', skipped: number, after: number, upTo: number): void => {
      moves.push({ kind: 'stop', stop, effect, skipped, after, upTo, end: reached() });
    };
    // What has run out cannot stand still. It runs out with its rolled last day, so a stop begun on that day is in time.
    if (item.at > rolled(reached())) {
      note('over', 0, item.at, item.at);
      continue;
    }
    if (stop.until === undefined) {
      note('open', 0, item.at, item.at);
      return { hourly, back, start, first, raw: reached(), due: rolled(reached()), stopped: true, moves };
    }
    // A stop is a period itself: the day it begins on still counts for the limit, the days after it up to and with the day of resumption do
    // not. So a stop of n days costs n days. What lies before the limit's own start, or in an earlier stop, is not left out again.
    const after = Math.max(item.at, covered);
    const upTo = numberOf(hourly, stop.until);
    if (upTo <= after) {
      note('none', 0, after, after);
      continue;
    }
    covered = upTo;
    const skipped = span.unit === 'workday' ? workdaysIn(cal, after, upTo) : upTo - after;
    end = span.unit === 'workday' ? workdayAfter(cal, end, skipped) : end + skipped;
    if (skipped > 0) months = undefined;
    notBefore = upTo;
    note(skipped > 0 ? 'counted' : 'none', skipped, after, upTo);
  }
  return { hourly, back, start, first, raw: reached(), due: rolled(reached()), stopped: false, moves };
}
