/** What moves, as it moves: server-sent events, one stream a browser. Of an event it says that it was, never what it says. */
import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import Type from 'typebox';
import { COOKIE, findSession } from '../accounts/sessions.ts';
import { answers } from '../api/answers.ts';
import type { LiveEvent, Session } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import type { App } from '../http/types.ts';
import { Hub, type Moved } from '../live/hub.ts';
import { signedIn } from './session.ts';

/** A sign of life so often: proxies cut a line that is silent for a minute. Whether the session still lives is asked with it. */
const BEAT_MS = 20_000;
/** Streams of one account: some browsers and a telephone. One more closes the oldest. */
const PER_ACCOUNT = 8;
/** After a break the browser tries again so soon. */
const RETRY_MS = 3000;

export function liveRoutes(app: App, context: Context): void {
  const hub = new Hub(context);
  // an id of another run of the server is not mistaken for one of this
  const run = randomBytes(4).toString('hex');
  // how to end each stream, by account, the oldest first
  const open = new Map<string, Set<() => void>>();
  app.addHook('preClose', async () => {
    hub.close();
    for (const end of [...open.values()].flatMap((ends) => [...ends])) end();
  });

  app.get(
    '/api/live',
    {
      schema: {
        tags: ['案件'],
        summary: '实时进展:哪个案件由谁办了哪一步(服务器推送事件)',
        description: '事件名:moved(案件有进展)、beat(仍在连接)、lost(间断过久,请重新读取)。断线后带 Last-Event-ID 再连,从断处接续。',
        response: {
          ...answers(200, Type.String(), 401, 429),
          200: {
            description: '事件流',
            content: { 'text/event-stream': { schema: Type.Unsafe<NodeJS.ReadableStream>({ type: 'string' }) } },
          },
        },
      },
    },
    async (request, reply) => {
      const session = signedIn(request);
      const token = request.cookies[COOKIE] ?? '';
      const stream = new PassThrough();
      const write = (event: string, data: unknown, id?: number): void => {
        if (!stream.writableEnded)
          stream.write(`event: ${event}\n${id === undefined ? '' : `id: ${run}.${id}\n`}data: ${JSON.stringify(data)}\n\n`);
      };
      const everywhere = context.directory.rolesOf(session.person.id, todayOf(context), '').length > 0;
      const tell = (m: Moved) => write('moved', lineOf(m, session, everywhere), m.id);

      stream.write(`retry: ${RETRY_MS}\n`);
      const missed = missedSince(hub, run, request.headers['last-event-id']?.toString());
      if (missed === 'lost') write('lost', {}, hub.last);
      else if (missed) for (const m of missed) tell(m);
      write('beat', {}, hub.last);

      const stop = hub.hear(tell);
      const beat = setInterval(async () => {
        const living = await findSession(context.database, context.tenant.id, token).catch(() => undefined);
        if (living?.account === session.account) write('beat', {});
        else leave();
      }, BEAT_MS);
      const leave = (): void => {
        stop();
        clearInterval(beat);
        const mine = open.get(session.account);
        mine?.delete(leave);
        if (mine?.size === 0) open.delete(session.account);
        stream.end();
      };
      const mine = open.get(session.account) ?? new Set();
      open.set(session.account, mine.add(leave));
      if (mine.size > PER_ACCOUNT) [...mine][0]?.();
      // the browser has gone, or the line broke
      reply.raw.once('close', leave);
      return reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store, no-transform')
        .header('x-accel-buffering', 'no')
        .send(stream);
    },
  );
}

const lineOf = (m: Moved, session: Session, everywhere: boolean): LiveEvent => ({
  case: m.case,
  procedure: m.procedure,
  n: m.n,
  step: m.step,
  title: m.title,
  by: m.by,
  on: m.on,
  own: m.person === session.person.id,
  desk: everywhere || m.unit === session.unit.id,
});

/** What a browser that comes back has missed; nothing for one that comes for the first time. */
function missedSince(hub: Hub, run: string, header: string | undefined): Moved[] | 'lost' | undefined {
  if (header === undefined || header === '') return undefined;
  const [of, place] = header.split('.');
  if (of !== run || !/^\d+$/.test(place ?? '')) return 'lost';
  return hub.since(Number(place)) ?? 'lost';
}
