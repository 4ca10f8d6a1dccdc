import type { CalendarYear, Notice } from '../../kernel/time/calendar.ts';
import { addDays, compare, type Day, toDay } from '../../kernel/time/day.ts';

/** A notice as it reads: days off and made-up working days of each holiday, 'MM-DD' or 'MM-DD..MM-DD'. */
export type NoticeText = {
  readonly title: string;
  readonly number: string;
  readonly day: string;
  readonly address: string;
  readonly off: Readonly<Record<string, readonly string[]>>;
  readonly work?: Readonly<Record<string, readonly string[]>>;
};

/**
 * One year of the calendar from its notices, in the order of issue: where two speak of a day, the later holds. The days around New Year belong
 * to the year they lie in, so a notice that moves the last days of December stands in two files.
 */
export function yearOfNotices(year: number, texts: readonly NoticeText[]): CalendarYear {
  const said = new Map<Day, { off: boolean; name: string; by: number }>();
  texts.forEach((text, by) => {
    for (const [name, parts] of Object.entries(text.off)) for (const day of expand(year, parts)) said.set(day, { off: true, name, by });
    for (const [name, parts] of Object.entries(text.work ?? {}))
      for (const day of expand(year, parts)) said.set(day, { off: false, name, by });
  });
  const days = [...said.keys()].sort(compare);
  const notices: Notice[] = texts.map(({ title, number, day, address }, by) => ({
    title,
    number,
    day: toDay(day),
    address,
    ...(texts.length > 1 ? { sets: days.filter((d) => said.get(d)?.by === by) } : {}),
  }));
  return {
    off: days.filter((day) => said.get(day)?.off),
    work: days.filter((day) => !said.get(day)?.off),
    names: Object.fromEntries(days.map((day) => [day, said.get(day)?.name ?? ''])),
    notices,
  };
}

function* expand(year: number, parts: readonly string[]): Generator<Day> {
  for (const part of parts) {
    const [from = part, to = from] = part.split('..');
    const last = toDay(`${year}-${to}`);
    for (let day = toDay(`${year}-${from}`); day <= last; day = addDays(day, 1)) yield day;
  }
}
