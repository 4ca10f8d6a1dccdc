/** The annual report as it is composed: headings, paragraphs and tables, in which every number is an object that says what it is and where it comes from. */
import type { Day } from '../../kernel/time/day.ts';

/** The format of the report as JSON; a reader of another day tells by it what it holds. */
export const FORMAT = 'zhangtu.annual-report/1';

/** The events behind a number: their ids (case:n), or, where they are very many, how many there are and the digest of the list of ids. */
export interface EventsBehind {
  count: number;
  ids?: string[];
  /** SHA of the ids in order, a line each. */
  digest?: string;
}

/** A number of the report. */
export interface ReportNumber {
  /** As it stands in the text: 「687批次」, or in a table 「687」. */
  text: string;
  figure: string;
  title: string;
  /** In the figure's unit: 元 for money, percent for shares. */
  value: number;
  unit: string;
  /** Digest of the definition. */
  definition: string;
  /** The definition in words. */
  says: string;
  period: { from: Day; to: Day } | { on: Day };
  /** Size of the sealed ledger it was counted over. */
  place: number;
  /** One group of a breakdown: a unit, a kind of applicant. */
  group?: { by: string; is: string; title: string };
  part?: number;
  whole?: number;
  events?: EventsBehind;
  /** What no act leaves behind: somebody declared it. */
  declared?: true;
  /** The year before as it was published, where it was. */
  published?: number;
}

export type Piece = string | ReportNumber;
export interface Paragraph {
  /** Its numbered heading: 「行政复议」. */
  lead?: string;
  pieces: Piece[];
  /** Somebody wrote its words; the numbers in it are counted all the same. */
  written?: true;
}
export type Cell = string | ReportNumber;
export interface ReportTable {
  id: string;
  title: string;
  basis: string;
  /** The unit of all its numbers, where they have one. */
  unit?: string;
  head: string[];
  rows: Cell[][];
}
export interface Section {
  id: string;
  heading: string;
  paragraphs: Paragraph[];
  sections?: Section[];
  tables?: ReportTable[];
}
/** A figure that is kept out of the report, and why: for who signs. */
export interface LeftOut {
  figure: string;
  title: string;
  reason: string;
}
/** What does not add up. */
export interface TableFinding {
  table: string;
  says: string;
}
export interface SealOf {
  size: number;
  root: string;
  at: string;
  hash: string;
  algorithm: string;
  keyId: string;
  [more: string]: unknown;
}
export interface AnnualReport {
  format: typeof FORMAT;
  title: string;
  tenant: { id: string; name: string; demo: boolean };
  year: number;
  /** Whose report it is, where it is one unit's. */
  unit?: { id: string; name: string };
  /** Who signs it, and the day it was written. */
  signed: { by: string; on: Day };
  period: { from: Day; to: Day };
  /** The sealed place it was written at. */
  place: { size: number; root: string; unsealed: number };
  /** The day up to which the law's deemed acts are written. */
  clock: string;
  opening: Paragraph;
  sections: Section[];
  tables: ReportTable[];
  /** Where the numbers of the year before were published. */
  before?: string;
  leftOut: LeftOut[];
  findings: TableFinding[];
  /** The last seal of the ledger; absent where a table does not add up. */
  seal?: SealOf;
}

/** What is asked of the ledger for the report. */
export interface Ask {
  figure: string;
  /** The report's year, or the one before it. */
  period: 'year' | 'before';
  by?: string;
}
export const askKey = ({ figure, period, by }: Ask): string => `${figure}|${period}|${by ?? ''}`;

/** What the ledger answered. */
export interface Answered {
  value: number | null;
  unit: string;
  part?: number;
  whole?: number;
  definition: string;
  period: { from: Day; to: Day } | { on: Day };
  groups?: { group: string; title: string; value: number | null }[];
}
