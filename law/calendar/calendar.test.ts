import { isWorkday as theirs } from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addWorkdays, type Calendar, dayOff, isProvisional, isWorkday, noticeFor, workdaysBetween } from '../../kernel/time/calendar.ts';
import { addDays, isDay, toDay, weekday } from '../../kernel/time/day.ts';
import { nationalCalendar as cal } from './index.ts';

const d = toDay;

describe('the national calendar', () => {
  it('agrees with another collection of the notices on each day from 2016 to 2026', () => {
    let compared = 0;
    for (let day = d('2016-01-01'); day <= '2026-12-31'; day = addDays(day, 1)) {
      if (isWorkday(cal, day) !== theirs(day)) expect.fail(`${day}: ${isWorkday(cal, day)}`);
      compared++;
    }
    expect(compared).toBe(4018);
  });

  it('has as many working days in each year as the notices leave', () => {
    const totals = Object.fromEntries(
      Object.keys(cal.years).map((y) => [y, workdaysBetween(cal, d(`${Number(y) - 1}-12-31`), d(`${y}-12-31`))]),
    );
    expect(totals).toEqual({
      2016: 250,
      2017: 249,
      2018: 250,
      2019: 250,
      2020: 249,
      2021: 250,
      2022: 249,
      2023: 249,
      2024: 251,
      2025: 248,
      2026: 248,
    });
  });

  it('is plain data with an edition', () => {
    expect(cal).toMatchObject({ edition: 'cn-2016-2026@2025-11-04', from: 2016, to: 2026 });
    expect(JSON.parse(JSON.stringify(cal))).toEqual(cal);
  });

  it('has each day in its own year, once, made up only on weekends, and with a notice that has number, day and address', () => {
    for (const [year, { off, work, names, notices }] of Object.entries(cal.years)) {
      for (const day of [...off, ...work]) {
        expect(day.slice(0, 4)).toBe(year);
        expect(names[day]).toMatch(/节|元旦/);
        expect(notices).toContain(noticeFor(cal, day));
      }
      expect(new Set([...off, ...work]).size).toBe(off.length + work.length);
      for (const day of work) expect(weekday(day), day).toBeGreaterThan(5);
      for (const notice of notices) {
        expect(notice.number).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
        expect(isDay(notice.day) && notice.day < `${Number(year) + 1}-01-01`).toBe(true);
        expect(notice.address).toMatch(/^https?:\/\/www\.gov\.cn\//);
      }
    }
  });

  it('names the notice that decided a day: lengthened holidays, and the last days of December', () => {
    const number = (day: string) => dayOff(cal, d(day))?.notice?.number ?? noticeFor(cal, d(day))?.number;
    expect(number('2019-05-02')).toBe('国办发明电〔2019〕3号');
    expect(number('2019-05-05')).toBe('国办发明电〔2019〕3号');
    expect(number('2019-10-01')).toBe('国办发明电〔2018〕15号');
    expect(number('2020-01-30')).toBe('国办发明电〔2019〕16号');
    expect(number('2020-02-01')).toBe('国办发明电〔2020〕1号');
    expect(number('2018-12-31')).toBe('国办发明电〔2018〕15号');
    expect(number('2022-12-31')).toBe('国办发明电〔2022〕16号');
  });

  it('knows nothing of 2015 and 2027', () => {
    expect(['2015-12-31', '2016-01-01', '2026-12-31', '2027-01-01'].map((day) => isProvisional(cal, d(day)))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('ends twenty working days from 27 September 2024 on 30 October, and without made-up days on 1 November', () => {
    expect(addWorkdays(cal, d('2024-09-27'), 20)).toBe('2024-10-30');
    const unmade: Calendar = { ...cal, years: { ...cal.years, 2024: { ...cal.years[2024]!, work: [] } } };
    expect(addWorkdays(unmade, d('2024-09-27'), 20)).toBe('2024-11-01');
  });
});
