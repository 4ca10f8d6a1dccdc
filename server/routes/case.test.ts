/** Cases over HTTP: who may do what, what the law refuses, what is seen by whom, and what happens when two act at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Chair, type TestServer, TODAY, testServer } from '../testing/server.ts';

let server: TestServer;
let officer: Chair;
let head: Chair;
let clerk: Chair;
let legal: Chair;
let stranger: Chair;
beforeAll(async () => {
  server = await testServer();
  officer = await server.sit('zhifa');
  head = await server.sit('fuzeren');
  clerk = await server.sit('jingban');
  legal = await server.sit('fazhi');
  stranger = await server.sit('zhifa2');
});
afterAll(() => server.close());

const scan = 'ab'.repeat(32);
const source = (more: object = {}) => ({
  procedure: 'penalty',
  step: 'source',
  facts: { party: 'subject.2', age: '公民', origin: '监督检查', act: '未按规定取得许可经营' },
  ...more,
});
const step = (answer: Answer, name: string) => answer.body.steps.find((s: { step: string }) => s.step === name);
const opened = async (): Promise<Answer> => {
  const answer = await officer.post('/api/cases', source());
  expect(answer.status).toBe(201);
  return answer;
};
/** What a head signs when he files a case. */
const FILING = ['law-54.2.attest.2', 'law-第22条至第25条.attest'];
const does = (chair: Chair, c: Answer, name: string, facts: object = {}, more: object = {}) =>
  chair.post(`/api/cases/${c.body.id}/steps/${name}`, { facts, n: c.body.n, ...(name === 'file' && { attested: FILING }), ...more });

describe('a case', () => {
  it('is opened by him whose step it is, and answers whole', async () => {
    const c = await opened();
    expect(c.headers.location).toBe(`/api/cases/${c.body.id}`);
    expect(c.body).toMatchObject({ procedure: 'penalty', n: 1, opened: TODAY, unit: { id: 'market' } });
    expect(c.body.subject).toMatch(/^账图县.*$/);
    expect(c.body.events[0]).toMatchObject({ n: 1, title: '案源登记', actor: { role: '执法人员(承办人)' }, hidden: [] });
    expect(step(c, 'file')).toMatchObject({ refusals: [expect.objectContaining({ kind: 'role' })], mine: false });
    expect(c.body.marks).toMatchObject({ source: 'done', investigate: 'forbidden' });
  });

  it('is carried on by each in his role', async () => {
    let c = await opened();
    c = await does(head, c, 'file', { power: 'power.market.1', endedOn: '2026-11-10' });
    expect(c.status).toBe(200);
    expect(c.body.events[1].facts.find((f: { name: string }) => f.name === 'no').text).toMatch(/〔2026〕\d+号$/);
    expect(c.body.events[1].facts.find((f: { name: string }) => f.name === 'power')).toMatchObject({
      link: 'power.market.1',
      text: '对未按规定取得许可从事经营活动的行政处罚',
    });
    c = await does(officer, c, 'investigate', {
      officers: ['market.officer-1', 'market.officer-2'],
      shown: true,
      record: [{ name: '笔录.pdf', digest: scan }],
    });
    expect(c.status).toBe(200);
    expect(c.body.marks.investigate).toBe('done');
    c = await does(officer, c, 'order', { what: '立即停止' }, { actor: { person: 'market.clerk' } });
    c = await does(officer, c, 'serve', { document: 4, way: '直接送达' });
    expect(c.body.events.at(-1).title).toBe('送达《责令改正通知书》');
    expect(c.body.documents.find((d: { n: number }) => d.n === 4)).toMatchObject({
      title: '责令改正通知书',
      serves: '当事人',
      served: TODAY,
    });
    const before = await officer.get(`/api/cases/${c.body.id}?on=2026-11-01`);
    expect(before.body).toMatchObject({ events: [], obligations: [] });
  });
});

