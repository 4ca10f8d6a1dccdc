/** What the case, or the case it came from, already says: a form begins with it, and nothing is entered twice. */
import type { FieldData, Form } from '../../../kernel/language/data.ts';
import type { EventView } from '../../../server/api/shapes.ts';
import { shortField } from './control.ts';

export interface Known {
  facts: Form;
  /** From where each was taken, in words. */
  from: Record<string, string>;
  /** Names of what was taken by reference. */
  names: Record<string, string>;
}

/** Kinds that mean the same wherever they stand under the same name; a yes, a day or a long text is said anew each time. */
const KINDS = new Set<FieldData['kind']>(['party', 'agency', 'official', 'officials', 'ref', 'money', 'choice']);
const carries = (field: FieldData): boolean =>
  !field.computed && (KINDS.has(field.kind) || (field.kind === 'text' && field.class !== 'secret' && shortField(field.title)));

/** Sources from the nearest to the farthest: events of the case itself, then of the one that opened it. */
export function knownFacts(
  form: Readonly<Record<string, FieldData>>,
  step: string,
  sources: { title?: string; events: EventView[] }[],
): Known {
  const known: Known = { facts: {}, from: {}, names: {} };
  for (const [name, field] of Object.entries(form)) {
    if (!carries(field)) continue;
    for (const { title, events } of sources) {
      const found = events
        .slice()
        .reverse()
        .filter((e) => e.corrected === undefined && e.corrects === undefined && (title !== undefined || e.step !== step))
        .flatMap((e) => e.facts.filter((f) => same(name, field, f)).map((f) => ({ e, f })))[0];
      if (!found) continue;
      const { e, f } = found;
      known.facts[name] = f.value!;
      known.from[name] = `取自${title ? `「${title}」` : ''}第${e.n}号${e.title}`;
      if (typeof f.value === 'string') known.names[f.value] = f.text;
      break;
    }
  }
  return known;
}

function same(name: string, field: FieldData, fact: EventView['facts'][number]): boolean {
  if (fact.kind !== field.kind || fact.value === undefined || fact.title !== field.title) return false;
  if (field.kind === 'choice') return fact.name === name && field.of?.includes(String(fact.value)) === true;
  return true;
}
