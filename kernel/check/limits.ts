/**
 * Limits and waits that cannot all be met. Days are not explored: what must come before what, what must be waited for and what must be done by
 * when are differences between the days of acts, and no schedule meets them all exactly when some round of them adds up to less than nothing.
 *
 * Spans in different units are compared by bounds (see `bounds.ts`): what fails with every calendar is a fault, what fails with some is a warning.
 */
import { actText, ruleText } from '../explain/words.ts';
import type { ProcedureData, Rule, RuleOf, SpanData } from '../language/data.ts';
import type { Span } from '../time/span.ts';
import { isService, stepOf } from './acts.ts';
import { boundsOf, METRICS, type Metric } from './bounds.ts';
import type { Explored } from './explore.ts';
import { pathTo } from './path.ts';
import type { Fault } from './types.ts';

/** `later` is at least (or, of a limit, at most) `span` after `earlier`; without a span just not before it. */
interface Constraint {
  kind: 'order' | 'wait' | 'limit';
  earlier: string;
  later: string;
  span?: Span;
  rule: Rule;
}

export function limits(p: ProcedureData, x: Explored): { faults: Fault[]; warnings: Fault[] } {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const context of contexts(p)) {
    const rules = p.rules.filter((r) => appliesIn(r, context));
    for (const rule of rules) {
      if (rule.kind !== 'must' || !rule.within || (context !== undefined && rule.when === undefined && !bearsOn(rules, rule))) continue;
      for (const [found, list] of [
        ['never', faults],
        ['sometimes', warnings],
      ] as const) {
        const clash = clashOf(p, rules, rule, found);
        if (!clash || list.some((f) => f.rule === rule.id) || faults.some((f) => f.rule === rule.id)) continue;
        list.push(faultOf(p, x, rule, clash, found));
      }
    }
  }
  return { faults, warnings };
}

/** Each condition under which rules apply, and none: rules of one condition are held against each other and against those without. */
const contexts = (p: ProcedureData): (string | undefined)[] => [
  undefined,
  ...new Set(p.rules.flatMap((r) => (r.when ? [JSON.stringify(r.when)] : []))),
];
const appliesIn = (r: Rule, context: string | undefined): boolean => r.when === undefined || JSON.stringify(r.when) === context;
const bearsOn = (rules: Rule[], rule: Rule): boolean => rules.some((r) => r !== rule && r.when !== undefined);

function spanOf(p: ProcedureData, span: SpanData): Span | undefined {
  if (!('setting' in span)) return span;
  const value = p.settings[span.setting]?.default;
  return typeof value === 'object' ? value : undefined;
}

/** The constraints of the duty that no schedule meets; every act that would discharge it, from some trigger, must fail. */
function clashOf(p: ProcedureData, rules: Rule[], duty: RuleOf<'must'>, found: 'never' | 'sometimes'): Constraint[] | undefined {
  for (const after of duty.after) {
    const trigger = duty.from ? ('day' in duty.from ? duty.from.day : undefined) : after;
    if (trigger === undefined) continue;
    let clash: Constraint[] | undefined;
    for (const act of duty.must) {
      clash = scheduleOf(p, rules, duty, trigger, act, found);
      if (!clash) break;
    }
    if (clash) return clash;
  }
  return undefined;
}

function scheduleOf(
  p: ProcedureData,
  rules: Rule[],
  duty: RuleOf<'must'>,
  trigger: string,
  act: string,
  found: 'never' | 'sometimes',
): Constraint[] | undefined {
  const acts = needed(rules, act);
  const span = limitOf(p, duty, act, acts);
  if (!span) return undefined;
  acts.add(trigger);
  const list = constraintsOn(p, rules, acts, duty);
  list.push({ kind: 'limit', earlier: trigger, later: act, span, rule: duty });
  const clashes = METRICS.map((m) => roundBelowZero([...acts], list, m, found));
  if (found === 'never') return clashes.find((c) => c?.some((k) => k.kind !== 'order'));
  const [first] = clashes;
  return clashes.every((c) => c !== undefined) && first && mixed(first) ? first : undefined;
}

/** Constraints in one unit alone are told exactly, whatever the calendar. */
const mixed = (round: Constraint[]): boolean => new Set(round.flatMap((c) => (c.span ? [c.span.unit] : []))).size > 1;

/** A limit with all that may lengthen it; undefined where a stop that ends on the way, or a new beginning, gives time that cannot be told here. */
function limitOf(p: ProcedureData, duty: RuleOf<'must'>, act: string, acts: Set<string>): Span | undefined {
  const span = duty.within && spanOf(p, duty.within);
  const stopped = p.rules.some(
    (r) => r.kind === 'stops' && (r.stops === 'all' || r.stops.includes(act)) && r.until.some((a) => acts.has(a)),
  );
  const restarted = p.rules.some((r) => r.kind === 'restarts' && r.restarts === act && r.after.some((a) => acts.has(a)));
  const extensions = p.rules.filter((r): r is RuleOf<'extends'> => r.kind === 'extends' && r.extends === act);
  if (!span || stopped || restarted || extensions.some((r) => r.to !== undefined || r.times === undefined)) return undefined;
  const more = extensions.flatMap((r) => {
    const by = r.by && spanOf(p, r.by);
    return by ? [{ ...by, n: by.n * (r.times ?? 1) }] : [];
  });
  const inUnit = (s: Span): number => (s.unit === span.unit ? s.n : Math.ceil(boundsOf(s, 'day')[1]));
  return { unit: span.unit, n: more.reduce((n, s) => n + inUnit(s), span.n) };
}

