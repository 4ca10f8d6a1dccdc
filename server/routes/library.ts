/** The library of normative documents: open to everybody, for any day. */
import Type from 'typebox';
import { isDay } from '../../kernel/time/day.ts';
import { answers, DocumentPage, DocumentRow, page } from '../api/answers.ts';
import { Day, Id } from '../api/requests.ts';
import type { Context } from '../context.ts';
import { notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { type DocumentStatus, readDocumentPage, readLibrary } from '../reads/library.ts';

const tags = ['规范性文件'];
const STATUS: DocumentStatus[] = ['尚未施行', '现行有效', '已经失效'];
const asDay = (on: string | undefined) => {
  if (on !== undefined && !isDay(on)) throw problem(400, `没有${on}这一天`);
  return on === undefined ? {} : { on };
};

export function libraryRoutes(app: App, context: Context): void {
  app.get(
    '/api/library',
    {
      config: { open: true },
      schema: {
        tags,
        summary: '规范性文件统一公开查询:按词、按日、按效力',
        security: [],
        querystring: Type.Object({
          q: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
          on: Type.Optional(Day),
          status: Type.Optional(Type.Union(STATUS.map((s) => Type.Literal(s)))),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2000, default: 200 })),
        }),
        response: answers(200, page(DocumentRow), 400),
      },
    },
    async ({ query: { on, ...question } }) => ({ items: await readLibrary(context, { ...question, ...asDay(on) }) }),
  );

  app.get(
    '/api/library/:id',
    {
      config: { open: true },
      schema: {
        tags,
        summary: '一份规范性文件在某一日的全文、效力、依据、替代关系',
        security: [],
        params: Type.Object({ id: Id }),
        querystring: Type.Object({ on: Type.Optional(Day) }),
        response: answers(200, DocumentPage, 400, 404),
      },
    },
    async ({ params: { id }, query: { on } }) => {
      const found = await readDocumentPage(context, id, asDay(on).on);
      if (!found) throw notFound('这份文件');
      return found;
    },
  );
}
