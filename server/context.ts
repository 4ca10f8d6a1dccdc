/** What the routes work with: one tenant's ledger, its people, the statutes and the time. */
import type { ProcedureData } from '../kernel/language/data.ts';
import { type Day, dayOfInstant, type Minute, minuteOfInstant } from '../kernel/time/day.ts';
import type { Tenant } from '../store/append/tenant.ts';
import type { Database, Outcome, Store, Submission } from '../store/index.ts';
import type { Directory } from './accounts/directory.ts';

export interface Context {
  tenant: { id: string; name: string; demo: boolean };
  store: Store;
  database: Database;
  /** Editions, calendar, layers and lately seen cases of the tenant. */
  held: Tenant;
  /** The one way in; the jobs hear of what went in. */
  submit: (submission: Submission) => Promise<Outcome>;
  directory: Directory;
  /** The procedures in force, as `law/` has them. */
  procedures: readonly ProcedureData[];
  /** The instant now, ISO 8601 in UTC. */
  now: () => string;
}

/** The civil day now, in Asia/Shanghai. */
export const todayOf = (context: Pick<Context, 'now'>): Day => dayOfInstant(context.now());
/** The civil minute now, in Asia/Shanghai: by it a limit in hours is past. */
export const minuteNow = (context: Pick<Context, 'now'>): Minute => minuteOfInstant(context.now());

/** The edition's data of a procedure that a case is held to. Throws when the store does not know it, which is a fault of ours. */
export function editionOf(context: Pick<Context, 'held'>, digest: string): ProcedureData {
  const edition = context.held.editions.get(digest);
  if (!edition) throw new Error(`程序版本 ${digest} 不在库中`);
  return edition.procedure;
}
