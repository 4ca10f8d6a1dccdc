/** The rules of a procedure by what they are about, read off once for each procedure. */
import type { ProcedureData, Rule, RuleOf } from '../language/data.ts';

/** A rule that makes obligations: `must`, or what `publishes` owes. */
export interface Duty {
  id: string;
  article: string;
  authority: string;
  after: string[];
  owes: string[];
  rule: RuleOf<'must'> | RuleOf<'publishes'>;
}

export interface RuleIndex {
  duties: Duty[];
  mays: RuleOf<'may'>[];
  stops: RuleOf<'stops'>[];
  extensions: RuleOf<'extends'>[];
  restarts: RuleOf<'restarts'>[];
  accruals: RuleOf<'accrues'>[];
  leads: (RuleOf<'opens'> | RuleOf<'tells'>)[];
  /** Rules that can stand in the way of a step. */
  guards: Map<string, Rule[]>;
}

const known = new WeakMap<ProcedureData, RuleIndex>();

export function rulesOf(procedure: ProcedureData): RuleIndex {
  let index = known.get(procedure);
  if (!index) {
    index = read(procedure);
    known.set(procedure, index);
  }
  return index;
}

/** The steps that a rule can stand in the way of. */
function guardedBy(rule: Rule): string[] {
  if ('before' in rule) return rule.before;
  switch (rule.kind) {
    case 'never':
      return rule.never;
    case 'may':
      return rule.may;
    case 'apart':
      return [...new Set(rule.apart.map((path) => path.split('.')[0]!))];
    case 'extends':
      return [rule.with];
    case 'stops':
      return rule.until.length === 1 ? rule.until : [];
    default:
      return [];
  }
}

function read(procedure: ProcedureData): RuleIndex {
  const index: RuleIndex = { duties: [], mays: [], stops: [], extensions: [], restarts: [], accruals: [], leads: [], guards: new Map() };
  for (const rule of procedure.rules) {
    const { id, article } = rule;
    const authority = procedure.statutes[rule.statute]?.authority ?? 'local';
    for (const step of guardedBy(rule)) index.guards.set(step, [...(index.guards.get(step) ?? []), rule]);
    if (rule.kind === 'must') index.duties.push({ id, article, authority, after: rule.after, owes: rule.must, rule });
    if (rule.kind === 'publishes')
      index.duties.push({ id, article, authority, after: [rule.publishes], owes: [`${rule.publishes} published`], rule });
    if (rule.kind === 'may') index.mays.push(rule);
    if (rule.kind === 'stops') index.stops.push(rule);
    if (rule.kind === 'extends') index.extensions.push(rule);
    if (rule.kind === 'restarts') index.restarts.push(rule);
    if (rule.kind === 'accrues') index.accruals.push(rule);
    if (rule.kind === 'opens' || rule.kind === 'tells') index.leads.push(rule);
  }
  return index;
}
