/** What was entered from paper in the name of who is signed in: a list, and his word that it was so or was not. The ledger is mended by a correction. */
import Type from 'typebox';
import { answers, page } from '../api/answers.ts';
import { PaperAct } from '../api/desk-answers.ts';
import { Id } from '../api/requests.ts';
import { theCase } from '../commands.ts';
import type { Context } from '../context.ts';
import { forbidden, notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readEvents } from '../reads/case.ts';
import { answerPaperAct, readPaperActs } from '../reads/paper-acts.ts';
import { signedIn } from './session.ts';

const tags = ['办理'];

export function paperActRoutes(app: App, context: Context): void {
  app.get(
    '/api/paper-acts',
    {
      schema: {
        tags,
        summary: '凭纸面、办公系统签批,以我的名义录入的行为,和我录入而有异议的,最近的在前',
        querystring: Type.Object({ open: Type.Optional(Type.Boolean({ description: '只要还没有确认的、有异议还没有更正的' })) }),
        response: answers(200, page(PaperAct), 400, 401),
      },
    },
    async (request) => ({ items: await readPaperActs(context, signedIn(request), request.query.open ?? false) }),
  );

  app.post(
    '/api/paper-acts/:case/:n',
    {
      schema: {
        tags,
        summary: '确认,或者说明不是自己的意思;有误的由承办单位更正',
        params: Type.Object({ case: Id, n: Type.Integer({ minimum: 1 }) }),
        body: Type.Object(
          { answer: Type.Enum(['confirmed', 'disputed']), why: Type.Optional(Type.String({ maxLength: 500 })) },
          { additionalProperties: false },
        ),
        response: { ...answers(200, Type.Null(), 400, 401, 403, 404), 204: Type.Null({ description: '已记下' }) },
      },
    },
    async (request, reply) => {
      const { person } = signedIn(request);
      const { case: id, n } = request.params;
      await theCase(context, id);
      const stored = (await readEvents(context, id, n - 1)).find((e) => e.event.n === n);
      if (stored?.event.hand?.by !== 'paper') throw notFound(`第${n}号凭纸面录入的行为`);
      if (stored.event.actor.person !== person.id) throw forbidden('只有行为人本人才能确认');
      const { answer, why = '' } = request.body;
      if (answer === 'disputed' && why.trim() === '') throw problem(400, '请写明哪里不对、应当怎样更正', { title: '没有提出异议' });
      await answerPaperAct(context, { case: id, n, person: person.id, hand: stored.event.hand.person }, answer, why.trim());
      return reply.code(204).send(null);
    },
  );
}
