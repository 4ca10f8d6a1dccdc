/** Findings that somebody looked at: closed with a reason, or made a case of supervision. Rows are added and never changed: the latest counts. */
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import type { Found } from './oversight.ts';

export interface Closed {
  /** The state in which it was closed; empty where it was opened again by hand. */
  state: string;
  by: string;
  at: string;
  reason: string;
}
export interface Seen {
  closed: Map<string, Closed>;
  /** The case of supervision that was opened for a finding. */
  supervised: Map<string, string>;
}
const SUPERVISED = 'supervised|';

export async function readClosed(context: Context): Promise<Seen> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ key: string; case: string; state: string; person: string; reason: string; at: Date }>(
      'select distinct on (key) key, "case", state, person, reason, at from closed_findings where tenant = $1 order by key, at desc',
      [context.tenant.id],
    ),
  );
  const seen: Seen = { closed: new Map(), supervised: new Map() };
  for (const row of rows) {
    if (row.key.startsWith(SUPERVISED)) seen.supervised.set(row.key.slice(SUPERVISED.length), row.case);
    else
      seen.closed.set(row.key, {
        state: row.state,
        by: context.directory.personName(row.person),
        at: row.at.toISOString(),
        reason: row.reason,
      });
  }
  return seen;
}

/** Whether a finding is closed as it stands: what bites again is open again. */
export const isClosed = (found: Pick<Found, 'key' | 'state'>, { closed }: Seen): boolean => closed.get(found.key)?.state === found.state;

/** Notes a closing; `state` empty opens the finding again. */
export async function close(
  context: Context,
  session: Session,
  one: { key: string; case: string; state: string; reason: string },
): Promise<void> {
  await context.database.within(context.tenant.id, (client) =>
    client.query('insert into closed_findings (tenant, key, "case", state, person, reason) values ($1, $2, $3, $4, $5, $6)', [
      context.tenant.id,
      one.key,
      one.case,
      one.state,
      session.person.id,
      one.reason,
    ]),
  );
}
/** Notes the case of supervision that was opened for a finding. */
export const noteSupervised = (context: Context, session: Session, key: string, supervision: string): Promise<void> =>
  close(context, session, { key: SUPERVISED + key, case: supervision, state: '', reason: '' });
