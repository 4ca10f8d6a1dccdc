/** One search over everything that the reader may see. */
import Type from 'typebox';
import { answers } from '../api/answers.ts';
import { FoundAnswer } from '../api/search-answers.ts';
import type { Context } from '../context.ts';
import type { App } from '../http/types.ts';
import { findAll, KINDS } from '../reads/search.ts';
import { SearchIndex } from '../reads/search-index.ts';
import { signedIn } from './session.ts';

/** The index and the dictionary are made so long after the start, that the first to search need not wait for them. */
const WARM_MS = 3000;

export function searchRoutes(app: App, context: Context): void {
  const index = new SearchIndex(context);
  const warm = setTimeout(() => index.find('行政', 1), WARM_MS);
  warm.unref();
  app.addHook('onClose', async () => clearTimeout(warm));

  app.get(
    '/api/search',
    {
      schema: {
        tags: ['查找'],
        summary: '查找:案件、当事人、规范性文件、程序、步骤、条文、数字、单位、人员、文件',
        querystring: Type.Object({
          q: Type.String({ maxLength: 100 }),
          kind: Type.Optional(Type.Enum([...KINDS])),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 5 })),
        }),
        response: answers(200, FoundAnswer, 400, 401),
      },
    },
    async (request) => {
      const { q, kind, limit = 5 } = request.query;
      return findAll(context, signedIn(request), index, q, kind, limit);
    },
  );
}
