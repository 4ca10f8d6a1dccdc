/** What must stay possible from every state: an ending, the discharge of what is owed, the restart of a clock that stands still. */
import { actsOr, actText, ruleText } from '../explain/words.ts';
import type { RuleOf } from '../language/data.ts';
import type { Explored } from './explore.ts';
import { afterEnding, nearestTo } from './happen.ts';
import { Judge } from './judge.ts';
import { pathTo } from './path.ts';
import { nearestDead } from './reach.ts';
import type { Slice, Slices } from './slices.ts';
import type { Fault } from './types.ts';

/** Acts that the office, the clock, or a case that is sure to tell can bring about; windows run out by themselves. */
const withoutOutsiders =
  (x: Explored) =>
  (by: number): boolean =>
    by < 0 || x.model.acts[by]!.own;

/**
 * From every state an ending, and without an outsider's help. An entry of a register may stand for ever: of it only that some step which takes it
 * out of force stays possible.
 */
export function endings(slices: Slices): Fault[] {
  const p = slices.main.model.procedure;
  const outOfForce = p.register ? (p.inForce?.until ?? []) : [];
  if (slices.main.ended < 0 && outOfForce.length === 0) {
    if (p.register) return [];
    return [{ kind: 'no-ending', says: '没有一条路通向终结:没有能够发生的、带有结果的步骤', path: [] }];
  }
  const x = outOfForce.length > 0 && slices.main.ended < 0 ? slices.about(outOfForce) : slices.main;
  if (!x) return [];
  const goals = goalStates(x, outOfForce);
  const found: Fault[] = [];
  for (const [kind, along, words] of [
    ['no-ending', () => true, '到了这一步以后,再也没有办法终结'],
    ['ending-needs-outsider', withoutOutsiders(x), '到了这一步以后,没有外部人员配合就无法终结'],
  ] as const) {
    const reached = x.backwards().to(goals, along);
    // Before the first state no case is open.
    if (reached.indexOf(0, 1) < 0) continue;
    const state = nearestDead(reached, x.backwards().to(goals, along, true));
    found.push({ kind, says: `${words}:${blockers(x, outOfForce)(state)}`, path: pathTo(x, state) });
    break;
  }
  return found;
}

function goalStates(x: Explored, outOfForce: readonly string[]): number[] {
  const goals = x.ended >= 0 ? [x.ended] : [];
  const acts = outOfForce.flatMap((a) => x.model.index.get(a) ?? []);
  for (let s = 0; s < x.states.count; s++)
    if (acts.some((a) => x.may(s, a) || (x.model.acts[a]!.at >= 0 && x.states.at(s)[x.model.acts[a]!.at] === 1))) goals.push(s);
  return goals;
}

/** For each ending, the rules that forbid it in a state. */
const blockers =
  (x: Explored, outOfForce: readonly string[]) =>
  (state: number): string => {
    const judge = new Judge(x.model);
    judge.state = x.states.at(state);
    const p = x.model.procedure;
    const wanted = x.model.acts.flatMap((a, i) => (a.ends || outOfForce.includes(a.name) ? [i] : []));
    return wanted
      .map((i) => {
        const rules = judge.forbids(i).by.map((g) => g.rule.article);
        return `「${actText(p, x.model.acts[i]!.name)}」${rules.length > 0 ? `受${[...new Set(rules)].join('、')}限制` : '要由他人办理'}`;
      })
      .join(';');
  };

/** Obligations that cannot be discharged once they are owed, and stops that nothing ends. */
export function duties(slices: Slices): Fault[] {
  const p = slices.main.model.procedure;
  const faults: Fault[] = [];
  for (const rule of p.rules) {
    if (rule.kind !== 'must' && rule.kind !== 'stops') continue;
    const answers = rule.kind === 'must' ? [...rule.must, ...(rule.silence === undefined ? [] : [rule.silence])] : rule.until;
    const triggers = rule.kind === 'must' ? rule.after : rule.from;
    const fault = stuck(slices, rule, triggers, answers);
    if (fault) faults.push(fault);
  }
  return faults;
}

