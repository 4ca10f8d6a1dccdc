/**
 * Civil days and minutes of Asia/Shanghai, the only module that makes dates.
 *
 * A day is what the law counts; an instant is what a machine records. They are two types and meet only in `dayOfInstant` and
 * `minuteOfInstant`. Arithmetic is done on whole numbers (days since 1970-01-01, minutes since then), so it is exact and needs no
 * time zone. Written years run from 0001 to 9999; arithmetic that would leave them stops at the first or last day.
 */

/** A civil day, 'YYYY-MM-DD', real in the Gregorian calendar. Sorts as text. */
export type Day = string & { readonly __brand: 'Day' };

/** A civil minute in Asia/Shanghai, 'YYYY-MM-DDTHH:MM', 00:00 to 23:59. Sorts as text, also among days (a day before its minutes). */
export type Minute = string & { readonly __brand: 'Minute' };

/** Days since 1970-01-01 of the first and last day that can be written. */
const FIRST = -719162;
const LAST = 2932896;
const MINUTES_A_DAY = 1440;

const CUMULATIVE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days the month has. `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
};

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** Whether the text is a day: the form and a real date. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a minute: a real day, and 00:00 to 23:59 (24:00 is written as the next day's 00:00). */
export function isMinute(text: unknown): text is Minute {
  return typeof text === 'string' && text.length === 16 && isDay(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10));
}

/** The text as a day. For literals in code and for edges that have checked; throws RangeError on anything else. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`不是日期（应为 YYYY-MM-DD）：${text}`);
  return text;
}

/** The text as a minute; throws RangeError on anything else. */
export function toMinute(text: string): Minute {
  if (!isMinute(text)) throw new RangeError(`不是时刻（应为 YYYY-MM-DDTHH:MM）：${text}`);
  return text;
}

/** Year, month (1 to 12) and day of month. */
export const partsOf = (day: Day | Minute): { year: number; month: number; day: number } => ({
  year: digits(day, 0, 4),
  month: digits(day, 5, 7),
  day: digits(day, 8, 10),
});

/** The year of a day. */
export const yearOf = (day: Day | Minute): number => digits(day, 0, 4);

const numberOf = (year: number, month: number, day: number): number => {
  const y = year - 1;
  const before = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return before + (CUMULATIVE[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0) + day - 1 + FIRST;
};

/** Days since 1970-01-01 (which is 0). The inner form in which days are counted. */
export const dayNumber = (day: Day | Minute): number => numberOf(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10));

/** The day of a day number, held within the years that can be written. */
export function dayFromNumber(n: number): Day {
  const at = Math.min(LAST, Math.max(FIRST, Math.trunc(n))) - FIRST;
  // 400 Gregorian years have 146097 days; the last day of each of its parts belongs to that part, hence the mins.
  const cycle = Math.floor(at / 146097);
  let rest = at - cycle * 146097;
  const century = Math.min(3, Math.floor(rest / 36524));
  rest -= century * 36524;
  const four = Math.floor(rest / 1461);
  rest -= four * 1461;
  const one = Math.min(3, Math.floor(rest / 365));
  rest -= one * 365;
  const year = cycle * 400 + century * 100 + four * 4 + one + 1;
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(rest + 1)}` as Day;
}

/** The day on which a minute falls; a day is its own. */
export const dayOf = (at: Day | Minute): Day => (at.length === 10 ? at : at.slice(0, 10)) as Day;

/** Whether a time is given to the minute. */
export const hasMinute = (at: Day | Minute): at is Minute => at.length > 10;

/** n days later (earlier when negative). */
export const addDays = (day: Day, n: number): Day => dayFromNumber(dayNumber(day) + n);

/** The same day n months later (earlier when negative), or that month's last where it has no such day (31 January → 28 or 29 February). */
export function addMonths(day: Day, n: number): Day {
  const { year, month, day: inMonth } = partsOf(day);
  const months = year * 12 + month - 1 + Math.trunc(n);
  const toYear = Math.floor(months / 12);
  if (toYear < 1) return dayFromNumber(FIRST);
  if (toYear > 9999) return dayFromNumber(LAST);
  const toMonth = months - toYear * 12 + 1;
  return dayFromNumber(numberOf(toYear, toMonth, Math.min(inMonth, daysInMonth(toYear, toMonth))));
}

/** −1, 0 or 1, for sorting; a day stands before the minutes of that day. */
export const compare = (a: Day | Minute, b: Day | Minute): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** Days from a to b: 1 from a day to the next, negative when b is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

/** Monday 1 to Sunday 7. */
export const weekday = (day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 => weekdayOfNumber(dayNumber(day));

/** Monday 1 to Sunday 7, of a day number: 1970-01-01 was a Thursday. */
export const weekdayOfNumber = (n: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 => (((((n + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Minutes since 1970-01-01T00:00 local; of a day its 00:00. */
export const minuteNumber = (at: Day | Minute): number =>
  dayNumber(at) * MINUTES_A_DAY + (hasMinute(at) ? digits(at, 11, 13) * 60 + digits(at, 14, 16) : 0);

/** The minute of a minute number. */
export function minuteFromNumber(n: number): Minute {
  const at = Math.min(LAST * MINUTES_A_DAY + MINUTES_A_DAY - 1, Math.max(FIRST * MINUTES_A_DAY, Math.trunc(n)));
  const day = Math.floor(at / MINUTES_A_DAY);
  const rest = at - day * MINUTES_A_DAY;
  return `${dayFromNumber(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}` as Minute;
}

/** n minutes later (earlier when negative). */
export const addMinutes = (at: Minute, n: number): Minute => minuteFromNumber(minuteNumber(at) + n);

/** China has kept UTC+8 all year since the end of its last summer time, 1991-09-15 (IANA tz database, Asia/Shanghai). */
const STEADY_SINCE = Date.UTC(1991, 8, 15);
const EAST_8 = 8 * 3_600_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The civil minute in Asia/Shanghai at an instant (ISO 8601 with seconds or not, and with Z or an offset: without one it is no instant).
 * Throws RangeError on other text. Seconds are cut off, never rounded up.
 */
export function minuteOfInstant(iso: string): Minute {
  const ms = INSTANT.test(iso) && isDay(iso.slice(0, 10)) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`不是时间点（应为带时区的 ISO 8601）：${iso}`);
  const offset = ms >= STEADY_SINCE ? EAST_8 : earlierOffset(ms);
  return minuteFromNumber(Math.floor((ms + offset) / 60_000));
}

/** Before 1991 the platform's time zone data decide: summer time ran in 1940–1949 and 1986–1991. */
function earlierOffset(ms: number): number {
  const shown = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
  const p = Object.fromEntries(shown.formatToParts(ms).map((part) => [part.type, Number(part.value)]));
  const at = Date.UTC(p.year ?? 0, (p.month ?? 1) - 1, p.day, p.hour, p.minute, p.second);
  return at - Math.floor(ms / 1000) * 1000;
}

/** The civil day in Asia/Shanghai at an instant: 2024-09-26T16:30:00Z is 2024-09-27. Throws as `minuteOfInstant`. */
export const dayOfInstant = (iso: string): Day => dayOf(minuteOfInstant(iso));

/** 2024年9月27日 */
export function dayText(day: Day | Minute): string {
  const { year, month, day: inMonth } = partsOf(day);
  return `${year}年${month}月${inMonth}日`;
}

/** 2024年9月27日15时05分; a day as `dayText`. */
export const timeText = (at: Day | Minute): string =>
  hasMinute(at) ? `${dayText(at)}${digits(at, 11, 13)}时${at.slice(14, 16)}分` : dayText(at);
