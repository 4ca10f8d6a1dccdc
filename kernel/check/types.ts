/** What the checker finds. Words are Chinese, for whoever writes the law file; ids are those of the procedure's data. */

export type FaultKind =
  /** A step that can never happen. */
  | 'never-happens'
  /** A state from which no ending can be reached, or none without an outsider's help. */
  | 'no-ending'
  | 'ending-needs-outsider'
  /** An obligation that the rules make impossible to discharge. */
  | 'impossible-duty'
  /** Limits and waits that cannot all be met; as a warning, what the calendar of the year decides. */
  | 'limits'
  /** A clock that nothing starts again. */
  | 'clock'
  /** Rules that contradict each other. */
  | 'contradiction'
  | 'no-article'
  /** A rule over what an outsider or the law itself does. */
  | 'binds-outsider'
  /** A figure over what does not exist, or over a fact that may be erased. */
  | 'figure'
  /** A rule that reads a personal or secret fact itself, and not only whether it is there. */
  | 'personal'
  /** A document named and not written. */
  | 'no-template'
  | 'role'
  /** A `tells` that no case hears; a told step that no case tells. */
  | 'unheard'
  /** `opens` of a procedure that is not there, or whose first step does not take what it is given. */
  | 'opens'
  /** A reference to a procedure that is not there. */
  | 'reference'
  /** A step, field, choice or amount named by a rule or test that does not exist. */
  | 'unknown-name'
  | 'duplicate-rule'
  | 'setting'
  /** More states than can be explored: it is asking to be two. */
  | 'too-large';

export interface Fault {
  kind: FaultKind;
  /** The rule by its id, and its article. */
  rule?: string;
  article?: string;
  step?: string;
  /** A sentence: what is wrong. */
  says: string;
  /** The shortest way to it, an act a line (受理, 行政复议决定书送达); empty where none is needed to see it. */
  path: string[];
}

export interface Checked {
  procedure: string;
  title: string;
  /** States explored. */
  states: number;
  /** Milliseconds by the stopwatch handed in; 0 without one. */
  ms: number;
  faults: Fault[];
  warnings: Fault[];
}

/** States beyond which a procedure is refused. */
export const MOST_STATES = 200_000;
