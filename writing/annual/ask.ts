/** What has to be asked of the ledger for a report: each figure of its sentences for the year and the one before, each cell of its tables. */
import type { Figures } from '../../kernel/figure/figure.ts';
import { allSentences, tables } from '../../law/report/index.ts';
import { figuresIn } from '../../law/report/sentence.ts';
import { cellFigure, type StatutoryTable } from '../../law/report/table.ts';
import { type Ask, askKey } from './types.ts';

/** Every question once. `leftOut`: figures that are kept out; `written`: those that people put into the text; what no edition has is not asked. */
export function asksOf(figures: Figures, leftOut: ReadonlySet<string>, written: readonly string[] = []): Ask[] {
  const asks: Ask[] = [];
  for (const figure of written) asks.push({ figure, period: 'year' }, { figure, period: 'before' });
  for (const figure of allSentences.flatMap(figuresIn)) asks.push({ figure, period: 'year' }, { figure, period: 'before' });
  for (const table of tables) asks.push(...asksOfTable(table));
  const known = asks.filter(({ figure }) => figures[figure] !== undefined && !leftOut.has(figure));
  return [...new Map(known.map((ask) => [askKey(ask), ask])).values()];
}

function asksOfTable(table: StatutoryTable): Ask[] {
  if (table.byUnit) return table.columns.flatMap((c) => (c.figure ? [{ figure: c.figure, period: 'year', by: 'unit' } as const] : []));
  return (table.rows ?? []).flatMap((row) =>
    table.columns.flatMap((column, i): Ask[] => {
      const figure = cellFigure(row, column, i);
      if (figure === undefined) return [];
      return [{ figure, period: row.when ?? 'year', ...(column.group && { by: column.group.by }) }];
    }),
  );
}
