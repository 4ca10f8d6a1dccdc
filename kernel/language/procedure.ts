/**
 * `procedure({...})`: a statute's procedure as a law file writes it, in; plain data, out. The file is checked by the compiler (a step, field or
 * choice that does not exist does not compile), and here for what types cannot see.
 */
import type { Day } from '../time/day.ts';
import type { Span } from '../time/span.ts';
import { type Authority, FORMAT, type InForceData, type ProcedureData, type RoleData, type Rule, type StatuteData } from './data.ts';
import {
  Condition,
  collectSettings,
  type DayHandle,
  exprOf,
  type Handle,
  handle,
  lookupData,
  type NumberHandle,
  type RefHandle,
  type Setting,
  type TextHandle,
  type TypeOf,
  type WhoHandle,
  type YesHandle,
  type Yuan,
} from './expressions.ts';
import type { FieldsOf, PersonType } from './fields.ts';
import { type Figure, type FigureWords, figureWords, namedFigures } from './figures.ts';
import { type RuleSentence, type Sentence, sentence } from './sentences.ts';
import { EVERY_CASE, type ReservedStep, type Step } from './steps.ts';

/** A statute as a law file cites it. `authority` is `statute` unless it says so. */
export interface Statute {
  title: string;
  inForce: string;
  until?: string;
  authority?: Authority;
}

export type StepsOf = Record<string, Step<never> | Step<FieldsOf>>;
type FormOf<S> = S extends { readonly $form?: infer F } ? NonNullable<F> : never;
type Name<S> = keyof S & string;
/** `step`, `step served` for the service of its document, or `step published` for its being made public. */
export type Act<S> = Name<S> | `${Name<S>} served` | `${Name<S>} published`;
/** `step.field` of every step. */
export type Path<S> = { [K in Name<S>]: `${K}.${keyof FormOf<S[K]> & string}` }[Name<S>];
type FieldAt<S, P> = P extends `${infer K}.${infer L}`
  ? K extends keyof S
    ? L extends keyof FormOf<S[K]>
      ? TypeOf<FormOf<S[K]>[L]>
      : never
    : never
  : never;

/** The words in which a file's rules are written, typed by its steps. */
export interface Words<S> {
  /** A fact by its path. In a rule before s, `fact('s.x')` is the form in hand; elsewhere the latest. */
  fact<P extends Path<S>>(path: P): Handle<FieldAt<S, P>>;
  did(act: Act<S>): Condition;
  /** How many times. */
  done(act: Act<S>): NumberHandle<number>;
  day(act: Act<S>): DayHandle;
  served<K extends Name<S>>(step: K): `${K} served`;
  published<K extends Name<S>>(step: K): `${K} published`;
  today: DayHandle;
  actor: WhoHandle;
  /** The unit that holds the case. */
  unit: RefHandle;
  /** The sum of a field over all the times its step was done. */
  sum(path: Path<S>): NumberHandle<Yuan>;
  late(step: Name<S>): Condition;
  /** The day after the one on which the step was due, if it was not done. */
  overdue(step: Act<S>): DayHandle;
  windowEnd(step: Name<S>): DayHandle;
  /** An amount that accrues. */
  amount(id: string): NumberHandle<Yuan>;
  yearly(month: number, day: number): DayHandle;
  earliest(...days: DayHandle[]): DayHandle;
  latest(...days: DayHandle[]): DayHandle;
  /** Whether a test holds, as the value of a computed yes field. */
  truth(test: Condition): YesHandle;
  /** How many other cases share a reference or key with this one. */
  cases(procedure: string, o: { same: Path<S>; as: string; did?: string; within?: Span | Setting<Span> }): NumberHandle<number>;
  linked(procedure: string): { ended: Condition; allEnded: Condition; count: NumberHandle<number>; outcome: TextHandle<string> };
}

type Sentences<S, L> = { [K in keyof L]: (article: number | string, paragraph?: number) => Sentence<Name<S>, Act<S>, Path<S>> };

export interface ProcedureSource<S extends StepsOf, L extends Record<string, Statute>, R extends Record<string, RoleData>> {
  id: string;
  title: string;
  chapter: string;
  /** The day from which this edition is in force. */
  from: string;
  until?: string;
  register?: true;
  statutes: L;
  roles: R;
  opens: Name<S>[];
  subject?: Path<S>;
  every?: { year: [number, number]; each: string };
  steps: S & { [K in Name<S>]: K extends ReservedStep ? never : { by: (keyof R & string) | 'clock' | 'told' } };
  rules: (words: Words<S> & Sentences<S, L>) => RuleSentence[];
  inForce?: (words: Words<S>) => {
    from: DayHandle;
    until: Name<S>[];
    suspended?: [Name<S>, Name<S>];
    expires?: DayHandle;
    holder?: Path<S>;
  };
  computes?: (words: Words<S>) => Partial<Record<Path<S>, { data: import('./data.ts').Expr }>>;
  figures?: (figures: FigureWords<Act<S>, Path<S>>, words: Words<S>) => Record<string, Figure>;
  /** What the language cannot express, by article, with the reason: never approximated. */
  notModelled?: Record<string, string>;
}

