/** The report under the hand, returns and readings over the API: what people write, what they may not, and what is made of it. */
import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chair, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let planner: Chair;
let clerk: Chair;
beforeAll(async () => {
  server = await testServer();
  planner = await server.sit('yifazhixian');
  clerk = await server.sit('jingban');
  const desk = await server.sit('fuyi');
  for (const on of ['2026-11-16', '2026-11-17'])
    await desk.post('/api/cases', {
      procedure: 'reconsideration',
      step: 'apply',
      facts: { applicant: 'subject.4', respondent: 'market' },
      on,
    });
  await server.context.store.seal(server.context.tenant.id, server.context.now());
});
afterAll(() => server.close());

const YEAR = 2026;
const keep = async (chair: Chair, name: string, bytes: Uint8Array) => {
  const { body } = await chair.send({
    method: 'POST',
    url: `/api/files?name=${encodeURIComponent(name)}`,
    headers: { 'content-type': 'application/octet-stream' },
    payload: Buffer.from(bytes),
  });
  return { name, digest: body.digest as string };
};
const draft = async () => (await planner.get(`/api/reports/annual/draft?year=${YEAR}`)).body;
type Piece = string | { figure: string; value: number; text: string };
const sectionOf = (body: { report: { sections: { id: string; paragraphs: { pieces: Piece[] }[] }[] } }, id: string) =>
  body.report.sections.find((s) => s.id === id)!;
const write = (part: string, base: number, paragraphs: unknown, chair = planner) =>
  chair.post(`/api/reports/annual/parts/${part}`, { year: YEAR, base, paragraphs });

describe('the text of the report', () => {
  it('takes words and figures, and counts the figures itself', async () => {
    const pieces = ['原因在于力量不足,全年收到申请', { figure: 'reconsideration.received' }, '。'];
    expect((await write('problems', 0, [{ pieces }])).status).toBe(200);
    const body = await draft();
    const [first] = sectionOf(body, 'problems').paragraphs;
    expect(first).toMatchObject({ written: true, pieces: [pieces[0], { figure: 'reconsideration.received', value: 2 }, '。'] });
    expect(body.versions.problems).toMatchObject({ version: 1, person: 'justice.planner-1' });
  });
  it('takes no number that the ledger counts, and no second first version', async () => {
    const typed = await write('next', 0, [{ pieces: ['全年收到行政复议申请999件。'] }]);
    expect([typed.status, typed.body.detail]).toEqual([400, expect.stringContaining('999件')]);
    expect((await write('problems', 0, [{ pieces: ['别的'] }])).status).toBe(409);
    expect((await write('problems', 1, [{ pieces: ['别的'] }], clerk)).status).toBe(403);
  });
  it('tells what nobody wrote behind what was written, and lists what is left out with its reason', async () => {
    await write('disputes', 0, [{ pieces: ['本章的文字。'] }]);
    const work = async () => JSON.stringify(sectionOf(await draft(), 'work'));
    expect(await work()).toContain('reconsideration.received');
    const out = (reason: string | null) =>
      planner.post('/api/reports/annual/left-out', { year: YEAR, figure: 'reconsideration.received', reason });
    expect((await out(' ')).status).toBe(400);
    expect((await out('正在核对')).status).toBe(200);
    expect(await work()).not.toContain('"figure":"reconsideration.received"');
    const body = await draft();
    expect(body.report.leftOut).toMatchObject([{ figure: 'reconsideration.received', reason: '正在核对' }]);
    // the clause goes with its number
    expect(sectionOf(body, 'problems').paragraphs[0]!.pieces).toEqual(['原因在于力量不足。']);
    expect((await out(null)).status).toBe(200);
  });
  it('comes back from Word with its format: words are taken, an altered number is shown and is not', async () => {
    const file = await planner.get(`/api/reports/annual/draft.docx?year=${YEAR}`);
    const same = await keep(planner, '文稿.docx', file.bytes);
    const read = (f: object) => planner.post('/api/reports/annual/word', { year: YEAR, ...f });
    expect((await read(same)).body).toMatchObject({ changed: [], altered: [], missing: [] });
    const zip = await JSZip.loadAsync(file.bytes);
    const text = await zip.file('word/document.xml')!.async('string');
    zip.file('word/document.xml', text.replace('力量不足', '人手不够').replace('收到申请2件', '收到申请7件'));
    const edited = await keep(planner, '改过.docx', await zip.generateAsync({ type: 'uint8array' }));
    const { body } = await read(edited);
    expect(body.changed).toMatchObject([{ part: 'problems' }]);
    expect(body.altered).toMatchObject([{ figure: 'reconsideration.received', was: '2件' }]);
    expect(JSON.stringify(body.changed[0].paragraphs)).toContain('人手不够');
  });
  it('is made into files at a place, with the step that asks for them filled', async () => {
    const { body } = await planner.post('/api/reports/annual/compose', { year: YEAR });
    expect(body.files.map((f: { name: string }) => f.name.replace(/.*\./, ''))).toEqual(['docx', 'json']);
    expect(body.given['annual-report.compose']).toMatchObject({ year: YEAR, place: body.place, report: body.files });
    expect(body.given['annual-report.compose'].parts).toHaveLength(5);
  });
  it('lets a unit look at its own line of what was asked', async () => {
    expect((await clerk.get('/api/reports/collect')).body).toMatchObject({ all: false, rows: [] });
    expect((await planner.get('/api/reports/collect')).body).toMatchObject({ all: true });
  });
});

