/** `allowed(case, who, on, world)`: every step, with what still forbids it; the picture, the forms and 为何不能 are made of this. */
import type { ProcedureData, Rule } from '../language/data.ts';
import type { dayOf } from '../time/day.ts';
import { endingOf, isOutsiders } from './acts.ts';
import { openDebts } from './decide.ts';
import { contextOf } from './due.ts';
import { applies, type Context } from './evaluate.ts';
import { forbidding, standing, survivesEnding } from './guards.ts';
import { asked } from './refusal.ts';
import { rulesOf } from './rules.ts';
import type { Allowed, Case, Refusal, World } from './types.ts';

/** Who asks: the roles he holds in his unit. Without it, the law alone is asked. */
export interface Asker {
  roles: readonly string[];
  unit: string;
  person?: string;
}

/**
 * Every step of the procedure as it stands on the day. Guards that read the form in hand cannot be judged before it is filled: such a guard is
 * left out here and judged when the step is done.
 */
export function allowed(
  procedure: ProcedureData,
  c: Case,
  asker: Asker | undefined,
  on: Parameters<typeof dayOf>[0],
  world: World,
): Allowed[] {
  const base = contextOf(procedure, c, world, on);
  const now = standing(base);
  const ending = endingOf(procedure, base.case.acts);
  return Object.entries(procedure.steps)
    .filter(([, step]) => step.by !== 'clock' && step.by !== 'told')
    .map(([name, step]) => {
      const ctx: Context = {
        ...base,
        step: name,
        ...(asker && { who: { role: step.by, unit: asker.unit, ...(asker.person && { person: asker.person }) } }),
      };
      const refusals: Refusal[] = [];
      const outsider = isOutsiders(procedure, name);
      const times = base.case.acts.filter((a) => a.step === name).length;
      if (procedure.opens.includes(name) && c.n > 0 && (step.repeats ?? 1) <= 1) refusals.push(asked('once', `「${step.title}」已经作出`));
      else if (!outsider) {
        if (ending && !survivesEnding(ctx, name, ending.n))
          refusals.push(asked('ended', `案件已经以「${procedure.steps[ending.step]?.ends}」终结`));
        else if (times >= (step.repeats ?? 1)) refusals.push(asked('once', `「${step.title}」已经作出`));
        refusals.push(...forbidding(ctx, name, 'all', now).filter((r) => !readsForm(procedure, r.rule, name)));
      } else if (ending && times >= (step.repeats ?? 1)) refusals.push(asked('once', `「${step.title}」已经作出`));
      if (asker && !outsider && (asker.unit !== c.unit || !asker.roles.includes(step.by)))
        refusals.push(asked('role', `「${step.title}」由承办单位的${procedure.roles[step.by]?.title ?? step.by}作出`));
      return {
        step: name,
        title: step.title,
        by: step.by,
        attests: attests(procedure, ctx, name),
        refusals,
        settles: debts(ctx, name, step.repeats),
      };
    });
}

/** A rule's tests as text, written once. */
const texts = new WeakMap<Rule, string>();
function textOf(rule: Rule): string {
  let text = texts.get(rule);
  if (text === undefined) {
    text = JSON.stringify(rule.kind === 'hold' ? [rule.hold, rule.when] : [rule.when]);
    texts.set(rule, text);
  }
  return text;
}
const names = (text: string, step: string): boolean =>
  text.includes(`"fact":"${step}.`) || text.includes(`"sumOf":"${step}.`) || text.includes(`"same":"${step}.`);

/** Whether a guard reads the form of the step in hand: then it is judged with the form. */
function readsForm(procedure: ProcedureData, ruleId: string, step: string): boolean {
  const rule = rulesOf(procedure)
    .guards.get(step)
    ?.find((r) => r.id === ruleId);
  if (rule?.kind !== 'hold') return false;
  const text = textOf(rule);
  return names(text, step) || text.includes('"actor":true');
}

const attests = (procedure: ProcedureData, ctx: Context, step: string) =>
  (rulesOf(procedure).guards.get(step) ?? []).flatMap((r) =>
    r.kind === 'attest' && (r.when === undefined || applies(ctx, r.when) || names(textOf(r), step))
      ? [{ rule: r.id, article: r.article, says: r.says }]
      : [],
  );

const debts = (ctx: Context, step: string, repeats: number | undefined) => {
  const open = openDebts(ctx, step);
  return open.length > 1 && (repeats ?? 1) > 1 ? open.map((o) => ({ trigger: o.trigger, step: o.triggerStep, on: o.from })) : [];
};
