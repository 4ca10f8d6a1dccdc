/** What a case led to: the cases it opened, and what it told others that is not yet in. */
import type { Case, FollowUp } from '../../kernel/case/index.ts';
import { actTitle } from '../../kernel/case/index.ts';
import { toldCase } from '../../store/index.ts';
import type { Context } from '../context.ts';
import { readCases } from './case.ts';

/** The cases that follow-ups of this one opened, in the order in which they were opened. */
export async function readChildren(context: Context, c: Case): Promise<string[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string }>(
      `select e."case" from followups f join events e on e.tenant = f.tenant and e.key = f.key
       where f.tenant = $1 and f."case" = $2 and f.done and e.n = 1 order by f.n, f.key`,
      [context.tenant.id, c.id],
    ),
  );
  return rows.map((r) => r.case);
}

/** The unit whose case opened this one: it sent in what is dealt with here. */
export async function openerOf(context: Context, c: Case): Promise<string | undefined> {
  return c.parent && (await readCases(context, [c.parent.case])).get(c.parent.case)?.case.unit;
}

/** A case beyond these is not gone through further: a register's entry, or an act over many, would lead to half the county. */
const MOST_OF_ONE = 12;
const MOST = 40;
const FARTHEST = 4;

/** The cases that these ones told or opened, and those that told or opened them. */
async function neighbours(context: Context, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ from: string; to: string }>(
      `select f."case" as "from", e."case" as "to" from followups f join events e on e.tenant = f.tenant and e.key = f.key
         where f.tenant = $1 and f."case" = any($2) and f.done
       union
       select e."case", f."case" from events e join followups f on f.tenant = e.tenant and f.key = e.key
         where e.tenant = $1 and e."case" = any($2)`,
      [context.tenant.id, ids],
    ),
  );
  const found = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { from, to } of rows) if (from !== to) found.get(from)?.add(to);
  return found;
}

/**
 * The cases that hang together with this one, nearest first, itself left out: what told or opened it, what it told or opened, and so on from there
 * (a penalty, its reconsideration, its lawsuit, the inquiry that followed). `near`: linked with it directly.
 */
export async function readFamily(context: Context, c: Case): Promise<{ case: string; near: boolean }[]> {
  const seen = new Map<string, number>([[c.id, 0]]);
  let edge = [c.id];
  for (let far = 1; far <= FARTHEST && edge.length > 0 && seen.size < MOST; far++) {
    const around = await neighbours(context, edge);
    const next: string[] = [];
    for (const [id, list] of around) {
      if (id !== c.id && list.size > MOST_OF_ONE) continue;
      for (const other of [...list].sort()) if (!seen.has(other) && seen.size < MOST) next.push(other) && seen.set(other, far);
    }
    edge = next;
  }
  seen.delete(c.id);
  return [...seen].map(([id, far]) => ({ case: id, near: far === 1 }));
}

/** Follow-ups that are on their way, each in words, with why the last try was turned away. */
export async function readPending(context: Context, id: string): Promise<{ says: string }[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ body: string; says: string | null }>(
      'select body, says from followups where tenant = $1 and "case" = $2 and not done order by n, key',
      [context.tenant.id, id],
    ),
  );
  if (rows.length === 0) return [];
  const follow = rows.map((r) => ({ ...(JSON.parse(r.body) as FollowUp), refused: r.says }));
  const targets = await readCases(
    context,
    follow.flatMap((f) => (f.kind === 'tell' ? [toldCase(f)] : [])),
  );
  return follow.map((f) => {
    const why = f.refused === null ? '' : `(上次未成:${f.refused})`;
    if (f.kind === 'open') {
      const title = context.procedures.find((p) => p.id === f.procedure)?.title ?? f.procedure;
      return { says: `待开始「${title}」${why}` };
    }
    const told = toldCase(f);
    const target = targets.get(told);
    return {
      says: target ? `待告知「${target.procedure.title}」:${actTitle(target.procedure, f.step)}${why}` : `待告知案件${told}${why}`,
    };
  });
}
