/**
 * The light of what is owed, in the database's words, so that it counts and filters there. The same as the kernel's: red when late, yellow from
 * three working days before, grey where it rests on a default that nobody confirmed.
 */
import type { Light } from '../../kernel/case/types.ts';
import { addWorkdays, type Calendar } from '../../kernel/time/calendar.ts';
import type { Day } from '../../kernel/time/day.ts';

/** What is due before this day has at most three working days left. */
export const soonBefore = (calendar: Calendar, today: Day): Day => addWorkdays(calendar, today, 4);

/** The most urgent first. */
export const URGENCY: readonly Light[] = ['red', 'yellow', 'grey', 'green', 'stopped'];

/**
 * The light of a row of `dues` named `d`; the parameters are the places of the minute now, of `soonBefore` and of today. A limit in hours is
 * past with its minute, one in days with its day.
 */
export const lightSql = (now: string, soon: string, today: string): string => `case
  when d.body::jsonb->>'state' = 'stopped' then 'stopped'
  when d.day is null and left(d.body::jsonb->>'from', 10) >= ${today} then 'green'
  when d.day is not null and left(d.day, 10) >= ${soon} then 'green'
  when (d.body::jsonb->>'unconfirmed')::boolean then 'grey'
  when d.day is not null and d.day || case when length(d.day) = 10 then 'T24:00' else '' end < ${now} then 'red'
  else 'yellow' end`;
