/**
 * The office in a real browser against the real server on an embedded database: one signs in, receives an application for reconsideration, is refused
 * where the law refuses, accepts it, and opens a figure down to the very event; a call to the hotline goes the same way by the keyboard, and leads to an
 * order. Every page is held against axe (WCAG 2, A and AA, and best practice).
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Started } from '../server/start.ts';
import { type Office, openOffice, violations } from './testing/office.ts';

let office: Office;
let server: Started;
let page: Page;

beforeAll(async () => {
  office = await openOffice();
  server = office.server;
  page = await office.door();
}, 240_000);
afterAll(() => office?.close());

const signIn = (on: Page, who: RegExp) => on.getByRole('button', { name: who }).click();
/** Goes to a place by the navigation at the side. */
const go = (place: string) => page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: place, exact: true }).click();
/** Chooses from a searched list by what is typed. */
async function choose(label: RegExp, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.keyboard.type(text);
  await page.locator('.ant-select-item-option').filter({ hasText: text }).first().click();
}
async function day(label: RegExp, value: string): Promise<void> {
  const input = page.getByRole('textbox', { name: label });
  await input.click();
  await input.fill(value);
  await input.press('Enter');
}
const submit = () => page.locator('.step-form > footer button[type=submit]').click();

/** A document made before the ledger began, as it is entered from the files. */
const DOCUMENT = {
  procedure: 'normative-text',
  step: 'enter',
  on: '2024-06-03',
  record: { ground: '启用前公布的文件', files: ['ab'.repeat(32)] },
  facts: {
    title: '烟花爆竹经营管理办法',
    no: '账图府规〔2024〕1号',
    level: '县人民政府',
    maker: 'government',
    drafter: 'market',
    madeOn: '2024-06-03',
    proclaimedOn: '2024-06-03',
    effective: '2024-06-03',
    where: ['政府网站'],
    bases: [{ title: '示例条例第三条' }],
    full: '第一条 为了规范烟花爆竹经营,制定本办法。',
    file: [{ name: '文件.pdf', digest: 'ef'.repeat(32) }],
    old: true,
  },
};

