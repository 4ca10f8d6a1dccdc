/**
 * Papers of the demonstration county: the guide of one of its items and the county head's sheet, over HTTP, and the sheet printed by a browser: one page
 * of A4, however much he has done.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nationalCalendar } from '../law/calendar/index.ts';
import { readDocument } from '../reading/document/index.ts';
import { play, playStages, Year } from '../server/demo/volumes/course.ts';
import { lawsuits, meetings } from '../server/demo/volumes/law-office.ts';
import { leaderActs, leaderCounts, leaderDuties } from '../server/demo/volumes/leader-duties.ts';
import { serviceItems } from '../server/demo/volumes/services.ts';
import { readGuide } from '../server/reads/guide.ts';
import { readLeaderMap } from '../server/reads/leader-map.ts';
import { type Chair, type TestServer, testServer } from '../server/testing/server.ts';
import { html } from '../writing/guide/page.ts';
import { leaderMapHtml } from '../writing/leader-map/index.ts';
import { CHROMIUM } from './testing/browser.ts';

const LEADER = 'government.chief';
let server: TestServer;
let chair: Chair;
let browser: Browser;

beforeAll(async () => {
  server = await testServer();
  const { context } = server;
  const year = new Year(2025, nationalCalendar);
  const player = { procedures: new Map(context.procedures.map((p) => [p.id, p])), submit: context.submit };
  const follow = async () => {
    for (let i = 0; i < 20; i++)
      if ((await context.store.sendFollowUps(context.tenant.id, '2025-12-31T10:00:00Z', 5000)).sent === 0) return;
  };
  const items = serviceItems(year).slice(0, 1);
  await play(
    items.map(([power]) => power),
    player,
  );
  await play(
    items.map(([, item]) => item),
    player,
  );
  const before = [...meetings(year), ...lawsuits(year)];
  await playStages([() => before, () => leaderDuties(year), () => leaderActs(year), () => leaderCounts(year)], player, follow);
  chair = await server.sit('xianzhang');
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** How many sheets the page prints on. */
async function sheets(page: string): Promise<number> {
  const tab = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await tab.setContent(page);
  const pdf = await tab.pdf({ preferCSSPageSize: true });
  await tab.close();
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The text of a Word file, without its white space. */
async function wordText(bytes: Buffer): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'zhangtu-papers-'));
  try {
    writeFileSync(join(folder, 'a.docx'), bytes);
    return (await readDocument(join(folder, 'a.docx'))).text.replace(/\s/g, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the guide of an item', () => {
  it('holds its materials, limits and articles, in both forms', async () => {
    const page = await chair.get('/api/items/service-item.1/guide');
    expect(page.status).toBe(200);
    expect(page.type).toMatch(/^text\/html/);
    const guide = (await readGuide(server.context, 'service-item.1'))!;
    const word = await wordText((await chair.get('/api/items/service-item.1/guide?format=docx')).bytes);
    expect(guide.materials.length).toBe(2);
    const wanted = [
      ...guide.materials.flatMap((m) => [m.name, m.basis]),
      ...guide.way!.limits.flatMap((l) => [l.what, l.limit, l.article]),
    ];
    for (const text of wanted) {
      expect(page.body).toContain(html(text));
      expect(word).toContain(html(text).replace(/\s/g, ''));
    }
    expect(page.body).toContain('<svg');
    expect(page.body).toContain(html('承诺办结时限7个工作日'));
  });

  it('is not there for what is no item', async () => {
    expect((await chair.get('/api/items/permission.1/guide')).status).toBe(404);
    expect((await server.nobody.get('/api/items/service-item.1/guide')).status).toBe(401);
  });
});

describe('a leader’s sheet', () => {
  it('lists who has one', async () => {
    const { body } = await chair.get('/api/leaders');
    expect(body.map((l: { person: string; duties: number }) => [l.person, l.duties])).toEqual([
      [LEADER, 14],
      ['government.head', 2],
    ]);
  });

  it('has all of his duties with what he did and the case that shows it, and prints on one page', async () => {
    const { body, status } = await chair.get(`/api/leaders/${LEADER}/map?year=2025`);
    expect(status).toBe(200);
    const map = await readLeaderMap(server.context, LEADER, 2025);
    expect(map.duties.map((d) => d.acts.length).reduce((a, b) => a + b)).toBe(18);
    for (const d of map.duties) expect(body).toContain(html(d.what));
    expect(body).toContain(html('县人民政府第1次常务会议(演示)'));
    expect(map.duties.filter((d) => d.rhythm.startsWith('每年')).every((d) => d.next !== undefined && d.tally?.reached)).toBe(true);
    expect(await sheets(body)).toBe(1);
    const word = await wordText((await chair.get(`/api/leaders/${LEADER}/map?year=2025&format=docx`)).bytes);
    for (const d of map.duties) expect(word).toContain(html(d.what));
  });

  it('stays on one page whatever there is, and fills it', async () => {
    const map = await readLeaderMap(server.context, LEADER, 2025);
    const long = {
      on: '2025-05-06',
      way: '主持会议研究',
      what: '(演示)研究部署规范涉企行政检查、提高出庭应诉质效等事项',
      shownBy: '县人民政府常务会议',
    };
    for (const [duties, acts] of [
      [1, 0],
      [14, 5],
      [20, 12],
      [30, 3],
      [60, 2],
      [200, 1],
    ] as const) {
      const many = Array.from({ length: duties }, (_, i) => ({ ...map.duties[i % 14]!, acts: Array.from({ length: acts }, () => long) }));
      expect(await sheets(leaderMapHtml({ ...map, duties: many })), `${duties}项${acts}次`).toBe(1);
    }
  });

  it('shows a year as it stood at its end, none that has not begun, and nobody’s who has no duties', async () => {
    expect((await chair.get(`/api/leaders/${LEADER}/map?year=2024`)).status).toBe(400);
    expect((await chair.get(`/api/leaders/${LEADER}/map?year=2030`)).body.detail).toContain('还没有开始');
    expect((await chair.get('/api/leaders/market.clerk/map?year=2025')).status).toBe(400);
    expect(await sheets((await chair.get(`/api/leaders/${LEADER}/map`)).body)).toBe(1);
  });
});
