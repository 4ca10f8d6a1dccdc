/** What recurs each year begins by itself: on its day, once for each unit of its kind, and lawfully so when it is judged again. */
import { expect, it } from 'vitest';
import type { Day } from '../../kernel/time/day.ts';
import { count, procedure, step, workdays } from '../../kernel/words.ts';
import { readEvents } from '../rows/read.ts';
import { testServer } from '../testing/server.ts';
import { yearlyCase } from './yearly.ts';

const server = testServer();
const yearly = procedure({
  id: 'yearly-return',
  title: '示例年报',
  chapter: 'checks',
  from: '2024-01-01',
  statutes: { rule: { title: '示例条例', inForce: '2020-01-01' } },
  roles: { clerk: { title: '经办人员' } },
  opens: ['begin'],
  every: { year: [1, 31], each: 'town' },
  steps: {
    begin: step('本年度应当编制年报', 'clock', { form: { year: count('年度') } }),
    hand: step('报送', 'clerk', { ends: '报送' }),
  },
  rules: ({ rule }) => [rule(1).after('begin').must('hand').within(workdays(20))],
  figures: (f) => ({ handed: f.count('hand', '报送年报', '份') }),
});
const UNITS = [
  { id: 't1', kind: 'town' },
  { id: 't2', kind: 'town' },
  { id: 'd1', kind: 'department' },
];

it('opens a case for each unit of its kind on its day, once a year', async () => {
  const code = await server.tenant();
  await server.store.enroll(code, [yearly]);
  const run = (day: string) => server.store.openYearly(code, UNITS, day as Day, `${day}T02:00:00.000Z`);
  expect(await run('2024-01-30')).toEqual({ opened: 0, failed: [] });
  const twice = await Promise.all([run('2024-01-31'), run('2024-02-05')]);
  expect(twice.reduce((n, r) => n + r.opened, 0)).toBe(2);
  expect(twice.flatMap((r) => r.failed)).toEqual([]);
  expect(await run('2024-06-01')).toEqual({ opened: 0, failed: [] });
  const [first] = await readEvents(await server.store.tenant(code), yearlyCase('yearly-return', 't1', '2024'));
  expect(first?.event).toMatchObject({ step: 'begin', on: '2024-01-31', actor: { role: 'clock' }, hand: { by: 'clock' } });
  expect(await run('2025-02-01')).toEqual({ opened: 2, failed: [] });
  expect((await server.store.verify(code, { law: true })).findings).toEqual([]);
});
