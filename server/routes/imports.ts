/** Cases and entries by a sheet: the template, the trial of every row, and the rows into the ledger. */
import Type from 'typebox';
import { answers } from '../api/answers.ts';
import { SheetImportedView, SheetView } from '../api/import-answers.ts';
import { Id } from '../api/requests.ts';
import type { Context } from '../context.ts';
import { ExchangeError } from '../exchange/mapping.ts';
import { notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { importSheet, sheetTable } from '../imports/import.ts';
import { type Sheet, sheetOf } from '../imports/sheet.ts';
import { templateBook } from '../imports/template.ts';
import { signedIn } from './session.ts';

const tags = ['导入'];
const FILE_BYTES = 20 * 1024 * 1024;
const Which = { procedure: Id, step: Type.Optional({ ...Id, description: '由哪一步开始;不填为第一种' }) };
const BOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function importRoutes(app: App, context: Context): Promise<void> {
  const sheetFor = (asked: { procedure: string; step?: string }): Sheet => {
    const sheet = sheetOf(context.procedures, asked.procedure, asked.step);
    if (!sheet) throw notFound('可以由表格开始的这个程序');
    return sheet;
  };

  app.get(
    '/api/imports/sheet',
    { schema: { tags, summary: '表格的各列', querystring: Type.Object(Which), response: answers(200, SheetView, 401, 404) } },
    async (request) => {
      const { procedure, step, data, columns } = sheetFor(request.query);
      return {
        procedure: procedure.id,
        title: procedure.title,
        step,
        stepTitle: data.title,
        columns: columns.map(({ name, required, note, of }) => ({ name, required, note, ...(of && { of: [...of] }) })),
      };
    },
  );

  app.get(
    '/api/imports/template.xlsx',
    {
      schema: {
        tags,
        summary: '空白的表格(xlsx),由步骤的表单生成',
        querystring: Type.Object(Which),
        produces: [BOOK],
        response: { 200: Type.Unsafe<Buffer>({ type: 'string', format: 'binary', description: '工作簿的字节' }) },
      },
    },
    async (request, reply) => {
      const sheet = sheetFor(request.query);
      const name = encodeURIComponent(`${sheet.procedure.title}-${sheet.data.title}-导入模板.xlsx`);
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .type(BOOK)
        .send(Buffer.from(await templateBook(context, sheet)));
    },
  );

  await app.register(async (scope: App) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: FILE_BYTES }, (_, body, done) =>
      done(null, body),
    );
    scope.post(
      '/api/imports',
      {
        bodyLimit: FILE_BYTES,
        config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
        schema: {
          tags,
          summary: '送来表格(xlsx、csv、jsonl 的字节):try 只核对;whole 全部能记才记;good 只记能记的行。再送一次不会重复',
          consumes: ['application/octet-stream'],
          querystring: Type.Object({
            ...Which,
            name: Type.String({ minLength: 1, maxLength: 200, description: '文件名,以 .xlsx、.csv 或者 .jsonl 结尾' }),
            mode: Type.Optional(Type.Enum(['try', 'whole', 'good'])),
            record: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, description: '补录,以及为何补录' })),
          }),
          response: answers(200, SheetImportedView, 400, 401, 404, 413),
        },
      },
      async (request) => {
        const session = signedIn(request);
        const { name, mode = 'try', record } = request.query;
        const bytes = request.body as unknown;
        if (!Buffer.isBuffer(bytes) || bytes.length === 0) throw problem(400, '文件是空的');
        const sheet = sheetFor(request.query);
        try {
          const table = await sheetTable(sheet, name, bytes);
          const result = await importSheet(context, sheet, table, bytes, {
            mode,
            by: () => session,
            unit: session.unit.id,
            ...(record !== undefined && { record }),
          });
          return { procedure: sheet.procedure.id, title: sheet.procedure.title, step: sheet.step, mode, ...result };
        } catch (error) {
          throw error instanceof ExchangeError ? problem(400, error.message) : error;
        }
      },
    );
  });
}
