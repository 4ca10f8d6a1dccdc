/**
 * What somebody would do next in a case, by its law alone: answer what is owed, and for what stands in the way of that, do what it lacks. So a
 * procedure added to `law/` is simulated without a line here.
 */
import {
  type Allowed,
  allowed,
  type Case,
  contextOf,
  type Dues,
  due,
  endingOf,
  evaluate,
  inForceOn,
  isOutsiders,
  type Refusal,
  type World,
} from '../../kernel/case/index.ts';
import type { ProcedureData, Rule } from '../../kernel/language/data.ts';
import { addDays, type Day, dayOf } from '../../kernel/time/day.ts';
import { fixtures } from './fixed.ts';
import { type Habit, ODDS } from './habit.ts';
import type { Chance } from './random.ts';

/** An entry of a register in force is looked at about once a month, and seldom changed unasked; what is due in years is not done today. */
const REST = { days: 30, changed: 0.05, near: 30 };

/** The next thing: a step, the service or publication of a document, or to wait. */
export type Next =
  | { do: 'step'; step: string; settles?: number[] }
  | { do: 'serve' | 'publish'; document: number }
  /** `exact`: on that very day, and no later. */
  | { do: 'wait'; until?: Day; exact?: true }
  | { do: 'rest' };

export interface Situation {
  procedure: ProcedureData;
  case: Case;
  on: Day;
  world: World;
  habit: Habit;
  chance: Chance;
  /** Steps that were tried today and refused: not tried again today. */
  tried: ReadonlySet<string>;
  /** What the law said of forms that were tried today in vain. */
  lacking: readonly Refusal[];
  /** Visits in a row that came to nothing. */
  idle: number;
  /** Whether a step was ever taken in any case of the procedure, and how many cases there are. */
  seen(step: string): boolean;
  known: number;
  /** A case that this one opened and waits for is still open. */
  pending: boolean;
}
/** Who has come in vain so often does something else for once; who waits for another case seldom does anything meanwhile. */
const PATIENCE = 2;
const MEANWHILE = 0.12;
const AGAIN = 0.25;
const NOTHING = 0.02;
/** What has never yet been done in the county is sooner or later done once: a right used, a step taken; an unusual ending where there are others. */
const FIRST = { right: 0.2, step: 0.1, ending: 0.04, cases: 4 };

