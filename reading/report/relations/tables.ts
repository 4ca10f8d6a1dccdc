import type { TableCell } from '../table.ts';
import type { Found } from '../types.ts';
import { add, type Drafts, evaluate, operand, wouldHold, written } from './judge.ts';

const plus = (...n: number[]) => n.reduce((a, b) => a + b, 0);
const TOTAL = /^(合计|总计|共计|总数)$/;

/** Totals of tables: the cells of a column above 合计, those of a row before its 合计. */
export function tableSums(cells: readonly TableCell[], all: readonly Found[], out: Drafts): void {
  const figure = (c: TableCell) => all.find((f) => f.start === c.quantity.start);
  for (const total of cells) {
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
    if (result === undefined || operands.length < 2 || total.quantity.unit === '%' || operands.some((f) => operand(f).low < 0)) continue;
    const claim = { kind: 'sum', operands, result, fn: plus, formula: operands.map(written).join('+'), all } as const;
    // A first row may itself be the whole of those below it.
    const head = operands[0] as Found;
    if (
      !wouldHold(claim) &&
      operand(head).value === evaluate(plus, operands.slice(1)).value &&
      operand(head).value === operand(result).value
    )
      continue;
    add(out, claim);
  }
}
