/** 文书 over HTTP: what a step issued, as a page and in Word, with what the reader may see and no more. */
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Chair, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let officer: Chair;
let stranger: Chair;
let made: Answer;
beforeAll(async () => {
  server = await testServer();
  officer = await server.sit('zhifa');
  stranger = await server.sit('zhifa2');
  made = await officer.post('/api/cases', {
    procedure: 'penalty',
    step: 'source',
    facts: { party: 'subject.2', age: '公民', origin: '监督检查', act: '未按规定取得许可经营' },
  });
});
afterAll(() => server.close());
const address = (n: number, format = 'html') => `/api/cases/${made.body.id}/documents/${n}.${format}`;

describe('a document of a case', () => {
  it('is a page with its title, its facts and its digest, and no script', async () => {
    const page = await officer.get(address(1));
    expect(page).toMatchObject({ status: 200, type: expect.stringContaining('text/html') });
    expect(page.body).toContain('<h1>案源登记表</h1>');
    expect(page.body).toContain('账图县市场监督管理局');
    expect(page.body).toContain('监督检查');
    expect(page.body).toContain(made.body.events[0].digest);
    expect(page.body).not.toContain('<script');
  });

  it('is a Word file with its name', async () => {
    const file = await officer.get(address(1, 'docx'));
    expect(file.status).toBe(200);
    expect(file.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain('案源登记表.docx');
  });

  it('hides from another unit whom it is about, and says that it is not whole', async () => {
    const [own, other] = await Promise.all([officer.get(address(1)), stranger.get(address(1))]);
    const name = made.body.subject as string;
    expect(own.body).toContain(name);
    expect(other.status).toBe(200);
    expect(other.body).not.toContain(name);
    expect(other.body).toContain('不是完整的文书');
  });

  it('has filled its 送达回证 in, once it was served', async () => {
    const c = made.body.id;
    const order = await officer.post(`/api/cases/${c}/steps/order`, {
      facts: { what: '立即停止' },
      actor: { person: 'market.clerk' },
      n: 1,
    });
    expect(order.status).toBe(200);
    expect((await officer.get(address(2))).body).toContain('送达回证');
    const served = await officer.post(`/api/cases/${c}/steps/serve`, { facts: { document: 2, way: '留置送达' }, n: 2 });
    expect(served.status).toBe(200);
    expect((await officer.get(address(2))).body).toContain('留置送达');
  });

  it('is not there for an act that issued none, and for nobody who has not signed in', async () => {
    expect((await officer.get(address(3))).status).toBe(404);
    expect((await officer.get(address(99))).status).toBe(404);
    expect((await officer.get(address(1, 'pdf'))).status).toBe(400);
    expect((await server.nobody.get(address(1))).status).toBe(401);
  });

  it('is headed and ended as administration set it, the nearest first, in Word as well', async () => {
    const admin = await server.sit('guanli');
    const put = async (more: object) => {
      const set = {
        kind: 'template.put',
        unit: '',
        procedure: '',
        step: '',
        heading: '',
        organ: '',
        foot: '',
        seal: '压成文日期',
        ...more,
      };
      expect((await admin.post('/api/admin/changes', set)).body).toMatchObject({ state: 'done' });
    };
    await put({ heading: '账图县人民政府各部门' });
    expect((await officer.get(address(2))).body).toContain('账图县人民政府各部门');
    await put({
      unit: 'market',
      procedure: 'penalty',
      heading: '账图县市场监督管理局行政处罚',
      organ: '账图县市场监管局盖章处',
      foot: '账图县春分路1号',
    });
    const page = (await officer.get(address(2))).body as string;
    expect(page).toContain('账图县市场监督管理局行政处罚');
    expect(page).toContain('账图县市场监管局盖章处');
    expect(page).toContain('账图县春分路1号');
    expect(page).not.toContain('账图县人民政府各部门');
    const word = await JSZip.loadAsync((await officer.get(address(2, 'docx'))).bytes);
    expect(await word.file('word/document.xml')?.async('string')).toContain('账图县市场监督管理局行政处罚');
    await put({ unit: 'market', procedure: 'penalty', step: 'order', heading: '责令改正专用', seal: '不加盖印章' });
    const bare = (await officer.get(address(2))).body as string;
    expect(bare).toContain('责令改正专用');
    expect(bare).not.toContain('class="seal"');
  });
});
