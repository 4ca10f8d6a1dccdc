/**
 * Evaluates expressions and tests over a case. A fact not yet known makes a comparison unknown: then a rule that depends on it does not yet
 * apply, and a guard that needs it is not met. What was relied on (references, settings, lookups) is noted for the event to keep.
 */
import type { Expr, Form, Lookup, ProcedureData, SpanData, Test, Value } from '../language/data.ts';
import { dueOf } from '../time/clock.ts';
import { compare, type Day, dayOf, hasMinute, type Minute } from '../time/day.ts';
import type { Span } from '../time/span.ts';
import { asOf, lastOf, stepOf, timesOf, wasDone } from './acts.ts';
import { compareValues } from './compare.ts';
import { rulesOf } from './rules.ts';
import { readSetting, readSpan } from './settings.ts';
import type { Standstill } from './stops.ts';
import type { Case, Obligation, Who, Window, World } from './types.ts';

/** What the evaluation noted: cases looked at, lookups answered, settings read. */
export interface Trace {
  cases: Set<string>;
  lookups: Map<string, number>;
  settings: Map<string, { layer: string; value: unknown }>;
}
export const newTrace = (): Trace => ({ cases: new Set(), lookups: new Map(), settings: new Map() });

export interface Context {
  procedure: ProcedureData;
  case: Case;
  world: World;
  /** As of this day (or minute). */
  on: Day | Minute;
  /** The step in hand and its form. */
  step?: string;
  form?: Form;
  who?: Who;
  trace?: Trace;
  /** What is owed, open and stopped, computed once for this case and day. Gone with either (see `turned`). */
  memo?: Memo;
  /** Amounts, and due days of acts: computed by `due.ts`, which would otherwise have to be imported in a circle. */
  amountOf?: (id: string, at: Context) => number | undefined;
  overdueOf?: (act: string, at: Context) => Day | undefined;
  windowEndOf?: (step: string, at: Context) => Day | Minute | undefined;
  lateOf?: (step: string, at: Context) => boolean;
}

export interface Memo {
  obligations?: Obligation[];
  windows?: Window[];
  stops?: Standstill[];
}
/** The same context over another state of the case, or another day. */
export const turned = (ctx: Context, to: { case?: Case; on?: Day | Minute }): Context => ({ ...ctx, ...to, memo: {} });

/** The case as it stands, without the form in hand: what is owed does not depend on what somebody is about to do. */
export const standingBefore = (ctx: Context): Context => (ctx.step === undefined ? ctx : { ...ctx, step: undefined, form: undefined });

/** `undefined` is not yet known; `null` is known to be empty. */
export type Known = Value | Span | undefined;
export type Truth = boolean | undefined;

const split = (path: string): [string, string] => {
  const dot = path.indexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
};

function factOf(ctx: Context, path: string): Known {
  const [step, field] = split(path);
  if (ctx.step === step && ctx.form) return ctx.form[field] ?? null;
  const act = lastOf(ctx.case.acts, step);
  return act ? (act.facts[field] ?? null) : undefined;
}

/** The latest value of an attribute of another case: `step.field`, or the field of whichever step carried it last. */
export function attribute(c: Case, procedure: ProcedureData, name: string): Known {
  if (name === 'unit') return c.unit;
  const [step, field] = name.includes('.') ? split(name) : [undefined, name];
  for (const act of c.acts.toReversed()) {
    if (step !== undefined && act.step !== step) continue;
    if (stepOf(procedure, act.step)?.form[field] === undefined) continue;
    const value = act.facts[field];
    if (value !== undefined && value !== null) return value;
  }
  return null;
}

/** Another case as of the context's day, noted in the trace. */
function other(ctx: Context, id: Known): { case: Case; procedure: ProcedureData } | undefined {
  if (typeof id !== 'string') return undefined;
  const found = ctx.world.cases[id];
  if (!found) return undefined;
  ctx.trace?.cases.add(id);
  return { case: asOf(found.case, ctx.on), procedure: found.procedure };
}

/** The key under which a lookup's answer is fetched and claimed. */
export const lookupKey = (l: Lookup, value: string): string => [l.cases, l.as, value, l.did ?? ''].join('|');

function lookup(ctx: Context, l: Lookup): Known {
  const value = factOf(ctx, l.same);
  if (value === undefined || value === null) return undefined;
  const key = lookupKey(l, String(value));
  const answer = ctx.world.lookups[key] ?? ctx.world.lookups[l.cases];
  if (answer !== undefined) ctx.trace?.lookups.set(key, answer);
  return answer;
}

const spanBy = (n: Known, unit: Span['unit']): Known => (typeof n === 'number' ? { n, unit } : n === null ? null : undefined);
const isSpan = (v: unknown): v is Span => typeof v === 'object' && v !== null && 'unit' in v;

