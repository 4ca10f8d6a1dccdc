/**
 * Whose desk it is (`docs/systems.md`): what would make each of them stop using it is tried, and does not happen. The window and who writes the report
 * have days of their own.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../../law/roles.ts';
import type { DueRow } from '../../server/api/shapes.ts';
import { DEMO_PASSWORD } from '../../server/demo/accounts.ts';
import { does, fill } from '../testing/acts.ts';
import { known } from '../testing/entered.ts';
import type { Office } from '../testing/office.ts';
import { begun, done } from '../testing/prepare.ts';
import { supervisorDesk } from './supervisor.ts';

const DAY = '2026-11-16';
const BEFORE = '2026-11-13';

/** A duty of the county's head, as it is registered. */
const duty = {
  person: 'government.chief',
  title: '县长',
  post: '政府主要负责人',
  what: '听取本年度法治政府建设情况汇报',
  article: '法治政府建设与责任落实督察工作规定第八条',
  rhythm: '每年',
  times: 1,
  how: '政府常务会议',
  by: '听取法治建设工作汇报:听取汇报',
  from: '2026-01-05',
};

export function desksDay(office: () => Office): void {
  describe('whose desk it is', () => {
    let officer: Page;
    let head: Page;
    let clerk: Page;
    let visit: string;
    const shop = '听涛茶馆沈小荷';
    const go = (page: Page, path: string) => page.goto(`${office().server.address}${path}`);
    const api = async <T>(page: Page, path: string) => (await (await page.request.get(`${office().server.address}${path}`)).json()) as T;
    const person = (id: string) => office().server.context.directory.person(id)!;
    const mine = (page: Page) => page.locator('.due-line:not(.due-theirs)');

    beforeAll(async () => {
      await office().on(DAY);
      officer = await office().sit('zhifa', 390, 844);
      head = await office().sit('fuzeren', 1366, 768);
      clerk = await office().sit('jingban');
      const party = await known(office(), officer, '自然人', shop);
      const asked = { party, power: 'power.market.1', enterprise: false, kind: '日常检查', items: '消防通道' };
      visit = await begun(office(), officer, 'inspection', 'propose', asked);
    });

    it('a department’s clerk of law: no light that is not his', async () => {
      const legal = await office().sit('fazhi', 1366, 768);
      const session = await api<{ roles: string[] }>(legal, '/api/session');
      const his = new Set<string>([...session.roles, 'office'].map((r) => roles[r as keyof typeof roles]?.title ?? r));
      const { items } = await api<{ items: DueRow[] }>(legal, '/api/due?side=mine&limit=200');
      expect(items.filter((i) => !i.owedBy.some((by) => his.has(by))).map((i) => `${i.title} ${i.owedBy}`)).toEqual([]);
      await legal.getByRole('group', { name: '我的事，按灯筛选' }).waitFor();
      const lights = await legal.getByRole('group', { name: '我的事，按灯筛选' }).locator('.n').allTextContents();
      expect(lights.reduce((n, x) => n + Number(x), 0)).toBe(items.length);
      expect(await mine(legal).filter({ hasText: shop }).count()).toBe(0);
      // what anybody of the unit may do is his until it is given to a colleague
      const task = items.find((i) => i.owedBy.includes(roles.office.title))!;
      await done(office(), clerk, task.case, 'assign', { to: 'market.clerk' });
      const left = await api<{ items: DueRow[] }>(legal, '/api/due?side=mine&limit=200');
      expect(left.items.map((i) => i.case)).not.toContain(task.case);
    });

    it('the head of a bureau: what waits for his word is on one page; a word on paper is entered by his clerk, and he is told', async () => {
      await go(head, '/');
      await head.getByRole('heading', { name: '等我签批和办理的' }).waitFor();
      await mine(head).filter({ hasText: shop }).getByText('批准检查').waitFor();
      await does(office(), clerk, visit, 'approve', {}, { actor: person('market.head').name, scan: '签批单.pdf', on: DAY });
      const [entered] = (await office().read(head, visit)).events.slice(-1);
      expect(entered).toMatchObject({
        step: 'approve',
        actor: { name: person('market.head').name },
        hand: { by: 'paper', name: person('market.clerk').name },
      });
      await go(head, '/notices');
      await head.locator('.notice-line').filter({ hasText: '以您的名义录入' }).filter({ hasText: shop }).waitFor();
      await go(head, '/');
      const line = head
        .locator('.part', { has: head.getByRole('heading', { name: '以我的名义代录的' }) })
        .locator('li')
        .filter({ hasText: shop });
      await line.getByRole('button', { name: /^确认无误/ }).click();
      await line.waitFor({ state: 'detached' });
    });

    it('an officer on the road: the signal goes, the form stays; the second signs on the same telephone; it has the true time', async () => {
      await officer.clock.setSystemTime(new Date(`${DAY}T01:40:00.000Z`));
      await go(officer, `/field?case=${visit}`);
      await officer.getByRole('link', { name: /实施检查/ }).click();
      const step = (await office().read(officer, visit)).steps.find((s) => s.step === 'inspect')!;
      const [one, two] = [person('market.officer-1'), person('market.officer-2')];
      const done = { officers: [one.name, two.name], shown: true, record: '检查笔录.pdf', scanned: false, urgent: false };
      await fill(officer, step.form, done, {}, step);
      expect(await officer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await officer.context().setOffline(true);
      await officer.locator('form.step-form > footer button[type=submit]').click();
      await officer.getByRole('button', { name: '先存在本机，待署名' }).click();
      await officer.getByRole('heading', { name: '待共同署名' }).waitFor();
      expect((await office().read(head, visit)).events.some((e) => e.step === 'inspect')).toBe(false);
      await officer.context().setOffline(false);
      await officer.getByRole('button', { name: '返回本案' }).click();
      await officer.getByRole('link', { name: '待发送1件' }).click();
      await officer.getByRole('button', { name: '署名', exact: true }).click();
      await officer.getByLabel('账号').fill('zhifab');
      await officer.getByLabel('密码').fill(DEMO_PASSWORD);
      await officer.getByRole('button', { name: '我看过，署名' }).click();
      await officer.getByText('没有待发送的').first().waitFor();
      await office().settle();
      const looked = (await office().read(head, visit)).events.find((e) => e.step === 'inspect')!;
      expect(looked).toMatchObject({ on: `${DAY}T09:40`, actor: { name: one.name }, cosigned: [{ name: two.name }], against: [] });
    });

    it('a town’s three people: one list over all roles, and nothing that the case says is asked again', async () => {
      for (const who of ['xiangzhen', 'town-1.head', 'tiaojie']) {
        const page = await office().sit(who, 1366, 768);
        const { items } = await api<{ items: DueRow[] }>(page, '/api/due?side=mine&limit=200');
        if (items.length > 0) await mine(page).first().waitFor();
        expect(await mine(page).count(), who).toBe(Math.min(items.length, 50));
      }
      const town = await office().sit('xiangzhen', 1366, 768);
      const { items } = await api<{ items: DueRow[] }>(town, '/api/due?side=mine&limit=200');
      expect(new Set(items.map((i) => i.procedure)).size).toBeGreaterThan(1);
      expect(new Set(items.flatMap((i) => i.owedBy)).size).toBeGreaterThan(1);
      const next = await office().sit('town-1.officer-1');
      const party = await known(office(), next, '自然人', '柳岸');
      const asked = { party, power: 'power.town-1.1', enterprise: false, kind: '日常检查', items: '环境卫生' };
      const id = await begun(office(), next, 'inspection', 'propose', asked);
      await done(office(), await office().sit('town-1.head'), id, 'approve');
      await go(next, `/cases/${id}?step=inspect`);
      const field = next.locator('form.step-form [data-field="party"]');
      await field.getByText('由程序计算').waitFor();
      expect(await field.locator('input').count()).toBe(0);
    });

    it('a clerk of reconsideration: the day of service is entered, and limits run from it', async () => {
      const fuyi = await office().sit('fuyi');
      const applicant = await known(office(), fuyi, '自然人', '江晚');
      const facts = {
        applicant,
        respondent: 'market',
        local: true,
        kind: '行政处罚',
        area: '市场监管',
        first: '不是',
        way: '当面',
        knewOn: '2026-11-02',
        madeOn: '2026-11-02',
        land: false,
        damages: false,
        request: '请求撤销处罚决定',
      };
      const id = await begun(office(), fuyi, 'reconsideration', 'apply', facts, { actor: { body: applicant }, on: BEFORE });
      await done(office(), fuyi, id, 'accept', {}, { on: BEFORE });
      await does(office(), fuyi, id, 'serve', { document: '受理通知书', way: '直接送达', receipt: '送达回证.pdf' }, { on: BEFORE });
      const whole = await office().read(fuyi, id);
      expect(whole.events.at(-1)).toMatchObject({ step: 'serve', on: BEFORE });
      expect(whole.documents).toMatchObject([{ title: '受理通知书', served: BEFORE }]);
      expect(whole.obligations.filter((o) => o.light === 'red')).toEqual([]);
      await citizen(fuyi, id);
    });

    /** Whoever applied sees on his telephone where it stands: with the slip's number and code, without an account, with somebody to ask. */
    async function citizen(holder: Page, id: string): Promise<void> {
      const slip = (await (await holder.request.post(`${office().server.address}/api/cases/${id}/slip`)).json()) as {
        no: string;
        code: string;
      };
      const phone = await office().door(390, 844);
      await go(phone, '/look');
      await phone.getByLabel('编号').fill(slip.no);
      await phone.getByLabel('查询码').fill('00000000');
      await phone.getByRole('button', { name: '查询' }).click();
      await phone.getByRole('alert').waitFor();
      expect(await phone.getByLabel('编号').inputValue()).toBe(slip.no);
      await phone.getByLabel('查询码').fill(slip.code);
      await phone.getByRole('button', { name: '查询' }).click();
      await phone.getByText(/正在办理/).waitFor();
      const said = (await phone.locator('body').textContent())!;
      expect(said).toContain('由人接听');
      expect(said).not.toContain('江晚');
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }

    supervisorDesk(office);

    it('a county leader: his own map and the county’s page are a sheet each; units stand in the county’s order', async () => {
      const page = await office().sit('xianzhang', 1366, 768);
      await go(page, '/county');
      await page.getByRole('list', { name: '各章' }).waitFor();
      expect(await sheets(page)).toBe(1);
      const order = office()
        .server.context.directory.units()
        .map((u) => u.name);
      const shown = (await page.locator('.county-units .county-unit').allTextContents()).map((x) => x.trim());
      expect(shown).toEqual([...shown].sort((a, b) => place(order, a) - place(order, b)));
      await begun(office(), await office().sit('yifazhixian'), 'leader-duty', 'enter', duty, { attested: ['practice-职责登记.attest'] });
      await go(page, '/leaders');
      const frame = page.locator('iframe.leader-page');
      await frame.waitFor();
      await go(page, (await frame.getAttribute('src'))!);
      expect(await sheets(page)).toBe(1);
    });

    it('a lawyer: reads what he was given without an account, and a figure opens to its acts', async () => {
      const planner = await office().sit('yifazhixian');
      await go(planner, `/figures/inspection.done?from=${DAY}&to=${DAY}`);
      await planner.getByRole('button', { name: '给人阅读…' }).click();
      const dialog = planner.getByRole('dialog');
      await dialog.getByLabel('给谁').fill('秦律师');
      await dialog.getByLabel('身份').fill('律师');
      await dialog.getByLabel(/^依据/).fill('律师法第三十五条');
      await dialog.getByRole('button', { name: '给阅', exact: true }).click();
      const address = (await dialog.locator('code.long').textContent())!;
      const code = (await dialog.locator('.give-code').textContent())!;
      const reader = await office().door(1280, 800);
      await reader.goto(address);
      await reader.getByLabel(/^查阅码/).fill(code.replace(/\D/g, ''));
      await reader.getByRole('button', { name: '查阅' }).click();
      await reader.getByText('秦律师').waitFor();
      await reader
        .getByRole('link', { name: /^实施检查/ })
        .first()
        .click();
      await reader.getByRole('heading', { name: '这一笔' }).waitFor();
      const said = (await reader.locator('body').textContent())!;
      expect(said).toContain('律师法第三十五条');
      expect(said).not.toContain(shop);
    });
  });
}

/** How many sheets the page makes when it is printed as it asks to be. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
/** Where a unit stands in the county's order, by its short or whole name. */
const place = (order: readonly string[], shown: string): number => order.findIndex((name) => name.includes(shown));
