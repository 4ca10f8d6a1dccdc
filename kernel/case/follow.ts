/** What an event leads to: cases to open, cases to tell. Each has a key made from the event, so that it is done once and can be derived again. */
import type { Form, ProcedureData, RuleOf } from '../language/data.ts';
import { endingOf, isAct } from './acts.ts';
import { contextOf } from './due.ts';
import { applies, type Context } from './evaluate.ts';
import { rulesOf } from './rules.ts';
import type { Act, Case, FollowUp, World } from './types.ts';

const fieldOf = (path: string): string => path.slice(path.indexOf('.') + 1);
const stepOfPath = (path: string): string => path.slice(0, path.indexOf('.'));

interface Filled {
  form: Form;
  lends?: FollowUp['lends'];
}

/** What is handed on: facts of this act's form, else those that the fold keeps; a text of an earlier act by its place on the ledger. */
function filled(
  procedure: ProcedureData,
  c: Case,
  act: Act,
  whole: Form,
  template: Record<string, string> | undefined,
  row?: Form,
): Filled {
  const form: Form = {};
  const lends: NonNullable<FollowUp['lends']> = {};
  for (const [name, path] of Object.entries(template ?? {})) {
    const step = stepOfPath(path);
    const field = fieldOf(path);
    const own = step === act.step;
    const source = own ? act : c.acts.findLast((a) => a.step === step);
    const value = (own ? whole : source?.facts)?.[field];
    if (value === undefined || value === null) continue;
    const kind = procedure.steps[step]?.form[field]?.kind;
    if (value === true && (kind === 'text' || kind === 'files') && source) lends[name] = { n: source.n, field };
    else form[name] = value;
  }
  return { form: { ...form, ...row }, ...(Object.keys(lends).length > 0 && { lends }) };
}

const factAt = (path: string, c: Case, act: Act, whole: Form): Form[string] | undefined =>
  stepOfPath(path) === act.step ? whole[fieldOf(path)] : c.acts.findLast((a) => a.step === stepOfPath(path))?.facts[fieldOf(path)];

/** The unit that is to hold an opened case: the one that the field (of this case, or of the row) names, else the unit of this case. */
function heldBy(path: string | undefined, c: Case, act: Act, whole: Form, row: Form | undefined): string {
  const unit = path === undefined ? undefined : path.includes('.') ? factAt(path, c, act, whole) : row?.[path];
  return typeof unit === 'string' ? unit : c.unit;
}

/** The cases that a sentence tells, each once; with what stands in its row beside the reference, where it is one of a list. */
function toldBy(rule: RuleOf<'tells'>, c: Case, act: Act, whole: Form): Map<string, Form | undefined> {
  const told = new Map<string, Form | undefined>();
  if (rule.tells === 'opener') return c.parent ? told.set(c.parent.case, undefined) : told;
  const target = factAt(rule.tells, c, act, whole);
  for (const item of Array.isArray(target) ? target : [target]) {
    if (typeof item === 'string') told.set(item, undefined);
    else if (rule.each !== undefined && typeof item === 'object' && item !== null) {
      const { [rule.each]: id, ...rest } = item as Form;
      if (typeof id === 'string') told.set(id, rest);
    }
  }
  return told;
}

const openingKey = (act: Act, rule: RuleOf<'opens'>, row: number): string => `${act.digest}:${rule.id}:${row}`;

/** The keys by which the acts before the n-th opened cases of a procedure. One that has ended takes what it is told all the same. */
function openedKeys(procedure: ProcedureData, c: Case, n: number, of: string | undefined, world: World): string[] {
  return rulesOf(procedure).leads.flatMap((rule) => {
    if (rule.kind !== 'opens' || (of !== undefined && rule.opens !== of)) return [];
    return c.acts
      .filter((act) => act.n < n && rule.after.some((name) => isAct(c.acts, act, name)))
      .flatMap((act) => {
        const then = { ...c, n: act.n, acts: c.acts.filter((a) => a.n <= act.n) };
        if (!applies(contextOf(procedure, then, world, act.on), rule.when)) return [];
        const list = rule.each === undefined ? [undefined] : act.facts[fieldOf(rule.each)];
        return Array.isArray(list) ? list.map((_, i) => openingKey(act, rule, i)) : [];
      });
  });
}

/**
 * The follow-ups of the case's act number `n`. `form` is the act's own form, where it is at hand: what is handed on is taken from it, else from
 * the facts that the fold keeps.
 */
export function followUps(procedure: ProcedureData, c: Case, n: number, form: Form, world: World): FollowUp[] {
  const act = c.acts.find((a) => a.n === n);
  if (!act) return [];
  const ctx: Context = contextOf(procedure, c, world, act.on);
  const whole = { ...act.facts, ...form };
  const found: FollowUp[] = [];
  for (const rule of rulesOf(procedure).leads) {
    if (!rule.after.some((name) => isAct(c.acts, act, name)) || !applies(ctx, rule.when)) continue;
    const cause = { case: c.id, n, digest: act.digest, rule: rule.id };
    if (rule.kind === 'opens') {
      const list =
        rule.each === undefined
          ? [undefined]
          : (((stepOfPath(rule.each) === act.step ? whole : undefined)?.[fieldOf(rule.each)] ?? []) as Form[]);
      list.forEach((row, i) => {
        found.push({
          key: openingKey(act, rule, i),
          cause,
          kind: 'open',
          procedure: rule.opens,
          ...filled(procedure, c, act, whole, rule.with, row),
          unit: heldBy(rule.unit, c, act, whole, row),
        });
      });
    } else if (rule.tells === 'opened') {
      for (const opened of openedKeys(procedure, c, n, rule.of, world))
        found.push({
          key: `${act.digest}:${rule.id}:${opened}`,
          cause,
          kind: 'tell',
          opened,
          step: rule.step,
          ...filled(procedure, c, act, whole, rule.with),
        });
    } else {
      for (const [id, row] of toldBy(rule, c, act, whole))
        found.push({
          key: `${act.digest}:${rule.id}:${id}`,
          cause,
          kind: 'tell',
          case: id,
          step: rule.step,
          ...filled(procedure, c, act, whole, rule.with, row),
        });
    }
  }
  const ending = endingOf(procedure, c.acts);
  if (c.parent && ending?.n === n)
    found.push({
      key: `${act.digest}:ended`,
      cause: { case: c.id, n, digest: act.digest, rule: 'ended' },
      kind: 'tell',
      case: c.parent.case,
      step: 'linked',
      form: { procedure: procedure.id, outcome: procedure.steps[ending.step]?.ends ?? '' },
    });
  return found;
}