describe('a form from above', () => {
  it('is opened, mapped, filled, and its bad sums are told', async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('复议');
    sheet.addRow(['项目', '本年(件)']);
    for (const name of ['收到行政复议申请', '其中受理']) sheet.addRow([name]);
    const file = await keep(planner, '表.xlsx', new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer));
    const opened = (await planner.post('/api/returns/form', file)).body;
    expect(opened.cells.filter((c: { open: boolean }) => c.open).map((c: { at: string }) => c.at)).toEqual(['B2', 'B3']);
    const map = {
      title: '复议表',
      cells: { B2: { figure: 'reconsideration.received' }, B3: { figure: 'reconsideration.accepted' } },
      sums: ['B2 = B3'],
    };
    expect((await planner.post('/api/returns/check', { ...file, map: { ...map, sums: ['B2 = Z9'] } })).body.faults).toHaveLength(1);
    const checked = (await planner.post('/api/returns/check', { ...file, map })).body;
    expect(checked.given['form-map.map']).toMatchObject({ title: '复议表', cells: 2, sums: 1 });
    const filled = (await planner.post('/api/returns/fill', { ...file, map, from: '2026-01-01', to: '2026-12-31' })).body;
    expect(filled.filling.numbers.map((n: { shown: number }) => n.shown)).toEqual([2, 0]);
    expect(filled.given['return-form.check']).toEqual({ wrong: 1 });
    expect((await planner.get('/api/returns')).body).toEqual({ maps: [], returns: [] });
  });
});

describe('a document read', () => {
  const sample = (name: string) => readFileSync(new URL(`../../reading/samples/${name}`, import.meta.url));
  it('has its numbers and findings in place', async () => {
    const file = await keep(clerk, '报告.txt', sample('anju-2016-report.txt'));
    const { body } = await clerk.post('/api/readings', file);
    expect(body).toMatchObject({ kind: 'report' });
    expect(body.report.counted).toBeGreaterThan(30);
    expect(body.marks.every((m: { start: number; end: number }) => m.start < m.end && m.end <= body.text.length)).toBe(true);
  });
  it('gives a plan’s tasks, which are tried, refused as a whole, and entered once', async () => {
    const file = await keep(planner, '方案.txt', sample('zhaohua-2021-2025-plan.txt'));
    const { body } = await planner.post('/api/readings', file);
    expect([body.kind, body.tasks.length]).toEqual(['plan', 68]);
    const ask = (more: object) => planner.post('/api/readings/import', { ...file, on: '2026-11-18', units: {}, dry: true, ...more });
    expect((await clerk.post('/api/readings/import', { ...file, on: '2026-11-18', units: {}, dry: true })).status).toBe(403);
    expect((await ask({})).body).toMatchObject({ tried: true, imported: 0, already: 0, refused: [] });
    expect((await ask({ dry: false })).body).toMatchObject({ imported: 68, already: 0 });
    expect((await ask({ dry: false })).body).toMatchObject({ imported: 0, already: 68 });
  });
});
