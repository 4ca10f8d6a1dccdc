/** Lists in any order, by facts, in groups, from any place; views that are kept; the workbook of a list. */
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Chair, type TestServer, TODAY, testServer } from '../testing/server.ts';

let server: TestServer;
let officer: Chair;
let stranger: Chair;
let desk: Chair;
beforeAll(async () => {
  server = await testServer();
  officer = await server.sit('zhifa');
  stranger = await server.sit('zhifa2');
  desk = await server.sit('fuyi');
  for (const [party, origin, on] of [
    ['subject.2', '监督检查', '2026-11-17'],
    ['subject.4', '监督检查', TODAY],
    ['subject.5', '投诉、举报', TODAY],
  ]) {
    const facts = { party, age: '法人或者其他组织', origin, act: '未按规定取得许可经营' };
    const made = await officer.post('/api/cases', { procedure: 'penalty', step: 'source', facts, on });
    expect(made.status).toBe(201);
  }
});
afterAll(() => server.close());

const list = (asked: Record<string, string | number>, chair = officer): Promise<Answer> =>
  chair.get(
    `/api/cases?${new URLSearchParams(Object.entries({ procedure: 'penalty', offset: 0, ...asked }).map(([k, v]) => [k, String(v)]))}`,
  );
const cells = (answer: Answer, path: string) => answer.body.items.map((i: { cells: Record<string, string> }) => i.cells[path]);

describe('a list', () => {
  it('is a window of the whole, from any place', async () => {
    const asked = (offset: number) => officer.get(`/api/cases?procedure=subject&sort=subject.asc&view=v1&offset=${offset}&limit=3`);
    const [first, later] = await Promise.all([asked(0), asked(3)]);
    expect(first.body.total).toBeGreaterThan(6);
    const ids = [...first.body.items, ...later.body.items].map((i: { id: string }) => i.id);
    expect(new Set(ids).size).toBe(6);
    expect((await asked(first.body.total)).body.items).toEqual([]);
  });

  it('stays as it was first seen under one view, and is new under another', async () => {
    const before = (await list({ view: 'still' })).body;
    await desk.post('/api/cases', { procedure: 'reconsideration', step: 'apply', facts: { applicant: 'subject.4', respondent: 'market' } });
    const all = (view: string) => officer.get(`/api/cases?offset=0&view=${view}&limit=1`);
    const one = (await all('w1')).body.total;
    await officer.post('/api/cases', {
      procedure: 'penalty',
      step: 'source',
      facts: { party: 'subject.2', age: '法人或者其他组织', origin: '上级交办', act: '演示' },
    });
    expect((await all('w1')).body.total).toBe(one);
    expect((await all('w2')).body.total).toBe(one + 1);
    expect((await list({ view: 'still' })).body.total).toBe(before.total);
  });

  it('is narrowed by facts, days, the latest step and findings', async () => {
    const facts = await list({ where: 'source.origin:监督检查', columns: 'source.origin' });
    expect(cells(facts, 'source.origin')).toEqual(['监督检查', '监督检查']);
    expect((await list({ where: 'source.origin:-' })).body.total).toBe(0);
    expect((await list({ from: TODAY, where: 'source.origin:监督检查' })).body.total).toBe(1);
    expect((await list({ step: 'source', found: 'no', assigned: 'none', state: 'open' })).body.total).toBe(4);
    expect((await list({ endFrom: '2026-01-01' })).body.total).toBe(0);
    expect((await list({ where: 'source.party:subject.2' })).status).toBe(400);
    expect((await list({ where: 'source.nothing:1' })).status).toBe(400);
    expect((await list({ from: '2026-02-30' })).status).toBe(400);
  });

  it('goes by whom it was assigned to', async () => {
    const [one] = (await list({ sort: 'opened.asc' })).body.items;
    const done = await officer.post(`/api/cases/${one.id}/steps/assign`, { facts: { to: 'market.officer-2' }, n: one.n });
    expect(done.status).toBe(200);
    const mine = await list({ assigned: 'market.officer-2' });
    expect(mine.body.items).toMatchObject([{ id: one.id, n: one.n + 1 }]);
    expect(mine.body.items[0].assigned).not.toMatch(/market/);
  });

  it('is grouped with counts, each group whole and in its place', async () => {
    const grouped = await officer.get('/api/cases?offset=0&group=unit&limit=200&state=open');
    const total = grouped.body.groups.reduce((n: number, g: { count: number }) => n + g.count, 0);
    expect(total).toBe(grouped.body.total);
    const units = grouped.body.items.map((i: { unit: string }) => i.unit);
    const firsts = units.filter((u: string, i: number) => units.indexOf(u) === i);
    expect(firsts).toEqual(grouped.body.groups.map((g: { title: string }) => g.title).slice(0, firsts.length));
    const byStep = await list({ group: 'step' });
    expect(byStep.body.groups.map((g: { title: string }) => g.title)).toContain('案源登记');
  });

  it('does not tell by its order what it does not show', async () => {
    const theirs = await list({ sort: 'subject.asc', columns: 'source.party' }, stranger);
    for (const party of cells(theirs, 'source.party')) expect(party).toMatch(/某/);
    const [asc, desc] = await Promise.all([list({ sort: 'subject.asc' }, stranger), list({ sort: 'subject.desc' }, stranger)]);
    const ids = (a: Answer) => a.body.items.map((i: { id: string }) => i.id);
    expect(ids(asc)).toEqual(ids(desc));
  });
});

