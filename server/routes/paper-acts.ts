/** What was entered from paper in the name of who is signed in: a list, and his word that it was so or was not. The ledger is mended by a correction. */
import Type from 'typebox';
import { actTitle } from '../../kernel/case/index.ts';
import { readEvent } from '../../kernel/ledger/event.ts';
import { answers, page } from '../api/answers.ts';
import { PaperAct } from '../api/desk-answers.ts';
import { Id } from '../api/requests.ts';
import { theCase } from '../commands.ts';
import type { Context } from '../context.ts';
import { forbidden, notFound } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readCases, readEvents } from '../reads/case.ts';
import { Names } from '../reads/names.ts';
import { signedIn } from './session.ts';

const tags = ['办理'];
const MOST = 200;

export function paperActRoutes(app: App, context: Context): void {
  app.get(
    '/api/paper-acts',
    {
      schema: {
        tags,
        summary: '凭纸面、办公系统签批,以我的名义录入的行为,最近的在前',
        querystring: Type.Object({ open: Type.Optional(Type.Boolean({ description: '只要还没有确认的' })) }),
        response: answers(200, page(PaperAct), 400, 401),
      },
    },
    async (request) => {
      const { person, unit } = signedIn(request);
      const { rows } = await context.database.within(context.tenant.id, (client) =>
        client.query<{ case: string; text: string; answer: 'confirmed' | 'disputed' | null; why: string | null }>(
          // an official's own acts stand in his unit's cases; the text is canonical, so the actor's first key is his id
          `select e."case", e.text, p.answer, p.why from cases c join events e on e.tenant = c.tenant and e."case" = c.id
           left join paper_answers p on p.tenant = e.tenant and p."case" = e."case" and p.n = e.n
           where c.tenant = $1 and c.unit = $2 and position($3 in e.text) > 0 and position('"by":"paper"' in e.text) > 0
             and ($4::boolean is not true or p.answer is null)
           order by e.text::json ->> 'at' desc limit ${MOST}`,
          [context.tenant.id, unit.id, `"actor":{"person":${JSON.stringify(person.id)},`, request.query.open ?? false],
        ),
      );
      const cases = await readCases(
        context,
        rows.map((r) => r.case),
      );
      const names = new Names(context);
      for (const one of cases.values()) names.know(one);
      await names.fetch();
      return {
        items: rows.flatMap((r) => {
          const one = cases.get(r.case);
          const { n, step, on, at, hand } = readEvent(r.text);
          if (!one || hand?.by !== 'paper') return [];
          return [
            {
              case: r.case,
              n,
              step: actTitle(one.procedure, step),
              procedure: one.procedure.title,
              subject: names.subjectOf(one, true),
              on,
              at,
              by: hand.person === undefined ? '' : context.directory.personName(hand.person),
              scan: hand.scan ?? [],
              ...(r.answer && { answer: r.answer }),
              ...(r.why && { why: r.why }),
            },
          ];
        }),
      };
    },
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
      await context.database.within(context.tenant.id, (client) =>
        client.query(
          `insert into paper_answers (tenant, "case", n, person, answer, why, at) values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (tenant, "case", n) do update set answer = excluded.answer, why = excluded.why, at = excluded.at`,
          [context.tenant.id, id, n, person.id, answer, why, context.now()],
        ),
      );
      return reply.code(204).send(null);
    },
  );
}
