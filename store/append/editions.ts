/** The procedures that a tenant's cases are held to: each edition once, by the digest of its canonical JSON, kept for ever. */

import { walkRule } from '../../kernel/case/index.ts';
import type { Lookup, ProcedureData } from '../../kernel/language/data.ts';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { digestOf, type Hash } from '../../kernel/ledger/hash.ts';
import type { Database } from '../database/database.ts';

export interface Edition {
  digest: string;
  procedure: ProcedureData;
}

/** What other procedures ask of a procedure's cases: by which facts they are counted, and which steps matter to the count. */
export interface Asked {
  facts: Set<string>;
  steps: Set<string>;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The editions of one tenant, in memory. They never change, so what is here is right; what is not is fetched. */
/** The text of a procedure and its digest, by the hash's name: procedures are plain data that nobody changes, so each is written once. */
const texts = new WeakMap<ProcedureData, Map<string, { text: string; digest: string }>>();
function written(procedure: ProcedureData, hash: Hash): { text: string; digest: string } {
  let known = texts.get(procedure);
  if (!known) {
    known = new Map();
    texts.set(procedure, known);
  }
  let found = known.get(hash.name);
  if (!found) {
    const text = canonical(procedure);
    found = { text, digest: digestOf(text, hash) };
    known.set(hash.name, found);
  }
  return found;
}

export class Editions {
  readonly #tenant: string;
  readonly #database: Database;
  readonly #byDigest = new Map<string, Edition>();
  readonly #enrolled = new Set<string>();
  readonly #asked = new Map<string, Asked>();
  /** Steps whose form has a number of a series. */
  readonly #numbered = new Set<string>();

  constructor(tenant: string, database: Database) {
    this.#tenant = tenant;
    this.#database = database;
  }

  /** Reads all editions. */
  async load(): Promise<void> {
    const rows = await this.#database.within(
      this.#tenant,
      async (client) => (await client.query<{ digest: string; text: string }>('select digest, text from editions')).rows,
    );
    for (const { digest, text } of rows) if (!this.#byDigest.has(digest)) this.#learn({ digest, procedure: JSON.parse(text) });
  }

  /** Adds what is not there yet. Returns the editions of these procedures. */
  async enroll(procedures: readonly ProcedureData[], hash: Hash): Promise<Edition[]> {
    const all = procedures.map((procedure) => ({ ...written(procedure, hash), procedure }));
    const fresh = all.filter(({ digest }) => !this.#byDigest.has(digest));
    if (fresh.length > 0)
      await this.#database.within(this.#tenant, async (client) => {
        for (const { digest, text, procedure } of fresh)
          await client.query(
            `insert into editions (tenant, digest, procedure, from_day, until_day, text) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
            [this.#tenant, digest, procedure.id, procedure.from, procedure.until ?? null, text],
          );
      });
    // The file's own object, not the canonical text read again: in it steps and fields stand in the order in which the file has them.
    for (const { digest, procedure } of all) {
      this.#learn({ digest, procedure });
      this.#enrolled.add(digest);
    }
    return all.map(({ digest }) => this.#byDigest.get(digest)!);
  }

  #learn(edition: Edition): void {
    this.#byDigest.set(edition.digest, edition);
    const { procedure } = edition;
    for (const [step, { form }] of Object.entries(procedure.steps))
      if (Object.values(form).some(({ kind, series }) => kind === 'number' && series)) this.#numbered.add(step);
    if (procedure.inForce?.holder) this.#ask(procedure.id).facts.add(procedure.inForce.holder);
    for (const rule of procedure.rules)
      walkRule(rule, (e) => {
        if ('lookup' in e && typeof e.lookup === 'object') this.#learnLookup(e.lookup);
      });
  }
  #learnLookup(l: Lookup): void {
    const asked = this.#ask(l.cases);
    asked.facts.add(l.as);
    if (l.did !== undefined) asked.steps.add(l.did);
  }
  #ask(procedure: string): Asked {
    let asked = this.#asked.get(procedure);
    if (!asked) {
      asked = { facts: new Set(), steps: new Set() };
      this.#asked.set(procedure, asked);
    }
    return asked;
  }

  /** The edition of this digest, if it is known here. */
  get(digest: string): Edition | undefined {
    return this.#byDigest.get(digest);
  }
  /** The edition of this digest, fetched when another server added it. */
  async find(digest: string): Promise<Edition | undefined> {
    if (!this.#byDigest.has(digest)) await this.load();
    return this.#byDigest.get(digest);
  }
  /**
   * The edition of a procedure that was in force on a day: the one that began last; of two that begin on the same day (a file mended before it was
   * published) the one that this program brought.
   */
  on(procedure: string, day: string): Edition | undefined {
    return this.all()
      .filter(({ procedure: p }) => p.id === procedure && p.from <= day && (p.until === undefined || day < p.until))
      .sort(
        (a, b) =>
          compareText(a.procedure.from, b.procedure.from) || Number(this.#enrolled.has(a.digest)) - Number(this.#enrolled.has(b.digest)),
      )
      .at(-1);
  }
  all(): Edition[] {
    return [...this.#byDigest.values()];
  }
  /** Whether a step of this name draws a number in some procedure. */
  drawsNumber(step: string): boolean {
    return this.#numbered.has(step);
  }
  asked(procedure: string): Asked | undefined {
    return this.#asked.get(procedure);
  }
}