/** Third paragraphs and named items print as a lawyer cites them: 行政处罚法第57条第2款. */
const printed = (title: string, article: number | string, paragraph?: number): string =>
  typeof article === 'number' ? `${title}第${article}条${paragraph ? `第${paragraph}款` : ''}` : `${title}${article}`;

function words<S>(): Words<S> {
  return {
    fact: (path) => handle({ fact: path }),
    did: (act) => new Condition({ did: act }),
    done: (act) => handle({ done: act }),
    day: (act) => handle({ day: act }),
    served: (step) => `${step} served`,
    published: (step) => `${step} published`,
    today: handle({ today: true }),
    actor: handle<WhoHandle>({ actor: true }),
    unit: handle({ unit: true }),
    sum: (path) => handle({ sumOf: path }),
    late: (step) => new Condition({ late: step }),
    overdue: (step) => handle({ overdue: step }),
    windowEnd: (step) => handle({ windowEnd: step }),
    amount: (id) => handle({ amount: id }),
    yearly: (month, day) => handle({ yearly: [month, day] }),
    earliest: (...days) => handle({ earliest: days.map(exprOf) }),
    latest: (...days) => handle({ latest: days.map(exprOf) }),
    truth: (test) => handle({ truth: test.data }),
    cases: (procedure, o) => handle({ lookup: lookupData(procedure, o) }),
    linked: (procedure) => ({
      ended: new Condition({ ended: procedure }),
      allEnded: new Condition({ allEnded: procedure }),
      count: handle({ linked: procedure }),
      outcome: handle({ outcome: procedure }),
    }),
  };
}

/** Rules get ids from their article and kind (`law-48.must`), numbered when an article says two of a kind. */
function identified(rules: RuleSentence[], keys: Record<string, string>): Rule[] {
  const seen = new Map<string, number>();
  return rules.map(({ data }) => {
    const base = data.id ?? `${data.statute}-${keys[data.article] ?? data.article}.${data.kind}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    if (data.id && times > 1) throw new Error(`two rules are named ${data.id}`);
    return { ...data, id: times === 1 ? base : `${base}.${times}` } as Rule;
  });
}

/**
 * The plain data of a procedure.
 * @throws when a file contradicts itself in what types cannot see (an unnamed figure inside another, two rules of one name).
 */
export function procedure<const S extends StepsOf, const L extends Record<string, Statute>, const R extends Record<string, RoleData>>(
  source: ProcedureSource<S, L, R>,
): ProcedureData {
  const w = words<S>();
  const articles: Record<string, string> = {};
  const sentences = Object.fromEntries(
    Object.entries(source.statutes).map(([key, statute]) => [
      key,
      (article: number | string, paragraph?: number) => {
        const text = printed(statute.title, article, paragraph);
        articles[text] = paragraph ? `${article}.${paragraph}` : `${article}`;
        return sentence(key, text);
      },
    ]),
  ) as unknown as Sentences<S, L>;

  const [built, settings] = collectSettings(() => {
    const rules = identified(source.rules({ ...w, ...sentences }), articles);
    const figures = namedFigures(source.id, source.figures?.(figureWords(), w) ?? {});
    const inForce = source.inForce?.(w);
    return { rules, figures, inForce, computes: source.computes?.(w) ?? {} };
  });

  // through JSON, so that a field written once and used by two steps is two fields: one may be computed and the other not
  const steps = JSON.parse(JSON.stringify(source.steps)) as ProcedureData['steps'];
  for (const [path, expr] of Object.entries(built.computes)) {
    const [step, field] = path.split('.') as [string, string];
    steps[step]!.form[field]!.computed = (expr as { data: import('./data.ts').Expr }).data;
  }
  const used = new Set([...Object.values(steps), ...Object.values(EVERY_CASE)].flatMap((s) => [s.by, ...(s.serves ? [s.serves] : [])]));
  const statutes: Record<string, StatuteData> = Object.fromEntries(
    Object.entries(source.statutes).map(([key, s]) => [key, { ...s, authority: s.authority ?? 'statute' }]),
  );
  const inForce: InForceData | undefined = built.inForce && {
    from: exprOf(built.inForce.from),
    until: built.inForce.until,
    ...(built.inForce.suspended && { suspended: built.inForce.suspended }),
    ...(built.inForce.expires && { expires: exprOf(built.inForce.expires) }),
    ...(built.inForce.holder !== undefined && { holder: built.inForce.holder }),
  };
  const data: ProcedureData = {
    format: FORMAT,
    id: source.id,
    title: source.title,
    chapter: source.chapter,
    from: source.from as Day,
    ...(source.until !== undefined && { until: source.until as Day }),
    ...(source.register && { register: true as const }),
    statutes,
    roles: Object.fromEntries(Object.entries(source.roles).filter(([role]) => used.has(role))),
    settings,
    opens: source.opens,
    ...(source.subject !== undefined && { subject: source.subject }),
    ...(source.every && { every: source.every }),
    steps,
    rules: built.rules,
    ...(inForce && { inForce }),
    figures: built.figures,
    notModelled: source.notModelled ?? {},
  };
  return JSON.parse(JSON.stringify(data)) as ProcedureData;
}

export type { PersonType };
