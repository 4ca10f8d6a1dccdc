/** What the law asks before the office says yes, and what it would have to cite for each no. */
import { type Around, doOr } from '../../kernel/explain/names.ts';
import { ruleText, whenText } from '../../kernel/explain/rules.ts';
import type { ProcedureData, Rule } from '../../kernel/language/data.ts';
import type { RefusalRow, Said } from './types.ts';

/** A no, by how steps, outcomes and options are called in the law. */
const NO = /不予|不受理|不准|驳回|退回|终止/;
const ASKS_MORE = /补正/;
/** What ends without a judgement of the matter: it lacks no condition. */
const NO_JUDGEMENT = /退回|终止/;

const isOffice = (p: ProcedureData, step: string): boolean => {
  const by = p.steps[step]?.by;
  return by !== undefined && by !== 'told' && by !== 'clock' && p.roles[by]?.outsider !== true;
};
const saysNo = (p: ProcedureData, step: string): boolean =>
  isOffice(p, step) && (NO.test(p.steps[step]!.title) || NO.test(p.steps[step]!.ends ?? ''));

/** The steps by which the office says yes: those that a duty names beside a no, and those that end well. */
export function yesSteps(p: ProcedureData): string[] {
  const named = p.rules.flatMap((r) => (r.kind === 'must' && r.must.some((a) => saysNo(p, a)) ? r.must : []));
  return Object.keys(p.steps).filter(
    (s) => isOffice(p, s) && !saysNo(p, s) && !ASKS_MORE.test(p.steps[s]!.title) && (named.includes(s) || p.steps[s]!.ends !== undefined),
  );
}

type Guard = Extract<Rule, { before: string[] }>;
const isCondition = (r: Rule): r is Guard => r.kind === 'hold' || r.kind === 'attest' || (r.kind === 'do' && r.when !== undefined);

/** The condition alone, as it is read beside its step: 「经核查符合条件」. */
const short = (r: Guard, p: ProcedureData, a: Around): string =>
  `${whenText(r.when, p, a)}${r.kind === 'hold' || r.kind === 'attest' ? r.says : `先${doOr(p, (r as { do: string[] }).do)}`}`;

/** Every condition of a yes with its article. */
export const conditionsOf = (p: ProcedureData, a: Around): Said[] => {
  const yes = yesSteps(p);
  return p.rules.flatMap((r) =>
    isCondition(r) && r.before.some((s) => yes.includes(s)) && noOption(r, p) === undefined
      ? [
          {
            says: `${doOr(
              p,
              r.before.filter((s) => yes.includes(s)),
            )}:${short(r, p, a)}`,
            article: r.article,
          },
        ]
      : [],
  );
};

/** The option of a choice that says no, where a rule applies only to it (结果为不予办理). */
function noOption(r: Rule, p: ProcedureData): string | undefined {
  const when = r.when === undefined ? '' : JSON.stringify(r.when);
  return Object.values(p.steps)
    .flatMap((s) => Object.values(s.form).flatMap((f) => (f.kind === 'choice' ? (f.of ?? []) : [])))
    .find((option) => NO.test(option) && when.includes(`"test":"is"`) && when.includes(`"value":${JSON.stringify(option)}`));
}

const GROUNDS = /情形|原因|理由|事由/;
const groundsOf = (p: ProcedureData, step: string): string[] =>
  Object.values(p.steps[step]!.form).flatMap((f) => (f.kind === 'choice' && GROUNDS.test(f.title) ? (f.of ?? []) : []));

/** Each no of the procedure. A step that can answer yes or no (当场办结,结果为不予办理) is a no by its option. */
export function refusalsOf(p: ProcedureData, a: Around): RefusalRow[] {
  const guards = p.rules.filter(isCondition);
  const said = (rules: readonly Rule[]): Said[] => rules.map((r) => ({ says: ruleText(r, p, a), article: r.article }));
  const lacksOf = (steps: readonly string[]): Said[] =>
    guards
      .filter((r) => noOption(r, p) === undefined && r.before.some((s) => steps.includes(s)))
      .map((r) => ({ says: short(r, p, a), article: r.article }));
  return Object.keys(p.steps).flatMap((step): RefusalRow[] => {
    const { title, issues } = p.steps[step]!;
    const after = p.rules.filter((r) => r.kind === 'must' && r.after.includes(step));
    if (saysNo(p, step)) {
      const beside = p.rules.flatMap((r) => (r.kind === 'must' && r.must.includes(step) ? r.must : []));
      const yes = yesSteps(p).filter((s) => beside.includes(s));
      return [
        {
          title,
          ...(issues !== undefined && { document: issues }),
          grounds: groundsOf(p, step),
          lacks: NO_JUDGEMENT.test(title) ? [] : lacksOf(yes),
          binds: said([...guards.filter((r) => r.before.includes(step) && !r.before.some((s) => yes.includes(s))), ...after]),
        },
      ];
    }
    if (!isOffice(p, step)) return [];
    const option = Object.values(p.steps[step]!.form)
      .flatMap((f) => (f.kind === 'choice' ? (f.of ?? []) : []))
      .find((o) => NO.test(o));
    if (option === undefined || !p.rules.some((r) => noOption(r, p) === option)) return [];
    return [
      {
        title: `${title}:${option}`,
        ...(issues !== undefined && { document: issues }),
        grounds: [],
        lacks: lacksOf([step]),
        binds: said(guards.filter((r) => r.before.includes(step) && noOption(r, p) === option)),
      },
    ];
  });
}
