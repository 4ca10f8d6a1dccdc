/** One step for many cases: each decided by itself, some refused, nothing twice, and no signature for a case that it was not shown for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Chair, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let officer: Chair;
let head: Chair;
let stranger: Chair;
let ids: string[];
beforeAll(async () => {
  server = await testServer();
  [officer, head, stranger] = await Promise.all([server.sit('zhifa'), server.sit('fuzeren'), server.sit('zhifa2')]);
  ids = [];
  for (const party of ['subject.2', 'subject.4', 'subject.5']) {
    const made = await officer.post('/api/cases', {
      procedure: 'penalty',
      step: 'source',
      facts: { party, age: '法人或者其他组织', origin: '监督检查', act: '未按规定取得许可经营' },
    });
    ids.push(made.body.id);
  }
});
afterAll(() => server.close());

interface Outcome {
  id: string;
  state: string;
  says?: string;
  refusals?: { rule: string; article: string; says: string }[];
}
const act = (chair: Chair, body: object, key?: string): Promise<Answer> =>
  chair.post('/api/bulk', body, key === undefined ? {} : { 'idempotency-key': key });
const outcomes = (answer: Answer): Outcome[] => {
  expect(answer.status).toBe(200);
  return answer.body.outcomes;
};
const nOf = async (id: string): Promise<number> => (await officer.get(`/api/cases/${id}`)).body.n;

describe('steps of many cases', () => {
  it('are offered where one form does for all, with how many they are for', async () => {
    const { offers, single } = (await officer.post('/api/bulk/steps', { cases: ids })).body;
    expect(offers.find((o: { step: string }) => o.step === 'assign')).toMatchObject({ title: '分派', cases: ids });
    expect(single.map((s: { title: string }) => s.title)).toContain('公开');
  });
  it('bring their sentences with the cases that these are about', async () => {
    const { offers, single } = (await head.post('/api/bulk/steps', { cases: ids })).body;
    const file = offers.find((o: { step: string }) => o.step === 'file');
    // 立案 names the power of each case: it is done case by case
    expect(file).toBeUndefined();
    expect(single.find((s: { title: string }) => s.title === '立案')).toMatchObject({ count: 3 });
  });
  it('are none for who may do none', async () => {
    expect((await stranger.post('/api/bulk/steps', { cases: ids })).body.offers).toEqual([]);
  });
});

describe('an act on many cases', () => {
  it('is done for each, and once, however often it is sent', async () => {
    const cases = ids.map((id) => ({ id, n: 1 }));
    const body = { step: 'assign', facts: { to: 'market.officer-2' }, cases };
    expect(outcomes(await act(officer, body, 'k1')).map((o) => o.state)).toEqual(['done', 'done', 'done']);
    expect(outcomes(await act(officer, body, 'k1')).map((o) => o.state)).toEqual(['again', 'again', 'again']);
    expect(await Promise.all(ids.map(nOf))).toEqual([2, 2, 2]);
  });
  it('leaves alone those that moved, that are refused or not there, and does the rest', async () => {
    const [a, b] = ids as [string, string, string];
    const answer = await act(officer, {
      step: 'assign',
      facts: { to: 'market.officer-1' },
      cases: [
        { id: a, n: 2 },
        { id: b, n: 1 },
        { id: 'no-case', n: 1 },
      ],
    });
    expect(outcomes(answer).map((o) => o.state)).toEqual(['done', 'moved', 'wrong']);
    expect(await nOf(a)).toBe(3);
    expect(await nOf(b)).toBe(2);
  });
  it('says of each by which rule and article it is refused', async () => {
    const signed = ['law-54.2.attest.2', 'law-第22条至第25条.attest'];
    const [a, b, c] = ids as [string, string, string];
    const cases = [
      { id: a, n: 3, attested: signed },
      { id: b, n: 2 },
    ];
    const [first, second] = outcomes(await act(head, { step: 'file', facts: { power: 'power.market.1', endedOn: '2026-11-10' }, cases }));
    expect(first?.state).toBe('done');
    expect(second).toMatchObject({ id: b, state: 'refused' });
    expect(second?.refusals?.map((r) => r.rule)).toEqual(expect.arrayContaining(signed));
    expect(second?.refusals?.[0]?.article).toMatch(/第/);
    expect(await nOf(b)).toBe(2);
    const [third] = outcomes(await act(stranger, { step: 'assign', facts: { to: 'market.officer-1' }, cases: [{ id: c, n: 2 }] }));
    expect(third).toMatchObject({ state: 'refused', says: expect.stringContaining('账图县市场监督管理局') });
    const [filed] = (await officer.get(`/api/cases/${a}`)).body.events.slice(-1);
    expect(filed.attested).toHaveLength(2);
  });
  it('is bounded, and corrections are not made in bulk', async () => {
    const many = Array.from({ length: 51 }, (_, i) => ({ id: `x${i}`, n: 1 }));
    expect((await act(officer, { step: 'assign', facts: {}, cases: many })).status).toBe(400);
    expect((await act(officer, { step: 'correct', facts: {}, cases: [{ id: ids[0], n: 1 }] })).status).toBe(400);
  });
});
