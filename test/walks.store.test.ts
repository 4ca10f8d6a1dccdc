/**
 * Whatever is done to cases of any procedure of the law, in whatever order: what the store keeps is what the kernel makes of the same events. The
 * row of each case is their replay, and on any later day the work list says what `due` says.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { due, type Recorded, replay } from '../kernel/case/index.ts';
import { canonical } from '../kernel/ledger/canonical.ts';
import { addDays } from '../kernel/time/day.ts';
import { nationalCalendar as calendar } from '../law/calendar/index.ts';
import { procedures } from '../law/index.ts';
import { formOfEvent, listCases, readCase, readEvents } from '../store/index.ts';
import { testServer } from '../store/testing/server.ts';
import { type Walked, walk } from './testing/walk.ts';
import { differences, workList } from './testing/work-list.ts';

const server = testServer({ calendar });
let tenants = 0;

/** Procedures in which the law deems something: one of the three walks is among them, for they are few. */
const deeming = procedures.flatMap((p, i) => (p.rules.some((r) => r.kind === 'must' && r.silence !== undefined) ? [i] : []));

const move = fc.array(fc.nat(9_999), { minLength: 6, maxLength: 12 });
const walks = fc.record({
  start: fc.tuple(fc.nat(procedures.length - 1), fc.nat(procedures.length - 1), fc.constantFrom(...deeming)),
  moves: fc.array(move, { minLength: 20, maxLength: 40 }),
  later: fc.array(fc.nat(120), { minLength: 2, maxLength: 2 }),
});

it('the store keeps of a case what the kernel makes of its events', async () => {
  const seen: Walked[] = [];
  await fc.assert(
    fc.asyncProperty(walks, async ({ start, moves, later }) => {
      const code = `52${String(++tenants).padStart(4, '0')}`;
      await server.store.enroll(code, procedures);
      const walked = await walk(server.store, code, start, moves);
      seen.push(walked);
      const tenant = await server.store.tenant(code);
      const { cases } = await listCases(tenant, { limit: 500 });
      for (const { id } of cases) {
        const stored = (await readCase(tenant, id))!;
        const { procedure } = tenant.editions.get(stored.edition)!;
        const recorded = (await readEvents(tenant, id)).map((e): Recorded => ({ event: e.event, form: formOfEvent(e), digest: e.digest }));
        const replayed = replay(procedure, recorded)!;
        expect(canonical(stored)).toBe(canonical(replayed));
        for (const wait of [0, ...later]) {
          const on = addDays(walked.day, wait);
          const { rows } = await workList(server.store, code, procedure, on, 'all');
          const own = rows.filter((row) => row.case === id);
          expect(differences(own, due(procedure, replayed, on, calendar).obligations)).toEqual([]);
        }
      }
      expect((await server.store.verify(code)).findings).toEqual([]);
    }),
    { numRuns: 12, seed: 20_241_008, endOnFailure: true },
  );
  // the walks got somewhere: each way in and out was taken
  const sum = (of: keyof Omit<Walked, 'day'>) => seen.reduce((n, w) => n + w[of], 0);
  expect(sum('done')).toBeGreaterThan(100);
  for (const way of ['refused', 'recorded', 'deemed', 'ledTo'] as const) expect(sum(way), way).toBeGreaterThan(0);
});
