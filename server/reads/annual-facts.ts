/** What was entered in many cases at once: the facts of their events as they were written, each with its class. */
import type { Form } from '../../kernel/language/data.ts';
import { type LedgerEvent, readEvent } from '../../kernel/ledger/event.ts';
import type { Context } from '../context.ts';
import { factsOf } from '../views/event.ts';

/** An event of a case with what was entered; what was corrected away is not among them. */
export interface Entered {
  n: number;
  step: string;
  on: string;
  person?: string;
  facts: Record<string, Form[string]>;
}

/** By case, in the order of entry. Facts of a class that `may` turns away are left out. */
export async function readEntered(
  context: Context,
  ids: readonly string[],
  may: (cls: string, of: string) => boolean = (cls) => cls === 'open' || cls === 'office',
): Promise<Map<string, Entered[]>> {
  const { events, parts } = await context.database.within(
    context.tenant.id,
    async (client) => ({
      events: (
        await client.query<{ case: string; n: number; text: string }>(
          'select "case", n, text from events where tenant = $1 and "case" = any($2) order by "case", n',
          [context.tenant.id, ids],
        )
      ).rows,
      parts: (
        await client.query<{ case: string; n: number; name: string; class: string; text: string }>(
          'select "case", n, name, class, text from parts where tenant = $1 and "case" = any($2)',
          [context.tenant.id, ids],
        )
      ).rows,
    }),
    { snapshot: true },
  );
  const partsOf = new Map<string, typeof parts>();
  for (const part of parts) {
    const key = `${part.case} ${part.n}`;
    const list = partsOf.get(key);
    list ? list.push(part) : partsOf.set(key, [part]);
  }
  const found = new Map<string, Entered[]>(ids.map((id) => [id, []]));
  const read = events.map((row) => ({ ...row, event: readEvent(row.text) }));
  const away = new Set(read.flatMap(({ case: id, event }) => (event.corrects === undefined ? [] : [`${id} ${event.corrects}`])));
  for (const { case: id, n, event, text } of read) {
    if (away.has(`${id} ${n}`)) continue;
    const stored = { event: event as LedgerEvent, text, digest: '', parts: partsOf.get(`${id} ${n}`) ?? [] };
    const facts = factsOf(stored, {}).filter((f) => may(f.cls, id));
    found.get(id)!.push({
      n,
      step: event.step,
      on: event.on,
      ...(event.actor.person !== undefined && { person: event.actor.person }),
      facts: Object.fromEntries(facts.map((f) => [f.name, f.value])),
    });
  }
  return found;
}

/** A file as a fact names it. */
export interface NamedFile {
  name: string;
  digest: string;
}
export const filesIn = (facts: Record<string, unknown>): NamedFile[] =>
  Object.values(facts)
    .flat()
    .filter((x): x is NamedFile => typeof x === 'object' && x !== null && 'digest' in x && 'name' in x);