/** A span as it is on the day; where a layer sets it, the event keeps what it read. */
export function spanOf(ctx: Context, span: SpanData, on: Day | Minute): ReturnType<typeof readSpan> {
  const read = readSpan(ctx.procedure, span, ctx.world.settings, on, ctx.case.unit);
  if (read.setting) ctx.trace?.settings.set(read.setting.id, { layer: read.setting.read.layer, value: read.setting.read.value });
  return read;
}

/** A day a span after (or before) another: counted as a limit is, so a last day that is a day off moves. */
export function shifted(ctx: Context, from: Day | Minute, span: Span, backwards: boolean): Day | Minute | undefined {
  return dueOf({ start: from, span, backwards, calendar: ctx.world.calendar, today: ctx.world.today }).due;
}

function sumOf(ctx: Context, path: string): number {
  const [step, field] = split(path);
  const earlier = timesOf(ctx.case.acts, step).reduce((sum, a) => sum + (Number(a.facts[field]) || 0), 0);
  return ctx.step === step && ctx.form ? earlier + (Number(ctx.form[field]) || 0) : earlier;
}

/** How many cases of a procedure this one has opened: what its own rules and acts say. */
export function openedOf(ctx: Context, procedure: string): number {
  let n = 0;
  for (const rule of rulesOf(ctx.procedure).leads) {
    if (rule.kind !== 'opens' || rule.opens !== procedure) continue;
    for (const name of rule.after)
      for (const act of timesOf(ctx.case.acts, name)) {
        if (rule.when && evaluate(ctx, rule.when) !== true) continue;
        const list = rule.each === undefined ? undefined : act.facts[split(rule.each)[1]];
        n += Array.isArray(list) ? list.length : rule.each === undefined ? 1 : 0;
      }
  }
  return n;
}
const endedLinks = (ctx: Context, procedure: string) => ctx.case.links.filter((l) => l.procedure === procedure && l.ended !== undefined);

