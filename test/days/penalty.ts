/** A penalty from clue to case closed, by four people: the officer, the head of the bureau, its legal reviewer, its clerk. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../law/roles.ts';
import { does, opened, opens, publishes, serves } from '../testing/acts.ts';
import type { Office } from '../testing/office.ts';

export function penaltyDay(office: () => Office): void {
  describe('a penalty, from clue to case closed, by four people', () => {
    let officer: Page;
    let head: Page;
    let reviewer: Page;
    let clerk: Page;
    let clue: string;
    let id: string;
    let execution: string;
    const party = '月牙湾便利店';
    const names = (ids: string[]) => ids.map((one) => office().server.context.directory.person(one)!.name);

    beforeAll(async () => {
      await office().on('2026-03-02');
      officer = await office().sit('zhifa');
      head = await office().sit('fuzeren');
      reviewer = await office().sit('fazhi');
      clerk = await office().sit('jingban');
      const made = await officer.request.post(`${office().server.address}/api/subjects`, {
        data: { kind: '个体工商户', name: party, code: '92990101MA6TERT12W' },
      });
      expect(made.status(), await made.text()).toBe(201);
    });

    it('the officer registers and checks the clue; the head turns it into a case', async () => {
      clue = await opens(office(), officer, 'clue', 'receive', { about: '热线转来:无证经营' });
      await does(office(), officer, clue, 'register', {
        origin: '12345热线',
        party,
        age: '法人或者其他组织',
        act: '未取得许可从事经营',
        received: '2026-03-02',
      });
      await does(office(), officer, clue, 'check', { found: '现场没有许可证', result: '有违法嫌疑' });
      await does(office(), head, clue, 'open');
      id = await opened(office(), head, clue, 'penalty');
      await does(office(), head, id, 'file', { power: '未按规定取得许可从事经营活动', endedOn: '2026-03-01' });
    });

    it('two officers look; one alone may not', async () => {
      await office().on('2026-03-04');
      const [one, two] = names(['market.officer-1', 'market.officer-2']);
      await officer.goto(`${office().server.address}/cases/${id}?step=investigate`);
      await expect(does(office(), officer, id, 'investigate', { officers: [one!], shown: true, record: '询问笔录.pdf' })).rejects.toThrow(
        /两人/,
      );
      await does(office(), officer, id, 'investigate', { officers: [one!, two!], shown: true, record: '询问笔录.pdf' });
      await does(office(), officer, id, 'report', { advice: '行政处罚' });
    });

    it('the clerk tells the party, who waives; the reviewer agrees', async () => {
      await office().on('2026-03-10');
      await does(office(), clerk, id, 'notify', { kinds: ['罚款'], fine: 3000, grounds: '未取得许可经营,有笔录为证' });
      await serves(office(), clerk, id, '行政处罚事先告知书');
      await does(office(), clerk, id, 'waive', {}, { actor: party });
      await does(office(), officer, id, 'submit', { papers: '案卷.pdf' });
      await does(office(), reviewer, id, 'review', { result: '同意', able: true });
    });

    it('the head decides; nothing is left over in ninety days', async () => {
      await office().on('2026-03-18');
      await does(office(), head, id, 'decide', { kinds: ['罚款'], fine: 3000, level: '一般', surcharge: true });
      await serves(office(), clerk, id, '行政处罚决定书');
      await publishes(office(), clerk, id, '作出行政处罚决定');
      execution = await opened(office(), head, id, 'penalty-execution');
    });

    it('the fine is paid, the case closed and filed', async () => {
      await office().on('2026-03-25');
      await does(office(), clerk, execution, 'pay', { amount: 3000, receipt: '票0001' }, { actor: party });
      await does(office(), officer, execution, 'complete');
      await does(office(), clerk, id, 'order', { what: '停止无证经营' });
      await does(office(), head, id, 'close');
      await does(office(), officer, id, 'archive');
    });

    it('the ledger has it all: who, when, without a finding, and the figures count it', async () => {
      const whole = await office().read(head, id);
      expect(whole.ended?.outcome).toBe('结案');
      expect(whole.obligations.filter((o) => o.light === 'red')).toEqual([]);
      expect(whole.events.flatMap((e) => e.against)).toEqual([]);
      const decided = whole.events.find((e) => e.step === 'decide')!;
      expect(decided).toMatchObject({ on: '2026-03-18', actor: { role: roles.head.title }, document: '行政处罚决定书' });
      const figure = await head.request.get(`${office().server.address}/api/figures/penalty.fines?from=2026-03-01&to=2026-03-31`);
      expect(await figure.json()).toMatchObject({ value: 3000, unit: '元' });
    });
  });
}
