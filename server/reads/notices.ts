/**
 * What a person was told, and what it says. A line keeps its key, when it was told and when it was read; all else is computed from the ledger at
 * the moment of looking, as the reader may see it.
 */
import { actTitle, due } from '../../kernel/case/index.ts';
import { readEvent } from '../../kernel/ledger/event.ts';
import { readerOf } from '../accounts/reading.ts';
import { roleTitle } from '../accounts/roles.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type OneCase, readCases } from './case.ts';
import { Names } from './names.ts';

/** A debt arose, turned yellow, turned red; a case was given; done in one's name from paper; what one entered so is objected to; a followed case moved. */
export const NOTICE_KINDS = ['arose', 'yellow', 'red', 'given', 'paper', 'disputed', 'moved'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
/** `n`: the event; `rule`: of a debt. */
export interface NoticeKey {
  kind: NoticeKind;
  case: string;
  n: number;
  rule?: string;
}
export interface NoticeRow {
  key: string;
  kind: NoticeKind;
  told: string;
  read?: string;
  case: string;
  procedure: string;
  title: string;
  subject: string;
  /** Acts owed, or the act that was done. */
  acts: string[];
  /** Who did it, or who entered it. */
  by?: string;
  /** Why he objects to what was entered in his name. */
  why?: string;
  due?: string;
  left?: number;
  /** The debt is no longer open. */
  over: boolean;
}

export const keyText = ({ kind, case: id, n, rule }: NoticeKey): string => [kind, id, n, ...(rule === undefined ? [] : [rule])].join(' ');
export function readKey(key: string): NoticeKey | undefined {
  const [kind, id, n, ...rule] = key.split(' ');
  const known = NOTICE_KINDS.find((k) => k === kind);
  if (!known || id === undefined || !/^\d+$/.test(n ?? '')) return undefined;
  return { kind: known, case: id, n: Number(n), ...(rule.length > 0 && { rule: rule.join(' ') }) };
}

interface Kept {
  key: string;
  told: string;
  read: string | null;
}

/** How many are unread, and of them how many red. */
export async function countNotices(context: Context, person: string): Promise<{ unread: number; red: number }> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ unread: number; red: number }>(
      `select count(*) as unread, count(*) filter (where key like 'red %') as red from notices where tenant = $1 and person = $2 and read is null`,
      [context.tenant.id, person],
    ),
  );
  return rows[0] ?? { unread: 0, red: 0 };
}

/** A page of what the reader was told, the latest first. */
export async function readNotices(
  context: Context,
  session: Session,
  ask: { unread?: boolean; cursor?: string; limit: number },
): Promise<{ items: NoticeRow[]; next?: string }> {
  const from = fromCursor(ask.cursor, 2);
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Kept>(
      `select key, told, read from notices where tenant = $1 and person = $2 ${ask.unread ? 'and read is null' : ''}
         ${from ? 'and (told, key) < ($4, $5)' : ''} order by told desc, key desc limit $3`,
      [context.tenant.id, session.person.id, ask.limit + 1, ...(from ? [from[0], from[1]] : [])],
    ),
  );
  const shown = rows.slice(0, ask.limit);
  const last = shown.at(-1);
  return {
    items: await noticeRows(context, session, shown),
    ...(rows.length > ask.limit && last && { next: toCursor([last.told, last.key]) }),
  };
}

