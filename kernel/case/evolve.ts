/** `evolve(case, event) → case` and `replay(events) → case`: a case is the fold of its own events and of nothing else. */
import type { Form, ProcedureData } from '../language/data.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { type Day, dayOf, type Minute } from '../time/day.ts';
import { placed } from './acts.ts';
import { keptFacts } from './facts.ts';
import type { Act, Case } from './types.ts';

/** An event with its form (parts that were erased are missing from it) and its digest. */
export interface Recorded {
  event: LedgerEvent;
  form: Form;
  digest: string;
}

/** Fields that a correction carries beside those of the step it mends. */
export const CORRECTION = {
  reason: { kind: 'text', title: '更正理由', class: 'office' },
  agreed: { kind: 'official', title: '同意更正的人', class: 'office' },
  never: { kind: 'yes', title: '该行为没有发生', class: 'open', optional: true },
  on: { kind: 'day', title: '实际日期', class: 'open', optional: true },
} as const;
export const CORRECTION_PREFIX = 'correction-';

/** The case before its first event. */
export const unopened = (event: LedgerEvent): Case => ({
  tenant: event.tenant,
  id: event.case,
  procedure: event.procedure,
  edition: event.edition,
  unit: event.unit ?? event.actor.unit ?? '',
  opened: dayOf(event.on as Day),
  n: 0,
  head: '',
  acts: [],
  links: [],
});

/** The case after one more event. Total: an event that says nothing to the fold only moves `n` and `head`. */
export function evolve(procedure: ProcedureData, before: Case | undefined, { event, form, digest }: Recorded): Case {
  const c = before ?? unopened(event);
  const next: Case = { ...c, n: event.n, head: digest };
  if (event.corrects !== undefined) return corrected(procedure, next, event, form);
  const act: Act = {
    n: event.n,
    step: event.step,
    on: event.on as Day | Minute,
    actor: event.actor,
    ...(event.hand && { hand: event.hand }),
    facts: keptFacts(procedure, event.step, form),
    ...((event.step === 'serve' || event.step === 'publish') && typeof form.document === 'number' && { document: form.document }),
    ...(event.settles && { settles: event.settles }),
    ...(event.deemed && { deemed: { rule: event.deemed.rule, on: event.deemed.on as Day } }),
    ...(event.recorded && { recorded: true as const }),
    ...(event.against.length > 0 && { against: event.against }),
    digest,
  };
  next.acts = placed(c.acts, act);
  if (event.step === 'handOver' && typeof form.unit === 'string') next.unit = form.unit;
  // A new edition holds from the next event on: an act is judged by the edition of its day.
  if (event.step === 'move' && typeof form.edition === 'string') next.edition = form.edition;
  if (c.n === 0 && event.cause) next.parent = { case: event.cause.case, n: event.cause.n, rule: event.cause.rule };
  if (event.step === 'linked' && event.cause) {
    const link = { case: event.cause.case, procedure: String(form.procedure), n: event.n, ended: String(form.outcome) };
    next.links = [...c.links.filter((l) => l.case !== link.case), link];
  }
  return next;
}

/** A correction is read at the place of the wrong entry: its facts, its day, or that it never was. Both events stay. */
function corrected(procedure: ProcedureData, c: Case, event: LedgerEvent, form: Form): Case {
  const wrong = c.acts.find((a) => a.n === event.corrects);
  if (!wrong) return c;
  const others = c.acts.filter((a) => a !== wrong);
  if (form[`${CORRECTION_PREFIX}never`] === true) return held({ ...c, acts: others }, wrong);
  const mended = Object.fromEntries(Object.entries(form).filter(([name]) => !name.startsWith(CORRECTION_PREFIX)));
  const on = form[`${CORRECTION_PREFIX}on`];
  const act: Act = {
    ...wrong,
    facts: keptFacts(procedure, wrong.step, mended),
    corrected: event.n,
    ...(typeof on === 'string' && { on: on as Day }),
    ...(wrong.document !== undefined && typeof mended.document === 'number' && { document: mended.document }),
  };
  return held({ ...c, acts: placed(others, act) }, wrong);
}

/** After a wrong handing over is mended: the unit that the latest one names, and before any the one that handed over. */
function held(c: Case, wrong: Act): Case {
  if (wrong.step !== 'handOver') return c;
  const unit = c.acts.findLast((a) => a.step === 'handOver')?.facts.unit ?? wrong.actor.unit;
  return typeof unit === 'string' ? { ...c, unit } : c;
}

/** The case that its events make. Empty events make none. */
export const replay = (procedure: ProcedureData, events: readonly Recorded[]): Case | undefined =>
  events.reduce<Case | undefined>((c, e) => evolve(procedure, c, e), undefined);
