/**
 * One step for many cases. Each case is decided by itself, on the number of acts that it had when it was looked at, under a key of its own: what one is
 * refused the others are not, nothing is half done, and the same request sent again does nothing twice.
 */
import { answers } from '../api/answers.ts';
import type { BulkOutcome } from '../api/list-answers.ts';
import { BulkAct, BulkAsked, BulkOffers, BulkOutcomes } from '../api/list-answers.ts';
import { IdempotencyKey } from '../api/requests.ts';
import type { Session } from '../api/shapes.ts';
import { commandOf, keyOf } from '../commands.ts';
import type { Context } from '../context.ts';
import { HttpProblem, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { type OneCase, readCases } from '../reads/case.ts';
import { bulkOffers } from '../views/bulk.ts';
import { signedIn } from './session.ts';

const tags = ['案件'];

export function bulkRoutes(app: App, context: Context): void {
  app.post(
    '/api/bulk/steps',
    {
      schema: {
        tags,
        summary: '选中的案件能够一次办理的步骤:各有几件能办,要填什么,要为几件署名',
        body: BulkAsked,
        response: answers(200, BulkOffers, 400, 401),
      },
    },
    async (request) => bulkOffers(context, signedIn(request), request.body.cases),
  );

  app.post(
    '/api/bulk',
    {
      schema: {
        tags,
        summary: '批量办理一步:各件分别裁断,逐件答复',
        headers: IdempotencyKey,
        body: BulkAct,
        response: answers(200, BulkOutcomes, 400, 401),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { cases, ...act } = request.body;
      const key = request.headers['idempotency-key'];
      if (key !== undefined && key.length > 60) throw problem(400, '批量办理的键至多六十个字符');
      if (act.step === 'correct') throw problem(400, '更正逐件办理');
      const found = await readCases(
        context,
        cases.map((c) => c.id),
      );
      const outcomes: BulkOutcome[] = [];
      for (const one of cases)
        outcomes.push(await doOne(context, session, found.get(one.id), { ...act, ...one, ...(key !== undefined && { key }) }));
      return { outcomes };
    },
  );
}

interface Asked {
  id: string;
  n: number;
  step: string;
  facts: Record<string, unknown>;
  on?: string;
  actor?: { person?: string; body?: string };
  attested?: string[];
  key?: string;
}

async function doOne(context: Context, session: Session, one: OneCase | undefined, asked: Asked): Promise<BulkOutcome> {
  const { id, n, step, key, ...act } = asked;
  if (!one) return { id, state: 'wrong', says: '没有这个案件' };
  try {
    const place = {
      key: keyOf(session, key === undefined ? undefined : `${key}.${id}`),
      step,
      procedure: one.procedure,
      unit: one.case.unit,
      case: one.case,
    };
    const outcome = await context.submit({ case: id, command: commandOf(context, session, place, act), n });
    switch (outcome.kind) {
      case 'done':
        return { id, state: outcome.again ? 'again' : 'done', n: outcome.n };
      case 'refused':
        return { id, state: 'refused', refusals: outcome.refusals, says: outcome.refusals.map((r) => r.says).join(';') };
      case 'moved':
        return { id, state: 'moved', n: outcome.n, says: `案件在选中之后又有了新的进展(现为第${outcome.n}号),没有办理;请看过再办` };
      case 'wrong':
        return { id, state: 'wrong', says: outcome.says };
    }
  } catch (error) {
    if (error instanceof HttpProblem && error.problem.status < 500) return { id, state: 'refused', says: error.problem.detail };
    throw error;
  }
}
