/** Sessions: the browser holds a random token in a cookie that no script can read, the table its digest alone. */
import { createHash, randomBytes } from 'node:crypto';
import '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Database } from '../../store/database/database.ts';

export const COOKIE = 'zhangtu_session';
/** A working day; after it one signs in again. */
const HOURS = 12;

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Begins a session and returns its token; what has run out is cleared away with it. */
export async function beginSession(database: Database, tenant: string, account: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await database.within(tenant, async (client) => {
    await client.query('delete from sessions where tenant = $1 and until < now()', [tenant]);
    await client.query(`insert into sessions (tenant, digest, account, until) values ($1, $2, $3, now() + make_interval(hours => $4))`, [
      tenant,
      digestOf(token),
      account,
      HOURS,
    ]);
  });
  return token;
}

/** The account and person of a living session. */
export async function findSession(
  database: Database,
  tenant: string,
  token: string,
): Promise<{ account: string; person: string } | undefined> {
  return database.within(
    tenant,
    async (client) =>
      (
        await client.query<{ account: string; person: string }>(
          `select s.account, a.person from sessions s join accounts a on a.tenant = s.tenant and a.id = s.account
           where s.tenant = $1 and s.digest = $2 and s.until > now() and not a.locked`,
          [tenant, digestOf(token)],
        )
      ).rows[0],
  );
}

export async function endSession(database: Database, tenant: string, token: string): Promise<void> {
  await database.within(tenant, (client) =>
    client.query('delete from sessions where tenant = $1 and digest = $2', [tenant, digestOf(token)]),
  );
}

/** `secure` wherever the address is https: a cookie so marked does not come back over plain http. */
export const setCookie = (reply: FastifyReply, token: string, secure: boolean): FastifyReply =>
  reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge: HOURS * 3600 });
export const clearCookie = (reply: FastifyReply): FastifyReply => reply.clearCookie(COOKIE, { path: '/' });