describe('what a person may not do', () => {
  it('is said before the law is asked: not his role', async () => {
    const c = await opened();
    const answer = await does(officer, c, 'file', { power: 'power.market.1', endedOn: '2026-11-10' });
    expect(answer).toMatchObject({ status: 403, body: { detail: '「立案」应当由机关负责人作出' } });
    expect(answer.type).toMatch(/problem\+json/);
  });

  it('nor in another unit', async () => {
    const c = await opened();
    const answer = await does(stranger, c, 'refer', { to: 'enforcement' });
    expect(answer).toMatchObject({ status: 403, body: { detail: expect.stringContaining('账图县市场监督管理局') } });
  });

  it('nor in the name of somebody without that role', async () => {
    const c = await opened();
    const answer = await does(
      clerk,
      c,
      'file',
      { power: 'power.market.1', endedOn: '2026-11-10' },
      { actor: { person: 'market.officer-1' } },
    );
    expect(answer.status).toBe(403);
    const strange = await does(
      clerk,
      c,
      'file',
      { power: 'power.market.1', endedOn: '2026-11-10' },
      { actor: { person: 'enforcement.head' } },
    );
    expect(strange).toMatchObject({ status: 403, body: { detail: '代为录入的,应当是承办本案的单位人员的行为' } });
  });

  it('but a clerk may enter what the head signed on paper', async () => {
    const c = await does(
      clerk,
      await opened(),
      'file',
      { power: 'power.market.1', endedOn: '2026-11-10' },
      { actor: { person: 'market.head' } },
    );
    expect(c.status).toBe(200);
    expect(c.body.events[1]).toMatchObject({ actor: { role: '机关负责人' }, hand: { by: 'paper' } });
  });
});

describe('what the law forbids', () => {
  it('is refused with rule, article and words, and with everything else that forbids it', async () => {
    let c = await does(head, await opened(), 'file', { power: 'power.market.1', endedOn: '2026-11-10' });
    const answer = await does(officer, c, 'investigate', {
      officers: ['market.officer-1'],
      shown: true,
      record: [{ name: 'a', digest: scan }],
    });
    expect(answer.status).toBe(422);
    expect(answer.type).toMatch(/problem\+json/);
    expect(answer.body).toMatchObject({
      type: 'urn:zhangtu:problem:refused',
      title: '依法不能办理',
      article: expect.stringContaining('行政处罚法'),
      says: expect.stringMatching(/两人|二人/),
    });
    expect(answer.body.refusals).toContainEqual(expect.objectContaining({ rule: answer.body.rule }));
    // one who holds no certificate
    c = await officer.get(`/api/cases/${c.body.id}`);
    const uncertified = await does(officer, c, 'investigate', {
      officers: ['market.officer-1', 'market.clerk'],
      shown: true,
      record: [{ name: 'a', digest: scan }],
    });
    expect(uncertified.status).toBe(422);
  });

  it('says which field is missing when the form is all that is wrong', async () => {
    const answer = await officer.post('/api/cases', source({ facts: { party: 'subject.2' } }));
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ type: 'urn:zhangtu:problem:form', title: '表单不完整' });
    expect(answer.body.refusals.map((r: { field: string }) => r.field)).toContain('act');
  });

  it('stays as a finding on what was done all the same', async () => {
    const c = await does(head, await opened(), 'file', { power: 'power.market.1', endedOn: '2026-11-10' });
    const facts = { officers: ['market.officer-1'], shown: true, record: [{ name: 'a', digest: scan }] };
    const answer = await does(officer, c, 'investigate', facts, { record: { ground: '当日在系统外办理', files: [scan] }, on: TODAY });
    expect(answer.status).toBe(200);
    const event = answer.body.events.at(-1);
    expect(event).toMatchObject({ recorded: true, against: [expect.objectContaining({ says: expect.stringMatching(/两人|二人/) })] });
    expect(event.facts.find((f: { name: string }) => f.name === 'record-ground').text).toBe('当日在系统外办理');
  });
});

describe('two at once', () => {
  it('one wins, the other is told what happened', async () => {
    const c = await opened();
    await does(head, c, 'file', { power: 'power.market.1', endedOn: '2026-11-10' });
    const answer = await does(officer, c, 'check', { found: '属实' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ type: 'urn:zhangtu:problem:moved', events: [{ n: 2, title: '立案' }] });
  });

  it('the same command twice is done once, and answered the same', async () => {
    const key = { 'idempotency-key': 'a-key' };
    const [one, two] = [await officer.post('/api/cases', source(), key), await officer.post('/api/cases', source(), key)];
    expect(two.status).toBe(201);
    expect(two.body.id).toBe(one.body.id);
    const again = { 'idempotency-key': 'another' };
    const facts = { power: 'power.market.1', endedOn: '2026-11-10' };
    const url = `/api/cases/${one.body.id}/steps/file`;
    const first = await head.post(url, { facts, attested: FILING, n: 1 }, again);
    const second = await head.post(url, { facts, attested: FILING, n: 1 }, again);
    expect([first.status, second.status, second.body.n]).toEqual([200, 200, 2]);
  });

  it('a key is its sender’s own, and stands for one command', async () => {
    const key = { 'idempotency-key': 'mine' };
    const c = await officer.post('/api/cases', source(), key);
    const other = await officer.post(`/api/cases/${c.body.id}/steps/check`, { facts: { found: '属实' }, n: 1 }, key);
    expect(other).toMatchObject({ status: 400, body: { detail: expect.stringContaining('幂等键') } });
    const theirs = await head.post(
      `/api/cases/${c.body.id}/steps/file`,
      { facts: { power: 'power.market.1', endedOn: '2026-11-10' }, attested: FILING, n: 1 },
      key,
    );
    expect(theirs.status).toBe(200);
  });
});

