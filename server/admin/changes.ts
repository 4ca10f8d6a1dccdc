/** Doing a change and keeping it on record; one that is dangerous waits until a second person agrees, and is looked at anew then. */
import { canonical } from '../../kernel/ledger/canonical.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { forbidden, notFound, problem } from '../http/problem.ts';
import { accountKinds } from './accounts.ts';
import { calendarKinds } from './calendar-change.ts';
import { type ChangeKind, cannot, LAW, type Prepared, type Yield } from './change.ts';
import { peopleKinds } from './people.ts';
import { settingKinds } from './settings.ts';
import { templateKinds } from './templates.ts';
import { unitKinds } from './units.ts';

export const KINDS: readonly ChangeKind[] = [
  ...unitKinds,
  ...peopleKinds,
  ...accountKinds,
  ...calendarKinds,
  ...settingKinds,
  ...templateKinds,
];
const byName = new Map(KINDS.map((k) => [k.kind, k]));

/** A change as it is on record. */
export interface ChangeRow {
  n: number;
  at: string;
  by: string;
  kind: string;
  title: string;
  before: string;
  after: string;
  state: 'done' | 'asked' | 'declined';
  second?: string;
  secondAt?: string;
  /** The reader may agree to it. */
  mine: boolean;
}
export interface Changed extends Yield {
  n: number;
  state: ChangeRow['state'];
  title: string;
}

/** The roles that a person holds in every unit: to set up the county is nothing that a unit's own role gives. */
const rightsOf = (context: Context, session: Session): string[] =>
  context.directory.rolesOf(session.person.id, todayOf(context), '').filter((role) => (LAW as readonly string[]).includes(role));

export function mayChange(context: Context, session: Session, kind: ChangeKind): boolean {
  const rights = rightsOf(context, session);
  return kind.roles.some((role) => rights.includes(role));
}

/** Whether there is anybody else who could agree: the first administrator of a new installation is alone. */
const hasSecond = (context: Context, session: Session): boolean =>
  context.directory
    .everybody()
    .some(
      (p) =>
        p.id !== session.person.id &&
        context.directory.rolesOf(p.id, todayOf(context), '').some((role) => (LAW as readonly string[]).includes(role)),
    );

/** Does what is asked, or puts it down to wait for a second person. */
export async function change(context: Context, session: Session, ask: { kind: string }): Promise<Changed> {
  const kind = byName.get(ask.kind);
  if (!kind) throw cannot(`没有「${ask.kind}」这种变更`);
  if (!mayChange(context, session, kind)) throw forbidden(kind.roles === LAW ? '由系统管理员或者依法治县办办理' : '由系统管理员办理');
  const prepared = await kind.prepare(context, ask as never);
  const state = prepared.second && hasSecond(context, session) ? 'asked' : 'done';
  const { n, given } = await context.database.within(context.tenant.id, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('admin_changes'))");
    const { rows } = await client.query<{ n: number }>(
      `insert into admin_changes (tenant, n, at, by_person, kind, target, title, ask, before, after, state)
       select $1, coalesce(max(n), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 from admin_changes where tenant = $1 returning n`,
      [
        context.tenant.id,
        context.now(),
        session.person.id,
        kind.kind,
        prepared.target,
        prepared.title,
        canonical(ask as never),
        prepared.before,
        prepared.after,
        state,
      ],
    );
    return { n: rows[0]!.n, given: state === 'done' ? await prepared.apply(client) : undefined };
  });
  if (state === 'done') await settle(context, prepared);
  return { n, state, title: prepared.title, ...given };
}

async function settle(context: Context, prepared: Prepared): Promise<void> {
  await context.directory.load();
  await prepared.settle?.();
}

/** A second person agrees to what waits, or declines it. Nobody agrees with himself. */
export async function answer(context: Context, session: Session, n: number, agree: boolean): Promise<Changed> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ by_person: string; kind: string; ask: string; state: string; title: string }>(
      'select by_person, kind, ask, state, title from admin_changes where tenant = $1 and n = $2',
      [context.tenant.id, n],
    ),
  );
  const row = rows[0];
  if (!row) throw notFound('这项变更');
  if (row.state !== 'asked') throw cannot('这项变更已经有了结果');
  if (rightsOf(context, session).length === 0) throw forbidden('由系统管理员或者依法治县办作为第二人');
  if (agree && row.by_person === session.person.id) throw forbidden('提出变更的人不能自己同意,请第二人办理');
  const prepared = agree ? await byName.get(row.kind)!.prepare(context, JSON.parse(row.ask) as never) : undefined;
  const given = await context.database.within(context.tenant.id, async (client) => {
    const { rowCount } = await client.query(
      `update admin_changes set state = $3, second = $4, second_at = $5, after = coalesce($6, after)
       where tenant = $1 and n = $2 and state = 'asked'`,
      [context.tenant.id, n, agree ? 'done' : 'declined', session.person.id, context.now(), prepared?.after ?? null],
    );
    if (rowCount === 0) throw problem(400, '这项变更刚刚由别人处理了', { title: '已经处理' });
    return prepared?.apply(client);
  });
  if (prepared) await settle(context, prepared);
  return { n, state: agree ? 'done' : 'declined', title: row.title, ...given };
}

/** The record, the latest first; `waiting` alone: what asks for a second person. */
export async function readChanges(
  context: Context,
  session: Session,
  { below, limit, waiting = false }: { below?: number; limit: number; waiting?: boolean },
): Promise<ChangeRow[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<
      Omit<ChangeRow, 'by' | 'mine' | 'second' | 'secondAt'> & { by_person: string; second: string | null; second_at: string | null }
    >(
      `select n, at, by_person, kind, title, before, after, state, second, second_at from admin_changes
       where tenant = $1 and ($2::bigint is null or n < $2) ${waiting ? "and state = 'asked'" : ''} order by n desc limit $3`,
      [context.tenant.id, below ?? null, limit],
    ),
  );
  const may = rightsOf(context, session).length > 0;
  return rows.map(({ by_person, second, second_at, ...row }) => ({
    ...row,
    by: context.directory.personName(by_person),
    ...(second !== null && { second: context.directory.personName(second) }),
    ...(second_at !== null && { secondAt: second_at }),
    mine: may && row.state === 'asked' && by_person !== session.person.id,
  }));
}