/** The value of an expression. */
export function value(ctx: Context, e: Expr): Known {
  if ('fact' in e) return factOf(ctx, e.fact);
  if ('value' in e) return e.value;
  if ('day' in e) {
    if (ctx.step === e.day) return ctx.on;
    return lastOf(ctx.case.acts, e.day)?.on;
  }
  if ('today' in e) return ctx.on;
  if ('actor' in e) return ctx.who?.person ?? ctx.who?.body;
  if ('unit' in e) return ctx.case.unit;
  if ('span' in e) return e.span;
  if ('spanOf' in e) return spanBy(value(ctx, e.spanOf[0]), e.spanOf[1]);
  if ('setting' in e) {
    const read = readSetting(ctx.procedure, e.setting, ctx.world.settings, ctx.on, ctx.case.unit);
    if (!read) return undefined;
    ctx.trace?.settings.set(e.setting, { layer: read.layer, value: read.value });
    return read.value;
  }
  if ('plus' in e || 'minus' in e) {
    const [a, b] = ('plus' in e ? e.plus : e.minus).map((x) => value(ctx, x)) as [Known, Known];
    const back = 'minus' in e;
    if (typeof a === 'number' && typeof b === 'number') return back ? a - b : a + b;
    if (typeof a === 'string' && isSpan(b)) return shifted(ctx, a as Day, b, back);
    return a === null || b === null ? null : undefined;
  }
  if ('times' in e) {
    const a = value(ctx, e.times[0]);
    return typeof a === 'number' ? a * e.times[1] : a === null ? null : undefined;
  }
  if ('sumOf' in e) return sumOf(ctx, e.sumOf);
  if ('total' in e) {
    const list = value(ctx, e.total[0]);
    if (!Array.isArray(list)) return list === null ? 0 : undefined;
    return list.reduce<number>((sum, row) => sum + (typeof row === 'object' ? Number((row as Form)[e.total[1]]) || 0 : 0), 0);
  }
  if ('truth' in e) return evaluate(ctx, e.truth);
  if ('count' in e) {
    const list = value(ctx, e.count);
    return Array.isArray(list)
      ? new Set(list.map((x) => (typeof x === 'string' ? x : JSON.stringify(x)))).size
      : list === null
        ? 0
        : undefined;
  }
  if ('done' in e) return timesOf(ctx.case.acts, e.done).length;
  if ('get' in e) {
    const ref = other(ctx, value(ctx, e.get[0]));
    return ref && attribute(ref.case, ref.procedure, e.get[1]);
  }
  if ('lookup' in e) return lookup(ctx, e.lookup);
  if ('linked' in e) return openedOf(ctx, e.linked);
  if ('outcome' in e) return endedLinks(ctx, e.outcome).at(-1)?.ended;
  if ('overdue' in e) return ctx.overdueOf?.(e.overdue, ctx);
  if ('windowEnd' in e) return ctx.windowEndOf?.(e.windowEnd, ctx);
  if ('amount' in e) return ctx.amountOf?.(e.amount, ctx);
  if ('yearly' in e) {
    const [month, day] = e.yearly;
    const on = dayOf(ctx.on);
    const at = (year: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
    const year = Number(on.slice(0, 4));
    return at(year) >= on ? at(year) : at(year + 1);
  }
  const days = ('earliest' in e ? e.earliest : e.latest).map((x) => value(ctx, x)).filter((d): d is Day => typeof d === 'string');
  if (days.length === 0) return undefined;
  return days.toSorted(compare).at('earliest' in e ? 0 : -1);
}

/** Whether a test holds: true, false, or not yet known. */
export function evaluate(ctx: Context, t: Test): Truth {
  if ('all' in t) return and(t.all.map((x) => evaluate(ctx, x)));
  if ('any' in t) return or(t.any.map((x) => evaluate(ctx, x)));
  if ('not' in t) {
    const v = evaluate(ctx, t.not);
    return v === undefined ? undefined : !v;
  }
  if ('did' in t) return wasDone(ctx.case.acts, t.did);
  if ('late' in t) return ctx.lateOf?.(t.late, ctx);
  if ('ended' in t) return endedLinks(ctx, t.ended).length > 0;
  if ('allEnded' in t) return endedLinks(ctx, t.allEnded).length >= openedOf(ctx, t.allEnded);

  const of = value(ctx, t.of);
  switch (t.test) {
    case 'present':
      return !isEmpty(of);
    case 'absent':
      return isEmpty(of);
    case 'within': {
      const from = t.than && value(ctx, t.than);
      if (of === undefined || from === undefined) return undefined;
      if (typeof of !== 'string' || typeof from !== 'string' || !t.span) return false;
      const limit = shifted(ctx, from as Day, spanOf(ctx, t.span, ctx.on).span, false);
      if (limit === undefined) return undefined;
      return hasMinute(limit) && hasMinute(of as Day) ? of <= limit : dayOf(of as Day) <= dayOf(limit);
    }
    case 'inForce':
    case 'inForceOn': {
      if (of === undefined) return undefined;
      const ref = typeof of === 'string' ? ctx.world.cases[of] : undefined;
      if (!ref) return of === null ? false : undefined;
      ctx.trace?.cases.add(of as string);
      const day = t.test === 'inForce' ? ctx.on : t.than && value(ctx, t.than);
      return typeof day === 'string' ? inForceOn(ref.procedure, ref.case, day as Day, ctx) : undefined;
    }
    case 'refDid': {
      const ref = other(ctx, of);
      return ref ? wasDone(ref.case.acts, t.name ?? '') : of === null ? false : undefined;
    }
    case 'holds':
    case 'allHold': {
      if (of === undefined) return undefined;
      const people = Array.isArray(of) ? (of as string[]) : typeof of === 'string' ? [of] : [];
      return people.length > 0 && people.every((person) => holdsOn(ctx, person, t.name ?? ''));
    }
    default: {
      const than = t.than ? value(ctx, t.than) : undefined;
      return compareValues(t.test, of, t.than ? than : undefined, t.values, t.than !== undefined, t.name);
    }
  }
}

/** Whether the person holds an entry of the register that is in force on the day. */
function holdsOn(ctx: Context, person: string, register: string): boolean {
  return (ctx.world.held[`${register} ${person}`] ?? []).some((id) => {
    const entry = ctx.world.cases[id];
    if (!entry || !inForceOn(entry.procedure, entry.case, ctx.on, ctx)) return false;
    ctx.trace?.cases.add(id);
    return true;
  });
}

const isEmpty = (v: Known): boolean => v === undefined || v === null || v === '' || (Array.isArray(v) && v.length === 0);
export const and = (list: Truth[]): Truth => (list.includes(false) ? false : list.includes(undefined) ? undefined : true);
export const or = (list: Truth[]): Truth => (list.includes(true) ? true : list.includes(undefined) ? undefined : false);

/** A rule applies when its condition is known to hold. */
export const applies = (ctx: Context, when: Test | undefined): boolean => when === undefined || evaluate(ctx, when) === true;

/** Whether an entry of a register is in force on a day: guards, stocks and public lists read this alone.
 * In force from its day on, until one of its ending steps, not while suspended, and not past the day on which it lapses. A procedure that is no
 * register has nothing in force.
 */
export function inForceOn(procedure: ProcedureData, entry: Case, on: Day | Minute, from: { world: World }): boolean {
  const spec = procedure.inForce;
  if (!spec) return false;
  const day = dayOf(on);
  const c = asOf(entry, day);
  const ctx: Context = { procedure, case: c, world: from.world, on: day };
  const begins = value(ctx, spec.from);
  if (typeof begins !== 'string' || compare(dayOf(begins as Day), day) > 0) return false;
  if (spec.until.some((step) => timesOf(c.acts, step).some((a) => dayOf(a.on) >= dayOf(begins as Day)))) return false;
  if (spec.suspended) {
    const [stop, again] = spec.suspended;
    const last = c.acts.findLast((a) => a.step === stop || a.step === again);
    if (last?.step === stop) return false;
  }
  const lapses = spec.expires && value(ctx, spec.expires);
  return !(typeof lapses === 'string' && compare(day, dayOf(lapses as Day)) > 0);
}
