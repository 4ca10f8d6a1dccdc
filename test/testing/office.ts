/**
 * The office as people use it: the built pages, the real server on an embedded database, a browser, and a calendar whose leaves the test turns. Each
 * person sits at a browser of his own; what he does he does on the screen, and what came of it is read from the ledger.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { procedures } from '../../law/index.ts';
import { addAccount } from '../../server/accounts/accounts.ts';
import type { CaseView } from '../../server/api/shapes.ts';
import { DEMO_PASSWORD, demoAccounts } from '../../server/demo/accounts.ts';
import { type Started, start } from '../../server/start.ts';
import { builtOffice } from '../../web/build-once.ts';
import { CHROMIUM } from './browser.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE_MS = 25_000;

export interface Office {
  server: Started;
  /** What browsers complained of: errors of scripts, and what the server's policy kept out. */
  complaints: string[];
  /** A browser of its own, at the first page, nobody signed in. */
  door(width?: number, height?: number): Promise<Page>;
  /** Somebody at a browser of his own: by his sign-in in the demonstration, or by his id (`market.officer-2`). */
  sit(who: string, width?: number, height?: number): Promise<Page>;
  /** Turns the calendar: ten in the morning of that day in Asia/Shanghai. What the law deems until then is written. */
  on(day: string): Promise<void>;
  /** What follows from what was done is done. */
  settle(): Promise<void>;
  /** The case as this person may see it. */
  read(by: Page, id: string): Promise<CaseView>;
  /** Everybody goes home: pages that nobody looks at would go on reading what moves. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** The pages as they are built for use; starts the county without its simulated year, on a day, with procedures beside those of the law. */
export async function openOffice(day?: string, added: readonly ProcedureData[] = []): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'zhangtu-office-'));
  chmodSync(folder, 0o711); // the database may run under another account, and passes through
  await builtOffice();
  let now = day && morning(day);
  const server = await start({
    port: 0,
    host: '127.0.0.1',
    data: join(folder, 'data'),
    demo: true,
    year: false,
    procedures: [...procedures, ...added],
    ...(day && { now: () => now! }),
  });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  const complaints: string[] = [];
  const accounts = new Set(demoAccounts.map((a) => a.account));
  const door = (width = 1280, height = 800) => newPage(browser, server, complaints, width, height);
  return {
    server,
    complaints,
    door,
    sit: async (who, width, height) => {
      if (!accounts.has(who)) {
        await addAccount(server.context.database, server.context.tenant.id, { id: who, person: who }, DEMO_PASSWORD);
        accounts.add(who);
      }
      const page = await door(width, height);
      const answer = await page.request.post(`${server.address}/api/session`, { data: { account: who, password: DEMO_PASSWORD } });
      if (!answer.ok()) throw new Error(`${who}: ${answer.status()} ${await answer.text()}`);
      await page.goto(server.address);
      return page;
    },
    on: async (next) => {
      now = morning(next);
      await server.catchUp();
    },
    settle: () => server.catchUp(),
    read: async (by, id) => (await (await by.request.get(`${server.address}/api/cases/${id}`)).json()) as CaseView,
    leave: async () => void (await Promise.all(browser.contexts().map((context) => context.close()))),
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const morning = (day: string): string => `${day}T02:00:00.000Z`;

async function newPage(browser: Browser, server: Started, complaints: string[], width: number, height: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height }, locale: 'zh-CN' })).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (e) => complaints.push(e.message));
  page.on('console', (m) => m.type() === 'error' && !/Failed to load resource/.test(m.text()) && complaints.push(m.text()));
  await page.goto(server.address);
  return page;
}

/** Violations that axe finds on the page as it stands (WCAG 2, A and AA, and best practice). */
export async function violations(page: Page): Promise<string[]> {
  // The page as it comes to rest: while parts of it still fade in, their contrast is nobody's.
  await page.waitForLoadState('load');
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  });
}
