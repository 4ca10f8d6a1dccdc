/**
 * The text that the second of two officers signs: of which case (or, for an opening, which procedure), which step, what was filled in, on which day
 * or minute, in whose name. Browser and server make it from the same act, so a signature for one form is none for another.
 */
import type { Form } from '../language/data.ts';
import { canonical } from '../ledger/canonical.ts';
import { trimmed } from './form.ts';

export interface SignedAct {
  /** The case's id; for an opening the procedure's. */
  of: string;
  step: string;
  facts: Form;
  on?: string;
  /** The actor, where it is not who sends it. */
  actor?: string;
}

/** Canonical JSON (RFC 8785). Throws a `CanonicalError` where a fact has no canonical text. */
export const signedText = ({ of, step, facts, on, actor }: SignedAct): string =>
  canonical({ of, step, facts: trimmed(facts), ...(on !== undefined && { on }), ...(actor !== undefined && { actor }) });
