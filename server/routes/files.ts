/** Files: kept by the digest of their bytes, which is what the ledger names. */
import Type from 'typebox';
import { getFile, putFile } from '../../store/rows/files.ts';
import { answers, FileKept } from '../api/answers.ts';
import { Id } from '../api/requests.ts';
import type { Context } from '../context.ts';
import { notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { mayOpen, noteUpload } from '../reads/files.ts';
import { signedIn } from './session.ts';

const tags = ['文件'];
/** The largest file: a scanned file of some hundred pages. */
const FILE_BYTES = 50 * 1024 * 1024;
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });

export async function fileRoutes(app: App, context: Context): Promise<void> {
  await app.register(async (scope: App) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: FILE_BYTES }, (_, body, done) =>
      done(null, body),
    );
    scope.post(
      '/api/files',
      {
        bodyLimit: FILE_BYTES,
        schema: {
          tags,
          summary: '上传文件的字节(application/octet-stream),答摘要',
          consumes: ['application/octet-stream'],
          querystring: Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }) }),
          response: answers(201, FileKept, 400, 401, 413),
        },
      },
      async (request, reply) => {
        const bytes = request.body as unknown;
        if (!Buffer.isBuffer(bytes)) throw problem(415, '文件应当以 application/octet-stream 上传');
        if (bytes.length === 0) throw problem(400, '文件是空的');
        const digest = await putFile(context.held, bytes);
        await noteUpload(context, signedIn(request), digest);
        return reply.code(201).send({ name: request.query.name, digest, size: bytes.length });
      },
    );
  });

  app.get(
    '/api/files/:digest',
    {
      schema: {
        tags,
        summary: '下载文件:本人上传的,或者所在案件中可以看的',
        params: Type.Object({ digest: Digest }),
        querystring: Type.Object({ name: Type.Optional(Type.String({ maxLength: 200 })), case: Type.Optional(Id) }),
        produces: ['application/octet-stream'],
        response: { 200: Type.Unsafe<Buffer>({ type: 'string', format: 'binary', description: '文件的字节' }) },
      },
    },
    async (request, reply) => {
      const { digest } = request.params;
      // not his to see is told as not there: that a file exists is itself a fact of the case
      const open = await mayOpen(context, signedIn(request), digest, request.query.case);
      const bytes = open ? await getFile(context.held, digest) : undefined;
      if (!bytes) throw notFound('这个文件');
      const name = encodeURIComponent(request.query.name ?? digest);
      // always a download: what was handed in is never run as a page of ours
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('x-content-type-options', 'nosniff')
        .type('application/octet-stream')
        .send(Buffer.from(bytes));
    },
  );
}
