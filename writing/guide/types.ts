/** A guide (办事指南) as it is composed: what the register says of the item, and what the law says of the way. Nothing in it is typed for the guide. */
import type { ProcedureMap } from '../../kernel/explain/diagram.ts';

export interface Material {
  name: string;
  basis: string;
  /** May be handed in later, or is fetched from whoever holds it. */
  spare: boolean;
}
export interface Prerequisite {
  name: string;
  issuer: string;
}
export interface Link {
  name: string;
  who: string;
}
/** A sentence of the law with its article. */
export interface Said {
  says: string;
  article: string;
}
export interface Step {
  title: string;
  by: string;
  outsider: boolean;
  document?: string;
  ends?: string;
}
export interface LimitRow {
  what: string;
  limit: string;
  article: string;
  /** What was promised beside it, with its article. */
  promised?: string;
  /** What follows when it has passed. */
  follows: string;
}
/** A way to say no: what it is called, on what grounds, and the articles that it would cite. */
export interface RefusalRow {
  title: string;
  document?: string;
  grounds: string[];
  /** Conditions that are not met. */
  lacks: Said[];
  /** What binds the office when it refuses. */
  binds: Said[];
}
/** The way as the procedure has it, for this item. */
export interface Way {
  procedure: string;
  conditions: Said[];
  steps: Step[];
  /** Steps that come only where the law's special case arises. */
  sometimes: string[];
  limits: LimitRow[];
  refusals: RefusalRow[];
  map: ProcedureMap;
}

/** An edition of the guide by its elements: a number of the form where it has one. */
export interface Edition {
  /** Day of publication, and the day from which it applies. */
  on: string;
  from: string;
  why: string;
  by: string;
}
export interface Measure {
  what: string;
  unit: string;
  before: number;
  after: number;
  /** By how much of the earlier one it became less, in percent; null where there was nothing before. */
  less: number | null;
}
/** Two editions side by side. */
export interface Difference {
  before: Edition;
  after: Edition;
  measures: Measure[];
  /** What was left out, and what came in. */
  gone: { what: string; names: string[] }[];
  come: { what: string; names: string[] }[];
}

export interface Guide {
  tenant: { name: string; demo: boolean };
  /** Id of the entry. */
  item: string;
  name: string;
  holder: string;
  edition: Edition;
  /** Name and value of each element that the edition or the entry states, in the form's order. */
  elements: [name: string, value: string][];
  conditions: string;
  materials: Material[];
  prerequisites: Prerequisite[];
  links: Link[];
  mode: string;
  /** Working days. */
  statutory: number;
  promised: number;
  /** On what the statutory limit rests, as the register has it. */
  statutoryBasis: string;
  way?: Way;
  rights: Said[];
  difference?: Difference;
  /** The picture of the way, as SVG. */
  picture?: string;
}
