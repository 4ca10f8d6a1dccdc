/** The procedure as it is for one item: without the steps and rules that cannot come up there. */
import type { ProcedureData, Rule, Test } from '../../kernel/language/data.ts';
import { baseOf, type ItemFacts, type Known, truthOf } from './known.ts';

export interface Applied {
  procedure: ProcedureData;
  known: Known;
  /** Steps that only a special case brings (听证, 检验 …): left out of the way, named beside it. */
  sometimes: string[];
}

/** Who asks for a step, and through which acts: a guard before other steps, a duty after others, a case that tells it. */
function askers(rule: Rule, step: string, p: ProcedureData): string[] | undefined {
  if (rule.kind === 'do' && rule.do.some((a) => baseOf(a) === step)) return rule.before;
  if (rule.kind === 'must' && rule.must.some((a) => baseOf(a) === step && a === baseOf(a))) return rule.after;
  if (rule.kind === 'opens' && p.steps[step]?.tells?.includes(rule.opens)) return rule.after;
  return undefined;
}

/** Steps that nothing asks for in a case of this item; a step that nobody ever asks for (a right, an extension) may always come. */
function absentSteps(procedure: ProcedureData, item: ItemFacts): Set<string> {
  const asked = (step: string) => procedure.rules.filter((r) => askers(r, step, procedure) !== undefined);
  const absent = new Set(
    Object.entries(procedure.steps).flatMap(([id, s]) =>
      !procedure.opens.includes(id) && (s.by === 'told' || asked(id).length > 0) ? [id] : [],
    ),
  );
  for (let before = -1; before !== absent.size; ) {
    before = absent.size;
    const known: Known = { procedure, item, absent };
    for (const step of [...absent])
      for (const rule of asked(step)) {
        const alive = askers(rule, step, procedure)!.some((a) => !absent.has(baseOf(a)));
        if (alive && (rule.when === undefined || truthOf(rule.when, known) !== false)) absent.delete(step);
      }
  }
  return absent;
}

/** The acts that a rule speaks of as done or as asked. */
const spoken = (r: Rule): string[] =>
  [
    ...('before' in r ? r.before : []),
    ...('after' in r ? r.after : []),
    ...(r.kind === 'extends' ? [r.with] : []),
    ...(r.kind === 'wait' ? [r.since] : []),
  ].map(baseOf);

/** Without what is known to hold anyway: it need not be said. */
function stillOpen(when: Test | undefined, known: Known): Test | undefined {
  if (when === undefined || truthOf(when, known) === true) return undefined;
  if (!('all' in when)) return when;
  const left = when.all.filter((t) => truthOf(t, known) !== true);
  return left.length === 1 ? left[0] : { all: left };
}

export function appliedTo(procedure: ProcedureData, item: ItemFacts): Applied {
  const absent = absentSteps(procedure, item);
  const known: Known = { procedure, item, absent };
  const gone = (acts: readonly string[]) => acts.length > 0 && acts.every((a) => absent.has(baseOf(a)));
  const rules = procedure.rules.flatMap((r): Rule[] => {
    if (r.when && truthOf(r.when, known) === false) return [];
    if (gone(spoken(r)) || (r.kind === 'do' && gone(r.do)) || (r.kind === 'stops' && gone(r.from))) return [];
    const { when: _, ...plain } = r;
    const when = stillOpen(r.when, known);
    return [when === undefined ? (plain as Rule) : ({ ...plain, when } as Rule)];
  });
  const here = (acts: string[]) => acts.filter((a) => !absent.has(baseOf(a)));
  return {
    known,
    procedure: {
      ...procedure,
      steps: Object.fromEntries(Object.entries(procedure.steps).filter(([id]) => !absent.has(id))),
      rules: rules.map((r) =>
        r.kind === 'must' ? { ...r, after: here(r.after), must: here(r.must) } : 'before' in r ? { ...r, before: here(r.before) } : r,
      ),
    },
    sometimes: [...absent].filter((id) => procedure.steps[id]?.by !== 'told').map((id) => procedure.steps[id]!.title),
  };
}
