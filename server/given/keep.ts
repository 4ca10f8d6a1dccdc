/**
 * What was given to somebody without an account to read: who gave it, to whom, on which ground, until when. The address holds a secret and the
 * code is told apart from it; the tables know the digests of both and neither of the two.
 */
import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';

/** Which events of a case, or which period of a figure. */
export interface Parts {
  events?: number[];
  from?: string;
  to?: string;
  on?: string;
  unit?: string;
}
export interface Given {
  id: string;
  kind: 'case' | 'figure';
  what: string;
  parts: Parts;
  reader: string;
  capacity: string;
  ground: string;
  /** The ground on which personal facts are shown; absent where they are not. */
  personal?: string;
  until: string;
  person: string;
  unit: string;
  at: string;
  revokedAt?: string;
  revokedBy?: string;
}
interface Row extends Omit<Given, 'parts' | 'personal' | 'revokedAt' | 'revokedBy'> {
  parts: string;
  personal: string | null;
  revoked_at: string | null;
  revoked_by: string | null;
}
const COLUMNS = `id, kind, what, parts, reader, capacity, ground, personal, until_day as "until", person, unit, at, revoked_at, revoked_by`;

const givenOf = ({ parts, personal, revoked_at, revoked_by, ...row }: Row): Given => ({
  ...row,
  parts: JSON.parse(parts) as Parts,
  ...(personal !== null && { personal }),
  ...(revoked_at !== null && { revokedAt: revoked_at }),
  ...(revoked_by !== null && { revokedBy: revoked_by }),
});

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
/** The code's digest holds the secret too, which stands in no table: six digits could be tried through otherwise. */
const codeDigest = (secret: string, code: string): string => sha(`${secret} ${code}`);

export type NewGiven = Pick<Given, 'kind' | 'what' | 'parts' | 'reader' | 'capacity' | 'ground' | 'personal' | 'until'>;

/** Keeps what is given; the secret and the code are in the answer and nowhere else. */
export async function give(context: Context, session: Session, asked: NewGiven): Promise<{ id: string; secret: string; code: string }> {
  const id = randomUUID();
  const secret = randomBytes(24).toString('base64url');
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
  await context.database.within(context.tenant.id, (client) =>
    client.query(
      `insert into given (tenant, id, secret, code, kind, what, parts, reader, capacity, ground, personal, until_day, person, unit, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        context.tenant.id,
        id,
        sha(secret),
        codeDigest(secret, code),
        asked.kind,
        asked.what,
        JSON.stringify(asked.parts),
        asked.reader,
        asked.capacity,
        asked.ground,
        asked.personal ?? null,
        asked.until,
        session.person.id,
        session.unit.id,
        context.now(),
      ],
    ),
  );
  return { id, secret, code };
}

/** What was given of a case or a figure, the latest first, each with its readings. */
export async function givenOfWhat(
  context: Context,
  kind: Given['kind'],
  what: string,
): Promise<(Given & { reads: { at: string; what: string }[] })[]> {
  return context.database.within(context.tenant.id, async (client) => {
    const { rows } = await client.query<Row>(
      `select ${COLUMNS} from given where tenant = $1 and kind = $2 and what = $3 order by at desc`,
      [context.tenant.id, kind, what],
    );
    const reads = await client.query<{ given: string; at: string; what: string }>(
      'select given, at, what from given_reads where tenant = $1 and given = any($2) order by i desc',
      [context.tenant.id, rows.map((r) => r.id)],
    );
    return rows.map((row) => ({
      ...givenOf(row),
      reads: reads.rows.filter((r) => r.given === row.id).map(({ at, what: read }) => ({ at, what: read })),
    }));
  });
}

export async function givenById(context: Context, id: string): Promise<Given | undefined> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Row>(`select ${COLUMNS} from given where tenant = $1 and id = $2`, [context.tenant.id, id]),
  );
  return rows[0] && givenOf(rows[0]);
}

export async function givenBySecret(context: Context, secret: string): Promise<Given | undefined> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Row>(`select ${COLUMNS} from given where tenant = $1 and secret = $2`, [context.tenant.id, sha(secret)]),
  );
  return rows[0] && givenOf(rows[0]);
}

/** Takes it back; who entered it already is out at once. */
export async function revoke(context: Context, session: Session, id: string): Promise<void> {
  await context.database.within(context.tenant.id, async (client) => {
    await client.query('update given set revoked_at = $3, revoked_by = $4 where tenant = $1 and id = $2 and revoked_at is null', [
      context.tenant.id,
      id,
      context.now(),
      session.person.id,
    ]);
    await client.query('delete from given_entries where tenant = $1 and given = $2', [context.tenant.id, id]);
  });
}

/** So many wrong codes, and one waits; so many more, and the address is dead. */
const WRONG = 5;
const WRONG_IN_ALL = 20;
const WAIT_MINUTES = 15;
const ENTRY_HOURS = 2;

export type Entry = { kind: 'in'; token: string } | { kind: 'wrong' } | { kind: 'wait' } | { kind: 'dead' };

/** Tries a code. Counted within one row that is locked, so that many tries at once are no more than one after another. */
export async function enter(context: Context, secret: string, code: string): Promise<Entry> {
  return context.database.within(context.tenant.id, async (client): Promise<Entry> => {
    const { rows } = await client.query<{ id: string; code: string; wrong: number; waits: boolean }>(
      `select id, code, wrong, wrong >= $3 and wrong % $3 = 0 and wrong_at > now() - make_interval(mins => $4) as waits
       from given where tenant = $1 and secret = $2 for update`,
      [context.tenant.id, sha(secret), WRONG, WAIT_MINUTES],
    );
    const row = rows[0];
    if (!row || row.wrong >= WRONG_IN_ALL) return { kind: 'dead' };
    if (row.waits) return { kind: 'wait' };
    if (codeDigest(secret, code) !== row.code) {
      await client.query('update given set wrong = wrong + 1, wrong_at = now() where tenant = $1 and id = $2', [context.tenant.id, row.id]);
      return { kind: 'wrong' };
    }
    const token = randomBytes(24).toString('base64url');
    await client.query('update given set wrong = 0 where tenant = $1 and id = $2', [context.tenant.id, row.id]);
    await client.query('delete from given_entries where tenant = $1 and until < now()', [context.tenant.id]);
    await client.query(`insert into given_entries (tenant, digest, given, until) values ($1, $2, $3, now() + make_interval(hours => $4))`, [
      context.tenant.id,
      sha(token),
      row.id,
      ENTRY_HOURS,
    ]);
    return { kind: 'in', token };
  });
}

/** Whether a token lets into what was given. */
export async function entered(context: Context, id: string, token: string | undefined): Promise<boolean> {
  if (token === undefined) return false;
  const { rowCount } = await context.database.within(context.tenant.id, (client) =>
    client.query('select from given_entries where tenant = $1 and digest = $2 and given = $3 and until > now()', [
      context.tenant.id,
      sha(token),
      id,
    ]),
  );
  return Boolean(rowCount);
}

/** Writes a reading down: what was opened, in words. */
export async function noteRead(context: Context, id: string, what: string): Promise<void> {
  await context.database.within(context.tenant.id, (client) =>
    client.query('insert into given_reads (tenant, given, at, what) values ($1, $2, $3, $4)', [context.tenant.id, id, context.now(), what]),
  );
}
