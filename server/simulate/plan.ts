/** What a simulation is given, the way by which it reaches the store, and what it gives back. */
import type { Case, LayerValue, Refusal } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Outcome, Submission } from '../../store/append/types.ts';
import type { Habit } from './habit.ts';

/** The people and places of the county that is simulated. */
export interface County {
  units: { id: string; kind: string }[];
  people: { id: string; unit: string; roles: string[] }[];
  subjects: string[];
}
/** The way into the store; the simulator has no other. */
export interface Ways {
  submit(list: Submission[]): Promise<Outcome[]>;
  cases(ids: string[]): Promise<Case[]>;
  /** Cases that already stand: registers above all. */
  standing(procedures: string[]): Promise<Case[]>;
  /** Writes what the law deems and sends what follows; the cases that changed. */
  clock(day: Day): Promise<string[]>;
}
export interface Plan {
  procedures: ProcedureData[];
  calendar: Calendar;
  settings: LayerValue[];
  county: County;
  seed: string;
  size: number;
  /** Procedures of which nobody opens a case on these days. */
  without?: ReadonlySet<string>;
  /** What is otherwise than usual on these days, by procedure. */
  habits?: Readonly<Record<string, Partial<Habit>>>;
  from: Day;
  to: Day;
  progress?: (day: Day, events: number) => void;
  /** Cases that are known, but that somebody else goes on with. */
  apart?: (c: Case) => boolean;
}
/** What came of it. `refused` were tried against the law and refused; `stuck` are cases that nobody could carry on. */
export interface Simulated {
  cases: number;
  events: number;
  refused: number;
  recorded: number;
  corrected: number;
  deemed: number;
  stuck: { case: string; says: string }[];
}

/** A case in somebody's hands, and when it is looked at again. */
export interface Visit {
  case: Case;
  /** Visits in a row that came to nothing. */
  idle: number;
  /** The day of the next visit; on a day that is fixed nobody is late. */
  next?: Day;
  exact?: boolean;
  /** What was tried today, and what the law said of it. */
  tried?: { on: Day; steps: Set<string>; lacking: Refusal[] };
}
