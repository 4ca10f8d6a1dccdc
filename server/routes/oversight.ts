/** Oversight of other units' cases: what is found, what was done about it, how units' acts came about, cases drawn for review of their files. */
import { randomInt } from 'node:crypto';
import Type from 'typebox';
import { answers } from '../api/answers.ts';
import { ClosingAsked, Drawn, Findings, FindingsAsked, Noted, Shares, SupervisionAsked, Ways } from '../api/oversight-answers.ts';
import { Day, Id, Paging } from '../api/requests.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { forbidden, notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { type Asked, type Found, readFound } from '../reads/oversight.ts';
import { close, isClosed, noteSupervised, readClosed } from '../reads/oversight-closed.ts';
import { KINDS, type Kind } from '../reads/oversight-kinds.ts';
import { readShares } from '../reads/oversight-shares.ts';
import { findingRows, findingsBook } from '../views/oversight.ts';
import { waysOf } from '../views/oversight-ways.ts';
import { caseRows } from '../views/rows.ts';
import { signedIn } from './session.ts';

const tags = ['监督'];
/** Roles that look over other units' cases, where they are held in every unit. */
const OVERSEERS = ['supervisor', 'planner'];
/** The whole ledger is gone through for each: so often a minute is enough for a person. */
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MOST_DRAWN = 50;

/** Roles of oversight that the reader holds in every unit; a refusal in words where he holds none. */
function overseer(context: Context, session: Session): string[] {
  const roles = context.directory.rolesOf(session.person.id, todayOf(context), '').filter((role) => OVERSEERS.includes(role));
  if (roles.length === 0) throw forbidden('监督其他单位的案件,由行政执法监督机构、法治建设议事协调机构办公室的人员办理');
  return roles;
}

async function found(context: Context, asked: Asked & { state?: string }) {
  const { state = 'open', kind, ...rest } = asked;
  if (kind !== undefined && !(kind in KINDS)) throw problem(400, '没有这一类监督发现');
  const [all, seen] = await Promise.all([readFound(context, rest), readClosed(context)]);
  const ofState = all.filter((f) => isClosed(f, seen) === (state === 'closed'));
  return { ofState, seen, shown: ofState.filter((f) => kind === undefined || f.kind === kind) };
}

/** How many there are by what they are, only of what there is. */
function counted(of: readonly Found[], by: (f: Found) => string, order: readonly { id: string; title: string }[]) {
  const counts = new Map<string, number>();
  for (const f of of) counts.set(by(f), (counts.get(by(f)) ?? 0) + 1);
  return order.flatMap(({ id, title }) => (counts.has(id) ? [{ id, title, count: counts.get(id)! }] : []));
}

