/** From the acts of a case: the times in which a clock stands still, its extensions, and where it begins anew. */
import type { RuleOf } from '../language/data.ts';
import type { Extension, Stop } from '../time/limit.ts';
import { namesOf, timesOf, wasDone } from './acts.ts';
import { applies, type Context, spanOf, standingBefore } from './evaluate.ts';
import { rulesOf } from './rules.ts';
import type { Act } from './types.ts';

/** An interval in which what it names stands still. `began` is the place among the acts at which it began. */
export interface Standstill extends Stop {
  rule: RuleOf<'stops'>;
  began: number;
  trigger: Act;
  ended?: Act;
}

const title = (ctx: Context, act: Act): string => ctx.procedure.steps[act.step]?.title ?? act.step;

/** All intervals of all `stops` rules, in order. One that is still open has no `until`. */
export function standstills(of: Context): Standstill[] {
  if (of.memo?.stops) return of.memo.stops;
  const ctx = standingBefore(of);
  const { acts } = ctx.case;
  const names = namesOf(acts);
  const found: Standstill[] = [];
  if (ctx.memo) ctx.memo.stops = found;
  for (const rule of rulesOf(ctx.procedure).stops) {
    if (!rule.from.some((name) => wasDone(acts, name)) || !applies(ctx, rule.when)) continue;
    let open: { act: Act; at: number } | undefined;
    acts.forEach((act, at) => {
      if (open && rule.until.includes(names[at]!)) {
        found.push(interval(ctx, rule, open, act));
        open = undefined;
      } else if (!open && rule.from.includes(names[at]!)) open = { act, at };
    });
    if (open) found.push(interval(ctx, rule, open));
  }
  return found;
}

const interval = (ctx: Context, rule: RuleOf<'stops'>, open: { act: Act; at: number }, ended?: Act): Standstill => ({
  rule,
  began: open.at,
  trigger: open.act,
  from: open.act.on,
  event: open.act.n,
  why: `${title(ctx, open.act)}(${rule.article})`,
  ...(ended && { until: ended.on, ended }),
});

/**
 * The stops that bear on a clock. `stopsAll` stops what was running when it began: a duty that the stop itself brings (to tell another organ, to
 * resume) runs on.
 */
export const stopsOf = (all: readonly Standstill[], names: readonly string[], triggeredAt: number): Standstill[] =>
  all.filter((s) => (s.rule.stops === 'all' ? triggeredAt < s.began : s.rule.stops.some((x) => names.includes(x))));

/** What lengthened the clock of one of these acts, after its trigger and before it was discharged. */
export function extensionsOf(ctx: Context, names: readonly string[], after: number, before: number): Extension[] {
  const { acts } = ctx.case;
  const found: Extension[] = [];
  for (const rule of rulesOf(ctx.procedure).extensions) {
    if (!names.includes(rule.extends) || !wasDone(acts, rule.with) || !applies(ctx, rule.when)) continue;
    for (const act of timesOf(acts, rule.with)) {
      const at = acts.indexOf(act);
      if (at <= after || at >= before) continue;
      const to = rule.to === undefined ? undefined : act.facts[rule.to.slice(rule.to.indexOf('.') + 1)];
      found.push({
        on: act.on,
        event: act.n,
        why: `${title(ctx, act)}(${rule.article})`,
        ...(rule.by && { by: spanOf(ctx, rule.by, act.on).span }),
        ...(typeof to === 'string' && { to: to as Extension['to'] }),
      });
    }
  }
  return found;
}

/** The last act that made the clock begin anew. */
export function restartOf(ctx: Context, names: readonly string[], after: number, before: number): Act | undefined {
  const { acts } = ctx.case;
  let last: Act | undefined;
  for (const rule of rulesOf(ctx.procedure).restarts) {
    if (!names.includes(rule.restarts) || !applies(ctx, rule.when)) continue;
    for (const name of rule.after)
      for (const act of timesOf(acts, name)) {
        const at = acts.indexOf(act);
        if (at > after && at < before && (!last || at > acts.indexOf(last))) last = act;
      }
  }
  return last;
}
