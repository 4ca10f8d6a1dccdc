/**
 * The shapes that a case is held in. Everything here is plain data: a case goes through JSON, and the same fold runs in the server, in the
 * browser and in the verifier.
 */
import type { FieldClass, Form, ProcedureData, SettingData, Value } from '../language/data.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { Calendar } from '../time/calendar.ts';
import type { Day, Minute } from '../time/day.ts';

/** Whose act it is in law. A person acts in a role, for a unit; an outsider may be a subject of the register (`body`). */
export interface Who {
  person?: string;
  body?: string;
  role: string;
  unit?: string;
}
/** Who entered it, when that is another than the actor, and by what. */
export interface Hand {
  person?: string;
  by: 'delegation' | 'paper' | 'platform' | 'clock' | 'follow-up';
  /** The scan of the sheet that the entry rests on: digests of its files, which stand among the event's files as well. */
  scan?: string[];
}
/** One who did the act together with its actor and signed for it himself: the second of two officers. `at`: the instant of his signature. */
export interface Cosigner {
  person: string;
  at: string;
}

/** A rule that an act broke, kept on the event of a 补录. */
export interface Finding {
  rule: string;
  article: string;
  says: string;
}
/** Why a step is refused: the rule, the article, the words. `kind` is the rule's, or what the program itself asks. */
export interface Refusal extends Finding {
  kind:
    | 'do'
    | 'hold'
    | 'attest'
    | 'wait'
    | 'let'
    | 'never'
    | 'may'
    | 'apart'
    | 'extends'
    | 'role'
    | 'once'
    | 'ended'
    | 'form'
    | 'day'
    | 'order'
    | 'settles'
    | 'world';
  /** The field that the words are about. */
  field?: string;
  /** The first day on which it may be done, where only time is lacking. */
  from?: Day;
}

/** One act of a case, as its fold keeps it: what rules, lists and references read, and no long text. */
export interface Act {
  n: number;
  step: string;
  /** The civil day, or minute, on which it took effect. */
  on: Day | Minute;
  actor: Who;
  hand?: Hand;
  /** Facts that a test, a figure or a list reads. A personal one is kept as its reference, any other only as being there. */
  facts: Form;
  /** For `serve` and `publish`: the act whose document it is. */
  document?: number;
  /** Which debts it answers, by the n of the act that made them, where several are open. */
  settles?: number[];
  deemed?: { rule: string; on: Day };
  /** Entered afterwards (补录). */
  recorded?: true;
  against?: Finding[];
  digest: string;
  /** The correction that stands in its place. */
  corrected?: number;
}

export interface Case {
  tenant: string;
  id: string;
  procedure: string;
  /** The digest of the procedure's edition that the case is held to. */
  edition: string;
  unit: string;
  opened: Day;
  /** How many events it has, and the digest of the last. */
  n: number;
  head: string;
  /** In the order of their days, then of n: what was entered late takes its place in time. */
  acts: Act[];
  /** The case that opened it, and the rule by which. */
  parent?: { case: string; n: number; rule: string };
  /** Cases that it opened or was told of, by procedure; `ended` once that was told. */
  links: { case: string; procedure: string; n: number; ended?: string }[];
}

/** A value that a layer sets: dated, with the document it rests on. `confirmed` is false for a default nobody has looked at. */
export interface LayerValue {
  setting: string;
  layer: string;
  value: SettingData['default'];
  from: Day;
  until?: Day;
  department?: string;
  basis: string;
  confirmed: boolean;
}

/** What a decision may look at besides the case itself: fetched beforehand by what `needs` says. */
export interface World {
  today: Day;
  calendar: Calendar;
  /** Other cases and register entries that the form or the case refers to, at their heads. */
  cases: Record<string, { case: Case; procedure: ProcedureData }>;
  /** `register person` → the person's entries (ids in `cases`). */
  held: Record<string, string[]>;
  /** Answers of lookups by their key. */
  lookups: Record<string, number>;
  /** Values of the tenant's layers, the nearest last. */
  settings: LayerValue[];
}

/** What to fetch before a step can be decided. */
export interface Needs {
  cases: string[];
  held: { register: string; person: string }[];
  lookups: { key: string; procedure: string; as: string; value: string; did?: string; from?: Day; to: Day }[];
  settings: string[];
}

