/** The store: one county's ledger, or many tenants', on one database. */
import { randomBytes } from 'node:crypto';
import type { LayerValue } from '../kernel/case/index.ts';
import type { ProcedureData } from '../kernel/language/data.ts';
import { type Hash, type HashName, sha256 } from '../kernel/ledger/hash.ts';
import type { Proof } from '../kernel/ledger/proof.ts';
import type { Seal } from '../kernel/ledger/seal.ts';
import type { PublicKey, SignatureAlgorithm, Signer } from '../kernel/ledger/sign.ts';
import type { Calendar } from '../kernel/time/calendar.ts';
import type { Day } from '../kernel/time/day.ts';
import type { Edition } from './append/editions.ts';
import { Lanes } from './append/lanes.ts';
import { Tenant } from './append/tenant.ts';
import type { Done, Outcome, Submission } from './append/types.ts';
import { type Database, type DatabaseOptions, openDatabase } from './database/database.ts';
import { type ExportHead, exportLedger } from './export/write.ts';
import { askEvents, askFigure, type FigureAnswer, type FigureQuestion } from './figures/figure.ts';
import { fastHash } from './hash.ts';
import { runClock } from './jobs/clock.ts';
import { deriveFollowUps } from './jobs/derive.ts';
import { sendFollowUps } from './jobs/follow.ts';
import { openYearly, type YearlyUnit } from './jobs/yearly.ts';
import { carryOutErasures, openErasures } from './rows/erase.ts';
import { putLayers } from './rows/layers.ts';
import { handOver } from './seal/keeper.ts';
import { publicKeyOf, signerIn } from './seal/key.ts';
import { proofOf } from './seal/proof.ts';
import { sealsOf, sealWaiting } from './seal/sealer.ts';
import type { Report } from './verify/ledger.ts';
import { verifyLive } from './verify/verify.ts';

export interface StoreOptions extends DatabaseOptions {
  calendar: Calendar;
  /** The hash of the whole ledger; set once, for a tenant's ledger cannot change it. */
  hash?: HashName;
  /** How seals are signed. */
  signature?: SignatureAlgorithm;
  /** Folders of second keepers; seals are handed to each. */
  keepers?: readonly string[];
  /** Groups that may be under way at once. */
  lanes?: number;
  /** Commands in one group at most. */
  group?: number;
}

/** Told of an event that went in; it throws nothing and keeps nobody waiting. */
export type Listener = (tenant: string, done: Done) => void;

export class Store {
  readonly database: Database;
  readonly calendar: Calendar;
  readonly hash: Hash;
  readonly signer: Signer;
  readonly keepers: readonly string[];
  readonly #lanes: Lanes;
  readonly #tenants = new Map<string, Promise<Tenant>>();
  readonly #listeners = new Set<Listener>();

  constructor(database: Database, options: StoreOptions) {
    this.database = database;
    this.calendar = options.calendar;
    this.hash = fastHash(options.hash ?? sha256.name);
    this.signer = signerIn(database.folder, options.signature);
    this.keepers = options.keepers ?? [];
    this.#lanes = new Lanes(options.lanes, options.group);
  }

  /** The public key of its seals. */
  get key(): PublicKey {
    return publicKeyOf(this.signer);
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

  /** Sets values of a tenant's layers. */
  async putLayers(tenant: string, values: readonly LayerValue[]): Promise<void> {
    await putLayers(await this.tenant(tenant), values);
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
    const outcome = await this.#lanes.submit(tenant, submission, by);
    if (outcome.kind === 'done' && !outcome.again) for (const listener of this.#listeners) listener(code, outcome);
    return outcome;
  }

  /** Tells of each event that goes in by this process, whoever sends it: a person, the clock, what follows from another. Returns how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A salt for a command: 32 random bytes in hexadecimal. */
  static salt(): string {
    return randomBytes(32).toString('hex');
  }

  /** Seals what waits and hands the seals to the keepers. `at`: the instant (RFC 3339). Returns the new seals. */
  async seal(tenant: string, at: string = new Date().toISOString()): Promise<Seal[]> {
    const seals = await sealWaiting(this.database, tenant, { signer: this.signer, hash: this.hash, at });
    for (const folder of this.keepers) await handOver(this.database, tenant, folder, this.key);
    return seals;
  }

  /** The seals of a tenant over more than `from` events, oldest first. */
  seals(tenant: string, from = 0): Promise<Seal[]> {
    return sealsOf(this.database, tenant, from);
  }

  /** The proof of an event; undefined while it is not sealed. `show`: names of the parts whose contents it carries. */
  proof(tenant: string, of: { case: string; n: number; show?: readonly string[] }): Promise<Proof | undefined> {
    return proofOf(this.database, tenant, of, { key: this.key, hash: this.hash });
  }

  /** A figure over a period or on a day, now or as the ledger stood at a seal. */
  async figure(tenant: string, id: string, question: FigureQuestion): Promise<FigureAnswer> {
    return askFigure(await this.tenant(tenant), id, question);
  }

  /** The acts behind a figure, a page at a time. */
  async figureEvents(tenant: string, id: string, question: Parameters<typeof askEvents>[2]): ReturnType<typeof askEvents> {
    return askEvents(await this.tenant(tenant), id, question);
  }

  /** Writes what the law deems done up to `today`. */
  async runClock(code: string, today: Day, at: string = new Date().toISOString()): ReturnType<typeof runClock> {
    return runClock(await this.tenant(code), (submission) => this.submit(code, submission), today, at);
  }

  /** Opens this year's cases of what recurs each year, for each unit of its kind. */
  async openYearly(
    code: string,
    units: readonly YearlyUnit[],
    today: Day,
    at: string = new Date().toISOString(),
  ): ReturnType<typeof openYearly> {
    return openYearly(await this.tenant(code), (submission) => this.submit(code, submission), units, today, at);
  }

  /** Sends the follow-ups that are not yet in. */
  async sendFollowUps(code: string, at: string = new Date().toISOString(), limit?: number): ReturnType<typeof sendFollowUps> {
    return sendFollowUps(await this.tenant(code), (submission) => this.submit(code, submission), at, limit);
  }

  /** Derives all follow-ups from the ledger again; returns how many the queue lacked. */
  async deriveFollowUps(tenant: string): Promise<number> {
    return deriveFollowUps(await this.tenant(tenant));
  }

  /** Carries out the lawful erasures that events order: of one case, or all that are open. Returns how many parts were erased. */
  async erase(code: string, of?: string): Promise<number> {
    const tenant = await this.tenant(code);
    let erased = 0;
    for (const id of of === undefined ? await openErasures(tenant) : [of]) erased += await carryOutErasures(tenant, id);
    return erased;
  }

  /**
   * Verifies the whole ledger of a tenant. `keys`: other public keys that seals may bear (of before a change of key); `law`: also judges each event
   * again by its edition.
   */
  async verify(
    tenant: string,
    options: { keys?: readonly PublicKey[]; law?: boolean; progress?: (events: number) => void } = {},
  ): Promise<Report> {
    const { keys = [], ...more } = options;
    return verifyLive(await this.tenant(tenant), { keys: [this.key, ...keys], keepers: this.keepers, ...more });
  }

  /** Writes the ledger of a tenant into an empty folder as plain files. */
  async exportLedger(tenant: string, folder: string): Promise<ExportHead> {
    return exportLedger(await this.tenant(tenant), folder, [this.key]);
  }

  async close(): Promise<void> {
    await this.database.close();
  }
}

/** Opens the store: the embedded database in a folder, or the one at `url`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return new Store(await openDatabase(options), options);
}
