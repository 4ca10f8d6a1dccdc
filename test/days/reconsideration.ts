/**
 * A reconsideration by the ordinary procedure: what was missing, a stop, a suspension and an extension, by the organ's own people and the respondent's.
 * The day on which it has to be decided moves three times, and the screen says why.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { does, opens, publishes, serves } from '../testing/acts.ts';
import { known } from '../testing/entered.ts';
import type { Office } from '../testing/office.ts';

export function reconsiderationDay(office: () => Office): void {
  describe('a reconsideration, with a stop and an extension, by both sides’ people', () => {
    let clerk: Page;
    let second: Page;
    let respondent: Page;
    let director: Page;
    let head: Page;
    let id: string;
    const applicant = '清河渡口烟酒店';
    const nameOf = (person: string) => office().server.context.directory.person(person)!.name;
    const go = (page: Page, path: string) => page.goto(`${office().server.address}${path}`);

    /** The debt of the decision as the case's page shows it: its day, and line by line how the day came about. */
    async function decision(): Promise<{ when: string; why: string[] }> {
      await go(clerk, `/cases/${id}`);
      const one = clerk.locator('.dues-one').filter({ has: clerk.locator('.dues-what', { hasText: '作出行政复议决定' }) });
      await one.locator('summary').click();
      return { when: (await one.locator('.dues-when strong').textContent()) ?? '', why: await one.locator('.because li').allInnerTexts() };
    }

    beforeAll(async () => {
      await office().on('2026-04-22');
      [clerk, second, respondent, director, head] = (await Promise.all(
        ['fuyi', 'government.case-2', 'fazhi', 'fuyifzr', 'xianzhang'].map((who) => office().sit(who)),
      )) as [Page, Page, Page, Page, Page];
      await known(office(), clerk, '个体工商户', applicant, '92990101MA6TFUYI5X');
    });

    it('comes in at the window and lacks a paper', async () => {
      id = await opens(
        office(),
        clerk,
        'reconsideration',
        'apply',
        {
          applicant,
          respondent: '市场监督管理局',
          local: true,
          kind: '行政处罚',
          area: '市场监管',
          first: '不是',
          way: '当面',
          knewOn: '2026-04-10',
          madeOn: '2026-04-08',
          request: '请求撤销罚款决定:没有告知听证的权利',
        },
        { actor: applicant },
      );
      await does(office(), clerk, id, 'askFix', { missing: '营业执照、经营者身份证明' });
      await serves(office(), clerk, id, '补正通知书');
    });

    it('is mended and accepted: from that day it has to be decided in sixty', async () => {
      await office().on('2026-04-24');
      await does(office(), clerk, id, 'fix', { material: '营业执照.pdf' }, { actor: applicant });
      await expect(does(office(), clerk, id, 'accept', {}, { unsigned: true })).rejects.toThrow(/符合受理条件/);
      await does(office(), clerk, id, 'accept');
      await serves(office(), clerk, id, '受理通知书');
      // sixty days from the day after: 23 June is a Tuesday
      expect((await decision()).when).toBe('6月23日');
    });

    it('goes to the respondent, whose own people find it on their desk and reply', async () => {
      await does(office(), clerk, id, 'notify');
      await serves(office(), clerk, id, '提出答复通知书');
      await go(respondent, '/');
      await respondent
        .locator('.due-line')
        .filter({ hasText: '书面答复' })
        .getByRole('link', { name: /书面答复/ })
        .first()
        .click();
      await respondent.locator('form.step-form').getByRole('heading', { name: '书面答复' }).waitFor();
      await office().on('2026-04-28');
      await does(office(), respondent, id, 'reply', { reply: '行政复议答复书.pdf', evidence: ['处罚案卷.pdf'] });
    });

    it('is stopped by a word that the head gave on paper, and the head is told that it was entered', async () => {
      await does(office(), clerk, id, 'askStay', { reason: '罚款缴纳以后无法经营' }, { actor: applicant });
      const by = nameOf('government.chief');
      await does(
        office(),
        clerk,
        id,
        'stay',
        { ground: '申请人、第三人申请,要求合理' },
        { actor: by, scan: '签批单.pdf', on: '2026-04-28' },
      );
      await serves(office(), clerk, id, '停止执行决定书');
      await go(head, '/notices');
      const line = head.locator('.notice-line').filter({ hasText: '以您的名义录入' });
      await line.getByText(`由${nameOf('government.case-1')}凭纸质签批录入`).waitFor();
      await line.getByRole('link', { name: '决定停止执行' }).click();
      const event = head.locator('.event-shown');
      await event.getByText('凭纸质代录').waitFor();
      await event.getByRole('link', { name: '扫描件' }).waitFor();
    });

    it('is suspended and resumed: the days between do not count, and the screen says so', async () => {
      await office().on('2026-04-29');
      await does(office(), clerk, id, 'suspend', { ground: '以其他案件的审理结果为依据', reason: '同一检查的另案尚未审结' });
      await serves(office(), clerk, id, '中止通知书');
      expect((await decision()).when).toBe('停止计算');
      await expect(does(office(), head, id, 'decide')).rejects.toThrow(/中止的,恢复审理后才能决定/);
      await office().on('2026-05-11');
      await does(office(), clerk, id, 'cleared', { how: '另案已经审结' });
      await does(office(), clerk, id, 'resume');
      await serves(office(), clerk, id, '恢复审理通知书');
      const { when, why } = await decision();
      expect(when).toBe('7月6日');
      expect(why.join('\n')).toMatch(/2026年4月29日起停止计算，2026年5月11日恢复，扣除12日，算至2026年7月5日/);
      expect(why.join('\n')).toMatch(/7月5日为周日，顺延至其后第一个工作日2026年7月6日/);
    });

    it('moves under the hand of a second, who sees it at once and loses nothing', async () => {
      await go(second, `/cases/${id}?step=listen`);
      const form = second.locator('form.step-form');
      await form.locator('[data-field="way"]').getByRole('radio', { name: '电话', exact: true }).check();
      await form
        .locator('[data-field="record"] input[type=file]')
        .first()
        .setInputFiles({ name: '电话笔录.pdf', mimeType: 'application/pdf', buffer: Buffer.from('电话笔录') });
      await form.getByText('电话笔录.pdf', { exact: true }).waitFor();
      await does(office(), clerk, id, 'examine', { weight: ['普通'], advice: '处罚前没有告知听证的权利,建议撤销' });
      const news = second.locator('.news');
      await news.getByText(`${nameOf('government.case-1')}办了「审查并提出意见」`).waitFor();
      await news.getByText('您正在填写的内容都还在').waitFor();
      expect(await form.locator('[data-field="way"]').getByRole('radio', { name: '电话', exact: true }).isChecked()).toBe(true);
      await form.locator('> footer button[type=submit]').click();
      await second.locator('.event-title', { hasText: /^听取意见$/ }).waitFor();
    });

    it('is extended by the director, with its paper served, and the day moves again', async () => {
      await office().on('2026-05-12');
      await does(office(), director, id, 'extend', { reason: '案情复杂,需要核对两案的证据' });
      await serves(office(), clerk, id, '延期审理通知书');
      const { when, why } = await decision();
      expect(when).toBe('8月4日');
      expect(why.join('\n')).toMatch(/2026年5月12日延长30日，算至2026年8月4日/);
    });

    it('is decided by the county’s head, who finds it on his desk, and served', async () => {
      await office().on('2026-05-15');
      await go(head, '/');
      await head.locator('.due-line').filter({ hasText: applicant }).filter({ hasText: '作出行政复议决定' }).first().waitFor();
      await does(office(), head, id, 'decide', {
        outcome: '撤销',
        ground: '违反法定程序',
        performs: false,
        open: true,
        passed: '机关负责人同意',
        paper: '行政复议决定书.pdf',
      });
      await serves(office(), clerk, id, '行政复议决定书');
      await does(office(), clerk, id, 'copyUp');
      await publishes(office(), clerk, id, '作出行政复议决定');
    });

    it('stands on the ledger: who, in which role, on which day, by whose hand; nothing late, nothing against the law', async () => {
      const whole = await office().read(head, id);
      expect(whole.ended).toMatchObject({ outcome: '审结', on: '2026-05-15' });
      expect(whole.obligations.filter((o) => o.light === 'red' || o.late)).toEqual([]);
      expect(whole.events.flatMap((e) => e.against)).toEqual([]);
      const of = (step: string) => whole.events.find((e) => e.step === step)!;
      expect(of('reply').actor).toMatchObject({ name: nameOf('market.legal') });
      expect(of('stay')).toMatchObject({
        on: '2026-04-28',
        actor: { name: nameOf('government.chief') },
        hand: { by: 'paper', name: nameOf('government.case-1') },
        document: '停止执行决定书',
      });
      expect(of('stay').hand!.scan).toHaveLength(1);
      expect(of('listen').actor.name).toBe(nameOf('government.case-2'));
      expect(of('extend')).toMatchObject({ on: '2026-05-12', actor: { name: nameOf('government.director') }, document: '延期审理通知书' });
      expect(of('decide')).toMatchObject({ on: '2026-05-15', actor: { name: nameOf('government.chief') }, document: '行政复议决定书' });
      for (const [figure, value] of Object.entries({ stayed: 1, suspended: 1, extended: 1, corrected: 1, inTime: 1 })) {
        const found = await head.request.get(
          `${office().server.address}/api/figures/reconsideration.${figure}?from=2026-04-01&to=2026-05-31&unit=government`,
        );
        expect(await found.json(), figure).toMatchObject({ value });
      }
    });
  });
}
