/** Lists: what is owed, and the first screen of the day. Lists of cases are in `case-lists.ts`. */
import Type from 'typebox';
import { answers, DueRow, page, Today } from '../api/answers.ts';
import { Day, Id, Light, Paging } from '../api/requests.ts';
import type { Session } from '../api/shapes.ts';
import { WaitingRow } from '../api/today-answers.ts';
import { type Context, todayOf } from '../context.ts';
import type { App } from '../http/types.ts';
import { readClock } from '../reads/clock.ts';
import { countDues, lightsOf, readDues, type Side } from '../reads/dues.ts';
import { readTold, readWaiting } from '../reads/waiting.ts';
import { dueRows } from '../views/rows.ts';
import { signedIn } from './session.ts';

const tags = ['待办和清单'];
/** Lines of the first screen, by side. */
const SHOWN: Record<Side, number> = { mine: 100, others: 50, unit: 50 };

export function listRoutes(app: App, context: Context): void {
  app.get(
    '/api/due',
    {
      schema: {
        tags,
        summary: '应当办的:何时届满,为何',
        querystring: Type.Object({
          unit: Type.Optional(Type.String({ maxLength: 120, description: '单位;all 为全县;不填为本人所见' })),
          procedure: Type.Optional(Id),
          of: Type.Optional(Id),
          light: Type.Optional(Light),
          side: Type.Optional(Type.Enum(['mine', 'unit', 'others'])),
          until: Type.Optional(Day),
          ...Paging,
        }),
        response: answers(200, page(DueRow), 400, 401),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { limit = 50, ...query } = request.query;
      const { rows, next } = await readDues(context, session, { ...query, limit });
      return { items: await dueRows(context, session, rows), ...(next !== undefined && { next }) };
    },
  );

  app.get(
    '/api/due/waiting',
    {
      schema: {
        tags,
        summary: '等我先办:同事应当办的事,依法要在我这一步之后',
        response: answers(200, Type.Array(WaitingRow), 401),
      },
    },
    async (request) => readWaiting(context, signedIn(request)),
  );

  app.get('/api/today', { schema: { tags, summary: '今日', response: answers(200, Today, 401) } }, async (request) =>
    today(context, signedIn(request)),
  );
}

async function today(context: Context, session: Session) {
  const sides = Object.entries(SHOWN) as [Side, number][];
  const [tally, clock, told, ...pages] = await Promise.all([
    countDues(context, session),
    readClock(context),
    readTold(context, session),
    ...sides.map(([side, limit]) => readDues(context, session, { side, limit })),
  ]);
  return {
    today: todayOf(context),
    clock,
    counts: lightsOf(tally),
    tally: tally.map((t) => ({
      ...t,
      title: context.procedures.find((p) => p.id === t.procedure)?.title ?? t.procedure,
      unitName: context.directory.unitName(t.unit),
    })),
    told,
    items: await dueRows(
      context,
      session,
      pages.flatMap((p) => p.rows),
    ),
  };
}
