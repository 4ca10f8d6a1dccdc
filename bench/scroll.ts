/**
 * Whether a long list scrolls smoothly: it is dragged from its head to its end and back at a steady pace, and each frame's length is noted; beside it, in the
 * same browser and run, an empty page whose one tall box is dragged the same way. `npx tsx bench/scroll.ts <address> <account> <password> <path>`.
 */
import { type Browser, chromium, type Page } from 'playwright-core';

export interface Frames {
  rows: number;
  /** Milliseconds a frame. */
  p50: number;
  p95: number;
  longest: number;
  /** Share of frames that came later than 50 ms. */
  late: number;
}

const SECONDS = 6;
const BARE = '<style>body{margin:0}#box{height:600px;overflow:auto}#tall{height:500000px}</style><div id="box"><div id="tall"></div></div>';

/** Drags the box that `find` names; answers each frame's length. */
async function drag(page: Page, find: string, seconds = SECONDS): Promise<Omit<Frames, 'rows'>> {
  const frames = await page.evaluate(
    async ([selector, length]) => {
      const box = document.querySelector(selector as string) as HTMLElement;
      const end = box.scrollHeight - box.clientHeight;
      const frames: number[] = [];
      const from = performance.now();
      let last = from;
      for (;;) {
        const now = await new Promise<number>((next) => requestAnimationFrame(next));
        frames.push(now - last);
        last = now;
        const way = (now - from) / ((length as number) * 1000);
        if (way >= 1) break;
        // there and back again
        box.scrollTop = end * (way < 0.5 ? way * 2 : 2 - way * 2);
      }
      return frames.slice(1);
    },
    [find, seconds] as const,
  );
  frames.sort((a, b) => a - b);
  const at = (share: number): number => frames[Math.min(frames.length - 1, Math.floor(frames.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), longest: at(1), late: frames.filter((f) => f > 50).length / frames.length };
}

export async function measureScroll(
  browser: Browser,
  address: string,
  account: string,
  password: string,
  path: string,
): Promise<{ list: Frames; bare: Frames }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  try {
    await context.request.post(`${address}/api/session`, { data: { account, password } });
    const page = await context.newPage();
    await page.goto(address + path);
    await page.waitForSelector('.grid-box tbody tr');
    await page.waitForLoadState('load');
    const rows = Number(await page.locator('.grid-box table').getAttribute('aria-rowcount')) - 1;
    const list = { rows, ...(await drag(page, '.grid-box')) };
    await page.setContent(BARE);
    return { list, bare: { rows: 0, ...(await drag(page, '#box')) } };
  } finally {
    await context.close();
  }
}

if (import.meta.filename === process.argv[1]) {
  const [, , address = '', account = '', password = '', path = '/cases'] = process.argv;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const { list, bare } = await measureScroll(browser, address, account, password, path);
  await browser.close();
  const line = (f: Frames) =>
    `每帧 p50 ${f.p50.toFixed(1)}毫秒,p95 ${f.p95.toFixed(1)}毫秒,最长${f.longest.toFixed(0)}毫秒,超过50毫秒的${(f.late * 100).toFixed(1)}%`;
  console.log(`${list.rows}行\t${line(list)}\n空页比照\t${line(bare)}`);
}
