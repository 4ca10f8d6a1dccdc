/** The file of a case: complete in its order, with the ledger's own words, and with nothing that its reader may not see. */
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chair, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let officer: Chair;
let stranger: Chair;
beforeAll(async () => {
  server = await testServer();
  officer = await server.sit('zhifa');
  stranger = await server.sit('zhifa2');
});
afterAll(() => server.close());

async function archive(chair: Chair, id: string): Promise<JSZip> {
  const answer = await chair.get(`/api/cases/${id}/file`);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-disposition']).toContain('.zip');
  return JSZip.loadAsync(answer.bytes);
}

it('is one archive that can be read without the program', async () => {
  const scan = Buffer.from('现场照片(演示)');
  const kept = await officer.send({
    method: 'POST',
    url: `/api/files?name=${encodeURIComponent('照片.jpg')}`,
    headers: { 'content-type': 'application/octet-stream' },
    payload: scan,
  });
  expect(kept.status).toBe(201);
  const c = await officer.post('/api/cases', {
    procedure: 'penalty',
    step: 'source',
    facts: { party: 'subject.2', age: '公民', origin: '监督检查', act: '未按规定取得许可经营<b>' },
  });
  const checked = await officer.post(`/api/cases/${c.body.id}/steps/check`, {
    n: c.body.n,
    facts: {
      found: '属实',
      evidence: [
        { name: '照片.jpg', digest: kept.body.digest },
        { name: '没有上传.jpg', digest: 'cd'.repeat(32) },
      ],
    },
  });
  expect(checked.status).toBe(200);

  const zip = await archive(officer, c.body.id);
  const page = await zip.file('案卷.html')!.async('string');
  expect(page).toContain('卷内目录');
  expect(page).toContain('案源登记');
  expect(page).toContain('未按规定取得许可经营&lt;b&gt;');
  expect(page).toContain('案件还没有办结');
  expect(page).toContain('「没有上传.jpg」只有摘要');
  expect(Buffer.compare(await zip.file(/照片\.jpg$/)[0]!.async('nodebuffer'), scan)).toBe(0);
  const first = JSON.parse(await zip.file('账/0001.json')!.async('string'));
  expect(first).toMatchObject({ step: 'source', n: 1 });
  expect(await zip.file('程序.md')!.async('string')).toContain('行政处罚法');

  const others = await (await archive(stranger, c.body.id)).file('案卷.html')!.async('string');
  expect(others).toContain('有依法不在此显示的事项');
});
