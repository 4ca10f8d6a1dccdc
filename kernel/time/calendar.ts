/**
 * Working days. A calendar is data: what the yearly notices say, one entry a year. Monday to Friday are working days but for the days a
 * notice gives off; Saturday and Sunday are not, but for the days it makes up. A year without a notice has its weekends only, and is
 * provisional: nobody knows yet.
 */
import { type Day, dayFromNumber, dayNumber, toDay, weekdayOfNumber, yearOf } from './day.ts';

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

type Table = {
  readonly first: number;
  readonly last: number;
  /** Working days from `first` up to and with first + i. */
  readonly upTo: Int32Array;
  /** Day numbers of the working days from `first` to `last`. */
  readonly list: Int32Array;
};

/** Built once for each calendar object; a calendar is never changed in place. */
const tables = new WeakMap<Calendar, Table>();

function tableOf(cal: Calendar): Table {
  const known = tables.get(cal);
  if (known) return known;
  const made = build(cal);
  tables.set(cal, made);
  return made;
}

function build(cal: Calendar): Table {
  const named = Object.keys(cal.years).map(Number);
  if (named.length === 0) return { first: 0, last: -1, upTo: new Int32Array(0), list: new Int32Array(0) };
  const first = dayNumber(toDay(`${String(Math.min(...named)).padStart(4, '0')}-01-01`));
  const last = dayNumber(toDay(`${String(Math.max(...named)).padStart(4, '0')}-12-31`));
  const works = new Uint8Array(last - first + 1);
  for (let i = 0; i < works.length; i++) works[i] = weekdayOfNumber(first + i) <= 5 ? 1 : 0;
  for (const year of Object.values(cal.years)) {
    for (const day of year.off) works[dayNumber(day) - first] = 0;
    for (const day of year.work) works[dayNumber(day) - first] = 1;
  }
  const upTo = new Int32Array(works.length);
  const list: number[] = [];
  works.forEach((work, i) => {
    if (work) list.push(first + i);
    upTo[i] = list.length;
  });
  return { first, last, upTo, list: Int32Array.from(list) };
}

/** Mondays to Fridays from Monday 1970-01-05 (number 4) up to and with day n; negative before. */
const plainUpTo = (n: number): number => {
  const weeks = Math.floor((n - 4) / 7);
  return weeks * 5 + Math.min(5, n - 4 - weeks * 7 + 1);
};

/** The day number of the c-th of them: the inverse. */
const plainAt = (c: number): number => {
  const weeks = Math.floor((c - 1) / 5);
  return 4 + weeks * 7 + (c - 1 - weeks * 5);
};

/** Working days up to and with day n, counted from a fixed far day. Inside the table by look-up, outside by weeks. */
function upTo(t: Table, n: number): number {
  if (n < t.first || t.last < t.first) return plainUpTo(n);
  const before = plainUpTo(t.first - 1);
  if (n <= t.last) return before + (t.upTo[n - t.first] ?? 0);
  return before + t.list.length + plainUpTo(n) - plainUpTo(t.last);
}

/** The day number of the c-th working day in that count. */
function at(t: Table, c: number): number {
  const before = t.last < t.first ? Number.POSITIVE_INFINITY : plainUpTo(t.first - 1);
  if (c <= before) return plainAt(c);
  if (c <= before + t.list.length) return t.list[c - before - 1] ?? 0;
  return plainAt(c - before - t.list.length + plainUpTo(t.last));
}

/** Whether the offices work on the day. */
export function isWorkday(cal: Calendar, day: Day): boolean {
  const n = dayNumber(day);
  const t = tableOf(cal);
  return upTo(t, n) > upTo(t, n - 1);
}

/** Whether no notice covers the day's year: then only weekends are known, and what is computed may still change. */
export function isProvisional(cal: Calendar, day: Day): boolean {
  const year = cal.years[yearOf(day)];
  return year === undefined || year.provisional === true;
}

/** The notice that decided a day off or a made-up day; of several the last that names it, else the first that claims the rest. */
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
  return { why: weekdayOfNumber(dayNumber(day)) === 6 ? '周六' : '周日' };
}

/** The day itself if the offices work on it, else the next on which they do. */
export function nextWorkday(cal: Calendar, day: Day): Day {
  const t = tableOf(cal);
  return dayFromNumber(at(t, upTo(t, dayNumber(day) - 1) + 1));
}

/** The day itself if the offices work on it, else the last before it on which they did. */
export function previousWorkday(cal: Calendar, day: Day): Day {
  const t = tableOf(cal);
  return dayFromNumber(at(t, upTo(t, dayNumber(day))));
}

/** The n-th working day after the day, which itself does not count; before it when n is negative; the day itself when n is 0. */
export function addWorkdays(cal: Calendar, day: Day, n: number): Day {
  if (n === 0) return day;
  const t = tableOf(cal);
  const from = dayNumber(day);
  return dayFromNumber(at(t, n > 0 ? upTo(t, from) + n : upTo(t, from - 1) + n + 1));
}

/** Working days after a up to and with b; negative when b is earlier (those from b up to the day before a). */
export function workdaysBetween(cal: Calendar, a: Day, b: Day): number {
  const t = tableOf(cal);
  const [m, n] = [dayNumber(a), dayNumber(b)];
  return n >= m ? upTo(t, n) - upTo(t, m) : upTo(t, n - 1) - upTo(t, m - 1);
}

/** What an autonomous area adds (少数民族习惯节日) or an authority changes locally. */
export type LocalDays = { readonly edition: string; readonly years: Readonly<Record<number, Omit<CalendarYear, 'provisional'>>> };

/**
 * A calendar with local days on top: where both speak of a day, the local word holds. A year that has only local days stays provisional.
 * The edition names both.
 */
export function mergeLocal(cal: Calendar, local: LocalDays): Calendar {
  const years: Record<number, CalendarYear> = { ...cal.years };
  for (const [key, extra] of Object.entries(local.years)) {
    const year = Number(key);
    const own = cal.years[year];
    const said = new Set<Day>([...extra.off, ...extra.work]);
    years[year] = {
      off: [...(own?.off ?? []).filter((d) => !said.has(d)), ...extra.off].sort(),
      work: [...(own?.work ?? []).filter((d) => !said.has(d)), ...extra.work].sort(),
      names: { ...own?.names, ...extra.names },
      notices: [...(own?.notices ?? []), ...extra.notices.map((n) => ({ ...n, sets: n.sets ?? [...said].sort() }))],
      ...(own === undefined || own.provisional ? { provisional: true } : {}),
    };
  }
  return { ...cal, edition: `${cal.edition}+${local.edition}`, years };
}
