/** 文书 as pages: what a step issued, to print or to go on with in Word. */
import Type from 'typebox';
import { composeDocument } from '../../writing/document/compose.ts';
import { documentDocx } from '../../writing/document/docx.ts';
import { documentHtml } from '../../writing/document/html.ts';
import { readerOf } from '../accounts/reading.ts';
import { answers } from '../api/answers.ts';
import { Id } from '../api/requests.ts';
import { theCase } from '../commands.ts';
import type { Context } from '../context.ts';
import { forbidden, notFound } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readDocument, SLIP } from '../reads/document.ts';
import { signedIn } from './session.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function documentRoutes(app: App, context: Context): void {
  app.get(
    '/api/cases/:id/documents/:paper',
    {
      schema: {
        tags: ['文书'],
        summary: '一份文书:由账上的一次行为和它所依的规定生成,网页(打印)或者 Word;slip 为收件凭证,有编号和查询码',
        params: Type.Object({
          id: Id,
          paper: Type.String({
            pattern: `^([1-9]\\d{0,6}|${SLIP})\\.(html|docx)$`,
            description: '行为在本案中的序号和格式,如 4.html;收件凭证为 slip.html',
          }),
        }),
        response: {
          ...answers(200, Type.String(), 400, 401, 403, 404),
          200: {
            description: '文书',
            content: {
              'text/html': { schema: Type.String() },
              [WORD]: { schema: Type.Unsafe<Buffer>({ type: 'string', format: 'binary' }) },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const session = signedIn(request);
      const [n = '', format] = request.params.paper.split('.');
      const one = await theCase(context, request.params.id);
      if (n === SLIP && !readerOf(session, one.case).personal) throw forbidden('收件凭证由承办本案的单位出具');
      const asked = await readDocument(context, session, one, n === SLIP ? n : Number(n), `${request.protocol}://${request.host}`);
      if (!asked) throw notFound(`本案第${n}号行为制发的文书`);
      const paper = composeDocument(asked);
      reply.header('cache-control', 'no-store');
      if (format === 'html') return reply.type('text/html; charset=utf-8').send(documentHtml(paper));
      const name = `${paper.title}${paper.number === undefined ? '' : ` ${paper.number}`}.docx`.replace(/[\\/:*?"<>|]/g, '_');
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .type(WORD)
        .send(Buffer.from(await documentDocx(paper)));
    },
  );
}
