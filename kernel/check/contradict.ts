/** Rules that contradict each other as they stand, whatever the case. */
import { actsOr, actText } from '../explain/words.ts';
import type { ProcedureData, Rule, RuleOf, Test } from '../language/data.ts';
import { isService, stepOf } from './acts.ts';
import { choiceValues } from './formula.ts';
import { isLeaf } from './test-reads.ts';
import type { Fault } from './types.ts';

const ofKind = <K extends Rule['kind']>(p: ProcedureData, kind: K): RuleOf<K>[] => p.rules.filter((r): r is RuleOf<K> => r.kind === kind);
/** Whether one rule applies wherever the other does. */
const wherever = (one: Rule, other: Rule): boolean => one.when === undefined || JSON.stringify(one.when) === JSON.stringify(other.when);

const fault = (rule: Rule, step: string, says: string, path: string[] = []): Fault => ({
  kind: 'contradiction',
  rule: rule.id,
  article: rule.article,
  step,
  says,
  path,
});

export function contradictions(p: ProcedureData): Fault[] {
  const faults: Fault[] = [];
  for (const never of ofKind(p, 'never')) {
    for (const rule of ofKind(p, 'do'))
      for (const step of rule.before.filter((s) => never.never.includes(s)))
        for (const act of rule.do.filter((a) => never.after.includes(a)))
          if (wherever(never, rule))
            faults.push(
              fault(
                rule,
                step,
                `${rule.article}要求先${actText(p, act)}才能${actText(p, step)},${never.article}却不许在其后${actText(p, step)}`,
                [actText(p, act)],
              ),
            );
    for (const rule of ofKind(p, 'must'))
      if (rule.must.every((a) => never.never.includes(a)) && rule.after.some((a) => never.after.includes(a)) && wherever(never, rule)) {
        const act = rule.after.find((a) => never.after.includes(a))!;
        const must = actsOr(p, rule.must);
        faults.push(fault(rule, rule.must[0]!, `${rule.article}要求${must},${never.article}却不许${must}`, [actText(p, act)]));
      }
  }
  return [...faults, ...cycles(p), ...choices(p)];
}

/** Steps each of which waits for the other. */
function cycles(p: ProcedureData): Fault[] {
  const needs = new Map<string, { act: string; rule: Rule }[]>();
  const need = (step: string, act: string, rule: Rule): void => {
    needs.set(step, [...(needs.get(step) ?? []), { act: isService(act) ? stepOf(act) : act, rule }]);
  };
  for (const rule of p.rules) {
    if (rule.when) continue;
    if (rule.kind === 'do') for (const step of rule.before) for (const act of rule.do) need(step, act, rule);
    if (rule.kind === 'hold') for (const step of rule.before) for (const t of rule.hold) if ('did' in t) need(step, t.did, rule);
  }
  const faults: Fault[] = [];
  const done = new Set<string>();
  const walk = (step: string, way: { act: string; rule?: Rule }[]): void => {
    const at = way.findIndex((w) => w.act === step);
    if (at >= 0) {
      const cycle = way.slice(at);
      const names = [...cycle.map((w) => w.act), step].map((a) => actText(p, a));
      const rule = cycle.at(-1)!.rule ?? way.at(-1)!.rule!;
      faults.push(
        fault(
          rule,
          step,
          `这些步骤互相等待,都不能先做:${names.join(' ← ')}(${[...new Set(cycle.flatMap((w) => w.rule?.article ?? []))].join('、')})`,
        ),
      );
      return;
    }
    if (done.has(step)) return;
    for (const { act, rule } of needs.get(step) ?? []) walk(act, [...way, { act: step, rule }]);
    done.add(step);
  };
  for (const step of needs.keys()) walk(step, []);
  return faults;
}

/** Guards of one step that want different values of one choice on its form. */
function choices(p: ProcedureData): Fault[] {
  const faults: Fault[] = [];
  for (const step of Object.keys(p.steps)) {
    const left = new Map<string, { values: string[]; rules: Rule[] }>();
    for (const rule of ofKind(p, 'hold')) {
      if (rule.when || !rule.before.includes(step)) continue;
      for (const { path, values } of rule.hold.flatMap((t) => wanted(p, t))) {
        if (!path.startsWith(`${step}.`)) continue;
        const before = left.get(path);
        const both = before ? before.values.filter((v) => values.includes(v)) : values;
        const rules = [...(before?.rules ?? []), rule];
        if (both.length === 0 && (before?.values.length ?? 1) > 0) {
          const articles = [...new Set(rules.map((r) => r.article))].join('、');
          faults.push(fault(rule, step, `${articles}对「${actText(p, step)}」的同一选项要求不同的内容,不可能都符合`));
        }
        left.set(path, { values: both, rules });
      }
    }
  }
  return faults;
}

/** The values of a choice that a test wants, where it wants nothing else. */
function wanted(p: ProcedureData, t: Test): { path: string; values: string[] }[] {
  if ('all' in t) return t.all.flatMap((x) => wanted(p, x));
  const [leaf, no] = 'not' in t ? [t.not, true] : [t, false];
  if (!isLeaf(leaf) || !('fact' in leaf.of)) return [];
  const values = choiceValues(p, leaf);
  const [step = '', field = ''] = leaf.of.fact.split('.');
  const all = p.steps[step]?.form[field]?.of;
  return values && all ? [{ path: leaf.of.fact, values: no ? all.filter((v) => !values.includes(v)) : values }] : [];
}
