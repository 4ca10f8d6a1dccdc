/** The county at a glance, a figure over time, and what is given to people without an account, over one small history. */
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../app.ts';
import { type Answer, type Chair, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let desk: Chair;
let planner: Chair;
let officer: Chair;
let chief: Chair;
let first: string;
beforeAll(async () => {
  server = await testServer();
  desk = await server.sit('fuyi');
  planner = await server.sit('yifazhixian');
  officer = await server.sit('zhifa');
  chief = await server.sit('xianzhang');
  // late, due soon, and one of the year before
  first = (await applied('2026-11-02')).body.id;
  await applied('2026-11-13');
  await applied('2025-11-14');
});
afterAll(() => server.close());

const applied = (on: string): Promise<Answer> =>
  desk.post('/api/cases', { procedure: 'reconsideration', step: 'apply', facts: { applicant: 'subject.4', respondent: 'market' }, on });

describe('the county at a glance', () => {
  const of = (answer: Answer, procedure: string): Record<string, number> => {
    const row = answer.body.cells.find((c: unknown[]) => c[0] === procedure) ?? [];
    return Object.fromEntries(answer.body.counted.map((kind: string, i: number) => [kind, row[i + 2]]));
  };

  it('counts what is open, late and soon due, in the units of their own order', async () => {
    const seen = await planner.get('/api/county');
    expect(of(seen, 'reconsideration')).toMatchObject({ open: 3, red: 2, yellow: 1 });
    expect(seen.body.units[0]).toMatchObject({ kind: '政府' });
    expect(seen.body.units.length).toBeGreaterThan(50);
  });

  it('opens from a number to its cases, the earliest due first', async () => {
    const late = await planner.get('/api/county/cases?kind=red&chapter=disputes');
    expect(late.body.total).toBe(2);
    expect(late.body.items[0]).toMatchObject({ procedure: 'reconsideration', light: 'red' });
    expect(late.body.items[1].id).toBe(first);
  });

  it('shows the county to its government and its overseers, and to others their own unit alone', async () => {
    expect((await chief.get('/api/county')).body.county).toBe(true);
    const own = await officer.get('/api/county');
    expect(own.body).toMatchObject({ county: false, unit: 'market' });
    expect(own.body.units).toHaveLength(1);
    expect(own.body.cells.every((c: string[]) => c[1] === 'market')).toBe(true);
    expect((await officer.get('/api/county?unit=water')).status).toBe(403);
    expect((await officer.get('/api/county/cases?kind=open&unit=water')).status).toBe(403);
  });

  it('counts what the law turned away, by rule and without a name', async () => {
    // taken in by nobody who shows that it came in time
    const tried = await desk.post(`/api/cases/${first}/steps/accept`, { n: 1, facts: {} });
    expect(tried.status).toBe(422);
    expect(of(await planner.get('/api/county'), 'reconsideration').refused).toBe(1);
    const [row] = (await planner.get('/api/county/refused?procedure=reconsideration')).body;
    expect(row).toMatchObject({ times: 1, last: '2026-11-18', article: expect.stringContaining('行政复议法') });
    expect(JSON.stringify(row)).not.toContain('government.case-1');
  });

  it('sees an end that came after it was first asked', async () => {
    const before = of(await planner.get('/api/county'), 'reconsideration').ended ?? 0;
    const one = await applied('2026-11-17');
    const done = await desk.post(`/api/cases/${one.body.id}/steps/drop`, {
      n: 1,
      facts: { how: '当面协商,被申请人自行纠正' },
      on: '2026-11-17',
      record: { ground: '在系统之外已经化解', files: ['0'.repeat(64)] },
    });
    expect(done.body.ended).toBeDefined();
    const after = of(await planner.get('/api/county'), 'reconsideration');
    expect(after.ended).toBe(before + 1);
    // what the record broke is found
    expect(after.finding).toBeGreaterThan(0);
  });
});

describe('a figure over time', () => {
  it('is the same by months, quarters and years as when it is asked for the period', async () => {
    const trend = (await planner.get('/api/figures/reconsideration.received/trend')).body;
    const year = trend.years.at(-1);
    const asked = (await planner.get(`/api/figures/reconsideration.received?from=${year.from}&to=${year.to}`)).body;
    expect(year.value).toBe(asked.value);
    expect(trend.years.at(-2).value).toBe(1);
    const sum = (points: { key: string; value: number }[]) =>
      points.filter((p) => p.key.startsWith('2026')).reduce((n, p) => n + p.value, 0);
    expect(sum(trend.months)).toBe(year.value);
    expect(sum(trend.quarters)).toBe(year.value);
  });

  it('stands beside the year before, by every dimension that it has', async () => {
    const parts = (await planner.get('/api/figures/reconsideration.received/parts?from=2026-01-01&to=2026-12-31')).body;
    expect(parts.before.value).toBe(1);
    expect(parts.by.find((p: { by: string }) => p.by === 'unit').rows).toMatchObject([{ key: 'government', before: 1 }]);
    expect((await planner.get('/api/figures/reconsideration.received/book')).bytes.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('what is given to read', () => {
  const terms = { reader: '王律师', capacity: '律师', ground: '行政复议法实施条例第35条', until: '2026-11-30' };
  const give = (more: object = {}): Promise<Answer> =>
    desk.post('/api/given', { kind: 'case', what: first, events: [1], ...terms, ...more });
  const type = (address: string, code: string) =>
    server.nobody.send({
      method: 'POST',
      url: address,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `code=${code}`,
    });
  const enter = async (given: Answer): Promise<{ cookie: string }> => {
    const entered = await type(given.body.address, given.body.code);
    expect(entered.status).toBe(303);
    return { cookie: String(entered.headers['set-cookie']).split(';')[0]! };
  };
  const read = (url: string, headers: { cookie: string }) => server.nobody.send({ method: 'GET', url, headers });
  /** The party of the case, as its own unit sees it. */
  const party = async (): Promise<string> => (await desk.get(`/api/cases/${first}`)).body.subject;

  it('is shown with the code alone, without names, and each reading is written down', async () => {
    const given = await give();
    expect(given.status).toBe(201);
    const door = await server.nobody.get(given.body.address);
    expect(door.status).toBe(401);
    expect(door.body).toContain('查阅码');
    expect(door.body).not.toContain('行政复议</h1>');
    const page = await read(given.body.address, await enter(given));
    expect(page.status).toBe(200);
    expect(page.body).toContain('王律师');
    expect(page.body).not.toContain(await party());
    expect(page.body).not.toContain('<script');
    expect(page.headers['cache-control']).toBe('no-store');
    const listed = await desk.get(`/api/given?kind=case&what=${first}`);
    expect(listed.body[0]).toMatchObject({ reader: '王律师', state: 'open', reads: [{ what: '案件:第1项' }] });
    expect(JSON.stringify(listed.body)).not.toContain(given.body.code);
  });

  it('shows personal facts on their own ground and not otherwise', async () => {
    const given = await give({ personal: '律师法第35条' });
    expect((await read(given.body.address, await enter(given))).body).toContain(await party());
  });

  it('waits after wrong codes, even for the right one', async () => {
    const given = await give();
    const wrong = given.body.code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 5; i++) expect((await type(given.body.address, wrong)).status).toBe(401);
    expect((await type(given.body.address, given.body.code)).status).toBe(429);
  });

  it('ends with its last day, and at once when it is taken back', async () => {
    const given = await give();
    const inside = await enter(given);
    server.at('2026-12-01T02:00:00.000Z');
    const late = await read(given.body.address, inside);
    server.at('2026-11-18T02:00:00.000Z');
    expect([late.status, late.body.includes('到期')]).toEqual([403, true]);
    expect((await desk.send({ method: 'DELETE', url: `/api/given/${given.body.id}` })).status).toBe(204);
    const gone = await read(given.body.address, inside);
    expect([gone.status, gone.body.includes('收回')]).toEqual([403, true]);
  });

  it('is given by the people of the unit, and a figure by the planner', async () => {
    expect((await officer.post('/api/given', { kind: 'case', what: first, events: [1], ...terms })).status).toBe(403);
    expect((await desk.post('/api/given', { kind: 'figure', what: 'reconsideration.received', ...terms })).status).toBe(403);
    expect((await give({ events: [99] })).status).toBe(400);
    expect((await give({ until: '2026-11-01' })).status).toBe(400);
  });

  it('opens a figure to its own acts and to no other', async () => {
    const given = await planner.post('/api/given', {
      kind: 'figure',
      what: 'reconsideration.received',
      from: '2026-01-01',
      to: '2026-11-18',
      ...terms,
    });
    const inside = await enter(given);
    const page = await read(given.body.address, inside);
    expect(page.body).toContain(`/events/${first}/1`);
    expect((await read(`${given.body.address}/events/${first}/1`, inside)).status).toBe(200);
    expect((await read(`${given.body.address}/events/subject.4/1`, inside)).status).toBe(403);
  });

  it('leaves neither the secret nor the code in a log or a table', async () => {
    let log = '';
    const stream = new Writable({
      write(chunk, _, done) {
        log += String(chunk);
        done();
      },
    });
    const logging = await buildApp(server.context, { logger: { level: 'trace', stream }, limits: { all: 1000, signIn: 1000 } });
    await logging.ready();
    const given = await give();
    const secret = String(given.body.address).split('/').at(-1)!;
    await logging.inject({ method: 'GET', url: given.body.address });
    await logging.inject({
      method: 'POST',
      url: given.body.address,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `code=${given.body.code}`,
    });
    await logging.inject({ method: 'GET', url: '/healthz' });
    await logging.close();
    expect(log).toContain('healthz');
    expect(log).not.toContain(secret);
    const kept = await server.context.database.within(server.context.tenant.id, (client) => client.query('select * from given'));
    expect(JSON.stringify(kept.rows)).not.toContain(secret);
    expect(JSON.stringify(kept.rows)).not.toContain(`"${given.body.code}"`);
  });
});
