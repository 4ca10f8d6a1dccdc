/** Not earlier than: how long an act has to wait (公示满三十日, 听证七日前通知, 催告满十日). */
import type { Calendar } from './calendar.ts';
import { lackingYears } from './clock.ts';
import { count } from './count.ts';
import { type Day, dayFromNumber, type Minute, minuteFromNumber, timeText } from './day.ts';
import type { Limit, Reason } from './limit.ts';
import { reasons } from './reasons.ts';
import type { Span } from './span.ts';

/** A wait. `since` does not count itself. `full`: the span must have run out. `roll`: whether its last day moves off a day off. */
export type Wait = {
  readonly since: Day | Minute;
  readonly span: Span;
  readonly calendar: Calendar;
  readonly full?: boolean;
  readonly roll?: boolean;
};

/** The first day (for hours the first minute) on which the act may be done, and why. */
export type Earliest = { readonly earliest: Day | Minute; readonly provisional: boolean; readonly because: readonly Reason[] };

/**
 * The first day on which something may be done that must wait for a span since a day.
 *
 * Not full (the default): notice n days ahead. The act may be done on the n-th counted day itself, and that day does not move: nobody has to
 * act on it but who set it, and to move it would only make it later.
 *
 * Full: the span is somebody's time (to object, to pay, to read), so all of it must be over: the act may be done on the day after the last.
 * That time is a period of its own, so a last day that is a day off moves first (民法典第二百零三条); `roll: false` where a statute says
 * otherwise. Hours are over when they are over: the minute itself.
 */
export function earliestAfter(wait: Wait): Earliest {
  const { since, span, calendar, full = false } = wait;
  const limit: Limit = { start: since, span, calendar, roll: wait.roll ?? (full && span.unit !== 'hour'), today: since };
  const counted = count(limit);
  const lacking = lackingYears(limit, counted);
  const earliest = counted.hourly ? minuteFromNumber(counted.due) : dayFromNumber(counted.due + (full ? 1 : 0));
  const because = [...reasons(limit, counted, lacking), { why: `${full ? '期满后，' : ''}自${timeText(earliest)}起可以进行` }];
  return { earliest, provisional: lacking.length > 0, because };
}