export function next(s: Situation): Next {
  const { procedure, case: c, on, world } = s;
  const dues = due(procedure, c, on, world.calendar, world.settings);
  const steps = new Map(allowed(procedure, c, undefined, on, world).map((a) => [a.step, a]));

  const document = unserved(s);
  if (document !== undefined) return { do: 'serve', document };

  for (const [step, odds] of Object.entries(s.habit.asks ?? {})) {
    const free = steps.get(step)?.refusals.length === 0 && !c.acts.some((a) => a.step === step) && !s.tried.has(step);
    if (free && s.chance.happens(odds)) return { do: 'step', step };
  }
  const rights = dues.windows.filter((w) => w.open && w.outsider && !s.tried.has(w.step));
  for (const w of rights) {
    const first = s.seen(w.step) || weightOf(s, w.step) === 0 ? 0 : FIRST.right;
    if (s.chance.happens(Math.max(first, ODDS.right * weightOf(s, w.step) * 0.3))) return { do: 'step', step: w.step };
  }

  const resting = procedure.register === true && inForceOn(procedure, c, on, { world });
  const owed = dues.obligations.filter(
    (o) =>
      o.state === 'open' &&
      !o.owes.every((x) => s.tried.has(x)) &&
      !(resting && o.left !== undefined && o.left > REST.near) &&
      !recurs(s, o),
  );
  const today = appointedToday(s, steps);
  if (today !== undefined) return { do: 'step', step: today };
  for (const o of owed) {
    const published = o.owes.find((x) => x.endsWith(' published'))?.split(' ')[0];
    const of = s.case.acts.findLast((a) => a.step === published && !s.case.acts.some((x) => x.step === 'publish' && x.document === a.n));
    if (of && !s.tried.has('publish')) return { do: 'publish', document: of.n };
  }
  const first = firstTime(s, steps, resting);
  if (first !== undefined) return { do: 'step', step: first };
  const goals = owed.flatMap((o) => {
    const choice = s.chance.weighed(
      o.owes.filter((x) => !x.includes(' ') || !s.case.acts.some((a) => a.step === x.split(' ')[0])).map((x) => x.split(' ')[0]!),
      (x) => weightOf(s, x) * (steps.get(x)?.refusals.length === 0 ? 2 : appointed(s, steps.get(x)) ? 30 : 1),
    );
    return choice === undefined || s.tried.has(choice) ? [] : [choice];
  });
  // What a form lacked that was tried today is done first.
  for (const { rule } of s.lacking) {
    const found = procedure.rules.find((r) => r.id === rule);
    if (found) goals.unshift(...lacks(s, found, dues).map((act) => act.replace(/ (served|published)$/, '')));
  }
  const ended = endingOf(procedure, c.acts) !== undefined;
  const onward = (): void => {
    // … or nothing: what is seldom done is not done because there is nothing else to do.
    const step = s.chance.weighed([undefined, ...steps.values()], (a) => (a ? initiative(s, a, dues) : NOTHING))?.step;
    if (step !== undefined) goals.push(step);
  };
  if (goals.length === 0 && !ended) {
    if (resting && !s.chance.happens(REST.changed)) return { do: 'wait', until: addDays(on, REST.days) };
    if (!s.pending || s.chance.happens(MEANWHILE)) onward();
  } else if (!ended && !resting && s.idle >= PATIENCE) onward();
  let wait: Day | undefined;
  let exact = false;
  for (const goal of goals) {
    const way = reach(s, steps, dues, goal, new Set());
    if (way.do === 'step') return way;
    if (way.do === 'wait' && way.until && (wait === undefined || way.until < wait)) {
      wait = way.until;
      exact = way.exact === true;
    }
  }
  // Until then nothing presses.
  const later = dues.obligations
    .flatMap((o) => (o.state === 'open' && o.due && recurs(s, o) ? [addDays(dayOf(o.due), -RECURRING)] : []))
    .sort()[0];
  if (!wait && goals.length === 0 && later !== undefined && later > on) wait = later;
  if (wait) return { do: 'wait', until: wait, ...(exact && { exact }) };
  return endingOf(procedure, c.acts) && owed.length === 0 && rights.length === 0 ? { do: 'rest' } : { do: 'wait' };
}

const weightOf = (s: Situation, step: string): number => s.habit.steps?.[step] ?? 1;

/** A step of the office that is open and was never yet taken anywhere, now and then. */
function firstTime(s: Situation, steps: ReadonlyMap<string, Allowed>, resting: boolean): string | undefined {
  const { procedure } = s;
  if (endingOf(procedure, s.case.acts)) return undefined;
  const ending = s.known >= FIRST.cases && s.chance.happens(FIRST.ending);
  if (!ending && !s.chance.happens(resting ? FIRST.ending : FIRST.step)) return undefined;
  const open = [...steps.values()].filter(
    (a) =>
      a.refusals.length === 0 &&
      a.settles.length === 0 &&
      !s.seen(a.step) &&
      !s.tried.has(a.step) &&
      weightOf(s, a.step) > 0 &&
      !isOutsiders(procedure, a.step) &&
      (procedure.steps[a.step]?.ends === undefined && !procedure.inForce?.until.includes(a.step) ? !ending : ending),
  );
  return open.length > 0 ? s.chance.pick(open).step : undefined;
}

/** Documents that have been issued to somebody and not yet served. */
function unserved(s: Situation): number | undefined {
  const { acts } = s.case;
  return acts.find((a) => {
    const step = s.procedure.steps[a.step];
    return (
      step?.issues &&
      step.serves &&
      !(a.recorded && s.procedure.register) &&
      !acts.some((x) => x.step === 'serve' && x.document === a.n) &&
      dayOf(a.on) <= s.on
    );
  })?.n;
}

