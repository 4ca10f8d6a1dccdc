import ExcelJS from 'exceljs';
import { DocumentError, type Piece, type Pieces } from './types.ts';

/**
 * Cells of a workbook, sheet by sheet, each sheet a table; a merged cell is read once.
 * @throws DocumentError when the file is damaged.
 */
export async function readXlsx(name: string, bytes: Uint8Array): Promise<Pieces> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch (error) {
    throw new DocumentError(`「${name}」不是完好的 Excel 工作簿(xlsx):${error instanceof Error ? error.message : String(error)}`);
  }
  const pieces: Piece[] = [];
  book.worksheets.forEach((sheet, table) => {
    sheet.eachRow((row, r) => {
      row.eachCell((cell, c) => {
        if (cell.isMerged && cell.master !== cell) return;
        const text = textOf(cell).trim();
        if (!text) return;
        const rows = cell.isMerged ? mergedRows(sheet, cell) : 1;
        const place = { table, row: r - 1, cell: c - 1 };
        pieces.push({ text, page: table + 1, table: rows > 1 ? { ...place, rows } : place });
      });
    });
  });
  return { pieces };
}

function mergedRows(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell): number {
  let rows = 1;
  for (let r = Number(cell.row) + 1; r <= sheet.rowCount && sheet.getCell(r, Number(cell.col)).master === cell; r++) rows++;
  return rows;
}

/** A cell as its reader sees it: a date as a date, a share as percent. */
function textOf(cell: ExcelJS.Cell): string {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value instanceof Date) return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`;
  if (typeof value === 'number') {
    // The product is rounded, since 0.07 * 100 is not 7 in binary.
    return /%/.test(cell.numFmt ?? '') ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  }
  return value === null || value === undefined ? '' : typeof value === 'object' ? cell.text : String(value);
}
