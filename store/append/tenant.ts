/** What the append path keeps in memory of one tenant: editions, layers, and the cases it has lately seen. */
import type { Case, LayerValue } from '../../kernel/case/index.ts';
import { digestOf, type Hash } from '../../kernel/ledger/hash.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import type { Database } from '../database/database.ts';
import { Editions } from './editions.ts';
import type { CaseCache } from './fetch.ts';
import { type Ground, type Projection, project } from './projection.ts';

const REMEMBERED = 4096;

interface Seen {
  row: string;
  case: Case;
  projection?: Projection;
}

/** Case rows as parsed, with their projections, the least lately used forgotten. Valid by the row's text, so another server's write is seen. */
class Remembered implements CaseCache {
  readonly #seen = new Map<string, Seen>();
  get(id: string, row: string): Case {
    const known = this.#seen.get(id);
    if (known?.row === row) return known.case;
    const fresh = { row, case: JSON.parse(row) as Case };
    this.put(id, fresh);
    return fresh.case;
  }
  put(id: string, seen: Seen): void {
    this.#seen.delete(id);
    this.#seen.set(id, seen);
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.keys().next().value!);
  }
  projection(id: string, c: Case, compute: () => Projection): Projection {
    const known = this.#seen.get(id);
    if (known?.case !== c) return compute();
    known.projection ??= compute();
    return known.projection;
  }
}

export class Tenant {
  readonly code: string;
  readonly database: Database;
  readonly hash: Hash;
  readonly editions: Editions;
  readonly remembered = new Remembered();
  #settings: LayerValue[] = [];
  #calendars: readonly [Calendar, ...Calendar[]];
  #readAt = 0;

  constructor(code: string, database: Database, calendar: Calendar, hash: Hash) {
    this.code = code;
    this.database = database;
    this.#calendars = [calendar];
    this.hash = hash;
    this.editions = new Editions(code, database);
  }

  /** Digest of a text by the ledger's hash. */
  digest(text: string): string {
    return digestOf(text, this.hash);
  }

  /** The calendar in use. */
  get calendar(): Calendar {
    return this.#calendars[0];
  }
  /** Every edition by which days were counted, the one in use first: an event names its own. */
  get calendars(): readonly Calendar[] {
    return this.#calendars;
  }
  /** Counts by a new edition from now on. Those before stay known. */
  adopt(calendar: Calendar): void {
    this.#calendars = [calendar, ...this.#calendars.filter(({ edition }) => edition !== calendar.edition)];
  }

  get ground(): Ground {
    return { calendar: this.calendar, settings: this.#settings };
  }

  /** The layers' values; another server's change is seen within seconds. */
  async refresh(now = false): Promise<void> {
    if (!now && Date.now() - this.#readAt < 5_000) return;
    const rows = await this.database.within(
      this.code,
      async (client) =>
        (
          await client.query<{ body: string }>('select body from layers where tenant = $1 order by setting, layer, from_day, department', [
            this.code,
          ])
        ).rows,
    );
    // a nearer layer stands later: that is how the kernel reads them
    this.#settings = rows
      .map(({ body }) => JSON.parse(body) as LayerValue & { order?: number })
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    this.#readAt = Date.now();
  }

  /** The projections of a case as it stands, computed once for each state. */
  projectionOf(c: Case): Projection {
    const edition = this.editions.get(c.edition);
    if (!edition) throw new Error(`案件 ${c.id} 所用的程序版本 ${c.edition} 不在库中`);
    return this.remembered.projection(c.id, c, () => project(edition.procedure, c, this.ground, this.editions.asked(c.procedure)));
  }
}
