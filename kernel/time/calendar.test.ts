import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkdays,
  type Calendar,
  dayOff,
  isProvisional,
  isWorkday,
  mergeLocal,
  nextWorkday,
  noticeFor,
  previousWorkday,
  withNotice,
  workdaysBetween,
} from './calendar.ts';
import { addDays, toDay } from './day.ts';
import { someCalendar, someDay } from './testing/arbitrary.ts';
import { ahead, works } from './testing/oracle.ts';

const d = toDay;
const plain: Calendar = { edition: 'none', from: 0, to: 0, years: {} };

/** October 2024, with a second notice that gave the 8th off as well. */
const first = { title: '放假通知', number: '〔2023〕7号' };
const second = { title: '调整通知', sets: [d('2024-10-08')] };
const week = ['2024-10-01', '2024-10-02', '2024-10-03', '2024-10-04', '2024-10-05', '2024-10-06', '2024-10-07', '2024-10-08'].map(d);
const october: Calendar = {
  edition: 'october',
  from: 2024,
  to: 2024,
  years: {
    2024: {
      off: week,
      work: [d('2024-09-29'), d('2024-10-12')],
      names: Object.fromEntries(week.map((day) => [day, '国庆节'])),
      notices: [first, second],
    },
  },
};

describe('working days', () => {
  it('are those of a wall calendar, inside the years and out', () => {
    fc.assert(
      fc.property(someCalendar, someDay, (cal, day) => {
        expect(isWorkday(cal, day)).toBe(works(cal, day));
        expect(dayOff(cal, day) === undefined).toBe(works(cal, day));
        expect(nextWorkday(cal, day)).toBe(ahead(cal, day));
      }),
      { numRuns: 300 },
    );
  });

  it('are plain weeks where no year is known', () => {
    expect(isWorkday(plain, d('2024-10-01'))).toBe(true);
    expect(addWorkdays(plain, d('2024-09-27'), 5)).toBe('2024-10-04');
    expect(addWorkdays(plain, d('1969-12-31'), -5)).toBe('1969-12-24');
    expect(workdaysBetween(plain, d('1969-12-01'), d('1970-01-31'))).toBe(44);
  });

  it('are counted and counted back alike', () => {
    fc.assert(
      fc.property(someCalendar, someDay, fc.integer({ min: -300, max: 300 }), (cal, day, n) => {
        const end = addWorkdays(cal, day, n);
        expect(workdaysBetween(cal, day, end)).toBe(n);
        if (n !== 0) expect(works(cal, end)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('between two days are as many as are met on the way', () => {
    fc.assert(
      fc.property(someCalendar, someDay, fc.integer({ min: 0, max: 400 }), (cal, day, n) => {
        let met = 0;
        for (let i = 1; i <= n; i++) if (works(cal, addDays(day, i))) met++;
        expect(workdaysBetween(cal, day, addDays(day, n))).toBe(met);
      }),
      { numRuns: 100 },
    );
  });

  it('surround a holiday', () => {
    expect(nextWorkday(october, d('2024-10-01'))).toBe('2024-10-09');
    expect(previousWorkday(october, d('2024-10-08'))).toBe('2024-09-30');
    expect(nextWorkday(october, d('2024-10-12'))).toBe('2024-10-12');
  });
});

describe('a day off says why', () => {
  it('with the notice that made it so', () => {
    expect(dayOff(october, d('2024-10-05'))).toEqual({ why: '国庆节', notice: first });
    expect(dayOff(october, d('2024-10-08'))).toEqual({ why: '国庆节', notice: second });
    expect(dayOff(october, d('2024-10-19'))).toEqual({ why: '周六' });
    expect(dayOff(october, d('2024-10-20'))).toEqual({ why: '周日' });
    expect(dayOff(october, d('2024-10-12'))).toBeUndefined();
    expect(noticeFor(october, d('2024-10-12'))).toEqual(first);
    expect(noticeFor(october, d('2024-10-19'))).toBeUndefined();
  });
});

describe('a calendar grows', () => {
  const local = {
    edition: '某自治县',
    years: {
      2024: {
        off: [d('2024-10-12'), d('2024-11-21')],
        work: [d('2024-10-08')],
        names: { '2024-11-21': '某节' },
        notices: [{ title: '自治县公告' }],
      },
      2025: { off: [d('2025-11-20')], work: [], names: { '2025-11-20': '某节' }, notices: [{ title: '自治县公告' }] },
    },
  };

  it('by local days, which hold over the general ones and settle no year', () => {
    const merged = mergeLocal(october, local);
    expect(merged.edition).toBe('october+某自治县');
    expect([merged.from, merged.to]).toEqual([2024, 2024]);
    expect(dayOff(merged, d('2024-11-21'))?.notice?.title).toBe('自治县公告');
    expect(isWorkday(merged, d('2024-10-12'))).toBe(false);
    expect(isWorkday(merged, d('2024-10-08'))).toBe(true);
    expect(dayOff(merged, d('2024-10-05'))?.notice).toEqual(first);
    expect(isWorkday(merged, d('2025-11-20'))).toBe(false);
    expect(isProvisional(merged, d('2025-11-20'))).toBe(true);
    expect(isProvisional(merged, d('2024-11-21'))).toBe(false);
    expect(isWorkday(october, d('2024-11-21'))).toBe(true);
  });

  it('by a new notice, which settles its years', () => {
    const later = withNotice(mergeLocal(october, local), {
      edition: '2025',
      years: { 2025: { off: [d('2025-01-01')], work: [], names: { '2025-01-01': '元旦' }, notices: [{ title: '2025年通知' }] } },
    });
    expect([later.from, later.to]).toEqual([2024, 2025]);
    expect(isProvisional(later, d('2025-03-01'))).toBe(false);
    expect(isProvisional(later, d('2026-01-01'))).toBe(true);
    expect(isWorkday(later, d('2025-11-20'))).toBe(false);
    expect(dayOff(later, d('2025-01-01'))?.notice?.title).toBe('2025年通知');
  });

  it('and is plain data', () => {
    fc.assert(
      fc.property(someCalendar, someDay, fc.integer({ min: -90, max: 90 }), (cal, day, n) => {
        const copy = JSON.parse(JSON.stringify(cal)) as Calendar;
        expect(copy).toEqual(cal);
        expect(addWorkdays(copy, day, n)).toBe(addWorkdays(cal, day, n));
      }),
      { numRuns: 50 },
    );
  });
});
