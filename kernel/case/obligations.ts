/**
 * What is owed. Each time the trigger of a `must` happens it makes an obligation of its own; the first of the acts it names discharges it. Its
 * due day is a pure fold over the rule, the case's acts and the calendar, and answers with its reasons.
 */
import type { RuleOf } from '../language/data.ts';
import { nextWorkday } from '../time/calendar.ts';
import { dueOf, runClock } from '../time/clock.ts';
import { compare, type Day, dayOf, hasMinute, type Minute } from '../time/day.ts';
import { dayOfAct, doingStep, endingOf, isOutsiders, lastOf, namesOf, stepOf, wasDone } from './acts.ts';
import { applies, type Context, evaluate, shifted, spanOf, standingBefore, turned, value } from './evaluate.ts';
import { type Duty, rulesOf } from './rules.ts';
import { extensionsOf, restartOf, type Standstill, standstills, stopsOf } from './stops.ts';
import type { Act, Because, Obligation } from './types.ts';

interface Open {
  trigger: Act;
  at: number;
  doneBy?: Act;
  doneAt?: number;
}

/** Which act discharges which trigger. An act that says whom it answers is taken at its word; else the oldest debt, or all if it comes but once. */
function matched(ctx: Context, duty: Duty): Open[] {
  const { acts } = ctx.case;
  const open: Open[] = [];
  const until = duty.rule.kind === 'must' ? duty.rule.until : undefined;
  const names = namesOf(acts);
  acts.forEach((act, at) => {
    const name = names[at]!;
    if (
      open.length > 0 &&
      duty.owes.includes(name) &&
      (!until || evaluate(turned(ctx, { case: { ...ctx.case, acts: acts.slice(0, at + 1) } }), until) === true)
    ) {
      const waiting = open.filter((o) => !o.doneBy && answersDocument(acts, act, o));
      const named = act.settles ? waiting.filter((o) => act.settles!.includes(o.trigger.n)) : [];
      const repeats = name === act.step && (stepOf(ctx.procedure, act.step)?.repeats ?? 1) > 1;
      for (const o of named.length > 0 ? named : repeats ? waiting.slice(0, 1) : waiting) Object.assign(o, { doneBy: act, doneAt: at });
    }
    if (duty.after.includes(name)) open.push({ trigger: act, at });
  });
  return open;
}
/** The service of one notice does not answer for another notice of the same step. */
function answersDocument(acts: readonly Act[], act: Act, o: Open): boolean {
  if (act.document === undefined) return true;
  const document = acts.find((a) => a.n === act.document);
  return document?.step !== o.trigger.step || document.n === o.trigger.n;
}

/** What is owed on the day of the context, what was, and why by then. `reasons: false` leaves the sentences out, for lists. */
export function obligations(of: Context, reasons = true): Obligation[] {
  if (!reasons && of.memo?.obligations) return of.memo.obligations;
  const ctx = standingBefore(of);
  const stills = standstills(ctx);
  const ending = endingOf(ctx.procedure, ctx.case.acts);
  const endedAt = ending ? ctx.case.acts.indexOf(ending) : Number.POSITIVE_INFINITY;
  const found: Obligation[] = [];
  if (!reasons && ctx.memo) ctx.memo.obligations = found;
  for (const duty of rulesOf(ctx.procedure).duties) {
    if (!duty.after.some((name) => wasDone(ctx.case.acts, name)) || !applies(ctx, duty.rule.when)) continue;
    for (const open of matched(ctx, duty)) {
      const o = obligation(ctx, duty, open, stills, reasons);
      if (!o) continue;
      // An ending voids what was owed before it; what the ending itself obliges, and what follows from it, stays owed.
      if (o.state !== 'done' && ending && open.at < endedAt) Object.assign(o, { state: 'void', late: false, light: 'done' });
      found.push(o);
    }
  }
  return found;
}

function limitOf(ctx: Context, duty: Duty, open: Open, stills: readonly Standstill[]) {
  const { rule } = duty;
  const before = open.doneAt ?? Number.POSITIVE_INFINITY;
  const restart = restartOf(ctx, duty.owes, open.at, before);
  const counted = restart ?? open.trigger;
  const at = restart ? ctx.case.acts.indexOf(restart) : open.at;
  const from = rule.kind === 'must' && rule.from && !restart ? value(ctx, rule.from) : counted.on;
  const span = rule.within && spanOf(ctx, rule.within, counted.on);
  return {
    counted,
    restart,
    span,
    from: typeof from === 'string' ? (from as Day | Minute) : undefined,
    stops: stopsOf(stills, duty.owes, at).filter((s) => s.began < before),
    extensions: extensionsOf(ctx, duty.owes, at, before),
  };
}

