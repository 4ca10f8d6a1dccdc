/** Administration: units, people, roles, registers, templates, and the record of every change. Everything is changed by one way, `POST /api/admin/changes`. */
import Type from 'typebox';
import { stepOf } from '../../kernel/case/index.ts';
import { titleOf } from '../accounts/roles.ts';
import { readAccounts } from '../admin/accounts.ts';
import { answer, change, KINDS, readChanges } from '../admin/changes.ts';
import { readRegisters } from '../admin/registers.ts';
import { readHoles, readRoles } from '../admin/roles.ts';
import { readTemplates, templateFor } from '../admin/templates.ts';
import {
  AdminChange,
  AdminChanged,
  AdminHole,
  AdminLapsing,
  AdminPerson,
  AdminRegister,
  AdminRole,
  AdminTemplate,
  AdminUnit,
  PaperTemplate,
} from '../api/admin-answers.ts';
import { answers, page } from '../api/answers.ts';
import { Id } from '../api/requests.ts';
import { type Context, todayOf } from '../context.ts';
import { notFound } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { signedIn } from './session.ts';

export const tags = ['管理'];
/** Who may look at how the office is set up. What each may change is said with each kind of change. */
export const READERS = { roles: ['admin', 'planner'] } as const;
const PAGE = 100;

export function adminRoutes(app: App, context: Context): void {
  app.get(
    '/api/admin/units',
    { config: READERS, schema: { tags, summary: '全部单位,包括已经撤销的', response: answers(200, Type.Array(AdminUnit), 401, 403) } },
    async () => {
      const { rows } = await context.database.within(context.tenant.id, (client) =>
        client.query<{ unit: string; n: number }>(
          'select unit, count(*) as n from cases where tenant = $1 and ended is null group by unit',
          [context.tenant.id],
        ),
      );
      const open = new Map(rows.map((r) => [r.unit, r.n]));
      const people = new Map<string, number>();
      for (const p of context.directory.people(todayOf(context))) people.set(p.unit, (people.get(p.unit) ?? 0) + 1);
      return context.directory.everyUnit().map(({ mergedInto, ...u }) => ({
        ...u,
        people: people.get(u.id) ?? 0,
        open: open.get(u.id) ?? 0,
        ...(mergedInto !== undefined && { mergedInto: context.directory.unitName(mergedInto) }),
      }));
    },
  );

  app.get(
    '/api/admin/people',
    {
      config: READERS,
      schema: {
        tags,
        summary: '人员、职责的起止、账号;按单位或者姓名',
        querystring: Type.Object({ unit: Type.Optional(Id), role: Type.Optional(Id), q: Type.Optional(Type.String({ maxLength: 40 })) }),
        response: answers(200, page(AdminPerson), 400, 401, 403),
      },
    },
    async ({ query: { unit, role, q } }) => {
      const today = todayOf(context);
      const accounts = await readAccounts(context);
      const found = context.directory
        .everybody()
        .filter((p) => (unit === undefined || p.unit === unit) && (q === undefined || p.name.includes(q)))
        .filter((p) => role === undefined || context.directory.rolesOf(p.id, today).includes(role));
      const items = found.slice(0, PAGE).map((p) => ({
        ...p,
        unitName: context.directory.unitName(p.unit),
        posts: context.directory.postsOf(p.id).map(({ role, from, until, everywhere, deputyFor }) => ({
          role,
          title: titleOf(role),
          from,
          ...(until !== undefined && { until }),
          everywhere: everywhere === true,
          ...(deputyFor !== undefined && { deputyFor: context.directory.personName(deputyFor) }),
          now: from <= today && (until === undefined || today < until),
        })),
        accounts: accounts.filter((a) => a.person === p.id).map(({ id, locked, sessions }) => ({ id, locked, sessions })),
      }));
      return { items, total: found.length };
    },
  );

  app.get(
    '/api/admin/roles',
    {
      config: READERS,
      schema: {
        tags,
        summary: '法律文件里的职责、各能办什么、谁担任、哪些单位缺人',
        response: answers(200, Type.Object({ roles: Type.Array(AdminRole), holes: Type.Array(AdminHole) }), 401, 403),
      },
    },
    async () => ({ roles: readRoles(context), holes: await readHoles(context) }),
  );

  app.get(
    '/api/admin/registers',
    {
      config: READERS,
      schema: {
        tags,
        summary: '证件等登记簿和将要到期的',
        response: answers(200, Type.Object({ registers: Type.Array(AdminRegister), soon: Type.Array(AdminLapsing) }), 401, 403),
      },
    },
    async () => readRegisters(context),
  );

  app.get(
    '/api/admin/templates',
    { config: READERS, schema: { tags, summary: '各单位的文书格式', response: answers(200, Type.Array(AdminTemplate), 401, 403) } },
    async () =>
      (await readTemplates(context)).map((t) => {
        const of = context.procedures.find((p) => p.id === t.procedure);
        return {
          ...t,
          unitName: t.unit === '' ? '' : context.directory.unitName(t.unit),
          procedureTitle: of?.title ?? '',
          stepTitle: (of && t.step !== '' && stepOf(of, t.step)?.title) || '',
        };
      }),
  );

  app.get(
    '/api/templates',
    {
      schema: {
        tags,
        summary: '一份文书适用的格式:单位、程序、步骤,就近取用',
        querystring: Type.Object({ unit: Id, procedure: Type.Optional(Id), step: Type.Optional(Id) }),
        response: answers(200, PaperTemplate, 400, 401, 404),
      },
    },
    async ({ query }) => {
      if (!context.directory.unit(query.unit)) throw notFound('这个单位');
      return templateFor(context, await readTemplates(context), query);
    },
  );

  app.get(
    '/api/admin/changes',
    {
      config: READERS,
      schema: {
        tags,
        summary: '变更记录,新的在前;waiting 为真时只列等第二人同意的',
        querystring: Type.Object({ below: Type.Optional(Type.Integer({ minimum: 1 })), waiting: Type.Optional(Type.Boolean()) }),
        response: answers(200, page(AdminChange), 400, 401, 403),
      },
    },
    async (request) => {
      const { below, waiting } = request.query;
      const rows = await readChanges(context, signedIn(request), {
        limit: PAGE + 1,
        ...(below !== undefined && { below }),
        ...(waiting !== undefined && { waiting }),
      });
      const items = rows.slice(0, PAGE);
      return { items, ...(rows.length > PAGE && { next: String(items.at(-1)!.n) }) };
    },
  );

  app.post(
    '/api/admin/changes',
    {
      config: { ...READERS, rateLimit: { max: 120, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '变更一项设置:办成并记下前后;撤并单位、全县的职责、日历要等第二人同意',
        body: Type.Union(
          KINDS.map((k) => k.schema),
          { title: '变更' },
        ),
        response: answers(200, AdminChanged, 400, 401, 403),
      },
    },
    async (request) => change(context, signedIn(request), request.body as { kind: string }),
  );

  app.post(
    '/api/admin/changes/:n',
    {
      config: READERS,
      schema: {
        tags,
        summary: '第二人同意或者不同意',
        params: Type.Object({ n: Type.Integer({ minimum: 1 }) }),
        body: Type.Object({ agree: Type.Boolean() }, { additionalProperties: false, title: '第二人的意见' }),
        response: answers(200, AdminChanged, 400, 401, 403, 404),
      },
    },
    async (request) => answer(context, signedIn(request), request.params.n, request.body.agree),
  );
}
