/** A form that is a workbook. */
import exceljs from 'exceljs';
import { type FormFile, named, type RawCell, ReturnError } from './form.ts';

async function load(name: string, bytes: Uint8Array): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch {
    throw new ReturnError(`「${name}」不是完好的 Excel 工作簿(xlsx)`);
  }
  return book;
}

const isSlave = (cell: exceljs.Cell): boolean => cell.isMerged && cell.master !== cell;
const isFormula = (cell: exceljs.Cell): boolean => cell.type === exceljs.ValueType.Formula;

function textOf(cell: exceljs.Cell): string {
  const value = isFormula(cell) ? cell.result : cell.value;
  if (value === null || value === undefined) return '';
  return typeof value === 'object' && !(value instanceof Date)
    ? cell.text
    : value instanceof Date
      ? value.toISOString().slice(0, 10)
      : String(value);
}

/** How many columns a cell covers. */
function widthOf(sheet: exceljs.Worksheet, cell: exceljs.Cell): number {
  let width = 1;
  const [r, c] = [Number(cell.row), Number(cell.col)];
  while (cell.isMerged && c + width <= sheet.columnCount && sheet.getCell(r, c + width).master === cell) width++;
  return width;
}

/** How many rows it covers. */
function heightOf(sheet: exceljs.Worksheet, cell: exceljs.Cell): number {
  let height = 1;
  const [r, c] = [Number(cell.row), Number(cell.col)];
  while (cell.isMerged && r + height <= sheet.rowCount && sheet.getCell(r + height, c).master === cell) height++;
  return height;
}

function rawCells(sheet: exceljs.Worksheet, at: (address: string) => string): RawCell[] {
  const cells: RawCell[] = [];
  for (let r = 1; r <= sheet.rowCount; r++)
    for (let c = 1; c <= sheet.columnCount; c++) {
      const cell = sheet.getCell(r, c);
      if (isSlave(cell)) continue;
      const text = textOf(cell);
      cells.push({
        at: at(cell.address),
        text,
        r,
        c: c - 1,
        width: widthOf(sheet, cell),
        height: heightOf(sheet, cell),
        ...(isFormula(cell) && { formula: true as const }),
      });
    }
  return cells;
}

export async function xlsxForm(name: string, bytes: Uint8Array): Promise<FormFile> {
  const book = await load(name, bytes);
  const sheets = book.worksheets;
  const addressIn = (sheet: exceljs.Worksheet) => (address: string) => (sheets.length === 1 ? address : `${sheet.name}!${address}`);
  const cells = sheets.flatMap((sheet, i) => named(rawCells(sheet, addressIn(sheet)), i));
  return {
    name,
    title: cells.find((cell) => cell.text !== '')?.text ?? name,
    cells,
    sheets: sheets.map((sheet) => sheet.name),
    filled: async (values) => {
      const copy = await load(name, bytes);
      for (const [at, value] of values) {
        const cut = at.lastIndexOf('!');
        const sheet = cut < 0 ? copy.worksheets[0] : copy.getWorksheet(at.slice(0, cut));
        if (sheet) sheet.getCell(at.slice(cut + 1)).value = value;
      }
      // sums of the form's own are done again by whoever opens it
      copy.calcProperties.fullCalcOnLoad = true;
      return new Uint8Array((await copy.xlsx.writeBuffer()) as ArrayBuffer);
    },
  };
}
