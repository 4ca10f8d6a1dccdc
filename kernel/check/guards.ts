/** What can stand before each act, with its tests as formulas. What can always be met, or never surely bites, is left out. */
import type { ProcedureData, Rule, RuleOf } from '../language/data.ts';
import { isClock, isOutsider, isService, isTold } from './acts.ts';
import { allOf, type Formula, type Formulas, settled } from './formula.ts';
import type { Flag } from './model.ts';

export type Guard = { rule: Rule } & (
  | { is: 'do'; acts: number[]; when: Formula }
  | { is: 'hold'; holds: Formula; when: Formula }
  | { is: 'never'; after: number[]; when: Formula }
  | { is: 'let'; flags: Flag[]; when: Formula }
  /** The office may use a right only within its window; … */
  | { is: 'window'; flags: [Flag] }
  /** … an outsider is received at all times, but what comes outside a window changes nothing. */
  | { is: 'received'; flags: Flag[] }
  | { is: 'resumes' | 'told'; after: number[] }
  | { is: 'deemed'; flags: Flag[] }
);

/** Every formula that a guard reads; those that make it bite come with `bites`. */
export const guardFormulas = (g: Guard): Formula[] => [
  ...(g.is === 'hold' ? [g.holds] : []),
  ...('when' in g ? [g.when] : []),
  ...('flags' in g ? g.flags.map((f) => f.when) : []),
];

/** Whether the law itself goes on, by a step of the clock, when the limit has run out. */
const silentClock = (p: ProcedureData, r: RuleOf<'must'>): boolean => r.silence !== undefined && p.steps[r.silence]?.by === 'clock';

/**
 * The guards of each act; the debts for which somebody waits or after which the clock goes on; the rights.
 * @param names every act. @param at their places.
 */
export function guardsOf(p: ProcedureData, names: readonly string[], f: Formulas, at: (l: readonly string[]) => number[]) {
  const bites = (rule: Rule, inHand?: string): Formula => (rule.when ? settled(f.of(rule.when, inHand), 'false') : { is: 'true' });
  const waitedFor = new Set(p.rules.flatMap((r) => (r.kind === 'let' ? r.let : [])));
  const owed = (r: RuleOf<'must'>): Formula =>
    settled(allOf([bites(r), ...(r.until ? [{ is: 'not', of: f.of(r.until) } as Formula] : [])]), 'false');
  const debts: Flag[] = p.rules
    .filter((r): r is RuleOf<'must'> => r.kind === 'must' && (r.must.some((a) => waitedFor.has(a)) || silentClock(p, r)))
    .map((rule) => ({ rule, at: -1, when: silentClock(p, rule) ? possible(rule) : owed(rule), readers: [] }));
  const windows: Flag[] = p.rules
    .filter((r): r is RuleOf<'may'> => r.kind === 'may')
    .map((rule) => ({ rule, at: -1, when: bites(rule), readers: [] }));
  /** What the clock does may happen whenever it can be owed. */
  function possible(r: RuleOf<'must'>): Formula {
    return settled(allOf([...(r.when ? [f.of(r.when)] : []), ...(r.until ? [{ is: 'not', of: f.of(r.until) } as Formula] : [])]), 'true');
  }

  const list = names.map((name): Guard[] => {
    if (isService(name)) return [];
    const step = p.steps[name]!;
    if (isClock(step) && !p.opens.includes(name)) {
      const flags = debts.filter((d) => d.rule.kind === 'must' && d.rule.silence === name);
      return flags.length > 0 ? [{ is: 'deemed', rule: flags[0]!.rule, flags }] : [];
    }
    if (isOutsider(p, step)) {
      const flags = windows.filter((w) => w.rule.kind === 'may' && w.rule.may.includes(name));
      return [...toldBy(p, name, at), ...(flags.length > 0 ? [{ is: 'received' as const, rule: flags[0]!.rule, flags }] : [])];
    }
    return p.rules.flatMap((rule) => guardOf(rule, name));
  });

  function guardOf(rule: Rule, name: string): Guard[] {
    const before = 'before' in rule && rule.before.includes(name);
    const when = before || (rule.kind === 'never' && rule.never.includes(name)) ? bites(rule, name) : undefined;
    if (when?.is === 'false') return [];
    if (rule.kind === 'do' && when) return [{ is: 'do', rule, acts: at(rule.do), when }];
    if (rule.kind === 'never' && when) return [{ is: 'never', rule, after: at(rule.after), when }];
    if (rule.kind === 'hold' && when) {
      const holds = settled(f.of({ all: rule.hold }, name), 'true');
      return holds.is === 'true' ? [] : [{ is: 'hold', rule, holds, when }];
    }
    if (rule.kind === 'let' && when) {
      const waits = (flag: Flag): boolean => (flag.rule.kind === 'must' ? flag.rule.must : flag.rule.may).some((a) => rule.let.includes(a));
      return [{ is: 'let', rule, flags: [...debts, ...windows].filter((flag) => waits(flag) && flag.when.is !== 'false'), when }];
    }
    if (rule.kind === 'may' && rule.may.includes(name))
      return windows.filter((w) => w.rule === rule).map((w) => ({ is: 'window', rule, flags: [w] }));
    // What only ends a stop needs one that is open, of whichever rule it ends.
    if (rule.kind === 'stops' && rule.until.length === 1 && rule.until[0] === name && p.steps[name]?.ends === undefined)
      return [{ is: 'resumes', rule, after: p.rules.flatMap((r) => (r.kind === 'stops' && r.until.includes(name) ? at(r.from) : [])) }];
    return [];
  }
  return { list, debts, windows };
}

/** A step that only a case opened by this one tells comes after that was opened. */
function toldBy(p: ProcedureData, name: string, at: (l: readonly string[]) => number[]): Guard[] {
  const step = p.steps[name]!;
  if (!isTold(step) || step.tells?.length !== 1) return [];
  return p.rules.flatMap((rule) =>
    rule.kind === 'opens' && rule.opens === step.tells![0] ? [{ is: 'told' as const, rule, after: at(rule.after) }] : [],
  );
}
