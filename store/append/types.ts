/** What comes in at the one way in, and what is answered. */
import type { Case, Command, Correction, Finding, Refusal } from '../../kernel/case/index.ts';

/** A command with the case that it is for. */
export interface Submission {
  command: Command;
  /** The case; for an opening the id that it shall have. */
  case: string;
  /** It opens the case: of this procedure, in this unit. */
  opens?: { procedure: string; unit: string };
  /** It mends an entry (更正). */
  correction?: Correction;
  /** How many events the case had when the sender looked. Without it the command is decided on the case as it now is. */
  n?: number;
}

/** The event stands on the ledger; `again` when it already did, by the same key. */
export interface Done {
  kind: 'done';
  case: string;
  n: number;
  digest: string;
  /** The event's canonical text. */
  text: string;
  findings: Finding[];
  again: boolean;
}
/** The law, or the form, forbids it. Nothing was written. */
export interface Refused {
  kind: 'refused';
  refusals: Refusal[];
}
/** The case has moved since the sender looked: it now has `n` events. Nothing was written. */
export interface Moved {
  kind: 'moved';
  n: number;
}
/** There is no such case, or procedure, or the key was used for something else. Nothing was written. */
export interface Wrong {
  kind: 'wrong';
  says: string;
}
export type Outcome = Done | Refused | Moved | Wrong;

/** A case with the digest of its last event, as the append path holds it. */
export type Held = Case;