function obligation(ctx: Context, duty: Duty, open: Open, stills: readonly Standstill[], reasons: boolean): Obligation | undefined {
  const { rule } = duty;
  const today = ctx.on;
  const must = rule.kind === 'must' ? rule : undefined;
  const { restart, span, from, stops, extensions, counted } = limitOf(ctx, duty, open, stills);
  // A limit that hangs on a day not yet known has not begun.
  if (from === undefined) return undefined;

  let due: Day | Minute | undefined;
  let stopped = false;
  let provisional = false;
  let left: number | undefined;
  let because: Because[] = [];
  if (restart) because.push({ why: `${ctx.procedure.steps[restart.step]?.title ?? restart.step}后重新计算期限`, event: restart.n });
  if (span) {
    const start = span.span.unit === 'hour' ? from : dayOf(from);
    const limit = { start, span: span.span, calendar: ctx.world.calendar, stops, extensions, today };
    const answer = reasons ? runClock(limit) : { ...dueOf(limit), because: [] };
    due = answer.due;
    stopped = answer.state === 'stopped';
    provisional = answer.provisional;
    left = answer.left;
    because = [...because, ...answer.because];
  } else if (must?.by) {
    // `yearly` is the next such day from the trigger on, not from today.
    const by = value({ ...ctx, on: counted.on }, must.by);
    if (typeof by !== 'string') return undefined;
    due = by as Day;
    for (const x of extensions) due = x.to ?? (x.by ? shifted(ctx, due, x.by, false) : due) ?? due;
    // A day set while the clock stood still was set knowing it; only what begins to stand still afterwards stops it.
    stopped = stops.some((x) => x.until === undefined && x.began > ctx.case.acts.indexOf(counted));
    if (stopped) due = undefined;
    left = due && dueOf({ start: dayOf(due), span: { n: 0, unit: 'day' }, roll: false, calendar: ctx.world.calendar, today }).left;
    because.push({ why: '法定或者约定的日期' });
  }
  const done = open.doneBy;
  const late = due !== undefined && (done ? isPast(done.on, due) : isPast(today, due));
  const local = duty.authority === 'local' || duty.authority === 'department-rule';
  const unconfirmed = span !== undefined && (!span.confirmed || (local && span.setting === undefined));
  const base: Obligation = {
    rule: duty.id,
    article: duty.article,
    owes: duty.owes,
    trigger: open.trigger.n,
    triggerStep: open.trigger.step,
    from: counted.on,
    ...(due !== undefined && { due }),
    state: done ? 'done' : stopped ? 'stopped' : 'open',
    ...(done && { doneBy: done.n }),
    late,
    light: 'green',
    ...(left !== undefined && !done && { left }),
    by: [...new Set(duty.owes.map((act) => stepOf(ctx.procedure, doingStep(act))?.by ?? ''))],
    outsider: duty.owes.every((act) => isOutsiders(ctx.procedure, act)),
    unconfirmed,
    ...(must?.silence !== undefined && { silence: must.silence }),
    provisional,
    because,
  };
  return { ...base, light: lightOf(base, today) };
}

/** Past a day when the next has begun; past a minute when it is over. */
export const isPast = (at: Day | Minute, due: Day | Minute): boolean =>
  hasMinute(due) && hasMinute(at) ? compare(at, due) > 0 : compare(dayOf(at), dayOf(due)) > 0;

/** Red when late, yellow from three working days before; grey where only a default that nobody confirmed says so. */
function lightOf(o: Obligation, today: Day | Minute): Obligation['light'] {
  if (o.state === 'done' || o.state === 'void') return 'done';
  if (o.state === 'stopped') return 'stopped';
  const urgent = o.due === undefined ? dayOf(o.from) < dayOf(today) : o.left !== undefined && o.left <= 3;
  if (o.unconfirmed && (o.late || urgent)) return 'grey';
  if (o.late) return 'red';
  return urgent ? 'yellow' : 'green';
}

/** What the law deems done because a limit has passed: written on the first working day after, with the day that the law gives it. */
export function silences(ctx: Context): { rule: string; step: string; on: Day; obligation: Obligation }[] {
  const today = dayOf(ctx.on);
  return obligations(ctx, false)
    .filter((o) => o.state === 'open' && o.silence !== undefined && o.due !== undefined && isPast(today, o.due))
    .filter((o) => today >= nextWorkday(ctx.world.calendar, dayOf(o.due!)) && today > dayOf(o.due!))
    .map((o) => {
      const rule = ctx.procedure.rules.find((r) => r.id === o.rule) as RuleOf<'must'>;
      const papers = rule.deemedOn === undefined ? undefined : lastOf(ctx.case.acts, rule.deemedOn);
      return { rule: o.rule, step: o.silence!, on: papers ? dayOfAct(papers) : dayOf(o.due!), obligation: o };
    });
}
