/** Claims: numbers without gaps, values that stand once, answers of lookups. What a command must know of them before it is decided. */
import { createHash } from 'node:crypto';
import { stepOf } from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { yearOf } from '../../kernel/time/day.ts';
import type { Submission } from './types.ts';

export interface NumberWanted {
  field: string;
  key: string;
  series: string;
  year: number;
}

/** The series that a step draws from: one for each unit, series and year. A 补录 draws none, nor does a correction. */
export function numbersWanted(procedure: ProcedureData, unit: string, { command, correction }: Submission): NumberWanted[] {
  const step = stepOf(procedure, command.step);
  if (!step || command.record || correction) return [];
  return Object.entries(step.form).flatMap(([field, { kind, series }]) => {
    if (kind !== 'number' || !series) return [];
    const year = yearOf(command.on);
    return [{ field, series, year, key: `n|${unit}|${series}|${year}` }];
  });
}

/** `罚〔年〕号`, 2026, 12 → 罚〔2026〕12号. A series without 号 at its end has the number put behind it. */
export function numberText(series: string, year: number, n: number): string {
  const dated = series.replace('年', String(year));
  return dated.endsWith('号') ? `${dated.slice(0, -1)}${n}号` : `${dated}${n}`;
}

/** Values of the form that may stand once in the register. A personal one is kept as a digest: the claim outlives an erasure. */
export function uniquesWanted(procedure: ProcedureData, step: string, form: Form): { field: string; key: string }[] {
  return Object.entries(stepOf(procedure, step)?.form ?? {}).flatMap(([field, data]) => {
    const value = form[field];
    if (!data.unique || typeof value !== 'string' || value === '') return [];
    const open = data.class === 'open' || data.class === 'office';
    const shown = open ? value : createHash('sha256').update(`${procedure.id} ${field} ${value}`).digest('hex');
    return [{ field, key: `u|${procedure.id}|${field}|${shown}` }];
  });
}

/** The claim that those take turns by who count, or change, the cases at a point. */
export const lookupClaim = (point: string): string => `l|${point}`;
