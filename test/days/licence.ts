/** A licence at the window, by five people: the clerk at the counter and the citizen before it, the department's own window, its head; and its way back. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKED, DRAFT, GUIDE, ITEM } from '../../law/functions/service-examples.ts';
import { roles } from '../../law/roles.ts';
import { does, opened, publishes, serves } from '../testing/acts.ts';
import { entered, known } from '../testing/entered.ts';
import type { Office } from '../testing/office.ts';

/** A minute, and in it no more keys than one who types slowly finds. */
const MINUTE_MS = 60_000;
const KEYS = 40;
const MATERIALS = ['申请书', '经营场所证明', '设备布局图'];

export function licenceDay(office: () => Office): void {
  describe('a licence at the window, taken in by the keyboard alone and handed out, by five people', () => {
    let counter: Page;
    let department: Page;
    let head: Page;
    let citizen: Page;
    let item: string;
    let reception: string;
    let licence: string;
    let no: string;
    let code: string;
    const party = '谷雨面馆';
    const matter = '小餐饮登记许可';
    const names = (ids: string[]) => ids.map((one) => office().server.context.directory.person(one)!.name);
    const address = (path: string) => `${office().server.address}${path}`;

    beforeAll(async () => {
      await office().on('2026-06-01');
      counter = await office().sit('chuangkou', 1366, 768);
      department = await office().sit('market.window');
      head = await office().sit('fuzeren');
      citizen = await office().door(390, 844);
      const agency = await office().sit('jingban');
      await known(office(), counter, '个体工商户', party, '92990101MA6TEGYM14');
      const by = '账图县政务服务事项清单(虚构)';
      const power = await entered(office(), agency, 'power', [
        ['propose', '2026-01-05', { what: matter, by }],
        ['review', '2026-01-06', { result: '同意' }, 'market.legal'],
        // biome-ignore format: one entry
        ['list', '2026-01-07', { code: '窗口试-1', name: matter, kind: '行政许可', holder: 'market', basis: '示例条例(虚构)第八条', inName: '本机关', from: '2026-01-07' }],
      ]);
      const materials = MATERIALS.map((name) => ({ name, basis: '示例条例(虚构)第八条', spare: false }));
      item = await entered(office(), agency, 'service-item', [
        ['enter', '2026-01-08', { ...ITEM, code: '窗口试-事项1', name: matter, power, holder: 'market', by }],
        ['draft', '2026-01-08', { ...DRAFT, by }],
        ['check', '2026-01-09', CHECKED],
        ['edition', '2026-01-12', { ...GUIDE, by, materials, special: ['现场核查'], from: '2026-01-12' }],
      ]);
    });

    it('is taken in under a minute by the keyboard alone, nothing typed twice, and its slip prints', async () => {
      // what a browser would print is counted, for no printer stands here
      await counter.addInitScript(() => {
        const top = globalThis.top as unknown as { printed?: number };
        globalThis.print = () => {
          top.printed = (top.printed ?? 0) + 1;
        };
      });
      await counter.goto(address('/window'));
      const field = (name: string) => counter.locator(`.window-desk [data-field="${name}"]`);
      await field('item').waitFor();
      const keys = new Keys(counter);
      const began = Date.now();
      await keys.choose('餐饮', matter);
      await keys.to(field('applicant'));
      await keys.choose(party, party);
      // the item has filled in what it is called and how it is done
      await expect.poll(() => field('matter').locator('input, textarea').first().inputValue()).toBe(matter);
      await keys.to(field('level'));
      await keys.press('Space');
      await keys.to(counter.getByRole('button', { name: '全部收齐' }));
      await keys.press('Enter');
      await keys.press('Control+Enter');
      await counter.getByRole('heading', { name: '已经收件' }).waitFor();
      expect(Date.now() - began).toBeLessThan(MINUTE_MS);
      expect(keys.struck).toBeLessThanOrEqual(KEYS);
      expect(keys.typed).toEqual(['餐饮', party]);

      const said = async (title: string) =>
        (await counter.locator('.window-taken dl div').filter({ hasText: title }).locator('dd').textContent()) ?? '';
      no = await said('编号');
      code = await said('查询码');
      expect(no).toMatch(/^20260601-\d{4}$/);
      expect(code).toMatch(/^\d{8}$/);
      const slip = counter.frameLocator('iframe[title="收件凭证"]');
      for (const text of [no, code, party, matter, '收件凭证']) await slip.getByText(text).first().waitFor();
      await expect.poll(() => counter.evaluate(() => (globalThis as unknown as { printed?: number }).printed)).toBe(1);

      reception = new URL((await counter.getByRole('link', { name: '看这一件' }).getAttribute('href'))!, address('/')).pathname.split(
        '/',
      )[2]!;
      await office().settle();
      const whole = await office().read(counter, reception);
      const facts = Object.fromEntries(whole.events[0]!.facts.map((f) => [f.name, f.value]));
      expect(facts).toMatchObject({ item, matter, kind: '承诺件', level: '县级政务服务大厅', pieces: MATERIALS.length, slip: true });
    });

    it('goes to the department that the item names with one press; a slip that was lost is found by name', async () => {
      const to = counter.getByRole('button', { name: /^转交承办部门/ });
      await expect.poll(() => to.textContent()).toContain('市场监督管理局');
      await to.press('Enter');
      await counter.getByText(/^已经转交承办部门/).waitFor();
      await office().settle();
      licence = await opened(office(), counter, reception, 'licence');
      await does(office(), counter, reception, 'enter', { system: '行政审批业务通用软件', no: '审2026-0601' });
      await counter.goto(address('/window?item=lost'));
      await new Keys(counter, counter.locator('.window-lost')).choose(party, party);
      await counter.getByRole('row').filter({ hasText: code }).getByText(no).waitFor();
    });

    it('is followed by the citizen without registering; a wrong code shows nothing', async () => {
      await looks(citizen, address('/look'), no, '00000000');
      await citizen.getByRole('alert').getByText('对不上').waitFor();
      await looks(citizen, address('/look'), no, code);
      await citizen
        .getByText(/^正在办理/)
        .first()
        .waitFor();
      await citizen.getByText('转到账图县市场监督管理局').first().waitFor();
      expect(await citizen.content()).not.toContain(party);
    });

    it('is accepted with its paper served, looked at by two, granted by the head', async () => {
      const given = await office().read(department, licence);
      expect(Object.fromEntries(given.events[0]!.facts.map((f) => [f.name, f.value]))).toMatchObject({ item, statutory: 20, promised: 8 });
      await does(office(), department, licence, 'accept');
      await serves(office(), department, licence, '受理通知书');
      await office().on('2026-06-03');
      await expect(does(office(), head, licence, 'grant', { paper: true })).rejects.toThrow(/核查/);
      const officers = names(['market.officer-3', 'market.officer-4']);
      await does(office(), department, licence, 'inspect', { officers, record: '核查记录.pdf', result: '符合' });
      await office().on('2026-06-05');
      await does(office(), head, licence, 'grant', { paper: true });
      await serves(office(), department, licence, '准予行政许可决定书');
      await publishes(office(), department, licence, '准予行政许可');
    });

    it('is issued, handed out where it was taken in, and rated', async () => {
      await office().on('2026-06-08');
      await does(office(), department, licence, 'issue', { name: '小餐饮登记证', from: '2026-06-08', until: '2029-06-07' });
      await serves(office(), department, licence, '行政许可证件');
      await does(office(), counter, reception, 'hand', { result: '准予、办结', way: '窗口领取' });
      await serves(office(), counter, reception, '出件登记表');
      const rating = await opened(office(), counter, reception, 'rating');
      await does(office(), counter, rating, 'good', { level: '非常满意', channel: '窗口评价器', named: true }, { actor: party });
      await looks(citizen, address('/look'), no, code);
      await citizen.getByText(/已经办结.已出件/).waitFor();
      await citizen.getByText(/已经办结.准予许可/).waitFor();
    });

    it('the ledger has it all: who, when, without a finding, and the figures count it', async () => {
      for (const [id, outcome] of [
        [reception, '已出件'],
        [licence, '准予许可'],
      ] as const) {
        const whole = await office().read(id === reception ? counter : head, id);
        expect(whole.ended?.outcome).toBe(outcome);
        expect(whole.obligations.filter((o) => o.light === 'red')).toEqual([]);
        expect(whole.events.flatMap((e) => e.against)).toEqual([]);
      }
      const { events } = await office().read(head, licence);
      const [grantor] = names(['market.head']);
      expect(events.find((e) => e.step === 'grant')).toMatchObject({
        on: '2026-06-05',
        actor: { role: roles.head.title, name: grantor },
        document: '准予行政许可决定书',
      });
      expect(events.find((e) => e.step === 'issue')).toMatchObject({ on: '2026-06-08', document: '行政许可证件' });
      const june = 'from=2026-06-01&to=2026-06-30';
      const value = async (figure: string) => (await (await head.request.get(address(`/api/figures/${figure}?${june}`))).json()).value;
      for (const figure of [
        'reception.taken',
        'reception.routedInTime',
        'reception.enteredInTime',
        'reception.handed',
        'licence.applied',
        'licence.acceptedInTime',
        'licence.inspected',
        'licence.granted',
        'licence.inTime',
        'licence.early',
        'licence.issuedInTime',
        'licence.shown',
        'rating.good',
      ])
        expect([figure, await value(figure)]).toEqual([figure, 1]);
      expect(await value('licence.savedDays')).toBe(12);
    });
  });
}

