/**
 * 给阅: what an official gives a lawyer, a mediator, an expert, a member of the congress, an auditor or the discipline inspectors to read, and the pages
 * on which they read it. The address is a secret: these routes are not logged, and nothing keeps the pages.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { isDay } from '../../kernel/time/day.ts';
import { figuresIn } from '../../store/figures/figure.ts';
import { getFile } from '../../store/rows/files.ts';
import { officeRoles } from '../accounts/roles.ts';
import { answers } from '../api/answers.ts';
import { Give, GivenNow, GivenRow } from '../api/given-answers.ts';
import { Id } from '../api/requests.ts';
import type { Session } from '../api/shapes.ts';
import { theCase } from '../commands.ts';
import { type Context, todayOf } from '../context.ts';
import { enter, entered, type Given, give, givenById, givenBySecret, givenOfWhat, noteRead, revoke } from '../given/keep.ts';
import { casePage, closedPage, doorPage, eventPage, figurePage } from '../given/page.ts';
import { dayText, shownCase, shownFigure, standsBehind } from '../given/show.ts';
import { forbidden, notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readCase } from '../reads/case.ts';
import { signedIn } from './session.ts';

const tags = ['给阅'];
const HTML = 'text/html; charset=utf-8';
const COOKIE = 'zhangtu_given';
const ENTRY_SECONDS = 2 * 3600;
/** Whose work it is to give a figure. */
const FIGURES = ['planner'];

/** An official of the unit that holds the case; of a figure, the office for law-based government. */
async function mayGive(context: Context, session: Session, kind: Given['kind'], what: string): Promise<void> {
  if (kind === 'figure') {
    if (!figuresIn(context.held)[what]) throw notFound('这个指标');
    if (!session.roles.some((role) => FIGURES.includes(role))) throw forbidden('数字由法治建设议事协调机构办公室给阅');
    return;
  }
  const one = await theCase(context, what);
  if (session.unit.id !== one.case.unit || officeRoles(one.procedure, session.roles).length === 0)
    throw forbidden(`案件由承办单位${context.directory.unitName(one.case.unit)}的人员给阅`);
}

const stateOf = (context: Context, given: Given): 'open' | 'expired' | 'revoked' =>
  given.revokedAt !== undefined ? 'revoked' : given.until < todayOf(context) ? 'expired' : 'open';

const periodOf = ({ parts: { from, to, on } }: Given): string | undefined =>
  on !== undefined ? `截至${on}` : from !== undefined && to !== undefined ? `${from}至${to}` : undefined;