/** Steps that are taken unasked: those that end a case or that others need weigh most, what is unusual little. */
function initiative(s: Situation, a: Allowed, dues: Dues): number {
  const { procedure } = s;
  if (s.tried.has(a.step) || a.refusals.some((r) => r.kind === 'once' || r.kind === 'ended' || r.kind === 'never')) return 0;
  const unusual = procedure.rules.some(
    (r) => (r.kind === 'stops' && r.from.includes(a.step)) || (r.kind === 'extends' && r.with === a.step),
  );
  const resumes = procedure.rules.some((r) => r.kind === 'stops' && r.until.includes(a.step));
  if (isOutsiders(procedure, a.step) && !resumes) return 0.02 * weightOf(s, a.step);
  if (unusual) return ODDS.unusual * weightOf(s, a.step);
  const stopped = dues.obligations.some((o) => o.state === 'stopped');
  const opensNothing = a.refusals.some((r) => procedure.rules.some((x) => x.id === r.rule && x.kind === 'stops'));
  if (resumes) return stopped && !opensNothing ? 5 : 0;
  const needed = procedure.rules.some((r) => r.kind === 'do' && r.do.includes(a.step));
  // What has been done is seldom done again unasked.
  const done = s.case.acts.some((x) => x.step === a.step) ? AGAIN : 1;
  return (needed ? 1 : procedure.steps[a.step]?.ends ? 0.6 : 0.04) * done * weightOf(s, a.step);
}

/** The way to a goal: itself, if nothing forbids it; else what the rules that forbid it lack. */
function reach(s: Situation, steps: Map<string, Allowed>, dues: Dues, goal: string, seen: Set<string>): Next {
  if (seen.has(goal) || s.tried.has(goal)) return { do: 'wait' };
  seen.add(goal);
  const standing = steps.get(goal);
  if (!standing) {
    // What another case tells comes of the step that begins that case.
    const ways = again(s, goal).map((step) => reach(s, steps, dues, step, seen));
    return ways.find((way) => way.do !== 'wait') ?? { do: 'wait' };
  }
  if (standing.refusals.length === 0)
    return { do: 'step', step: goal, ...(standing.settles.length > 0 && { settles: [standing.settles[0]!.trigger] }) };
  let until: Day | undefined;
  for (const refusal of standing.refusals) {
    if (refusal.from) {
      until = refusal.from > s.on ? refusal.from : addDays(s.on, 1);
      continue;
    }
    const rule = s.procedure.rules.find((r) => r.id === refusal.rule);
    const fixed = rule && ripe(s, rule);
    if (fixed) return { do: 'wait', until: fixed.day, ...(fixed.exact && { exact: true }) };
    for (const lacking of rule ? lacks(s, rule, dues) : []) {
      const way = reach(s, steps, dues, lacking.replace(/ (served|published)$/, ''), seen);
      if (way.do !== 'wait') return way;
      if (way.until) until = way.until;
    }
  }
  return { do: 'wait', ...(until && { until }) };
}

/** What is owed again and again, a report each quarter, is done towards the end of its time. */
const recurs = (s: Situation, o: Dues['obligations'][number]): boolean =>
  o.left !== undefined && o.left > RECURRING && o.owes.some((x) => s.case.acts.some((a) => a.step === x));
const RECURRING = 12;

/** What is to be done today and on no other day. */
function appointedToday(s: Situation, steps: ReadonlyMap<string, Allowed>): string | undefined {
  const due = fixtures(s.procedure, s.case).flatMap(({ day, steps: names }) => (day === s.on ? names : []));
  const open = due.filter((x) => steps.get(x)?.refusals.length === 0 && !s.tried.has(x));
  return s.chance.weighed(open, (x) => weightOf(s, x));
}

