/** `/look`: where a case stands, for who holds its slip. Open to all, without script; a code cannot be tried out. */
import Type from 'typebox';
import { theCase } from '../commands.ts';
import type { Context } from '../context.ts';
import type { App } from '../http/types.ts';
import { lookForm, lookFound } from '../public/look.ts';
import { slipBy } from '../reads/slips.ts';
import { whereStands } from '../reads/where.ts';

const HTML = 'text/html; charset=utf-8';
/** A form sent by a browser is small. */
const FORM_BYTES = 4096;
const tags = ['公众'];

/** The digits of the day with which a number begins. */
const DATE = 8;
const digitsOf = (typed: string): string => typed.normalize('NFKC').replaceAll(/\D/g, '');

export async function lookRoutes(app: App, context: Context): Promise<void> {
  await app.register(async (scope: App) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: FORM_BYTES }, (_, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.get(
      '/look',
      {
        config: { open: true },
        schema: { tags, summary: '查询办到哪一步', security: [], produces: ['text/html'], response: { 200: Type.String() } },
      },
      async (_, reply) => reply.type(HTML).header('cache-control', 'no-store').send(lookForm(context)),
    );
    scope.post(
      '/look',
      {
        // eight digits at ten tries a minute: two centuries on the average
        config: { open: true, rateLimit: { max: 10, timeWindow: '1 minute' } },
        schema: {
          tags,
          summary: '凭编号和查询码查询办到哪一步',
          security: [],
          consumes: ['application/x-www-form-urlencoded'],
          produces: ['text/html'],
          body: Type.Object({ no: Type.String({ maxLength: 40 }), code: Type.String({ maxLength: 40 }) }),
          response: { 200: Type.String(), 404: Type.String() },
        },
      },
      async (request, reply) => {
        // as a telephone's keys of digits write it: without the stroke, with another, in broad digits
        const digits = digitsOf(request.body.no);
        const no = digits.length > DATE ? `${digits.slice(0, DATE)}-${digits.slice(DATE)}` : request.body.no.trim();
        const code = digitsOf(request.body.code);
        const slip = await slipBy(context, no, code);
        reply.type(HTML).header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
        if (!slip) return reply.code(404).send(lookForm(context, { no }, '没有查到:编号和查询码对不上。请对照凭证再填一次。'));
        return reply.send(lookFound(context, slip.no, await whereStands(context, await theCase(context, slip.case))));
      },
    );
  });
}