async function noticeRows(context: Context, session: Session, kept: readonly Kept[]): Promise<NoticeRow[]> {
  const keys = kept.flatMap((k) => {
    const key = readKey(k.key);
    return key ? [{ ...k, of: key }] : [];
  });
  const cases = await readCases(context, new Set(keys.map((k) => k.of.case)));
  const names = new Names(context);
  for (const one of cases.values()) names.know(one);
  await names.fetch();
  const hands = await handsOf(
    context,
    keys.filter((k) => k.of.kind === 'paper').map((k) => k.of),
  );
  const objections = await objectionsTo(
    context,
    keys.filter((k) => k.of.kind === 'disputed').map((k) => k.of),
  );
  return keys.flatMap(({ key, told, read, of }) => {
    const one = cases.get(of.case);
    if (!one) return [];
    return [
      {
        key,
        kind: of.kind,
        told,
        ...(read !== null && { read }),
        case: of.case,
        procedure: one.procedure.id,
        title: one.procedure.title,
        subject: names.subjectOf(one, readerOf(session, one.case).personal),
        ...(of.rule === undefined ? actSays(context, one, of, hands) : debtSays(context, one, of)),
        ...(of.kind === 'disputed' && objections.get(`${of.case} ${of.n}`)),
      },
    ];
  });
}

/** A debt as it stands today. */
export function debtSays(context: Context, one: OneCase, of: NoticeKey): Pick<NoticeRow, 'acts' | 'due' | 'left' | 'over'> {
  const { calendar, settings } = context.held.ground;
  const found = due(one.procedure, one.case, todayOf(context), calendar, settings).obligations.find(
    (o) => o.rule === of.rule && o.trigger === of.n,
  );
  if (!found) return { acts: [], over: true };
  const over = found.state === 'done' || found.state === 'void';
  return {
    acts: found.owes.map((act) => actTitle(one.procedure, act)),
    over,
    ...(found.due !== undefined && { due: found.due }),
    ...(found.left !== undefined && !over && { left: found.left }),
  };
}

function actSays(
  context: Context,
  { case: c, procedure }: OneCase,
  of: NoticeKey,
  hands: ReadonlyMap<string, string>,
): Pick<NoticeRow, 'acts' | 'by' | 'over'> {
  const act = c.acts.find((a) => a.n === of.n);
  if (!act) return { acts: [], over: true };
  const hand = hands.get(`${of.case} ${of.n}`);
  const by = of.kind === 'paper' ? hand : act.actor.person;
  return {
    acts: [actTitle(procedure, act.step)],
    // an objection is met by a correction
    over: of.kind === 'disputed' && act.corrected !== undefined,
    by: by !== undefined ? context.directory.personName(by) : roleTitle(procedure, act.actor.role),
  };
}

/** Whose hands entered these acts. */
async function handsOf(context: Context, keys: readonly NoticeKey[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string; n: number; text: string }>(
      `select e."case", e.n, e.text from events e join unnest($2::text[], $3::int[]) as k(id, n) on e."case" = k.id and e.n = k.n where e.tenant = $1`,
      [context.tenant.id, keys.map((k) => k.case), keys.map((k) => k.n)],
    ),
  );
  return new Map(
    rows.flatMap((r) => {
      const person = readEvent(r.text).hand?.person;
      return person === undefined ? [] : [[`${r.case} ${r.n}`, person] as const];
    }),
  );
}

/** Why these are objected to, where the objection still stands. */
async function objectionsTo(context: Context, keys: readonly NoticeKey[]): Promise<Map<string, { why: string }>> {
  if (keys.length === 0) return new Map();
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string; n: number; why: string }>(
      `select p."case", p.n, p.why from paper_answers p join unnest($2::text[], $3::int[]) as k(id, n) on p."case" = k.id and p.n = k.n
       where p.tenant = $1 and p.answer = 'disputed'`,
      [context.tenant.id, keys.map((k) => k.case), keys.map((k) => k.n)],
    ),
  );
  return new Map(rows.map((r) => [`${r.case} ${r.n}`, { why: r.why }]));
}

/** Marks as read: these, or all. */
export async function markRead(context: Context, person: string, keys: readonly string[] | undefined): Promise<void> {
  await context.database.within(context.tenant.id, (client) =>
    client.query(
      `update notices set read = $3 where tenant = $1 and person = $2 and read is null and ($4::text[] is null or key = any($4))`,
      [context.tenant.id, person, context.now(), keys ?? null],
    ),
  );
}
