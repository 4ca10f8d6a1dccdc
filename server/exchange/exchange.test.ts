/** Platforms' cases in, out again, and counted on both sides, over a real ledger. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../kernel/time/day.ts';
import { type TestServer, testServer } from '../testing/server.ts';
import {
  compareTable,
  exportRows,
  type Imported,
  importTable,
  type Mapping,
  platformIds,
  readMapping,
  type Table,
  tableBytes,
  tableOf,
} from './index.ts';
import { mappingFaults } from './mapping.ts';

const YEAR = { from: '2026-01-01' as Day, to: '2026-12-31' as Day };
const DATA = 'office.data';
const digest = 'ab'.repeat(32);
let here: TestServer;
let there: TestServer;
beforeAll(async () => {
  [here, there] = [await testServer(), await testServer()];
});
afterAll(async () => {
  await here.close();
  await there.close();
});

const sampleName: Record<string, string> = {
  'government-service': 'government-service.xlsx',
  reconsideration: 'reconsideration.xlsx',
  enforcement: 'enforcement.csv',
  hotline: 'hotline.csv',
};
const mappingOf = (id: string): Mapping => readMapping(id, here.context.procedures);
const sample = async (id: string): Promise<Table> => {
  const name = sampleName[id]!;
  return tableOf(name, readFileSync(new URL(`samples/${name}`, import.meta.url)), mappingOf(id).source);
};
const into = (server: TestServer, id: string, table: Table, more: object = {}): Promise<Imported> =>
  importTable(server.context, mappingOf(id), table, { by: DATA, digest, ...more });
const out = (server: TestServer, id: string) => exportRows(server.context, mappingOf(id), YEAR);
const value = async (server: TestServer, id: string): Promise<number | null> =>
  (await server.context.store.figure(server.context.tenant.id, id, YEAR)).value;
const events = async (server: TestServer): Promise<number> =>
  Number(
    (await server.context.database.within(server.context.tenant.id, (c) => c.query<{ n: string }>('select count(*) as n from events')))
      .rows[0]!.n,
  );

const FIGURES: Record<string, Record<string, number>> = {
  'government-service': { 'power-case.handled': 5, 'power-case.finished': 4, 'power-case.inTime': 3, 'power-case.parties': 4 },
  hotline: { 'hotline-order.received': 5, 'hotline-order.replied': 3, 'hotline-order.back': 1, 'hotline-order.inTime': 3 },
  enforcement: { 'penalty-summary.decided': 3, 'penalty-summary.fines': 1050, 'penalty-summary.warned': 1 },
  reconsideration: {
    'reconsideration.received': 4,
    'reconsideration.accepted': 3,
    'reconsideration.refused': 1,
    'reconsideration.closed': 2,
  },
};

describe.each(platformIds())('%s', (id) => {
  it('comes in whole, once however often, and counts', async () => {
    const table = await sample(id);
    const looked = await into(here, id, table, { dry: true });
    expect(looked).toMatchObject({ refused: [], imported: 0, events: 0 });
    const first = await into(here, id, table);
    expect(first).toMatchObject({ refused: [], imported: table.rows.length, already: 0, ignored: [] });
    const standing = await events(here);
    expect(await into(here, id, table)).toMatchObject({ refused: [], imported: 0, events: 0, already: table.rows.length, differs: [] });
    expect(await events(here)).toBe(standing);
    for (const [figure, n] of Object.entries(FIGURES[id]!)) expect([figure, await value(here, figure)]).toEqual([figure, n]);
  });

  it('goes out in the form in which it came, and in again elsewhere with the same counts', async () => {
    const mapping = mappingOf(id);
    const table = await sample(id);
    const { rows, withheld } = await out(here, id);
    expect(withheld).toBe(0);
    const head = mapping.columns.map((c) => c.name);
    const bytes = await tableBytes(
      sampleName[id]!,
      head,
      rows.map((r) => r.cells),
    );
    const again = await tableOf(sampleName[id]!, bytes, mapping.source);
    const plain = (t: Table) =>
      Object.fromEntries(
        t.rows.map(({ cells }) => [
          cells[mapping.source],
          Object.fromEntries(Object.entries(cells).map(([k, v]) => [k, v.replace(/ \d\d:\d\d:\d\d$|,(?=\d{3})|\.00$/g, '')])),
        ]),
      );
    expect(plain(again)).toEqual(plain(table));
    expect(await into(there, id, again)).toMatchObject({ refused: [], imported: table.rows.length });
    for (const figure of Object.keys(FIGURES[id]!))
      expect([figure, await value(there, figure)]).toEqual([figure, await value(here, figure)]);
  });

  it('is counted on both sides', async () => {
    const mapping = mappingOf(id);
    const table = await sample(id);
    const n = table.rows.length;
    const same = await compareTable(here.context, mapping, table, YEAR);
    expect(same).toMatchObject({ above: n, ours: n, both: n, onlyThere: [], onlyHere: [], differing: [], unread: [] });
    const [first, second, ...rest] = structuredClone(table.rows);
    const day = mapping.steps[0]!.day;
    first!.cells[day] = '2026-02-27';
    second!.cells[mapping.source] = 'X-1';
    const off = await compareTable(here.context, mapping, { ...table, rows: [first!, second!, ...rest] }, YEAR);
    expect(off.onlyThere).toEqual([{ no: second!.no, source: 'X-1' }]);
    expect(off.onlyHere.map((r) => r.source)).toEqual([table.rows[1]!.cells[mapping.source]]);
    expect(off.differing.map((d) => d.columns)).toEqual([
      [{ column: day, theirs: '2026-02-27', ours: table.rows[0]!.cells[day]!.slice(0, 10) }],
    ]);
    expect(off.facts).toMatchObject({ platform: mapping.counted, above: n, ours: n });
    const march = await compareTable(here.context, mapping, table, { from: '2026-03-01' as Day, to: '2026-03-31' as Day });
    expect(march.above).toBe(march.ours);
    expect(march.above).toBeLessThan(n);
  });
});

describe('a file with faults', () => {
  it('is refused whole, each row with its column, rule and words', async () => {
    const before = await events(here);
    const table = await sample('government-service');
    const rows = table.rows.map((row, i) => ({ ...row, cells: { ...row.cells, 办件编号: `F${i}` } as Record<string, string> }));
    rows[0]!.cells.事项编码 = '没有的编码';
    rows[1]!.cells.受理时间 = '2026-02-30';
    rows[2]!.cells.承办单位 = '外县市场监督管理局某处';
    rows[3]!.cells.办件编号 = 'F2';
    rows[4]!.cells.办结时间 = '2027-01-01';
    rows[4]!.cells.办结结果 = '准予';
    const result = await into(here, 'government-service', { ...table, rows });
    expect(result.imported).toBe(0);
    expect(result.refused.map((r) => [r.no, r.column])).toEqual([
      [2, '事项编码'],
      [3, '受理时间'],
      [4, '承办单位'],
      [5, undefined],
      [6, undefined],
    ]);
    expect(result.refused[0]!.says).toContain('登记簿里没有「没有的编码」');
    expect(result.refused[3]!.says).toContain('第4行');
    expect(result.refused[4]!.says).toContain('在今天之后');
    expect(await events(here)).toBe(before);
    await expect(into(here, 'government-service', { ...table, head: ['办件编号'] })).rejects.toThrow('缺少列');
  });

  it('keeps what the rules say of a row, and strictly refuses it', async () => {
    const table = await sample('enforcement');
    const rows = table.rows
      .slice(0, 1)
      .map((row) => ({ ...row, cells: { ...row.cells, 案件编号: 'S1', 陈述申辩日期: '', 决定书文号: '当罚〔2026〕990号' } }));
    const before = await events(here);
    const strict = await into(here, 'enforcement', { ...table, rows }, { strict: true });
    expect(strict.imported).toBe(0);
    expect(strict.refused).toContainEqual(expect.objectContaining({ no: 2, article: expect.stringContaining('第62条'), source: 'S1' }));
    expect(await events(here)).toBe(before);
    const taken = await into(here, 'enforcement', { ...table, rows });
    expect(taken).toMatchObject({ imported: 1, refused: [] });
    expect(taken.findings.some((f) => f.article.includes('第62条'))).toBe(true);
  });

  it('is not for everybody', async () => {
    const table = await sample('government-service');
    const rows = table.rows.slice(0, 1).map((row) => ({ ...row, cells: { ...row.cells, 办件编号: 'P1' } }));
    expect((await into(here, 'government-service', { ...table, rows }, { by: 'health.clerk' })).refused[0]).toMatchObject({ rule: 'role' });
    expect(await into(here, 'government-service', { ...table, rows }, { by: 'market.clerk' })).toMatchObject({ imported: 1 });
    await expect(into(here, 'government-service', table, { by: 'nobody' })).rejects.toThrow('没有人员');
  });
});

describe('a case that goes on', () => {
  it('is entered on from the next file, and what is said otherwise is told, not overwritten', async () => {
    const table = await sample('government-service');
    const open = table.rows.find((r) => r.cells.办结时间 === '')!;
    const row = { ...open, cells: { ...open.cells, 受理时间: '2026-04-21', 办结时间: '2026-05-08', 办结结果: '准予' } };
    const result = await into(here, 'government-service', { ...table, rows: [row] });
    expect(result).toMatchObject({ continued: 1, imported: 0, events: 1, refused: [] });
    expect(result.differs).toMatchObject([{ column: '受理时间', theirs: '2026-04-21', ours: '2026-04-20' }]);
    expect(await value(here, 'power-case.finished')).toBe(FIGURES['government-service']!['power-case.finished']! + 2);
  });

  it('says on each event whence it came', async () => {
    const { rows } = await out(here, 'hotline');
    const chair = await here.sit('jingban');
    const { body } = await chair.get(`/api/cases/${rows[0]!.case}`);
    const raw = await chair.get(`/api/ledger/${rows[0]!.case}/1`);
    const event = JSON.parse(raw.body.text);
    expect(event).toMatchObject({
      recorded: true,
      hand: { by: 'platform', person: DATA },
      key: `exchange:hotline:${rows[0]!.source}:begin`,
    });
    expect(JSON.stringify(raw.body.parts)).toContain(`来源号${rows[0]!.source}`);
    expect(body.events.length).toBeGreaterThan(3);
  });
});

it('a text that would run as a formula goes out of a csv as text, and comes back', async () => {
  const rows = [
    { 号: '1', 文: '=HYPERLINK("x")' },
    { 号: '2', 文: "'-1\n2" },
  ];
  const bytes = await tableBytes('a.csv', ['号', '文'], rows);
  expect(Buffer.from(bytes).toString()).not.toMatch(/(^|,)"?=/m);
  expect((await tableOf('a.csv', bytes, '号')).rows.map((r) => r.cells)).toEqual(rows);
});

it('a mapping that does not fit its procedure is not used', () => {
  const mapping = structuredClone(mappingOf('hotline'));
  mapping.steps[1]!.step = 'signed';
  (mapping.steps[0]!.form as Record<string, unknown>).level = { column: '没有的列', values: { 一般: '普通' } };
  delete (mapping.steps[0]!.form as Record<string, unknown>).kind;
  const faults = mappingFaults(mapping, here.context.procedures).join(';');
  for (const says of ['没有步骤「signed」', '列「没有的列」', '没有「普通」这个值']) expect(faults).toContain(says);
});