describe('who sees what', () => {
  it('outside the unit a party is a masked name, and personal facts are only named', async () => {
    const c = await opened();
    const [inside, outside] = [await clerk.get(`/api/cases/${c.body.id}`), await stranger.get(`/api/cases/${c.body.id}`)];
    const party = (answer: Answer) => answer.body.events[0].facts.find((f: { name: string }) => f.name === 'party');
    expect(party(inside).text).toBe(inside.body.subject);
    expect(party(outside)).toBeUndefined();
    expect(outside.body.events[0].hidden).toEqual(['当事人']);
    expect(outside.body.subject).toBe('某个体工商户');
    expect(JSON.stringify(outside.body)).not.toContain(inside.body.subject);
  });

  it('and the raw event keeps back the same part', async () => {
    const c = await opened();
    const [inside, outside] = [await clerk.get(`/api/ledger/${c.body.id}/1`), await stranger.get(`/api/ledger/${c.body.id}/1`)];
    expect(inside.body.digest).toBe(c.body.events[0].digest);
    const part = (answer: Answer) => answer.body.parts.find((p: { name: string }) => p.name === 'party');
    expect(part(inside).text).toContain('subject.2');
    expect(part(outside)).toEqual({ name: 'party' });
  });

  it('a list masks as the case does, and finds by name only within the unit', async () => {
    const c = await opened();
    const q = encodeURIComponent(c.body.subject);
    const own = await clerk.get(`/api/cases?q=${q}&procedure=penalty`);
    expect(own.body.items.map((i: { id: string }) => i.id)).toContain(c.body.id);
    const theirs = await stranger.get(`/api/cases?q=${q}&procedure=penalty`);
    expect(theirs.body.items).toEqual([]);
    const list = await stranger.get('/api/cases?procedure=penalty&unit=market');
    expect(list.body.items.find((i: { id: string }) => i.id === c.body.id).subject).toBe('某个体工商户');
  });
});

describe('outsiders', () => {
  it('are received by a clerk, whose hand is on the event; nothing they hand in is refused', async () => {
    const desk = await server.sit('fuyi');
    const answer = await desk.post('/api/cases', {
      procedure: 'reconsideration',
      step: 'apply',
      facts: { applicant: 'subject.1', respondent: 'market' },
      actor: { body: 'subject.1' },
      on: '2026-11-02',
    });
    expect(answer.status).toBe(201);
    expect(answer.body.events[0]).toMatchObject({ on: '2026-11-02', actor: { role: '申请人' }, hand: { by: 'paper' } });
    expect(answer.body.obligations.some((o: { titles: string[] }) => o.titles.includes('受理'))).toBe(true);
  });

  it('an organ that the case names does its own step; another does not', async () => {
    const desk = await server.sit('fuyi');
    const c = await desk.post('/api/cases', {
      procedure: 'reconsideration',
      step: 'apply',
      facts: { applicant: 'subject.1', respondent: 'market' },
      on: TODAY,
    });
    const reply = await does(legal, c, 'reply', { reply: [{ name: '答复书', digest: scan }] });
    expect(reply.status).toBe(200);
    expect(reply.body.events[1]).toMatchObject({ actor: { role: '被申请人', unit: '账图县市场监督管理局' } });
    expect(reply.body.events[1].hand).toBeUndefined();
    const other = await does(stranger, reply, 'reply', {});
    expect(other.status).toBe(403);
  });
});

describe('a correction', () => {
  it('is agreed by a second person, and both entries stay', async () => {
    const c = await opened();
    const facts = { ...source().facts, act: '无证经营' };
    const url = `/api/cases/${c.body.id}/corrections`;
    const alone = await officer.post(url, { event: 1, facts, reason: '写错', n: 1 });
    expect(alone).toMatchObject({ status: 422, body: { refusals: [expect.objectContaining({ field: 'agreed' })] } });
    const stranger2 = await officer.post(url, { event: 1, facts, reason: '写错', agreed: 'enforcement.head', n: 1 });
    expect(stranger2.status).toBe(400);
    const done = await officer.post(url, { event: 1, facts, reason: '写错', agreed: 'market.head', n: 1 });
    expect(done.status).toBe(200);
    expect(done.body.events).toMatchObject([
      { n: 1, corrected: 2 },
      { n: 2, corrects: 1, title: '更正「案源登记」' },
    ]);
    expect(done.body.events[1].facts.find((f: { name: string }) => f.name === 'act').text).toBe('无证经营');
  });
});
