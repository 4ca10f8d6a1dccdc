/** Collecting the units' material for the county's report: one table for who collects, his own line for a unit. */
import Type from 'typebox';
import { answers } from '../api/answers.ts';
import { CollectView } from '../api/draft-answers.ts';
import type { Context } from '../context.ts';
import type { App } from '../http/types.ts';
import { readCollecting } from '../reads/annual-collect.ts';
import { signedIn } from './session.ts';

export function reportCollectRoutes(app: App, context: Context): void {
  app.get(
    '/api/reports/collect',
    {
      schema: {
        tags: ['报告'],
        summary: '收集年度报告材料:各单位要求、打开、填报、签字、退回、催报的情况',
        querystring: Type.Object({ year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 9999 })) }),
        response: answers(200, CollectView, 400, 401),
      },
    },
    async (request) => readCollecting(context, signedIn(request), request.query.year),
  );
}
