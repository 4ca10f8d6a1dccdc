/** Letters that may follow a case of supervision: which of them are free the moment it is opened, what has to be done before the others, and by whom. */
import { readSpan } from '../../kernel/case/index.ts';
import type { ProcedureData, Rule } from '../../kernel/language/data.ts';
import { dueOf } from '../../kernel/time/clock.ts';
import { type Span, spanText } from '../../kernel/time/span.ts';
import { roleTitle } from '../accounts/roles.ts';
import { type Context, todayOf } from '../context.ts';

/** A step as it is named on the screen, and who does it. */
interface Named {
  title: string;
  role: string;
}
export interface Letter extends Named {
  step: string;
  issues: string;
  /** What has to be done after the opening, in its order; nothing for a letter that is free. */
  first: Named[];
  /** Days that the letter names and the law leaves to it: put forward by another limit of this procedure for whom it is addressed to. */
  days: Record<string, { day: string; from: string }>;
}
type Ground = Pick<Context, 'held' | 'now'>;

/** Papers of these roles, or of their head, that say what was found and are served on an outsider, after the case is opened by `opening`. */
export function lettersAfter(context: Ground, p: ProcedureData, opening: string, roles: readonly string[]): Letter[] {
  return Object.entries(p.steps).flatMap(([name, step]): Letter[] => {
    const { issues, serves, form, by } = step;
    const says = Object.values(form).some((f) => f.kind === 'text' && !f.optional && !f.computed);
    if (p.opens.includes(name) || step.ends !== undefined || issues === undefined || serves === undefined || !says) return [];
    if (p.roles[serves]?.outsider !== true || p.roles[by]?.outsider === true) return [];
    const chain = before(p, name, opening);
    if (chain === undefined) return [];
    const free = roles.includes(by) && chain.length === 0 && !p.rules.some((r) => asksMore(r, name));
    // a letter that waits for nothing and is not his is somebody else's to begin
    if (!free && chain.length === 0) return [];
    const named = (s: string): Named => ({ title: p.steps[s]!.title, role: roleTitle(p, p.steps[s]!.by) });
    return [{ step: name, issues, ...named(name), first: chain.map(named), days: daysOf(context, p, name, serves) }];
  });
}

/** Steps without which the law does not let this one be done, the first first; undefined where an outsider has to begin. */
function before(p: ProcedureData, step: string, opening: string): string[] | undefined {
  const order: string[] = [];
  const visit = (at: string, above: readonly string[]): boolean =>
    p.rules.every((r) => {
      if (r.kind !== 'do' || !r.before.includes(at)) return true;
      return r.do.every((act) => {
        const name = act.split(' ')[0]!;
        if (name === opening || order.includes(name) || above.includes(name)) return true;
        const by = p.steps[name]?.by;
        if (by === undefined || p.roles[by]?.outsider === true || !visit(name, [...above, name])) return false;
        order.push(name);
        return true;
      });
    });
  return visit(step, [step]) ? order : undefined;
}

/** A condition beside what is to be done first and what its author signs: it may not hold, so the letter is no longer one press. */
const asksMore = (rule: Rule, step: string): boolean =>
  'before' in rule && rule.before.includes(step) && rule.kind !== 'attest' && rule.kind !== 'do';

/** For each day that a limit of the letter's answer is read from: as many days as the addressee has elsewhere, the fewest. */
function daysOf(context: Ground, p: ProcedureData, step: string, addressee: string): Letter['days'] {
  const today = todayOf(context);
  const { calendar, settings } = context.held.ground;
  const limits = p.rules.flatMap((r): { span: Span; act: string; day: string }[] => {
    if (r.kind !== 'must' || r.within === undefined || r.must.some((act) => p.steps[act]?.by !== addressee)) return [];
    const { span } = readSpan(p, r.within, settings, today);
    const day = dueOf({ start: today, span, calendar, today }).due;
    return day === undefined ? [] : [{ span, act: r.must[0]!, day }];
  });
  const nearest = limits.toSorted((a, b) => a.day.localeCompare(b.day))[0];
  if (!nearest) return {};
  const named = p.rules.flatMap((r) =>
    r.kind === 'must' && r.by && 'fact' in r.by && r.by.fact.startsWith(`${step}.`) ? [r.by.fact] : [],
  );
  return Object.fromEntries(
    named
      .map((path) => path.slice(step.length + 1))
      .filter((field) => p.steps[step]!.form[field]?.kind === 'day' && !p.steps[step]!.form[field]!.optional)
      .map((field) => [field, { day: nearest.day, from: `比照「${p.steps[nearest.act]!.title}」的${spanText(nearest.span)}提出` }]),
  );
}
