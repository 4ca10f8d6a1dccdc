/** Everything that can stand in the way of a step of the office, each with the rule, its article and its words. */
import type { Rule } from '../language/data.ts';
import { type Day, dayOf } from '../time/day.ts';
import { earliestAfter } from '../time/wait.ts';
import { isAct, lastOf, stepOf, timesOf, wasDone } from './acts.ts';
import { applies, type Context, evaluate, spanOf } from './evaluate.ts';
import { isPast, obligations } from './obligations.ts';
import { rulesOf } from './rules.ts';
import { standstills } from './stops.ts';
import type { Obligation, Refusal, Window } from './types.ts';
import { windows } from './windows.ts';
import { says } from './words.ts';

/** What the guards of one day share, computed once. */
export interface Standing {
  obligations: Obligation[];
  windows: Window[];
}
export const standing = (ctx: Context): Standing => ({ obligations: obligations(ctx, false), windows: windows(ctx, false) });

/** The rules that forbid the step as the case stands; `attested` are the sentences that the actor signed (all, when not given). */
export function forbidding(ctx: Context, step: string, attested: readonly string[] | 'all', now: Standing): Refusal[] {
  const refusals: Refusal[] = [];
  for (const rule of rulesOf(ctx.procedure).guards.get(step) ?? []) {
    const found = guard(ctx, rule, step, attested, now);
    if (found) refusals.push({ ...found, rule: rule.id, article: rule.article });
  }
  return refusals;
}

type Found = Omit<Refusal, 'rule' | 'article'> | undefined;

function guard(ctx: Context, rule: Rule, step: string, attested: readonly string[] | 'all', now: Standing): Found {
  const p = ctx.procedure;
  const guarded = 'before' in rule && rule.before.includes(step);
  switch (rule.kind) {
    case 'do': {
      if (!guarded || !applies(ctx, rule.when)) return undefined;
      const lacking = rule.do.filter((act) => !wasDone(ctx.case.acts, act));
      return lacking.length > 0 ? { kind: 'do', says: says.do(p, rule, step, lacking) } : undefined;
    }
    case 'hold': {
      if (!guarded || !applies(ctx, rule.when)) return undefined;
      const truths = rule.hold.map((t) => evaluate(ctx, t));
      if (truths.every((t) => t === true)) return undefined;
      return { kind: 'hold', says: truths.includes(false) ? says.hold(rule) : says.unknown(rule) };
    }
    case 'attest':
      if (!guarded || attested === 'all' || attested.includes(rule.id) || !applies(ctx, rule.when)) return undefined;
      return { kind: 'attest', says: says.attest(rule) };
    case 'wait': {
      if (!guarded || !applies(ctx, rule.when)) return undefined;
      const since = lastOf(ctx.case.acts, rule.since);
      if (!since) return undefined; // whether `since` has to be done at all is for a `do`
      const { span } = spanOf(ctx, rule.wait, since.on);
      const { earliest: from } = earliestAfter({ since: since.on, span, calendar: ctx.world.calendar, full: rule.full === true });
      return dayOf(ctx.on) < dayOf(from)
        ? { kind: 'wait', says: says.wait(p, rule, step, rule.since, dayOf(from)), from: dayOf(from) }
        : undefined;
    }
    case 'let':
      return guarded && applies(ctx, rule.when) ? letGuard(ctx, rule, step, now) : undefined;
    case 'never': {
      if (!rule.never.includes(step) || !applies(ctx, rule.when)) return undefined;
      const after = rule.after.find((act) => wasDone(ctx.case.acts, act));
      return after ? { kind: 'never', says: says.never(p, rule, step, after) } : undefined;
    }
    case 'may': {
      if (!rule.may.includes(step)) return undefined;
      const own = now.windows.filter((w) => w.rule === rule.id && w.step === step);
      if (own.some((w) => w.open)) return undefined;
      if (rule.when && !applies(ctx, rule.when)) return undefined;
      const last = own.at(-1)?.until;
      return { kind: 'may', says: says.window(p, rule, step, last && dayOf(last)) };
    }
    case 'apart':
      return apartGuard(ctx, rule, step);
    case 'extends':
      return rule.with === step && applies(ctx, rule.when) ? extendsGuard(ctx, rule, now) : undefined;
    case 'stops': {
      // What only ends a stop needs one that is open; what ends the case, or does more, does not.
      if (rule.until.length !== 1 || rule.until[0] !== step || stepOf(p, step)?.ends !== undefined) return undefined;
      const others = rulesOf(p)
        .stops.filter((r) => r.until.includes(step))
        .map((r) => r.id);
      const open = standstills(ctx).some((s) => others.includes(s.rule.id) && s.until === undefined);
      return open ? undefined : { kind: 'do', says: says.resume(p, rule, step) };
    }
    default:
      return undefined;
  }
}

