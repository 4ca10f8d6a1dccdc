/** Findings in words, with what they are about as the reader may know it; as rows of a list and of a workbook. */
import exceljs from 'exceljs';
import { readerOf } from '../accounts/reading.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { readCases } from '../reads/case.ts';
import { Names } from '../reads/names.ts';
import type { Found } from '../reads/oversight.ts';
import { isClosed, type Seen } from '../reads/oversight-closed.ts';
import { KINDS } from '../reads/oversight-kinds.ts';
import { numberOf } from './rows.ts';

export type FindingRow = Awaited<ReturnType<typeof findingRows>>[number];

export async function findingRows(context: Context, session: Session, found: readonly Found[], seen: Seen) {
  const cases = await readCases(context, new Set(found.map((f) => f.case)));
  const names = new Names(context);
  for (const one of cases.values()) names.know(one);
  await names.fetch();
  return found.map(({ procedure, person, ...f }) => {
    const one = cases.get(f.case);
    const closed = isClosed(f, seen) ? seen.closed.get(f.key) : undefined;
    const number = one && numberOf(one);
    const supervised = seen.supervised.get(f.key);
    return {
      ...f,
      kindTitle: KINDS[f.kind],
      title: one?.procedure.title ?? procedure,
      subject: one ? names.subjectOf(one, readerOf(session, one.case).personal) : '',
      ...(number !== undefined && { number }),
      opened: one?.case.opened ?? f.on.slice(0, 10),
      unitName: context.directory.unitName(f.unit),
      ...(person !== undefined && { person: context.directory.personName(person) }),
      ...(closed && { closed: { by: closed.by, at: closed.at, reason: closed.reason } }),
      ...(supervised !== undefined && { supervised }),
    };
  });
}

const HEAD: [string, number][] = [
  ['类别', 22],
  ['单位', 24],
  ['程序', 24],
  ['案件', 30],
  ['发现', 60],
  ['依据', 28],
  ['日期', 14],
  ['剩余工作日', 12],
  ['行为人', 12],
  ['处理', 40],
  ['案件编号', 28],
];

/** The list as a workbook; what was closed says why, by whom and when. */
export async function findingsBook(rows: readonly FindingRow[]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('监督发现', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = HEAD.map(([header, width]) => ({ header, width }));
  sheet.getRow(1).font = { bold: true };
  for (const r of rows)
    sheet.addRow([
      r.kindTitle,
      r.unitName,
      r.title,
      r.subject,
      r.says,
      r.article,
      r.on.slice(0, 10),
      r.left ?? null,
      r.person ?? '',
      r.closed ? `${r.closed.by} ${r.closed.at.slice(0, 10)}:${r.closed.reason}` : r.supervised !== undefined ? '已登记监督' : '',
      r.case,
    ]);
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: HEAD.length } };
  return Buffer.from(await book.xlsx.writeBuffer());
}
