/**
 * The counting itself, on whole numbers. Each convention is argued at its clause, here and in `units.ts`. Answers with the moves it made, for
 * `reasons.ts`; knows no sentence, and no statute but in these comments.
 */
import { dayNumber, minuteNumber } from './day.ts';
import type { Extension, Limit, Stop } from './limit.ts';
import { workdayAfter, workdayFrom, workdaysIn } from './table.ts';
import { advance, numberOf, plusMonths, roll } from './units.ts';

/** counted: its days were left out · none: there were none to leave out · over: the limit had run out · open: it stands still. */
export type StopEffect = 'counted' | 'none' | 'over' | 'open';

/** A stop or an extension as it was counted. `end` is the unrolled end after it. */
export type Move =
  | {
      readonly kind: 'stop';
      readonly stop: Stop;
      readonly effect: StopEffect;
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

/** A count under way. */
type Run = {
  readonly limit: Limit;
  readonly hourly: boolean;
  readonly back: boolean;
  readonly sign: 1 | -1;
  readonly rolls: boolean;
  end: number;
  /** While nothing but months was added they add up from one anchor: 31 January and 1 + 1 months is 31 March, not 28. */
  months: { readonly anchor: number; readonly n: number } | undefined;
  /** Up to where stopped time was left out already. */
  covered: number;
  /**
   * A limit stopped on its very last day, or in the days off to which that moves, cannot end before it runs again. Kept apart from `end`, so
   * that one stop in two pieces costs what it costs in one.
   */
  notBefore: number;
  readonly moves: Move[];
};

/** Counts a limit. Total: takes any dates, and a stop that ends before it begins as none. */
export function count(limit: Limit): Count {
  const { calendar, span } = limit;
  const hourly = span.unit === 'hour';
  const sign = limit.backwards ? -1 : 1;
  const back = span.n * sign < 0 || (span.n === 0 && limit.backwards === true);
  const rolls = limit.roll ?? !hourly;
  const start = numberOf(hourly, limit.start);
  const first = advance(calendar, hourly, start, span, sign);
  if (!limit.stops?.length && !limit.extensions?.length) {
    const due = rolls ? roll(calendar, hourly, back, first) : first;
    return { hourly, back, start, first, raw: first, due, stopped: false, moves: [] };
  }
  const months = span.unit === 'month' ? { anchor: start, n: Math.trunc(span.n) * sign } : undefined;
  const notBefore = Number.NEGATIVE_INFINITY;
  const run: Run = { limit, hourly, back, sign, rolls, end: first, months, covered: start, notBefore, moves: [] };
  let stopped = false;
  for (const item of inOrder(run)) {
    if (item.extension) extend(run, item.extension, item.at);
    // While the clock stands still for good, no other stop adds to it.
    else if (item.stop && !stopped) stopped = stand(run, item.stop, item.at) === 'open';
  }
  const raw = reached(run);
  return { hourly, back, start, first, raw, due: rolled(run, raw), stopped, moves: run.moves };
}

type Item = { readonly at: number; readonly extension?: Extension; readonly stop?: Stop };

/** By day; extensions before stops of the same day: what was granted on a day holds on it. */
function inOrder({ limit, hourly, back }: Run): Item[] {
  const items: Item[] = [];
  for (const extension of limit.extensions ?? [])
    items.push({ at: hourly ? minuteNumber(extension.on) : dayNumber(extension.on), extension });
  // A limit counted back hangs on a day that is still to come: it does not stand still.
  if (!back) for (const stop of limit.stops ?? []) items.push({ at: numberOf(hourly, stop.from), stop });
  return items.sort((a, b) => a.at - b.at);
}

/** The unrolled end as it stands. */
function reached({ limit, end, notBefore }: Run): number {
  if (notBefore <= end) return end;
  return limit.span.unit === 'workday' ? workdayFrom(limit.calendar, notBefore) : notBefore;
}

const rolled = (run: Run, end: number): number => (run.rolls ? roll(run.limit.calendar, run.hourly, run.back, end) : end);

function extend(run: Run, extension: Extension, on: number): void {
  const { hourly, sign } = run;
  const before = reached(run);
  const by = extension.by;
  run.notBefore = Number.NEGATIVE_INFINITY;
  if (extension.to !== undefined) {
    // To a day stated: that day, whatever the count had come to.
    run.end = numberOf(hourly, extension.to);
    run.months = undefined;
  } else if (by?.unit === 'month') {
    run.months = { anchor: run.months?.anchor ?? before, n: (run.months?.n ?? 0) + Math.trunc(by.n) * sign };
    run.end = plusMonths(hourly, run.months.anchor, run.months.n);
  } else {
    // Counted on from the unrolled end: the days by which a weekend moved the limit are no part of it, and are not given twice.
    run.end = by ? advance(run.limit.calendar, hourly, before, by, sign) : before;
    run.months = undefined;
  }
  run.moves.push({ kind: 'extension', extension, late: !run.back && on > rolled(run, before), before, end: run.end });
}

function stand(run: Run, stop: Stop, from: number): StopEffect {
  const { limit, hourly } = run;
  const { calendar, span } = limit;
  // What has run out cannot stand still. It runs out with its rolled last day, so a stop begun on that day is in time.
  if (from > rolled(run, reached(run))) return note(run, stop, 'over', 0, from, from);
  if (stop.until === undefined) return note(run, stop, 'open', 0, from, from);
  // A stop is a period itself: the day it begins on still counts for the limit, the days after it up to and with the day of resumption do not
  // (民法典第二百零一条第一款 again). So a stop of n days costs n days: natural days for days and months, of working days those among them. What
  // lies before the limit's own start, or in an earlier stop, is not left out again.
  const after = Math.max(from, run.covered);
  const upTo = numberOf(hourly, stop.until);
  if (upTo <= after) return note(run, stop, 'none', 0, after, after);
  const skipped = span.unit === 'workday' ? workdaysIn(calendar, after, upTo) : upTo - after;
  run.end = span.unit === 'workday' ? workdayAfter(calendar, run.end, skipped) : run.end + skipped;
  run.covered = upTo;
  run.notBefore = upTo;
  if (skipped > 0) run.months = undefined;
  return note(run, stop, skipped > 0 ? 'counted' : 'none', skipped, after, upTo);
}

function note(run: Run, stop: Stop, effect: StopEffect, skipped: number, after: number, upTo: number): StopEffect {
  run.moves.push({ kind: 'stop', stop, effect, skipped, after, upTo, end: reached(run) });
  return effect;
}
