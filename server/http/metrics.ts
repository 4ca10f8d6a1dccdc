/** `/healthz`: the process lives · `/readyz`: it can do its work · `/metrics`: how it does, for Prometheus. */
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import Type from 'typebox';
import type { Context } from '../context.ts';
import { problem } from './problem.ts';
import type { App } from './types.ts';

const Health = Type.Object({ status: Type.Literal('ok') }, { title: '状态' });

export function addMetrics(app: App, context: Context): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'zhangtu_' });
  const seconds = new Histogram({
    name: 'zhangtu_http_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const count = async (table: string, where = ''): Promise<number> => {
    const { rows } = await context.database.within(context.tenant.id, (client) =>
      client.query<{ n: number }>(`select count(*) as n from ${table} where tenant = $1 ${where}`, [context.tenant.id]),
    );
    return rows[0]?.n ?? 0;
  };
  new Gauge({
    name: 'zhangtu_unsealed_events',
    help: 'Events committed and not yet sealed',
    registers: [registry],
    async collect() {
      this.set(await count('unsealed'));
    },
  });
  new Gauge({
    name: 'zhangtu_open_followups',
    help: 'Follow-ups not yet done',
    registers: [registry],
    async collect() {
      this.set(await count('followups', 'and not done'));
    },
  });
  app.addHook('onResponse', async (request, reply) => {
    // the pattern and not the address: no case id becomes a label
    const route = request.routeOptions.url ?? 'none';
    seconds.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });

  const schema = { tags: ['运行'], response: { 200: Health } };
  app.get('/healthz', { schema: { ...schema, summary: '进程在运行' }, config: { rateLimit: false } }, async () => ({
    status: 'ok' as const,
  }));
  app.get('/readyz', { schema: { ...schema, summary: '可以办事:数据库可用' }, config: { rateLimit: false } }, async () => {
    try {
      await context.database.pool.query('select 1');
    } catch {
      throw problem(503, '数据库暂不可用');
    }
    return { status: 'ok' as const };
  });
  app.get(
    '/metrics',
    { schema: { tags: ['运行'], summary: '运行指标(Prometheus)', response: { 200: Type.String() } }, config: { rateLimit: false } },
    async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  );
}
