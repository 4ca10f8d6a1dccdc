/** The demonstration's plan: its tasks stand with their lead units, closed when it ran out, but for those that are carried on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../kernel/time/day.ts';
import { type Chair, type TestServer, TODAY, testServer } from '../testing/server.ts';
import { seedPlan } from './tasks.ts';

const BEGUN = TODAY as Day;
let server: TestServer;
let planner: Chair;
const entered: number[] = [];
beforeAll(async () => {
  server = await testServer();
  planner = await server.sit('yifazhixian');
  for (const at of ['2024-12-31T08:00:00.000Z', '2025-12-31T09:00:00.000Z', '2026-11-17T08:00:00.000Z'])
    entered.push(await seedPlan(server.context, at, BEGUN));
}, 60_000);
afterAll(() => server.close());

const figure = (id: string, question: object) => server.context.store.figure(server.context.tenant.id, id, question);
const YEARS = { from: '2022-01-01' as Day, to: BEGUN };

describe('the plan of the demonstration', () => {
  it('is entered as it went on, and once', async () => {
    for (const n of entered) expect(n).toBeGreaterThan(0);
    expect(await seedPlan(server.context, '2026-11-17T08:00:00.000Z', BEGUN)).toBe(0);
    expect((await figure('task.tasks', YEARS)).value).toBe(68);
    expect((await figure('task.open', { on: '2024-12-31' })).value).toBe(64);
    expect((await figure('task.open', { on: BEGUN })).value).toBe(6);
    expect((await figure('task.closed', { from: '2025-12-01', to: '2025-12-31' })).value).toBe(58);
    expect((await figure('task-year.open', { on: BEGUN })).value).toBe(6);
  });

  it('has each task with the unit that leads it; those whose lead the county has not are the justice bureau’s', async () => {
    const { groups = [] } = await figure('task.tasks', { ...YEARS, by: 'create.lead' });
    const by = Object.fromEntries(groups.map((g) => [g.group, g.answer.value]));
    expect(by).toEqual({ office: 18, justice: 25, approval: 8, market: 7, development: 2, civil: 2, emergency: 4, police: 1, audit: 1 });
    const bases = await server.context.store.figureEvents(server.context.tenant.id, 'task.tasks', {
      ...YEARS,
      by: 'create.lead',
      limit: 100,
    });
    expect(bases.flatMap((b) => b.rows).length).toBe(68);
  });

  it('breaks no rule, and is late where a report was late and nowhere else', async () => {
    const { rows } = await server.context.database.within(server.context.tenant.id, (c) =>
      c.query<{ text: string }>(`select e.text from events e join cases c on c.id = e."case" where c.procedure in ('task', 'task-year')`),
    );
    expect(rows.filter((r) => JSON.parse(r.text).against?.length > 0)).toEqual([]);
    expect((await figure('task.overdue', YEARS)).value).toBe(0);
    expect((await figure('task-year.overdue', YEARS)).value).toBe(0);
  });

  it('leaves six on today’s list, in all lights', async () => {
    const { body } = await planner.get('/api/due?unit=all&procedure=task-year');
    expect(new Set(body.items.map((d: { case: string }) => d.case)).size).toBe(6);
    expect(new Set(body.items.map((d: { light: string }) => d.light))).toEqual(new Set(['red', 'yellow', 'green']));
    const desk = await (await server.sit('jingban')).get('/api/due?procedure=task-year&side=mine');
    expect(new Set(desk.body.items.map((d: { case: string }) => d.case)).size).toBe(1);
  });
});
