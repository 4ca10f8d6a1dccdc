/** The window: an item with its materials, the slip of a case (its paper is among the documents), slips found again by the party. */
import Type from 'typebox';
import { endingOf } from '../../kernel/case/index.ts';
import { readerOf } from '../accounts/reading.ts';
import { answers } from '../api/answers.ts';
import { Entry, Slip, type SlipView, WindowItem } from '../api/desk-answers.ts';
import { Id } from '../api/requests.ts';
import { theCase } from '../commands.ts';
import type { Context } from '../context.ts';
import { forbidden, notFound } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import type { OneCase } from '../reads/case.ts';
import { findEntries } from '../reads/entries.ts';
import { Names } from '../reads/names.ts';
import { type Slip as Drawn, slipOf, slipsOfParty } from '../reads/slips.ts';
import { readWindowItem } from '../reads/window-item.ts';
import { signedIn } from './session.ts';

const tags = ['窗口'];

export function windowRoutes(app: App, context: Context): void {
  app.get(
    '/api/window/items/:id',
    {
      schema: {
        tags,
        summary: '窗口收件用:事项的材料、办件类型、实施机关',
        params: Type.Object({ id: Id }),
        response: answers(200, WindowItem, 400, 401, 404),
      },
    },
    async ({ params }) => {
      const item = await readWindowItem(context, params.id);
      if (!item) throw notFound('这个事项');
      return item;
    },
  );

  app.get(
    '/api/entries',
    {
      schema: {
        tags,
        summary: '按名称中的任何几个字找登记、案件,供表单引用;本单位的在前,已经终结的不列',
        querystring: Type.Object({ procedure: Id, q: Type.String({ minLength: 1, maxLength: 60 }) }),
        response: answers(200, Type.Array(Entry), 400, 401),
      },
    },
    async (request) => {
      const { procedure, q } = request.query;
      return findEntries(context, procedure, q, signedIn(request).unit.id);
    },
  );

  app.post(
    '/api/cases/:id/slip',
    {
      schema: {
        tags,
        summary: '案件的收件凭证:编号和查询码,第一次要时取号,以后不变',
        params: Type.Object({ id: Id }),
        response: answers(200, Slip, 400, 401, 403, 404),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const one = await theCase(context, request.params.id);
      if (!readerOf(session, one.case).personal) throw forbidden('收件凭证由承办本案的单位出具');
      return (await views(context, [{ slip: await slipOf(context, one.case.id), one }]))[0]!;
    },
  );

  app.get(
    '/api/window/slips',
    {
      schema: {
        tags,
        summary: '凭证丢失:按当事人找他的收件凭证',
        querystring: Type.Object({ party: Id }),
        response: answers(200, Type.Array(Slip), 400, 401),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const found = await slipsOfParty(context, request.query.party);
      return views(
        context,
        found.filter(({ one }) => readerOf(session, one.case).personal),
      );
    },
  );
}

async function views(context: Context, found: readonly { slip: Drawn; one: OneCase }[]): Promise<SlipView[]> {
  const names = new Names(context);
  for (const { one } of found) names.know(one);
  await names.fetch();
  return found.map(({ slip, one }) => {
    const ending = endingOf(one.procedure, one.case.acts);
    const ended = ending && one.procedure.steps[ending.step]?.ends;
    return { ...slip, title: one.procedure.title, subject: names.subjectOf(one, true), ...(ended !== undefined && { ended }) };
  });
}
