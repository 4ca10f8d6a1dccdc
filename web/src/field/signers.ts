/** Who else did an act: the other officials that its form names. And the minute on the wall in China. */
import type { FieldData, Form } from '../../../kernel/language/data.ts';

/** The people of fields that name several officials, the actor left out: each signs for himself. */
export function othersNamed(form: Readonly<Record<string, FieldData>>, facts: Form, actor: string): string[] {
  const named = Object.entries(form).flatMap(([name, f]) =>
    f.kind === 'officials' && Array.isArray(facts[name]) ? (facts[name] as string[]) : [],
  );
  return named.includes(actor) ? [...new Set(named)].filter((p) => p !== actor) : [];
}

/** 2026-11-18T14:05: by the device's clock, in the time of the county. */
export const minuteNow = (now: Date = new Date()): string => new Date(now.getTime() + 8 * 3600_000).toISOString().slice(0, 16);
