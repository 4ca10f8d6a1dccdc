/**
 * The shapes that the API answers with and the office reads. Requests are checked by the schemas in `schemas.ts`; these types are what both sides
 * hold in their hands. Money is in whole 分, days are civil days of Asia/Shanghai.
 */
import type { Allowed, Amount, Finding, Light, Obligation, Refusal, Window } from '../../kernel/case/types.ts';
import type { ProcedureMap } from '../../kernel/explain/diagram.ts';
import type { FieldData, Form, ProcedureData } from '../../kernel/language/data.ts';

/** Who is signed in. */
export interface Session {
  account: string;
  person: { id: string; name: string };
  unit: { id: string; name: string };
  roles: string[];
  tenant: { id: string; name: string; demo: boolean };
  today: string;
}

export interface UnitRow {
  id: string;
  name: string;
  kind: '政府' | '部门' | '镇' | '街道';
}
export interface PersonRow {
  id: string;
  name: string;
  unit: string;
  roles: string[];
}

/** A procedure as a list shows it. */
export interface ProcedureRow {
  id: string;
  title: string;
  chapter: string;
  register: boolean;
  /** Opening steps that the reader may do: his own (`mine`), and those of outsiders that he receives. */
  opens: { step: string; title: string; by: string; mine: boolean }[];
  count: { open: number; ended: number };
}
/** A procedure whole: its data, its picture, its words. */
export interface ProcedureView {
  procedure: ProcedureData;
  edition: string;
  map: ProcedureMap;
  explained: string;
}

/** A case in a list. */
export interface CaseRow {
  id: string;
  procedure: string;
  title: string;
  /** What names it: a party, a power, a task. */
  subject: string;
  number?: string;
  unit: string;
  opened: string;
  latest: { step: string; title: string; on: string };
  ended?: string;
  /** The most urgent of what is owed. */
  light?: Light;
  due?: string;
  owes?: string;
  findings: number;
}
export interface Page<T> {
  items: T[];
  next?: string;
  total?: number;
}

/** An event as the ledger shows it; facts as the reader may see them. */
export interface EventView {
  n: number;
  step: string;
  title: string;
  on: string;
  at: string;
  actor: { name: string; role: string; unit?: string };
  /** `scan`: the sheet that the entry rests on, by its digests, for who may open it; `scans`: of how many files it is. */
  hand?: { name?: string; by: string; scan?: string[]; scans?: number };
  /** Who did it together with the actor and signed for it. */
  cosigned?: { name: string; at: string }[];
  facts: { name: string; title: string; text: string; kind: FieldData['kind']; value?: Form[string]; link?: string }[];
  /** Parts that were lawfully erased, by name. */
  erased: string[];
  /** Parts that the reader may not see. */
  hidden: string[];
  document?: string;
  against: Finding[];
  attested: string[];
  deemed?: { article: string; on: string };
  recorded: boolean;
  corrects?: number;
  corrected?: number;
  digest: string;
  seq?: number;
}

export interface ObligationView extends Obligation {
  titles: string[];
  owedBy: string;
}
export interface WindowView extends Window {
  title: string;
}
export interface StepView extends Allowed {
  /** The office's, the reader's own, or an outsider's that a clerk receives. */
  mine: boolean;
  outsider: boolean;
  form: Record<string, FieldData>;
  issues?: string;
  role: string;
}
export interface CaseView {
  id: string;
  procedure: string;
  title: string;
  chapter: string;
  subject: string;
  unit: { id: string; name: string };
  opened: string;
  n: number;
  head: string;
  edition: string;
  ended?: { outcome: string; on: string };
  events: EventView[];
  obligations: ObligationView[];
  windows: WindowView[];
  amounts: Amount[];
  steps: StepView[];
  /** What every case takes: serve, publish, assign, hand over, correct. */
  always: StepView[];
  documents: { n: number; title: string; on: string; serves?: string; served?: string; published?: string }[];
  links: { case: string; procedure: string; title: string; relation: string; ended?: string }[];
  /** What this case told others and is not yet in. */
  pending: { says: string }[];
  marks: Record<string, 'done' | 'open' | 'owed' | 'late' | 'stopped' | 'forbidden'>;
}

