/**
 * The annual report of a small simulated county: written from the ledger, read back from its Word file and its page, and held to the figures of the
 * ledger number by number.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf, isStock } from '../kernel/figure/figure.ts';
import type { Day } from '../kernel/time/day.ts';
import { procedures } from '../law/index.ts';
import { catalogue } from '../law/said.ts';
import { readDocument } from '../reading/document/index.ts';
import { readReport } from '../reading/report/index.ts';
import { simulateDays } from '../server/demo/year.ts';
import { annualReport } from '../server/reads/annual.ts';
import { type Chair, type TestServer, testServer } from '../server/testing/server.ts';
import { reportDocx, tablesDocx } from '../writing/annual/docx.ts';
import { type AnnualReport, numbersOf, publishedNumbers, type ReportNumber, reportHtml } from '../writing/annual/index.ts';
import { precision } from '../writing/annual/number.ts';
import { tablesXlsx } from '../writing/annual/xlsx.ts';

const YEAR = 2025;
const figures = figuresOf(procedures);
let server: TestServer;
let chair: Chair;
let report: AnnualReport;
let numbers: ReportNumber[];

beforeAll(async () => {
  server = await testServer();
  await simulateDays(server.context, () => {}, { from: '2025-01-01' as Day, to: '2025-04-30' as Day, size: 0.06, seed: '年报' });
  await server.context.store.seal(server.context.tenant.id);
  chair = await server.sit('fazhi');
  report = await annualReport(server.context, { year: YEAR });
  numbers = numbersOf(report);
}, 300_000);
afterAll(() => server?.close());

describe('the annual report', () => {
  it('has the five parts that are asked for, work by chapter, and statutory tables that add up', () => {
    expect(report.sections.map((s) => s.id)).toEqual(['work', 'problems', 'duty', 'next', 'other']);
    expect(report.sections[0]?.sections?.length).toBe(9);
    expect(report.tables.length).toBeGreaterThanOrEqual(8);
    expect(report.findings).toEqual([]);
    expect(numbers.length).toBeGreaterThan(300);
  });

  it('counts every number as the figure itself is answered, at the same place', async () => {
    const wrong: string[] = [];
    const each = async (n: ReportNumber) => {
      const period = new URLSearchParams({ ...n.period, at: String(n.place) });
      const { body } = await chair.get(`/api/figures/${n.figure}?${period}`);
      if (body.value !== n.value || body.definition !== n.definition || body.unit !== n.unit)
        wrong.push(`${n.figure}: ${n.value}, ${body.value}`);
      expect('on' in n.period, n.figure).toBe(isStock(figures, n.figure));
    };
    await Promise.all(numbers.filter((n) => !n.group && n.published === undefined).map(each));
    expect(wrong).toEqual([]);
  });

  it('names the acts behind each number: as many as there are where each counts once', () => {
    let held = 0;
    for (const n of numbers) {
      const figure = figures[n.figure]!;
      expect(n.events?.count === (n.events?.ids?.length ?? n.events?.count), n.figure).toBe(true);
      if (figure.kind !== 'count') continue;
      expect(n.events?.count, `${n.figure} ${n.group?.is ?? ''}`).toBe(n.value);
      held++;
    }
    expect(held).toBeGreaterThan(100);
  });

  it('bears the last seal, and says at which place it was written', async () => {
    const [last] = (await chair.get('/api/seals?limit=1')).body.items;
    expect(report.seal).toMatchObject({ size: last.size, root: last.root });
    expect(report.place).toEqual({ size: last.size, root: last.root, unsealed: 0 });
    expect(numbers.every((n) => n.place === last.size)).toBe(true);
  });
});

describe('read back', () => {
  const readBack = async (name: string, bytes: Uint8Array) => readReport((await readDocument({ name, bytes })).text, catalogue);
  /** Figure and value of each number in turn; one that was read otherwise is told with its words. */
  const offOf = (
    read: readonly { figure?: string; value: number | null; text: string; subject: string }[],
    written: readonly ReportNumber[],
  ) => {
    return written.flatMap((n, i) => {
      const f = read[i];
      const near = f !== undefined && f.value !== null && Math.abs(f.value - n.value) <= precision(n.value, n.unit) + 1e-9;
      return near && f.figure === n.figure ? [] : [`${n.figure} ${n.text}: ${f?.figure} ${f?.text}(${f?.subject})`];
    });
  };
  const agree = (read: Parameters<typeof offOf>[0], written: readonly ReportNumber[]) => {
    expect(offOf(read, written)).toEqual([]);
    expect(read.length).toBe(written.length);
  };

  it('from the page: every number is found, named, and is the ledger’s', async () => {
    const read = await readBack('报告.html', new TextEncoder().encode(reportHtml(report, 'http://localhost:8080')));
    agree(read.figures, numbers);
    expect(read.relations.filter((r) => r.kind !== 'rate' && !r.holds)).toEqual([]);
  });

  it('from the Word file: the same', async () => agree((await readBack('报告.docx', await reportDocx(report))).figures, numbers));

  it('from the tables alone, as a Word file', async () => {
    const ofTables = numbersOf({ ...report, sections: [], opening: { pieces: [] } });
    agree((await readBack('统计表.docx', await tablesDocx('统计表', report.tables))).figures, ofTables);
  });

  it('from the workbook: a sheet for each table, its numbers as numbers', async () => {
    const { text } = await readDocument({ name: '统计表.xlsx', bytes: await tablesXlsx(report.tables) });
    for (const t of report.tables) expect(text).toContain(t.title);
  });

  it('a number that was altered is seen', async () => {
    const first = numbers.find((n) => n.value > 1 && !n.group && n.unit === '件')!;
    const page = reportHtml(report).replace(`>${first.text}</a>`, `>${first.value + 1}件</a>`);
    const read = await readBack('报告.html', new TextEncoder().encode(page));
    expect(read.figures[numbers.indexOf(first)]?.value).toBe(first.value + 1);
    const off = offOf(read.figures, numbers);
    expect(off.length).toBe(1);
    expect(off[0]).toContain(first.figure);
  });
});