/** A command. `salt` is 32 random bytes in hex, given by the caller, so that the decision stays pure. */
export interface Command {
  key: string;
  step: string;
  form: Form;
  who: Who;
  hand?: Hand;
  /** Who signed beside the actor. */
  cosigned?: Cosigner[];
  on: Day | Minute;
  /** The instant at which it is entered, ISO 8601 in UTC. */
  at: string;
  salt: string;
  /** Rules that only a person can judge (attest), to which the actor put his name. */
  attested?: string[];
  settles?: number[];
  /** 补录: done outside. The ground says how it comes to be entered; the scan's digests prove it. */
  record?: { ground: string; files: string[] };
  /** The event that this one follows from. */
  cause?: { case: string; n: number; digest: string; rule: string };
  deemed?: { rule: string; on: Day };
}

/** An event that the decision gives, with the parts that its digests stand for, and the case as it then is. */
export interface Decided {
  ok: true;
  event: LedgerEvent;
  /** The event's canonical text and digest. */
  text: string;
  digest: string;
  parts: { name: string; class: FieldClass; text: string; digest: string }[];
  case: Case;
  /** Rules broken, where it is a 补录. */
  findings: Finding[];
  /** Fields that the commit fills with the next number of a series. */
  numbers: { field: string; series: string; year: number }[];
  /** Values that may stand only once in the register. */
  uniques: { field: string; value: string }[];
}
export interface Refused {
  ok: false;
  refusals: Refusal[];
}
export type Decision = Decided | Refused;

export type Light = 'green' | 'yellow' | 'red' | 'grey' | 'stopped' | 'done';

/** A line of reason for a due day. */
export interface Because {
  days?: number;
  why: string;
  event?: number;
}

/** What is owed by when, computed from the case's acts, never stored as truth. */
export interface Obligation {
  rule: string;
  article: string;
  /** Acts, any of which discharges it. */
  owes: string[];
  /** The act that made it. */
  trigger: number;
  triggerStep: string;
  from: Day | Minute;
  /** Absent while it is stopped, and where the law says 及时 and gives no number. */
  due?: Day | Minute;
  state: 'open' | 'stopped' | 'done' | 'void';
  doneBy?: number;
  late: boolean;
  light: Light;
  /** Working days left on the day asked; negative when late. */
  left?: number;
  /** The roles that owe it; `outsider` when they are not the office's. */
  by: string[];
  outsider: boolean;
  /** Rests on a default that nobody has confirmed: shown grey, never red. */
  unconfirmed: boolean;
  silence?: string;
  provisional: boolean;
  because: Because[];
}

/** A right with a window. */
export interface Window {
  rule: string;
  article: string;
  step: string;
  trigger: number;
  from: Day | Minute;
  until?: Day | Minute;
  open: boolean;
  by: string;
  outsider: boolean;
  unconfirmed: boolean;
  provisional: boolean;
  because: Because[];
}

/** An amount that grows by the day, in whole 分. */
export interface Amount {
  rule: string;
  article: string;
  id: string;
  title: string;
  fen: number;
  because: Because[];
}

export interface Dues {
  obligations: Obligation[];
  windows: Window[];
  amounts: Amount[];
}

/** A step as it stands: who may do it, and what still forbids it. */
export interface Allowed {
  step: string;
  title: string;
  by: string;
  /** Sentences that the actor signs by doing it. */
  attests: Finding[];
  refusals: Refusal[];
  /** Open debts of which one has to be named. */
  settles: { trigger: number; step: string; on: Day | Minute }[];
}

/** A contribution of a case to a figure. `member` for distinct counts. */
export interface Contribution {
  figure: string;
  day: Day;
  amount: number;
  /** For a mean: how many it is the sum of. */
  of?: number;
  unit: string;
  dims: Record<string, string>;
  member?: string;
  n: number;
}

/** What an event leads to: each is a command or a case to open, whose key is made from the event. */
export type FollowUp = {
  key: string;
  cause: { case: string; n: number; digest: string; rule: string };
  /**
   * Texts and files of an earlier act, which the fold does not keep: by the field that takes each, the act and the field that it stands in. Who sends
   * the command reads them from the ledger; what was erased is left out.
   */
  lends?: Record<string, { n: number; field: string }>;
} & (
  | { kind: 'open'; procedure: string; form: Form; unit: string }
  /** `opened`: the key of the follow-up that opened the case which is told, where its id is not known here. */
  | ({ kind: 'tell'; step: string; form: Form } & ({ case: string; opened?: undefined } | { case?: undefined; opened: string }))
);

export type { Value };
