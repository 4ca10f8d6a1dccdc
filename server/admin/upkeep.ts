/** The state of the ledger and of what keeps it: a verification that runs beside the work, seals and second keepers, the last backup. */
import type { Report } from '../../store/index.ts';
import { keeperIn } from '../../store/index.ts';
import type { Context } from '../context.ts';
import { readSeals } from '../reads/seals.ts';
import { type BackupNote, type BackupState, lastBackup } from './backup.ts';

export interface Verified {
  ok: boolean;
  law: boolean;
  at: string;
  ms: number;
  events: number;
  cases: number;
  seals: number;
  waiting: number;
  /** How the events were judged, where that was asked for. */
  judged?: { lawful: number; recorded: number; unjudged: number; wrong: number };
  pending: number;
  more: number;
  faults: { kind: string; case?: string; n?: number; says: string }[];
}
export interface VerifyState {
  running?: { law: boolean; began: string; events: number; of: number; by: string };
  last?: Verified;
  failed?: string;
}
export interface Upkeep {
  events: number;
  cases: number;
  waiting: number;
  lastSeal?: { at: string; size: number };
  keepers: { folder: string; seals: number; size: number; ok: boolean }[];
  backup?: BackupNote;
  /** A backup that runs, or failed. */
  backingUp: BackupState;
  /** False where the database is another's, and so are its backups. */
  mayBackUp: boolean;
  data: string;
}

const SHOWN = 200;

/** One verification at a time, for each context. */
export class Verifying {
  readonly #context: Context;
  #state: VerifyState = {};

  constructor(context: Context) {
    this.#context = context;
  }

  get state(): VerifyState {
    return this.#state;
  }

  /** Begins one, or leaves the one that runs. Does not wait for its end. */
  async begin(law: boolean, by: string): Promise<VerifyState> {
    if (this.#state.running) return this.#state;
    const { events } = await countsOf(this.#context);
    const began = this.#context.now();
    this.#state = { ...this.#state, running: { law, began, events: 0, of: events, by } };
    delete this.#state.failed;
    void this.#run(law, began);
    return this.#state;
  }

  async #run(law: boolean, began: string): Promise<void> {
    const start = performance.now();
    try {
      const report = await this.#context.store.verify(this.#context.tenant.id, {
        law,
        progress: (events) => {
          if (this.#state.running) this.#state.running.events = events;
        },
      });
      this.#state = { last: verified(report, law, began, Math.round(performance.now() - start)) };
    } catch {
      const { running: _, ...rest } = this.#state;
      this.#state = { ...rest, failed: '核验没有做完:数据库中断或者程序出错。请再核验一次;仍然不成的,在服务器上用 zhangtu verify 核验' };
    }
  }
}

function verified(report: Report, law: boolean, at: string, ms: number): Verified {
  const { counts, findings, more, pending, ok, law: judged } = report;
  return {
    ok,
    law,
    at,
    ms,
    events: counts.events,
    cases: counts.cases,
    seals: counts.seals,
    waiting: counts.waiting,
    ...(judged && { judged }),
    pending: pending.length,
    more: more + Math.max(0, findings.length - SHOWN),
    faults: findings.slice(0, SHOWN).map(({ kind, case: of, n, says }) => ({
      kind,
      ...(of !== undefined && { case: of }),
      ...(n !== undefined && { n }),
      says,
    })),
  };
}

async function countsOf(context: Context): Promise<{ events: number; cases: number; waiting: number }> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ events: number; cases: number; waiting: number }>(
      `select (select count(*) from events where tenant = $1) as events, (select count(*) from cases where tenant = $1) as cases,
       (select count(*) from unsealed where tenant = $1) as waiting`,
      [context.tenant.id],
    ),
  );
  return rows[0]!;
}

export async function readUpkeep(context: Context, backingUp: BackupState): Promise<Upkeep> {
  const counts = await countsOf(context);
  const [seal] = await readSeals(context, 1);
  const backup = await lastBackup(context);
  return {
    ...counts,
    ...(seal && { lastSeal: { at: seal.at, size: seal.size } }),
    keepers: context.store.keepers.map((folder) => {
      const kept = keeperIn(folder, context.tenant.id);
      const size = kept?.seals.at(-1)?.size ?? 0;
      return { folder, seals: kept?.seals.length ?? 0, size, ok: size === (seal?.size ?? 0) };
    }),
    ...(backup && { backup }),
    backingUp,
    mayBackUp: context.database.url === undefined,
    data: context.database.url === undefined ? context.database.folder : '另有的数据库',
  };
}
