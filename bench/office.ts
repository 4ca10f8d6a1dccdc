/**
 * How soon a page of the office can be used: from the address to the moment when what it is for is there and the page has been quiet, in the browser that
 * an office has, with nothing kept (first) and with what the browser keeps (again). Against a server that runs: `npx tsx bench/office.ts <address>
 * <account> <password> <path>…`, the built office handed out by it.
 */
import { chromium, type Page } from 'playwright-core';

export interface Opened {
  path: string;
  /** Milliseconds: the main heading is there; nothing has kept the page busy for half a second since (medians). */
  first: { heading: number; ready: number };
  again: { heading: number; ready: number };
  /** Bytes over the line at the first opening, as they were sent. */
  bytes: number;
}

const ROUNDS = 5;
const QUIET_MS = 500;
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

/** Long tasks are noted from the start: the page is ready when the last of them is over and the picture, where there is one, is drawn. */
const WATCH = `window.__busy = 0;
new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__busy = Math.max(window.__busy, e.startTime + e.duration); }).observe({ type: 'longtask', buffered: true });`;

async function open(page: Page, address: string): Promise<{ heading: number; ready: number }> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('main h1');
  const heading = await page.evaluate(() => performance.now());
  await page.waitForFunction(() => !document.querySelector('main .loading'));
  const shown = await page.evaluate(() => performance.now());
  await page.waitForFunction(
    (quiet) => performance.now() - Math.max((window as unknown as { __busy: number }).__busy, 0) > quiet,
    QUIET_MS,
  );
  const busy = await page.evaluate(() => (window as unknown as { __busy: number }).__busy);
  return { heading, ready: Math.max(shown, busy) };
}

export async function measure(
  address: string,
  account: string,
  password: string,
  paths: readonly string[],
  executablePath?: string,
): Promise<Opened[]> {
  const browser = await chromium.launch({ args: ARGS, ...(executablePath !== undefined && { executablePath }) });
  const results: Opened[] = [];
  try {
    for (const path of paths) {
      const [first, again]: { heading: number; ready: number }[][] = [[], []];
      let bytes = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
        await context.addInitScript(WATCH);
        await context.request.post(`${address}/api/session`, { data: { account, password } });
        const page = await context.newPage();
        const line = await context.newCDPSession(page);
        await line.send('Network.enable');
        if (round === 0) line.on('Network.loadingFinished', (e) => (bytes += e.encodedDataLength));
        first!.push(await open(page, address + path));
        await line.detach();
        again!.push(await open(page, address + path));
        await context.close();
      }
      const of = (list: { heading: number; ready: number }[]) => ({
        heading: Math.round(median(list.map((l) => l.heading))),
        ready: Math.round(median(list.map((l) => l.ready))),
      });
      results.push({ path, first: of(first!), again: of(again!), bytes });
    }
  } finally {
    await browser.close();
  }
  return results;
}

if (import.meta.filename === process.argv[1]) {
  const [, , address = '', account = '', password = '', ...paths] = process.argv;
  for (const r of await measure(address, account, password, paths, process.env.CHROMIUM ?? '/usr/bin/chromium'))
    console.log(
      `${r.path}\t第一次 标题${r.first.heading}毫秒 可用${r.first.ready}毫秒\t再次 标题${r.again.heading}毫秒 可用${r.again.ready}毫秒\t${Math.round(r.bytes / 1024)} KB`,
    );
}
