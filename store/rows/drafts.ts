/** Drafts: rows of their author, not events, gone when sent. */
import type { Tenant } from '../append/tenant.ts';

export interface Draft {
  id: string;
  /** The case that it is for; absent for an opening. */
  case?: string;
  /** What the author has filled in so far. */
  body: unknown;
  /** Instant of the last change (RFC 3339). */
  at: string;
}

export async function putDraft(tenant: Tenant, author: string, { id, case: of, body, at }: Draft): Promise<void> {
  await tenant.database.within(tenant.code, (client) =>
    client.query(
      `insert into drafts (tenant, author, id, "case", body, at) values ($1, $2, $3, $4, $5, $6)
       on conflict (tenant, author, id) do update set "case" = excluded."case", body = excluded.body, at = excluded.at`,
      [tenant.code, author, id, of ?? null, JSON.stringify(body), at],
    ),
  );
}

/** The author's own drafts, the latest first. */
export async function draftsOf(tenant: Tenant, author: string): Promise<Draft[]> {
  return tenant.database.within(tenant.code, async (client) => {
    const { rows } = await client.query<{ id: string; case: string | null; body: string; at: string }>(
      'select id, "case", body, at from drafts where tenant = $1 and author = $2 order by at desc, id',
      [tenant.code, author],
    );
    return rows.map(({ id, case: of, body, at }) => ({ id, ...(of !== null && { case: of }), body: JSON.parse(body) as unknown, at }));
  });
}

export async function dropDraft(tenant: Tenant, author: string, id: string): Promise<void> {
  await tenant.database.within(tenant.code, (client) =>
    client.query('delete from drafts where tenant = $1 and author = $2 and id = $3', [tenant.code, author, id]),
  );
}
