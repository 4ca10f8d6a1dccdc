/** What each role may do, read from the database itself; and that one tenant cannot see another's rows, whatever a query forgets. */
import { describe, expect, it } from 'vitest';
import { apply, does } from '../testing/commands.ts';
import { testServer } from '../testing/server.ts';
import { migrate, migrationsIn, STORE_MIGRATIONS } from './migrate.ts';

const server = testServer();
const TABLES = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migrations'`;

async function granted(role: string): Promise<Record<string, string>> {
  const rows = (await server.sql(
    `select table_name as name, string_agg(privilege_type, ' ' order by privilege_type) as may from information_schema.role_table_grants
     where grantee = $1 and table_schema = 'public' group by 1`,
    [role],
  )) as { name: string; may: string }[];
  return Object.fromEntries(rows.map(({ name, may }) => [name, may]));
}

describe('rights', () => {
  it('the server adds to the ledger and can neither change nor remove what stands there', async () => {
    const may = await granted('zhangtu_server');
    for (const table of ['events', 'parts', 'files', 'leaves', 'seals', 'tally', 'editions'])
      expect(may[table], table).toBe('INSERT SELECT');
    expect(may.unsealed).toBe('DELETE INSERT SELECT');
    const client = await server.store.database.connect('zhangtu_server');
    try {
      for (const sql of [
        'update events set text = text',
        'delete from events',
        'truncate events',
        'delete from parts',
        'update seals set text = text',
        'update tally set amount = 0',
        'drop table events',
        'alter table events disable row level security',
        'set role zhangtu_owner',
        'set role zhangtu',
      ])
        await expect(client.query(sql), sql).rejects.toThrow(/permission denied|must be owner/);
    } finally {
      await client.end();
    }
  });

  it('the eraser deletes contents, and nothing that proves them', async () => {
    const may = await granted('zhangtu_eraser');
    expect(may.events).toBe('SELECT');
    expect(
      Object.entries(may)
        .filter(([, list]) => list.includes('DELETE'))
        .map(([name]) => name)
        .sort(),
    ).toEqual(['files', 'parts', 'search']);
    expect(Object.values(may).join(' ')).not.toMatch(/INSERT|UPDATE|TRUNCATE/);
  });

  it('no role of ours passes over row security, and every table has it, forced', async () => {
    const roles = await server.sql(
      `select rolname from pg_roles where rolname in ('zhangtu_owner', 'zhangtu_server', 'zhangtu_eraser') and (rolsuper or rolbypassrls or rolcreaterole)`,
    );
    expect(roles).toEqual([]);
    const open = await server.sql(`${TABLES} and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open).toEqual([]);
  });

  it('the tenant is part of every key', async () => {
    const without = await server.sql(
      `select i.indexrelid::regclass::text as key from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relname <> 'migrations' and i.indisunique
         and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.attname = 'tenant')`,
    );
    expect(without).toEqual([]);
    expect(await server.sql('select tgname from pg_trigger where not tgisinternal')).toEqual([]);
  });
});

describe('tenants', () => {
  it('do not see each other in any table, with no word of the tenant in the query', async () => {
    const [one, two] = [await server.tenant(), await server.tenant()];
    for (const code of [one, two]) {
      await server.store.submit(code, apply('c1'));
      await server.store.submit(code, does('c1', 'accept'));
      await server.store.seal(code);
      await server.store.submit(code, does('c1', 'ask'));
    }
    const tables = ((await server.sql(TABLES)) as { name: string }[]).map(({ name }) => name);
    expect(tables.length).toBeGreaterThan(17);
    await server.store.database.within(one, async (client) => {
      for (const name of tables) {
        const { rows } = await client.query(`select distinct tenant from ${name}`);
        expect(
          rows.map((row) => row.tenant).filter((tenant) => tenant !== one),
          name,
        ).toEqual([]);
      }
    });
    const outside = await server.store.database.pool.query('select count(*)::int as count from events');
    expect(outside.rows).toEqual([{ count: 0 }]);
  });

  it('cannot be written to from within another, nor is the setting left behind on a connection', async () => {
    const [one, two] = [await server.tenant(), await server.tenant()];
    const forged = server.store.database.within(one, (client) =>
      client.query(`insert into drafts (tenant, author, id, body, at) values ($1, 'a', 'b', '{}', '')`, [two]),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    await server.store.submit(one, apply('c1'));
    for (let i = 0; i < 12; i++) {
      const { rows } = await server.store.database.pool.query(
        `select current_setting('app.tenant', true) as tenant, (select count(*)::int from events) as count`,
      );
      expect(rows[0].count).toBe(0);
      expect(rows[0].tenant ?? '').toBe('');
    }
  });

  it('the owner of the tables is bound as well', async () => {
    const owner = await server.store.database.connect('zhangtu_owner');
    try {
      expect((await owner.query('select count(*)::int as count from events')).rows).toEqual([{ count: 0 }]);
    } finally {
      await owner.end();
    }
  });
});

describe('migrations', () => {
  it('run once, in order, and refuse a file changed after it ran', async () => {
    const owner = await server.store.database.connect('zhangtu_owner');
    try {
      expect(await migrate(owner)).toEqual([]);
      const run = (await server.sql('select name from migrations order by number')) as { name: string }[];
      expect(run.map(({ name }) => name)).toEqual(migrationsIn(STORE_MIGRATIONS).map(({ name }) => name));
      await server.sql(`update migrations set digest = 'x' where number = 1`);
      await expect(migrate(owner)).rejects.toThrow('数据库升级文件 0001_ledger.sql 已经执行过,执行后又被改动');
      await server.sql(`update migrations set digest = $1 where number = 1`, [migrationsIn(STORE_MIGRATIONS)[0]!.digest]);
      await server.sql(`insert into migrations (number, name, digest) values (99, '0099_later.sql', 'x')`);
      await expect(migrate(owner)).rejects.toThrow('数据库已升级到 0099_later.sql,比本程序新');
    } finally {
      await owner.end();
    }
  });
});
