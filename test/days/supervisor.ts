/** The desk of who oversees enforcement: a finding is closed with its reason, or leads to a letter in two presses; the ledger says what came of it. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { DueRow } from '../../server/api/shapes.ts';
import type { Office } from '../testing/office.ts';
import { begun, done } from '../testing/prepare.ts';

export function supervisorDesk(office: () => Office): void {
  const late = '/oversight?kind=late&procedure=disclosure-request';
  const go = (page: Page, path: string) => page.goto(`${office().server.address}${path}`);

  beforeAll(async () => {
    const info = await office().sit('gongkai');
    for (const what of ['户外广告规划', '公交线路调整方案', '河道采砂计划']) {
      const asked = { applicant: 'subject.2', way: '当面', what };
      const id = await begun(office(), info, 'disclosure-request', 'submit', asked, { on: '2026-09-01' });
      await done(office(), info, id, 'receive', {}, { on: '2026-09-01', record: { ground: '纸质登记', files: [] } });
    }
  });

  it('a supervisor: a finding is closed with its reason; what rests on an unconfirmed default is grey and no fault', async () => {
    const page = await office().sit('jiandu', 1366, 768);
    await go(page, '/oversight');
    const first = page.locator('.finding').first();
    await first.waitFor();
    const says = (await first.locator('.finding-says').getAttribute('href'))!;
    await first.getByRole('button', { name: '处理' }).click();
    await first.getByLabel('处理的理由').fill('已经电话核实,材料在路上');
    await first.getByRole('button', { name: '记下理由，不再显示' }).click();
    await page.locator(`.finding a[href="${says}"]`).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '已经处理的' }).click();
    await page
      .locator('.finding')
      .filter({ hasText: '已经电话核实' })
      .filter({ has: page.locator(`a[href="${says}"]`) })
      .waitFor();
    await go(page, '/oversight?kind=unconfirmed');
    const grey = page.locator('.finding').first();
    await grey.getByText('期限未经确认，不作逾期').waitFor();
    expect(await page.locator('.finding-red').count()).toBe(0);
    expect(await grey.getByRole('button', { name: '监督' }).count()).toBe(0);
  });

  it('a supervisor: two presses from a finding to the letter; an opinion waits on the head’s 今日, and the screen says so', async () => {
    const page = await office().sit('jiandu', 1366, 768);
    await go(page, late);
    const lines = page.locator('.finding').filter({ has: page.getByRole('button', { name: '监督', exact: true }) });
    const line = lines.first();
    await line.getByRole('button', { name: '监督', exact: true }).click();
    const form = line.locator('form.step-form');
    await form.getByText('提交即署名确认').waitFor();
    const matter = await form.locator('[data-field="matter"] textarea').inputValue();
    await form.getByRole('button', { name: '署名并制发督办函' }).click();
    await line.getByRole('button', { name: '打印《行政执法监督督办函》' }).waitFor();
    const id = (await line.getByRole('link', { name: '已登记监督' }).getAttribute('href'))!.split('/').at(-1)!;
    await office().settle();
    const sent = await office().read(page, id);
    expect(sent.events.map((e) => [e.step, e.against])).toEqual([
      ['clue', []],
      ['urge', []],
    ]);
    expect(sent.events[1]).toMatchObject({ attested: [expect.any(String), expect.any(String)] });
    expect(sent.events[1]!.facts.find((f) => f.name === 'matter')?.value).toBe(matter);
    const other = lines.nth(1);
    await other.getByRole('button', { name: '监督', exact: true }).click();
    await other.getByLabel('用哪一种文书').selectOption('enforcement-supervision/opine');
    await other.getByText(/先要「登记立案」/).waitFor();
    await other.getByRole('button', { name: '登记监督线索' }).click();
    await other.getByText(/等机关负责人「登记立案」.*列在他的「今日」/).waitFor();
    const opened = (await other.getByRole('link', { name: '已登记监督' }).getAttribute('href'))!.split('/').at(-1)!;
    await office().settle();
    const chief = await office().sit('justice.head', 1366, 768);
    await chief.locator('.due-line:not(.due-theirs)').filter({ hasText: '登记立案' }).first().waitFor();
    const answer = await chief.request.get(`${office().server.address}/api/due?side=mine&limit=200`);
    const { items } = (await answer.json()) as { items: DueRow[] };
    expect(items.map((i) => i.case)).toContain(opened);
  });

  it('a letter that is refused leaves its case open and loses nothing; pressed again it is sent once', async () => {
    const page = await office().sit('jiandu', 1366, 768);
    await go(page, late);
    const line = page
      .locator('.finding')
      .filter({ has: page.getByRole('button', { name: '监督', exact: true }) })
      .filter({ hasNot: page.getByRole('link', { name: '已登记监督' }) })
      .first();
    const place = page.locator('.finding').nth(await nth(line));
    await place.getByRole('button', { name: '监督', exact: true }).click();
    const form = place.locator('form.step-form');
    await form.locator('[data-field="matter"] textarea').fill('三日内办结并书面报告');
    await page.route('**/api/cases/*/steps/*', (route) => route.abort(), { times: 1 });
    await form.getByRole('button', { name: '署名并制发督办函' }).click();
    await place.getByText('还没有办成').waitFor();
    expect(await form.locator('[data-field="matter"] textarea').inputValue()).toBe('三日内办结并书面报告');
    const id = (await place.getByRole('link', { name: '已登记监督' }).getAttribute('href'))!.split('/').at(-1)!;
    expect((await office().read(page, id)).events.map((e) => e.step)).toEqual(['clue']);
    await form.getByRole('button', { name: '署名并制发督办函' }).click();
    await place.getByRole('button', { name: '打印《行政执法监督督办函》' }).waitFor();
    expect((await office().read(page, id)).events.map((e) => e.step)).toEqual(['clue', 'urge']);
  });
}

/** Which line of the list it is: its place stays when what it holds changes. */
const nth = (line: Locator): Promise<number> => line.evaluate((one, all) => [...document.querySelectorAll(all)].indexOf(one), '.finding');
