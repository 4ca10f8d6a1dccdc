import type { TableCell } from '../table.ts';
import type { Found } from '../types.ts';
import { isPercent } from '../units.ts';
import { add, type Drafts, evaluate, operand, wouldHold, written } from './judge.ts';

const plus = (...n: number[]) => n.reduce((a, b) => a + b, 0);
const ratio = (part: number, whole: number) => (part / whole) * 100;
const TOTAL = /^(合计|总计|共计|总数)$/;
const SHARE = /占比|比例|比重|^占/;

/** Totals of tables (the column above 合计, the row before its 合计), and the shares of cells in a total that adds up. */
export function tableSums(cells: readonly TableCell[], all: readonly Found[], out: Drafts): void {
  const figure = (c: TableCell) => all.find((f) => f.start === c.quantity.start);
  const sound: TableCell[] = [];
  for (const total of cells) {
    if (isPercent(total.quantity.unit)) continue;
    const lines = TOTAL.test(total.row)
      ? cells.filter(
          (c) => c.table === total.table && c.column === total.column && !TOTAL.test(c.row) && c.row !== '小计' && c.line < total.line,
        )
      : TOTAL.test(total.column)
        ? cells.filter(
            (c) => c.table === total.table && c.line === total.line && !TOTAL.test(c.column) && c.quantity.unit === total.quantity.unit,
          )
        : [];
    const result = figure(total);
    const operands = lines.map(figure).filter((f): f is Found => f !== undefined);
    if (result === undefined || operands.length < 2 || operands.some((f) => operand(f).low < 0)) continue;
    const claim = { kind: 'sum', operands, result, fn: plus, formula: operands.map(written).join('+'), all } as const;
    // A first row may itself be the whole of those below it.
    const head = operands[0] as Found;
    if (
      !wouldHold(claim) &&
      operand(head).value === evaluate(plus, operands.slice(1)).value &&
      operand(head).value === operand(result).value
    )
      continue;
    if (wouldHold(claim)) sound.push(total);
    add(out, claim);
  }
  for (const share of cells) tableShare(share, cells, sound, figure, all, out);
}

/** A cell of 占比: the count left of it in its row, or above it in its column, of the total of those counts. */
function tableShare(
  share: TableCell,
  cells: readonly TableCell[],
  sound: readonly TableCell[],
  figure: (c: TableCell) => Found | undefined,
  all: readonly Found[],
  out: Drafts,
): void {
  if (share.quantity.unit !== '%' || share.quantity.value === 100) return;
  const counts = cells.filter((c) => c.table === share.table && !isPercent(c.quantity.unit));
  const inRow = SHARE.test(share.column) ? counts.filter((c) => c.line === share.line && c.start < share.start).at(-1) : undefined;
  const inColumn = SHARE.test(share.row) ? counts.filter((c) => c.column === share.column && c.line < share.line).at(-1) : undefined;
  const part = inRow ?? inColumn;
  if (part === undefined) return;
  const whole = sound.find(
    (t) => t.table === part.table && (inRow !== undefined ? t.column === part.column && TOTAL.test(t.row) : t.line === part.line),
  );
  const [a, b, result] = [part, whole, share].map((c) => (c === undefined ? undefined : figure(c)));
  if (a === undefined || b === undefined || result === undefined || a === b) return;
  add(out, { kind: 'share', operands: [a, b], result, fn: ratio, formula: `${written(a)}÷${written(b)}`, all });
}

const RATE = /^(.{2,6})率$/;
const TAKEN = /受理|收到|收案|新收|总|检查|抽查|应|参加|立案/;
const GROWTH = /增长|增减|同比|增幅|升降|增降/;

/** Rates and growth in the columns of one row: 审结率 of 审结 and 受理, 增长 between 上年 and 本年. */
export function tableRates(cells: readonly TableCell[], all: readonly Found[], out: Drafts): void {
  const figure = (c: TableCell) => all.find((f) => f.start === c.quantity.start);
  for (const cell of cells) {
    if (cell.quantity.unit !== '%') continue;
    const counts = cells.filter((c) => c.table === cell.table && c.line === cell.line && !isPercent(c.quantity.unit));
    const result = figure(cell);
    const stem = RATE.exec(cell.column)?.[1];
    if (stem !== undefined) {
      const part = counts.find((c) => c.column.includes(stem));
      const whole = counts.find((c) => c !== part && TAKEN.test(c.column) && c.start < (part?.start ?? 0));
      claimOf(part, whole, ratio, 'rate');
    } else if (GROWTH.test(cell.column)) {
      const [before, now] = years(counts);
      claimOf(before, now, (a, b) => ((b - a) / a) * 100, 'change');
    }
    function claimOf(
      a: TableCell | undefined,
      b: TableCell | undefined,
      fn: (a: number, b: number) => number,
      kind: 'rate' | 'change',
    ): void {
      const [x, y] = [a, b].map((c) => (c === undefined ? undefined : figure(c)));
      if (x === undefined || y === undefined || result === undefined) return;
      if (operand(kind === 'rate' ? y : x).value === 0) return;
      const formula = kind === 'rate' ? `${written(x)}÷${written(y)}` : `(${written(y)}-${written(x)})÷${written(x)}`;
      add(out, { kind, operands: [x, y], result, fn, formula, all });
    }
  }
}

/** The counts of the year before and of this one, by the years or the words of their headings. */
function years(counts: readonly TableCell[]): [TableCell?, TableCell?] {
  const dated = counts.flatMap((c) => {
    const year = /(\d{4})/.exec(c.column)?.[1];
    const at = year !== undefined ? Number(year) : /上年|去年/.test(c.column) ? 0 : /本年|今年/.test(c.column) ? 1 : undefined;
    return at === undefined ? [] : [{ c, at }];
  });
  if (dated.length !== 2) return [];
  const [a, b] = dated.sort((x, y) => x.at - y.at).map((d) => d);
  return a !== undefined && b !== undefined && b.at - a.at === 1 ? [a.c, b.c] : [];
}
