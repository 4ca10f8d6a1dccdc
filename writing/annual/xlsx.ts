/** The statutory tables as a workbook, a sheet each; numbers are numbers. */
import exceljs from 'exceljs';
import type { ReportTable } from './types.ts';

/** What a sheet may not be called by, and how long its name may be. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
const NAME_LENGTH = 31;

export async function tablesXlsx(tables: readonly ReportTable[]): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  for (const t of tables) {
    const sheet = book.addWorksheet(t.title.replace(NOT_IN_NAMES, ' ').slice(0, NAME_LENGTH));
    sheet.addRow([t.title]).font = { bold: true, size: 14 };
    if (t.unit !== undefined) sheet.addRow([`单位:${t.unit}`]);
    const head = sheet.addRow(t.head);
    head.font = { bold: true };
    const first = head.number;
    for (const row of t.rows) sheet.addRow(row.map((c) => (typeof c === 'string' ? c : c.value)));
    sheet.addRow([]);
    sheet.addRow([`依据:${t.basis}`]);
    t.head.forEach((h, i) => {
      sheet.getColumn(i + 1).width = Math.max(12, h.length * 2 + 2, ...(i === 0 ? t.rows.map((r) => String(r[0]).length * 2 + 2) : []));
    });
    sheet.views = [{ state: 'frozen', ySplit: first }];
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}
