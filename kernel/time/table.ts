/**
 * Working days by number: a calendar's days laid out once, so that "which is the n-th working day after" is a look-up and a limit of any
 * length costs the same. Days are day numbers (see `day.ts`). Outside the calendar's years the weeks are plain and a formula answers.
 */
import { type Day, dayNumber, weekdayOfNumber } from './day.ts';

/** What of a calendar bears on counting: its years, and in each the days that differ from plain weeks. */
export type WorkdayData = {
  readonly years: Readonly<Record<number, { readonly off: readonly Day[]; readonly work: readonly Day[] }>>;
};

type Table = {
  /** First and last day of the calendar's years; an empty calendar has none (`last` before `first`). */
  readonly first: number;
  readonly last: number;
  /** Working days from `first` up to and with first + i. */
  readonly upTo: Int32Array;
  /** The working days from `first` to `last`. */
  readonly list: Int32Array;
};

/** Built once for each calendar object: a calendar is plain data and is never changed in place. */
const tables = new WeakMap<WorkdayData, Table>();

function tableOf(cal: WorkdayData): Table {
  const known = tables.get(cal);
  if (known) return known;
  const made = build(cal);
  tables.set(cal, made);
  return made;
}

const firstOfYear = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01` as Day);

function build(cal: WorkdayData): Table {
  const named = Object.keys(cal.years).map(Number);
  if (named.length === 0) return { first: 0, last: -1, upTo: new Int32Array(0), list: new Int32Array(0) };
  const first = firstOfYear(Math.min(...named));
  const last = firstOfYear(Math.max(...named) + 1) - 1;
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

/** Monday 1970-01-05, from which plain weeks are counted. */
const MONDAY = 4;

/** Mondays to Fridays from that Monday up to and with day n; negative before it. */
const plainUpTo = (n: number): number => {
  const weeks = Math.floor((n - MONDAY) / 7);
  return weeks * 5 + Math.min(5, n - MONDAY - weeks * 7 + 1);
};

/** The c-th of them: the inverse. */
const plainAt = (c: number): number => {
  const weeks = Math.floor((c - 1) / 5);
  return MONDAY + weeks * 7 + (c - 1 - weeks * 5);
};

function upTo(t: Table, n: number): number {
  if (n < t.first || t.last < t.first) return plainUpTo(n);
  const before = plainUpTo(t.first - 1);
  if (n <= t.last) return before + (t.upTo[n - t.first] ?? 0);
  return before + t.list.length + plainUpTo(n) - plainUpTo(t.last);
}

function at(t: Table, c: number): number {
  const before = t.last < t.first ? Number.POSITIVE_INFINITY : plainUpTo(t.first - 1);
  if (c <= before) return plainAt(c);
  if (c <= before + t.list.length) return t.list[c - before - 1] ?? 0;
  return plainAt(c - before - t.list.length + plainUpTo(t.last));
}

/** Whether day n is a working day. */
export function worksOn(cal: WorkdayData, n: number): boolean {
  const t = tableOf(cal);
  if (n >= t.first && n <= t.last) return (t.upTo[n - t.first] ?? 0) > (n === t.first ? 0 : (t.upTo[n - t.first - 1] ?? 0));
  return weekdayOfNumber(n) <= 5;
}

/** The k-th working day after day n (before it when k is negative); n itself when k is 0. */
export function workdayAfter(cal: WorkdayData, n: number, k: number): number {
  if (k === 0) return n;
  const t = tableOf(cal);
  return at(t, k > 0 ? upTo(t, n) + k : upTo(t, n - 1) + k + 1);
}

/** Day n if it is a working day, else the next that is. */
export function workdayFrom(cal: WorkdayData, n: number): number {
  const t = tableOf(cal);
  return at(t, upTo(t, n - 1) + 1);
}

/** Day n if it is a working day, else the last before it that was. */
export function workdayUntil(cal: WorkdayData, n: number): number {
  const t = tableOf(cal);
  return at(t, upTo(t, n));
}

/** Working days after day m up to and with day n; when n is earlier, minus those from n up to the day before m. */
export function workdaysIn(cal: WorkdayData, m: number, n: number): number {
  const t = tableOf(cal);
  return n >= m ? upTo(t, n) - upTo(t, m) : upTo(t, n - 1) - upTo(t, m - 1);
}
