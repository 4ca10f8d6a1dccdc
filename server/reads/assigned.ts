/**
 * To whom open cases were given (分派), held in memory: a debt of a case that was given to one who owes it is off the desks of the others who hold
 * his role. Read from the ledger once, and then told by each event that goes in.
 */
import { endingOf } from '../../kernel/case/index.ts';
import { readEvent } from '../../kernel/ledger/event.ts';
import type { Context } from '../context.ts';
import { readCase } from './case.ts';

const kept = new WeakMap<Context['store'], Promise<Map<string, string>>>();

/** Case → person, of the open cases that were given to somebody. */
export function readAssigned(context: Context): Promise<Map<string, string>> {
  const known = kept.get(context.store);
  if (known) return known;
  const fresh = load(context);
  kept.set(context.store, fresh);
  fresh.catch(() => kept.delete(context.store));
  return fresh;
}

async function load(context: Context): Promise<Map<string, string>> {
  const map = new Map<string, string>();
  const late: string[] = [];
  let reading = true;
  const again = async (id: string): Promise<void> => {
    const one = await readCase(context, id);
    const to = one?.case.acts.findLast((a) => a.step === 'assign')?.facts.to;
    if (one && !endingOf(one.procedure, one.case.acts) && typeof to === 'string') map.set(id, to);
    else map.delete(id);
  };
  context.store.listen((tenant, done) => {
    if (tenant !== context.tenant.id) return;
    const { step } = readEvent(done.text);
    // a correction may take it back, and an end takes the case off every desk
    if (step !== 'assign' && !map.has(done.case)) return;
    if (reading) late.push(done.case);
    else void again(done.case).catch(() => {});
  });
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string; to: string | null }>(
      `select c.id, (select a.act->'facts'->>'to' from jsonb_array_elements(c.row::jsonb->'acts') with ordinality as a(act, i)
          where a.act->>'step' = 'assign' order by a.i desc limit 1) as "to"
       from cases c where c.tenant = $1 and c.ended is null and position('"step":"assign"' in c.row) > 0`,
      [context.tenant.id],
    ),
  );
  for (const { id, to } of rows) if (to !== null) map.set(id, to);
  reading = false;
  for (const id of late) await again(id);
  return map;
}
