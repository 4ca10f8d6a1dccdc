/** What another unit's case asks of the reader's stands on his desk, and on no other's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
