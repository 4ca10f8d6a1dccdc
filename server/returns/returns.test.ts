/** Forms read, mapped and filled, over a real ledger with some cases in it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import exceljs from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../kernel/time/day.ts';
import { catalogue } from '../../law/said.ts';
import { importTable, readMapping, tableOf } from '../exchange/index.ts';
import { type TestServer, testServer } from '../testing/server.ts';
import { draftMap, type FormMap, fillForm, openForm } from './index.ts';
import { sumOf } from './map.ts';

const YEAR = { from: '2026-01-01' as Day, to: '2026-12-31' as Day };
let server: TestServer;
let folder: string;
const known = () => catalogue.map((e) => ({ ...e, procedure: server.context.procedures.find((p) => e.id.startsWith(`${p.id}.`))!.title }));

beforeAll(async () => {
  server = await testServer();
  folder = mkdtempSync(join(tmpdir(), 'zhangtu-returns-'));
  for (const name of ['government-service.xlsx', 'reconsideration.xlsx', 'enforcement.csv']) {
    const mapping = readMapping(name.replace(/\..*/, ''), server.context.procedures);
    const table = await tableOf(name, readFileSync(new URL(`../exchange/samples/${name}`, import.meta.url)), mapping.source);
    expect((await importTable(server.context, mapping, table, { by: 'office.data', digest: 'ab'.repeat(32) })).refused).toEqual([]);
  }
  await writeXlsx();
  await writeDocx();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function writeXlsx(): Promise<void> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('复议');
  sheet.mergeCells('A1:D1');
  sheet.getCell('A1').value = '行政复议案件统计表';
  sheet.addRow(['项目', '本年(件)', '上年(件)', '备注']);
  for (const name of ['收到行政复议申请', '受理', '不予受理', '审结', '在办']) sheet.addRow([name]);
  sheet.addRow(['当场处罚金额', null, null]);
  sheet.getCell('C8').value = { formula: 'SUM(C3:C7)', result: 0 };
  sheet.getCell('B3').font = { bold: true, color: { argb: 'FFCC0000' } };
  sheet.getCell('B3').border = { top: { style: 'double' } };
  sheet.getColumn(1).width = 33;
  writeFileSync(join(folder, 'form.xlsx'), Buffer.from((await book.xlsx.writeBuffer()) as ArrayBuffer));
}
async function writeDocx(): Promise<void> {
  const cell = (text: string, more: object = {}) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })], ...more });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('账图县依法行政情况表'),
          new Table({
            rows: [
              new TableRow({ children: [cell('类别'), cell('项目', { columnSpan: 2 }), cell('数量')] }),
              new TableRow({ children: [cell('行政复议', { rowSpan: 2 }), cell('收到行政复议申请(件)', { columnSpan: 2 }), cell('')] }),
              new TableRow({ children: [cell('审结(件)', { columnSpan: 2 }), cell('')] }),
            ],
          }),
          new Paragraph('填表说明:数由账上取得。'),
        ],
      },
    ],
  });
  writeFileSync(join(folder, 'form.docx'), await Packer.toBuffer(document));
}

const at = (name: string) => openForm(join(folder, name));
const map = (more: Partial<FormMap> = {}): FormMap => ({
  title: '行政复议案件统计表',
  cells: {
    B3: { figure: 'reconsideration.received' },
    B4: { figure: 'reconsideration.accepted' },
    B5: { figure: 'reconsideration.refused' },
    B6: { figure: 'reconsideration.closed' },
    B7: { figure: 'reconsideration.open' },
    C3: { figure: 'reconsideration.received', period: 'before' },
    B8: { figure: 'penalty-summary.fines', unit: '千元' },
    C4: { declared: '上年没有账' },
  },
  sums: ['B3 = B4 + B5', 'B6 <= B4', 'B4 = B6 + B7'],
  ...more,
});
const fill = async (m: FormMap, more: object = {}, name = 'form.xlsx') => fillForm(server.context, await at(name), m, { ...YEAR, ...more });

