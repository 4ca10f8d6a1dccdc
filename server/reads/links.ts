/** What a case led to: the cases it opened, and what it told others that is not yet in. */
import type { Case, FollowUp } from '../../kernel/case/index.ts';
import { actTitle } from '../../kernel/case/index.ts';
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
    follow.flatMap((f) => (f.kind === 'tell' ? [f.case] : [])),
  );
  return follow.map((f) => {
    const why = f.refused === null ? '' : `(上次未成:${f.refused})`;
    if (f.kind === 'open') {
      const title = context.procedures.find((p) => p.id === f.procedure)?.title ?? f.procedure;
      return { says: `待开始「${title}」${why}` };
    }
    const target = targets.get(f.case);
    return {
      says: target ? `待告知「${target.procedure.title}」:${actTitle(target.procedure, f.step)}${why}` : `待告知案件${f.case}${why}`,
    };
  });
}
