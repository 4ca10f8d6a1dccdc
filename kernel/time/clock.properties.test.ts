import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkday, nextWorkday } from './calendar.ts';
import { dueOf, type Limit, runClock } from './clock.ts';
import { addDays, addMonths, type Day, daysBetween, toDay } from './day.ts';
import type { Span } from './span.ts';
import { someCalendar, someDay, someStops } from './testing/arbitrary.ts';
import { walk } from './testing/oracle.ts';

const today = toDay('2022-06-01');
const someSpan = (max = 90): fc.Arbitrary<Span> =>
  fc.oneof(
    fc.record({ n: fc.integer({ min: 0, max }), unit: fc.constantFrom('day' as const, 'workday' as const) }),
    fc.record({ n: fc.integer({ min: 0, max: 30 }), unit: fc.constant('month' as const) }),
  );
const dayOrWorkday = fc.constantFrom('day' as const, 'workday' as const);
const withStops = someDay.chain((start) => someStops(start).map((stops) => ({ start, stops })));

describe('the clock', () => {
  it('agrees with a wall calendar walked day by day, whatever stops it', () => {
    fc.assert(
      fc.property(someCalendar, withStops, fc.integer({ min: 0, max: 60 }), dayOrWorkday, (calendar, { start, stops }, n, unit) => {
        const { raw, due } = walk(calendar, start, n, unit, stops);
        const answer = dueOf({ start, span: { n, unit }, calendar, stops, today });
        expect({ raw: answer.raw, due: answer.due }).toEqual({ raw, due });
      }),
      { numRuns: 2000 },
    );
  });

  it('never ends earlier for beginning later', () => {
    fc.assert(
      fc.property(someCalendar, withStops, fc.integer({ min: 0, max: 40 }), someSpan(), (calendar, { start, stops: all }, later, span) => {
        // Months are not all as long: one that was stopped for days, begun later, may end a day or two earlier.
        const stops = span.unit === 'month' ? [] : all;
        const a = dueOf({ start, span, calendar, stops, today });
        const b = dueOf({ start: addDays(start, later), span, calendar, stops, today });
        expect(b.raw >= a.raw && b.due! >= a.due!).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never ends earlier for being longer', () => {
    fc.assert(
      fc.property(someCalendar, withStops, fc.integer({ min: 0, max: 40 }), someSpan(), (calendar, { start, stops }, more, span) => {
        const a = dueOf({ start, span, calendar, stops, today });
        const b = dueOf({ start, span: { ...span, n: span.n + more }, calendar, stops, today });
        expect(b.raw >= a.raw && b.due! >= a.due!).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('moves by exactly the days that it stood, in days and months', () => {
    fc.assert(
      fc.property(
        someCalendar,
        someDay,
        someSpan(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 90 }),
        (calendar, start, span, where, n) => {
          fc.pre(span.unit !== 'workday');
          const free = dueOf({ start, span, calendar, today });
          const from = addDays(start, Math.floor(where * daysBetween(start, free.raw)));
          const stopped = dueOf({ start, span, calendar, stops: [{ from, until: addDays(from, n) }], today });
          expect(daysBetween(free.raw, stopped.raw)).toBe(n);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is moved by nothing that begins when it has run out, and by nothing that ended before it began', () => {
    fc.assert(
      fc.property(
        someCalendar,
        someDay,
        someSpan(),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (calendar, start, span, gap, n) => {
          const free = dueOf({ start, span, calendar, today });
          const after = addDays(free.due as Day, gap);
          const stops = [
            { from: after, until: addDays(after, n) },
            { from: addDays(start, -n - gap), until: addDays(start, -gap) },
            { from: addDays(after, 1) },
          ];
          expect(dueOf({ start, span, calendar, stops, today })).toEqual(free);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not care how a stop is cut into pieces, nor in which order they are told', () => {
    fc.assert(
      fc.property(someCalendar, withStops, fc.integer({ min: 0, max: 60 }), dayOrWorkday, (calendar, { start, stops }, n, unit) => {
        const limit: Limit = { start, span: { n, unit }, calendar, today };
        const pieces = stops.flatMap((s) =>
          Array.from({ length: daysBetween(s.from, s.until) }, (_, i) => ({ from: addDays(s.from, i), until: addDays(s.from, i + 1) })),
        );
        expect(dueOf({ ...limit, stops: pieces.reverse() }).due).toBe(dueOf({ ...limit, stops }).due);
      }),
      { numRuns: 300 },
    );
  });

  it('never ends on a day off, but for one that does not roll', () => {
    fc.assert(
      fc.property(someCalendar, withStops, someSpan(), fc.boolean(), (calendar, { start, stops }, span, backwards) => {
        const { raw, due } = dueOf({ start, span, calendar, stops, backwards, today });
        expect(isWorkday(calendar, due as Day)).toBe(true);
        expect(backwards ? due! <= raw : due! >= raw).toBe(true);
        if (span.unit === 'workday' && span.n > 0) expect(due).toBe(raw);
        expect(dueOf({ start, span, calendar, stops, backwards, roll: false, today }).due! >= (backwards ? due! : start)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('extended by its own unit is a longer clock', () => {
    fc.assert(
      fc.property(someCalendar, someDay, someSpan(60), fc.integer({ min: 0, max: 30 }), fc.nat(100), (calendar, start, span, n, at) => {
        const extensions = [{ by: { n, unit: span.unit }, on: addDays(start, at) }];
        const longer = { ...span, n: span.n + n };
        const { due, raw } = dueOf({ start, span: longer, calendar, today });
        expect(dueOf({ start, span, calendar, extensions, today })).toMatchObject({ due, raw });
      }),
      { numRuns: 500 },
    );
  });

  it('runs backwards as it runs forwards', () => {
    fc.assert(
      fc.property(someCalendar, someDay, fc.integer({ min: 1, max: 90 }), dayOrWorkday, (calendar, start, n, unit) => {
        const back = dueOf({ start, span: { n, unit }, calendar, backwards: true, today });
        expect(dueOf({ start, span: { n: -n, unit }, calendar, today })).toEqual(back);
        // Who acts on the last day leaves the whole span before the day itself, or before the working day after it.
        const forth = dueOf({ start: back.due!, span: { n, unit }, calendar, roll: false, today }).due!;
        expect(forth <= (unit === 'day' ? start : nextWorkday(calendar, start))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('tells what is left', () => {
    fc.assert(
      fc.property(someCalendar, someDay, someSpan(), someDay, (calendar, start, span, now) => {
        const { due, left } = dueOf({ start, span, calendar, today: now });
        expect(left! < 0).toBe(now > due!);
      }),
      { numRuns: 300 },
    );
  });

  it('is provisional once a year without a notice bears on it', () => {
    fc.assert(
      fc.property(someCalendar, someDay, someSpan(), (calendar, start, span) => {
        const { due, raw, provisional } = dueOf({ start, span, calendar, today });
        const unknown = (day: string) => day < '2021' || day > '2024';
        const asked = span.unit === 'workday' ? [addDays(start, 1), due as Day] : [raw, due as Day];
        expect(provisional).toBe(asked.some(unknown));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer with its reasons and without, twice', () => {
    fc.assert(
      fc.property(someCalendar, withStops, someSpan(), fc.integer({ min: 0, max: 20 }), (calendar, { start, stops }, span, n) => {
        const extensions = [{ by: { n, unit: 'day' as const }, on: addMonths(start, 1), event: 3 }];
        const limit: Limit = { start, span, calendar, stops, extensions, today };
        const { because, ...rest } = runClock(limit);
        expect(dueOf(limit)).toEqual(rest);
        expect(runClock(limit).because).toEqual(because);
        expect(because.filter((b) => b.event === 3)).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});
