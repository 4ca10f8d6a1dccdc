/** The library of normative documents over HTTP: open to everybody, true for any past day, and honest about what rests on what is gone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settleFollowUps } from '../jobs/jobs.ts';
import { type Chair, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let clerk: Chair;
beforeAll(async () => {
  server = await testServer();
  clerk = await server.sit('jingban');
});
afterAll(() => server.close());

const enter = async (title: string, day: string, more: object = {}): Promise<string> => {
  const answer = await clerk.post('/api/cases', {
    procedure: 'normative-text',
    step: 'enter',
    on: day,
    record: { ground: '启用前公布的文件', files: ['ab'.repeat(32)] },
    facts: {
      title,
      no: `账图府规〔${day.slice(0, 4)}〕1号`,
      level: '县人民政府',
      maker: 'government',
      drafter: 'market',
      madeOn: day,
      proclaimedOn: day,
      effective: day,
      where: ['政府网站'],
      bases: [{ title: '示例条例第三条' }],
      full: `${title}全文。第一条 规范烟花爆竹经营。`,
      file: [{ name: '文件.pdf', digest: 'ef'.repeat(32) }],
      old: true,
      ...more,
    },
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.id;
};
const titles = async (query: string): Promise<string[]> =>
  (await server.nobody.get(`/api/library?${query}`)).body.items.map((d: { title: string }) => d.title).sort();

it('says what is in force, what was, what replaced what, and what rests on what is gone', async () => {
  const base = await enter('管理办法', '2021-03-01', { until: '2026-02-28' });
  const old = await enter('旧实施细则', '2021-06-01');
  const young = await enter('新实施细则', '2024-06-03', {
    bases: [{ title: '管理办法第五条', doc: base }],
    replaces: [{ doc: old, until: '2024-06-30' }],
  });
  await settleFollowUps(server.context);

  expect(await titles('status=现行有效')).toEqual(['新实施细则']);
  expect(await titles('status=现行有效&on=2024-06-15')).toEqual(['旧实施细则', '新实施细则', '管理办法'].sort());
  expect(await titles('status=现行有效&on=2021-05-01')).toEqual(['管理办法']);
  expect(await titles('status=尚未施行&on=2021-05-01')).toEqual(['旧实施细则', '新实施细则'].sort());
  expect(await titles(`q=${encodeURIComponent('烟花爆竹')}&on=2024-06-15`)).toHaveLength(3);
  expect(await titles(`q=${encodeURIComponent('房屋征收')}`)).toEqual([]);

  const gone = (await server.nobody.get(`/api/library/${old}`)).body;
  expect(gone).toMatchObject({
    status: '已经失效',
    ceased: { how: '被代替', on: '2024-06-30' },
    replacedBy: [{ id: young, title: '新实施细则' }],
  });
  const page = (await server.nobody.get(`/api/library/${young}`)).body;
  expect(page).toMatchObject({
    status: '现行有效',
    maker: '账图县人民政府',
    text: { full: expect.stringContaining('烟花爆竹'), from: '2024-06-03' },
    bases: [{ title: '管理办法第五条', id: base, status: '已经失效' }],
    replaces: [{ id: old, title: '旧实施细则', until: '2024-06-30' }],
  });
  expect((await server.nobody.get(`/api/library/${base}`)).body.restingOnIt).toEqual([
    { id: young, title: '新实施细则', status: '现行有效' },
  ]);
  expect((await server.nobody.get(`/api/library/${base}?on=2025-01-01`)).body.status).toBe('现行有效');
  expect((await server.nobody.get('/api/library/no-such')).status).toBe(404);
  expect((await server.nobody.get('/api/library?on=2025-02-30')).status).toBe(400);
});

it('shows the text as it then read', async () => {
  const id = await enter('收费办法', '2022-03-01');
  const done = await clerk.post(`/api/cases/${id}/steps/basisChanged`, { n: 1, facts: { by: '上位条例修订' } });
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  const revised = await clerk.post(`/api/cases/${id}/steps/revise`, {
    n: 2,
    attested: done.body.steps.find((s: { step: string }) => s.step === 'revise').attests.map((a: { rule: string }) => a.rule),
    facts: {
      why: '依据变化',
      from: '2026-11-18',
      by: '修改决定',
      full: '收费办法修改后的全文。',
      file: [{ name: '新.pdf', digest: 'aa'.repeat(32) }],
    },
  });
  expect(revised.status, JSON.stringify(revised.body)).toBe(200);
  expect((await server.nobody.get(`/api/library/${id}`)).body.text).toMatchObject({ full: '收费办法修改后的全文。', from: '2026-11-18' });
  expect((await server.nobody.get(`/api/library/${id}?on=2026-11-17`)).body.text.full).toContain('烟花爆竹');
});
