/** Seals and proofs: what lets a third party check the ledger without us. Seals are public. */
import Type from 'typebox';
import { answers, page, SealRow, VerifyView } from '../api/answers.ts';
import { Paging } from '../api/requests.ts';
import type { VerifyView as View } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readSeals } from '../reads/seals.ts';

const tags = ['账本'];
/** Between two seals made on demand: so a year's seals verify in seconds. */
const DEMAND_MS = 60_000;

export function sealRoutes(app: App, context: Context): void {
  app.get(
    '/api/seals',
    {
      config: { open: true },
      schema: {
        tags,
        summary: '封印,新的在前',
        security: [],
        querystring: Type.Object(Paging),
        response: answers(200, page(SealRow), 400),
      },
    },
    async ({ query: { limit = 50, cursor } }) => {
      const from = fromCursor(cursor, 1);
      const below = from && Number(from[0]);
      if (below !== undefined && !Number.isSafeInteger(below)) throw problem(400, '翻页位置有误,请从第一页查起');
      const items = await readSeals(context, limit + 1, below);
      const shown = items.slice(0, limit);
      return { items: shown, ...(items.length > limit && { next: toCursor([String(shown.at(-1)!.size)]) }) };
    },
  );

  let demanded = Number.NEGATIVE_INFINITY;
  app.get(
    '/api/proofs/:event',
    {
      schema: {
        tags,
        summary: '一个行为在账上的证明,可以离线核对',
        params: Type.Object({ event: Type.String({ pattern: '^[^\\s/?#]+:[1-9][0-9]*$', description: '案件:序号,如 3f2a…:4' }) }),
        response: answers(200, Type.Object({}, { additionalProperties: true, description: '证明(见 kernel/ledger)' }), 400, 401, 404, 409),
      },
    },
    async ({ params: { event } }) => {
      const at = event.lastIndexOf(':');
      const of = { case: event.slice(0, at), n: Number(event.slice(at + 1)) };
      const { rowCount } = await context.database.within(context.tenant.id, (client) =>
        client.query('select from events where tenant = $1 and "case" = $2 and n = $3', [context.tenant.id, of.case, of.n]),
      );
      if (!rowCount) throw notFound('这一行为');
      const proof = () => context.store.proof(context.tenant.id, of);
      let found = await proof();
      if (!found && Date.now() - demanded >= DEMAND_MS) {
        demanded = Date.now();
        await context.store.seal(context.tenant.id, context.now());
        found = await proof();
      }
      if (!found) throw problem(409, '这一行为还没有封印,请一分钟后再取证明', { type: 'urn:zhangtu:problem:unsealed', title: '尚未封印' });
      return found as object;
    },
  );

  app.post(
    '/api/verify',
    {
      config: { roles: ['planner', 'supervisor', 'chief'], rateLimit: { max: 6, timeWindow: '1 minute' } },
      schema: { tags, summary: '核验整个账本', response: answers(200, VerifyView, 401, 403, 429) },
    },
    async (): Promise<View> => {
      const began = performance.now();
      const { ok, counts, findings } = await context.store.verify(context.tenant.id);
      const { events, cases, seals } = counts;
      const faults = findings.map(({ kind, case: of, n, says }) => ({
        kind,
        ...(of !== undefined && { case: of }),
        ...(n !== undefined && { n }),
        says,
      }));
      return { ok, events, cases, seals, ms: Math.round(performance.now() - began), faults };
    },
  );
}
