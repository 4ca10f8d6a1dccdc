/** What stands around every route: cookies, headers that protect a browser, limits on how often, the description of it all. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import type { Context } from '../context.ts';
import type { App } from './types.ts';

/** Requests a minute from one address. A screen of the office asks for a dozen things at once. */
export interface Limits {
  all: number;
  signIn: number;
}
export const LIMITS: Limits = { all: 1200, signIn: 10 };

export async function addPlugins(app: App, context: Context, limits: Limits): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      // the office sets styles on elements; nothing comes from elsewhere
      directives: {
        'img-src': ["'self'", 'data:', 'blob:'],
        'style-src': ["'self'", "'unsafe-inline'"],
        'upgrade-insecure-requests': null,
      },
    },
    // Plain http is how a county tries it on its own machine; https is told by whoever stands in front.
    strictTransportSecurity: false,
  });
  await app.register(rateLimit, { max: limits.all, timeWindow: '1 minute', keyGenerator: (request) => request.ip });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '账图',
        version: '1',
        description: `${context.tenant.name}${context.tenant.demo ? '(虚构的演示县)' : ''}:法定程序、案件、期限、指标、封印。金额以分计,日期为北京时间的民用日。`,
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'zhangtu_session' } } },
    },
  });
}
