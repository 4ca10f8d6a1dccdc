/** Oversight: lights that are right (confirmed, unconfirmed, stopped, extended), findings closed with a reason that come back, and who may look. */
import exceljs from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAccount } from '../accounts/accounts.ts';
import { DEMO_PASSWORD } from '../demo/accounts.ts';
import { type Chair, type TestServer, TODAY, testServer } from '../testing/server.ts';

let server: TestServer;
let supervisor: Chair;
let info: Chair;
let desk: Chair;
const cases: Record<'plain' | 'extended' | 'stopped' | 'unconfirmed', string> = { plain: '', extended: '', stopped: '', unconfirmed: '' };

async function act(chair: Chair, id: string, step: string, facts: object = {}, more: object = {}): Promise<void> {
  const { body } = await chair.get(`/api/cases/${id}`);
  const done = await chair.post(`/api/cases/${id}/steps/${step}`, { n: body.n, facts, ...more });
  expect(done.status, `${step}: ${JSON.stringify(done.body)}`).toBe(200);
}
async function request(): Promise<string> {
  const opened = await info.post('/api/cases', {
    procedure: 'disclosure-request',
    step: 'submit',
    facts: { applicant: 'subject.2', way: '当面', what: '户外广告规划' },
  });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  await act(info, opened.body.id, 'receive');
  return opened.body.id;
}
/** Lights of a case's findings that are limits. */
async function found(id: string): Promise<{ kind: string; light?: string; key: string; says: string; state: string }[]> {
  const all: { case: string; kind: string; light?: string; key: string; says: string; state: string }[] = [];
  let next: string | undefined;
  do {
    const { status, body } = await supervisor.get(`/api/oversight/findings?limit=200${next ? `&cursor=${encodeURIComponent(next)}` : ''}`);
    expect(status, JSON.stringify(body)).toBe(200);
    all.push(...body.items);
    next = body.next;
  } while (next !== undefined);
  return all.filter((f) => f.case === id);
}

beforeAll(async () => {
  server = await testServer();
  [supervisor, info, desk] = [await server.sit('jiandu'), await server.sit('gongkai'), await server.sit('shenhe')];
  server.at('2026-09-01T02:00:00.000Z');
  cases.plain = await request();
  cases.extended = await request();
  cases.stopped = await request();
  await act(info, cases.extended, 'extend', { reason: '资料较多' }, { actor: { person: 'office.info-director' } });
  await act(info, cases.stopped, 'askOrgan', { organ: 'market' });
  const review = await desk.post('/api/cases', {
    procedure: 'legal-review',
    step: 'handIn',
    facts: { kind: '其他涉法事务', title: '涉法事务' },
  });
  cases.unconfirmed = review.body.id;
  const accepted = { kind: '其他涉法事务', title: '涉法事务', level: '其他单位' };
  await act(desk, cases.unconfirmed, 'accept', accepted, { attested: ['notice-第(五)项.attest'] });
  // past twenty working days, not past forty
  server.at('2026-10-20T02:00:00.000Z');
});
afterAll(() => server.close());

const limits = async (id: string) => (await found(id)).filter((f) => f.light !== undefined).map((f) => [f.kind, f.light]);

it('is red for a limit of the statute that is past', async () => {
  expect(await limits(cases.plain)).toEqual([['late', 'red']]);
});

it('finds nothing in a limit that was extended, or that stands still', async () => {
  expect(await limits(cases.extended)).toEqual([]);
  expect(await limits(cases.stopped)).toEqual([]);
});

it('is grey for a default that nobody confirmed, and red once it is confirmed', async () => {
  expect(await limits(cases.unconfirmed)).toEqual([['unconfirmed', 'grey']]);
  await server.context.store.putLayers(server.context.tenant.id, [
    {
      setting: 'legal-review.affair',
      layer: '3·账图县',
      value: { n: 7, unit: 'workday' },
      from: '2020-01-01',
      basis: '账图县合法性审核规定(演示)',
      confirmed: true,
    } as never,
  ]);
  expect(await limits(cases.unconfirmed)).toEqual([['late', 'red']]);
});

it('leaves out what was closed with a reason, until it bites again', async () => {
  const [one] = await found(cases.plain);
  const short = await supervisor.post('/api/oversight/closings', { key: one!.key, reason: ' ' });
  expect(short.status).toBe(400);
  expect((await supervisor.post('/api/oversight/closings', { key: one!.key, reason: '已经电话核实,正在装卷' })).status).toBe(200);
  expect(await limits(cases.plain)).toEqual([]);
  const closed = await supervisor.get('/api/oversight/findings?state=closed');
  expect(closed.body.items).toMatchObject([{ key: one!.key, closed: { reason: '已经电话核实,正在装卷' } }]);
  // it is extended, and late again by its new day: what was closed was another state
  await act(
    info,
    cases.plain,
    'extend',
    { reason: '补办' },
    { actor: { person: 'office.info-director' }, record: { ground: '纸质批准', files: [] }, on: '2026-09-20' },
  );
  expect(await limits(cases.plain)).toEqual([]);
  server.at('2026-12-20T02:00:00.000Z');
  expect((await limits(cases.plain)).some(([kind]) => kind === 'late')).toBe(true);
  server.at('2026-10-20T02:00:00.000Z');
});