/** What is to be done on a day that has been fixed is waited for. */
const appointed = (s: Situation, a: Allowed | undefined): boolean =>
  (a?.refusals ?? []).some((r) => {
    const rule = s.procedure.rules.find((x) => x.id === r.rule);
    return rule && ripe(s, rule)?.exact;
  });

/** How many days ahead a limit that runs is looked for. */
const AHEAD = [1, 2, 4, 7, 11, 16, 22, 31, 46, 62, 93, 124, 185];

/** The first day still to come on which the rule that forbids the step would be kept as things stand: a hearing's, or the day after a limit. */
function ripe(s: Situation, rule: Rule): { day: Day; exact: boolean } | undefined {
  if (rule.kind !== 'hold') return undefined;
  const text = JSON.stringify(rule.hold);
  if (!text.includes('"today":true') && !rule.before.some((step) => text.includes(`"day":"${step}"`))) return undefined;
  const named = [...text.matchAll(/"fact":"(\w+)\.(\w+)"/g)].flatMap(([, step, field]) => {
    const day = s.case.acts.findLast((a) => a.step === step)?.facts[field!];
    return typeof day === 'string' && /^\d{4}-\d\d-\d\d/.test(day) ? [day.slice(0, 10) as Day, addDays(day.slice(0, 10) as Day, 1)] : [];
  });
  const days = [...new Set([...named, ...AHEAD.map((n) => addDays(s.on, n))])].filter((d) => d > s.on).sort();
  const day = days.find((d) => {
    const ctx = contextOf(s.procedure, s.case, s.world, d);
    return rule.hold.every((test) => evaluate(ctx, test) === true);
  });
  return day && { day, exact: text.includes('{"test":"is","of":{"today":true}') };
}

/** What a rule that forbids a step lacks: the acts it names, or the steps whose facts it reads. */
function lacks(s: Situation, rule: Rule, dues: Dues): string[] {
  if (rule.kind === 'do') return rule.do.filter((act) => !s.case.acts.some((a) => a.step === act.replace(/ (served|published)$/, '')));
  if (rule.kind === 'let') return rule.let.filter((act) => dues.obligations.some((o) => o.state === 'open' && o.owes.includes(act)));
  if (rule.kind === 'stops') return rule.from;
  if (rule.kind !== 'hold') return [];
  const text = JSON.stringify(rule.hold);
  const read = [...text.matchAll(/"(?:fact|did|day|sumOf)":"([A-Za-z]+)(?: served|\.\w+)?"/g)].map((m) => m[1]!);
  return [...new Set(read)].filter((step) => !rule.before.includes(step)).flatMap((step) => again(s, step));
}

/**
 * What has another outcome only if what came before it is done again: a review that said no is asked for once more, and what another case tells comes
 * of the step that began that case. Where the answer is still out there is nothing to do.
 */
function again(s: Situation, step: string): string[] {
  const { procedure } = s;
  const last = (name: string): number => s.case.acts.findLastIndex((a) => a.step === name);
  const done = last(step);
  const { by, tells = [] } = procedure.steps[step] ?? {};
  if (by === 'told') {
    const refers = (path: string): boolean => {
      const [of = '', field = ''] = path.split('.');
      return (procedure.steps[of]?.form[field]?.to ?? []).some((to) => tells.includes(to));
    };
    const begins = procedure.rules.flatMap((r) =>
      (r.kind === 'opens' && tells.includes(r.opens)) || (r.kind === 'tells' && refers(r.tells)) ? r.after : [],
    );
    return begins.filter((name) => last(name) <= done);
  }
  if (done < 0) return [step];
  const needed = procedure.rules.flatMap((r) => (r.kind === 'do' && r.before.includes(step) ? r.do : []));
  const anew = needed.filter((name) => (procedure.steps[name]?.repeats ?? 1) > 1 && last(name) < done && last(name) >= 0);
  return anew.length > 0 ? anew : [step];
}
