/**
 * `judge`: an event on the ledger, judged again by the edition that it was held to. The case before it, its form and what it kept (references,
 * settings, answers of lookups) are put before the same guards by which it was decided.
 */
import type { FieldData, Form, ProcedureData } from '../language/data.ts';
import { canonical } from '../ledger/canonical.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { type Day, dayOf, dayOfInstant, type Minute } from '../time/day.ts';
import { lastOf, stepOf } from './acts.ts';
import { weighCorrection } from './correct.ts';
import { weigh } from './decide.ts';
import { deemed } from './due.ts';
import { RECORD_GROUND } from './event.ts';
import { CORRECTION_PREFIX, type Recorded, unopened } from './evolve.ts';
import { filesOf } from './form.ts';
import { asked } from './refusal.ts';
import type { Case, Command, Finding, LayerValue, Refusal, Who, World } from './types.ts';

/**
 * `lawful`: nothing forbade it. `recorded`: a 补录 that broke rules, and its event says which. `erased`: parts that the judgement would read
 * were erased. `wrong`: the law forbade it, or its findings are not those of the law.
 */
export type Verdict = 'lawful' | 'recorded' | 'erased' | 'wrong';

export interface Judgement {
  verdict: Verdict;
  /** Why it is wrong; empty otherwise. */
  refusals: Refusal[];
  /** The rules that it broke by the law, in the words of today's program. */
  findings: Finding[];
}

/** An event with its form; `erased` names the parts that are no longer there. */
export type Judged = Omit<Recorded, 'digest'> & { erased?: readonly string[] };

/**
 * Judges an event. `before`: the case as it stood (undefined for an opening); `world`: what the event kept, its calendar, and the day of its
 * `at` as today. Pure and total.
 */
export function judge(procedure: ProcedureData, before: Case | undefined, judged: Judged, world: World): Judgement {
  const { event, form, erased = [] } = judged;
  const c = before ?? unopened(event);
  const place = placeFaults(procedure, c, event);
  if (place.length > 0) return { verdict: 'wrong', refusals: place, findings: [] };
  const step = event.corrects === undefined ? event.step : (c.acts.find((a) => a.n === event.corrects)?.step ?? event.step);
  const gone = (name: string): boolean => name === 'open' || name === 'office' || readBy(procedure, `${step}.${name}`);
  if (erased.some(gone)) return { verdict: 'erased', refusals: [], findings: [] };
  const own = { event, form, erased };
  return event.corrects === undefined ? judgeStep(procedure, c, own, world) : judgeCorrection(procedure, c, own, world);
}

const texts = new WeakMap<ProcedureData, string>();
/** Whether a rule over steps, or a computed field, reads the fact: what is merely handed on, listed or counted forbids nothing. */
function readBy(procedure: ProcedureData, path: string): boolean {
  let text = texts.get(procedure);
  if (text === undefined) {
    text = JSON.stringify([procedure.rules.filter(({ kind }) => kind !== 'opens' && kind !== 'tells'), procedure.steps]);
    texts.set(procedure, text);
  }
  return text.includes(`"${path}"`);
}

/**
 * The world that an event kept: its references as they then stood (`cases`, each at the n that the event quotes), its settings and answers.
 * `settings`: what is known of layers beside that; what the event quotes stands before it.
 */
export function keptWorld(
  event: LedgerEvent,
  { cases, calendar, settings = [] }: Pick<World, 'cases' | 'calendar'> & { settings?: readonly LayerValue[] },
): World {
  const held: World['held'] = {};
  for (const [id, { case: c, procedure }] of Object.entries(cases)) {
    const [step = '', field = ''] = procedure.inForce?.holder?.split('.') ?? [];
    const holders = lastOf(c.acts, step)?.facts[field];
    for (const person of Array.isArray(holders) ? holders : [holders])
      if (typeof person === 'string') held[`${procedure.id} ${person}`] = [...(held[`${procedure.id} ${person}`] ?? []), id];
  }
  const quoted = event.settings.map(
    ({ id, layer, value }): LayerValue => ({
      setting: id,
      layer,
      value: value as LayerValue['value'],
      from: '0001-01-01' as Day,
      basis: '',
      confirmed: layer !== 'default',
    }),
  );
  return {
    today: dayOfInstant(event.at),
    calendar,
    cases,
    held,
    lookups: Object.fromEntries(event.answers.map(({ key, value }) => [key, value])),
    settings: [...settings, ...quoted],
  };
}

/** Whether the event belongs where it stands: to this procedure, this edition, and an edition that was in force when the case began. */
function placeFaults(procedure: ProcedureData, c: Case, event: LedgerEvent): Refusal[] {
  if (event.procedure !== procedure.id || event.edition !== c.edition) return [asked('order', '所依据的程序版本不是本案应当适用的版本')];
  if (c.n > 0) return [];
  const on = dayOf(event.on as Day | Minute);
  const inForce = procedure.from <= on && (procedure.until === undefined || on < procedure.until);
  return inForce ? [] : [asked('day', `「${procedure.title}」的这一版在${on}没有施行`)];
}

type Own = Required<Judged>;

