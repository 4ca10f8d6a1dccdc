/**
 * What the units were asked for the county's report, as a table: asked, opened, answered, returned, hurried, signed; what they declared; who was not asked;
 * which declared figure a unit stated last year and has not yet this year.
 */
import { due, endingOf } from '../../kernel/case/index.ts';
import type { Day } from '../../kernel/time/day.ts';
import { askFigure, figuresIn } from '../../store/figures/figure.ts';
import { asksOf } from '../../writing/annual/index.ts';
import { maySee, readerOf } from '../accounts/reading.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, minuteNow, todayOf } from '../context.ts';
import { GOVERNMENT } from '../demo/county.ts';
import { stepViews } from '../views/steps.ts';
import { ASKED_PART, COUNTY_REPORT, casesOfYear, reportCase, yearOfCase } from './annual-cases.ts';
import { readDraft } from './annual-drafts.ts';
import { type Entered, filesIn, readEntered } from './annual-facts.ts';
import { type OneCase, readCases, worldFor } from './case.ts';

const day = (at: Date): string => new Date(at.getTime() + 8 * 3600_000).toISOString().slice(0, 10);
const text = (x: unknown): string | undefined => (typeof x === 'string' ? x : undefined);

/** Kept once: who of the unit first looked at what it was asked for. */
export async function noteOpened(context: Context, session: Session, cases: readonly OneCase[]): Promise<void> {
  const own = cases.filter((one) => one.case.unit === session.unit.id).map((one) => one.case.id);
  if (own.length === 0) return;
  await context.database.within(context.tenant.id, (client) =>
    client.query(
      'insert into report_parts_opened (tenant, "case", person, at) select $1, x, $3, $4 from unnest($2::text[]) x on conflict do nothing',
      [context.tenant.id, own, session.person.id, context.now()],
    ),
  );
}
async function readOpened(context: Context, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string; at: Date }>('select "case", at from report_parts_opened where tenant = $1 and "case" = any($2)', [
      context.tenant.id,
      ids,
    ]),
  );
  return new Map(rows.map((r) => [r.case, day(new Date(r.at))]));
}

/** The years for which units were asked, the latest first. */
async function yearsAsked(context: Context): Promise<number[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>('select id from cases where tenant = $1 and procedure = $2 order by opened desc limit 12', [
      context.tenant.id,
      COUNTY_REPORT,
    ]),
  );
  const cases = await readCases(
    context,
    rows.map((r) => r.id),
  );
  return [...new Set([...cases.values()].map(yearOfCase))].sort((a, b) => b - a);
}

export async function readCollecting(context: Context, session: Session, asked: number | undefined) {
  const everywhere = context.directory.rolesOf(session.person.id, todayOf(context), '');
  const all = everywhere.includes('planner');
  const years = await yearsAsked(context);
  const year = asked ?? years[0] ?? Number(todayOf(context).slice(0, 4)) - 1;
  const [parts, [report], draft] = await Promise.all([
    casesOfYear(context, year, [ASKED_PART], all ? undefined : session.unit.id),
    casesOfYear(context, year, [COUNTY_REPORT], GOVERNMENT),
    readDraft(context, { year }),
  ]);
  await noteOpened(context, session, parts);
  const ids = parts.map((one) => one.case.id);
  const byId = new Map(parts.map((one) => [one.case.id, one]));
  const [entered, opened] = await Promise.all([
    readEntered(context, ids, (cls, id) => maySee(readerOf(session, byId.get(id)!.case), cls as Parameters<typeof maySee>[1])),
    readOpened(context, ids),
  ]);
  const order = new Map(context.directory.units().map((u, i) => [u.id, i]));
  const rows = await Promise.all(parts.map((one) => rowOf(context, session, one, entered.get(one.case.id) ?? [], opened)));
  rows.sort((a, b) => (order.get(a.unit.id) ?? 0) - (order.get(b.unit.id) ?? 0));
  const has = new Set(rows.map((r) => r.unit.id));
  const figures = figuresIn(context.held);
  return {
    year,
    years,
    all,
    ...(report && { report: reportCase(report) }),
    rows,
    notAsked: all ? context.directory.units().filter((u) => u.id !== GOVERNMENT && !has.has(u.id)) : [],
    missing: await missingFigures(context, year, all ? undefined : session.unit.id),
    leftOut: draft.leaveOut.map(({ figure, reason }) => ({ figure, title: figures[figure]?.title ?? figure, reason })),
  };
}