export async function givenRoutes(app: App, context: Context): Promise<void> {
  app.post(
    '/api/given',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: { tags, summary: '给阅一个案件的几项,或者一个数', body: Give, response: answers(201, GivenNow, 400, 401, 403, 404) },
    },
    async (request, reply) => {
      const session = signedIn(request);
      const { kind, what, reader, capacity, ground, personal, until, ...parts } = request.body;
      await mayGive(context, session, kind, what);
      if (!isDay(until) || until < todayOf(context)) throw problem(400, '给阅的最后一天不能在今天之前');
      if (kind === 'case') {
        const { n } = (await theCase(context, what)).case;
        if (!parts.events || parts.events.some((one) => one > n)) throw problem(400, '请选择给阅案件的哪几项');
      }
      for (const one of [parts.from, parts.to, parts.on]) if (one !== undefined && !isDay(one)) throw problem(400, `没有${one}这一天`);
      const { id, secret, code } = await give(context, session, {
        kind,
        what,
        parts,
        reader,
        capacity,
        ground,
        until,
        ...(personal !== undefined && { personal }),
      });
      return reply.code(201).send({ id, address: `/given/${secret}`, code });
    },
  );

  app.get(
    '/api/given',
    {
      schema: {
        tags,
        summary: '一个案件、一个数给阅过什么,谁什么时候读了什么',
        querystring: Type.Object({ kind: Type.Enum(['case', 'figure']), what: Id }),
        response: answers(200, Type.Array(GivenRow), 400, 401, 403, 404),
      },
    },
    async (request) => {
      const { kind, what } = request.query;
      await mayGive(context, signedIn(request), kind, what);
      return (await givenOfWhat(context, kind, what)).map((given) => {
        const { id, reader, capacity, ground, personal, until, at, revokedAt, revokedBy, reads, parts } = given;
        const period = periodOf(given);
        return {
          id,
          reader,
          capacity,
          ground,
          ...(personal !== undefined && { personal }),
          ...(parts.events && { events: parts.events }),
          ...(period !== undefined && { period }),
          until,
          by: context.directory.personName(given.person),
          at,
          state: stateOf(context, given),
          ...(revokedAt !== undefined && { revokedAt }),
          ...(revokedBy !== undefined && { revokedBy: context.directory.personName(revokedBy) }),
          reads,
        };
      });
    },
  );

  app.delete(
    '/api/given/:id',
    {
      schema: {
        tags,
        summary: '收回给阅',
        params: Type.Object({ id: Id }),
        response: { ...answers(200, Type.Null(), 401, 403, 404), 204: Type.Null({ description: '已收回' }) },
      },
    },
    async (request, reply) => {
      const session = signedIn(request);
      const given = await givenById(context, request.params.id);
      if (!given) throw notFound('这项给阅');
      await mayGive(context, session, given.kind, given.what);
      await revoke(context, session, given.id);
      return reply.code(204).send(null);
    },
  );

  await app.register(async (scope: App) => readerPages(scope, context));
}

