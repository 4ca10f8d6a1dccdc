/** Accounts and their passwords: argon2id (RFC 9106), 19 MiB, two passes, one lane: OWASP's floor, and bearable where many sign in at eight o'clock. */
import { hash, verify } from '@node-rs/argon2';
import type { Database } from '../../store/database/database.ts';

// argon2id is the library's own default
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Checked in place of an account that is not there, so that the time taken does not tell which names exist. */
let nobody: Promise<string> | undefined;

/** A password as it is stored: its argon2id text. */
export const hashed = (password: string): Promise<string> => hash(password, COST);

export interface Account {
  id: string;
  person: string;
}

/** Makes an account, or leaves the one that is there. The password is never stored, only its argon2id text. */
export async function addAccount(database: Database, tenant: string, account: Account, password: string): Promise<void> {
  const { rowCount } = await database.within(tenant, (client) =>
    client.query('select from accounts where tenant = $1 and id = $2', [tenant, account.id]),
  );
  if (rowCount) return;
  const stored = await hashed(password);
  await database.within(tenant, (client) =>
    client.query('insert into accounts (tenant, id, person, password) values ($1, $2, $3, $4) on conflict do nothing', [
      tenant,
      account.id,
      account.person,
      stored,
    ]),
  );
}

/** The account, when name and password belong together and it is not locked. */
export async function checkAccount(database: Database, tenant: string, id: string, password: string): Promise<Account | undefined> {
  const row = await database.within(
    tenant,
    async (client) =>
      (
        await client.query<{ person: string; password: string; locked: boolean }>(
          'select person, password, locked from accounts where tenant = $1 and id = $2',
          [tenant, id],
        )
      ).rows[0],
  );
  nobody ??= hash('nobody', COST);
  const right = await verify(row?.password ?? (await nobody), password);
  return row && right && !row.locked ? { id, person: row.person } : undefined;
}
