/** Sheets in and out: the trial writes nothing, good rows alone only when asked for, a row once; and what goes out comes in as the same entries. */
import exceljs from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableBytes } from '../exchange/index.ts';
import { exportSheet } from '../imports/export.ts';
import { openings, sheetOf } from '../imports/sheet.ts';
import { type Answer, type Chair, type TestServer, TODAY, testServer } from '../testing/server.ts';

let server: TestServer;
let officer: Chair;
let clerk: Chair;
beforeAll(async () => {
  server = await testServer();
  officer = await server.sit('zhifa');
  clerk = await server.sit('jingban');
});
afterAll(() => server.close());

type Cells = Record<string, string>;
const send = async (chair: Chair, asked: Record<string, string>, rows: readonly Cells[], name = 'rows.csv'): Promise<Answer> => {
  const head = [...new Set(rows.flatMap(Object.keys))];
  const bytes = name.endsWith('.jsonl')
    ? Buffer.from(rows.map((r) => JSON.stringify(r)).join('\n'))
    : Buffer.from(await tableBytes(name, head, rows));
  const url = `/api/imports?${new URLSearchParams({ name, ...asked })}`;
  return chair.send({ method: 'POST', url, headers: { 'content-type': 'application/octet-stream' }, payload: bytes });
};
const total = async (procedure: string): Promise<number> => (await officer.get(`/api/cases?procedure=${procedure}&limit=1`)).body.total;

const penalty = { procedure: 'penalty', step: 'source' };
const row = (more: Cells = {}): Cells => ({
  当事人: '账图县演示纸业有限公司',
  '当事人:证件号码': '91DEMO00000000777X',
  '当事人:类别': '企业',
  当事人类别: '法人或者其他组织',
  案件来源: '监督检查',
  ...more,
});
/** The title of the text that says what was done: as the law has it. */
const deed = (): string => sheetOf(server.context.procedures, 'penalty', 'source')!.fields.find((f) => f.name === 'act')!.column;

/** Any cell that a field of this kind takes. */
function cellOf(kind: string, of: readonly string[] | undefined, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  if (of) return fc.constantFrom(...of);
  return kind === 'day' ? fc.constantFrom('2026-11-12', '2026-11-16') : text;
}

describe('a sheet', () => {
  it('is made from the form of a step, for every procedure that a person opens', async () => {
    for (const procedure of server.context.procedures)
      for (const step of openings(procedure)) {
        const sheet = sheetOf(server.context.procedures, procedure.id, step)!;
        const names = sheet.columns.map((c) => c.name);
        expect(new Set(names).size, `${procedure.id} ${step}`).toBe(names.length);
      }
    const template = await officer.get('/api/imports/template.xlsx?procedure=penalty&step=source');
    const book = new exceljs.Workbook();
    await book.xlsx.load(template.bytes as unknown as ArrayBuffer);
    const head = book.getWorksheet('填写')!.getRow(1);
    const at = (head.values as string[]).indexOf('案件来源');
    expect(at).toBeGreaterThan(0);
    expect(book.getWorksheet('填写')!.getCell(2, at).dataValidation).toMatchObject({ type: 'list' });
    expect((await officer.get('/api/imports/template.xlsx?procedure=nothing')).status).toBe(404);
  });
});