/** That a case moved, as it goes over the stream: of an event that it was, never what it says. */
export interface LiveEvent {
  case: string;
  procedure: string;
  n: number;
  step: string;
  title: string;
  /** The official, or where it was an outsider the role alone. */
  by: string;
  on: string;
  /** The reader did it himself, here or elsewhere. */
  own: boolean;
  /** It is in the reader's unit, or he has a role that reaches every unit: his lists may have changed. */
  desk: boolean;
}

/** A line of the work list (今日). */
export interface DueRow {
  case: string;
  procedure: string;
  title: string;
  subject: string;
  unit: string;
  owes: string[];
  owedBy: string[];
  article: string;
  rule: string;
  due?: string;
  from: string;
  light: Light;
  left?: number;
  outsider: boolean;
  provisional: boolean;
  /** Rests on a default that nobody confirmed. */
  unconfirmed: boolean;
  because: { days?: number; why: string; event?: number }[];
  /** Mine to do, a colleague's of my unit, or what others owe us. */
  side: 'mine' | 'unit' | 'others';
  /** The step that the reader does to answer it; for a service, of which event. */
  act?: { step: string; title: string; event?: number };
}
export interface Today {
  today: string;
  clock: string;
  /** Lights of what is mine to do. */
  counts: { red: number; yellow: number; green: number; grey: number; stopped: number };
  /** How many of each side, light, procedure and unit: what every filter counts by. */
  tally: {
    side: DueRow['side'];
    light: Light;
    procedure: string;
    title: string;
    unit: string;
    unitName: string;
    n: number;
  }[];
  /** What cases of my unit told others, and is not yet in. */
  told: { case: string; title: string; subject: string; says: string }[];
  items: DueRow[];
}
/** A step of mine that stands in the way of what a colleague owes. */
export interface WaitingRow {
  case: string;
  procedure: string;
  title: string;
  subject: string;
  unit: string;
  step: string;
  stepTitle: string;
  /** What waits for it, whose it is, and by when. */
  owes: string[];
  owedBy: string[];
  due?: string;
  left?: number;
}

export interface FigureRow {
  id: string;
  title: string;
  unit: string;
  procedure: string;
  procedureTitle: string;
  chapter: string;
  kind: string;
  stock: boolean;
  /** Somebody counted it and says so: no act leaves it behind. */
  declared?: true;
  by: string[];
  /** The definition in words. */
  says: string;
}
export interface FigureView {
  id: string;
  title: string;
  unit: string;
  value: number | null;
  part?: number;
  whole?: number;
  definition: string;
  /** The sealed place and the events after it. */
  place: { size: number; root: string; unsealed: number };
  clock: string;
  by?: { key: string; title: string; value: number | null }[];
}
export interface FigureEventRow {
  case: string;
  n: number;
  step: string;
  title: string;
  subject: string;
  on: string;
  amount: number;
  digest: string;
}

/** A problem (RFC 9457). A refusal by law carries its rule, article and words, and all others that forbid. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  rule?: string;
  article?: string;
  says?: string;
  refusals?: Refusal[];
  /** What happened since, where the case moved meanwhile. */
  events?: EventView[];
}
export interface SealRow {
  size: number;
  root: string;
  at: string;
  hash: string;
  algorithm: string;
  keyId: string;
}
export interface VerifyView {
  ok: boolean;
  events: number;
  cases: number;
  seals: number;
  ms: number;
  faults: { kind: string; case?: string; n?: number; says: string }[];
}

export type { DocumentPage, DocumentRow, DocumentStatus } from '../reads/library.ts';
