/** Rights with a window, and amounts that grow by the day. */
import type { RuleOf } from '../language/data.ts';
import { dueOf, runClock } from '../time/clock.ts';
import { addDays, compare, type Day, dayOf, type Minute } from '../time/day.ts';
import { isOutsiders, namesOf, stepOf, wasDone } from './acts.ts';
import { applies, type Context, spanOf, standingBefore, value } from './evaluate.ts';
import { isPast } from './obligations.ts';
import { rulesOf } from './rules.ts';
import { extensionsOf, standstills, stopsOf } from './stops.ts';
import type { Amount, Because, Window } from './types.ts';

/** Every window of every `may`, one for each time of its trigger. Using the right closes it, unless the step may be repeated. */
export function windows(of: Context, reasons = true): Window[] {
  if (!reasons && of.memo?.windows) return of.memo.windows;
  const ctx = standingBefore(of);
  const { acts } = ctx.case;
  const names = namesOf(acts);
  const stills = standstills(ctx);
  const found: Window[] = [];
  if (!reasons && ctx.memo) ctx.memo.windows = found;
  for (const rule of rulesOf(ctx.procedure).mays) {
    if (!rule.after.some((name) => wasDone(acts, name))) continue;
    const authority = ctx.procedure.statutes[rule.statute]?.authority ?? 'local';
    const triggers = acts.map((act, at) => ({ act, at })).filter(({ at }) => rule.after.includes(names[at]!));
    if (!applies(ctx, rule.when)) continue;
    for (const { act, at } of triggers)
      for (const step of rule.may) {
        const from = rule.from ? value(ctx, rule.from) : act.on;
        if (typeof from !== 'string') continue;
        const span = rule.within && spanOf(ctx, rule.within, act.on);
        const limit = span && {
          start: span.span.unit === 'hour' ? (from as Minute) : dayOf(from as Day),
          span: span.span,
          calendar: ctx.world.calendar,
          stops: stopsOf(stills, [step], at),
          extensions: extensionsOf(ctx, [step], at, Number.POSITIVE_INFINITY),
          today: ctx.on,
        };
        const answer = limit && (reasons ? runClock(limit) : { ...dueOf(limit), because: [] as Because[] });
        const until = answer ? answer.due : rule.by && (value(ctx, rule.by) as Day | undefined);
        const used = (stepOf(ctx.procedure, step)?.repeats ?? 1) <= 1 && acts.slice(at + 1).some((a) => a.step === step);
        found.push({
          rule: rule.id,
          article: rule.article,
          step,
          trigger: act.n,
          from: from as Day,
          ...(until !== undefined && { until }),
          open: !used && (until === undefined || !isPast(ctx.on, until)) && compare(dayOf(from as Day), dayOf(ctx.on)) <= 0,
          by: stepOf(ctx.procedure, step)?.by ?? '',
          outsider: isOutsiders(ctx.procedure, step),
          unconfirmed:
            span !== undefined &&
            (!span.confirmed || (span.setting === undefined && (authority === 'local' || authority === 'department-rule'))),
          provisional: answer?.provisional ?? false,
          because: [...(answer?.because ?? [])],
        });
      }
  }
  return found;
}

/** A fraction of a day's rate, written as the statute does: 3%, 0.5‰. */
function rateOf(text: string): { over: number; of: number } {
  const number = /^(\d+)(?:\.(\d+))?([%‰])$/.exec(text);
  if (!number) return { over: 0, of: 1 };
  const [, whole = '0', fraction = '', sign] = number;
  return { over: Number(whole + fraction), of: 10 ** fraction.length * (sign === '%' ? 100 : 1000) };
}

/**
 * An amount that accrues: for each day from `from` up to the day asked, the rate on what was owed at the end of the day before; days that are
 * stopped do not count. Whole 分: summed exactly and rounded down once at the end, never above `atMost`.
 */
export function amount(ctx: Context, rule: RuleOf<'accrues'>): Amount | undefined {
  if (!applies(ctx, rule.when)) return undefined;
  const from = value(ctx, rule.from);
  if (typeof from !== 'string') return undefined;
  const first = dayOf(from as Day);
  const last = dayOf(ctx.on);
  const rate = rateOf(rule.perDay);
  const stops = standstills(ctx).filter((s) => s.rule.stops === 'all' || s.rule.stops.includes(rule.accrues));
  const stopped = (day: Day): boolean => stops.some((s) => dayOf(s.from) < day && (s.until === undefined || day <= dayOf(s.until)));
  let sum = 0;
  let counted = 0;
  let notCounted = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (stopped(day)) {
      notCounted++;
      continue;
    }
    const owed = value(
      { ...ctx, on: addDays(day, -1), case: { ...ctx.case, acts: ctx.case.acts.filter((a) => dayOf(a.on) < day) } },
      rule.of,
    );
    if (typeof owed !== 'number' || owed <= 0) break;
    sum += owed * rate.over;
    counted++;
  }
  const ceiling = value(ctx, rule.atMost);
  const fen = Math.min(Math.floor(sum / rate.of), typeof ceiling === 'number' ? ceiling : Number.MAX_SAFE_INTEGER);
  const because: Because[] = [{ days: counted, why: `自${first}起,按日${rule.perDay}计${counted}日(${rule.article})` }];
  if (notCounted > 0) because.push({ days: notCounted, why: `其中${notCounted}日停止计算` });
  if (Math.floor(sum / rate.of) > fen) because.push({ why: '已达上限,不再增加' });
  return { rule: rule.id, article: rule.article, id: rule.accrues, title: rule.title, fen, because };
}

export function amounts(ctx: Context): Amount[] {
  return rulesOf(ctx.procedure)
    .accruals.map((r) => amount(ctx, r))
    .filter((a) => a !== undefined);
}
