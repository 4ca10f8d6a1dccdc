/** Cases and debts as lists show them. */
import { actTitle, baseStep, doingStep, due, endingOf, isOutsiders, lastOf, stepOf } from '../../kernel/case/index.ts';
import { actsFor } from '../accounts/organs.ts';
import { readerOf } from '../accounts/reading.ts';
import { roleTitle } from '../accounts/roles.ts';
import type { CaseRow, DueRow, Session } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { type OneCase, readCases } from '../reads/case.ts';
import { readUrgent } from '../reads/case-list.ts';
import type { DueKept } from '../reads/dues.ts';
import { Names } from '../reads/names.ts';
import { obligationView } from './case.ts';

/** Cases with the names of what they are about. */
async function named(context: Context, ids: readonly string[]): Promise<{ cases: Map<string, OneCase>; names: Names }> {
  const cases = await readCases(context, ids);
  const names = new Names(context);
  for (const one of cases.values()) names.know(one);
  await names.fetch();
  return { cases, names };
}

export async function caseRows(context: Context, session: Session, ids: readonly string[]): Promise<CaseRow[]> {
  const [{ cases, names }, urgent] = await Promise.all([named(context, ids), readUrgent(context, ids)]);
  return ids.flatMap((id) => {
    const one = cases.get(id);
    const last = one?.case.acts.at(-1);
    if (!one || !last) return [];
    const { case: c, procedure } = one;
    const ending = endingOf(procedure, c.acts);
    const number = numberOf(one);
    const owed = urgent.get(id);
    return [
      {
        id,
        procedure: procedure.id,
        title: procedure.title,
        subject: names.subjectOf(one, readerOf(session, c).personal),
        ...(number !== undefined && { number }),
        unit: context.directory.unitName(c.unit),
        opened: c.opened,
        latest: { step: last.step, title: actTitle(procedure, last.step), on: last.on },
        ...(ending && { ended: procedure.steps[ending.step]?.ends ?? '' }),
        ...(owed && { light: owed.light, owes: owed.owes.map((act) => actTitle(procedure, act)).join('、') }),
        ...(owed && owed.day !== null && { due: owed.day }),
        findings: c.acts.reduce((n, a) => n + (a.against?.length ?? 0), 0),
      },
    ];
  });
}

/** The latest document number that the case carries. */
export function numberOf({ case: c, procedure }: OneCase): string | undefined {
  for (const step of [...new Set(c.acts.map((a) => a.step))].reverse())
    for (const [name, field] of Object.entries(stepOf(procedure, step)?.form ?? {})) {
      const value = field.kind === 'number' ? lastOf(c.acts, step)?.facts[name] : undefined;
      if (typeof value === 'string') return value;
    }
  return undefined;
}

/** The first of several owed acts that the reader himself does, as the step to open; a service names the event whose document it is. */
function actOf(
  context: Context,
  session: Session,
  { case: c, procedure }: OneCase,
  owes: readonly string[],
): { act?: NonNullable<DueRow['act']> } {
  const here = context.directory.rolesOf(session.person.id, todayOf(context), c.unit);
  const mine = (act: string): boolean => {
    const step = doingStep(act);
    const by = stepOf(procedure, step)?.by;
    if (by === undefined) return false;
    // another unit's case asks it of the reader's
    if (isOutsiders(procedure, step)) return session.unit.id !== c.unit && actsFor(procedure, by, session.roles);
    return by === 'office' ? session.unit.id === c.unit : here.includes(by);
  };
  const act = owes.find(mine);
  if (act === undefined) return {};
  const step = doingStep(act);
  const of = step === act ? undefined : lastOf(c.acts, baseStep(act));
  return { act: { step, title: actTitle(procedure, act), ...(of && { event: of.n }) } };
}

/** Debts with their reasons, computed from their cases as of today. */
export async function dueRows(context: Context, session: Session, kept: readonly DueKept[]): Promise<DueRow[]> {
  const { cases, names } = await named(context, [...new Set(kept.map((k) => k.case))]);
  const { calendar, settings } = context.held.ground;
  const today = todayOf(context);
  const computed = new Map(
    [...cases].map(([id, { case: c, procedure }]) => [id, due(procedure, c, today, calendar, settings).obligations]),
  );
  return kept.flatMap((k) => {
    const one = cases.get(k.case);
    const found = computed.get(k.case)?.find((o) => o.rule === k.rule && o.trigger === k.trigger);
    if (!one || !found) return []; // done in this very moment
    const o = obligationView(one.procedure, found);
    return [
      {
        case: k.case,
        procedure: k.procedure,
        title: one.procedure.title,
        subject: names.subjectOf(one, readerOf(session, one.case).personal),
        unit: context.directory.unitName(k.unit),
        owes: o.titles,
        owedBy: found.by.map((by) => roleTitle(one.procedure, by)),
        article: o.article,
        rule: o.rule,
        ...(o.due !== undefined && { due: o.due }),
        from: o.from,
        light: k.light,
        ...(o.left !== undefined && { left: o.left }),
        outsider: o.outsider,
        provisional: o.provisional,
        unconfirmed: o.unconfirmed,
        because: o.because,
        side: k.side,
        ...(k.side === 'mine' && actOf(context, session, one, found.owes)),
      },
    ];
  });
}
