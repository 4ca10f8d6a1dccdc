/** What an entry says now, act by act: forms whole, with their corrections, and nothing that is personal or secret. */

import { CORRECTION_PREFIX } from '../../kernel/case/index.ts';
import type { Form } from '../../kernel/language/data.ts';
import type { Context } from '../context.ts';
import { factsOf, fieldsOf } from '../views/event.ts';
import { type OneCase, readEvents, type StoredEvent } from './case.ts';

export interface ActForm {
  n: number;
  step: string;
  on: string;
  form: Form;
  /** The case whose event led to it. */
  from?: string;
}

/** The acts that stand, in the order of their days. */
export async function readForms(context: Context, one: OneCase): Promise<ActForm[]> {
  const events = await readEvents(context, one.case.id);
  const byN = new Map(events.map((e) => [e.event.n, e]));
  const open = (stored: StoredEvent, wrong?: StoredEvent): Form =>
    Object.fromEntries(
      factsOf(stored, fieldsOf(one.procedure, stored, wrong))
        .filter((f) => (f.cls === 'open' || f.cls === 'office') && !f.name.startsWith(CORRECTION_PREFIX))
        .map((f) => [f.name, f.value]),
    );
  return one.case.acts.flatMap((act): ActForm[] => {
    const stored = byN.get(act.n);
    if (!stored) return [];
    const mended = act.corrected === undefined ? undefined : byN.get(act.corrected);
    return [
      {
        n: act.n,
        step: act.step,
        on: act.on.slice(0, 10),
        form: mended ? open(mended, stored) : open(stored),
        ...(stored.event.cause && { from: stored.event.cause.case }),
      },
    ];
  });
}
