/** A case whole: its ledger, what it owes, what may be done and what forbids the rest. */
import { actTitle, asOf, due, endingOf, stepOf } from '../../kernel/case/index.ts';
import type { Dues } from '../../kernel/case/types.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Day } from '../../kernel/time/day.ts';
import { readerOf } from '../accounts/reading.ts';
import { roleTitle } from '../accounts/roles.ts';
import type { CaseView, EventView, ObligationView, Session, StepView, WindowView } from '../api/shapes.ts';
import { type Context, minuteNow, todayOf } from '../context.ts';
import { type OneCase, readEvents, worldFor } from '../reads/case.ts';
import { readChildren, readFamily, readPending } from '../reads/links.ts';
import { Names } from '../reads/names.ts';
import { eventViews, noteEvents } from './event.ts';
import { alwaysViews, stepViews } from './steps.ts';

/** The case as the reader sees it; `on`: as it stood at the end of that day. */
export async function caseView(context: Context, session: Session, whole: OneCase, on?: Day): Promise<CaseView> {
  const today = todayOf(context);
  const day = on ?? today;
  const { procedure } = whole;
  const one: OneCase = on === undefined ? whole : { case: asOf(whole.case, on), procedure };
  const c = one.case;
  const reader = readerOf(session, whole.case);
  const [events, world, children, pending, family] = await Promise.all([
    readEvents(context, c.id),
    worldFor(context, one, day),
    readChildren(context, c),
    readPending(context, c.id),
    readFamily(context, c),
  ]);
  const shown = on === undefined ? events : events.filter((e) => e.event.on.slice(0, 10) <= on);
  const names = new Names(context);
  noteEvents(names, procedure, events);
  names.know(one);
  for (const id of [...children, ...family.map((f) => f.case), ...c.links.map((l) => l.case), ...(c.parent ? [c.parent.case] : [])])
    names.noteCase(id);
  await names.fetch();

  // by the minute, for a limit in hours is past with it; of an earlier day, at its end
  const dues = due(procedure, c, on ?? minuteNow(context), world.calendar, world.settings);
  const here = context.directory.rolesOf(session.person.id, today, c.unit);
  const steps = stepViews(one, session, here, day, world, c.parent && names.case(c.parent.case)?.case.unit);
  const ending = endingOf(procedure, c.acts);
  const views = eventViews({ context, procedure, names, reader }, shown, events);
  return {
    id: c.id,
    procedure: procedure.id,
    title: procedure.title,
    chapter: procedure.chapter,
    subject: names.subjectOf(one, reader.personal),
    unit: { id: c.unit, name: context.directory.unitName(c.unit) },
    opened: c.opened,
    n: whole.case.n,
    head: whole.case.head,
    edition: c.edition,
    ...(ending && { ended: { outcome: procedure.steps[ending.step]?.ends ?? '', on: ending.on } }),
    events: views,
    obligations: dues.obligations.map((o) => obligationView(procedure, o)),
    windows: dues.windows.map((w): WindowView => ({ ...w, title: actTitle(procedure, w.step) })),
    amounts: dues.amounts,
    steps,
    always: alwaysViews(one, session),
    documents: documentsOf(procedure, views, c),
    links: linksOf(one, names, children, family, reader.personal),
    pending,
    marks: marksOf(procedure, c, dues, steps),
  };
}

export function obligationView(procedure: ProcedureData, o: Dues['obligations'][number]): ObligationView {
  return { ...o, titles: o.owes.map((act) => actTitle(procedure, act)), owedBy: o.by.map((by) => roleTitle(procedure, by)).join('、') };
}

/** Documents issued, each with its service and its publication. */
function documentsOf(procedure: ProcedureData, events: readonly EventView[], c: OneCase['case']): CaseView['documents'] {
  const doneWith = (step: string, n: number) => c.acts.find((a) => a.step === step && a.document === n)?.on;
  return events
    .filter((e) => e.document !== undefined && e.corrects === undefined)
    .map((e) => {
      const serves = stepOf(procedure, e.step)?.serves;
      const served = doneWith('serve', e.n);
      const published = doneWith('publish', e.n);
      return {
        n: e.n,
        title: e.document!,
        on: e.on,
        ...(serves !== undefined && { serves: roleTitle(procedure, serves) }),
        ...(served !== undefined && { served }),
        ...(published !== undefined && { published }),
      };
    });
}

/** The cases that this one came from, opened, told or was told by; then those that hang together with it through them. */
function linksOf(
  { case: c }: OneCase,
  names: Names,
  children: readonly string[],
  family: readonly { case: string; near: boolean }[],
  known: boolean,
): CaseView['links'] {
  const ids = new Map<string, string>();
  if (c.parent) ids.set(c.parent.case, '来自');
  for (const id of children) ids.set(id, '引出');
  for (const link of c.links) if (!ids.has(link.case)) ids.set(link.case, '关联');
  for (const { case: id, near } of family) if (!ids.has(id)) ids.set(id, near ? '关联' : '同源');
  return [...ids].map(([id, relation]) => {
    const found = names.case(id);
    const end = found && endingOf(found.procedure, found.case.acts);
    const ended = c.links.find((l) => l.case === id)?.ended ?? (end && found.procedure.steps[end.step]?.ends);
    return {
      case: id,
      procedure: found?.procedure.id ?? c.links.find((l) => l.case === id)?.procedure ?? '',
      title: found ? [found.procedure.title, names.subjectOf(found, known)].filter(Boolean).join(' ') : id,
      relation,
      ...(ended !== undefined && { ended }),
    };
  });
}

/** How each step stands on the picture: what is late stands before what is owed, what is done before what could be done again. */
function marksOf(procedure: ProcedureData, c: OneCase['case'], dues: Dues, steps: readonly StepView[]): CaseView['marks'] {
  const marks: CaseView['marks'] = {};
  const forbidden = new Map(steps.map((s) => [s.step, s.refusals.some((r) => r.kind !== 'role')]));
  for (const name of Object.keys(procedure.steps)) {
    const owed = dues.obligations.filter((o) => (o.state === 'open' || o.state === 'stopped') && o.owes.includes(name));
    if (owed.some((o) => o.late)) marks[name] = 'late';
    else if (owed.some((o) => o.state === 'open')) marks[name] = 'owed';
    else if (owed.length > 0) marks[name] = 'stopped';
    else if (c.acts.some((a) => a.step === name)) marks[name] = 'done';
    else if (forbidden.get(name) === false) marks[name] = 'open';
    else marks[name] = 'forbidden';
  }
  return marks;
}
