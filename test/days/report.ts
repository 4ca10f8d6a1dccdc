/** The annual report, from figures to published: units asked and hurried on one page, prose written around numbers that open, what was composed does not move. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../kernel/language/data.ts';
import { roles } from '../../law/roles.ts';
import { catalogue } from '../../law/said.ts';
import { readDocument } from '../../reading/document/index.ts';
import { readReport } from '../../reading/report/index.ts';
import { type AnnualReport, numbersOf } from '../../writing/annual/index.ts';
import { does, opens, publishes } from '../testing/acts.ts';
import { entered } from '../testing/entered.ts';
import type { Office } from '../testing/office.ts';
import { done, sealed } from '../testing/prepare.ts';

const YEAR = 2025;
/** A number of acts that are entered for the year, with the words that the statutes have for it. */
const NUMBER = { figure: 'clue.received', title: '登记违法线索' };

export function reportDay(office: () => Office): void {
  describe('the annual report, from figures to published', () => {
    let planner: Page;
    let head: Page;
    let chief: Page;
    let report: string;
    let composed: { place: number; files: { name: string; digest: string }[] };
    const units = ['market', 'town-1', 'petitions'];
    const nameOf = (unit: string) => office().server.context.directory.unit(unit)!.name;
    const go = (page: Page, path: string) => page.goto(`${office().server.address}${path}`);
    const partOf = async (unit: string) => (await collected(planner)).rows.find((r) => r.unit.id === unit)!;

    beforeAll(async () => {
      await office().on('2026-01-05');
      planner = await office().sit('yifazhixian', 1366, 768);
      head = await office().sit('government.head');
      chief = await office().sit('xianzhang');
      const officer = await office().sit('zhifa');
      for (const about of ['来信反映短秤', '来电反映无证']) await declinedClue(office(), officer, '2025-11-03', about);
      await sealed(office());
    });

    it('was opened by the calendar; the units are asked at once', async () => {
      await go(planner, '/report/collect');
      await planner.getByRole('button', { name: '要求各单位提供年度材料' }).click();
      const form = planner.getByRole('form', { name: '要求各单位提供年度材料' });
      await form.getByRole('button', { name: '全不选' }).click();
      for (const unit of units) await form.getByRole('checkbox', { name: nameOf(unit) }).check();
      await form.getByLabel('报送期限').fill('2026-01-16');
      await form.getByRole('button', { name: '向3个单位发出' }).click();
      await form.waitFor({ state: 'detached' });
      await office().settle();
      const found = await collected(planner);
      report = found.report!.case;
      expect(found.rows.map((r) => r.unit.id).sort()).toEqual([...units].sort());
      expect((await office().read(planner, report)).events[0]).toMatchObject({ step: 'start', on: '2026-01-01' });
    });

    it('one unit answers on its own page, which is filled already, and its head signs there', async () => {
      await office().on('2026-01-12');
      const clerk = await office().sit('jingban', 1366, 768);
      await go(clerk, '/report/collect');
      await clerk.getByRole('link', { name: '填报' }).click();
      await clerk.getByRole('button', { name: '取数成稿' }).click();
      await clerk.getByText(/^已成稿/).waitFor();
      await step(clerk, '起草材料');
      await clerk
        .locator('form.step-form [data-field="text"]')
        .getByText(/2025年.*\.docx$/)
        .waitFor();
      await sends(clerk);
      const signer = await office().sit('juzhang', 1366, 768);
      await go(signer, `/report?year=${YEAR}&unit=market`);
      await step(signer, '负责人签字报送');
      await sends(signer);
      await office().settle();
      expect(await partOf('market')).toMatchObject({ answered: '2026-01-12', signed: '2026-01-12', files: [{}, {}] });
    });

    it('who is late is hurried in one act, and answers; what came is taken in', async () => {
      const town = await office().sit('town-1.head');
      await does(office(), town, (await partOf('town-1')).case, 'none', { why: '没有行政执法事项' });
      await office().on('2026-01-19');
      await go(planner, '/report/collect');
      await planner.getByRole('button', { name: '逾期 1', exact: true }).waitFor();
      await planner.getByRole('button', { name: '催报：逾期的1个单位' }).click();
      const form = planner.getByRole('form', { name: '催报' });
      await form.getByRole('button', { name: '催报1个单位' }).click();
      await form.getByText('已办1个').waitFor();
      await office().settle();
      const late = await partOf('petitions');
      expect(late).toMatchObject({ chased: 1, light: 'red' });
      const petitions = await office().sit('petitions.head');
      await does(office(), petitions, late.case, 'none', { why: '信访数由账本计数' });
      await does(office(), planner, (await partOf('market')).case, 'accept');
      expect((await collected(planner)).rows.map((r) => r.ended).sort()).toEqual(['已经接收', '没有需要报告的', '没有需要报告的']);
    });

    it('a number opens to its acts; the problems and next year’s work are written; a figure is left out with its reason', async () => {
      await office().on('2026-01-26');
      await go(planner, `/report?year=${YEAR}`);
      const owed = planner.locator('.report-owed');
      await owed
        .getByText(/2月28日以前/)
        .first()
        .waitFor();
      await owed
        .getByText(/3月31日以前/)
        .first()
        .waitFor();
      const number = planner.locator(`button.report-number[title="${NUMBER.title}"]`).first();
      expect(await number.textContent()).toBe('2件');
      await number.click();
      const panel = planner.getByRole('complementary', { name: '这个数' });
      await panel.locator('.report-events a').nth(1).waitFor();
      expect(await panel.locator('.report-events a').count()).toBe(2);
      await panel.getByRole('button', { name: '关上' }).click();
      await write(planner, 'problems', '一些镇的执法记录还不及时。');
      await write(planner, 'next', '下一年度逐月核对执法记录。');
      const other = planner.locator('button.report-number:not([title*="线索"])').first();
      const left = (await other.getAttribute('title'))!;
      await other.click();
      await panel.getByText('略去这个数').click();
      await panel.getByLabel(/^理由/).fill('与上级口径还在核对');
      await panel.getByRole('button', { name: '略去，并列给签发人' }).click();
      await planner.locator('#part-left-out strong').filter({ hasText: left }).waitFor();
    });

    it('is composed at a place of the ledger, and read back from its Word file number by number', async () => {
      await planner.getByRole('button', { name: '取数成稿' }).click();
      const files = planner.getByRole('status').filter({ hasText: '已成稿' });
      await files.waitFor();
      const [download] = await Promise.all([planner.waitForEvent('download'), files.getByRole('link', { name: 'Word 文稿' }).click()]);
      await step(planner, '由指标编写报告');
      await sends(planner);
      await office().settle();
      const made = (await office().read(planner, report)).events.findLast((e) => e.step === 'compose')!;
      const fact = (name: string) => made.facts.find((f) => f.name === name)!;
      composed = { place: fact('place').value as number, files: fact('report').value as { name: string; digest: string }[] };
      expect(fact('left').value).toBe(1);
      const bytes = new Uint8Array(await readFile(await download.path()));
      const frozen = await kept(planner);
      const read = readReport((await readDocument({ name: '报告.docx', bytes })).text, catalogue).figures.filter(
        (f) => f.figure !== undefined,
      );
      expect(read.map((f) => f.figure)).toEqual(numbersOf(frozen).map((n) => n.figure));
      expect(read.find((f) => f.figure === NUMBER.figure)?.value).toBe(2);
    });

    it('does not move when an act is entered afterwards, and says what has moved', async () => {
      const before = await kept(planner);
      await declinedClue(office(), await office().sit('zhifa'), '2025-12-01', '来访反映掺假');
      await sealed(office());
      await go(planner, `/report?year=${YEAR}`);
      await planner.locator('label', { hasText: /^文稿/ }).locator('select').selectOption({ index: 1 });
      await planner.getByText(/此后账上有\d+个数变化，本稿没有改/).click();
      await planner.getByText(`${NUMBER.title}：本稿2件，现在3件`).waitFor();
      expect(await planner.locator(`button.report-number[title="${NUMBER.title}"]`).first().textContent()).toBe('2件');
      expect(await planner.getByRole('button', { name: /^改写/ }).count()).toBe(0);
      expect(await kept(planner)).toEqual(before);
    });

    it('is reviewed, passed by the government’s meeting, and signed', async () => {
      await does(office(), head, report, 'review', { result: '同意' });
      const clerk = await office().sit('government.clerk');
      const meeting = await opens(office(), clerk, 'meeting', 'call', { kind: '政府常务会议', title: '第61次常务会议', on: '2026-02-05' });
      await does(office(), planner, report, 'table', { meeting: '第61次常务会议' });
      const people = (ids: string[]) => ids.map((one) => office().server.context.directory.person(one)!);
      const [host, second] = people(['government.chief', 'government.head']);
      const enter = (name: string, facts: Form) => done(office(), clerk, meeting, name, facts);
      await enter('invite', { who: '司法行政部门负责人' });
      await enter('study', { topic: '法治政府建设', laws: [{ name: '行政处罚法' }], by: '领导成员' });
      await office().on('2026-02-05');
      await enter('hold', { host: host!.id, present: [host!.id, second!.id], members: 3 });
      await enter('attended', { who: '司法行政部门负责人' });
      await does(office(), clerk, meeting, 'record', {
        items: [{ item: '年度报告', result: '通过', last: '是', against: 0 }],
        file: '会议记录.pdf',
      });
      await expect.poll(async () => (await office().read(planner, report)).events.some((e) => e.step === 'discussed')).toBe(true);
      await does(office(), chief, report, 'sign');
    });

    it('is handed in before 1 March, cleared, and public before 1 April', async () => {
      await office().on('2026-02-10');
      await does(office(), planner, report, 'toParty');
      await does(office(), planner, report, 'toCongress');
      await does(office(), planner, report, 'toSuperior', { copied: true });
      const info = await office().sit('government.info');
      await does(office(), info, report, 'clear', { secrecy: '可以公开', public: '公开文本.pdf' });
      await publishes(office(), info, report, '公开文本');
      await does(office(), planner, report, 'close');
    });

    it('the ledger has it all: who, when, without a finding, in time; the units know that it stands', async () => {
      const whole = await office().read(planner, report);
      expect(whole.ended?.outcome).toBe('已经报告并公开');
      expect(whole.obligations.filter((o) => o.light === 'red')).toEqual([]);
      expect(whole.events.flatMap((e) => e.against)).toEqual([]);
      expect(whole.events.find((e) => e.step === 'sign')).toMatchObject({
        on: '2026-02-05',
        actor: { role: roles.chief.title },
        document: '法治政府建设年度报告',
      });
      const figure = await planner.request.get(`${office().server.address}/api/figures/annual-report.shown?from=2026-01-01&to=2026-12-31`);
      expect(await figure.json()).toMatchObject({ value: 1 });
      const part = await office().read(planner, (await partOf('market')).case);
      expect(part.events.at(-1)).toMatchObject({ step: 'frozen' });
    });

    const collected = async (by: Page): Promise<Collected> =>
      (await (await by.request.get(`${office().server.address}/api/reports/collect?year=${YEAR}`)).json()) as Collected;
    /** The composed text as the case keeps it. */
    const kept = async (by: Page): Promise<AnnualReport> => {
      const file = composed.files.find((f) => f.name.endsWith('.json'))!;
      return (await (await by.request.get(`${office().server.address}/api/files/${file.digest}`)).json()) as AnnualReport;
    };
  });
}

