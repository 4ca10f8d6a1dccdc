/** Signing in and out, and who one is. */
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { checkAccount } from '../accounts/accounts.ts';
import { beginSession, COOKIE, clearCookie, endSession, setCookie } from '../accounts/sessions.ts';
import { answers, Session } from '../api/answers.ts';
import { SignIn } from '../api/requests.ts';
import type { Session as Signed } from '../api/shapes.ts';
import type { AppOptions } from '../app.ts';
import type { Context } from '../context.ts';
import { sessionOf } from '../http/access.ts';
import { LIMITS } from '../http/plugins.ts';
import { problem, unauthorized } from '../http/problem.ts';
import type { App } from '../http/types.ts';

const tags = ['登录'];

export function sessionRoutes(app: App, context: Context, options: AppOptions): void {
  app.get(
    '/api/session',
    { schema: { tags, summary: '登录的人', response: answers(200, Session, 401) } },
    async (request) => request.session!,
  );

  app.post(
    '/api/session',
    {
      config: {
        open: true,
        // strict for each account; an office of a hundred may sign in from one address at eight o'clock
        rateLimit: { max: (options.limits ?? LIMITS).signIn, timeWindow: '1 minute', hook: 'preHandler', keyGenerator: triedAccount },
      },
      schema: { tags, summary: '登录', security: [], body: SignIn, response: answers(200, Session, 400, 401, 429) },
    },
    async (request, reply) => {
      const { account, password } = request.body;
      const { database, tenant } = context;
      const found = await checkAccount(database, tenant.id, account, password);
      const session = found && sessionOf(context, found.id, found.person);
      if (!session) {
        request.log.warn({ account }, 'sign-in refused');
        throw problem(401, '账号或者密码不对', { title: '登录未成' });
      }
      const token = await beginSession(database, tenant.id, session.account);
      request.log.info({ account }, 'signed in');
      setCookie(reply, token, options.secure === true);
      return session;
    },
  );

  app.delete(
    '/api/session',
    { config: { open: true }, schema: { tags, summary: '退出', security: [], response: { 204: Type.Null({ description: '已退出' }) } } },
    async (request, reply) => {
      const token = request.cookies[COOKIE];
      if (token !== undefined) await endSession(context.database, context.tenant.id, token);
      return clearCookie(reply).code(204).send(null);
    },
  );
}

const triedAccount = (request: FastifyRequest): string => `${request.ip} ${(request.body as { account: string }).account}`;

/** The session of a route that is not open: it is there, or the request would have been turned away. */
export function signedIn(request: { session?: Signed }): Signed {
  if (!request.session) throw unauthorized();
  return request.session;
}
