/** What a reader without an account sees: exactly the chosen acts, or the figure with its acts; nothing personal or secret unless it was given so. */
import { askFigure, figuresIn } from '../../store/figures/figure.ts';
import type { Reader } from '../accounts/reading.ts';
import type { EventView } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { readBehind } from '../reads/behind.ts';
import { type OneCase, readCase, readCases, readEvents } from '../reads/case.ts';
import { Names } from '../reads/names.ts';
import { questionOf } from '../reads/trend-question.ts';
import { eventViews, noteEvents } from '../views/event.ts';
import { figureRows } from '../views/figure.ts';
import type { Given } from './keep.ts';

/** Personal facts on their own ground; what is secret is given to nobody this way. */
const readerOf = (given: Given): Reader => ({ personal: given.personal !== undefined, secret: false });

/** 2025年3月4日. */
export const dayText = (on: string): string => on.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

export interface ShownCase {
  title: string;
  subject: string;
  unit: string;
  events: EventView[];
  /** How many acts of the case were not given. */
  others: number;
}

/** The acts of a case that were chosen. */
export async function shownCase(context: Context, given: Given, one?: OneCase, only?: readonly number[]): Promise<ShownCase | undefined> {
  const found = one ?? (await readCase(context, given.what));
  if (!found) return undefined;
  const reader = readerOf(given);
  const all = await readEvents(context, found.case.id);
  const chosen = new Set(only ?? given.parts.events ?? []);
  const events = all.filter((e) => chosen.has(e.event.n));
  const names = new Names(context);
  noteEvents(names, found.procedure, all);
  names.know(found);
  await names.fetch();
  return {
    title: found.procedure.title,
    subject: names.subjectOf(found, reader.personal),
    unit: context.directory.unitName(found.case.unit),
    events: eventViews({ context, procedure: found.procedure, names, reader }, events, all),
    others: all.length - events.length,
  };
}

export interface ShownFigure {
  title: string;
  says: string;
  procedure: string;
  value: number | null;
  unit: string;
  period: string;
  place: { sealed: number; waiting: number };
  definition: string;
  rows: { case: string; n: number; on: string; subject: string; title: string; amount: number }[];
  next?: string;
}

const PAGE = 100;

/** The figure of a given, with a page of its acts. */
export async function shownFigure(context: Context, given: Given, cursor?: string): Promise<ShownFigure | undefined> {
  const row = figureRows(context, () => figuresIn(context.held), { id: given.what })[0];
  if (!row) return undefined;
  const question = questionOf(context, given.what, given.parts);
  const found = await askFigure(context.held, given.what, question);
  const behind = await readBehind(context, given.what, question, { limit: PAGE, ...(cursor !== undefined && { cursor }) });
  const cases = await readCases(
    context,
    behind.rows.map((r) => r.case),
  );
  const names = new Names(context);
  for (const one of cases.values()) names.know(one);
  await names.fetch();
  const { personal } = readerOf(given);
  return {
    title: row.title,
    says: row.says,
    procedure: row.procedureTitle,
    value: found.value,
    unit: found.unit,
    period: row.stock
      ? `截至${dayText(question.on ?? todayOf(context))}`
      : `${dayText(question.from ?? '')}至${dayText(question.to ?? '')}`,
    place: found.place,
    definition: found.definition,
    rows: behind.rows.flatMap((r) => {
      const one = cases.get(r.case);
      const act = one?.case.acts.find((a) => a.n === r.n);
      if (!one || !act) return [];
      const title = one.procedure.steps[act.step]?.title ?? one.procedure.title;
      return [{ case: r.case, n: r.n, on: r.day, subject: names.subjectOf(one, personal), title, amount: r.amount }];
    }),
    ...(behind.next !== undefined && { next: behind.next }),
  };
}

/** Whether an act stands behind the given figure: a case is opened through its figure and no other way. */
export async function standsBehind(context: Context, given: Given, id: string, n: number): Promise<boolean> {
  const question = questionOf(context, given.what, given.parts);
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ figure: string; day: string; unit: string }>(
      'select distinct figure, day, unit from tally where tenant = $1 and "case" = $2 and act = $3',
      [context.tenant.id, id, n],
    ),
  );
  if (rows.length === 0) return false;
  let cursor: string | undefined;
  // a figure made of others has several bases: its own list decides, page by page
  do {
    const page = await readBehind(context, given.what, question, { limit: 2000, ...(cursor !== undefined && { cursor }) });
    if (page.rows.some((r) => r.case === id && r.n === n)) return true;
    cursor = page.next;
  } while (cursor !== undefined);
  return false;
}