function stuck(slices: Slices, rule: RuleOf<'must'> | RuleOf<'stops'>, triggers: string[], answers: string[]): Fault | undefined {
  const { index, guards, acts, procedure: p } = slices.main.model;
  const places = answers.flatMap((a) => index.get(a) ?? []);
  // A step that nothing stands before can be done as long as the case is open.
  const free = (i: number): boolean => guards[i]!.length === 0 && !acts[i]!.opens && !acts[i]!.clock && acts[i]!.of < 0;
  if (places.length === 0 || places.some(free)) return undefined;
  const slice = slices.about([...answers, ...triggers]);
  if (!slice) return undefined;
  const state = deadEnd(slice, rule, triggers, places);
  const ended = state === undefined ? afterTheEnd(slice, rule, triggers, places) : undefined;
  const at = state ?? ended;
  if (at === undefined) return undefined;
  const [step] = places;
  const rules = nearestTo(slice, step!).by.map((g) => g.rule.article);
  const why = rules.length > 0 ? `(受${[...new Set(rules)].join('、')}限制)` : '';
  const duty = rule.kind === 'must' ? `应当${actsOr(p, rule.must)}却再也不能` : `期限停止计算,却再也不能${actsOr(p, rule.until)}`;
  return {
    kind: rule.kind === 'must' ? 'impossible-duty' : 'clock',
    rule: rule.id,
    article: rule.article,
    step: acts[step!]!.name,
    says: `${duty}${why}:${ruleText(rule, p)}`,
    path: pathTo(slice, at),
  };
}

/** The nearest state just after the trigger from which none of the answers can come any more. */
function deadEnd(x: Slice, rule: RuleOf<'must'> | RuleOf<'stops'>, triggers: string[], answers: number[]): number | undefined {
  const { model, states, edges } = x;
  const judge = new Judge(model);
  const when = model.whens.get(rule);
  const goals: number[] = [];
  for (let s = 0; s < states.count; s++) {
    const bytes = states.at(s);
    if (s === x.ended || answers.some((a) => x.may(s, a) || (model.acts[a]!.at >= 0 && bytes[model.acts[a]!.at] !== 0))) goals.push(s);
    else if (when) {
      judge.state = bytes;
      if (!judge.can(when)) goals.push(s);
    }
  }
  const reached = x.backwards().to(goals, () => true);
  const from = triggers.flatMap((t) => model.index.get(t) ?? []);
  const remembered = new Set(from.filter((t) => model.acts[t]!.at >= 0));
  let found: number | undefined;
  for (let e = 0; e < edges.count; e++)
    if (remembered.has(edges.by[e]!) && !reached[edges.to[e]!] && (found === undefined || edges.to[e]! < found)) found = edges.to[e]!;
  const others = from.filter((t) => !remembered.has(t));
  for (let s = 0; s < states.count && others.length > 0 && (found === undefined || s < found); s++)
    if (!reached[s] && others.some((t) => x.may(s, t))) found = s;
  if (found === undefined) return undefined;
  // Say how the tests turn out, where that is what makes it impossible.
  const lucky = x.backwards().to(goals, () => true, true);
  return lucky[found] ? (x.firstAfter(found, (s) => !lucky[s]) ?? found) : found;
}

/** What an ending obliges has to be possible after it. */
function afterTheEnd(x: Slice, rule: RuleOf<'must'> | RuleOf<'stops'>, triggers: string[], answers: number[]): number | undefined {
  for (const { state, act } of x.endings) {
    const { name } = x.model.acts[act]!;
    if (!triggers.includes(name) || (rule.when && !x.may(state, act))) continue;
    const can = afterEnding(x, state, act);
    if (!answers.some((a) => can.has(a))) return state;
  }
  return undefined;
}
