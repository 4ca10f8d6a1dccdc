import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  compare,
  type Day,
  dayFromNumber,
  dayNumber,
  dayOf,
  dayOfInstant,
  daysBetween,
  dayText,
  isDay,
  isMinute,
  minuteOfInstant,
  timeText,
  toDay,
  toMinute,
  weekday,
} from './day.ts';

const anyNumber = fc.integer({ min: dayNumber('0001-01-01' as Day), max: dayNumber('9999-12-31' as Day) });

describe('a day', () => {
  it('is a real date in one form', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) expect(isDay(text), text).toBe(true);
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-4-1',
      '2024-04-01 ',
      '2024-04-01T00:00',
      '',
      null,
      20240401,
    ])
      expect(isDay(text), String(text)).toBe(false);
    expect(() => toDay('2023-02-29')).toThrow('2023-02-29');
  });

  it('agrees with the platform on every day of 9999 years taken at random', () => {
    fc.assert(
      fc.property(anyNumber, (n) => {
        const day = dayFromNumber(n);
        const theirs = new Date(n * 86_400_000);
        expect(day).toBe(theirs.toISOString().slice(0, 10));
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(n);
        expect(weekday(day) % 7).toBe(theirs.getUTCDay());
      }),
    );
  });

  it('agrees with the platform on each day from 1999 to 2101', () => {
    for (let n = dayNumber(toDay('1999-01-01')); n <= dayNumber(toDay('2101-12-31')); n++) {
      const day = dayFromNumber(n);
      if (day !== new Date(n * 86_400_000).toISOString().slice(0, 10) || dayNumber(day) !== n) expect.fail(`${n} ${day}`);
    }
  });

  it('stays within the years that can be written', () => {
    expect(addDays(toDay('9999-12-31'), 1)).toBe('9999-12-31');
    expect(addDays(toDay('0001-01-01'), -1)).toBe('0001-01-01');
    expect(addMonths(toDay('9999-12-31'), 1)).toBe('9999-12-31');
    expect(addMonths(toDay('0001-01-01'), -1)).toBe('0001-01-01');
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -5000, max: 5000 }), (n, k) => {
        fc.pre(n + k >= dayNumber('0001-01-01' as Day) && n + k <= dayNumber('9999-12-31' as Day));
        const day = dayFromNumber(n);
        expect(daysBetween(day, addDays(day, k))).toBe(k);
      }),
    );
  });

  it('sorts as text, before its own minutes', () => {
    expect(compare(toDay('2024-09-27'), toDay('2024-10-01'))).toBe(-1);
    expect(compare(toDay('2024-09-27'), toMinute('2024-09-27T00:00'))).toBe(-1);
    expect(compare(toMinute('2024-09-27T09:00'), toMinute('2024-09-27T09:00'))).toBe(0);
  });
});

describe('months', () => {
  it('end on the same day, or on the last', () => {
    expect(addMonths(toDay('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(toDay('2023-01-31'), 1)).toBe('2023-02-28');
    expect(addMonths(toDay('2024-02-29'), 12)).toBe('2025-02-28');
    expect(addMonths(toDay('2024-08-31'), 1)).toBe('2024-09-30');
    expect(addMonths(toDay('2024-11-15'), 3)).toBe('2025-02-15');
    expect(addMonths(toDay('2025-03-31'), -1)).toBe('2025-02-28');
    expect(addMonths(toDay('2025-01-15'), -13)).toBe('2023-12-15');
  });
});

describe('a minute', () => {
  it('is real', () => {
    expect(isMinute('2024-02-29T23:59')).toBe(true);
    for (const text of ['2024-02-29T24:00', '2024-02-30T10:00', '2024-02-29T10:60', '2024-02-29 10:00', '2024-02-29T10:00:00'])
      expect(isMinute(text), text).toBe(false);
    expect(() => toMinute('2024-02-29T24:00')).toThrow(RangeError);
  });

  it('runs over midnight and the year', () => {
    expect(addMinutes(toMinute('2024-12-31T23:30'), 60)).toBe('2025-01-01T00:30');
    expect(addMinutes(toMinute('2025-01-01T00:30'), -60)).toBe('2024-12-31T23:30');
    expect(dayOf(toMinute('2025-01-01T00:30'))).toBe('2025-01-01');
    expect(dayOf(toDay('2025-01-01'))).toBe('2025-01-01');
  });
});

describe('an instant falls on a day in China', () => {
  it('whatever offset it is written with', () => {
    expect(dayOfInstant('2024-09-26T15:59:59Z')).toBe('2024-09-26');
    expect(dayOfInstant('2024-09-26T16:00:00Z')).toBe('2024-09-27');
    expect(dayOfInstant('2024-09-26T23:30:00.123+08:00')).toBe('2024-09-26');
    expect(dayOfInstant('2024-09-26T20:30:00-05:00')).toBe('2024-09-27');
    expect(minuteOfInstant('2024-09-26T16:05:59.999Z')).toBe('2024-09-27T00:05');
  });

  it('by summer time while there was one', () => {
    expect(minuteOfInstant('1988-07-01T15:30:00Z')).toBe('1988-07-02T00:30');
    expect(minuteOfInstant('1988-12-01T15:30:00Z')).toBe('1988-12-01T23:30');
  });

  it('and a local time without a zone, or no real day, is none', () => {
    for (const text of ['2024-09-26T16:00:00', '2024-09-26', '2024-02-30T00:00:00Z', '2024-09-26T25:00:00Z', 'now'])
      expect(() => dayOfInstant(text), text).toThrow(RangeError);
  });
});

it('days are told as people write them', () => {
  expect(dayText(toDay('2024-09-07'))).toBe('2024年9月7日');
  expect(timeText(toMinute('2024-09-27T09:05'))).toBe('2024年9月27日9时05分');
});
