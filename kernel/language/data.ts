/**
 * The plain data that a procedure is: what the builder returns and nothing else. It goes through JSON unchanged, has a digest, stands on the
 * ledger as the edition that a case is held to, and runs the same in the server, the browser and the checker. There is no function in it.
 */
import type { Day } from '../time/day.ts';
import type { Span } from '../time/span.ts';
import type { FigureData } from './figure-data.ts';

export type { FigureData };

/** The format of this data. Old formats are read for ever; a word whose meaning must change gets a new name. */
export const FORMAT = 1;

/** Who may see a field. Masks, publication, search and erasure follow from it. */
export type FieldClass = 'open' | 'office' | 'personal' | 'secret';

export type FieldKind =
  | 'text'
  | 'day'
  | 'moment'
  | 'money'
  | 'count'
  | 'yes'
  | 'party'
  | 'agency'
  | 'official'
  | 'officials'
  | 'files'
  | 'number'
  | 'ref'
  | 'choice'
  | 'choices'
  | 'rows';

export interface FieldData {
  kind: FieldKind;
  title: string;
  class: FieldClass;
  optional?: true;
  /** The values of a choice or of a set of choices. */
  of?: string[];
  /** The procedures (or registers) that a reference may point at. */
  to?: string[];
  /** The series of a document number, such as 罚〔年〕号: filled by the commit, without gaps, by unit, series and year. */
  series?: string;
  /** The fields of a row. */
  rows?: Record<string, FieldData>;
  /** A value may stand once in the register. */
  unique?: true;
  /** The value is computed, never typed. */
  computed?: Expr;
}

/** A value of a form: money in whole 分 (a hundredth of a 元), days as YYYY-MM-DD, references and persons as ids, files as digests. */
export type Value = string | number | boolean | null | string[] | { [field: string]: Value }[] | ShortFile[];
/** A file on a form: the digest of its bytes is what the ledger keeps. */
export interface ShortFile {
  [field: string]: Value;
  name: string;
  digest: string;
}
export type Form = Record<string, Value>;

export interface StepData {
  title: string;
  /** A role in the unit that holds the case, `clock`, or `told` for what another case tells. */
  by: string;
  form: Record<string, FieldData>;
  /** The outcome with which this step ends the case. */
  ends?: string;
  /** The document (文书) that it issues, and the role that it is served on. */
  issues?: string;
  serves?: string;
  /** How often it may be done; once unless it says so. */
  repeats?: number;
  /** The procedures that tell this step. */
  tells?: string[];
}

export interface RoleData {
  title: string;
  /** A party, a court, the police, a bank: the rules bind the office, so no step of an outsider is refused. */
  outsider?: true;
}

export type Authority = 'statute' | 'national-document' | 'department-rule' | 'local';

export interface StatuteData {
  title: string;
  inForce: string;
  until?: string;
  /** What is neither a statute nor a national document is a default, shown as such, and never called 法定. */
  authority: Authority;
}

/** A value that the law leaves to a ministry, a province or a county: dated values stand in layers; this is the default and what it rests on. */
export interface SettingData {
  title: string;
  default: Span | number;
  kind: 'span' | 'money' | 'count';
  basis: string;
}

export interface Lookup {
  /** The procedure whose cases are counted. */
  cases: string;
  /** The fact of this case (a reference or key) that theirs has to equal. */
  same: string;
  /** Their fact. */
  as: string;
  /** Only cases in which this step was done, … */
  did?: string;
  /** … within this long before the day of the step. */
  within?: SpanData;
}

export type SpanData = Span | { setting: string };

/** What a test reads. Paths are `step.field`; an act is `step`, or `step served` for the service of its document. */
export type Expr =
  | { fact: string }
  | { day: string }
  | { today: true }
  | { actor: true }
  | { unit: true }
  | { value: Value }
  | { setting: string }
  | { span: Span }
  /** A span whose number is a fact: 承诺的工作日. */
  | { spanOf: [Expr, Span['unit']] }
  | { plus: [Expr, Expr] }
  | { minus: [Expr, Expr] }
  | { times: [Expr, number] }
  | { sumOf: string }
  | { total: [Expr, string] }
  /** Whether a test holds: for computed yes fields alone. */
  | { truth: Test }
  | { count: Expr }
  | { done: string }
  | { get: [Expr, string] }
  | { lookup: Lookup }
  | { linked: string }
  | { outcome: string }
  | { overdue: string }
  | { windowEnd: string }
  | { amount: string }
  | { yearly: [number, number] }
  | { earliest: Expr[] }
  | { latest: Expr[] };

