/** Acts done on the screen: a form found by its step, filled field by field as its kind wants it, signed and sent. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { FieldData } from '../../kernel/language/data.ts';
import type { StepView } from '../../server/api/shapes.ts';
import { printed } from '../../writing/paper/punctuation.ts';
import type { Office } from './office.ts';

/** What is typed or chosen in each field: texts as they are written, a choice or a name as it reads, money in 元, a file by its name. */
export type Filled = { [field: string]: string | number | boolean | string[] | Filled[] | Paper };
/** A file with its own bytes, where they are read. */
export interface Paper {
  name: string;
  bytes: Uint8Array;
}

export interface Ways {
  /** Whose act it is by name, where it is entered from paper or received from an outsider. */
  actor?: string;
  /** The day of the act; today unless given. */
  on?: string;
  /** The scan of the sheet on which it was signed, where it is entered in another's name. */
  scan?: string;
  /** Left unsigned on purpose. */
  unsigned?: true;
  /** What was written before stays in the form. */
  keep?: true;
}

/** Opens a case of a procedure by its opening step and answers the case's id. */
export async function opens(office: Office, by: Page, procedure: string, step: string, facts: Filled, ways: Ways = {}): Promise<string> {
  await by.goto(`${office.server.address}/open?procedure=${procedure}&step=${step}`);
  const data = office.server.context.procedures.find((p) => p.id === procedure)!.steps[step]!;
  await fill(by, data.form, facts, ways);
  await send(by);
  await by.waitForURL(/\/cases\/[0-9a-z.-]+/i);
  const id = new URL(by.url()).pathname.split('/')[2]!;
  await office.settle();
  return id;
}

/** Does a step of a case and waits until the ledger has it and what follows from it. */
export async function does(office: Office, by: Page, id: string, step: string, facts: Filled = {}, ways: Ways = {}): Promise<void> {
  await sends(office, by, id, step, facts, ways, () => by.goto(`${office.server.address}/cases/${id}?step=${step}`));
}

/** The same where the form stands open on a page of its own, or is opened there by `open`. */
export async function sends(
  office: Office,
  by: Page,
  id: string,
  step: string,
  facts: Filled,
  ways: Ways = {},
  open: () => Promise<unknown> = async () => {},
): Promise<void> {
  const before = await office.read(by, id);
  const view = before.steps.find((s) => s.step === step) ?? before.always.find((s) => s.step === step);
  expect(view, `「${before.title}」没有「${step}」这一步`).toBeDefined();
  // who may do it is another where it is entered in his name: the form asks the law for him
  if (view!.refusals.length > 0 && !ways.scan) throw new Error(`${view!.title}:${view!.refusals.map((r) => r.says).join(';')}`);
  await open();
  await fill(by, view!.form, facts, ways, view);
  await send(by);
  const after = await office.read(by, id);
  expect(after.n, `${before.title}:${view!.title}`).toBeGreaterThan(before.n);
  await office.settle();
}

const form = (page: Page): Locator => page.locator('form.step-form');

/** Sends the form. Throws with what the screen or the law says against it. */
async function send(page: Page): Promise<void> {
  const answer = page
    .waitForResponse((r) => r.request().method() === 'POST' && /\/api\/cases(\/[^/]+\/steps\/[^/]+)?$/.test(new URL(r.url()).pathname), {
      timeout: 15_000,
    })
    .catch(() => undefined);
  await form(page).locator('> footer button[type=submit]').click();
  const faults = form(page).locator('.fault, [role=alert]');
  const came = await Promise.race([
    answer,
    faults
      .first()
      .waitFor({ timeout: 15_000 })
      .then(
        () => undefined,
        () => undefined,
      ),
  ]);
  if (came?.ok()) return;
  // the answer is on the screen a moment after it came
  await faults
    .first()
    .waitFor({ timeout: 5_000 })
    .catch(() => {});
  const said = [...(await faults.allInnerTexts()), came ? `(${came.status()})` : '没有提交'];
  throw new Error(said.join(' / '));
}

/** Fills in the form that stands open and signs what is to be signed, without sending it. */
export async function fill(page: Page, fields: Record<string, FieldData>, facts: Filled, ways: Ways, view?: StepView): Promise<void> {
  await form(page).waitFor();
  const begin = form(page).getByRole('button', { name: '不要了' });
  if (!ways.keep && (await begin.isVisible())) await begin.click();
  for (const [name, value] of Object.entries(facts)) {
    const field = fields[name];
    expect(field, `表单没有「${name}」`).toBeDefined();
    await put(page, form(page).locator(`[data-field="${name}"]`).first(), field!, value);
  }
  if (ways.actor) await pick(page, form(page).locator('[data-field="actor"]'), ways.actor);
  if (ways.scan) await files(form(page).locator('[data-field="scan"]'), ways.scan);
  if (ways.on) await setDay(form(page).locator('[data-field="on"]'), ways.on);
  if (!ways.unsigned)
    for (const box of await form(page).locator('.sign input[type=checkbox]').all()) if (!(await box.isChecked())) await tick(box);
  if (view && view.settles.length > 1) await tick(form(page).locator('input[name=settles]').first());
}

