/** For tests only: days, calendars and stops made at random. */
import fc from 'fast-check';
import type { Calendar, CalendarYear } from '../calendar.ts';
import { addDays, type Day, dayFromNumber, dayNumber, toDay, weekday } from '../day.ts';

const between = (from: string, to: string) => fc.integer({ min: dayNumber(toDay(from)), max: dayNumber(toDay(to)) }).map(dayFromNumber);

/** A day in or a little outside the years of `someCalendar`. */
export const someDay = between('2020-09-01', '2024-04-30');

/** 2021 to 2023 with holidays of 1 to 9 days anywhere and some weekends worked. */
export const someCalendar: fc.Arbitrary<Calendar> = fc
  .tuple(
    fc.array(fc.tuple(between('2021-01-01', '2023-12-31'), fc.integer({ min: 1, max: 9 })), { maxLength: 20 }),
    fc.array(between('2021-01-01', '2023-12-31'), { maxLength: 20 }),
  )
  .map(([holidays, extra]) => {
    const off = new Set<Day>(holidays.flatMap(([day, n]) => Array.from({ length: n }, (_, i) => addDays(day, i))));
    const work = new Set<Day>(extra.filter((day) => weekday(day) > 5 && !off.has(day)));
    const year = (y: number): CalendarYear => {
      const of = (days: Set<Day>) => [...days].filter((d) => d.startsWith(`${y}-`)).sort();
      return { off: of(off), work: of(work), names: Object.fromEntries(of(off).map((d) => [d, '某节'])), notices: [{ title: '某通知' }] };
    };
    return { edition: 'some', from: 2021, to: 2023, years: { 2021: year(2021), 2022: year(2022), 2023: year(2023) } };
  });

/** Closed stops of up to 60 days that may touch, overlap, precede a limit from `start` or come after it. */
export const someStops = (start: Day, maxLength = 4) =>
  fc.array(
    fc.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 60 })).map(([at, n]) => ({
      from: addDays(start, at),
      until: addDays(start, at + n),
    })),
    { maxLength },
  );
