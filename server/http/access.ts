/** Who is signed in, and whether a request may come in at all. What a person may do in a case is decided by `accounts/acting.ts`. */

import { COOKIE, findSession } from '../accounts/sessions.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../context.ts';
import { forbidden, problem, unauthorized } from './problem.ts';
import type { App } from './types.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The session of an account's person; undefined when the person has left. */
export function sessionOf(context: Context, account: string, person: string): Session | undefined {
  const found = context.directory.person(person);
  const unit = found && context.directory.unit(found.unit);
  const today = todayOf(context);
  if (!found || !unit || context.directory.hasLeft(person, today)) return undefined;
  return {
    account,
    person: { id: found.id, name: found.name },
    unit: { id: unit.id, name: unit.name },
    roles: context.directory.rolesOf(person, today),
    tenant: context.tenant,
    today,
  };
}

/** Every route under /api asks for a session but those marked open; a write from another site is turned away. */
export function addAccess(app: App, context: Context): void {
  app.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/') || request.is404) return;
    // A browser always names the origin of a write; SameSite already keeps the cookie from other sites, and this from their forms.
    const { origin, host } = request.headers;
    if (!READS.has(request.method) && origin !== undefined && !sameHost(origin, host)) throw problem(403, '不接受从其他网站发来的请求');
    const token = request.cookies[COOKIE];
    const living = token === undefined ? undefined : await findSession(context.database, context.tenant.id, token);
    const session = living && sessionOf(context, living.account, living.person);
    if (session) request.session = session;
    const { config } = request.routeOptions;
    if (config.open) return;
    if (!session) throw unauthorized();
    if (config.roles && !config.roles.some((role) => session.roles.includes(role))) throw forbidden('您的职责不包括这项操作');
  });
}

function sameHost(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
