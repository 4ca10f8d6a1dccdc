/** The days of those who work here, each on the screen from the first act to the last, and what the ledger says of it afterwards. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { added, addedDay } from './days/added.ts';
import { desksDay } from './days/desks.ts';
import { documentDay } from './days/document.ts';
import { licenceDay } from './days/licence.ts';
import { penaltyDay } from './days/penalty.ts';
import { reconsiderationDay } from './days/reconsideration.ts';
import { reportDay } from './days/report.ts';
import { taskDay } from './days/task.ts';
import { type Office, openOffice } from './testing/office.ts';

// an act on the screen takes a second or two, and some days are of many acts
vi.setConfig({ testTimeout: 180_000 });

let office: Office;
beforeAll(async () => {
  office = await openOffice('2026-01-05', [added]);
}, 240_000);
afterAll(() => office?.close());

/** In the order of the calendar, which only goes forward. */
const all = { reportDay, penaltyDay, addedDay, taskDay, reconsiderationDay, licenceDay, documentDay, desksDay };
/** What every run goes through; `npm run days` goes through all of them. */
const usual = { penaltyDay, addedDay, licenceDay };
const days = process.env.ZHANGTU_DAYS === 'all' ? all : usual;
describe.each(Object.entries(days))('%s', (_, day) => {
  day(() => office);
  afterAll(() => office.leave());
});

it('had nothing to complain of', () => expect(office.complaints).toEqual([]));
it('has kept a ledger that verifies', async () => {
  const { store, tenant } = office.server.context;
  const { ok, findings } = await store.verify(tenant.id);
  expect(ok, JSON.stringify(findings)).toBe(true);
}, 240_000);
