/**
 * Working days. A calendar is data: what the yearly notices say, one entry a year. Monday to Friday are working days but for the days a
 * notice gives off; Saturday and Sunday are not, but for the days it makes up. A year without a notice has its weekends only, and is
 * provisional: nobody knows yet.
 */
import { type Day, dayFromNumber, dayNumber, weekday, yearOf } from './day.ts';
import { workdayAfter, workdayFrom, workdaysIn, workdayUntil, worksOn } from './table.ts';

/** A notice that sets days off or makes them up. `sets`: the days it decided, when a year has several; without it, all others. */
export type Notice = {
  readonly title: string;
  readonly number?: string;
  /** The day of issue. */
  readonly day?: Day;
  readonly address?: string;
  readonly sets?: readonly Day[];
};

/** One year: days off and made-up working days that differ from plain weeks, the holiday of each (of a made-up day: the one it pays for). */
export type CalendarYear = {
  readonly off: readonly Day[];
  readonly work: readonly Day[];
  readonly names: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
  /** The general notice of the year is not out: only local days are known. */
  readonly provisional?: boolean;
};

/** Plain data with a digest. `from` and `to` are the first and last year with a notice; a year between may be missing, and is provisional. */
export type Calendar = {
  readonly edition: string;
  readonly from: number;
  readonly to: number;
  readonly years: Readonly<Record<number, CalendarYear>>;
};

/** Why nobody works on a day: the holiday's name or 周六, 周日; the notice, where one decided it. */
export type DayOff = { readonly why: string; readonly notice?: Notice };

/** Whether the offices work on the day. */
export const isWorkday = (cal: Calendar, day: Day): boolean => worksOn(cal, dayNumber(day));

/** Whether no notice covers the day's year: then only weekends are known, and what is computed may still change. */
export const isProvisional = (cal: Calendar, day: Day): boolean => isProvisionalYear(cal, yearOf(day));

/** The same of a year. */
export function isProvisionalYear(cal: Calendar, year: number): boolean {
  const known = cal.years[year];
  return known === undefined || known.provisional === true;
}

/** The notice that decided a day off or a made-up day: of several the last that names it, else the one that claims the rest. */
export function noticeFor(cal: Calendar, day: Day): Notice | undefined {
  const year = cal.years[yearOf(day)];
  if (!year || (!year.off.includes(day) && !year.work.includes(day))) return undefined;
  return year.notices.findLast((n) => n.sets?.includes(day)) ?? year.notices.find((n) => !n.sets);
}

/** Why the day is off, or undefined on a working day. */
export function dayOff(cal: Calendar, day: Day): DayOff | undefined {
  if (isWorkday(cal, day)) return undefined;
  const year = cal.years[yearOf(day)];
  if (year?.off.includes(day)) return { why: year.names[day] ?? '放假', notice: noticeFor(cal, day) };
  return { why: weekday(day) === 6 ? '周六' : '周日' };
}

/** The day itself if the offices work on it, else the next on which they do. */
export const nextWorkday = (cal: Calendar, day: Day): Day => dayFromNumber(workdayFrom(cal, dayNumber(day)));

/** The day itself if the offices work on it, else the last before it on which they did. */
export const previousWorkday = (cal: Calendar, day: Day): Day => dayFromNumber(workdayUntil(cal, dayNumber(day)));

/** The n-th working day after the day, which itself does not count; before it when n is negative; the day itself when n is 0. */
export const addWorkdays = (cal: Calendar, day: Day, n: number): Day => dayFromNumber(workdayAfter(cal, dayNumber(day), Math.trunc(n)));

/** Working days after a up to and with b; when b is earlier, minus those from b up to the day before a. So it undoes `addWorkdays`. */
export const workdaysBetween = (cal: Calendar, a: Day, b: Day): number => workdaysIn(cal, dayNumber(a), dayNumber(b));

/** Days that a notice adds to a calendar, by year. The edition names it. */
export type MoreDays = { readonly edition: string; readonly years: Readonly<Record<number, Omit<CalendarYear, 'provisional'>>> };

/**
 * A calendar with local days on top: the holidays of an autonomous area, or what an authority changes locally. Where both speak of a day the
 * local word holds. A year of which only local days are known stays provisional.
 */
export const mergeLocal = (cal: Calendar, local: MoreDays): Calendar => ({ ...cal, ...merge(cal, local, false) });

/** A calendar with a further general notice: a new year (and the last days of the old one it moves), or a change. Its years are settled. */
export function withNotice(cal: Calendar, notice: MoreDays): Calendar {
  const merged = merge(cal, notice, true);
  const settled = Object.keys(merged.years)
    .map(Number)
    .filter((year) => merged.years[year]?.provisional !== true);
  return { ...merged, from: Math.min(...settled), to: Math.max(...settled) };
}

function merge(cal: Calendar, more: MoreDays, general: boolean): Pick<Calendar, 'edition' | 'years'> {
  const years: Record<number, CalendarYear> = { ...cal.years };
  for (const [key, extra] of Object.entries(more.years)) {
    const year = Number(key);
    const own = cal.years[year];
    const said = new Set<Day>([...extra.off, ...extra.work]);
    const open = !general && isProvisionalYear(cal, year);
    years[year] = {
      off: [...(own?.off ?? []).filter((d) => !said.has(d)), ...extra.off].sort(),
      work: [...(own?.work ?? []).filter((d) => !said.has(d)), ...extra.work].sort(),
      names: { ...own?.names, ...extra.names },
      notices: [...(own?.notices ?? []), ...extra.notices.map((n) => ({ ...n, sets: n.sets ?? [...said].sort() }))],
      ...(open ? { provisional: true } : {}),
    };
  }
  return { edition: `${cal.edition}+${more.edition}`, years };
}
