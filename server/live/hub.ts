/**
 * What moves, told at once: each event that goes in becomes a line for everyone whose stream stands open. The last lines are kept, so that a stream
 * that broke goes on where it was; a browser that was away for longer is told to read again.
 */
import { actTitle } from '../../kernel/case/index.ts';
import { readEvent } from '../../kernel/ledger/event.ts';
import type { Done } from '../../store/append/types.ts';
import { roleTitle } from '../accounts/roles.ts';
import type { Context } from '../context.ts';

/** An event as all officials may know of it: that it was, in which case, by whom; nothing of what it says. */
export interface Moved {
  /** Its place in this run of the server, from 1. */
  id: number;
  case: string;
  procedure: string;
  /** The unit that holds the case. */
  unit: string;
  n: number;
  step: string;
  title: string;
  /** The official, or where it was an outsider the role alone. */
  by: string;
  /** The official's id: his own browser need not be told as news. */
  person?: string;
  on: string;
}

/** So many lines are kept for those who come back. */
const KEPT = 2000;

export type Hear = (moved: Moved) => void;

export class Hub {
  readonly #context: Context;
  readonly #heard = new Set<Hear>();
  readonly #kept: Moved[] = [];
  readonly #stop: () => void;
  #told: Promise<void> = Promise.resolve();
  #last = 0;

  constructor(context: Context) {
    this.#context = context;
    this.#stop = context.store.listen((tenant, done) => {
      if (tenant !== context.tenant.id) return;
      // one after the other, in the order in which they went in; a line that cannot be made is left out and the rest goes on
      this.#told = this.#told.then(() => this.#tell(done)).catch(() => {});
    });
  }

  /** The place of the latest line. */
  get last(): number {
    return this.#last;
  }

  hear(hear: Hear): () => void {
    this.#heard.add(hear);
    return () => this.#heard.delete(hear);
  }

  /** The lines after a place; undefined when they are no longer all kept, or the place is of another run. */
  since(place: number): Moved[] | undefined {
    const first = this.#kept[0]?.id ?? this.#last + 1;
    if (place > this.#last || place < first - 1) return undefined;
    return this.#kept.filter((m) => m.id > place);
  }

  close(): void {
    this.#stop();
    this.#heard.clear();
  }

  async #tell(done: Done): Promise<void> {
    const { directory, held } = this.#context;
    const event = readEvent(done.text);
    const procedure = held.editions.get(event.edition)?.procedure;
    if (!procedure) return;
    const unit = event.unit ?? (await this.#unitOf(done.case));
    const { person, role } = event.actor;
    const moved: Moved = {
      id: ++this.#last,
      case: done.case,
      procedure: procedure.id,
      unit: unit ?? '',
      n: done.n,
      step: event.step,
      title: actTitle(procedure, event.step),
      by: person === undefined ? roleTitle(procedure, role) : directory.personName(person),
      ...(person !== undefined && { person }),
      on: event.on,
    };
    this.#kept.push(moved);
    if (this.#kept.length > KEPT) this.#kept.shift();
    for (const hear of this.#heard) hear(moved);
  }

  async #unitOf(id: string): Promise<string | undefined> {
    const { database, tenant } = this.#context;
    const { rows } = await database.within(tenant.id, (client) =>
      client.query<{ unit: string }>('select unit from cases where tenant = $1 and id = $2', [tenant.id, id]),
    );
    return rows[0]?.unit;
  }
}
