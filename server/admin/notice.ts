/**
 * A State Council notice of the year's holidays, read: which days are off, which weekends are worked. The notices say it in one manner since 2008:
 * 「二、春节:1月28日(农历除夕、周二)至2月4日(农历正月初七、周二)放假调休,共8天。1月26日(周日)、2月8日(周六)上班。」 What is said besides (the
 * encouragement to give the eve off) is not read. Every number and weekday that the text states is checked against what was read.
 */
import type { MoreDays } from '../../kernel/time/calendar.ts';
import { addDays, type Day, isDay, weekday, yearOf } from '../../kernel/time/day.ts';

export interface NoticeHoliday {
  name: string;
  off: Day[];
  work: Day[];
  /** The line it was read from. */
  says: string;
}
export interface ReadNotice {
  title: string;
  number: string;
  /** The day of issue, where the text has it. */
  day?: Day;
  year: number;
  holidays: NoticeHoliday[];
  /** What does not agree or could not be read: while there is any, it is not adopted. */
  faults: string[];
  /** What was left aside on purpose. */
  aside: string[];
}

/** The holidays of all citizens (全国年节及纪念日放假办法第二条). */
const HOLIDAYS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
const WEEK = '一二三四五六日';
const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g;
const ADVICE = /鼓励|建议|可以|结合|带薪/;

/** Full-width signs as the half-width ones; no blanks. */
const plain = (text: string): string =>
  text
    .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[（(]/g, '(')
    .replace(/[）)]/g, ')')
    .replace(/[：:]/g, ':')
    .replace(/[，,]/g, ',')
    .replace(/[～~—–-]+(?=\d{1,2}(月|日))/g, '至')
    .replace(/[ \t\u00a0\u3000]+/g, '');

const pad = (n: number): string => String(n).padStart(2, '0');

interface Found {
  day: Day;
  /** Where the date's text ends. */
  end: number;
  start: number;
}

/** The dates of a clause in its order; month and year carry on from one to the next. */
function datesIn(clause: string, year: number, faults: string[]): Found[] {
  const found: Found[] = [];
  let lastYear = year;
  let month = 0;
  for (const m of clause.matchAll(DATE)) {
    if (m[2] !== undefined) {
      const next = Number(m[2]);
      // from December on into January: the year after, unless it is said
      if (m[1] === undefined && found.length > 0 && month === 12 && next === 1) lastYear++;
      month = next;
    }
    if (m[1] !== undefined) lastYear = Number(m[1]);
    const text = `${lastYear}-${pad(month)}-${pad(Number(m[3]))}`;
    if (!isDay(text)) {
      faults.push(`「${m[0]}」不是一个日子`);
      continue;
    }
    found.push({ day: text, start: m.index, end: m.index + m[0].length });
    const said = clause.slice(m.index + m[0].length).match(/^\([^)]*?(?:周|星期|礼拜)([一二三四五六日天])\)/);
    const really = WEEK[weekday(text) - 1];
    if (said && said[1]!.replace('天', '日') !== really) faults.push(`「${m[0]}」文中写星期${said[1]},实为星期${really}`);
  }
  return found;
}

/** The days of a clause, spans filled: 1月28日至2月4日. */
function daysIn(clause: string, year: number, faults: string[]): Day[] {
  const found = datesIn(clause, year, faults);
  const days: Day[] = [];
  for (const [i, one] of found.entries()) {
    const before = found[i - 1];
    const between = before ? clause.slice(before.end, one.start).replace(/\([^)]*\)/g, '') : '';
    if (before && between === '至') {
      if (one.day < before.day) faults.push(`「${clause}」的起止倒了`);
      for (let day = addDays(before.day, 1); day <= one.day; day = addDays(day, 1)) days.push(day);
    } else days.push(one.day);
  }
  return days;
}

/** A text cut at the marks that stand outside brackets. */
function cut(text: string, marks: RegExp): string[] {
  const clauses: string[] = [];
  let depth = 0;
  let clause = '';
  for (const c of text) {
    if (c === '(') depth++;
    if (c === ')') depth--;
    if (depth === 0 && marks.test(c)) {
      clauses.push(clause);
      clause = '';
    } else clause += c;
  }
  return [...clauses, clause].filter((x) => x !== '');
}

