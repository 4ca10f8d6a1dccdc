/** The window's slip and the public page, the second officer's signature, what is entered from paper, and what the law says beforehand. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedText } from '../../kernel/case/signing.ts';
import { readEvent } from '../../kernel/ledger/event.ts';
import { DEMO_PASSWORD } from '../demo/accounts.ts';
import { type Chair, type TestServer, TODAY, testServer } from '../testing/server.ts';

let server: TestServer;
let officer: Chair;
let clerk: Chair;
let head: Chair;
let desk: Chair;
const D = 'd'.repeat(64);
const SECOND = 'market.officer-2';
beforeAll(async () => {
  server = await testServer();
  officer = await server.sit('zhifa');
  clerk = await server.sit('jingban');
  head = await server.sit('fuzeren');
  desk = await server.sit('chuangkou');
});
afterAll(() => server.close());

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** A clue's opening form, filled in as the office would. */
async function opened<More extends object>(chair: Chair, more: More = {} as More) {
  const { body } = await chair.get('/api/procedures/clue');
  const form = body.procedure.steps.receive.form as Record<string, { kind: string; of?: string[]; optional?: true; rows?: object }>;
  const facts = Object.fromEntries(
    Object.entries(form).flatMap(([name, f]) => {
      if (f.optional || f.kind === 'number') return [];
      const value = {
        text: '有人反映',
        day: TODAY,
        choice: f.of?.[0],
        yes: false,
        count: 1,
        money: 100,
        agency: 'market',
        official: SECOND,
      }[f.kind];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { procedure: 'clue', step: 'receive', facts, ...more };
}
const sign = (chair: Chair, act: object, account = 'zhifab', password = DEMO_PASSWORD) =>
  chair.post('/api/countersign', { account, password, act: digestOf(signedText(act as never)) });

describe('two officers on one device', () => {
  it('names both on the event, and the second signed what was sent', async () => {
    const act = await opened(officer, { on: `${TODAY}T09:30` });
    const signed = await sign(officer, { of: 'clue', step: 'receive', facts: act.facts, on: act.on });
    expect(signed.status).toBe(200);
    expect(signed.body.person.id).toBe(SECOND);
    const made = await officer.post('/api/cases', { ...act, cosigned: [signed.body.token] });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body.events[0].cosigned).toEqual([{ name: signed.body.person.name, at: signed.body.at }]);
    const raw = await officer.get(`/api/ledger/${made.body.id}/1`);
    expect(readEvent(raw.body.text).cosigned?.[0]?.person).toBe(SECOND);
  });
  it('takes no signature for another content, none that nobody gave, and not the actor’s own', async () => {
    const act = await opened(officer);
    const signed = await sign(officer, { of: 'clue', step: 'receive', facts: { ...act.facts, more: '别的' } });
    const other = await officer.post('/api/cases', { ...act, cosigned: [signed.body.token] });
    expect([other.status, other.body.detail]).toEqual([403, '共同署名之后内容又有改动,请共同署名的人看过再署名']);
    expect((await officer.post('/api/cases', { ...act, cosigned: ['x'.repeat(43)] })).status).toBe(403);
    expect((await sign(officer, act, 'zhifa')).body.detail).toBe('共同署名的应当是另一名人员');
    expect((await sign(officer, act, 'zhifab', 'wrong')).status).toBe(422);
  });
  it('lapses after a day', async () => {
    const act = await opened(officer);
    const signed = await sign(officer, { of: 'clue', step: 'receive', facts: act.facts });
    server.at('2026-11-19T03:00:00.000Z');
    expect((await officer.post('/api/cases', { ...act, cosigned: [signed.body.token] })).status).toBe(403);
    server.at('2026-11-18T02:00:00.000Z');
  });
});

describe('what is known of officers and of the law', () => {
  it('says who holds a certificate', async () => {
    const { body } = await officer.get(`/api/held?register=certificate&people=market.officer-1,market.clerk`);
    expect(body.map((h: { held: boolean }) => h.held)).toEqual([true, false]);
    expect(body[0].title).toBe('行政执法证件');
  });
  it('weighs a form without writing anything', async () => {
    const before = await officer.get('/api/cases?procedure=penalty&limit=1');
    const checked = await officer.post('/api/check', { procedure: 'inspection', step: 'propose', facts: { power: 'nothing' } });
    expect(checked.status, JSON.stringify(checked.body)).toBe(200);
    expect((await officer.get('/api/cases?procedure=penalty&limit=1')).body).toEqual(before.body);
    expect((await head.post('/api/check', { procedure: 'inspection', step: 'propose', facts: {} })).status).toBe(403);
  });
});

describe('from paper', () => {
  it('carries the scan on the event and is told to whom it is laid', async () => {
    const act = await opened(clerk, { actor: { person: 'market.officer-1' }, scan: [D] });
    const made = await clerk.post('/api/cases', act);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body.events[0].hand).toMatchObject({ by: 'paper', scan: [D] });
    const event = readEvent((await clerk.get(`/api/ledger/${made.body.id}/1`)).body.text);
    expect([event.hand?.scan, event.files]).toEqual([[D], [D]]);
    const mine = (await officer.get('/api/paper-acts')).body.items;
    expect(mine.map((a: { case: string; scan: string[] }) => [a.case, a.scan])).toEqual([[made.body.id, [D]]]);
    expect((await head.post(`/api/paper-acts/${made.body.id}/1`, { answer: 'confirmed' })).status).toBe(403);
    expect((await officer.post(`/api/paper-acts/${made.body.id}/1`, { answer: 'disputed' })).status).toBe(400);
    expect((await officer.post(`/api/paper-acts/${made.body.id}/1`, { answer: 'disputed', why: '没有签过' })).status).toBe(204);
    expect((await officer.get('/api/paper-acts')).body.items[0]).toMatchObject({ answer: 'disputed', why: '没有签过' });
    // an objection stands open until it is mended, and whoever entered it is told why
    expect((await officer.get('/api/paper-acts?open=true')).body.items.length).toBe(1);
    expect((await clerk.get('/api/paper-acts?open=true')).body.items[0]).toMatchObject({ mine: false, mended: false, why: '没有签过' });
    const told = (await clerk.get('/api/notices?unread=true')).body.items;
    expect(told[0]).toMatchObject({ kind: 'disputed', case: made.body.id, why: '没有签过', over: false });
    const mended = await clerk.post(`/api/cases/${made.body.id}/corrections`, {
      event: 1,
      facts: act.facts,
      reason: '当事人对代录有异议',
      agreed: 'market.officer-1',
      n: 1,
    });
    expect(mended.status).toBe(200);
    expect((await officer.get('/api/paper-acts?open=true')).body.items).toEqual([]);
    expect((await clerk.get('/api/paper-acts?open=true')).body.items).toEqual([]);
  });
  it('takes no scan for one’s own act', async () => {
    expect((await officer.post('/api/cases', await opened(officer, { scan: [D] }))).status).toBe(400);
  });
});

describe('the window', () => {
  it('finds a party by its number and gives a slip that anybody can look up', async () => {
    const made = await desk.post('/api/subjects', { kind: '企业', name: '某食品店', code: '91350100M000100Y43' });
    const found = await desk.get('/api/subjects?code=91350100M000100Y43');
    expect(found.body.items).toEqual([{ id: made.body.id, kind: '企业', name: '某食品店' }]);
    const facts = { applicant: made.body.id, matter: '咨询办理食品经营许可', kind: '咨询、引导', level: '县级政务服务大厅' };
    const taken = await desk.post('/api/cases', { procedure: 'reception', step: 'take', facts });
    expect(taken.status, JSON.stringify(taken.body)).toBe(201);
    const slip = await desk.post(`/api/cases/${taken.body.id}/slip`);
    expect(slip.body).toMatchObject({ no: '20261118-0001', code: expect.stringMatching(/^\d{8}$/) });
    expect((await desk.post(`/api/cases/${taken.body.id}/slip`)).body).toEqual(slip.body);
    expect((await desk.get(`/api/window/slips?party=${made.body.id}`)).body).toEqual([slip.body]);
    expect((await officer.post(`/api/cases/${taken.body.id}/slip`)).status).toBe(403);
    const page = await desk.get(`/api/cases/${taken.body.id}/documents/slip.html`);
    expect(page.body).toContain('收件凭证');
    expect(page.body).toContain(slip.body.code);
    // it is the document of the step: one paper, whichever way it is asked for
    expect((await desk.get(`/api/cases/${taken.body.id}/documents/1.html`)).body).toBe(page.body);
    expect((await officer.get(`/api/cases/${taken.body.id}/documents/slip.html`)).status).toBe(403);
    expect((await officer.get(`/api/cases/${taken.body.id}/documents/1.html`)).body).not.toContain(slip.body.code);

    const look = (no: string, code: string) =>
      server.nobody.send({
        method: 'POST',
        url: '/look',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ no, code }).toString(),
      });
    // a telephone's digits alone, or in broad letters
    expect((await look(slip.body.no.replace('-', ''), slip.body.code)).status).toBe(200);
    expect((await look(slip.body.no.replace('-', '－'), ` ${slip.body.code.slice(0, 4)} ${slip.body.code.slice(4)}`)).status).toBe(200);
    const seen = await look(` ${slip.body.no} `, slip.body.code);
    expect(seen.status).toBe(200);
    expect(seen.body).toContain('接件');
    expect(seen.body).toContain('12345');
    // who brought it is not told to whoever finds the slip
    expect(seen.body).not.toContain('某食品店');
    expect(seen.body).not.toMatch(/<script/);
    const wrong = await look(slip.body.no, '00000000');
    expect([wrong.status, /没有查到/.test(wrong.body)]).toEqual([404, true]);
  });
  it('lets a code not be tried out', async () => {
    const tries = await Promise.all(
      Array.from({ length: 14 }, () =>
        server.nobody.send({
          method: 'POST',
          url: '/look',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: 'no=20261118-0001&code=1',
        }),
      ),
    );
    expect(tries.some((t) => t.status === 429)).toBe(true);
  });
});
