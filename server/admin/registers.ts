/** Certificates and other entries of registers that lapse by themselves: how many there are, and which lapse soon. The registers are the law's own. */

import { inForceOn, value } from '../../kernel/case/evaluate.ts';
import { clockWorld, contextOf } from '../../kernel/case/index.ts';
import type { Case } from '../../kernel/case/types.ts';
import { addDays, type Day, dayOf } from '../../kernel/time/day.ts';
import { type Context, editionOf, todayOf } from '../context.ts';
import { Names } from '../reads/names.ts';

export interface RegisterView {
  id: string;
  title: string;
  chapter: string;
  open: number;
  ended: number;
  /** Its entries lapse by themselves: how many within the days asked for, how many already. */
  lapses: boolean;
  soon: number;
  lapsed: number;
}
export interface LapsingRow {
  case: string;
  register: string;
  subject: string;
  unit: string;
  day: string;
}

/** Looked ahead so many days. */
export const AHEAD = 60;
const SHOWN = 200;

export async function readRegisters(context: Context): Promise<{ registers: RegisterView[]; soon: LapsingRow[] }> {
  const today = todayOf(context);
  const until = addDays(today, AHEAD);
  const counts = await context.database.within(context.tenant.id, (client) =>
    client.query<{ procedure: string; open: number; ended: number }>(
      `select procedure, count(*) filter (where ended is null) as open, count(ended) as ended from cases where tenant = $1 group by procedure`,
      [context.tenant.id],
    ),
  );
  const counted = new Map(counts.rows.map((r) => [r.procedure, r]));
  const registers = context.procedures.filter((p) => p.register);
  const lapsing = registers.filter((p) => p.inForce?.expires);
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ row: string }>('select row from cases where tenant = $1 and procedure = any($2) and ended is null', [
      context.tenant.id,
      lapsing.map((p) => p.id),
    ]),
  );
  const { calendar, settings } = context.held.ground;
  const world = clockWorld(today, calendar, settings);
  const found: { case: Case; day: Day }[] = [];
  for (const { row } of rows) {
    const c = JSON.parse(row) as Case;
    const procedure = editionOf(context, c.edition);
    const ctx = contextOf(procedure, c, world, today);
    const day = procedure.inForce?.expires && value(ctx, procedure.inForce.expires);
    if (typeof day !== 'string' || day > until) continue;
    // one that was cancelled or lapsed long ago is no longer waited for
    if (day >= today && !inForceOn(procedure, c, today, ctx)) continue;
    found.push({ case: c, day: dayOf(day as Day) });
  }
  found.sort((a, b) => (a.day < b.day ? -1 : 1));
  const soon = found.filter((f) => f.day >= today);
  const names = new Names(context);
  for (const { case: c } of soon.slice(0, SHOWN)) names.know({ case: c, procedure: editionOf(context, c.edition) });
  await names.fetch();
  const many = (list: typeof found, id: string) => list.filter((f) => f.case.procedure === id).length;
  return {
    registers: registers.map((p) => ({
      id: p.id,
      title: p.title,
      chapter: p.chapter,
      open: counted.get(p.id)?.open ?? 0,
      ended: counted.get(p.id)?.ended ?? 0,
      lapses: p.inForce?.expires !== undefined,
      soon: many(soon, p.id),
      lapsed: many(found, p.id) - many(soon, p.id),
    })),
    soon: soon.slice(0, SHOWN).map(({ case: c, day }) => {
      const procedure = editionOf(context, c.edition);
      return {
        case: c.id,
        register: procedure.title,
        subject: names.subjectOf({ case: c, procedure }, false),
        unit: context.directory.unitName(c.unit),
        day,
      };
    }),
  };
}
