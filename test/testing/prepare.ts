/** What has to be there before a day begins, put in over the API: never the acts that the day is about. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Form } from '../../kernel/language/data.ts';
import type { CaseView } from '../../server/api/shapes.ts';
import type { Office } from './office.ts';

/** How an act is put in: on which day, in whose name, and on what ground where it was done before. */
export interface How {
  on?: string;
  actor?: { person?: string; body?: string };
  record?: { ground: string; files: string[] };
  /** The rules that are signed at the opening of a case. */
  attested?: string[];
}

const post = async (office: Office, by: Page, path: string, data: object): Promise<CaseView> => {
  const answer = await by.request.post(`${office.server.address}${path}`, { data });
  expect(answer.ok(), `${path}: ${answer.status()} ${answer.ok() ? '' : await answer.text()}`).toBe(true);
  return (await answer.json()) as CaseView;
};

/** A case begun; answers its id. */
export async function begun(office: Office, by: Page, procedure: string, step: string, facts: Form, how: How = {}): Promise<string> {
  const { id } = await post(office, by, '/api/cases', { procedure, step, facts, ...how });
  await office.settle();
  return id;
}

/** A step of a case, with all that the law has signed for it. */
export async function done(office: Office, by: Page, id: string, step: string, facts: Form = {}, how: How = {}): Promise<void> {
  const { n, steps, always } = await office.read(by, id);
  const attested = [...steps, ...always].find((s) => s.step === step)?.attests.map((a) => a.rule) ?? [];
  await post(office, by, `/api/cases/${id}/steps/${step}`, { n, facts, attested, ...how });
  await office.settle();
}

/** What waits is sealed, as the sealer does a few minutes later. */
export const sealed = ({ server: { context } }: Office) => context.store.seal(context.tenant.id, context.now());
