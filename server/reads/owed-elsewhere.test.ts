/** What another unit's case asks of the reader's stands on his desk, and on no other's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellNotices } from '../jobs/notices.ts';
import { type Chair, type TestServer, testServer } from '../testing/server.ts';

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

const owed = async (chair: Chair, side: string) =>
  (await chair.get(`/api/due?procedure=task&side=${side}`)).body.items.filter((i: { owes: string[] }) => i.owes.includes('反馈配合情况'));

describe('a unit that is asked to help', () => {
  it('has the answer on its own desk, with the step to do; the other units that help have not', async () => {
    const made = await planner.post('/api/cases', {
      procedure: 'task',
      step: 'create',
      unit: 'market',
      facts: {
        plan: '示例方案',
        no: '1',
        title: '规范检查',
        section: '一、执法',
        content: '规范检查',
        lead: 'market',
        with: [{ unit: 'town-1' }, { unit: 'town-2' }],
        rhythm: '没有写明',
      },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    let n: number = made.body.n;
    const step = async (chair: Chair, name: string, facts: object, more: object = {}): Promise<number> => {
      const done = await chair.post(`/api/cases/${made.body.id}/steps/${name}`, { n, facts, ...more });
      expect(done.status, JSON.stringify(done.body)).toBe(200);
      n = done.body.n;
      return n;
    };
    await step(clerk, 'ask', { unit: 'town-2', what: '数据' });
    expect(await owed(town, 'mine')).toEqual([]);
    const asked = await step(clerk, 'ask', { unit: 'town-1', what: '数据' });
    expect(await owed(town, 'mine')).toMatchObject([{ case: made.body.id, outsider: true, act: { step: 'answer' } }]);
    expect(await owed(clerk, 'others')).toHaveLength(2);
    const { body } = await town.get('/api/today');
    expect(body.tally).toContainEqual(expect.objectContaining({ side: 'mine', procedure: 'task', unit: 'market', n: 1 }));
    await step(town, 'answer', { words: '已报' }, { settles: [asked] });
    expect(await owed(town, 'mine')).toEqual([]);
  });
});

describe('an organ whose case is looked into from above', () => {
  const mine = async (chair: Chair) => (await chair.get('/api/due?procedure=transfer-watch&side=mine')).body.items;
  it('has its answer on the desks of its own people, who are told and may do it; no other unit has', async () => {
    const supervisor = await server.sit('jiandu');
    const registered = await supervisor.get('/api/subjects?q=%E5%85%AC%E5%8F%B8');
    const made = await supervisor.post('/api/cases', {
      procedure: 'transfer-watch',
      step: 'find',
      unit: 'justice',
      facts: {
        organ: 'market',
        party: registered.body.items[0].id,
        how: '案卷评查',
        crime: '非法经营',
        basis: '第七十一条',
        value: 800,
        threshold: 500,
      },
      attested: ['transfer-3.1.attest'],
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { id } = made.body;
    const advised = await supervisor.post(`/api/cases/${id}/steps/advise`, { n: made.body.n, facts: { no: '检建1号' } });
    expect(advised.status, JSON.stringify(advised.body)).toBe(200);
    const [debt] = await mine(clerk);
    expect(debt).toMatchObject({ case: id, outsider: true, act: { step: 'agree' } });
    expect(await mine(town)).toEqual([]);
    expect(await mine(await server.sit('guanli'))).toEqual([]);
    await tellNotices(server.context);
    const told = (await clerk.get('/api/notices')).body.items;
    expect(told).toContainEqual(expect.objectContaining({ case: id }));
    const done = await clerk.post(`/api/cases/${id}/steps/agree`, { n: advised.body.n, facts: {} });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(await mine(clerk)).toEqual([]);
  });
});