/** Asks by number and code where a case stands, as anybody may. */
async function looks(citizen: Page, address: string, no: string, code: string): Promise<void> {
  await citizen.goto(address);
  await citizen.getByLabel('编号').fill(no);
  await citizen.getByLabel('查询码').fill(code);
  await citizen.getByRole('button', { name: '查询' }).click();
}

/** Somebody who has a keyboard and nothing else: every key is counted, what is typed is kept. */
class Keys {
  struck = 0;
  readonly typed: string[] = [];
  readonly #page: Page;

  constructor(page: Page, at?: Locator) {
    this.#page = page;
    if (at) this.#at = at;
  }
  readonly #at?: Locator;

  async press(key: string): Promise<void> {
    this.struck += 1;
    await this.#page.keyboard.press(key);
  }

  /** Goes on until the focus is there. */
  async to(where: Locator): Promise<void> {
    for (let i = 0; !(await holdsFocus(where)); i += 1) {
      expect(i, '用键盘走不到').toBeLessThan(15);
      await this.press('Tab');
    }
  }

  /** Types some characters of what is meant and takes it when it stands first. */
  async choose(text: string, meant: string): Promise<void> {
    if (this.#at) await this.#at.locator('input').first().focus();
    this.struck += [...text].length;
    this.typed.push(text);
    await this.#page.keyboard.type(text);
    const first = this.#page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active');
    await first.filter({ hasText: meant }).waitFor();
    await this.press('Enter');
  }
}

const holdsFocus = (where: Locator): Promise<boolean> => where.evaluate((at) => at.contains(document.activeElement));
