/** What the clock is given and what it answers. The counting is in `clock.ts`, the sentences in `reasons.ts`. */
import type { Calendar } from './calendar.ts';
import type { Day, Minute } from './day.ts';
import type { Span } from './span.ts';

/** A time that is not counted: begun on `from`, ended on `until`; still open without it. `event` is the place in the case of the act that began it. */
export type Stop = { readonly from: Day | Minute; readonly until?: Day | Minute; readonly event?: number; readonly why?: string };

/** A lengthening granted on `on`: by a span, or to a day stated. Whether it was lawful is for the rule that grants it; the clock only counts. */
export type Extension = {
  readonly by?: Span;
  readonly to?: Day | Minute;
  readonly on: Day | Minute;
  readonly event?: number;
  readonly why?: string;
};

/** A limit and what happened to it. */
export type Limit = {
  /** The day, or for hours the minute, on which the limit hangs; it does not count itself. */
  readonly start: Day | Minute;
  readonly span: Span;
  readonly calendar: Calendar;
  /** Whether a last day that is a day off moves to a working day; by default yes, and no for hours. */
  readonly roll?: boolean;
  /** Counted back from `start` (届满六个月前); a negative span is the same. */
  readonly backwards?: boolean;
  readonly stops?: readonly Stop[];
  readonly extensions?: readonly Extension[];
  /** The day, or minute, from which what is left is counted. */
  readonly today: Day | Minute;
};

/** One step of the reasoning, a Chinese sentence; `days` are those it moved or left out, `event` the act behind it. */
export type Reason = { readonly days?: number; readonly why: string; readonly event?: number };

/** What a limit comes to, without the reasons. */
export type Due = {
  /** The last day (for hours the last minute) in time; undefined while the clock stands still. */
  readonly due?: Day | Minute;
  readonly state: 'running' | 'stopped';
  /** The last day before it moved off a day off; while stopped, as it stood when the clock stopped. */
  readonly raw: Day;
  /** The calendar was asked about a year that has no notice yet. */
  readonly provisional: boolean;
  /** Working days after today up to and with the due day; negative when late, and then at least 1; undefined while stopped. */
  readonly left?: number;
};

/** What a limit comes to, and why. */
export type ClockAnswer = Due & { readonly because: readonly Reason[] };
