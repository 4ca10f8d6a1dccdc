/** The review desk: its queue, what the sender answers himself, files that only those of the case may open, and documents with their changes. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AUTHOR, changed, docx, p, r } from '../../reading/changes/fixture.ts';
import { type Chair, type TestServer, TODAY, testServer } from '../testing/server.ts';

let server: TestServer;
let desk: Chair;
let officer: Chair;
beforeAll(async () => {
  server = await testServer();
  desk = await server.sit('shenhe');
  officer = await server.sit('zhifa');
});
afterAll(() => server.close());

const OCTETS = { 'content-type': 'application/octet-stream' };
async function upload(chair: Chair, name: string, bytes: Uint8Array): Promise<{ name: string; digest: string }> {
  const kept = await chair.send({
    method: 'POST',
    url: `/api/files?name=${encodeURIComponent(name)}`,
    headers: OCTETS,
    payload: Buffer.from(bytes),
  });
  expect(kept.status).toBe(201);
  return { name, digest: kept.body.digest };
}
const received = () => docx([p(r('第一条 制定本办法。')), p(r('第二条 罚款一千元。'))]);
const revised = () =>
  docx([p(r('第一条 制定本办法。')), p(r('第二条 罚款') + changed('del', '一千元') + changed('ins', '五百元') + r('。'))]);

async function review(): Promise<{ id: string; n: number; file: { name: string; digest: string } }> {
  const file = await upload(desk, '送审稿.docx', await received());
  const opened = await desk.post('/api/cases', {
    procedure: 'legal-review',
    step: 'handIn',
    facts: { kind: '其他涉法事务', title: '户外广告管理办法', papers: [file] },
  });
  expect(opened.status).toBe(201);
  const accepted = await desk.post(`/api/cases/${opened.body.id}/steps/accept`, {
    n: opened.body.n,
    facts: { kind: '其他涉法事务', title: '户外广告管理办法', level: '政府工作部门' },
    attested: ['notice-第(五)项.attest'],
  });
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(200);
  return { id: opened.body.id, n: accepted.body.n, file };
}

it('lists what waits with its kind and until when', async () => {
  const { id } = await review();
  const { body } = await desk.get('/api/reviews');
  const row = body.find((x: { id: string }) => x.id === id);
  expect(row).toMatchObject({ side: 'ours', title: '户外广告管理办法', kind: '其他涉法事务', points: 0, answered: 0 });
  expect(row.waits.titles).toContain('出具合法性审查意见书');
  expect(row.waits.due > TODAY).toBe(true);
  expect((await officer.get('/api/reviews')).body).toEqual([]);
});

it('shows a document with its changes, and two compared', async () => {
  const { id, n, file } = await review();
  const draft = await upload(desk, '修改稿.docx', await revised());
  expect((await desk.post(`/api/cases/${id}/steps/draft`, { n, facts: { text: [draft] } })).status).toBe(200);
  const shown = await desk.get(`/api/documents/${draft.digest}/changes?case=${id}`);
  expect(shown.body.authors).toEqual([AUTHOR]);
  const compared = await desk.get(`/api/documents/compare?case=${id}&before=${file.digest}&after=${draft.digest}`);
  expect(compared.body.counts).toMatchObject({ changed: 1, added: 0, removed: 0 });
  const before = await desk.get(`/api/documents/compare?case=${id}&before=${file.digest}&after=${draft.digest}&afterAs=before`);
  expect(before.body.counts).toMatchObject({ changed: 0 });
  const no = await upload(desk, '扫描件.docx', Buffer.from('不是文档'));
  const refused = await desk.get(`/api/documents/${no.digest}/changes?case=${id}`);
  expect([refused.status, refused.body.detail]).toEqual([400, expect.stringContaining('下载')]);
});

it('writes the letter from the points, as a draft and as it was signed', async () => {
  const { id, n } = await review();
  const draft = await upload(desk, '修改稿.docx', await revised());
  const drafted = await desk.post(`/api/cases/${id}/steps/draft`, { n, facts: { text: [draft] } });
  const points = [{ point: '第二条罚款数额超过上限', basis: '行政处罚法第14条' }];
  expect((await desk.get(`/api/reviews/${id}/letter`)).status).toBe(404);
  const page = await desk.post(`/api/reviews/${id}/letter`, { points, result: '应当修改' });
  expect(page.body).toContain('草稿');
  expect(page.body).toContain('一、');
  const word = await desk.post(`/api/reviews/${id}/letter?format=docx`, { points });
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  // the head signs on paper, the desk enters it in his name
  const head = server.context.directory.people(TODAY, { unit: 'justice', role: 'head' })[0]!.id;
  const facts = { result: '应当修改', points };
  const concluded = await desk.post(`/api/cases/${id}/steps/conclude`, {
    n: drafted.body.n,
    actor: { person: head },
    facts,
    attested: ['notice-第(六)项.attest'],
  });
  expect(concluded.status, JSON.stringify(concluded.body)).toBe(200);
  const signed = await desk.get(`/api/reviews/${id}/letter`);
  expect(signed.body).toContain('行政处罚法第14条');
  expect(signed.body).not.toContain('草稿');
  const row = (await desk.get(`/api/reviews/${id}`)).body;
  expect(row).toMatchObject({ points: 1, answered: 0, ended: { result: '应当修改' } });
  const stranger = await officer.post(`/api/cases/${id}/steps/answer`, {
    n: concluded.body.n,
    facts: { point: 1, taken: '采纳', why: '已改' },
  });
  expect(stranger.status).toBe(403);
  const answered = await desk.post(`/api/cases/${id}/steps/answer`, {
    n: concluded.body.n,
    facts: { point: 1, taken: '部分采纳', why: '已改' },
  });
  expect(answered.status).toBe(200);
  expect((await desk.get(`/api/reviews/${id}`)).body).toMatchObject({ answered: 1, taken: 1 });
});

it('opens a file to who put it in and to who may see where it stands, and to nobody else', async () => {
  // bytes of its own: the same bytes in a case would be the same file
  const file = await upload(officer, '没有用上.docx', Buffer.concat([await revised(), Buffer.from('没有用上')]));
  expect((await officer.get(`/api/files/${file.digest}`)).status).toBe(200);
  expect((await desk.get(`/api/files/${file.digest}`)).status).toBe(404);
  const { file: shared, id } = await review();
  // the office's papers are the county's officials' to read; with the case given it is found in it at once
  expect((await officer.get(`/api/files/${shared.digest}?case=${id}`)).status).toBe(200);
  expect((await officer.get(`/api/files/${'0'.repeat(64)}`)).status).toBe(404);
  expect((await server.nobody.get(`/api/files/${shared.digest}`)).status).toBe(401);
});
