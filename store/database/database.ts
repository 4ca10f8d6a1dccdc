/** A database, embedded or given by its address, opened under the roles that the work needs. */
import pg from 'pg';
import { type Embedded, startEmbedded } from '../postgres/embedded.ts';
import { defaultFolder } from '../postgres/folder.ts';
import { migrate } from './migrate.ts';

export type Role = 'zhangtu_owner' | 'zhangtu_server' | 'zhangtu_eraser';

export interface Database {
  /** The data folder; for a database given by its address, where keys and static seals lie. */
  folder: string;
  /** Its address, where it was given by one. */
  url?: string;
  /** Connections of the server's role. */
  pool: pg.Pool;
  /** A connection of its own under a role, to be ended by the caller. */
  connect(role: Role): Promise<pg.Client>;
  /** The account that made the database, for backups and for tests that play the administrator. Bound by nothing. */
  administrator(): Promise<pg.Client>;
  /** Reads and writes within one transaction that sees one tenant. */
  within<T>(tenant: string, work: (client: pg.ClientBase) => Promise<T>, options?: { snapshot?: boolean; role?: Role }): Promise<T>;
  close(): Promise<void>;
}

// bigint as number: sizes and amounts in 分 stay far below 2^53
const types = { getTypeParser: ((oid: number, format?: 'text') => (oid === 20 ? Number : pg.types.getTypeParser(oid, format))) as never };

/** A text as an SQL literal. A tenant is named by a literal, for a distributed database passes nothing else on to its nodes. */
export const literal = (text: string): string => pg.escapeLiteral(text);

/** Roles and rights that a database given by its address may lack. */
async function prepareForeign(client: pg.Client): Promise<void> {
  for (const role of ['zhangtu_owner', 'zhangtu_server', 'zhangtu_eraser']) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (!rowCount) await client.query(`create role ${role} nologin`);
    await client.query(`grant ${role} to current_user`);
  }
  await client.query('grant create, usage on schema public to zhangtu_owner');
}

/**
 * Lets a search by words use its index under row level security: PostgreSQL holds back an operator that is not marked as leaking nothing
 * until the tenant has been checked on each row. The matching of words raises no error that tells what it read. Only a superuser may mark
 * it; without the mark a search is right, and slow on a large county.
 */
async function markSearch(client: pg.Client): Promise<void> {
  try {
    await client.query('alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof');
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
  }
}

function shown(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return '(地址读不出来)';
  }
}

export interface DatabaseOptions {
  folder?: string;
  /** A PostgreSQL 15 or later, instead of the embedded one. Its account must be able to make roles, or they must be there. */
  url?: string;
  connections?: number;
  /** Work beside a process of this program that runs the embedded database already. */
  join?: boolean;
}

/** Opens the database and brings it to this version. Throws, in words for the person at the keyboard, when it cannot. */
export async function openDatabase({
  folder = defaultFolder(),
  url,
  connections = 12,
  join = false,
}: DatabaseOptions = {}): Promise<Database> {
  let embedded: Embedded | undefined;
  let settings: (role: Role | 'zhangtu') => pg.ClientConfig;
  if (url) {
    settings = (role) => ({ connectionString: url, ...(role !== 'zhangtu' && { options: `-c role=${role}` }) });
  } else {
    const started = await startEmbedded(folder, { join });
    embedded = started;
    settings = (role) => started.as(role);
  }
  const connect = async (role: Role | 'zhangtu'): Promise<pg.Client> => {
    const client = new pg.Client({ ...settings(role), types });
    client.on('error', () => {}); // told to whoever uses it next
    await client.connect();
    return client;
  };
  try {
    const admin = await connect('zhangtu').catch((error) => {
      throw new Error(`连不上数据库 ${url ? shown(url) : ''}:${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
    try {
      const { rows } = await admin.query<{ v: number }>(`select current_setting('server_version_num')::int as v`);
      if (rows[0]!.v < 150000) throw new Error(`数据库是 PostgreSQL ${Math.floor(rows[0]!.v / 10000)},需要 15 或更高版本`);
      if (url) await prepareForeign(admin);
      await markSearch(admin);
    } finally {
      await admin.end();
    }
    const owner = await connect('zhangtu_owner');
    try {
      await migrate(owner);
    } finally {
      await owner.end();
    }
  } catch (error) {
    await embedded?.stop().catch(() => {});
    throw error;
  }
  const pool = new pg.Pool({ ...settings('zhangtu_server'), types, max: connections, idleTimeoutMillis: 0 });
  pool.on('error', () => {}); // an idle connection broke; the pool makes another
  const within: Database['within'] = async (tenant, work, { snapshot = false, role } = {}) => {
    const own = role !== undefined && role !== 'zhangtu_server' ? await connect(role) : undefined;
    const pooled = own ? undefined : await pool.connect();
    const client = (own ?? pooled)!;
    let broken: Error | undefined;
    try {
      await client.query(`begin${snapshot ? ' isolation level repeatable read' : ''}; set local app.tenant = ${literal(tenant)}`);
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((why: Error) => {
        broken = why;
      });
      throw error;
    } finally {
      pooled?.release(broken);
      await own?.end();
    }
  };
  return {
    folder: embedded?.folder ?? folder,
    ...(embedded === undefined && url !== undefined && { url }),
    pool,
    connect,
    administrator: () => connect('zhangtu'),
    within,
    close: async () => {
      await pool.end();
      await embedded?.stop();
    },
  };
}
