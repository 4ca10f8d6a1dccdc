/**
 * What oversight finds in the texts of events alone, held in memory: cases with an act that says what it broke or that the law deemed, and acts whose
 * list of files is empty. The whole ledger is gone through once; from then on each event that goes in is looked at as it comes.
 */
import type { Context } from '../context.ts';
import { recordSteps } from './oversight-kinds.ts';

/** An act as it stands on the ledger. */
export interface Bare {
  case: string;
  n: number;
  digest: string;
  text: string;
}
interface Kept {
  /** Cases with an act that says of itself what it broke, or that the law deemed. */
  told: Set<string>;
  /** Acts whose list of files is empty, by case and n. */
  bare: Map<string, Bare>;
  /** Acts that a correction stands in the place of. */
  corrected: Set<string>;
}
const AGAINST = '"against":[{';
const DEEMED = '"deemed":{';
const BARE = '"files":[]';
const CORRECTS = /"corrects":(\d+)/;

const kept = new WeakMap<Context['store'], Promise<Kept>>();

export function readMarked(context: Context): Promise<Kept> {
  const known = kept.get(context.store);
  if (known) return known;
  const fresh = load(context);
  kept.set(context.store, fresh);
  fresh.catch(() => kept.delete(context.store));
  return fresh;
}

async function load(context: Context): Promise<Kept> {
  const marked: Kept = { told: new Set(), bare: new Map(), corrected: new Set() };
  const take = (event: Bare): void => {
    const { case: id, n, text } = event;
    if (text.includes(AGAINST) || text.includes(DEEMED)) marked.told.add(id);
    if (text.includes(BARE)) marked.bare.set(`${id}|${n}`, { case: id, n, digest: event.digest, text });
    const corrects = CORRECTS.exec(text)?.[1];
    if (corrects !== undefined) marked.corrected.add(`${id}|${corrects}`);
  };
  // heard from before the ledger is read: what goes in meanwhile is in one or in both
  context.store.listen((tenant, done) => {
    if (tenant === context.tenant.id) take({ case: done.case, n: done.n, digest: done.digest, text: done.text });
  });
  const steps = [...new Set(recordSteps(context.procedures).map((s) => s.step))];
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Bare>(
      `select "case", n, digest, text from events where tenant = $1 and (position($2 in text) > 0 or position($3 in text) > 0
         or position('"corrects":' in text) > 0 or (position($4 in text) > 0 and substring(text from '"step":"([^"]+)"') = any($5)))`,
      [context.tenant.id, AGAINST, DEEMED, BARE, steps],
    ),
  );
  for (const row of rows) take(row);
  return marked;
}