interface Collected {
  report?: { case: string };
  rows: { case: string; unit: { id: string }; ended?: string }[];
}

/** A clue of the year that is told of, entered when it was long closed. */
const declinedClue = (office: Office, by: Page, on: string, about: string): Promise<string> =>
  entered(office, by, 'clue', [
    ['receive', on, { about }],
    ['register', on, { origin: '12345热线', act: about, received: on }],
    ['check', on, { found: '没有发现', result: '没有发现违法' }],
    ['decline', on, { ground: '没有违法事实', why: '核查没有发现' }, 'market.head'],
  ]);
/** Chooses a step beside the report. */
async function step(page: Page, title: string): Promise<void> {
  await page.locator('.report-steps').getByRole('button', { name: title, exact: true }).click();
  await page.locator('form.step-form').waitFor();
}
/** Signs what is to be signed, and sends. */
async function sends(page: Page): Promise<void> {
  const form = page.locator('form.step-form');
  for (const box of await form.locator('.sign input[type=checkbox]').all()) await box.check();
  await form.locator('> footer button[type=submit]').click();
  await form.waitFor({ state: 'detached' });
}
/** Writes a sentence at the end of a section. */
async function write(page: Page, part: string, words: string): Promise<void> {
  const section = page.locator(`#part-${part}`);
  await section.getByRole('button', { name: /^改写/ }).click();
  await section.getByRole('textbox').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await section.getByRole('button', { name: '保存这一节' }).click();
  await section.locator('.report-by').waitFor();
  await section.getByText(words).waitFor();
}
