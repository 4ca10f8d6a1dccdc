/** How a statutory table is written as data. */

/** Which group of a figure's breakdown a column shows: `{ by: 'submit.who', is: '自然人' }`. */
export interface GroupOf {
  by: string;
  is: string;
}
export interface TableColumn {
  /** With the unit in brackets, where the table has no unit of its own: 行政检查(户次). */
  title: string;
  group?: GroupOf;
  /** In a table by units: the figure that the column shows. */
  figure?: string;
}
export interface TableRow {
  label: string;
  /** One figure in every column (its groups), or a figure for each column. */
  figure?: string;
  figures?: string[];
  /** A stock asked on the last day of the year before. */
  when?: 'before';
}
/** What must come out: some columns of each row add up to another, some rows of each column to others, or the units to the whole. */
export type TableSum = { across: string[]; to: string } | { down: string[]; to: string[] } | { units: true };

export interface StatutoryTable {
  id: string;
  /** The return that it is a part of. */
  set: 'disclosure' | 'enforcement' | 'disputes';
  title: string;
  basis: string;
  /** The heading over the row labels. */
  head: string;
  columns: TableColumn[];
  rows?: TableRow[];
  /** A row for each unit that has anything to show, and their sum. */
  byUnit?: true;
  /** Every number of the table is in this unit. */
  unit?: string;
  /** A column says each row's unit. */
  units?: true;
  sums: TableSum[];
}

/** Headings that say how much and not of what: a number under one is of what its row says. */
export const MEASURE_HEADINGS = ['本年', '合计', '总计'];
/** The sum's row of a table by units. */
export const ALL_UNITS = '合计';

/** What the number in a cell is of, in words: the row's and the column's. */
export const cellWords = (label: string, column: string): string =>
  MEASURE_HEADINGS.includes(column) ? label : `${label}${column.replace(/[((].*$/, '')}`;

/** The figure of a table's cell. */
export const cellFigure = (row: TableRow, column: TableColumn, i: number): string | undefined =>
  row.figures?.[i] ?? row.figure ?? column.figure;

/** For each figure of a table the words by which a number in it is told. */
export function tableWords(table: StatutoryTable): { figure: string; words: string }[] {
  if (table.byUnit)
    return table.columns.flatMap(({ figure, title }) =>
      figure ? ['', ALL_UNITS].map((end) => ({ figure, words: `${cellWords('', title)}${end}` })) : [],
    );
  return (table.rows ?? []).flatMap((row) =>
    table.columns.flatMap((column, i) => {
      const figure = cellFigure(row, column, i);
      return figure === undefined ? [] : [{ figure, words: cellWords(row.label, column.title) }];
    }),
  );
}