describe('a form', () => {
  it('shows its open cells by their words, and proposes figures', async () => {
    const draft = draftMap(await at('form.xlsx'), known());
    expect(draft.title).toBe('行政复议案件统计表');
    expect(Object.keys(draft.cells)).toEqual(expect.arrayContaining(['B3', 'B7', 'C4']));
    expect(Object.keys(draft.cells)).not.toContain('C8');
    expect(draft.cells.B3).toMatchObject({ figure: 'reconsideration.received', says: '收到行政复议申请 / 本年(件)' });
    expect(draft.cells.B3).not.toHaveProperty('period');
    expect(draft.cells.C3).toMatchObject({ figure: 'reconsideration.received', period: 'before' });
    expect((draft.cells.B4 as { proposals: { figure: string }[] }).proposals[0]!.figure).toBe('reconsideration.accepted');
    const word = draftMap(await at('form.docx'), known());
    expect(Object.keys(word.cells)).toEqual(['T1R2C3', 'T1R3C3']);
    expect(word.cells.T1R2C3).toMatchObject({ figure: 'reconsideration.received', says: '行政复议 / 收到行政复议申请(件) / 数量' });
  });

  it('is filled from the ledger, its layout as it was', async () => {
    const { bytes, filling } = await fill(map());
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect(['B3', 'B4', 'B5', 'B6', 'B7', 'C3', 'B8'].map((a) => sheet.getCell(a).value)).toEqual([4, 3, 1, 2, 1, 0, 1.05]);
    expect(sheet.getCell('B3').font).toMatchObject({ bold: true, color: { argb: 'FFCC0000' } });
    expect(sheet.getCell('B3').border.top?.style).toBe('double');
    expect(sheet.getColumn(1).width).toBe(33);
    expect(sheet.getCell('D1').master.address).toBe('A1');
    expect(sheet.getCell('C8').formula).toBe('SUM(C3:C7)');
    expect(filling.place.size).toBeGreaterThan(100);
    expect(filling.numbers[0]).toMatchObject({
      cell: 'B3',
      value: 4,
      place: filling.place.size,
      definition: expect.stringMatching(/^[0-9a-f]{32,64}$/),
    });
    expect(filling.sums.map((s) => s.holds)).toEqual([true, true, true]);
    expect(filling.without[0]).toEqual({ cell: 'C4', says: '受理 / 上年(件)', why: '只能填报(上年没有账),没有填报的数' });
    // 备注 is for words
    const left = ['C5', 'C6', 'C7'];
    expect(
      filling.without
        .slice(1)
        .map((w) => w.cell)
        .sort(),
    ).toEqual(left);
    expect(filling.without[1]!.why).toBe('不在对应表里');
  });

  it('says when a sum does not hold, and what is stated by whom', async () => {
    const declared = { C4: { value: 7, by: '统计员', on: '纸质台账' } };
    const { filling } = await fill(map({ sums: ['B3 = B4', 'C4 = B3 + B4', 'D3 = B3'] }), { declared });
    expect(filling.sums).toEqual([
      { text: 'B3 = B4', left: 4, right: 3, holds: false },
      { text: 'C4 = B3 + B4', left: 7, right: 7, holds: true },
      { text: 'D3 = B3', left: null, right: 4, holds: false },
    ]);
    expect(filling.declared).toEqual([{ cell: 'C4', says: '受理 / 上年(件)', why: '上年没有账', value: 7, by: '统计员', on: '纸质台账' }]);
    await expect(fill(map(), { declared: { B3: declared.C4 } })).rejects.toThrow('不是只能填报的格');
  });

  it('is filled in Word too, and only its cells change', async () => {
    const words: FormMap = {
      title: '情况表',
      cells: { T1R2C3: { figure: 'reconsideration.received' }, T1R3C3: { figure: 'reconsideration.closed' } },
      sums: ['T1R3C3 <= T1R2C3'],
    };
    const { bytes, filling } = await fill(words, {}, 'form.docx');
    expect(filling.sums[0]!.holds).toBe(true);
    const xml = async (data: Uint8Array) => (await JSZip.loadAsync(data)).file('word/document.xml')!.async('string');
    const [before, after] = [await xml(readFileSync(join(folder, 'form.docx'))), await xml(bytes)];
    expect(after).toMatch(/<w:b\/?>.*?<w:t xml:space="preserve">4<\/w:t>/);
    const bare = (text: string) => text.replace(/<\?xml[^>]*>|<w:t\b[^>]*>[^<]*<\/w:t>|<w:t\b[^>]*\/>|\s+/g, '');
    expect(bare(after)).toBe(bare(before));
  });
});