/** What the reader opens: a door for the code, then what was given. */
function readerPages(app: App, context: Context): void {
  const county = context.tenant.name;
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 1024 }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.addHook('onSend', async (_, reply, payload) => {
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex, nofollow');
    return payload;
  });
  const route = {
    // the address is the secret: it stands in no log
    logLevel: 'silent' as const,
    config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
  };
  const Secret = Type.Object({ secret: Type.String({ pattern: '^[\\w-]{20,80}$' }) });
  const hidden = { hide: true, params: Secret };
  const closed = (reply: FastifyReply, says: string) => reply.code(403).type(HTML).send(closedPage(county, says));

  /** The given of an address, or the page that says why it cannot be read. */
  const open = async (secret: string, reply: FastifyReply): Promise<Given | undefined> => {
    const given = await givenBySecret(context, secret);
    const state = given && stateOf(context, given);
    if (state === 'open') return given;
    const says =
      state === 'expired'
        ? `给阅已于${dayText(given?.until ?? '')}到期。`
        : state === 'revoked'
          ? '给阅已经收回。'
          : '没有这个地址:请核对是否完整。';
    await closed(reply, says);
    return undefined;
  };
  const withGiven =
    (show: (given: Given, request: FastifyRequest, reply: FastifyReply, address: string) => Promise<unknown>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const { secret } = request.params as { secret: string };
      const given = await open(secret, reply);
      if (!given) return reply;
      const address = `/given/${secret}`;
      if (!(await entered(context, given.id, request.cookies[COOKIE]))) return reply.code(401).type(HTML).send(doorPage(county, address));
      return show(given, request, reply, address);
    };
  const giver = (given: Given) => context.directory.unitName(given.unit);

  app.get(
    '/given/:secret',
    { ...route, schema: { ...hidden, querystring: Type.Object({ after: Type.Optional(Type.String({ maxLength: 2000 })) }) } },
    withGiven(async (given, request, reply, address) => {
      const { after } = request.query as { after?: string };
      if (given.kind === 'case') {
        const shown = await shownCase(context, given);
        if (!shown) return closed(reply, '案件已不在库中。');
        await noteRead(context, given.id, `案件:第${(given.parts.events ?? []).join('、')}项`);
        return reply.type(HTML).send(casePage(county, given, giver(given), shown, address));
      }
      const shown = await shownFigure(context, given, after);
      if (!shown) return closed(reply, '这项数字已不再统计。');
      await noteRead(context, given.id, `数字:${shown.title}${after === undefined ? '' : '(后面的一页)'}`);
      return reply.type(HTML).send(figurePage(county, given, giver(given), shown, address));
    }),
  );

  app.get(
    '/given/:secret/events/:case/:n',
    { ...route, schema: { hide: true, params: Type.Object({ ...Secret.properties, case: Id, n: Type.Integer({ minimum: 1 }) }) } },
    withGiven(async (given, request, reply, address) => {
      const { case: id, n } = request.params as { case: string; n: number };
      const one = given.kind === 'figure' && (await standsBehind(context, given, id, n)) ? await readCase(context, id) : undefined;
      const shown = one && (await shownCase(context, given, one, [n]));
      if (!shown) return closed(reply, '这一笔不在给阅的范围内。');
      await noteRead(context, given.id, `一笔:${shown.title}第${n}号`);
      const own = `${address}/events/${encodeURIComponent(id)}/${n}`;
      return reply.type(HTML).send(eventPage(county, given, giver(given), shown, own, address));
    }),
  );

  const file = withGiven(async (given, request, reply) => {
    const of = request.params as { case?: string; of?: number; n: number; digest: string };
    const inside =
      of.case === undefined
        ? given.kind === 'case' && (given.parts.events ?? []).includes(of.n) && (await shownCase(context, given, undefined, [of.n]))
        : given.kind === 'figure' &&
          (await standsBehind(context, given, of.case, of.n)) &&
          (await shownCase(context, given, await readCase(context, of.case), [of.n]));
    const named = (inside ? inside.events : [])
      .flatMap((e) => e.facts)
      .filter((f) => f.kind === 'files' && Array.isArray(f.value))
      .flatMap((f) => f.value as unknown as { name: string; digest: string }[])
      .find((f) => f.digest === of.digest);
    if (!named) return closed(reply, '这个文件不在给阅的范围内。');
    const bytes = await getFile(context.held, named.digest);
    if (!bytes) return closed(reply, '账上只有这个文件的摘要,原件不在库中。');
    await noteRead(context, given.id, `文件:${named.name}`);
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(named.name)}`)
      .type('application/octet-stream')
      .send(Buffer.from(bytes));
  });
  const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
  const N = Type.Integer({ minimum: 1 });
  app.get(
    '/given/:secret/files/:n/:digest',
    { ...route, schema: { hide: true, params: Type.Object({ ...Secret.properties, n: N, digest: Digest }) } },
    file,
  );
  app.get(
    '/given/:secret/events/:case/:n/files/:of/:digest',
    { ...route, schema: { hide: true, params: Type.Object({ ...Secret.properties, case: Id, n: N, of: N, digest: Digest }) } },
    file,
  );

  app.post(
    '/given/:secret',
    {
      ...route,
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: { ...hidden, body: Type.Object({ code: Type.String({ maxLength: 20 }) }, { additionalProperties: false }) },
    },
    async (request, reply) => {
      const { secret } = request.params;
      const given = await open(secret, reply);
      if (!given) return reply;
      const found = await enter(context, secret, request.body.code.trim());
      const address = `/given/${secret}`;
      if (found.kind === 'in')
        return reply
          .setCookie(COOKIE, found.token, {
            path: address,
            httpOnly: true,
            sameSite: 'strict',
            secure: request.protocol === 'https',
            maxAge: ENTRY_SECONDS,
          })
          .redirect(address, 303);
      if (found.kind === 'dead') return closed(reply, '查阅码多次输错,这个地址已经停用。');
      const says = found.kind === 'wait' ? '查阅码多次输错,请过十五分钟再试。' : '查阅码不对,请核对后再输入。';
      return reply
        .code(found.kind === 'wait' ? 429 : 401)
        .type(HTML)
        .send(doorPage(county, address, says));
    },
  );
}
