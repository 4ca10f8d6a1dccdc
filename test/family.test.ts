/**
 * A penalty, its reconsideration, the lawsuit after it and the inquiry into who answers for it: four cases of four procedures, each begun on its own
 * ground. Seen from any of them, the others are there.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Form } from '../kernel/language/data.ts';
import { commandOf } from '../kernel/scenario/command.ts';
import type { Day } from '../kernel/time/day.ts';
import { procedureById } from '../law/index.ts';
import { settleFollowUps } from '../server/jobs/jobs.ts';
import { type Chair, type TestServer, testServer } from '../server/testing/server.ts';
import { filled } from './testing/forms.ts';

let server: TestServer;
let officer: Chair;
beforeAll(async () => {
  server = await testServer();
  officer = await server.sit('zhifa');
}, 120_000);
afterAll(() => server.close());

/** A step done on paper and recorded: what rules it broke is not what is tried here. */
let keys = 0;
async function does(id: string, procedure: string, step: string, on: string, form: Form, unit: string, opens = false): Promise<void> {
  const of = procedureById(procedure)!;
  const whole = { ...filled(of.steps[step]?.form ?? {}, on as Day), ...form };
  const act = { does: step, on, form: whole, how: { who: { unit }, record: { on } } };
  const command = { ...commandOf(of, `family-${++keys}`, act), at: '2026-11-17T02:00:00.000Z' };
  const outcome = await server.context.submit({ case: id, command, ...(opens && { opens: { procedure, unit } }) });
  expect(outcome.kind, `${procedure}.${step} ${JSON.stringify(outcome)}`).toBe('done');
}
const links = async (id: string): Promise<Record<string, string>> => {
  const { body } = await officer.get(`/api/cases/${id}`);
  return Object.fromEntries(body.links.map((l: { procedure: string; relation: string }) => [l.procedure, l.relation]));
};

it('each sees the others', async () => {
  await does('p1', 'penalty', 'source', '2026-03-02', { party: 'subject.2' }, 'market', true);
  await does('p1', 'penalty', 'decide', '2026-05-06', { kinds: ['罚款'], fine: 100_000 }, 'market');
  await does('r1', 'reconsideration', 'apply', '2026-06-01', { applicant: 'subject.2', act: 'p1' }, 'government', true);
  await does('r1', 'reconsideration', 'accept', '2026-06-03', {}, 'government');
  await does('l1', 'litigation', 'receive', '2026-09-01', { act: 'p1', review: 'r1' }, 'market', true);
  await does('l1', 'litigation', 'effective', '2026-10-20', { outcome: '撤销', effect: '撤销', performs: true }, 'market');
  await settleFollowUps(server.context);

  const seen = await officer.get('/api/cases/p1');
  expect(seen.body.events.map((e: { step: string }) => e.step)).toEqual(expect.arrayContaining(['challenged', 'sued', 'judged']));
  await does('p1', 'penalty', 'trace', '2026-10-28', { fault: true, cause: '事实不清' }, 'market');
  await settleFollowUps(server.context);

  const fromPenalty = await links('p1');
  expect(fromPenalty).toMatchObject({ reconsideration: '关联', litigation: '关联', accountability: '引出' });
  const inquiry = (await officer.get('/api/cases/p1')).body.links.find((l: { procedure: string }) => l.procedure === 'accountability').case;
  expect(await links('r1')).toMatchObject({ penalty: '关联', litigation: '关联', accountability: '同源' });
  expect(await links('l1')).toMatchObject({ penalty: '关联', reconsideration: '关联', accountability: '同源' });
  expect(await links(inquiry)).toMatchObject({ penalty: '来自', reconsideration: '同源', litigation: '同源' });
});
