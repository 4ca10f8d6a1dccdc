/**
 * The calendar's next edition: a notice, read, shown day by day, adopted by two persons. An edition that was adopted never changes; each event names
 * the one that it was counted by. A program that brings a notice's days with it (`law/calendar`) needs no adoption, and what was adopted before
 * it came is then the same.
 */
import Type from 'typebox';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { type Calendar, isProvisionalYear, isWorkday, type MoreDays, withNotice } from '../../kernel/time/calendar.ts';
import { addDays, type Day, toDay, weekday, yearOf } from '../../kernel/time/day.ts';
import { nationalCalendar } from '../../law/calendar/index.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../context.ts';
import { cannot, changeKind, LAW } from './change.ts';
import { adoptGround } from './moves.ts';
import { moreDaysOf, type ReadNotice, readNotice } from './notice.ts';

export const NoticeWords = Type.String({ minLength: 10, maxLength: 20_000 });

/** A day that the notice makes other than a plain week, or other than the calendar in use has it. */
export interface NoticeDay {
  day: string;
  weekday: number;
  name: string;
  works: boolean;
  /** As the calendar in use has it, where that is otherwise. */
  changes: boolean;
}
export interface ReadCalendar {
  read: ReadNotice;
  next: Calendar;
  days: NoticeDay[];
  faults: string[];
}

const numbered = (calendar: Calendar): Set<string> =>
  new Set(Object.values(calendar.years).flatMap((y) => y.notices.flatMap((n) => (n.number ? [n.number] : []))));

/** Reads a notice against the calendar in use. Changes nothing. */
export function readCalendar(context: Context, text: string): ReadCalendar {
  const read = readNotice(text);
  const faults = [...read.faults];
  const calendar = context.held.calendar;
  const more = moreDaysOf(read);
  if (numbered(calendar).has(read.number)) faults.push(`${read.number}已经在日历里`);
  const today = todayOf(context);
  for (const year of Object.keys(more.years).map(Number))
    if (year !== read.year && isProvisionalYear(calendar, year))
      faults.push(`通知改动了${year}年的日子,而${year}年的安排还没有:请先读入${year}年的通知`);
  const next = faults.length === 0 ? withNotice(calendar, more) : calendar;
  const days = read.holidays
    .flatMap((h) => [
      ...h.off.map((day) => ({ day, works: false, name: h.name })),
      ...h.work.map((day) => ({ day, works: true, name: h.name })),
    ])
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((d) => ({ ...d, weekday: weekday(d.day), changes: isWorkday(calendar, d.day) !== d.works }));
  // of a year that nobody knew, the days gone by were counted as provisional: they may be settled late
  const past = days.filter((d) => d.changes && d.day <= today && !isProvisionalYear(calendar, yearOf(d.day)));
  if (past.length > 0) faults.push(`${past[0]!.day}已经过去,按原来的日历算过的日子不能再改`);
  return { read, next, days, faults };
}

/** The calendar of a tenant: what the program brings, and what was adopted here since. */
export async function loadCalendars(context: Pick<Context, 'database' | 'tenant' | 'held'>): Promise<void> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ body: string; days: string }>('select body, days from calendar_editions where tenant = $1 order by n', [
      context.tenant.id,
    ]),
  );
  let calendar = context.held.calendar;
  for (const { body, days } of rows) {
    const kept = JSON.parse(body) as Calendar;
    context.held.adopt(kept);
    const more = JSON.parse(days) as MoreDays;
    // the program has the notice itself by now
    if (!numbered(calendar).has(more.edition)) calendar = withNotice(calendar, more);
  }
  if (rows.length > 0) context.held.adopt(calendar);
}

export interface EditionRow {
  edition: string;
  at?: string;
  notice: string;
  inUse: boolean;
}
/** Editions known here, the one in use first. */
export async function readEditions(context: Context): Promise<EditionRow[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ edition: string; at: string; days: string }>(
      'select edition, at, days from calendar_editions where tenant = $1 order by n desc',
      [context.tenant.id],
    ),
  );
  const inUse = context.held.calendar.edition;
  const adopted = rows.map((r) => ({
    edition: r.edition,
    at: r.at,
    notice: (JSON.parse(r.days) as MoreDays).edition,
    inUse: r.edition === inUse,
  }));
  const brought = { edition: nationalCalendar.edition, notice: '随程序发布', inUse: nationalCalendar.edition === inUse };
  return adopted.some((e) => e.edition === brought.edition) ? adopted : [...adopted, brought];
}

/** One month of the calendar, each day with why it is off or worked. */
export function yearDays(calendar: Calendar, year: number): { day: Day; works: boolean; name: string }[] {
  const known = calendar.years[year];
  const days: { day: Day; works: boolean; name: string }[] = [];
  for (let day = toDay(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1))
    days.push({ day, works: isWorkday(calendar, day), name: known?.names[day] ?? '' });
  return days;
}

export const calendarKinds = [
  changeKind({
    kind: 'calendar.adopt',
    roles: LAW,
    schema: Type.Object({ kind: Type.Literal('calendar.adopt'), text: NoticeWords }, { additionalProperties: false }),
    prepare: (context, { text }) => {
      const { read, next, days, faults } = readCalendar(context, text);
      if (faults.length > 0) throw cannot(`通知还有没有对上的地方:${faults.join(';')}`);
      const before = context.held.calendar;
      const off = days.filter((d) => !d.works).length;
      return {
        title: `采用${read.title}(${read.number})`,
        target: next.edition,
        before: `工作日历${before.edition},到${before.to}年`,
        after: `到${next.to}年;放假${off}天,调休上班${days.length - off}天`,
        second: true,
        apply: async (client) => {
          await client.query(
            `insert into calendar_editions (tenant, edition, n, at, notice, days, body)
             select $1, $2, coalesce(max(n), 0) + 1, $3, $4, $5, $6 from calendar_editions where tenant = $1`,
            [context.tenant.id, next.edition, context.now(), text, canonical(moreDaysOf(read) as never), canonical(next as never)],
          );
          return undefined;
        },
        settle: async () => {
          await adoptGround(context, { ...context.held.ground, calendar: next }, () => context.held.adopt(next));
        },
      };
    },
  }),
];