async function rowOf(context: Context, session: Session, one: OneCase, events: readonly Entered[], opened: ReadonlyMap<string, string>) {
  const { case: c, procedure } = one;
  const of = (step: string) => events.filter((e) => e.step === step);
  const last = (step: string) => of(step).at(-1);
  const asked = events[0];
  const unit = context.directory.unit(c.unit);
  const today = todayOf(context);
  const world = await worldFor(context, one, today);
  const owed = due(procedure, c, minuteNow(context), world.calendar, world.settings).obligations.filter(
    (o) => o.state === 'open' && o.owes.includes('sign'),
  );
  const [first] = owed;
  const end = endingOf(procedure, c.acts);
  const answer = last('draft');
  const signed = last('sign');
  const returned = last('sendBack');
  const may = stepViews(one, session, context.directory.rolesOf(session.person.id, today, c.unit), today, world)
    .filter((s) => s.refusals.length === 0 && !s.outsider)
    .map((s) => s.step);
  const ended = end && procedure.steps[end.step]?.ends;
  const why = end && text(last(end.step)?.facts.why);
  const dueOn = text(asked?.facts.dueOn);
  const chased = last('chase');
  return {
    case: c.id,
    unit: { id: c.unit, name: unit?.name ?? c.unit, kind: unit?.kind ?? '' },
    what: text(asked?.facts.what) ?? '',
    asked: asked?.on ?? c.opened,
    ...(dueOn !== undefined && { dueOn }),
    ...(opened.has(c.id) && { opened: opened.get(c.id)! }),
    ...(answer && { answered: answer.on }),
    // what was sent back is not signed any more
    ...(signed && (returned?.n ?? 0) < signed.n && { signed: signed.on }),
    returned: of('sendBack').length,
    chased: of('chase').length,
    ...(chased && { lastChased: chased.on }),
    ...(ended !== undefined && { ended, endedOn: end!.on as string }),
    ...(why !== undefined && { why }),
    ...(first && { light: first.light, ...(first.left !== undefined && { left: first.left }) }),
    files: answer ? filesIn({ text: answer.facts.text }) : [],
    declared: declaredIn(answer),
    may,
  };
}

function declaredIn(answer: Entered | undefined) {
  const rows = answer?.facts.declared;
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row) => {
    const { figure, value, unit, by, on } = row as Record<string, unknown>;
    if (typeof figure !== 'string' || typeof value !== 'number') return [];
    const [who, ground] = [text(by), text(on)];
    return [{ figure, value, unit: text(unit) ?? '', ...(who !== undefined && { by: who }), ...(ground !== undefined && { on: ground }) }];
  });
}

/** Figures that no act leaves behind, which a unit declared for the year before and has not for this one. */
async function missingFigures(context: Context, year: number, unit: string | undefined) {
  const figures = figuresIn(context.held);
  const declared = [...new Set(asksOf(figures, new Set()).map((a) => a.figure))].filter((id) => figures[id]?.declared);
  const ask = async (figure: string, of: number) => {
    const found = await askFigure(context.held, figure, { from: `${of}-01-01` as Day, to: `${of}-12-31` as Day, by: 'unit' });
    return new Map((found.groups ?? []).map((g) => [g.group, g.answer.value ?? 0]));
  };
  const missing = [];
  for (const figure of declared) {
    const [now, before] = await Promise.all([ask(figure, year), ask(figure, year - 1)]);
    for (const [id, value] of before)
      if (value > 0 && !(now.get(id) ?? 0) && (unit === undefined || unit === id))
        missing.push({
          figure,
          title: figures[figure]!.title,
          unit: id,
          unitName: context.directory.unitName(id),
          before: value,
          unitOf: figures[figure]!.unit,
        });
  }
  return missing;
}
