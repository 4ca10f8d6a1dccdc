/** Lists, lights, figures, files, seals and proofs, over one small history. */
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkProof } from '../../kernel/ledger/proof.ts';
import { oldOfficers } from '../demo/people.ts';
import { settleFollowUps } from '../jobs/jobs.ts';
import { type Answer, type Chair, NOW, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let officer: Chair;
let head: Chair;
let desk: Chair;
let watch: Chair;
beforeAll(async () => {
  server = await testServer();
  officer = await server.sit('zhifa');
  head = await server.sit('fuzeren');
  desk = await server.sit('fuyi');
  watch = await server.sit('jiandu');
});
afterAll(() => server.close());

const applied = (on: string, subject = 'subject.4'): Promise<Answer> =>
  desk.post('/api/cases', { procedure: 'reconsideration', step: 'apply', facts: { applicant: subject, respondent: 'market' }, on });
const ids = (answer: Answer): string[] => answer.body.items.map((i: { id?: string; case?: string }) => i.id ?? i.case);

describe('what is owed', () => {
  it('stands on the desk of him who owes it, with its light, its last day and why', async () => {
    // five working days from 2 November end on the 9th, from 13 November on the 20th
    const late = await applied('2026-11-02');
    const soon = await applied('2026-11-13');
    const today = await desk.get('/api/today');
    const of = (c: Answer) =>
      today.body.items.find((i: { case: string; owes: string[] }) => i.case === c.body.id && i.owes.includes('受理'));
    expect(of(late)).toMatchObject({
      due: '2026-11-09',
      light: 'red',
      side: 'mine',
      owedBy: expect.arrayContaining(['行政复议案件承办人']),
    });
    expect(of(soon)).toMatchObject({ due: '2026-11-20', light: 'yellow', left: 2 });
    expect(of(soon).because.length).toBeGreaterThan(0);
    expect(today.body).toMatchObject({ today: '2026-11-18', counts: { red: 1, yellow: 1 } });
  });

  it('is not on the desk of another unit, and not without end', async () => {
    const theirs = await officer.get('/api/due');
    expect(theirs.body.items.filter((i: { procedure: string }) => i.procedure === 'reconsideration')).toEqual([]);
    const red = await officer.get('/api/due?unit=all&light=red');
    expect(red.body.items).toHaveLength(1);
    const one = await desk.get('/api/due?limit=1');
    const two = await desk.get(`/api/due?limit=1&cursor=${one.body.next}`);
    expect(one.body.items[0].due <= two.body.items[0].due).toBe(true);
    expect(one.body.items[0]).not.toEqual(two.body.items[0]);
  });

  it('is the same light on the list of cases', async () => {
    const red = await desk.get('/api/cases?procedure=reconsideration&light=red');
    expect(red.body.items).toMatchObject([{ light: 'red', due: '2026-11-09' }]);
    expect((await desk.get('/api/cases?procedure=reconsideration&light=green')).body.items).toEqual([]);
  });

  it('what the law deems is written by the clock, and the day shows', async () => {
    const { store, tenant } = server.context;
    const { written } = await store.runClock(tenant.id, '2026-11-18' as Parameters<typeof store.runClock>[1], NOW);
    expect(written).toBe(1);
    const list = await desk.get('/api/cases?procedure=reconsideration&light=red');
    expect(list.body.items).toEqual([]);
    expect((await desk.get('/api/today')).body.clock).toBe('2026-11-18');
  });
});

describe('lists of cases', () => {
  it('go from page to page and miss none', async () => {
    const seen: string[] = [];
    for (let url = '/api/cases?procedure=subject&limit=70', more = true; more; ) {
      const page: Answer = await desk.get(url);
      seen.push(...ids(page));
      more = page.body.next !== undefined;
      url = `/api/cases?procedure=subject&limit=70&cursor=${page.body.next}`;
    }
    const first = await desk.get('/api/cases?procedure=subject&limit=1');
    expect(seen).toHaveLength(first.body.total);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('find by words and by state', async () => {
    const words = await officer.get(`/api/cases?q=${encodeURIComponent('未按规定取得许可')}&procedure=power`);
    expect(ids(words)).toEqual(['power.market.1']);
    expect((await officer.get('/api/cases?procedure=power&state=ended')).body.items).toEqual([]);
  });
});

describe('procedures', () => {
  it('say what the reader may begin', async () => {
    const list = await officer.get('/api/procedures');
    const opens = (id: string) => list.body.find((p: { id: string }) => p.id === id).opens.map((o: { step: string }) => o.step);
    expect(opens('penalty')).toEqual(['source']);
    expect(opens('task')).toEqual([]);
    const one = await officer.get('/api/procedures/penalty');
    expect(one.body.explained).toContain('行政处罚法');
    expect(one.body.map).toBeTypeOf('object');
    expect((await officer.get('/api/procedures/none')).status).toBe(404);
  });
});

describe('parties', () => {
  it('are entered once and found by a part of their name', async () => {
    const made = await officer.post('/api/subjects', { kind: '企业', name: '账图县演示铸造有限公司', code: '91DEMO0000000001' });
    expect(made.status).toBe(201);
    const found = await officer.get(`/api/subjects?q=${encodeURIComponent('演示铸造')}`);
    expect(found.body.items).toEqual([made.body]);
    const twice = await officer.post('/api/subjects', { kind: '企业', name: '另一个名字', code: '91DEMO0000000001' });
    expect(twice).toMatchObject({ status: 200, body: made.body });
  });
});

describe('files', () => {
  it('are kept by their digest and given back as they were', async () => {
    const bytes = Buffer.from([0, 1, 2, 250, 255]);
    const kept = await officer.send({
      method: 'POST',
      url: `/api/files?name=${encodeURIComponent('笔录.bin')}`,
      headers: { 'content-type': 'application/octet-stream' },
      payload: bytes,
    });
    expect(kept).toMatchObject({ status: 201, body: { name: '笔录.bin', size: 5 } });
    const reply = await server.app.inject({ url: `/api/files/${kept.body.digest}` });
    expect(reply.statusCode).toBe(401);
    const back = await officer.get(`/api/files/${kept.body.digest}`);
    expect(back.headers['content-disposition']).toContain('attachment');
    expect(Buffer.from(back.body as string, 'utf8').length).toBeGreaterThan(0);
    expect((await officer.get(`/api/files/${'0'.repeat(64)}`)).status).toBe(404);
  });
});

/** Officers of the market regulator who have held a certificate since before. */
const HOLDERS = oldOfficers.filter((p) => p.unit === 'market').length;

describe('figures', () => {
  it('open to the acts behind them', async () => {
    const list = await watch.get('/api/figures');
    expect(list.body.find((f: { id: string }) => f.id === 'certificate.holders')).toMatchObject({
      stock: true,
      by: expect.arrayContaining(['unit']),
    });
    const figure = await watch.get('/api/figures/certificate.holders?on=2026-01-01&by=apply.unit');
    expect(figure.body).toMatchObject({
      value: HOLDERS,
      by: [{ key: 'market', title: '账图县市场监督管理局', value: HOLDERS }],
    });
    const events = await watch.get('/api/figures/certificate.holders/events?on=2026-01-01&limit=40');
    const more = await watch.get(`/api/figures/certificate.holders/events?on=2026-01-01&limit=40&cursor=${events.body.next}`);
    expect(events.body.items.length + more.body.items.length).toBe(HOLDERS);
    expect((await watch.get('/api/figures?id=certificate.holders')).body).toHaveLength(1);
    const values = await watch.get('/api/figures/values?ids=certificate.holders,reconsideration.received');
    expect(values.body).toEqual({ 'certificate.holders': HOLDERS, 'reconsideration.received': 2 });
    expect((await watch.get('/api/figures/values?ids=none')).status).toBe(404);
    expect((await watch.get('/api/figures/none')).status).toBe(404);
    expect((await watch.get('/api/figures/penalty.filed?from=2026-02-30')).status).toBe(400);
    expect((await watch.get('/api/figures/penalty.filed?at=7')).status).toBe(400);
  });

  it('that are made of others go through each', async () => {
    const received = await watch.get('/api/figures/reconsideration.received?from=2026-11-01&to=2026-11-30');
    expect(received.body.value).toBe(2);
    const events = await watch.get('/api/figures/reconsideration.received/events?from=2026-11-01&to=2026-11-30');
    expect(events.body.items.map((i: { on: string }) => i.on)).toEqual(['2026-11-02', '2026-11-13']);
    expect(events.body.items[0].subject).not.toContain('账图');
  });

  it('open to the acts of one group alone', async () => {
    const behind = async (asked: string) =>
      (await watch.get(`/api/figures/certificate.holders/events?on=2026-01-01&limit=40&${asked}`)).body;
    const first = await behind('by=apply.unit&group=market');
    const rest = await behind(`by=apply.unit&group=market&cursor=${first.next}`);
    expect([first.items.length, rest.items.length, rest.next]).toEqual([40, HOLDERS - 40, undefined]);
    expect((await behind('by=apply.unit&group=justice')).items).toEqual([]);
    expect((await behind('by=unit&group=justice')).items.length + (await behind('by=unit&group=market')).items.length).toBeGreaterThan(0);
    const november = await watch.get('/api/figures/reconsideration.received/events?from=2026-01-01&to=2026-12-31&by=month&group=2026-11');
    expect(november.body.items).toHaveLength(2);
  });
});

describe('a long answer', () => {
  it('goes out compressed where the asker takes it', async () => {
    const plain = await watch.send({ method: 'GET', url: '/api/figures' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await watch.send({ method: 'GET', url: '/api/figures', headers: { 'accept-encoding': 'br;q=0, gzip' } });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
    expect(packed.bytes.length * 4).toBeLessThan(plain.bytes.length);
  });
});

describe('seals', () => {
  it('are made on demand for a proof, which checks offline', async () => {
    const c = await officer.post('/api/cases', {
      procedure: 'penalty',
      step: 'source',
      facts: { party: 'subject.2', age: '公民', origin: '监督检查', act: '演示' },
    });
    const filed = await head.post(`/api/cases/${c.body.id}/steps/file`, {
      facts: { power: 'power.market.1', endedOn: '2026-11-10' },
      attested: ['law-54.2.attest.2', 'law-第22条至第25条.attest'],
      n: 1,
    });
    expect(filed.status).toBe(200);
    const proof = await officer.get(`/api/proofs/${c.body.id}:2`);
    expect(proof.status).toBe(200);
    expect(checkProof(proof.body, { keys: [server.context.store.key] })).toMatchObject({ ok: true });
    const seals = await server.nobody.get('/api/seals');
    expect(seals.body.items[0].size).toBeGreaterThan(400);
    expect((await officer.get(`/api/proofs/${c.body.id}:9`)).status).toBe(404);
  });

  it('the whole ledger verifies, for those whose work it is', async () => {
    await settleFollowUps(server.context);
    expect((await officer.send({ method: 'POST', url: '/api/verify' })).status).toBe(403);
    const verified = await watch.send({ method: 'POST', url: '/api/verify' });
    expect(verified.body).toMatchObject({ ok: true, faults: [] });
  });
});