describe('the office', () => {
  it('lets in by one press in the demonstration, and says that it is one', async () => {
    await page.getByText('以演示身份进入').waitFor();
    expect(await page.getByText('演示数据：县名、人名均为虚构').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await signIn(page, /行政复议承办人/);
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor();
    await page.getByRole('button', { name: /逾期/ }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('receives an application: an outsider’s paper comes in with what it lacks', async () => {
    await go('新办');
    await page.getByRole('link', { name: /^行政复议（普通程序）/ }).click();
    await page.locator('.step-form').getByRole('button', { name: '登记新当事人' }).first().click();
    const subject = page.getByRole('group', { name: '登记新当事人' });
    await subject.getByLabel('类别').selectOption('自然人');
    await subject.getByLabel('姓名、名称').fill('宋小满');
    await subject.getByRole('radio', { name: '否' }).check();
    await subject.getByRole('button', { name: '登记并选定' }).click();
    await subject.waitFor({ state: 'detached' });
    await choose(/^被申请人/, '市场监督管理局');
    const yesterday = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
    await day(/^知道或者应当知道/, yesterday);
    await day(/^行政行为作出之日/, yesterday);
    await page.getByLabel('复议请求、事实和理由').fill('请求撤销罚款决定。');
    expect(await violations(page)).toEqual([]);
    await submit();
    await page.getByRole('heading', { name: '宋小满', level: 1 }).waitFor();
    await page.locator('.react-flow__node').first().waitFor();
    expect(await page.locator('.ledger .event').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it('refuses to accept it unsigned, in the words of the article, and keeps what was filled in', async () => {
    await page
      .locator('.desk-steps')
      .getByRole('button', { name: /^(应办 ?)?受理$/ })
      .click();
    await submit();
    const refused = page.locator('.refused').filter({ hasText: '依法不能办理' });
    await refused.waitFor();
    expect(await refused.textContent()).toContain('行政复议法第30条');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /^补录/ }).check();
    await page.getByLabel('为何补录').fill('停电期间在纸上办理');
    await page.reload();
    await page.locator('.kept', { hasText: '没有提交的内容' }).waitFor();
    expect(await page.getByLabel('为何补录').inputValue()).toBe('停电期间在纸上办理');
    await page.getByRole('checkbox', { name: /^补录/ }).uncheck();
  });

  it('says why another step is forbidden, with the rule’s words', async () => {
    const why = page.locator('#blocked-decide');
    await why.locator('summary').click();
    expect(await why.textContent()).toMatch(/应当先完成「听取意见」.*行政复议法第49条/s);
  });

  it('shows what happened meanwhile, and goes on with what was typed', async () => {
    const id = page.url().match(/cases\/([^?]+)/)![1]!;
    for (const box of await page.locator('.sign input').all()) await box.check();
    const colleague = await office.door();
    await signIn(colleague, /行政复议机构负责人/);
    await colleague.getByRole('heading', { name: '今日', level: 1 }).waitFor();
    // what comes over the stream is held back: the form is sent against the case as it was
    let free = () => {};
    const held = new Promise<void>((then) => {
      free = then;
    });
    await page.route(`**/api/cases/${id}`, async (route) => {
      await held;
      await route.continue();
    });
    const moved = await colleague.request.post(`${server.address}/api/cases/${id}/steps/askRead`, { data: { n: 1, facts: {} } });
    expect(moved.status(), await moved.text()).toBe(200);
    await page.locator('.news', { hasText: '案件刚有新的进展' }).waitFor();
    await submit();
    await page.getByText('填写期间，案件已有新的进展').waitFor();
    expect(await page.locator('.moved li').textContent()).toContain('要求查阅、复制材料');
    free();
    await page.getByRole('button', { name: '按最新情况继续' }).click();
    await page.getByText('填写期间，案件已有新的进展').waitFor({ state: 'detached' });
    await page.unroute(`**/api/cases/${id}`);
    await page.getByRole('button', { name: '知道了' }).click();
    await colleague.context().close();
    await submit();
    await page.locator('.event-title', { hasText: /^受理$/ }).waitFor();
    expect(await page.getByText('《受理通知书》').count()).toBeGreaterThan(0);
    expect(await page.getByText('尚未送达申请人').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it('opens a figure down to the case and the event', async () => {
    await go('数字');
    await page.getByRole('searchbox').fill('收到行政复议申请');
    await page.getByRole('link', { name: '收到行政复议申请', exact: true }).first().click();
    await page.locator('.figure-number', { hasText: '1件' }).waitFor();
    await page.getByRole('link', { name: /宋小满/ }).waitFor();
    await page.getByRole('group', { name: '按什么分' }).getByRole('button', { name: /单位$/ }).click();
    await page.getByText('图中的数').last().click();
    await page.getByRole('button', { name: /账图县人民政府/ }).click();
    await page.getByText('只列「账图县人民政府」').waitFor();
    await page.getByRole('link', { name: /宋小满/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: /宋小满/ }).click();
    await page.locator('.event-shown .event-title', { hasText: '申请' }).waitFor();
    expect(await page.locator('.event-shown').textContent()).toContain('请求撤销罚款决定');
  });

  it('finds the case again in the list and on the first page', async () => {
    await go('案件');
    await page.getByRole('combobox', { name: '程序' }).click();
    await page.keyboard.type('行政复议(普通');
    await page.getByRole('option', { name: /^行政复议（普通程序）/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page
      .getByRole('row', { name: /宋小满/ })
      .getByRole('link')
      .waitFor();
    expect(await page.getByRole('row', { name: /当事人登记/ }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await go('今日');
    const line = page.locator('.due-line', { hasText: '宋小满' }).first();
    await line.getByRole('button', { name: '期限怎样算出' }).click();
    await line.locator('.because', { hasText: '起算' }).waitFor();
    expect(await line.locator('.because').textContent()).toMatch(/起算.*期限7个工作日/s);
    expect(await violations(page)).toEqual([]);
  });

  it('begins a case of another procedure by the keyboard, and is refused what it may not be', async () => {
    await go('新办');
    await page.getByRole('heading', { name: '新办', level: 1 }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('searchbox').fill('热线诉求');
    await page.getByRole('link', { name: /^12345热线诉求/ }).waitFor();
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('radio', { name: '电话' }).check();
    await page.getByLabel(/^诉求类型/).selectOption('求助');
    for (const asked of [/^要求保密/, /^企业诉求/, /^紧急/])
      await page.getByRole('radiogroup', { name: asked }).getByRole('radio', { name: '否' }).check();
    await page.getByLabel(/^事项/).fill('楼道路灯不亮');
    await page.getByLabel(/^诉求内容/).fill('三单元楼道的灯坏了半个月。');
    await submit();
    await page.getByRole('heading', { name: '楼道路灯不亮', level: 1 }).waitFor();
    const why = page.locator('#blocked-answer');
    await why.locator('summary').click();
    expect(await why.textContent()).toContain('不能直接答复了事');
    await page
      .locator('.desk-steps')
      .getByRole('button', { name: /不予受理并告知渠道$/ })
      .click();
    await page.getByLabel(/^情形/).selectOption('已经进入信访渠道');
    await submit();
    const refused = page.locator('.refused').filter({ hasText: '依法不能办理' });
    await refused.waitFor();
    expect(await refused.textContent()).toContain('应当走的渠道');
  });

  it('sends the order to whoever must act, and shows the case that it opened', async () => {
    await page
      .locator('.desk-steps')
      .getByRole('button', { name: /派发工单$/ })
      .click();
    await page.locator('.step-form').getByRole('heading', { name: '派发工单' }).waitFor();
    await choose(/^承办单位/, '住房和城乡建设局');
    await page.getByRole('radio', { name: '一般诉求' }).check();
    await page.getByLabel(/^诉求内容/).fill('三单元楼道的灯坏了半个月。');
    await submit();
    await page.locator('.event-title', { hasText: /^派发工单$/ }).waitFor();
    await page.getByRole('region', { name: '关联案件' }).getByText('12345工单').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('asks a correction of a second person, with its reason', async () => {
    await page.locator('#event-1 summary').click();
    await page.getByRole('button', { name: '更正这一笔' }).click();
    const form = page.getByRole('form', { name: '更正第1号' });
    await form.waitFor();
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: '更正', exact: true }).click();
    await form.getByText('请选定同意更正的第二人').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: '不更正了' }).click();
    await form.waitFor({ state: 'detached' });
  });

  it('reads a document of the library as it stands today', async () => {
    const entered = await page.request.post(`${server.address}/api/cases`, { data: DOCUMENT });
    expect(entered.status(), await entered.text()).toBe(201);
    await go('文件库');
    await page.getByRole('searchbox', { name: '查找文件' }).fill('烟花爆竹');
    await page.getByRole('link', { name: '烟花爆竹经营管理办法' }).waitFor();
    await page.locator('.ant-picker').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '烟花爆竹经营管理办法' }).click();
    await page.getByRole('heading', { name: '烟花爆竹经营管理办法', level: 1 }).waitFor();
    await page.getByText('规范烟花爆竹经营').waitFor();
    await page.locator('.ant-picker').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    ['/procedures', '程序'],
    ['/procedures/penalty', '行政处罚（普通程序）'],
    ['/procedures/penalty?view=text', '行政处罚（普通程序）'],
    ['/figures', '数字'],
    ['/ledger', '账本'],
  ])('%s is whole', async (path, title) => {
    await page.goto(server.address + path);
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
  });

  it('works on a telephone: the picture is a list, the navigation stands below', async () => {
    const small = await office.door(390, 844);
    await signIn(small, /行政复议承办人/);
    await small.locator('.due-owes').first().click();
    await small.locator('.step-list').waitFor();
    expect(await small.locator('.react-flow').count()).toBe(0);
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(small)).toEqual([]);
  });

  it('had nothing to complain of', () => expect(office.complaints).toEqual([]));
});