it('opens again by hand what was closed', async () => {
  const [one] = await found(cases.unconfirmed);
  await supervisor.post('/api/oversight/closings', { key: one!.key, reason: '误报' });
  expect(await limits(cases.unconfirmed)).toEqual([]);
  await supervisor.post('/api/oversight/closings', { key: one!.key, reason: '重新核实', again: true });
  expect(await limits(cases.unconfirmed)).toEqual([['late', 'red']]);
});

it('leads to the law’s own supervision, which the supervised unit answers itself', async () => {
  const { body: ways } = await supervisor.get('/api/oversight/ways');
  expect(ways.length).toBeGreaterThan(0);
  const way = ways[0];
  const [one] = await found(cases.unconfirmed);
  const opened = await supervisor.post('/api/cases', {
    procedure: way.procedure,
    step: way.step,
    facts: { ...way.given, [way.organ]: 'market', [way.what]: one!.says },
  });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  await supervisor.post('/api/oversight/supervisions', { key: one!.key, case: opened.body.id });
  expect(await found(cases.unconfirmed)).toMatchObject([{ supervised: opened.body.id }]);
  const theirs = await (await server.sit('jingban')).get(`/api/cases/${opened.body.id}`);
  expect(theirs.body.steps.find((s: { step: string }) => s.step === 'explain').mine).toBe(true);
  const others = await (await server.sit('xiangzhen')).get(`/api/cases/${opened.body.id}`);
  expect(others.body.steps.find((s: { step: string }) => s.step === 'explain').mine).toBe(false);
});

it('goes from the clue to a letter to print at once; an opinion waits for the head, on whose list the filing stands', async () => {
  const { case: id } = (await found(cases.unconfirmed)).map((f) => ({ case: (f as unknown as { supervised: string }).supervised }))[0]!;
  const { body: ways } = await supervisor.get('/api/oversight/ways');
  const [urge, opine] = ways.find((w: { procedure: string }) => w.procedure === 'enforcement-supervision').letters;
  expect([urge, opine]).toMatchObject([
    { step: 'urge', first: [], days: { until: { from: expect.stringContaining('提交说明') } } },
    { step: 'opine', first: [{ title: '登记立案' }, { title: '调查(调卷、询问、勘验)' }] },
  ]);
  await addAccount(server.context.database, server.context.tenant.id, { id: 'sifa', person: 'justice.head' }, DEMO_PASSWORD);
  const head = await server.sit('sifa');
  const owed = (await head.get('/api/due?side=mine&limit=200')).body.items;
  expect(owed.some((d: { case: string }) => d.case === id)).toBe(true);
  const letter = { matter: '限期答复', until: urge.days.until.day };
  const refused = await supervisor.post(`/api/cases/${id}/steps/opine`, { n: 1, facts: { wrongs: ['其他违法情形'], demand: '改正' } });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  await act(supervisor, id, 'urge', letter, { attested: ['law-27.1.attest', 'law-33.3.attest'] });
  const { body } = await supervisor.get(`/api/cases/${id}`);
  const paper = body.documents.at(-1);
  const page = (await supervisor.get(`/api/cases/${id}/documents/${paper.n}.html`)).body;
  expect(page).toContain(`<h1>${paper.title}</h1>`);
  expect(page).toContain(letter.matter);
});

it('is a problem handed over at once, for the planner: held by the unit that has to mend it', async () => {
  const planner = await server.sit('yifazhixian');
  const [way] = (await planner.get('/api/oversight/ways')).body;
  expect(way).toMatchObject({ byOrgan: true, issues: expect.any(String) });
  const facts = { [way.organ]: 'market', [way.heading]: '逾期', [way.what]: '逾期没有答复', source: '其他', dueOn: '2026-12-01' };
  const opened = await planner.post('/api/cases', { procedure: way.procedure, step: way.step, unit: 'market', facts });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  expect(opened.body.documents).toMatchObject([{ title: way.issues }]);
});

it('goes into a workbook, counts shares with their base, and draws only what there is', async () => {
  const sheet = new exceljs.Workbook();
  const { bytes } = await supervisor.get('/api/oversight/findings.xlsx?unit=justice');
  await sheet.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  expect(sheet.worksheets[0]!.getRow(1).getCell(1).value).toBe('类别');
  const { body } = await supervisor.get(`/api/oversight/shares?from=2026-09-01&to=${TODAY}`);
  const office = body.find((u: { unit: string }) => u.unit === 'office');
  expect(office.acts).toBeGreaterThan(office.paper);
  expect(office.recorded).toBe(1);
  expect((await supervisor.get(`/api/oversight/draw?procedure=penalty&from=2026-01-01&to=${TODAY}&n=3`)).body).toEqual([]);
});

it('is for those who oversee all units, and for nobody else', async () => {
  expect((await desk.get('/api/oversight/findings')).status).toBe(403);
  expect((await desk.post('/api/oversight/closings', { key: 'x', reason: '没有权限' })).status).toBe(403);
  expect((await server.nobody.get('/api/oversight/findings')).status).toBe(401);
  expect((await (await server.sit('yifazhixian')).get('/api/oversight/findings?limit=1')).status).toBe(200);
});