describe('the same question', () => {
  it('is answered the same in a second form, though the ledger has moved', async () => {
    const first = (await fill(map())).filling;
    const chair = await server.sit('jingban');
    const row = {
      办件编号: 'R-1',
      事项编码: '演示-market-1',
      承办单位: '账图县市场监督管理局',
      受理时间: '2026-11-02',
      承诺办结时间: '2026-11-20',
    };
    const other: FormMap = {
      title: '另一张表',
      cells: { B3: { figure: 'power-case.handled' }, B4: { figure: 'reconsideration.received' } },
      sums: [],
    };
    const earlier = (await fill(other, { given: [first] })).filling;
    expect((await chair.post('/api/exchange/government-service', { rows: [row] })).body.imported).toBe(1);
    const later = (await fill({ ...other, title: '第三张表' }, { given: [earlier] })).filling;
    expect(later.numbers[0]).toMatchObject({ value: 5, now: 6, given: '另一张表', place: earlier.place.size });
    expect(later.numbers[1]).toMatchObject({ value: 4, given: '行政复议案件统计表', place: first.place.size });
    expect(later.numbers[1]).not.toHaveProperty('now');
    const anew = (await fill(other)).filling;
    expect(anew.numbers[0]).toMatchObject({ value: 6 });
    const back = (await fill(other, { at: first.place.size })).filling;
    expect(back.numbers[0]).toMatchObject({ value: 5, place: first.place.size });
  });

  it('asks of a unit its own, and of a group that alone', async () => {
    const cells = {
      B3: { figure: 'power-case.handled' },
      B4: { figure: 'reconsideration.received', by: 'apply.kind', is: '行政处罚' },
      B5: { figure: 'reconsideration.received', by: 'apply.kind', is: '行政许可' },
    } as const;
    const whole = (await fill({ title: '表', cells: { ...cells }, sums: [] })).filling;
    expect(whole.numbers.map((n) => n.value)).toEqual([6, 4, 0]);
    const own = (await fill({ title: '表', cells: { ...cells }, sums: [] }, { unit: 'market' })).filling;
    expect(own.numbers.map((n) => n.value)).toEqual([6, 0, 0]);
    await expect(fill(map(), { unit: 'nowhere' })).rejects.toThrow('没有单位');
    await expect(fill(map(), { at: 1 })).rejects.toThrow('没有位于 1 的封印');
  });
});

it('a mapping that does not fit the form is not used', async () => {
  const bad: FormMap = {
    title: '表',
    cells: {
      Z9: { figure: 'reconsideration.received' },
      B3: { figure: 'no.such' },
      C8: { figure: 'reconsideration.open' },
      B4: { figure: 'reconsideration.closed', unit: '万元' },
    },
    sums: ['B3 == B4', 'B3 = Q9', 'B3 = C8'],
  };
  const says = await fill(bad).catch((e: Error) => e.message);
  for (const part of [
    '没有格「Z9」',
    '没有指标「no.such」',
    '「C8」是表里的公式',
    '要「万元」',
    '「B3 == B4」应当如',
    '「Q9」不在表里',
    '里的「C8」是公式',
  ])
    expect(says).toContain(part);
  expect(sumOf('附表!C5 = C6 - C7')).toMatchObject({
    left: [{ cell: '附表!C5' }],
    right: [
      { cell: 'C6', times: 1 },
      { cell: 'C7', times: -1 },
    ],
  });
});