/** Acts that have to be done before another can be, whatever the case. */
function needed(rules: Rule[], act: string): Set<string> {
  const acts = new Set([act]);
  for (const a of acts) {
    if (isService(a)) acts.add(stepOf(a));
    for (const r of rules) {
      if (r.kind === 'do' && r.before.includes(a)) for (const d of r.do) acts.add(d);
      if (r.kind === 'hold' && r.before.includes(a)) for (const t of r.hold) if ('did' in t) acts.add(t.did);
      if (r.kind === 'may' && r.may.includes(a) && r.after.length === 1) acts.add(r.after[0]!);
    }
  }
  return acts;
}

function constraintsOn(p: ProcedureData, rules: Rule[], acts: Set<string>, duty: Rule): Constraint[] {
  const list: Constraint[] = [];
  const add = (kind: Constraint['kind'], earlier: string, later: string, rule: Rule, span?: SpanData): void => {
    if (!acts.has(earlier) || !acts.has(later) || earlier === later) return;
    const length = span && spanOf(p, span);
    if (span === undefined || length) list.push({ kind, earlier, later, rule, ...(length && { span: length }) });
  };
  const [any] = rules;
  if (any) for (const a of acts) if (isService(a)) add('order', stepOf(a), a, any);
  for (const r of rules) {
    if (r.kind === 'do') for (const b of r.before) for (const d of r.do) add('order', d, b, r);
    if (r.kind === 'hold') for (const b of r.before) for (const t of r.hold) if ('did' in t) add('order', t.did, b, r);
    if (r.kind === 'wait') for (const b of r.before) add('wait', r.since, b, r, r.wait);
    if (r.kind === 'may' && r.after.length === 1) for (const m of r.may) add('order', r.after[0]!, m, r);
    // While others may still come, the office waits: if they stay silent, to the end of the window.
    if (r.kind === 'let')
      for (const w of rules)
        if (
          w.kind === 'may' &&
          w.within &&
          !w.from &&
          w.may.some((m) => r.let.includes(m)) &&
          (w.when === undefined || r.when !== undefined)
        )
          for (const b of r.before) for (const a of w.after) add('wait', a, b, w, w.within);
    if (r.kind === 'must' && r !== duty && r.must.length === 1 && r.after.length === 1 && !r.from) {
      const span = limitOf(p, r, r.must[0]!, acts);
      if (span) add('limit', r.after[0]!, r.must[0]!, r, span);
    }
    if (r.kind === 'must' && r.within && r.silence !== undefined && p.steps[r.silence]?.by === 'clock' && r.after.length === 1)
      add('wait', r.after[0]!, r.silence, r, r.within);
  }
  return list;
}

/** Bellman and Ford: a round of constraints that adds up to less than nothing, if there is one. */
function roundBelowZero(acts: string[], list: Constraint[], metric: Metric, found: 'never' | 'sometimes'): Constraint[] | undefined {
  const distance = new Map(acts.map((a) => [a, 0]));
  const by = new Map<string, { from: string; constraint: Constraint }>();
  let last: string | undefined;
  for (let round = 0; round <= acts.length; round++) {
    last = undefined;
    for (const c of list) {
      const [least, most] = c.span ? boundsOf(c.span, metric) : [0, 0];
      // A wait is an upper bound on the earlier day seen from the later one; a limit one on the later seen from the earlier.
      const [from, to] = c.kind === 'limit' ? [c.earlier, c.later] : [c.later, c.earlier];
      const weight = c.kind === 'limit' ? (found === 'never' ? most : least) : -(found === 'never' ? least : most);
      if (distance.get(from)! + weight >= distance.get(to)! - 1e-9) continue;
      distance.set(to, distance.get(from)! + weight);
      by.set(to, { from, constraint: c });
      last = to;
    }
    if (last === undefined) return undefined;
  }
  let at = last!;
  for (let i = 0; i < acts.length; i++) at = by.get(at)!.from;
  const round: Constraint[] = [];
  const start = at;
  do {
    const step = by.get(at)!;
    round.push(step.constraint);
    at = step.from;
  } while (at !== start && round.length <= list.length);
  return round;
}

function faultOf(p: ProcedureData, x: Explored, rule: RuleOf<'must'>, clash: Constraint[], found: 'never' | 'sometimes'): Fault {
  const rules = [...new Set(clash.filter((c) => c.span).map((c) => c.rule))];
  const words = rules.map((r) => `${r.article}:${ruleText(r, p).replace(/。$/, '')}`).join(';');
  const acts = rule.must.flatMap((a) => x.model.index.get(a) ?? []);
  const state = Array.from({ length: Math.min(x.states.count, 20_000) }, (_, s) => s).find((s) => acts.some((a) => x.may(s, a)));
  const act = state === undefined ? undefined : acts.find((a) => x.may(state, a));
  return {
    kind: 'limits',
    rule: rule.id,
    article: rule.article,
    step: rule.must[0]!,
    says: found === 'never' ? `这些期限和等待期不可能同时遵守:${words}` : `这些期限和等待期能否同时遵守,要看当年的日历:${words}`,
    path: state === undefined ? rule.must.map((a) => actText(p, a)) : pathTo(x, state, act),
  };
}
