/** Where the rows of a grouped list stand: a head for each group, and below it its rows, unless it is folded. */
export interface Group {
  key: string;
  title: string;
  count: number;
}
export type Line = { head: Group; folded: boolean } | { row: number };

export interface Layout {
  /** How many lines there are in all. */
  lines: number;
  /** The line at a place; `row` is the place in the whole list. */
  at: (line: number) => Line;
  /** The line on which a row stands; undefined while its group is folded. */
  lineOf: (row: number) => number | undefined;
}

export function layoutOf(total: number, groups: readonly Group[], folded: ReadonlySet<string>): Layout {
  if (groups.length === 0) return { lines: total, at: (row) => ({ row }), lineOf: (row) => (row < total ? row : undefined) };
  const starts: { line: number; row: number; head: Group; folded: boolean }[] = [];
  let line = 0;
  let row = 0;
  for (const head of groups) {
    const isFolded = folded.has(head.key);
    starts.push({ line, row, head, folded: isFolded });
    line += 1 + (isFolded ? 0 : head.count);
    row += head.count;
  }
  const lastBy = (key: 'line' | 'row', place: number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]![key] <= place) low = middle;
      else high = middle - 1;
    }
    return starts[low]!;
  };
  return {
    lines: line,
    at: (place) => {
      const start = lastBy('line', place);
      return place === start.line ? { head: start.head, folded: start.folded } : { row: start.row + place - start.line - 1 };
    },
    lineOf: (place) => {
      const start = lastBy('row', place);
      return start.folded ? undefined : start.line + 1 + place - start.row;
    },
  };
}
