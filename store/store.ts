/** The store: one county's, or many tenants', ledger on one database. */
import type { ProcedureData } from '../kernel/language/data.ts';
import { type Hash, type HashName, hashNamed } from '../kernel/ledger/hash.ts';
import type { Calendar } from '../kernel/time/calendar.ts';
import type { Edition } from './append/editions.ts';
import { Lanes } from './append/lanes.ts';
import { Tenant } from './append/tenant.ts';
import type { Outcome, Submission } from './append/types.ts';
import { type Database, type DatabaseOptions, openDatabase } from './database/database.ts';
import { fastHash } from './hash.ts';

export interface StoreOptions extends DatabaseOptions {
  calendar: Calendar;
  /** The hash of the whole ledger; set once, for a tenant's ledger cannot change it. */
  hash?: HashName;
  /** Groups that may be under way at once. */
  lanes?: number;
  /** Commands in one group at most. */
  group?: number;
}

export class Store {
  readonly database: Database;
  readonly calendar: Calendar;
  readonly hash: Hash;
  readonly #lanes: Lanes;
  readonly #tenants = new Map<string, Promise<Tenant>>();

  constructor(database: Database, options: StoreOptions) {
    this.database = database;
    this.calendar = options.calendar;
    this.hash = fastHash(hashNamed(options.hash ?? 'sha256').name);
    this.#lanes = new Lanes(options.lanes, options.group);
  }

  /** What is kept in memory of a tenant. */
  tenant(code: string): Promise<Tenant> {
    let tenant = this.#tenants.get(code);
    if (!tenant) {
      tenant = (async () => {
        const fresh = new Tenant(code, this.database, this.calendar, this.hash);
        await fresh.editions.load();
        await fresh.refresh(true);
        return fresh;
      })();
      this.#tenants.set(code, tenant);
      tenant.catch(() => this.#tenants.delete(code)); // a failed start may be tried again
    }
    return tenant;
  }

  /** Puts the editions of procedures on a tenant's ledger; those there already stay as they are. */
  async enroll(tenant: string, procedures: readonly ProcedureData[]): Promise<Edition[]> {
    return (await this.tenant(tenant)).editions.enroll(procedures, this.hash);
  }

  /**
   * The one way in: does a command, once for each key however often it is sent. Rejects only on a fault of the database or the program; what
   * the law, the form or another's act forbids is an outcome.
   */
  async submit(code: string, submission: Submission): Promise<Outcome> {
    const tenant = await this.tenant(code);
    const { case: id, command, opens } = submission;
    // those who draw from one series take turns in one lane, instead of finding the number gone
    const unit = opens?.unit ?? command.who.unit;
    const by = unit !== undefined && tenant.editions.drawsNumber(command.step) ? `n ${unit} ${command.step}` : id;
    return this.#lanes.submit(tenant, submission, by);
  }

  async close(): Promise<void> {
    await this.database.close();
  }
}

/** Opens the store: the embedded database in a folder, or the one at `url`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return new Store(await openDatabase(options), options);
}
