/** What stood in the registers before a day of the tests began: entered as it was done, on its true days, without the screen. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Form } from '../../kernel/language/data.ts';
import type { Office } from './office.ts';

/** A step as it was done; `actor`: another of the same unit, whose act it was. */
export type Done = [step: string, on: string, facts: Form, actor?: string];

/** Enters a case of the reader's unit with these steps (补录), in their order, and gives its id. */
export async function entered(office: Office, by: Page, procedure: string, steps: readonly Done[]): Promise<string> {
  const record = { ground: '启用账图以前已经办理', files: [] };
  let id: string | undefined;
  let n = 0;
  for (const [step, on, facts, person] of steps) {
    const data = { facts, on, record, ...(person && { actor: { person } }), ...(id ? { n } : { procedure, step }) };
    const path: string = id ? `/api/cases/${id}/steps/${step}` : '/api/cases';
    const answer = await by.request.post(office.server.address + path, { data });
    expect(answer.ok(), `${procedure} ${step}: ${await answer.text()}`).toBe(true);
    const body = (await answer.json()) as { id: string; n: number };
    id = body.id;
    n = body.n;
  }
  await office.settle();
  return id!;
}

/** A person, company or shop in the register of parties; gives its id. */
export async function known(office: Office, by: Page, kind: string, name: string, code?: string): Promise<string> {
  const made = await by.request.post(`${office.server.address}/api/subjects`, { data: { kind, name, ...(code && { code }) } });
  expect(made.status(), await made.text()).toBe(201);
  return ((await made.json()) as { id: string }).id;
}
