/** Rows of a list with the facts asked for as columns, each as the reader may see it. */
import { lastOf } from '../../kernel/case/index.ts';
import type { Value } from '../../kernel/language/data.ts';
import { maySee, readerOf } from '../accounts/reading.ts';
import type { ListRow } from '../api/list-answers.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { type OneCase, readCases } from '../reads/case.ts';
import { columnAt, type ListColumn } from '../reads/list-columns.ts';
import { procedureOf } from '../reads/list-condition.ts';
import { Names } from '../reads/names.ts';
import { caseRows } from './rows.ts';

/** The columns named in an address, of the procedure; what it does not have is left out. */
export function columnsAsked(context: Context, procedure: string | undefined, columns: string | undefined): ListColumn[] {
  const found = procedureOf(context, procedure);
  if (!found || columns === undefined) return [];
  return columns.split(',').flatMap((path) => columnAt(found, path) ?? []);
}

/** A fact of a row: as it is and in words; undefined where there is none, or the reader may not see it. */
export interface CellValue {
  value: Value;
  text: string;
}
export interface FullRow extends ListRow {
  facts: Map<string, CellValue>;
}

/** Rows of cases with their facts. Parties are shown masked to those outside the unit; what a reader may not know is not there. */
export async function fullRows(
  context: Context,
  session: Session,
  ids: readonly string[],
  columns: readonly ListColumn[],
): Promise<FullRow[]> {
  const [rows, cases] = await Promise.all([caseRows(context, session, ids), readCases(context, ids)]);
  const names = new Names(context);
  const factOf = ({ case: c }: OneCase, { step, path }: ListColumn) => lastOf(c.acts, step)?.facts[path.slice(step.length + 1)];
  for (const one of cases.values()) for (const column of columns) names.note(column.field, factOf(one, column));
  await names.fetch();
  return rows.flatMap((row) => {
    const one = cases.get(row.id);
    if (!one) return [];
    const reader = readerOf(session, one.case);
    const facts = new Map<string, CellValue>();
    for (const column of columns) {
      const value = factOf(one, column);
      if (value === undefined || value === null || (column.field.class === 'secret' && !reader.secret)) continue;
      facts.set(column.path, { value, text: names.text(column.field, value, maySee(reader, column.field.class)) });
    }
    const to = lastOf(one.case.acts, 'assign')?.facts.to;
    return [{ ...row, n: one.case.n, ...(typeof to === 'string' && { assigned: context.directory.personName(to) }), facts }];
  });
}

/** The same as it is answered: facts in words. */
export async function listRows(
  context: Context,
  session: Session,
  ids: readonly string[],
  columns: readonly ListColumn[],
): Promise<ListRow[]> {
  const rows = await fullRows(context, session, ids, columns);
  return rows.map(({ facts, ...row }) => ({
    ...row,
    ...(columns.length > 0 && { cells: Object.fromEntries([...facts].map(([path, { text }]) => [path, text])) }),
  }));
}
