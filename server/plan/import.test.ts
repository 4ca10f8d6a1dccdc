/** A plan into the ledger: once however often, whole or not at all, each task with the unit that leads it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../kernel/time/day.ts';
import { documentOfText } from '../../reading/document/index.ts';
import { type Plan, readPlan } from '../../reading/plan/index.ts';
import { type Chair, type TestServer, TODAY, testServer } from '../testing/server.ts';
import { caseIds, type Imported, importPlan } from './import.ts';
import { plannerOf } from './source.ts';

let server: TestServer;
let planner: Chair;
let clerk: Chair;
let town: Chair;
beforeAll(async () => {
  server = await testServer();
  planner = await server.sit('yifazhixian');
  clerk = await server.sit('jingban');
  town = await server.sit('xiangzhen');
});
afterAll(() => server.close());

const text = (title: string): string =>
  [
    title,
    '一、重点任务',
    '1.加强包容审慎监管。2027年6月底前制定清单,清单覆盖率不低于90%。〔责任单位:县市场监管局,县司法局、县卫健委、各镇〕',
    '2.健全调解机制。〔责任单位:县委政法委,县公安局、县法院〕',
    '3.报告年度情况。每年3月1日前报告。〔责任单位:县政府办,县级有关部门,各镇(街道)〕',
  ].join('\n');
const planOf = (title = '示例县2026年依法行政实施方案'): Plan => readPlan(documentOfText('方案.txt', text(title)));
const into = (plan: Plan, more: object = {}): Promise<Imported> =>
  importPlan(server.context, plan, { adoptedOn: TODAY as Day, by: 'justice.planner-1', ...more });
const standing = async (): Promise<number> =>
  (await server.context.database.within(server.context.tenant.id, (c) => c.query(`select id from cases where procedure = 'task'`))).rows
    .length;

describe('importing a plan', () => {
  it('enters each task with the unit that leads it, twice only once', async () => {
    const before = await standing();
    const first = await into(planOf());
    expect(first).toMatchObject({ imported: 3, already: 0, refused: [] });
    expect(first.tasks.map((t) => [t.no, t.lead, t.standsIn])).toEqual([
      [1, 'market', false],
      [2, 'justice', true],
      [3, 'office', false],
    ]);
    expect(first.unmapped).toEqual([
      { name: '县委政法委', tasks: [2], leads: [2] },
      { name: '县法院', tasks: [2], leads: [] },
    ]);
    expect(await into(planOf())).toMatchObject({ imported: 0, already: 3, refused: [] });
    const both = await Promise.all([into(planOf('两人同时导入的实施方案')), into(planOf('两人同时导入的实施方案'))]);
    expect(both[0]!.imported + both[1]!.imported).toBe(3);
    expect(await standing()).toBe(before + 6);
  });

  it('keeps what the plan says: targets, days, who cooperates, and its own words', async () => {
    const { tasks } = await into(planOf());
    const fact = async (i: number, name: string) => {
      const { body } = await planner.get(`/api/cases/${tasks[i]!.case}`);
      return body.events[0].facts.find((f: { name: string }) => f.name === name)?.text;
    };
    expect(await fact(0, 'rhythm')).toBe('一次完成');
    expect(await fact(0, 'dueOn')).toMatch(/2027/);
    expect(await fact(0, 'targets')).toBe('目标:清单覆盖率不低于90%;数值:90;单位:%;上下限:不低于');
    expect(await fact(0, 'with')).toBe('单位:账图县司法局\n单位:账图县卫生健康局');
    expect(await fact(1, 'content')).toMatch(/〔责任单位:县委政法委,县公安局、县法院〕\n.*「县委政法委」.*账图县司法局承办/);
    expect(await fact(2, 'rhythm')).toBe('每年');
    expect(await fact(2, 'with')).toBeUndefined();
    expect(await fact(2, 'content')).toContain('县级有关部门,各镇(街道)');
  });

  it('enters nothing of a plan with a bad row, and says which, by what rule', async () => {
    const before = await standing();
    const bad = planOf('有误的实施方案');
    bad.tasks[1]!.title = '';
    bad.tasks[2]!.due = [{ text: '2月30日', date: '2027-02-30' }];
    const result = await into(bad);
    expect(result.imported).toBe(0);
    expect(result.refused.map((r) => r.no)).toEqual([2, 3]);
    expect(result.refused[0]).toMatchObject({ says: expect.stringContaining('任务') });
    const early = await into(planOf('补录的实施方案'), { adoptedOn: '2026-03-02' });
    expect(early).toMatchObject({ imported: 0, refused: [{ no: 1, says: expect.stringContaining('补录') }, { no: 2 }, { no: 3 }] });
    expect(await into(planOf('越权的实施方案'), { by: 'market.clerk' })).toMatchObject({
      imported: 0,
      refused: [{ rule: 'role' }, {}, {}],
    });
    await expect(into(planOf(), { by: 'nobody' })).rejects.toThrow('没有人员「nobody」');
    expect(await standing()).toBe(before);
    expect(
      await into(planOf('补录的实施方案'), { adoptedOn: '2026-03-02', record: { ground: '当时以纸质印发', files: [] } }),
    ).toMatchObject({
      imported: 3,
    });
  });

  it('tells tasks apart that have the same number, and knows them again', () => {
    const plan = planOf();
    const doubled: Plan = { ...plan, tasks: [plan.tasks[0]!, plan.tasks[0]!, { ...plan.tasks[0]!, title: '另一项' }] };
    expect(new Set(caseIds(doubled)).size).toBe(3);
    expect(caseIds(doubled)).toEqual(caseIds(structuredClone(doubled)));
  });
});

describe('an imported task', () => {
  it('is reported on by the unit that leads, checked and closed by the planner, and by nobody else', async () => {
    const [task] = (await into(planOf('办到底的实施方案'))).tasks;
    const id = task!.case;
    const at = async () => (await planner.get(`/api/cases/${id}`)).body.n;
    const does = async (chair: Chair, step: string, facts: object) =>
      chair.post(`/api/cases/${id}/steps/${step}`, { facts, n: await at() });
    const evidence = [{ name: '清单.pdf', digest: 'ab'.repeat(32) }];
    expect((await does(town, 'progress', { percent: 10, words: '不是我们的事' })).status).toBe(403);
    expect((await does(planner, 'done', { result: '已完成', evidence })).status).toBe(403);
    expect((await does(planner, 'check', { result: '完成', words: '没有报告就核验' })).status).toBe(422);
    expect((await does(clerk, 'progress', { percent: 50, words: '清单已起草' })).status).toBe(200);
    expect((await does(clerk, 'done', { result: '清单已印发', evidence })).status).toBe(200);
    expect((await does(clerk, 'check', { result: '完成', words: '自己核验自己' })).status).toBe(403);
    const { body: due } = await planner.get('/api/due?side=mine&procedure=task');
    expect(due.items.some((d: { case: string }) => d.case === id)).toBe(true);
    expect((await does(planner, 'check', { result: '完成', words: '属实' })).status).toBe(200);
    expect((await does(planner, 'close', {})).status).toBe(200);
  });

  it('counts in the figures by lead, which open to its event', async () => {
    const { tasks } = await into(planOf('计数的实施方案'));
    const { store, tenant } = server.context;
    const question = { from: TODAY as Day, to: TODAY as Day, by: 'create.lead' };
    const figure = await store.figure(tenant.id, 'task.tasks', question);
    const market = figure.groups?.find((g) => g.group === 'market')?.answer.value;
    const events = await store.figureEvents(tenant.id, 'task.tasks', { ...question, limit: 100 });
    const rows = events.flatMap((e) => e.rows);
    expect(rows.map((r) => r.case)).toEqual(expect.arrayContaining(tasks.map((t) => t.case)));
    expect(rows.filter((r) => r.unit === 'market').length).toBe(market);
  });
});

it('the planner is the first who holds the role in every unit', () => {
  expect(plannerOf(server.context, TODAY as Day)).toBe('justice.planner-1');
  expect(plannerOf(server.context, '1999-01-01' as Day)).toBeUndefined();
});
