/** Who is told what, once; letters to a real mail server, without a word of whom a case concerns. */
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailerOf } from '../mail/mailer.ts';
import { type Answer, type Chair, type TestServer, testServer } from '../testing/server.ts';
import { tellNotices } from './notices.ts';

/** A mail server of the smallest kind: takes every letter and keeps it. */
async function smtp(): Promise<{ port: number; letters: string[]; refuse(on: boolean): void; server: Server }> {
  const letters: string[] = [];
  let refusing = false;
  const server = createServer((socket) => {
    let data: string | undefined;
    socket.write('220 test\r\n');
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      for (const line of bytes.toString().split('\r\n').slice(0, -1)) {
        if (data !== undefined) {
          if (line === '.') {
            letters.push(data);
            data = undefined;
            socket.write('250 ok\r\n');
          } else data += `${line}\n`;
        } else if (/^data/i.test(line)) {
          data = '';
          socket.write('354 go on\r\n');
        } else if (/^quit/i.test(line)) socket.end('221 bye\r\n');
        else socket.write(refusing && /^rcpt/i.test(line) ? '451 later\r\n' : '250 ok\r\n');
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    letters,
    refuse: (on) => {
      refusing = on;
    },
    server,
  };
}
/** A letter's words: its body comes in base64 or quoted-printable. */
const words = (letter: string): string => {
  const [head = '', ...rest] = letter.split('\n\n');
  const body = rest.join('\n\n');
  const plain = /base64/i.test(head)
    ? Buffer.from(body, 'base64').toString()
    : Buffer.from(
        body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString();
  return plain;
};

let server: TestServer;
let mail: Awaited<ReturnType<typeof smtp>>;
let desk: Chair;
let head: Chair;
let officer: Chair;
let clerk: Chair;
beforeAll(async () => {
  server = await testServer();
  mail = await smtp();
  desk = await server.sit('fuyi');
  head = await server.sit('fuzeren');
  officer = await server.sit('zhifa');
  clerk = await server.sit('jingban');
  await tellNotices(server.context); // from here on
});
afterAll(async () => {
  mail.server.close();
  await server.close();
});

const NAME = '账图县孤山冶炼有限公司';
const list = async (chair: Chair): Promise<{ kind: string; case: string; key: string; acts: string[]; over: boolean; by?: string }[]> =>
  (await chair.get('/api/notices')).body.items;
const applied = (on: string, subject = 'subject.4'): Promise<Answer> =>
  desk.post('/api/cases', { procedure: 'reconsideration', step: 'apply', facts: { applicant: subject, respondent: 'market' }, on });

describe('people are told', () => {
  it('once, when a debt turns yellow and when it turns red; a debt of an earlier time is no news', async () => {
    const made = await applied('2026-11-13'); // five working days, to the 20th: yellow on the 18th
    await tellNotices(server.context);
    const first = (await list(desk)).filter((n) => n.case === made.body.id);
    expect(first.map((n) => n.kind)).toContain('yellow');
    expect(await tellNotices(server.context)).toBe(0);
    server.at('2026-11-23T02:00:00.000Z');
    expect(await tellNotices(server.context)).toBeGreaterThan(0);
    const then = (await list(desk)).filter((n) => n.case === made.body.id);
    expect(then.map((n) => n.kind)).toContain('red');
    expect(new Set(then.map((n) => n.key)).size).toBe(then.length);
    expect(await tellNotices(server.context)).toBe(0);
    // it is no news to those whose desk it is not on
    expect((await list(officer)).filter((n) => n.case === made.body.id)).toEqual([]);
  });

  it('count, and are read one by one or all', async () => {
    const count = async () => (await desk.get('/api/notices/count')).body;
    const { unread, red } = await count();
    expect(red).toBeGreaterThan(0);
    const [one] = await list(desk);
    expect((await desk.post('/api/notices/read', { keys: [one!.key] })).body.unread).toBe(unread - 1);
    expect((await desk.post('/api/notices/read', {})).body).toEqual({ unread: 0, red: 0 });
    expect((await desk.get('/api/notices?unread=true')).body.items).toEqual([]);
  });

  it('when a case that they follow moves, and not of what they did themselves', async () => {
    const made = await applied('2026-11-20');
    server.at('2026-11-23T02:05:00.000Z');
    await tellNotices(server.context);
    expect((await head.post('/api/notices/follows', { case: made.body.id, follow: true })).body.follows).toEqual([made.body.id]);
    expect((await head.post('/api/notices/follows', { case: 'none', follow: true })).status).toBe(404);
    const given = await desk.post(`/api/cases/${made.body.id}/steps/assign`, { facts: { to: 'government.case-1' }, n: made.body.n });
    expect(given.status).toBe(200);
    await tellNotices(server.context);
    expect((await list(head)).filter((n) => n.case === made.body.id)).toMatchObject([{ kind: 'moved', acts: ['分派'] }]);
    // he gave it to himself: no news
    expect((await list(desk)).filter((n) => n.kind === 'given')).toEqual([]);
    await head.post('/api/notices/follows', { case: made.body.id, follow: false });
  });

  it('when something was entered in their name from paper', async () => {
    // the clerk enters what the head signed on a sheet
    const begun = await officer.post('/api/cases', {
      procedure: 'penalty',
      step: 'source',
      facts: { party: 'subject.2', age: '公民', origin: '监督检查', act: '未按规定取得许可经营' },
    });
    expect(begun.status).toBe(201);
    const filed = await clerk.post(`/api/cases/${begun.body.id}/steps/file`, {
      facts: { power: 'power.market.1', endedOn: '2026-11-10' },
      attested: ['law-54.2.attest.2', 'law-第22条至第25条.attest'],
      n: begun.body.n,
      actor: { person: 'market.head' },
    });
    expect(filed.status).toBe(200);
    await tellNotices(server.context);
    await tellNotices(server.context);
    const told = (await list(head)).filter((n) => n.kind === 'paper');
    expect(told).toMatchObject([{ case: begun.body.id, by: server.context.directory.personName('market.clerk') }]);
    expect((await list(clerk)).filter((n) => n.kind === 'paper')).toEqual([]);
  });
});

describe('letters', () => {
  it('are off unless set, and say when half is set', () => {
    expect(mailerOf({})).toBeUndefined();
    expect(() => mailerOf({ ZHANGTU_SMTP_URL: 'smtp://127.0.0.1' })).toThrow('ZHANGTU_MAIL_FROM');
  });

  it('go at once for red, once a day for the rest, never twice, and name no party', async () => {
    const mailer = mailerOf({ ZHANGTU_SMTP_URL: `smtp://127.0.0.1:${mail.port}`, ZHANGTU_MAIL_FROM: 'office@example.cn' })!;
    expect((await desk.post('/api/notices/settings', { mail: 'not an address' })).status).toBe(400);
    expect((await desk.post('/api/notices/settings', { mail: 'fuyi@example.cn' })).body.mail).toBe('fuyi@example.cn');
    const subject = (await desk.post('/api/subjects', { kind: '企业', name: NAME, code: '91DEMO0000000078' })).body.id;
    server.at('2026-11-23T23:30:00.000Z'); // half past seven in the morning: too early for the daily letter
    await applied('2026-11-13', subject); // due on the 20th: late
    await applied('2026-11-20', subject);
    mail.refuse(true);
    await expect(tellNotices(server.context, mailer)).rejects.toThrow();
    expect(mail.letters).toEqual([]);
    mail.refuse(false);
    await tellNotices(server.context, mailer);
    expect(mail.letters).toHaveLength(1);
    expect(words(mail.letters[0]!)).toContain('受理');
    expect(words(mail.letters[0]!)).toContain('已经逾期');
    await tellNotices(server.context, mailer);
    expect(mail.letters).toHaveLength(1);
    server.at('2026-11-24T00:30:00.000Z');
    await tellNotices(server.context, mailer);
    await tellNotices(server.context, mailer);
    expect(mail.letters).toHaveLength(2);
    expect(words(mail.letters[1]!)).toContain('期限临近');
    for (const letter of mail.letters) expect(words(letter) + letter).not.toMatch(/孤山|subject\./);
    mailer.close();
  });
});
