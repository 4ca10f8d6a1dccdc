/** A database of its own for a test file, in a temporary folder, gone when the file is done. Tests within it use a tenant each. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openStore, Store, type StoreOptions } from '../store.ts';
import { calendar } from './commands.ts';
import { procedures } from './procedures.ts';

/** A new temporary folder that the database's account can reach. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhangtu-test-'));
  chmodSync(folder, 0o711);
  return folder;
}

export interface TestServer {
  store: Store;
  folder: string;
  /** A second server's store on the same database, with lanes of its own. */
  another(options?: Partial<StoreOptions>): Store;
  /** A tenant that no other test uses, with the test procedures. */
  tenant(): Promise<string>;
  /** Runs SQL as the database's administrator, whom nothing binds. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

/** Starts the server before the tests of a file and stops it after them. */
export function testServer(options: Partial<StoreOptions> = {}): TestServer {
  const server = {} as TestServer;
  let tenants = 0;
  beforeAll(async () => {
    server.folder = temporaryFolder();
    server.store = await openStore({ folder: join(server.folder, 'data'), calendar, ...options });
    server.another = (more = {}) => new Store(server.store.database, { calendar, ...options, ...more });
    server.tenant = async () => {
      const code = `51${String(++tenants).padStart(4, '0')}`;
      await server.store.enroll(code, procedures);
      return code;
    };
    server.sql = async (text, values = []) => {
      const admin = await server.store.database.administrator();
      try {
        return (await admin.query(text, values)).rows as Record<string, unknown>[];
      } finally {
        await admin.end();
      }
    };
  });
  afterAll(async () => {
    await server.store?.close();
    rmSync(server.folder, { recursive: true, force: true });
  });
  return server;
}
