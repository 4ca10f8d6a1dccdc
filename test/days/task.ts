/**
 * A task of a plan, from the plan's own text to its end: given to the department that leads, broken down, answered by the town that helps, late, urged,
 * reported, checked, closed.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { does, opened } from '../testing/acts.ts';
import type { Office } from '../testing/office.ts';

const PLAN = '账图县2026年度法治政府建设重点工作安排';
const TITLE = '规范涉企行政检查';
const TEXT = [PLAN, '一、规范行政执法', `1.${TITLE}。2026年4月20日前公布年度检查计划。〔责任单位:县市场监管局,立春镇〕`].join('\n');

export function taskDay(office: () => Office): void {
  describe('a task of a plan, late and urged, by the office for law-based government, a department and a town', () => {
    let planner: Page;
    let clerk: Page;
    let town: Page;
    let id: string;
    let year: string;
    const go = (page: Page, path: string) => page.goto(`${office().server.address}${path}`);
    const due = (page: Page, step: string) => page.locator('.due-line').filter({ hasText: TITLE }).filter({ hasText: step });

    beforeAll(async () => {
      await office().on('2026-03-26');
      [planner, clerk, town] = (await Promise.all(['yifazhixian', 'jingban', 'xiangzhen'].map((who) => office().sit(who)))) as [
        Page,
        Page,
        Page,
      ];
    });

    it('is read out of the plan and is with the unit that leads it', async () => {
      await go(planner, '/read?kind=plan');
      await planner
        .getByLabel('选择文件')
        .first()
        .setInputFiles({ name: '工作安排.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) });
      await planner.getByRole('heading', { name: PLAN }).waitFor();
      await planner.getByRole('button', { name: '先逐项核对' }).click();
      await planner.getByText('核对无误：可以记入1项').waitFor();
      await planner.getByRole('button', { name: '导入1项任务' }).click();
      await planner.getByText('已记入1项').waitFor();
      await planner.locator('.read-list').getByRole('link', { name: TITLE }).click();
      await planner.waitForURL(/\/cases\/task\./);
      id = new URL(planner.url()).pathname.split('/')[2]!;
      await office().settle();
      await go(clerk, '/');
      await due(clerk, '报告完成').first().waitFor();
    });

    it('is broken down by year, and the lead reports how far it is', async () => {
      await does(office(), planner, id, 'breakDown', { years: [{ year: 2026, what: '公布年度检查计划', dueOn: '2026-04-15' }] });
      year = await opened(office(), clerk, id, 'task-year');
      await does(office(), clerk, year, 'progress', { percent: 30, words: '已经汇总各所的检查事项' });
    });

    it('asks the town, which finds it on its desk and answers', async () => {
      await does(office(), clerk, id, 'ask', { unit: '立春镇', what: '辖区内重点企业名单' });
      await office().on('2026-03-30');
      await go(town, '/');
      await due(town, '反馈配合情况')
        .getByRole('link', { name: /反馈配合情况/ })
        .first()
        .click();
      await town.getByRole('heading', { level: 1, name: TITLE }).waitFor();
      await does(office(), town, id, 'answer', { words: '已报送名单十二家' });
    });

    it('goes overdue: red on the clerk’s first page and in oversight', async () => {
      await expect(does(office(), planner, id, 'urge', { reason: '还没有公布' })).rejects.toThrow(/逾期/);
      await office().on('2026-04-21');
      await go(clerk, '/');
      for (const line of [due(clerk, '报告完成').first(), due(clerk, '报告完成').nth(1)]) {
        await line.getByRole('img', { name: '逾期' }).waitFor();
        await line.getByText(/逾期\d个工作日/).waitFor();
      }
      await go(planner, '/oversight?procedure=task&unit=market');
      const finding = planner.locator('.finding').filter({ hasText: TITLE });
      await finding.getByText('逾期1个工作日').waitFor();
      await finding.getByRole('link', { name: /报告完成/ }).click();
      await planner.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    });

    it('is urged with a paper; the lead answers, reports the year and then the whole', async () => {
      await does(office(), planner, id, 'urge', { reason: '检查计划逾期没有公布' });
      await go(clerk, '/');
      await due(clerk, '反馈督办').first().waitFor();
      await does(office(), clerk, id, 'respond', { words: '今日公布,并通报承办人' });
      await expect(does(office(), clerk, id, 'done', { result: '已经公布', evidence: '检查计划.pdf' })).rejects.toThrow(/年度/);
      await does(office(), clerk, year, 'done', { result: '已经公布', evidence: '检查计划.pdf' });
      await does(office(), planner, year, 'check', { result: '完成', words: '属实' });
      await does(office(), planner, year, 'close');
      await does(office(), clerk, id, 'done', { result: '已经公布', evidence: '检查计划.pdf' });
    });

    it('is checked and closed', async () => {
      await does(office(), planner, id, 'check', { result: '完成', words: '属实' });
      await does(office(), planner, id, 'close');
      await go(planner, '/oversight?procedure=task&unit=market');
      await planner.getByRole('heading', { name: '监督', level: 1 }).waitFor();
      await expect.poll(() => planner.locator('.findings, .state').count()).toBeGreaterThan(0);
      expect(await planner.locator('.finding').filter({ hasText: TITLE }).count()).toBe(0);
    });

    it('stands on the ledger: who, in which role, on which day; late is late, and counted', async () => {
      const whole = await office().read(planner, id);
      const name = (person: string) => office().server.context.directory.person(person)!.name;
      expect(whole).toMatchObject({ unit: { id: 'market' }, ended: { outcome: '完成', on: '2026-04-21' } });
      expect(whole.events.flatMap((e) => e.against)).toEqual([]);
      const of = (step: string) => whole.events.find((e) => e.step === step)!;
      expect(of('create')).toMatchObject({ on: '2026-03-26', actor: { name: name('justice.planner-1') }, document: '任务清单' });
      expect(of('answer')).toMatchObject({ on: '2026-03-30', actor: { name: name('town-1.clerk') } });
      expect(of('answer').hand).toBeUndefined();
      expect(of('urge')).toMatchObject({ on: '2026-04-21', document: '督办单' });
      expect(of('done')).toMatchObject({ on: '2026-04-21', actor: { name: name('market.clerk') } });
      for (const [figure, value] of Object.entries({
        'task.overdue': 1,
        'task.urged': 1,
        'task.answered': 1,
        'task-year.overdue': 1,
      })) {
        const found = await planner.request.get(`${office().server.address}/api/figures/${figure}?from=2026-03-26&to=2026-04-30`);
        expect(await found.json(), figure).toMatchObject({ value });
      }
    });
  });
}
