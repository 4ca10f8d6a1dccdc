/** Backups asked for in the office: one at a time, beside the work, into a folder of the installation; the last one is noted. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Backup, writeBackup } from '../../store/index.ts';
import type { Context } from '../context.ts';

/** The last backup, as it is noted. `bytes` is the length of the file. */
export interface BackupNote {
  at: string;
  file: string;
  bytes: number;
  ms: number;
}
export interface BackupState {
  running?: { began: string; by: string; bytes: number };
  failed?: string;
}
const MARK = 'backup';

/** Notes a backup, that the office can tell how old the last one is. */
export async function noteBackup(context: Context, { at, file, size, ms }: Backup): Promise<void> {
  const note: BackupNote = { at, file, bytes: size, ms };
  await context.database.within(context.tenant.id, (client) =>
    client.query(
      'insert into set_up (tenant, what, value) values ($1, $2, $3) on conflict (tenant, what) do update set value = excluded.value',
      [context.tenant.id, MARK, JSON.stringify(note)],
    ),
  );
}

export async function lastBackup(context: Context): Promise<BackupNote | undefined> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ value: string }>('select value from set_up where tenant = $1 and what = $2', [context.tenant.id, MARK]),
  );
  return rows[0] && (JSON.parse(rows[0].value) as BackupNote);
}

export class BackingUp {
  readonly #context: Context;
  #state: BackupState = {};

  constructor(context: Context) {
    this.#context = context;
  }

  get state(): BackupState {
    return this.#state;
  }

  /** Begins one, or leaves the one that runs. Does not wait for its end. */
  begin(by: string): void {
    if (this.#state.running) return;
    this.#state = { running: { began: this.#context.now(), by, bytes: 0 } };
    void this.#run();
  }

  async #run(): Promise<void> {
    const { database } = this.#context;
    try {
      const folder = join(database.folder, 'backups');
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const name = `zhangtu-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}Z.tar.gz`;
      const made = await writeBackup(database, join(folder, name), (bytes) => {
        if (this.#state.running) this.#state.running.bytes = bytes;
      });
      await noteBackup(this.#context, made);
      this.#state = {};
    } catch (error) {
      this.#state = { failed: `备份没有做成:${error instanceof Error ? error.message : String(error)}` };
    }
  }
}