export function oversightRoutes(app: App, context: Context): void {
  app.get(
    '/api/oversight/findings',
    {
      config,
      schema: {
        tags,
        summary: '监督发现:期限、违反的规定、缺少的记录,由账本算出',
        querystring: Type.Object({ ...FindingsAsked, ...Paging }),
        response: answers(200, Findings, 400, 401, 403, 429),
      },
    },
    async (request) => {
      const session = signedIn(request);
      overseer(context, session);
      const { limit = 100, cursor, ...asked } = request.query;
      const { ofState, shown, seen } = await found(context, asked);
      const at = Number(fromCursor(cursor, 1)?.[0] ?? 0);
      if (!Number.isInteger(at) || at < 0) throw problem(400, '翻页位置有误,请从第一页查起');
      return {
        items: await findingRows(context, session, shown.slice(at, at + limit), seen),
        total: shown.length,
        ...(at + limit < shown.length && { next: toCursor([String(at + limit)]) }),
        kinds: counted(
          ofState,
          (f) => f.kind,
          (Object.keys(KINDS) as Kind[]).map((id) => ({ id, title: KINDS[id] })),
        ),
        units: counted(
          shown,
          (f) => f.unit,
          context.directory.units().map((u) => ({ id: u.id, title: u.name })),
        ),
        procedures: counted(shown, (f) => f.procedure, context.procedures),
      };
    },
  );

  app.get(
    '/api/oversight/findings.xlsx',
    {
      config,
      schema: {
        tags,
        summary: '监督发现清单(Excel)',
        querystring: Type.Object(FindingsAsked),
        produces: [WORKBOOK],
        response: { 200: Type.Unsafe<Buffer>({ type: 'string', format: 'binary', description: '工作簿的字节' }) },
      },
    },
    async (request, reply) => {
      const session = signedIn(request);
      overseer(context, session);
      const { shown, seen } = await found(context, request.query);
      const name = encodeURIComponent(`监督发现${todayOf(context)}.xlsx`);
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .type(WORKBOOK)
        .send((await findingsBook(await findingRows(context, session, shown, seen))) as Buffer<ArrayBuffer>);
    },
  );

  app.post(
    '/api/oversight/closings',
    {
      config,
      schema: {
        tags,
        summary: '写明理由,处理一个发现;所依据的情况再有变化的,重新出现',
        body: ClosingAsked,
        response: answers(200, Noted, 400, 401, 403, 404, 429),
      },
    },
    async (request) => {
      const session = signedIn(request);
      overseer(context, session);
      const { key, reason, again = false } = request.body;
      const one = (await readFound(context)).find((f) => f.key === key);
      if (!one) throw notFound('这个发现,可能刚刚已经办理');
      await close(context, session, { key, case: one.case, state: again ? '' : one.state, reason: reason.trim() });
      return { key: request.body.key };
    },
  );

  app.post(
    '/api/oversight/supervisions',
    {
      schema: {
        tags,
        summary: '记下为一个发现登记的监督案件',
        body: SupervisionAsked,
        response: answers(200, Noted, 400, 401, 403),
      },
    },
    async (request) => {
      const session = signedIn(request);
      overseer(context, session);
      await noteSupervised(context, session, request.body.key, request.body.case);
      return { key: request.body.key };
    },
  );

  app.get(
    '/api/oversight/ways',
    { schema: { tags, summary: '可以就发现启动的监督程序', response: answers(200, Ways, 401, 403) } },
    async (request) => waysOf(context, overseer(context, signedIn(request))),
  );

  app.get(
    '/api/oversight/shares',
    {
      config,
      schema: {
        tags,
        summary: '各单位的行为如何录入:补录、凭纸代录、署名集中、法律视为,各附基数,不排名',
        querystring: Type.Object({ from: Day, to: Day }),
        response: answers(200, Shares, 400, 401, 403, 429),
      },
    },
    async (request) => {
      overseer(context, signedIn(request));
      return readShares(context, request.query);
    },
  );

  app.get(
    '/api/oversight/draw',
    {
      config,
      schema: {
        tags,
        summary: '随机抽取已经办结的案件,供案卷评查',
        querystring: Type.Object({
          procedure: Id,
          unit: Type.Optional(Id),
          from: Day,
          to: Day,
          n: Type.Integer({ minimum: 1, maximum: MOST_DRAWN }),
        }),
        response: answers(200, Drawn, 400, 401, 403, 429),
      },
    },
    async (request) => {
      const session = signedIn(request);
      overseer(context, session);
      const { procedure, unit, from, to, n } = request.query;
      const { rows } = await context.database.within(context.tenant.id, (client) =>
        client.query<{ id: string; unit: string; ended: string }>(
          `select id, unit, ended from cases where tenant = $1 and procedure = $2 and ended is not null and opened between $3 and $4
             and ($5::text is null or unit = $5) order by id`,
          [context.tenant.id, procedure, from, to, unit ?? null],
        ),
      );
      // each is equally likely: one after another is taken out at a place that nobody chooses
      const drawn = Array.from({ length: Math.min(n, rows.length) }, () => rows.splice(randomInt(rows.length), 1)[0]!);
      const shown = await caseRows(
        context,
        session,
        drawn.map((d) => d.id),
      );
      return shown.map(({ id, title, subject, number, unit: unitName, ended }) => ({
        case: id,
        title,
        subject,
        ...(number !== undefined && { number }),
        unit: drawn.find((d) => d.id === id)!.unit,
        unitName,
        ended: ended ?? '',
      }));
    },
  );
}
