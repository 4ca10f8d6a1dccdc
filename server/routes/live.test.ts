/** The stream of what moves, over a real connection: told at once, to whom it concerns, taken up again where it broke. */
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../demo/accounts.ts';
import { type Chair, type TestServer, testServer } from '../testing/server.ts';

let server: TestServer;
let address: string;
let officer: Chair;
const cookies: Record<string, string> = {};
const opened: AbortController[] = [];

beforeAll(async () => {
  server = await testServer();
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
  for (const account of ['zhifa', 'fuzeren', 'zhifa2']) {
    const { headers } = await server.nobody.post('/api/session', { account, password: DEMO_PASSWORD });
    cookies[account] = String(headers['set-cookie']).split(';')[0]!;
  }
  officer = await server.sit('zhifa');
});
afterEach(() => {
  for (const one of opened.splice(0)) one.abort();
});
afterAll(() => server.close());

interface Line {
  event: string;
  id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: a line is looked into by name
  data: any;
}
/** Reads a stream line by line; `next` waits for the next event that is no sign of life. */
async function listen(account: string, last?: string) {
  const control = new AbortController();
  opened.push(control);
  const answer = await fetch(`${address}/api/live`, {
    headers: { cookie: cookies[account] ?? '', ...(last !== undefined && { 'last-event-id': last }) },
    signal: control.signal,
  });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const waiting: Line[] = [];
  let text = '';
  let beat: string | undefined;
  const take = async (): Promise<boolean> => {
    const { value, done } = await reader.read();
    if (done) return false;
    const blocks = (text + value).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      const event = field('event');
      if (event === 'beat') beat = field('id') ?? beat;
      else if (event) waiting.push({ event, id: field('id'), data: JSON.parse(field('data') ?? 'null') });
    }
    return true;
  };
  while (beat === undefined && (await take()));
  return {
    answer,
    /** The place at which the stream began. */
    begun: beat ?? '',
    next: async (): Promise<Line> => {
      while (waiting.length === 0) if (!(await take())) throw new Error('the stream ended');
      return waiting.shift()!;
    },
    ended: async (): Promise<boolean> => {
      while (await take());
      return true;
    },
    close: () => control.abort(),
  };
}
const source = {
  procedure: 'penalty',
  step: 'source',
  facts: { party: 'subject.2', age: '公民', origin: '监督检查', act: '未按规定取得许可经营' },
};

describe('the stream of what moves', () => {
  it('is for who has signed in', async () => {
    expect((await server.nobody.get('/api/live')).status).toBe(401);
  });

  it('tells a colleague at once, and says whose lists it touches', async () => {
    const [colleague, stranger, self] = await Promise.all([listen('fuzeren'), listen('zhifa2'), listen('zhifa')]);
    expect(colleague.answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const made = await officer.post('/api/cases', source);
    expect(made.status).toBe(201);
    const line = await colleague.next();
    expect(line).toMatchObject({
      event: 'moved',
      data: { case: made.body.id, n: 1, step: 'source', title: '案源登记', own: false, desk: true },
    });
    expect(line.data.by).toBe(made.body.events[0].actor.name);
    // nothing of what the event says goes over the line
    expect(JSON.stringify(line.data)).not.toContain('未按规定取得许可经营');
    expect((await stranger.next()).data).toMatchObject({ case: made.body.id, own: false, desk: false });
    expect((await self.next()).data).toMatchObject({ own: true });
  });

  it('goes on where it broke off, and says so where that is no longer known', async () => {
    const first = await listen('fuzeren');
    const a = await officer.post('/api/cases', source);
    const line = await first.next();
    expect(line.data.case).toBe(a.body.id);
    first.close();
    const b = await officer.post('/api/cases', source);
    const again = await listen('fuzeren', line.id);
    expect(await again.next()).toMatchObject({ event: 'moved', data: { case: b.body.id } });
    const stale = await listen('fuzeren', 'another.7');
    expect((await stale.next()).event).toBe('lost');
  });

  it('tells of what the clock and other cases do, for it hears the one way in', async () => {
    const stream = await listen('fuzeren');
    await server.context.store.openYearly(
      server.context.tenant.id,
      [{ id: 'market', kind: 'department' }],
      '2027-01-04' as never,
      '2027-01-04T02:00:00.000Z',
    );
    const line = await stream.next();
    expect(line).toMatchObject({ event: 'moved', data: { n: 1, own: false, desk: true } });
  });

  it('closes the oldest of too many, and all when the server goes', async () => {
    const oldest = await listen('zhifa2');
    for (let i = 0; i < 8; i++) await listen('zhifa2');
    expect(await oldest.ended()).toBe(true);
  });
});
