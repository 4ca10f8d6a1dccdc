/** One case: read it, begin it, do a step, mend an entry, read an event as it stands on the ledger. */
import { randomUUID } from 'node:crypto';
import Type from 'typebox';
import type { FieldClass } from '../../kernel/language/data.ts';
import { type Day as CivilDay, isDay } from '../../kernel/time/day.ts';
import { cosignersOf } from '../accounts/countersign.ts';
import { maySee, readerOf } from '../accounts/reading.ts';
import { answers, CaseView, RawEvent } from '../api/answers.ts';
import { Correct, Day, DoStep, Id, IdempotencyKey, OpenCase } from '../api/requests.ts';
import { commandOf, correctionOf, keyOf, send, theCase } from '../commands.ts';
import { type Context, todayOf } from '../context.ts';
import { notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readEvents } from '../reads/case.ts';
import { openerOf } from '../reads/links.ts';
import { caseView } from '../views/case.ts';
import { caseFile } from '../views/case-file.ts';
import { signedIn } from './session.ts';

const tags = ['案件'];

export function caseRoutes(app: App, context: Context): void {
  app.post(
    '/api/cases',
    {
      schema: {
        tags,
        summary: '开始一个案件',
        headers: IdempotencyKey,
        body: OpenCase,
        response: answers(201, CaseView, 400, 401, 403, 409, 422),
      },
    },
    async (request, reply) => {
      const session = signedIn(request);
      const { procedure: id, step, unit = session.unit.id, ...act } = request.body;
      const edition = context.held.editions.on(id, (act.on ?? todayOf(context)).slice(0, 10));
      if (!edition) throw problem(400, `没有施行中的程序「${id}」`);
      if (!context.directory.unit(unit)) throw problem(400, `没有单位「${unit}」`);
      const { procedure } = edition;
      const place = { key: keyOf(session, request.headers['idempotency-key']), step, procedure, unit };
      const cosigned = await cosignersOf(context, session, { of: id, step, unit }, act);
      const command = commandOf(context, session, place, act, cosigned);
      const done = await send(context, session, { case: randomUUID(), opens: { procedure: id, unit }, command });
      reply.code(201).header('location', `/api/cases/${done.case}`);
      return caseView(context, session, await theCase(context, done.case));
    },
  );

  app.get(
    '/api/cases/:id/file',
    {
      schema: {
        tags,
        summary: '案卷:目录、每一行为、期限、账上原文和证明、材料原件,一个压缩包',
        params: Type.Object({ id: Id }),
        produces: ['application/zip'],
        response: { 200: Type.Unsafe<Buffer>({ type: 'string', format: 'binary', description: '压缩包的字节' }) },
      },
    },
    async (request, reply) => {
      const { name, bytes } = await caseFile(context, signedIn(request), await theCase(context, request.params.id));
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .type('application/zip')
        .send(bytes);
    },
  );

  app.get(
    '/api/cases/:id',
    {
      schema: {
        tags,
        summary: '案件全文:事项、行为、期限、可办的和不可办的',
        params: Type.Object({ id: Id }),
        querystring: Type.Object({ on: Type.Optional(Day) }),
        response: answers(200, CaseView, 400, 401, 404),
      },
    },
    async (request) => {
      const { on } = request.query;
      if (on !== undefined && !isDay(on)) throw problem(400, `没有${on}这一天`);
      return caseView(context, signedIn(request), await theCase(context, request.params.id), on as CivilDay | undefined);
    },
  );

  app.post(
    '/api/cases/:id/steps/:step',
    {
      schema: {
        tags,
        summary: '办理一步',
        headers: IdempotencyKey,
        params: Type.Object({ id: Id, step: Id }),
        body: DoStep,
        response: answers(200, CaseView, 400, 401, 403, 404, 409, 422),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { id, step } = request.params;
      if (step === 'correct') throw problem(400, '更正请用更正的接口(/api/cases/:id/corrections)');
      const { n, ...act } = request.body;
      const one = await theCase(context, id);
      const place = {
        key: keyOf(session, request.headers['idempotency-key']),
        step,
        procedure: one.procedure,
        unit: one.case.unit,
        case: one.case,
        opener: await openerOf(context, one.case),
      };
      const cosigned = await cosignersOf(context, session, { of: id, step, unit: one.case.unit }, act);
      await send(context, session, { case: id, command: commandOf(context, session, place, act, cosigned), n });
      return caseView(context, session, await theCase(context, id));
    },
  );

  app.post(
    '/api/cases/:id/corrections',
    {
      schema: {
        tags,
        summary: '更正一次录入',
        headers: IdempotencyKey,
        params: Type.Object({ id: Id }),
        body: Correct,
        response: answers(200, CaseView, 400, 401, 403, 404, 409, 422),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { event, facts, reason, agreed = '', on, n } = request.body;
      const one = await theCase(context, request.params.id);
      const second = agreed === '' ? undefined : context.directory.person(agreed);
      if (agreed !== '' && second?.unit !== one.case.unit) throw problem(400, '同意更正的人应当是承办本案的单位的人员');
      const correction = {
        n: event,
        facts: facts as Parameters<typeof correctionOf>[4]['facts'],
        reason,
        agreed,
        ...(on !== undefined && { on }),
      };
      const key = keyOf(session, request.headers['idempotency-key']);
      await send(context, session, { ...correctionOf(context, session, one, key, correction), n });
      return caseView(context, session, await theCase(context, one.case.id));
    },
  );

  app.get(
    '/api/ledger/:case/:n',
    {
      schema: {
        tags: ['账本'],
        summary: '账上的一笔:原文、摘要和可以看的部分',
        params: Type.Object({ case: Id, n: Type.Integer({ minimum: 1 }) }),
        response: answers(200, RawEvent, 400, 401, 404),
      },
    },
    async (request) => {
      const one = await theCase(context, request.params.case);
      const { n } = request.params;
      const stored = (await readEvents(context, one.case.id, n - 1)).find((e) => e.event.n === n);
      if (!stored) throw notFound(`第${n}号行为`);
      const reader = readerOf(signedIn(request), one.case);
      const { text, digest, seq } = stored;
      const parts = stored.parts.map((p) => ({ name: p.name, ...(maySee(reader, p.class as FieldClass) && { text: p.text }) }));
      return { text, digest, ...(seq !== undefined && { seq }), parts };
    },
  );
}
