/** The workbook that one fills in: columns with their titles, choices as lists, what each column takes, and how the file is treated. */
import exceljs from 'exceljs';
import { roleTitle } from '../accounts/roles.ts';
import type { Context } from '../context.ts';
import { DAY, type Sheet } from './sheet.ts';

/** Rows that the lists of choices reach down to. */
const ROWS = 2000;

export async function templateBook(context: Context, sheet: Sheet): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const main = book.addWorksheet('填写', { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  const about = book.addWorksheet('填写说明');
  const choices = book.addWorksheet('选项', { state: 'hidden' });
  const units = context.directory.units().map((u) => u.name);
  sheet.columns.forEach((column, i) => {
    const c = main.getColumn(i + 1);
    c.width = Math.min(40, Math.max(14, column.name.length * 2 + 4));
    if (column.kind === 'day') c.numFmt = 'yyyy-mm-dd';
    else if (column.kind === 'money') c.numFmt = '#,##0.00';
    else if (column.kind !== 'count') c.numFmt = '@';
    const head = main.getCell(1, i + 1);
    head.value = column.name;
    head.font = { bold: true, ...(column.required && { color: { argb: 'FFA8201A' } }) };
    head.note = `${column.required ? '必填。' : ''}${column.note}`;
    const of = column.kind === 'agency' ? units : column.of;
    if (!of || of.length === 0) return;
    of.forEach((text, r) => {
      choices.getCell(r + 1, i + 1).value = text;
    });
    const letter = choices.getColumn(i + 1).letter;
    for (let r = 2; r <= ROWS; r++)
      main.getCell(r, i + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`选项!$${letter}$1:$${letter}$${of.length}`],
        showErrorMessage: true,
        errorTitle: column.name,
        error: '请从列表中选一项',
      };
  });
  about.columns = [{ width: 28 }, { width: 10 }, { width: 90 }];
  const lines: string[][] = [
    [`${sheet.procedure.title}:${sheet.data.title}`],
    [
      '',
      '',
      `每一行是一件。由${roleTitle(sheet.procedure, sheet.data.by)}作出;先逐行核对,核对的结果写明行、列、规则和条文;改好后可以再送一次,已经记入的不会重复。`,
    ],
    ['', '', `已经在系统之外办理的,导入时选「补录」,并填写「${DAY}」:违反规定的,作为发现保留在账上。`],
    [],
    ['列', '必填', '怎样填写'],
    ...sheet.columns.map((c) => [c.name, c.required ? '是' : '', c.note]),
  ];
  for (const line of lines) about.addRow(line);
  about.getRow(1).font = { bold: true, size: 14 };
  about.getRow(5).font = { bold: true };
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}