function letGuard(ctx: Context, rule: Rule & { kind: 'let' }, step: string, now: Standing): Found {
  for (const act of rule.let) {
    if (now.obligations.some((o) => (o.state === 'open' || o.state === 'stopped') && o.owes.includes(act)))
      return { kind: 'let', says: says.letOwed(ctx.procedure, rule, step, act) };
    const open = now.windows.find((w) => w.open && w.step === act);
    if (open) {
      const until = open.until && dayOf(open.until);
      return { kind: 'let', says: says.letWindow(ctx.procedure, rule, step, act, until), ...(until && { from: until }) };
    }
  }
  return undefined;
}

/** The persons (or units) that a path or a step has named over every time it was done, and by the form in hand. */
function peopleOf(ctx: Context, path: string): string[] {
  const [step = '', field] = path.split('.');
  const list = (v: unknown): string[] => (Array.isArray(v) ? v.filter((x) => typeof x === 'string') : typeof v === 'string' ? [v] : []);
  const acts = timesOf(ctx.case.acts, step);
  if (field === undefined) {
    const actors = acts.flatMap((a) => list(a.actor.person));
    return ctx.step === step ? [...actors, ...list(ctx.who?.person)] : actors;
  }
  const named = acts.flatMap((a) => list(a.facts[field]));
  return ctx.step === step && ctx.form ? [...named, ...list(ctx.form[field])] : named;
}

function apartGuard(ctx: Context, rule: Rule & { kind: 'apart' }, step: string): Found {
  if (!rule.apart.some((path) => path === step || path.startsWith(`${step}.`)) || !applies(ctx, rule.when)) return undefined;
  const groups = rule.apart.map((path) => new Set(peopleOf(ctx, path)));
  for (let a = 0; a < groups.length; a++)
    for (let b = a + 1; b < groups.length; b++)
      for (const who of groups[a]!) if (groups[b]!.has(who)) return { kind: 'apart', says: says.apart(rule, who) };
  return undefined;
}

function extendsGuard(ctx: Context, rule: Rule & { kind: 'extends' }, now: Standing): Found {
  const p = ctx.procedure;
  const times = timesOf(ctx.case.acts, rule.with).length;
  if (rule.times !== undefined && times >= rule.times) return { kind: 'extends', says: says.extendsTimes(rule, rule.times) };
  const running = now.obligations.filter((o) => (o.state === 'open' || o.state === 'stopped') && o.owes.includes(rule.extends));
  const rights = now.windows.filter((w) => w.step === rule.extends && w.open);
  if (running.length === 0 && rights.length === 0) return { kind: 'extends', says: says.extendsNothing(p, rule, rule.extends) };
  const late = running.find((o) => o.due !== undefined && isPast(ctx.on, o.due));
  return late && !running.some((o) => !o.late)
    ? { kind: 'extends', says: says.extendsLate(p, rule, rule.extends, dayOf(late.due as Day)) }
    : undefined;
}

/**
 * After an ending a case takes only what every case takes, what it is told, and what the ending obliges or gives a right to, and what follows
 * from that.
 */
export function survivesEnding(ctx: Context, step: string, endingN: number): boolean {
  const { acts } = ctx.case;
  const after = acts.slice(acts.findIndex((a) => a.n === endingN));
  return ctx.procedure.rules.some((rule) => {
    const leads =
      rule.kind === 'must'
        ? rule.must
        : rule.kind === 'may'
          ? rule.may
          : rule.kind === 'extends'
            ? []
            : rule.kind === 'stops'
              ? rule.until
              : [];
    if (!leads.includes(step)) return false;
    const triggers = rule.kind === 'must' || rule.kind === 'may' ? rule.after : rule.kind === 'stops' ? rule.from : [];
    return triggers.some((name) => after.some((a) => isAct(acts, a, name))) && applies(ctx, rule.when);
  });
}