describe('what is left out', () => {
  it('is nowhere in the report but in the list for who signs; nothing else changes', async () => {
    const left = numbers.find((n) => n.value > 1 && !n.group)!.figure;
    const without = await annualReport(server.context, { year: YEAR, events: false, leaveOut: [{ figure: left, reason: '正在核对' }] });
    expect(numbers.some((n) => n.figure === left)).toBe(true);
    expect(numbersOf(without).some((n) => n.figure === left)).toBe(false);
    expect(without.leftOut).toEqual([{ figure: left, title: figures[left]?.title, reason: '正在核对' }]);
    const brief = (all: ReportNumber[]) => all.filter((n) => n.figure !== left).map((n) => `${n.figure} ${n.value}`);
    expect(brief(numbersOf(without))).toEqual(brief(numbers));
    expect(reportHtml(without)).toContain('正在核对');
  });
  it('has its reason, and is a figure', async () => {
    const of = (figure: string, reason: string) => annualReport(server.context, { year: YEAR, leaveOut: [{ figure, reason }] });
    await expect(of('petition.batches', ' ')).rejects.toThrow('理由');
    await expect(of('petition.nothing', '无')).rejects.toThrow('没有指标');
  });
});

describe('beside the year before', () => {
  it('stands what was published then, what is counted now, and how they differ', async () => {
    const published = publishedNumbers('2025年报.json', JSON.stringify(report), { year: YEAR });
    const later = await annualReport(server.context, {
      year: YEAR + 1,
      events: false,
      published: { ...published, values: new Map(published.values).set('clue.received', 1000) },
    });
    const table = later.sections.find((s) => s.id === 'other')?.tables?.[0];
    const row = table?.rows.find(([label]) => label === '登记违法线索')?.map((c) => (typeof c === 'string' ? c : c.value));
    const counted = published.values.get('clue.received')!;
    const text = numbers.find((n) => n.figure === 'clue.received')!.value;
    expect(counted).toBe(text);
    expect(row?.slice(3)).toEqual([1000, counted, String(counted - 1000)]);
    expect(table?.rows.filter((r) => r[0] !== '登记违法线索').every((r) => r.at(-1) === '—')).toBe(true);
  });
  it('may be any report that can be read', () => {
    const { values } = publishedNumbers('公开稿.txt', '全年共接待上访群众687批次,2731人次,息访息诉603批次。', { year: YEAR });
    expect(values.get('petition.batches')).toBe(687);
  });
  it('is refused where it is of another year', () => {
    expect(() => publishedNumbers('x.json', JSON.stringify(report), { year: YEAR - 1 })).toThrow('2025年度');
  });
});

describe('a unit’s report', () => {
  it('counts what that unit did', async () => {
    const unit = 'market';
    const own = await annualReport(server.context, { year: YEAR, unit, events: false });
    expect(own.title).toContain(own.unit!.name);
    const all = numbersOf(own).filter((n) => !n.group && ['count', 'sum'].includes(figures[n.figure]!.kind));
    expect(all.length).toBeGreaterThan(20);
    for (const n of all.filter((x) => x.value > 0)) {
      const { body } = await chair.get(`/api/figures/${n.figure}?${new URLSearchParams({ ...n.period, by: 'unit' })}`);
      expect(body.by.find((g: { key: string }) => g.key === unit)?.value, n.figure).toBe(n.value);
    }
  });
});

describe('GET /api/reports/annual', () => {
  const ask = (query: string) => chair.get(`/api/reports/annual?${query}`);
  it('answers as it is described, as a page and as a Word file', async () => {
    const data = await ask(`year=${YEAR}`);
    expect(data.status).toBe(200);
    expect(data.body.title).toBe(report.title);
    const page = await ask(`year=${YEAR}&unit=market&format=html`);
    expect([page.status, page.type]).toEqual([200, 'text/html; charset=utf-8']);
    const word = await ask(`year=${YEAR}&format=docx`);
    expect([word.status, word.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });
  it('is for who is signed in, for years that have begun and units that there are', async () => {
    expect((await server.nobody.get(`/api/reports/annual?year=${YEAR}`)).status).toBe(401);
    for (const wrong of ['year=2099', `year=${YEAR}&unit=nobody`, 'year=now', `year=${YEAR}&format=pdf`])
      expect((await ask(wrong)).status, wrong).toBe(400);
  });
});