export type Comparison =
  | 'present'
  | 'absent'
  | 'true'
  | 'false'
  | 'is'
  | 'among'
  | 'has'
  | 'hasAny'
  | 'inside'
  | 'meets'
  | 'over'
  | 'under'
  | 'atLeast'
  | 'atMost'
  | 'before'
  | 'after'
  | 'within'
  | 'same'
  | 'includes'
  | 'holds'
  | 'allHold'
  | 'inForce'
  | 'inForceOn'
  | 'refDid'
  | 'every';

/** A test. A fact not yet known makes a comparison unknown, and an unknown test does not yet bite. */
export type Test =
  | { all: Test[] }
  | { any: Test[] }
  | { not: Test }
  | { did: string }
  | { late: string }
  | { ended: string }
  | { allEnded: string }
  | { test: Comparison; of: Expr; than?: Expr; values?: Value[]; span?: SpanData; name?: string };

interface RuleBase {
  /** Unique in its procedure; a layer replaces a rule by it. */
  id: string;
  /** The key of the statute in the procedure, and the article as it is printed. */
  statute: string;
  article: string;
  when?: Test;
  /** The layer that added or replaced it, where it is not the nation's. */
  layer?: string;
}

export type RuleBody =
  | { kind: 'do'; before: string[]; do: string[] }
  | { kind: 'hold'; before: string[]; says: string; hold: Test[] }
  | { kind: 'attest'; before: string[]; says: string }
  | { kind: 'wait'; before: string[]; wait: SpanData; since: string; full?: true }
  | { kind: 'let'; before: string[]; let: string[] }
  | {
      kind: 'must';
      after: string[];
      must: string[];
      /** One of the three: a span from the trigger, a day, or 及时 (no number in the law). */
      within?: SpanData;
      by?: Expr;
      promptly?: true;
      /** Counted from this day instead of the trigger's. */
      from?: Expr;
      /** The step that the law deems done when the limit has passed, and from which day: the limit's, or the latest of that act. */
      silence?: string;
      deemedOn?: string;
      /** Discharged when this holds, where one step is not enough. */
      until?: Test;
    }
  | { kind: 'may'; after: string[]; may: string[]; within?: SpanData; by?: Expr; from?: Expr }
  | { kind: 'never'; after: string[]; never: string[] }
  | { kind: 'restarts'; after: string[]; restarts: string }
  | { kind: 'extends'; extends: string; with: string; by?: SpanData; to?: string; times?: number }
  | { kind: 'stops'; from: string[]; until: string[]; stops: string[] | 'all' }
  | { kind: 'apart'; apart: string[] }
  | { kind: 'accrues'; accrues: string; title: string; from: Expr; of: Expr; perDay: string; atMost: Expr }
  | {
      kind: 'opens';
      after: string[];
      opens: string;
      each?: string;
      /** The agency that is to hold the opened case (with `each`, a field of the row will do); else the unit that holds this one. */
      unit?: string;
      with?: Record<string, string>;
    }
  | {
      kind: 'tells';
      after: string[];
      /**
       * The reference to the case that is told, `opener` for the case that opened this one, `opened` for those that this one opened, or a list of
       * rows with `each`.
       */
      tells: string;
      /** With `opened`: the procedure whose cases are told. */
      of?: string;
      /** The reference inside each row: a telling for each. */
      each?: string;
      step: string;
      with?: Record<string, string>;
    }
  | { kind: 'publishes'; publishes: string; within: SpanData; until?: SpanData };

export type Rule = RuleBase & RuleBody;
export type RuleKind = RuleBody['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;

/** From what day, and until which steps, an entry of a register is in force; whose it is. */
export interface InForceData {
  from: Expr;
  until: string[];
  suspended?: [string, string];
  /** The day on which it lapses by itself. */
  expires?: Expr;
  /** The fact that says whose entry it is (a certificate's officer). */
  holder?: string;
}

export interface ProcedureData {
  format: typeof FORMAT;
  id: string;
  title: string;
  chapter: string;
  /** The day from which this edition is in force, and the day on which it ended. */
  from: Day;
  until?: Day;
  /** A register is a procedure whose cases are long-lived entries. */
  register?: true;
  statutes: Record<string, StatuteData>;
  roles: Record<string, RoleData>;
  settings: Record<string, SettingData>;
  opens: string[];
  /** The fact that names a case in lists. */
  subject?: string;
  /** The clock opens a case on this day of each year for each unit of this kind. */
  every?: { year: [number, number]; each: string };
  steps: Record<string, StepData>;
  rules: Rule[];
  inForce?: InForceData;
  figures: Record<string, FigureData>;
  notModelled: Record<string, string>;
}
