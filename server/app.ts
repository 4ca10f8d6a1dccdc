/** The HTTP application over a context: put together here, a group of routes a file. */
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyServerOptions } from 'fastify';
import type { Context } from './context.ts';
import { addAccess } from './http/access.ts';
import { addCompression } from './http/compress.ts';
import { addErrors, badRequest } from './http/errors.ts';
import { addMetrics } from './http/metrics.ts';
import { addOffice } from './http/office.ts';
import { addPlugins, LIMITS, type Limits } from './http/plugins.ts';
import { addSchemas } from './http/schemas.ts';
import type { App } from './http/types.ts';
import { routes } from './routes/index.ts';

export interface AppOptions {
  logger?: FastifyServerOptions['logger'];
  limits?: Limits;
  /** Folder of the built office; without it a page says how to build it. */
  office?: string;
  /** Answers are held against their description (in tests). */
  strict?: boolean;
  /** Served behind https: the cookie goes over nothing else. */
  secure?: boolean;
}

/** The largest body of JSON; files have a limit of their own. */
const BODY_BYTES = 4 * 1024 * 1024;

/** Builds the application; `ready()` or `listen()` is the caller's. */
export async function buildApp(context: Context, options: AppOptions = {}): Promise<App> {
  const app = Fastify({
    logger: options.logger ?? false,
    bodyLimit: BODY_BYTES,
    genReqId: () => randomUUID(),
    // what a client says of itself is no id of ours
    requestIdHeader: false,
    clientErrorHandler: badRequest,
  }) as unknown as App;
  app.decorateRequest('session', undefined);
  addSchemas(app, options.strict === true);
  addErrors(app);
  await addPlugins(app, context, options.limits ?? LIMITS);
  addCompression(app);
  addMetrics(app, context);
  addAccess(app, context);
  await app.register(async (scope) => {
    for (const add of routes) await add(scope as App, context, options);
  });
  await addOffice(app, options.office);
  return app;
}
