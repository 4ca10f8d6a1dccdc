/** Signing in: what the cookie is like, what is turned away, and how every error speaks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, demoAccounts } from '../demo/accounts.ts';
import { type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ all: 100_000, signIn: 30 });
});
afterAll(() => server.close());

const PROBLEM = /^application\/problem\+json/;

describe('signing in', () => {
  it('gives a session in a cookie that no script and no other site can use', async () => {
    const { status, headers, body } = await server.nobody.post('/api/session', { account: 'zhifa', password: DEMO_PASSWORD });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      person: { id: 'market.officer-1' },
      unit: { id: 'market' },
      roles: ['office', 'officer'],
      tenant: { demo: true },
    });
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('keeps neither the password nor the token', async () => {
    await server.sit('zhifa');
    const { rows } = await server.context.database.within(server.context.tenant.id, (client) =>
      client.query(
        `select a.password, s.digest from accounts a join sessions s on s.tenant = a.tenant and s.account = a.id where a.id = 'zhifa'`,
      ),
    );
    expect(rows[0].password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(rows[0].digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('turns away a wrong password and an unknown name with the same words', async () => {
    const wrong = await server.nobody.post('/api/session', { account: 'zhifa', password: 'x' });
    const unknown = await server.nobody.post('/api/session', { account: 'nobody', password: 'x' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.type).toMatch(PROBLEM);
    expect(wrong.body).toEqual(unknown.body);
  });

  it('ends with signing out', async () => {
    const chair = await server.sit('jingban');
    expect((await chair.get('/api/session')).status).toBe(200);
    expect((await chair.send({ method: 'DELETE', url: '/api/session' })).status).toBe(204);
    expect((await chair.get('/api/session')).status).toBe(401);
  });

  it('lets every demonstration account in', async () => {
    for (const { account, person } of demoAccounts) {
      const chair = await server.sit(account);
      expect((await chair.get('/api/session')).body.person.id).toBe(person);
    }
  });

  it('does not take a write that comes from another site', async () => {
    const chair = await server.sit('zhifa');
    const answer = await chair.post(
      '/api/subjects',
      { kind: '自然人', name: '某甲' },
      { origin: 'https://elsewhere.example', host: 'localhost' },
    );
    expect(answer.status).toBe(403);
  });
});

describe('problems', () => {
  it('asks everybody to sign in but for what is public', async () => {
    for (const url of ['/api/today', '/api/cases', '/api/procedures', '/api/units', '/api/figures'])
      expect((await server.nobody.get(url)).status).toBe(401);
    for (const url of ['/api/openapi.json', '/api/seals', '/healthz', '/readyz', '/metrics'])
      expect((await server.nobody.get(url)).status).toBe(200);
  });

  it.each([
    ['an address that is none', { method: 'GET', url: '/api/nothing' }, 404],
    ['a body that is no JSON', { method: 'POST', url: '/api/session', headers: { 'content-type': 'application/json' }, payload: '{' }, 400],
    ['a body of another kind', { method: 'POST', url: '/api/session', headers: { 'content-type': 'text/plain' }, payload: 'x' }, 415],
    ['a body that lacks something', { method: 'POST', url: '/api/session', payload: { account: 'x' } }, 400],
    ['a body with something else in it', { method: 'POST', url: '/api/session', payload: { account: 'x', password: 'y', more: 1 } }, 400],
  ] as const)('answers %s with a problem in Chinese', async (_, options, status) => {
    const answer = await server.nobody.send(options);
    expect(answer.status).toBe(status);
    expect(answer.type).toMatch(PROBLEM);
    expect(answer.body).toMatchObject({ status, type: expect.stringMatching(/^urn:zhangtu:problem:/) });
    expect(answer.body.title + answer.body.detail).toMatch(/^[\p{Script=Han}\p{P}\p{N} A-Za-z/()+]+$/u);
    expect(answer.body.detail).toMatch(/\p{Script=Han}/u);
  });

  it('names the place of what is wrong', async () => {
    const lacking = await server.nobody.post('/api/session', { account: 'x' });
    expect(lacking.body.detail).toBe('请求内容缺少「password」');
    const chair = server.nobody;
    expect((await chair.get('/api/seals?limit=0')).body.detail).toBe('查询条件的「limit」至少1');
    expect((await chair.get('/api/seals?cursor=xyz')).body.detail).toBe('翻页位置有误,请从第一页查起');
  });
});

describe('limits', () => {
  it('slows down who tries again and again', async () => {
    const tries = await Promise.all(
      Array.from({ length: 40 }, () => server.nobody.post('/api/session', { account: 'zhifa', password: 'x' })),
    );
    const last = tries.find((t) => t.status === 429);
    expect(last?.type).toMatch(PROBLEM);
    expect(last?.body.detail).toBe('操作过于频繁,请稍后再试');
    // and nobody else for it
    expect((await server.sit('fuyi')).get).toBeTypeOf('function');
  });
});
