/** Lists of cases and of registers' entries: narrowed, ordered, grouped, from any place on, and out as a workbook. */
import type { FastifyReply } from 'fastify';
import Type, { type Static } from 'typebox';
import { answers } from '../api/answers.ts';
import { BookAsked, ListAsked, ListColumnView, ListPage, ListQuery, Picked } from '../api/list-answers.ts';
import { Id } from '../api/requests.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readCaseList } from '../reads/case-list.ts';
import { listColumns } from '../reads/list-columns.ts';
import { procedureOf } from '../reads/list-condition.ts';
import { readOrder } from '../reads/list-order.ts';
import { askedWords, orderAsked } from '../views/list-asked.ts';
import { listBook } from '../views/list-book.ts';
import { columnsAsked, listRows } from '../views/list-rows.ts';
import { signedIn } from './session.ts';

const tags = ['待办和清单'];
type BookAsk = Static<typeof BookAsked>;
/** Most cases that a bulk act is begun with. */
const MOST_PICKED = 2000;

export function caseListRoutes(app: App, context: Context): void {
  app.get(
    '/api/cases',
    {
      schema: { tags, summary: '案件清单:筛选、排序、分组,从任一处起', querystring: ListQuery, response: answers(200, ListPage, 400, 401) },
    },
    async (request) => {
      const session = signedIn(request);
      const { limit = 50, offset, view, sort, group, columns, cursor, ...filter } = request.query;
      const facts = columnsAsked(context, filter.procedure, columns);
      if (offset === undefined && sort === undefined && group === undefined) {
        const { ids, ...rest } = await readCaseList(context, session, { ...filter, limit, ...(cursor !== undefined && { cursor }) });
        return { items: await listRows(context, session, ids, facts), ...rest };
      }
      if (cursor !== undefined) throw problem(400, '排序、分组的清单请用 offset 翻页');
      const list = await readOrder(context, session, orderAsked(request.query), view);
      const from = offset ?? 0;
      return {
        items: await listRows(context, session, list.ids.slice(from, from + limit), facts),
        total: list.ids.length,
        ...(group !== undefined && { groups: list.groups }),
      };
    },
  );

  app.get(
    '/api/cases/columns',
    {
      schema: {
        tags,
        summary: '一个程序的清单可以列出、可以筛选的事项',
        querystring: Type.Object({ procedure: Id }),
        response: answers(200, Type.Array(ListColumnView), 401, 404),
      },
    },
    async (request) => {
      signedIn(request);
      const procedure = procedureOf(context, request.query.procedure);
      if (!procedure) throw notFound('这个程序');
      return listColumns(procedure).map(({ path, title, stepTitle, field, filter }) => ({
        path,
        title,
        step: stepTitle,
        kind: field.kind,
        ...(field.of && { of: field.of }),
        ...(filter && { filter }),
      }));
    },
  );

  app.get(
    '/api/cases/picked',
    {
      schema: {
        tags,
        summary: '符合条件的全部案件的标识和行为数,供批量办理(至多两千件)',
        querystring: Type.Object({ ...ListAsked, view: Type.Optional(Type.String({ maxLength: 60 })) }),
        response: answers(200, Picked, 400, 401),
      },
    },
    async (request) => {
      const { ids, ns } = await readOrder(context, signedIn(request), orderAsked(request.query), request.query.view);
      return { total: ids.length, cases: ids.slice(0, MOST_PICKED).map((id, i) => ({ id, n: ns[i] ?? 0 })) };
    },
  );

  const book = async (session: Session, asked: BookAsk, reply: FastifyReply) => {
    const { columns, ids, ...filter } = asked;
    const list = await readOrder(context, session, { ...orderAsked(filter), ...(ids && { ids }) }, undefined);
    const facts = columnsAsked(context, filter.procedure, columns);
    const title = procedureOf(context, filter.procedure)?.title ?? '案件';
    const name = encodeURIComponent(`${title}清单-${todayOf(context)}.xlsx`);
    reply
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    return reply.send(
      listBook(context, session, { ids: list.ids, columns, facts, asked: askedWords(context, asked) }) as unknown as Buffer,
    );
  };
  const bytes = { 200: Type.Unsafe<Buffer>({ type: 'string', format: 'binary', description: '工作簿的字节' }) };
  const produces = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
  app.get(
    '/api/cases/list.xlsx',
    { schema: { tags, summary: '照筛选、排序导出清单(xlsx)', querystring: Type.Object(ListAsked), produces, response: bytes } },
    async (request, reply) => book(signedIn(request), request.query, reply),
  );
  app.post(
    '/api/cases/list.xlsx',
    { schema: { tags, summary: '导出选中的案件(xlsx)', body: BookAsked, produces, response: bytes } },
    async (request, reply) => book(signedIn(request), request.body, reply),
  );
}
