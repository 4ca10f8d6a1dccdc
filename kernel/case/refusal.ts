/** Refusals that the program itself makes, beside those of the law. */
import type { Decision, Refusal } from './types.ts';

/** What the program itself asks, as a refusal. */
export const asked = (kind: Refusal['kind'], says: string, more: Partial<Refusal> = {}): Refusal => ({
  kind,
  rule: kind,
  article: '',
  says,
  ...more,
});
export const refused = (...refusals: Refusal[]): Decision => ({ ok: false, refusals });
