/** A case as it is: its row, its events with their parts, and what a decision about it may look at. */
import { type Case, needs, type World } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { type LedgerEvent, readEvent } from '../../kernel/ledger/event.ts';
import type { Day, Minute } from '../../kernel/time/day.ts';
import { fetchAll } from '../../store/append/fetch.ts';
import { fetchNeeds, worldOf } from '../../store/append/world.ts';
import { type Context, editionOf } from '../context.ts';

export interface OneCase {
  case: Case;
  procedure: ProcedureData;
}

/** The cases of these ids that there are. */
export async function readCases(context: Context, ids: Iterable<string>): Promise<Map<string, OneCase>> {
  const found = await fetchAll(context.database.pool, context.tenant.id, { cases: ids }, context.held.remembered);
  const cases = new Map<string, OneCase>();
  for (const [id, c] of found.cases) {
    await context.held.editions.find(c.edition);
    cases.set(id, { case: c, procedure: editionOf(context, c.edition) });
  }
  return cases;
}

export const readCase = async (context: Context, id: string): Promise<OneCase | undefined> => (await readCases(context, [id])).get(id);

/** An event with what is left of its parts. */
export interface StoredEvent {
  event: LedgerEvent;
  text: string;
  digest: string;
  /** Its place in the tenant's ledger, once sealed. */
  seq?: number;
  parts: { name: string; class: string; text: string }[];
}

/** The events of a case in the order of their entry; only those after `n` where given. */
export async function readEvents(context: Context, id: string, after = 0): Promise<StoredEvent[]> {
  return context.database.within(
    context.tenant.id,
    async (client) => {
      const { rows } = await client.query<{ n: number; text: string; digest: string; seq: number | null }>(
        `select e.n, e.text, e.digest, l.seq from events e left join leaves l on l.tenant = e.tenant and l."case" = e."case" and l.n = e.n
         where e.tenant = $1 and e."case" = $2 and e.n > $3 order by e.n`,
        [context.tenant.id, id, after],
      );
      const parts = await client.query<{ n: number; name: string; class: string; text: string }>(
        `select n, name, class, text from parts where tenant = $1 and "case" = $2 and n > $3 order by n, name`,
        [context.tenant.id, id, after],
      );
      const byEvent = new Map<number, typeof parts.rows>();
      for (const part of parts.rows) byEvent.set(part.n, [...(byEvent.get(part.n) ?? []), part]);
      return rows.map(({ n, text, digest, seq }) => ({
        event: readEvent(text),
        text,
        digest,
        ...(seq !== null && { seq }),
        parts: byEvent.get(n) ?? [],
      }));
    },
    { snapshot: true },
  );
}

/** What the case may look at on a day: the references, certificates, lookups and layers that any of its steps needs. */
export async function worldFor(context: Context, { case: c, procedure }: OneCase, on: Day | Minute): Promise<World> {
  await context.held.refresh();
  const { calendar, settings } = context.held.ground;
  const planned = {
    submission: { case: c.id, command: { key: '', step: '', form: {}, who: { role: '' }, on, at: context.now(), salt: '' } },
    procedure,
    edition: c.edition,
    before: c,
    unit: c.unit,
    needs: needs(procedure, c, undefined, {}, on, calendar, settings),
    numbers: [],
    uniques: [],
  };
  return worldOf(context.held, planned, await fetchNeeds(context.held, [planned]));
}