async function put(page: Page, at: Locator, field: FieldData, value: Filled[string]): Promise<void> {
  switch (field.kind) {
    case 'count': {
      // the case's own documents are chosen by their title
      const select = at.locator('select');
      if ((await select.count()) === 0) return at.locator('input').first().fill(String(value));
      const labels = await select.locator('option').allInnerTexts();
      const label = labels.find((l) => l.includes(printed(String(value))));
      expect(label, `可选的有:${labels.join('、')}`).toBeDefined();
      return void (await select.selectOption({ label: label! }));
    }
    case 'text':
    case 'money':
      return at.locator('input, textarea').first().fill(String(value));
    case 'day':
    case 'moment':
      return setDay(at, String(value));
    case 'yes':
      return tick(at.getByRole('radio', { name: value ? '是' : '否', exact: true }));
    case 'choice': {
      const select = at.locator('select');
      if (await select.count()) return void (await select.selectOption(String(value)));
      const radio = at.getByRole('radio', { name: printed(String(value)), exact: true });
      if (await radio.count()) return tick(radio);
      return pick(page, at, String(value));
    }
    case 'choices':
      for (const one of value as string[]) await tick(at.getByRole('checkbox', { name: printed(one), exact: true }));
      return;
    case 'files':
      return files(at, value as string[] | string | Paper);
    case 'rows':
      for (const [i, row] of (value as Filled[]).entries()) {
        await at.getByRole('button', { name: '加一行' }).click();
        for (const [name, one] of Object.entries(row))
          await put(page, at.locator('.rows-row').nth(i).locator(`[data-field="${name}"]`), field.rows![name]!, one);
      }
      return;
    case 'officials':
      for (const one of value as string[]) await pick(page, at, one);
      await page.keyboard.press('Escape');
      return;
    default:
      return pick(page, at, String(value));
  }
}

async function files(at: Locator, given: string[] | string | Paper): Promise<void> {
  const list = (Array.isArray(given) ? given : [given]).map((one) =>
    typeof one === 'string'
      ? { name: one, mimeType: 'application/pdf', buffer: Buffer.from(`${one}的内容`) }
      : { name: one.name, mimeType: 'application/octet-stream', buffer: Buffer.from(one.bytes) },
  );
  await at.locator('input[type=file]').first().setInputFiles(list);
  for (const { name } of list) await at.getByText(name, { exact: true }).waitFor();
}

async function setDay(at: Locator, day: string): Promise<void> {
  const input = at.locator('input').first();
  await input.click();
  await input.fill(day.includes('T') ? day.replace(/^(\d+)-0?(\d+)-0?(\d+)T(.*)$/, '$1年$2月$3日 $4') : day);
  await input.press('Enter');
}

/** Chooses from a searched list by what is typed. */
async function pick(page: Page, at: Locator, text: string): Promise<void> {
  await at.locator('.ant-select, [role=combobox]').first().click();
  await page.keyboard.type(text);
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: text })
    .first()
    .click();
}

/** Serves the document of a step on whom it is for. */
export const serves = (office: Office, by: Page, id: string, document: string): Promise<void> =>
  does(office, by, id, 'serve', { document, way: '直接送达', receipt: '送达回证.pdf' });
/** Makes the document of a step public. */
export const publishes = (office: Office, by: Page, id: string, document: string): Promise<void> =>
  does(office, by, id, 'publish', { document });

/** The case of a procedure that this one opened. */
export async function opened(office: Office, by: Page, id: string, procedure: string): Promise<string> {
  const find = async () => (await office.read(by, id)).links.find((l) => l.procedure === procedure)?.case;
  await expect.poll(find, { timeout: 20_000, message: `没有开出 ${procedure}` }).toBeDefined();
  return (await find())!;
}

/** Ticks as a hand does: where the form grew a line under it at that moment, and the press went beside, once more. */
async function tick(box: Locator): Promise<void> {
  await box.check().catch(async (error: unknown) => {
    if (!/did not change its state/.test(String(error))) throw error;
    await box.check();
  });
}
