/** What a 文书 is composed of: the event as the reader may see it, the case around it, whom it is served on, and how its service stands. */
import { baseStep, type Case, stepOf } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Asked, Fact, Step, Template } from '../../writing/document/compose.ts';
import { mannerOf } from '../../writing/document/manner.ts';
import { readerOf } from '../accounts/reading.ts';
import { roleTitle } from '../accounts/roles.ts';
import type { EventView, Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { eventViews, noteEvents } from '../views/event.ts';
import { type OneCase, readEvents } from './case.ts';
import { Names } from './names.ts';
import { slipOf } from './slips.ts';

/** Asked for instead of an act: the slip (收件凭证) of what took the case in, be it that step's own document or none. */
export const SLIP = 'slip';

/** Undefined where the event is none that issues a document. `site`: where this server is met, for what a slip says of looking a case up. */
export async function readDocument(
  context: Context,
  session: Session,
  one: OneCase,
  wanted: number | typeof SLIP,
  site: string,
): Promise<Asked | undefined> {
  const n = wanted === SLIP ? 1 : wanted;
  const { case: c, procedure } = one;
  const reader = readerOf(session, c);
  const stored = await readEvents(context, c.id);
  const names = new Names(context);
  noteEvents(names, procedure, stored);
  names.know(one);
  for (const act of c.acts) names.noteCase(act.actor.body);
  await names.fetch();
  const views = eventViews({ context, procedure, names, reader }, stored);
  const event = views.find((e) => e.n === n);
  const issuing = event && event.corrects === undefined ? stepOf(procedure, event.step) : undefined;
  if (!event || !issuing || (wanted !== SLIP && issuing.issues === undefined)) return undefined;
  const isSlip = n === 1 && reader.personal && (wanted === SLIP || mannerOf(issuing.issues ?? '') === 'slip');
  const act = c.acts.find((a) => a.n === n);
  const served = views.find((e) => e.step === 'serve' && e.facts.some((f) => f.name === 'document' && f.value === n));
  const unit = context.directory.unitName(c.unit);
  return {
    county: context.tenant,
    organ: event.actor.unit ?? unit,
    procedure,
    procedures: Object.fromEntries(context.procedures.map((p) => [p.id, p])),
    case: c,
    subject: names.subjectOf(one, reader.personal),
    ...numbered(procedure, views, n),
    event: stepOfEvent(procedure, event),
    before: views.filter((e) => e.n < n && e.corrects === undefined && e.corrected === undefined).map((e) => stepOfEvent(procedure, e)),
    actor: { name: event.actor.name, role: event.actor.role },
    hidden: event.hidden,
    erased: event.erased,
    ...(issuing.serves !== undefined && {
      addressee: { role: roleTitle(procedure, issuing.serves), ...nameOf(one, issuing.serves, views, names, reader.personal) },
    }),
    ...(served && {
      served: {
        on: served.on,
        by: served.actor.name,
        entries: served.facts.map((f) => ({ title: f.title, lines: [f.text] })),
      },
    }),
    digest: event.digest,
    ...(event.seq !== undefined && { seq: event.seq }),
    ...(event.corrected !== undefined && { corrected: event.corrected }),
    ...(event.deemed && { deemed: event.deemed }),
    recorded: event.recorded,
    calendar: context.held.ground.calendar,
    settings: context.held.ground.settings,
    values: valuesOn(context, (act?.on ?? event.on).slice(0, 10)),
    ...(isSlip && { look: { ...(await lookOf(context, c.id)), at: `${site}/look` } }),
    ...(await readTemplate(context, c, event.step)),
  };
}

async function lookOf(context: Context, id: string): Promise<{ no: string; code: string }> {
  const { no, code } = await slipOf(context, id);
  return { no, code };
}

const stepOfEvent = (procedure: ProcedureData, e: EventView): Step => {
  const form = stepOf(procedure, e.step)?.form ?? {};
  return {
    n: e.n,
    step: e.step,
    title: e.title,
    on: e.on,
    facts: e.facts.map(
      (f): Fact => ({
        name: f.name,
        title: f.title,
        text: f.text,
        kind: f.kind,
        class: form[f.name]?.class ?? 'office',
        value: f.value,
        computed: form[f.name]?.computed !== undefined,
      }),
    ),
  };
};

/** The number that the case bore when the paper was made: the latest drawn before it. */
function numbered(procedure: ProcedureData, views: readonly EventView[], n: number): { caseNumber?: string } {
  const found = views
    .filter((e) => e.n < n)
    .findLast((e) => e.facts.some((f) => stepOf(procedure, e.step)?.form[f.name]?.kind === 'number'));
  const text = found?.facts.find((f) => f.kind === 'number')?.text;
  return text === undefined ? {} : { caseNumber: text };
}

/**
 * Who the role is in this case: whoever acted in it; else what a form calls by the same name; else, for the party that the case is named by, that one.
 */
function nameOf(
  { case: c, procedure }: OneCase,
  role: string,
  views: readonly EventView[],
  names: Names,
  known: boolean,
): { name?: string } {
  const acted = c.acts.findLast((a) => a.actor.role === role && (a.actor.body !== undefined || a.actor.person !== undefined));
  if (acted?.actor.body !== undefined) return { name: names.caseText(acted.actor.body, known) };
  const [step = '', subject = ''] = procedure.subject?.split('.') ?? [];
  const fact = views
    .flatMap((e) => e.facts.map((f) => ({ ...f, step: e.step })))
    .findLast((f) => (f.name === role || (f.name === subject && baseStep(f.step) === step)) && (f.kind === 'party' || f.kind === 'agency'));
  if (fact) return { name: fact.text };
  const by = views.findLast((e) => e.actor.role === roleTitle(procedure, role) && e.actor.name !== e.actor.role);
  return by ? { name: by.actor.name } : {};
}

/** The values that the county's layers set on the day, the nearest layer last. */
const valuesOn = (context: Context, day: string): NonNullable<Asked['values']> =>
  Object.fromEntries(
    context.held.ground.settings
      .filter((s) => s.confirmed && s.department === undefined && s.from <= (day as Day) && (s.until === undefined || day < s.until))
      .map((s) => [s.setting, s.value]),
  );

/** How the county or the unit heads and ends this paper: the nearest that says so. Nothing where the office has not set any. */
async function readTemplate(context: Context, c: Case, step: string): Promise<{ template?: Template }> {
  const { rows } = await context.database.within(context.tenant.id, async (client) => {
    const there = await client.query<{ there: boolean }>(`select to_regclass('document_template') is not null as there`);
    if (!there.rows[0]?.there) return { rows: [] };
    return client.query<Template>(
      `select heading, organ, foot, seal from document_template
       where tenant = $1 and unit in ('', $2) and procedure in ('', $3) and step in ('', $4)
       order by (unit <> '') desc, (procedure <> '') desc, (step <> '') desc limit 1`,
      [context.tenant.id, c.unit, c.procedure, step],
    );
  });
  return rows[0] ? { template: rows[0] } : {};
}
