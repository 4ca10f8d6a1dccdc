/** Persons and companies: found by name, and entered once, by the register's own opening step. */
import { randomUUID } from 'node:crypto';
import Type from 'typebox';
import { answers, page, SubjectRow } from '../api/answers.ts';
import { IdempotencyKey, NewSubject } from '../api/requests.ts';
import { commandOf, keyOf, send } from '../commands.ts';
import { type Context, todayOf } from '../context.ts';
import { problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { SUBJECTS } from '../reads/names.ts';
import { findSubjects, knownSubject } from '../reads/subjects.ts';
import { signedIn } from './session.ts';

const tags = ['当事人'];
const NATURAL = '自然人';

/** The entry that has this number: a citizen's or a company's, whichever it is. */
async function knownByCode(context: Context, code: string) {
  const edition = context.held.editions.on(SUBJECTS, todayOf(context));
  const step = edition?.procedure.opens[0];
  if (!edition || step === undefined) return [];
  const known = await knownSubject(context, edition.procedure, step, { idNumber: code, creditCode: code });
  return known ? [known] : [];
}

export function subjectRoutes(app: App, context: Context): void {
  app.get(
    '/api/subjects',
    {
      schema: {
        tags,
        summary: '按名称找当事人;按证件号码、统一社会信用代码找同一个',
        querystring: Type.Object({
          q: Type.Optional(Type.String({ minLength: 2, maxLength: 60 })),
          code: Type.Optional(Type.String({ minLength: 6, maxLength: 40, description: '公民身份号码或者统一社会信用代码,全部' })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
        }),
        response: answers(200, page(SubjectRow), 400, 401),
      },
    },
    async ({ query: { q, code, limit = 20 } }) => {
      const byCode = code === undefined ? [] : await knownByCode(context, code);
      return { items: byCode.length > 0 || q === undefined ? byCode : await findSubjects(context, q, limit) };
    },
  );

  app.post(
    '/api/subjects',
    {
      schema: {
        tags,
        summary: '登记当事人;代码已经登记的,答已有的那一个',
        headers: IdempotencyKey,
        body: NewSubject,
        response: { ...answers(200, SubjectRow), ...answers(201, SubjectRow, 400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) => {
      const session = signedIn(request);
      const { kind, name, code, minor, town } = request.body;
      const edition = context.held.editions.on(SUBJECTS, todayOf(context));
      const step = edition?.procedure.opens[0];
      if (!edition || step === undefined) throw problem(400, '没有施行中的当事人登记簿');
      const natural = kind === NATURAL;
      const facts = {
        kind,
        name,
        ...(code !== undefined && (natural ? { idNumber: code } : { creditCode: code })),
        ...(natural && { minor: minor ?? false }),
        ...(town !== undefined && { town }),
      };
      const known = code === undefined ? undefined : await knownSubject(context, edition.procedure, step, facts);
      if (known) return known;
      const unit = session.unit.id;
      const place = { key: keyOf(session, request.headers['idempotency-key']), step, procedure: edition.procedure, unit };
      const command = commandOf(context, session, place, { facts });
      const done = await send(context, session, { case: randomUUID(), opens: { procedure: SUBJECTS, unit }, command });
      return reply.code(201).send({ id: done.case, kind, name });
    },
  );
}
