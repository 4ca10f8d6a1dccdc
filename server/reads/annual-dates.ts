/** The days of every year by which a report is to be handed in and made public, before its case is there: read from the rules of its procedure. */
import { actTitle } from '../../kernel/case/words.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Day } from '../../kernel/time/day.ts';

export interface ReportDate {
  /** What is to be done before this day. */
  titles: string[];
  before: Day;
  article: string;
}

/** A day of the year anywhere in an expression: `yearly(3, 1)`. */
function yearlyIn(expression: unknown): [number, number] | undefined {
  if (typeof expression !== 'object' || expression === null) return undefined;
  if ('yearly' in expression) return expression.yearly as [number, number];
  for (const part of Object.values(expression)) {
    const found = yearlyIn(part);
    if (found) return found;
  }
  return undefined;
}

/** The days for the report of a year, which is made in the year after it; what is due on one day by one article stands together. */
export function datesOf(procedures: readonly ProcedureData[], id: string, year: number): ReportDate[] {
  const dates: ReportDate[] = [];
  const procedure = procedures.find((p) => p.id === id);
  if (!procedure) return dates;
  for (const rule of procedure.rules) {
    if (rule.kind !== 'must' || rule.by === undefined) continue;
    const day = yearlyIn(rule.by);
    if (!day) continue;
    const before = `${year + 1}-${day.map((n) => String(n).padStart(2, '0')).join('-')}` as Day;
    const titles = rule.must.map((act) => actTitle(procedure, act));
    const same = dates.find((d) => d.before === before && d.article === rule.article);
    if (same) same.titles.push(...titles);
    else dates.push({ titles, before, article: rule.article });
  }
  return dates.sort((a, b) => a.before.localeCompare(b.before));
}
