/**
 * What waits, beyond what is owed: steps of mine without which a colleague cannot do what he owes (the law sets them no day of their own), and what
 * cases of my unit told others and is not yet in.
 */
import { actTitle, baseStep, doingStep, due, wasDone } from '../../kernel/case/index.ts';
import { readerOf } from '../accounts/reading.ts';
import { roleTitle } from '../accounts/roles.ts';
import type { Session, Today, WaitingRow } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { stepViews } from '../views/steps.ts';
import { type OneCase, readCases, worldFor } from './case.ts';
import { type DueKept, readDues } from './dues.ts';
import { readPending } from './links.ts';
import { Names } from './names.ts';

/** So many of the unit's debts are looked at, the earliest first. */
const LOOKED = 100;
/** Cases of the unit whose tellings are on their way. */
const TOLD = 20;

/** Undone steps of the reader's roles that a rule puts before one of these acts. */
function before({ case: c, procedure }: OneCase, owes: readonly string[], here: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const rule of procedure.rules) {
    if (rule.kind !== 'do' || !rule.before.some((act) => owes.includes(act))) continue;
    for (const act of rule.do) {
      const step = doingStep(act);
      const by = procedure.steps[step]?.by;
      if (by !== undefined && here.includes(by) && !wasDone(c.acts, baseStep(act))) found.add(step);
    }
  }
  return found;
}

/** Steps that the reader may do now, and for which a colleague's debt waits. */
export async function readWaiting(context: Context, session: Session): Promise<WaitingRow[]> {
  const today = todayOf(context);
  const { rows } = await readDues(context, session, { side: 'unit', limit: LOOKED });
  const byCase = new Map<string, DueKept[]>();
  for (const row of rows) byCase.set(row.case, [...(byCase.get(row.case) ?? []), row]);
  const cases = await readCases(context, byCase.keys());
  const names = new Names(context);
  for (const one of cases.values()) names.know(one);
  await names.fetch();
  const { calendar, settings } = context.held.ground;
  const found: WaitingRow[] = [];
  for (const [id, one] of cases) {
    const { case: c, procedure } = one;
    const here = context.directory.rolesOf(session.person.id, today, c.unit);
    const kept = byCase.get(id) ?? [];
    const owed = due(procedure, c, today, calendar, settings).obligations.filter((o) =>
      kept.some((k) => k.rule === o.rule && k.trigger === o.trigger),
    );
    const wanted = owed.map((o) => ({ o, steps: before(one, o.owes, here) })).filter(({ steps }) => steps.size > 0);
    if (wanted.length === 0) continue;
    const may = new Map(
      stepViews(one, session, here, today, await worldFor(context, one, today))
        .filter((s) => s.mine && !s.outsider && s.refusals.length === 0)
        .map((s) => [s.step, s.title]),
    );
    for (const { o, steps } of wanted)
      for (const step of steps) {
        const stepTitle = may.get(step);
        if (stepTitle === undefined || found.some((f) => f.case === id && f.step === step)) continue;
        found.push({
          case: id,
          procedure: procedure.id,
          title: procedure.title,
          subject: names.subjectOf(one, readerOf(session, c).personal),
          unit: context.directory.unitName(c.unit),
          step,
          stepTitle,
          owes: o.owes.map((act) => actTitle(procedure, act)),
          owedBy: o.by.map((by) => roleTitle(procedure, by)),
          ...(o.due !== undefined && { due: o.due }),
          ...(o.left !== undefined && { left: o.left }),
        });
      }
  }
  return found;
}

/** What cases of the reader's unit told others, and has not yet arrived. */
export async function readTold(context: Context, session: Session): Promise<Today['told']> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string }>(
      `select distinct f."case" from followups f join cases c on c.tenant = f.tenant and c.id = f."case"
       where f.tenant = $1 and not f.done and c.unit = $2 order by f."case" limit ${TOLD}`,
      [context.tenant.id, session.unit.id],
    ),
  );
  if (rows.length === 0) return [];
  const cases = await readCases(
    context,
    rows.map((r) => r.case),
  );
  const names = new Names(context);
  for (const one of cases.values()) names.know(one);
  await names.fetch();
  const all = await Promise.all(
    [...cases].map(async ([id, one]) =>
      (await readPending(context, id)).map(({ says }) => ({
        case: id,
        title: one.procedure.title,
        subject: names.subjectOf(one, readerOf(session, one.case).personal),
        says,
      })),
    ),
  );
  return all.flat();
}
