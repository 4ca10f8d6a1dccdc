/** The exchange by interface: who may, what is answered, twice only once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chair, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let market: Chair;
let town: Chair;
let reader: Chair;
beforeAll(async () => {
  server = await testServer();
  market = await server.sit('jingban');
  town = await server.sit('xiangzhen');
  reader = await server.sit('ducha');
});
afterAll(() => server.close());

const row = (n: number, more: object = {}) => ({
  工单编号: `IF-${n}`,
  承办单位: '账图县市场监督管理局',
  工单类别: '一般',
  诉求类型: '投诉',
  诉求标题: `示例诉求${n}`,
  诉求内容: '示例内容',
  是否保密: false,
  派单时间: '2026-11-02 09:00:00',
  签收时间: null,
  ...more,
});
const path = '/api/exchange/hotline';

describe('the exchange by interface', () => {
  it('names the platforms and their columns', async () => {
    const { status, body } = await market.get('/api/exchange');
    expect(status).toBe(200);
    expect(body.map((p: { id: string }) => p.id)).toEqual(['enforcement', 'government-service', 'hotline', 'reconsideration']);
    expect(body[2].columns[0]).toEqual({ name: '工单编号', kind: 'text', example: expect.any(String), required: true });
  });

  it('takes rows in, twice only once', async () => {
    const rows = [row(1), row(2, { 签收时间: '2026-11-02 11:00:00' })];
    expect((await market.post(path, { rows, dry: true })).body).toMatchObject({ imported: 0, refused: [] });
    const { status, body } = await market.post(path, { rows });
    expect(status).toBe(200);
    expect(body).toMatchObject({ imported: 2, events: 3, refused: [] });
    expect((await market.post(path, { rows })).body).toMatchObject({ imported: 0, events: 0, already: 2 });
  });

  it('enters nothing where one row is wrong, and says which', async () => {
    const { body } = await market.post(path, { rows: [row(3), row(4, { 工单类别: '特急' })] });
    expect(body).toMatchObject({ imported: 0, events: 0, refused: [{ no: 2, source: 'IF-4', column: '工单类别' }] });
    expect(body.refused[0].says).toContain('咨询、一般、复杂、紧急');
    expect((await market.get(`${path}?from=2026-11-01&to=2026-11-30`)).body.rows.length).toBe(2);
  });

  it('is closed to other units, who do not see persons either', async () => {
    expect((await town.post(path, { rows: [row(5)] })).body).toMatchObject({ imported: 0, refused: [{ rule: 'role' }] });
    const own = (await market.get(`${path}?from=2026-11-01&to=2026-11-30`)).body;
    expect(own.rows[0].cells).toMatchObject({ 工单编号: 'IF-1', 诉求内容: '示例内容', 工单状态: '办理中', 是否保密: '否' });
    expect(own.withheld).toBe(0);
    const other = (await reader.get(`${path}?from=2026-11-01&to=2026-11-30`)).body;
    expect(other.rows[0].cells.诉求内容).toBeUndefined();
    expect(other.withheld).toBe(2);
    expect((await town.post(`${path}/compare`, { rows: [row(1)], from: '2026-11-01', to: '2026-11-30' })).status).toBe(403);
    expect((await server.nobody.post(path, { rows: [row(6)] })).status).toBe(401);
  });

  it('refuses what is no request', async () => {
    expect((await market.post('/api/exchange/nowhere', { rows: [row(1)] })).status).toBe(404);
    expect((await market.post(path, { rows: [] })).status).toBe(400);
    expect((await market.post(path, { rows: [{ 工单编号: 'IF-9' }] })).body.detail).toContain('缺少列');
    expect((await market.get(`${path}?from=2026-02-30&to=2026-11-30`)).status).toBe(400);
  });
});
