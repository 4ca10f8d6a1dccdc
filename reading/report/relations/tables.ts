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