function holidayOf(name: string, text: string, year: number, faults: string[], aside: string[]): NoticeHoliday {
  const holiday: NoticeHoliday = { name, off: [], work: [], says: `${name}:${text}` };
  let waiting = '';
  const clauses = cut(text, /[。;；]/).flatMap((sentence) => {
    const parts = cut(sentence, /,/);
    // from an advice on, the rest of the sentence advises
    const from = parts.findIndex((part) => ADVICE.test(part));
    if (from >= 0) aside.push(parts.slice(from).join(','));
    return from < 0 ? parts : parts.slice(0, from);
  });
  for (const part of clauses) {
    const clause = `${waiting}${part}`;
    waiting = '';
    if (/放假|休息|公休|上班|工作日/.test(clause)) {
      const list = /上班|工作日/.test(clause) ? holiday.work : holiday.off;
      list.push(...daysIn(clause, year, faults));
    } else if (/\d日/.test(clause)) {
      waiting = clause;
      continue;
    }
    const total = clause.match(/(?:共|放假)(\d+)天/);
    if (total && Number(total[1]) !== holiday.off.length) faults.push(`${name}:文中写${total[1]}天,读到放假${holiday.off.length}天`);
  }
  if (waiting !== '') faults.push(`${name}:「${waiting}」没有说放假还是上班`);
  if (holiday.off.length === 0) faults.push(`${name}:没有读到放假的日子`);
  for (const day of holiday.work) if (weekday(day) < 6) faults.push(`${name}:${day}不是周末,不用调成上班`);
  return holiday;
}

/** Reads a notice. Never throws: what does not agree is told in `faults`. */
export function readNotice(text: string): ReadNotice {
  const lines = text
    .split(/\r?\n/)
    .map(plain)
    .filter((l) => l !== '');
  const whole = lines.join('\n');
  const faults: string[] = [];
  const aside: string[] = [];
  const title = whole.match(/国务院办公厅关于[^\n]{0,40}?的通知/)?.[0] ?? '';
  const year = Number((title || whole).match(/(\d{4})年/)?.[1] ?? 0);
  const number =
    whole
      .match(/国办发(?:明电)?[〔[]\d{4}[\]〕]\d+号/)?.[0]
      .replace('[', '〔')
      .replace(']', '〕') ?? '';
  const issued = lines.map((l) => l.match(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/)).findLast((m) => m !== null);
  const issuedDay = issued ? `${issued[1]}-${pad(Number(issued[2]))}-${pad(Number(issued[3]))}` : undefined;
  if (title === '') faults.push('没有读到通知的标题(国务院办公厅关于……的通知)');
  if (year === 0) faults.push('没有读到是哪一年的安排');
  if (number === '') faults.push('没有读到发文字号(国办发明电〔……〕……号)');
  // 一、元旦:… each on a line of its own, or run together
  const parts = whole
    .replace(/\n/g, '')
    .split(/[一二三四五六七八九十]+、(?=[^:、]{1,4}(?:、[^:]{1,4})?:)/)
    .slice(1);
  const holidays = parts.flatMap((part) => {
    const at = part.indexOf(':');
    const name = part.slice(0, at);
    const names = name.split(/[、和]/);
    if (!names.every((n) => HOLIDAYS.includes(n))) return [];
    const end = part.lastIndexOf('。');
    return [holidayOf(name, part.slice(at + 1, end < 0 ? undefined : end + 1), year, faults, aside)];
  });
  const read = new Set(holidays.flatMap((h) => h.name.split(/[、和]/)));
  const whole7 = !/调整|延长/.test(title);
  const missing = HOLIDAYS.filter((h) => !read.has(h));
  if (whole7 && missing.length > 0) faults.push(`没有读到${missing.join('、')}的安排`);
  const twice = new Map<Day, string>();
  for (const h of holidays)
    for (const day of [...h.off, ...h.work]) {
      const before = twice.get(day);
      if (before !== undefined) faults.push(`${day}读到两次(${before}、${h.name})`);
      twice.set(day, h.name);
      if (Math.abs(yearOf(day) - year) > 1) faults.push(`${day}不在${year}年前后`);
    }
  return {
    title,
    number,
    ...(issuedDay !== undefined && isDay(issuedDay) && { day: issuedDay }),
    year,
    holidays,
    faults: [...new Set(faults)],
    aside,
  };
}

/** What a read notice adds to a calendar. The last days of December it moves stand in the year they lie in. */
export function moreDaysOf(read: ReadNotice): MoreDays {
  const notice = { title: read.title, number: read.number, ...(read.day && { day: read.day }) };
  const years: Record<number, { off: Day[]; work: Day[]; names: Record<string, string>; notices: (typeof notice)[] }> = {};
  const of = (day: Day) => {
    const year = yearOf(day);
    years[year] ??= { off: [], work: [], names: {}, notices: [notice] };
    return years[year];
  };
  for (const h of read.holidays) {
    for (const day of h.off) of(day).off.push(day);
    for (const day of h.work) of(day).work.push(day);
    for (const day of [...h.off, ...h.work]) of(day).names[day] = h.name;
  }
  return { edition: read.number || read.title, years };
}
