/**
 * Which facts of a procedure a list can show and filter: those that the fold of a case keeps (`kernel/case/facts.ts`), for a list reads no events.
 * Long texts, files and rows are read in the case itself. A party is shown as the reader may see it, and never filtered by: that would tell of it.
 */
import type { FieldData, FieldKind, ProcedureData } from '../../kernel/language/data.ts';

export interface ListColumn {
  /** `step.field`. */
  path: string;
  step: string;
  field: FieldData;
  title: string;
  stepTitle: string;
  /** How it can be narrowed in the database; absent where it cannot. */
  filter?: 'choice' | 'yes' | 'day' | 'money' | 'count' | 'agency' | 'official';
}

const SHOWN = new Set<FieldKind>([
  'day',
  'moment',
  'money',
  'count',
  'yes',
  'number',
  'choice',
  'choices',
  'party',
  'agency',
  'official',
  'officials',
  'ref',
]);
const FILTERS: Partial<Record<FieldKind, NonNullable<ListColumn['filter']>>> = {
  choice: 'choice',
  choices: 'choice',
  yes: 'yes',
  day: 'day',
  moment: 'day',
  money: 'money',
  count: 'count',
  agency: 'agency',
  official: 'official',
  officials: 'official',
};
const REFERENCES = new Set<FieldKind>(['party', 'agency', 'official', 'officials', 'ref']);

/** Whether the fold keeps the value itself, and not only that there is one. */
const isKept = (field: FieldData): boolean =>
  (SHOWN.has(field.kind) && (field.class === 'open' || field.class === 'office' || REFERENCES.has(field.kind))) ||
  (field.kind === 'text' && field.class === 'open');

/** The columns of a procedure, in the order of its steps. A field of the same step and name is one column, however often the step is done: the latest. */
export function listColumns(procedure: ProcedureData): ListColumn[] {
  return Object.entries(procedure.steps).flatMap(([step, { title: stepTitle, form }]) =>
    Object.entries(form).flatMap(([name, field]): ListColumn[] => {
      if (!isKept(field)) return [];
      const everybody = field.class === 'open' || field.class === 'office';
      const filter = everybody ? FILTERS[field.kind] : undefined;
      return [{ path: `${step}.${name}`, step, field, title: field.title, stepTitle, ...(filter && { filter }) }];
    }),
  );
}

export const columnAt = (procedure: ProcedureData, path: string): ListColumn | undefined =>
  listColumns(procedure).find((c) => c.path === path);