describe('the workbook of a list', () => {
  const open = async (answer: Answer) => {
    expect(answer.status).toBe(200);
    const book = new exceljs.Workbook();
    await book.xlsx.load(answer.bytes as unknown as ArrayBuffer);
    return book;
  };
  it('holds what was asked, typed, and says by whom and when', async () => {
    const asked = { procedure: 'penalty', where: 'source.origin:监督检查', sort: 'opened.asc', columns: 'subject,opened,source.origin' };
    const book = await open(await officer.get(`/api/cases/list.xlsx?${new URLSearchParams(asked)}`));
    const sheet = book.getWorksheet('清单')!;
    expect(sheet.getRow(1).values).toEqual([undefined, '名称', '程序', '开立', '案件来源']);
    expect(sheet.rowCount).toBe(3);
    expect(sheet.getCell('C2').value).toEqual(new Date('2026-11-17T00:00:00Z'));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const about = new Map(
      book
        .getWorksheet('说明')!
        .getSheetValues()
        .flatMap((row) => (Array.isArray(row) ? [[row[1], row[2]]] : [])) as [string, unknown][],
    );
    expect(about.get('案源登记:案件来源')).toBe('监督检查');
    expect(about.get('件数')).toBe(2);
    expect(about.get('导出的人')).toContain('账图县市场监督管理局');
    expect(about.get('账本所至')).toMatch(/已封印\d+笔/);
  });
  it('holds the chosen alone, and nothing that its reader may not see', async () => {
    const [one] = (await list({ sort: 'opened.asc' })).body.items;
    const book = await open(
      await stranger.post('/api/cases/list.xlsx', { procedure: 'penalty', ids: [one.id], columns: 'subject,source.party' }),
    );
    const sheet = book.getWorksheet('清单')!;
    expect(sheet.rowCount).toBe(2);
    expect(String(sheet.getCell('C2').value)).toMatch(/某/);
    expect(String(sheet.getCell('A2').value)).toMatch(/某/);
  });
});

describe('views', () => {
  const view = { name: '我的在办', procedure: 'penalty', shared: false, usual: true, search: { procedure: 'penalty', state: 'open' } };
  it('are their maker’s, or the unit’s when shared; only the maker changes them', async () => {
    const made = await officer.post('/api/views', view);
    expect(made).toMatchObject({ status: 200, body: { mine: true, usual: true, search: view.search } });
    const head = await server.sit('fuzeren');
    const seen = async (chair: Chair) => (await chair.get('/api/views')).body.map((v: { id: string }) => v.id);
    expect(await seen(head)).not.toContain(made.body.id);
    const shared = await officer.post('/api/views', { ...view, id: made.body.id, shared: true });
    expect(shared.status).toBe(200);
    expect(await seen(head)).toContain(made.body.id);
    expect(await seen(stranger)).not.toContain(made.body.id);
    expect((await head.post('/api/views', { ...view, id: made.body.id, name: '改名' })).status).toBe(403);
    expect((await head.send({ method: 'DELETE', url: `/api/views/${made.body.id}` })).status).toBe(404);
  });
  it('of which one is the usual of a procedure', async () => {
    const second = await officer.post('/api/views', { ...view, name: '另一个' });
    const all = (await officer.get('/api/views')).body.filter(
      (v: { procedure: string; usual: boolean }) => v.procedure === 'penalty' && v.usual,
    );
    expect(all.map((v: { id: string }) => v.id)).toEqual([second.body.id]);
    expect((await officer.send({ method: 'DELETE', url: `/api/views/${second.body.id}` })).status).toBe(200);
  });
});
