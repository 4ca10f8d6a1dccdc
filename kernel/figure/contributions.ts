/**
 * What a case contributes to each figure of its procedure: a day, an amount, dimensions, and the event behind it. The difference that an event
 * makes to this list is what is added to the tally, so a correction mends the figure of then.
 */

import { type Context, turned } from '../case/evaluate.ts';
import {
  attribute,
  type Case,
  type Contribution,
  contextOf,
  dayOfAct,
  endingOf,
  evaluate,
  inForceOn,
  timesOf,
  value,
  type World,
} from '../case/index.ts';
import { obligations } from '../case/obligations.ts';
import type { Act } from '../case/types.ts';
import type { FigureData, ProcedureData, Test } from '../language/data.ts';
import { addDays, type Day, dayOf, daysBetween } from '../time/day.ts';

/**
 * All contributions of the case as it stands; figures made of others (share, rate, change, total) contribute nothing of their own. `at`: a context
 * of the same case and world, where one is at hand.
 */
export function contributions(procedure: ProcedureData, c: Case, world: World, at?: Context): Contribution[] {
  const found: Contribution[] = [];
  const last = c.acts.at(-1);
  if (!last) return found;
  const on = [dayOf(last.on), world.today].toSorted().at(-1)!;
  const ctx = at ?? contextOf(procedure, c, world, on);
  const sofar = prefixes(c);
  let owed: ReturnType<typeof obligations> | undefined;
  for (const [id, figure] of inOrder(procedure)) {
    const put = (act: Act, amount: number, more: Partial<Contribution> = {}) =>
      found.push({ figure: id, day: dayOfAct(act), amount, unit: unitAt(c, act), dims: {}, n: act.n, ...more });
    switch (figure.kind) {
      case 'count':
        for (const act of timesOf(c.acts, figure.count))
          if (holds(ctx, act, figure.when, sofar)) for (const dims of dimensions(ctx, act, figure.by)) put(act, 1, { dims });
        break;
      case 'sum': {
        const [step = '', field = ''] = figure.sum.split('.');
        for (const act of timesOf(c.acts, step)) {
          const amount = act.facts[field];
          if (typeof amount === 'number' && holds(ctx, act, figure.when, sofar))
            for (const dims of dimensions(ctx, act, figure.by)) put(act, amount, { dims });
        }
        break;
      }
      case 'distinct': {
        const [step = '', field = ''] = figure.distinct.split('.');
        for (const act of timesOf(c.acts, step)) {
          if (!holds(ctx, act, figure.when, sofar)) continue;
          const members = act.facts[field];
          for (const member of Array.isArray(members) ? members : [members]) if (typeof member === 'string') put(act, 1, { member });
        }
        break;
      }
      case 'inTime':
        owed ??= obligations(ctx, false);
        for (const act of timesOf(c.acts, figure.inTime)) {
          const answered = owed.filter((o) => o.doneBy === act.n && o.due !== undefined);
          if (answered.length > 0 && answered.every((o) => !o.late) && !act.deemed && holds(ctx, act, figure.when, sofar)) put(act, 1);
        }
        break;
      case 'days': {
        const from = timesOf(c.acts, figure.from)[0];
        for (const to of timesOf(c.acts, figure.to)) if (from) put(to, daysBetween(dayOfAct(from), dayOfAct(to)), { of: 1 });
        break;
      }
      case 'standing':
        standing(ctx, id, figure, put, sofar);
        break;
      default:
        break;
    }
  }
  return found;
}

/** Figures by their ids: the same order for the file's own object and for its canonical text read again, so that a replay gives the same rows. */
const ordered = new WeakMap<ProcedureData, [string, FigureData][]>();
function inOrder(procedure: ProcedureData): [string, FigureData][] {
  let list = ordered.get(procedure);
  if (!list) {
    list = Object.entries(procedure.figures).sort(([a], [b]) => (a < b ? -1 : 1));
    ordered.set(procedure, list);
  }
  return list;
}

/** The unit that held the case when the act was done. */
function unitAt(c: Case, act: Act): string {
  return act.actor.unit !== undefined && act.actor.role !== 'told' ? act.actor.unit : c.unit;
}

/** The case after its first, second, … act, each made once however many figures ask. */
type Prefixes = (upTo: number) => Case;
function prefixes(c: Case): Prefixes {
  const made: Case[] = [];
  return (upTo) => {
    made[upTo] ??= upTo === c.acts.length - 1 ? c : { ...c, acts: c.acts.slice(0, upTo + 1) };
    return made[upTo];
  };
}

/** Whether a figure's condition holds for this time of the step: facts are those of this act, all else as of it. */
function holds(ctx: Context, act: Act, when: Test | undefined, sofar: Prefixes): boolean {
  if (!when) return true;
  const then = turned(ctx, { on: act.on, case: sofar(ctx.case.acts.indexOf(act)) });
  return evaluate({ ...then, step: act.step, form: act.facts }, when) === true;
}

/** One set of dimensions for each value of each choice; a set of choices counts once for each, which the words of the figure say. */
function dimensions(ctx: Context, act: Act, by: string[] | undefined): Record<string, string>[] {
  let sets: Record<string, string>[] = [{}];
  for (const path of by ?? []) {
    const [step, field = ''] = path.split('.');
    const value = step === act.step ? act.facts[field] : attribute(ctx.case, ctx.procedure, path);
    const values = (Array.isArray(value) ? value : [value]).filter((v) => typeof v === 'string' || typeof v === 'boolean');
    if (values.length <= 1) sets = sets.map((s) => ({ ...s, ...(values.length === 1 && { [path]: String(values[0]) }) }));
    else sets = sets.map((s) => ({ ...s, [path]: values.map(String).sort().join('+') }));
  }
  return sets;
}

type Put = (act: Act, amount: number, more?: Partial<Contribution>) => void;

/** +1 on the day from which a case satisfies the test (or is in force), −1 on the day on which it ceases: a stock is their sum up to a day. */
function standing(ctx: Context, id: string, figure: FigureData & { kind: 'standing' }, put: Put, prefix: Prefixes): void {
  let inside = false;
  const { acts } = ctx.case;
  const ending = figure.standing === 'inForce' ? undefined : endingOf(ctx.procedure, acts);
  const turn = (act: Act, now: boolean, day: Day) => {
    if (now !== inside) put(act, now ? 1 : -1, { figure: id, day, dims: dimensions(ctx, act, figure.by)[0] ?? {} });
    inside = now;
  };
  const spec = figure.standing === 'inForce' ? ctx.procedure.inForce : undefined;
  acts.forEach((act, i) => {
    const sofar = prefix(i);
    const then = turned(ctx, { on: act.on, case: sofar });
    const begins = spec && value(then, spec.from);
    // What is published today and in force from next month counts from next month.
    const on = typeof begins === 'string' && dayOf(begins as Day) > dayOfAct(act) ? dayOf(begins as Day) : dayOfAct(act);
    const now =
      figure.standing === 'inForce'
        ? inForceOn(ctx.procedure, sofar, on, ctx)
        : (ending === undefined || i < acts.indexOf(ending)) && evaluate(then, figure.standing) === true;
    turn(act, now, on);
  });
  const lapses = spec?.expires && value(ctx, spec.expires);
  const last = acts.at(-1);
  if (inside && last && typeof lapses === 'string') turn(last, false, addDays(dayOf(lapses as Day), 1));
}