describe('rows of a sheet', () => {
  it('are tried one by one, and nothing is written', async () => {
    const before = [await total('penalty'), await total('subject')];
    const tried = await send(officer, penalty, [row({ [deed()]: '演示' }), row({ 案件来源: '道听途说', [deed()]: '演示' }), row()]);
    expect(tried.body).toMatchObject({ mode: 'try', rows: 3, good: 1, entered: 0 });
    expect(tried.body.refused).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ no: 3, column: '案件来源', says: expect.stringContaining('监督检查') }),
        expect.objectContaining({ no: 4, column: deed() }),
      ]),
    );
    expect([await total('penalty'), await total('subject')]).toEqual(before);
  });

  it('are entered whole or not at all, the good ones alone where that is asked; each once', async () => {
    const before = await total('penalty');
    const rows = [row({ [deed()]: '甲' }), row({ [deed()]: '乙' }), row({ [deed()]: '丙', 案件来源: '无' })];
    expect((await send(officer, { ...penalty, mode: 'whole' }, rows)).body).toMatchObject({ entered: 0, events: 0 });
    expect(await total('penalty')).toBe(before);
    const good = await send(officer, { ...penalty, mode: 'good' }, rows);
    expect(good.body).toMatchObject({ entered: 2, already: 0, good: 2 });
    const again = await send(officer, { ...penalty, mode: 'good' }, [...rows].reverse(), 'other.xlsx');
    expect(again.body).toMatchObject({ entered: 0, already: 2 });
    expect(await total('penalty')).toBe(before + 2);
    const mended = await send(officer, { ...penalty, mode: 'whole' }, [...rows.slice(0, 2), row({ [deed()]: '丙' })]);
    expect(mended.body).toMatchObject({ entered: 1, already: 2, refused: [] });
    // two rows alike are two cases; the party is one
    const twins = await send(officer, { ...penalty, mode: 'whole' }, [row({ [deed()]: '丁' }), row({ [deed()]: '丁' })], 'rows.jsonl');
    expect(twins.body).toMatchObject({ entered: 2 });
    const parties = await officer.get(`/api/subjects?q=${encodeURIComponent('演示纸业')}`);
    expect(parties.body.items).toHaveLength(1);
  });

  it('are nobody’s whose step it is not', async () => {
    const theirs = await send(clerk, { procedure: 'penalty', step: 'source', mode: 'whole' }, [row({ [deed()]: '戊' })]);
    expect(theirs.body).toMatchObject({ entered: 0, refused: [expect.objectContaining({ rule: 'role' })] });
  });

  it('of what was done long ago are a 补录, on their day, with the ground', async () => {
    const past = [row({ [deed()]: '旧案', 办理之日: '2025-03-05' })];
    const late = await send(officer, penalty, past);
    expect(late.body.refused[0].says).toContain('补录');
    expect((await send(officer, { ...penalty, record: '旧系统移交' }, [row({ [deed()]: '旧案' })])).body.refused).toMatchObject([
      { column: '办理之日' },
    ]);
    const done = await send(officer, { ...penalty, mode: 'whole', record: '旧系统移交' }, past);
    expect(done.body).toMatchObject({ entered: 1, refused: [] });
    const [one] = (await officer.get('/api/cases?procedure=penalty&from=2025-03-05&to=2025-03-05&offset=0')).body.items;
    expect((await officer.get(`/api/cases/${one.id}`)).body.events[0]).toMatchObject({ on: '2025-03-05', recorded: true });
  });

  it('of a file that is none are refused in words', async () => {
    const broken = await officer.send({
      method: 'POST',
      url: '/api/imports?procedure=penalty&name=a.xlsx',
      headers: { 'content-type': 'application/octet-stream' },
      payload: Buffer.from('no book'),
    });
    expect(broken).toMatchObject({ status: 400, body: { detail: expect.stringContaining('Excel') } });
    expect((await send(officer, penalty, [{ 甲: '乙' }])).status).toBe(400);
  });
});

describe('what goes out', () => {
  it('comes in as the same entries: whatever they hold', async () => {
    const { context } = server;
    const sheet = sheetOf(context.procedures, 'credit-record')!;
    const text = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .map((t) => t.replace(/[\p{C}\p{Z}]/gu, '').replace(/^'+/, ''))
      .filter((t) => t !== '');
    const party = sheet.fields.find((f) => f.party)!.party!;
    const entry = fc
      .tuple(fc.integer({ min: 1, max: 9 }), ...sheet.fields.map((f) => cellOf(f.field.kind, f.field.of, text)))
      .map(([who, ...values]): Cells => {
        const cells = Object.fromEntries(sheet.fields.map((f, i) => [f.column, values[i] ?? '']));
        return { ...cells, [party.name]: `演示第${who}企业`, [party.code]: `91DEMO10000000000${who}`, [party.kind]: '企业' };
      });
    const entries = fc.array(entry, { minLength: 1, maxLength: 6 });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(entries, fc.constantFrom('rows.xlsx', 'rows.csv', 'rows.jsonl'), async (drawn, name) => {
        round++;
        const rows = drawn.map((cells, i) => ({ ...cells, 来源号: `r${round}-${i}` }));
        const asked = { procedure: 'credit-record', step: sheet.step, mode: 'whole' };
        const first = await send(clerk, asked, rows, name);
        expect(first.body).toMatchObject({ entered: rows.length, refused: [] });
        const out = (await exportSheet(context, sheet)).rows.filter((r) => r.来源号?.startsWith(`r${round}-`));
        expect(out.map((r) => facts(r)).sort()).toEqual(rows.map((r) => facts(r)).sort());
        // the same file again is nothing new; under other numbers it is the same entries once more
        const again = await send(clerk, asked, out, name);
        expect(again.body).toMatchObject({ entered: 0, already: out.length, refused: [] });
        const copies = out.map((r) => ({ ...r, 来源号: `c${r.来源号}`, 办理之日: TODAY }));
        expect((await send(clerk, asked, copies, name)).body).toMatchObject({ entered: copies.length, refused: [] });
        const back = (await exportSheet(context, sheet)).rows.filter((r) => r.来源号?.startsWith(`cr${round}-`));
        expect(back.map((r) => facts(r)).sort()).toEqual(out.map((r) => facts(r)).sort());
      }),
      { numRuns: 6 },
    );
    function facts(cells: Cells): string {
      return JSON.stringify([...sheet.fields.map((f) => f.column), party.code, party.kind].map((column) => cells[column] ?? ''));
    }
  });
});