function judgeStep(procedure: ProcedureData, c: Case, { event, form, erased }: Own, world: World): Judgement {
  const fields = stepOf(procedure, event.step)?.form ?? {};
  const command = commandOf(event, form, fields, erased);
  const weighed = weigh(procedure, c, command, world);
  const wrong = [
    ...(event.recorded ? [] : weighed.soft),
    ...weighed.owing,
    ...weighed.hard.filter(({ kind, field }) => kind !== 'form' || !field || !erased.includes(field)),
    ...computedFaults(fields, form, weighed.form, erased),
    ...(event.deemed ? deemedFaults(procedure, c, event, world) : []),
  ];
  const findings = event.recorded ? weighed.soft.map(({ rule, article, says }) => ({ rule, article, says })) : [];
  return verdictOf(event, findings, wrong);
}

function judgeCorrection(procedure: ProcedureData, c: Case, { event, form, erased }: Own, world: World): Judgement {
  const wrong = c.acts.find((a) => a.n === event.corrects);
  const fields = (wrong && stepOf(procedure, wrong.step)?.form) ?? {};
  const of = (name: string) => form[`${CORRECTION_PREFIX}${name}`];
  const facts = Object.fromEntries(Object.entries(form).filter(([name]) => !name.startsWith(CORRECTION_PREFIX) && name !== RECORD_GROUND));
  const weighed = weighCorrection(
    procedure,
    c,
    {
      n: event.corrects!,
      facts: of('never') === true ? null : typed(fields, facts),
      ...(of('on') !== undefined && { on: String(of('on')) }),
      // Of an erased reason it is known that there was one.
      reason: String(of('reason') ?? ''),
      agreed: String(of('agreed') ?? ''),
    },
    { who: event.actor },
    world,
  );
  return verdictOf(
    event,
    [],
    [
      ...weighed.faults.filter(({ kind, field }) => kind !== 'form' || !field || !erased.includes(field)),
      ...(of('never') === true ? [] : computedFaults(fields, facts, weighed.form, erased)),
    ],
  );
}

/** The form as it was handed in: computed fields are the program's, the ground of a 补录 is no field of the step. */
const typed = (fields: Record<string, FieldData>, form: Form): Form =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !fields[name]?.computed && name !== RECORD_GROUND));

/** The command that the event was made of; its salt is gone, and says nothing. */
function commandOf(event: LedgerEvent, whole: Form, fields: Record<string, FieldData>, erased: readonly string[]): Command {
  const { key, step, at, actor, hand, attested, settles, cause, deemed: law } = event;
  const form = typed(fields, whole);
  const handed = filesOf({ title: '', by: '', form: fields }, form);
  const ground = erased.includes(RECORD_GROUND) ? '已依法删除' : String(whole[RECORD_GROUND] ?? '');
  return {
    key,
    step,
    form,
    who: actor as Who,
    ...(hand && { hand }),
    on: event.on as Day | Minute,
    at,
    salt: '',
    attested,
    ...(settles && { settles }),
    ...(event.recorded && { record: { ground, files: event.files.slice(handed.length) } }),
    ...(cause && { cause }),
    ...(law && { deemed: { rule: law.rule, on: law.on as Day } }),
  };
}

/** Computed fields that are not what the program computes of the rest. */
function computedFaults(fields: Record<string, FieldData>, kept: Form, computed: Form, erased: readonly string[]): Refusal[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (!field.computed || erased.includes(name)) return [];
    return canonical(kept[name] ?? null) === canonical(computed[name] ?? null)
      ? []
      : [asked('form', `「${field.title}」不是由程序算得的值`, { field: name })];
  });
}

/**
 * Whether the law deemed it: on that day the limit had passed, and its rule says so. Several acts that fell due together were found on the case
 * as it stood before the first of them.
 */
function deemedFaults(procedure: ProcedureData, c: Case, event: LedgerEvent, world: World): Refusal[] {
  const { deemed: law, step, on } = event;
  for (let at: Case = c; ; ) {
    const owed = deemed(procedure, at, world.today, world.calendar, world.settings);
    if (owed.some((o) => o.rule === law?.rule && o.step === step && o.on === law.on && o.on === on)) return [];
    const last = at.acts.reduce<Case['acts'][number] | undefined>((a, b) => (a && a.n > b.n ? a : b), undefined);
    if (!last?.deemed) break;
    at = { ...at, n: last.n - 1, acts: at.acts.filter((a) => a !== last) };
  }
  const rule = procedure.rules.find(({ id }) => id === law?.rule);
  const says = `「${stepOf(procedure, step)?.title ?? step}」没有因期限届满而视为发生`;
  return [{ kind: 'day', rule: law?.rule ?? '', article: rule?.article ?? '', says }];
}

/** Rules on one side that are not on the other, each as often as it stands there. */
function lacking(of: readonly Finding[], from: readonly Finding[]): Finding[] {
  const left = from.map(({ rule }) => rule);
  return of.filter(({ rule }) => {
    const at = left.indexOf(rule);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Findings agree when they name the same rules: their words are the program's of that day. */
function verdictOf(event: LedgerEvent, findings: Finding[], wrong: Refusal[]): Judgement {
  const refusals = [
    ...wrong,
    ...lacking(findings, event.against).map((f): Refusal => ({ kind: 'order', ...f, says: `补录没有写明违反了这一条:${f.says}` })),
    ...lacking(event.against, findings).map((f): Refusal => ({ kind: 'order', ...f, says: `写明违反了这一条,而依法没有违反:${f.says}` })),
  ];
  if (refusals.length > 0) return { verdict: 'wrong', refusals, findings };
  return { verdict: findings.length > 0 ? 'recorded' : 'lawful', refusals, findings };
}
