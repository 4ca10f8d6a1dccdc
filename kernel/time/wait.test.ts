import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from './calendar.ts';
import { dueOf } from './clock.ts';
import { addDays, type Day, toDay, toMinute } from './day.ts';
import { days, hours, months, workdays } from './span.ts';
import { someCalendar, someDay } from './testing/arbitrary.ts';
import { earliestAfter } from './wait.ts';

const d = toDay;
const calendar: Calendar = { edition: 'plain', from: 2024, to: 2024, years: { 2024: { off: [], work: [], names: {}, notices: [] } } };

describe('not earlier than', () => {
  it('notice seven days ahead lets the seventh day be the day itself, also on a weekend', () => {
    expect(earliestAfter({ since: d('2024-03-04'), span: days(7), calendar }).earliest).toBe('2024-03-11');
    expect(earliestAfter({ since: d('2024-03-02'), span: days(7), calendar }).earliest).toBe('2024-03-09');
  });

  it('a full span must be over: the day after its last, which rolls', () => {
    expect(earliestAfter({ since: d('2024-03-04'), span: days(30), calendar, full: true }).earliest).toBe('2024-04-04');
    // The thirtieth day is Sunday 7 April: the time runs through Monday.
    expect(earliestAfter({ since: d('2024-03-08'), span: days(30), calendar, full: true }).earliest).toBe('2024-04-09');
    expect(earliestAfter({ since: d('2024-03-08'), span: days(30), calendar, full: true, roll: false }).earliest).toBe('2024-04-08');
    expect(earliestAfter({ since: d('2024-03-04'), span: workdays(10), calendar, full: true }).earliest).toBe('2024-03-19');
    expect(earliestAfter({ since: d('2024-01-31'), span: months(1), calendar, full: true }).earliest).toBe('2024-03-01');
  });

  it('hours are over at the minute', () => {
    expect(earliestAfter({ since: toMinute('2024-03-08T16:00'), span: hours(48), calendar, full: true }).earliest).toBe('2024-03-10T16:00');
  });

  it('says why, and whether a notice is lacking', () => {
    const answer = earliestAfter({ since: d('2024-12-20'), span: workdays(10), calendar, full: true });
    expect(answer).toMatchObject({ earliest: '2025-01-04', provisional: true });
    expect(answer.because.at(-1)).toEqual({ why: '期满后，自2025年1月4日起可以进行' });
    expect(answer.because.some((b) => b.why.includes('2025'))).toBe(true);
    expect(earliestAfter({ since: d('2024-12-20'), span: days(20), calendar }).provisional).toBe(false);
  });

  it('is the day after the last day in time', () => {
    fc.assert(
      fc.property(
        someCalendar,
        someDay,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('day' as const, 'workday' as const),
        (cal, since, n, unit) => {
          const due = dueOf({ start: since, span: { n, unit }, calendar: cal, today: since }).due as Day;
          expect(earliestAfter({ since, span: { n, unit }, calendar: cal, full: true }).earliest).toBe(addDays(due, 1));
        },
      ),
      { numRuns: 200 },
    );
  });
});
