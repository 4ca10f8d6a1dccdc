/** Figures: the number, its breakdown, its definition and place, and the events behind it. */
import Type from 'typebox';
import { askFigure, figuresIn } from '../../store/figures/figure.ts';
import { askMany } from '../../store/figures/many.ts';
import { answers, page } from '../api/answers.ts';
import { FigureEventRow, FigureRow, FigureView } from '../api/figure-answers.ts';
import { Day, Id, Paging } from '../api/requests.ts';
import type { FigureView as View } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readBehind } from '../reads/behind.ts';
import { rootOf } from '../reads/seals.ts';
import { questionOf } from '../reads/trend-question.ts';
import { figureRows, groupTitle } from '../views/figure.ts';
import { shownActs } from '../views/figure-acts.ts';
import { figureTimeRoutes } from './figures-over-time.ts';
import { signedIn } from './session.ts';

const tags = ['指标'];
const Asked = {
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  on: Type.Optional(Day),
  at: Type.Optional(Type.Integer({ minimum: 1, description: '账本的位置:某次封印的大小' })),
  units: Type.Optional(Day),
  unit: Type.Optional(Id),
};
const MOST_VALUES = 100;

/** Each figure's number as it stands; of one unit where one is named. */
async function valuesOf(context: Context, ids: readonly string[], unit: string | undefined): Promise<Record<string, number | null>> {
  const asks = ids.map((figure) => ({ figure, question: questionOf(context, figure, {}) }));
  const { answers: found } = await askMany(context.held, asks, unit === undefined ? {} : { within: [unit] });
  return Object.fromEntries(found.map(({ figure, value }) => [figure, value]));
}

/** A place that is no seal is the asker's mistake. */
const placed = async <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    if (error instanceof Error && error.message.startsWith('账上没有')) throw problem(400, error.message);
    throw error;
  });

export function figureRoutes(app: App, context: Context): void {
  app.get(
    '/api/figures',
    {
      schema: {
        tags,
        summary: '指标目录',
        querystring: Type.Object({ procedure: Type.Optional(Id), id: Type.Optional(Id) }),
        response: answers(200, Type.Array(FigureRow), 400, 401),
      },
    },
    async ({ query }) => figureRows(context, () => figuresIn(context.held), query),
  );

  app.get(
    '/api/figures/values',
    {
      schema: {
        tags,
        summary: '几个指标今年的数(存量为今天的数)',
        querystring: Type.Object({
          ids: Type.String({ maxLength: 8000, description: '指标,以逗号分隔,至多100个' }),
          unit: Type.Optional(Id),
        }),
        response: answers(200, Type.Record(Type.String(), Type.Union([Type.Number(), Type.Null()])), 400, 401, 404),
      },
    },
    async ({ query }) => {
      const ids = [...new Set(query.ids.split(','))];
      if (ids.length > MOST_VALUES) throw problem(400, `一次至多问${MOST_VALUES}个指标`);
      return valuesOf(context, ids, query.unit);
    },
  );

  app.get(
    '/api/figures/:id',
    {
      schema: {
        tags,
        summary: '一个指标的数',
        params: Type.Object({ id: Id }),
        querystring: Type.Object({ ...Asked, by: Type.Optional(Type.String({ maxLength: 120 })) }),
        response: answers(200, FigureView, 400, 401, 404),
      },
    },
    async ({ params: { id }, query: { by, ...query } }): Promise<View> => {
      const question = questionOf(context, id, query);
      const found = await placed(askFigure(context.held, id, { ...question, ...(by !== undefined && { by }) }));
      const { sealed, waiting } = found.place;
      return {
        id,
        title: found.title,
        unit: found.unit,
        value: found.value,
        ...(found.part !== undefined && { part: found.part }),
        ...(found.whole !== undefined && { whole: found.whole }),
        definition: found.definition,
        place: { size: sealed, root: await rootOf(context, sealed), unsealed: waiting },
        clock: found.clock ?? '',
        ...(by !== undefined &&
          found.groups && {
            by: found.groups.map(({ group, answer }) => ({ key: group, title: groupTitle(context, by, group), value: answer.value })),
          }),
      };
    },
  );

  app.get(
    '/api/figures/:id/events',
    {
      schema: {
        tags,
        summary: '数背后的行为',
        params: Type.Object({ id: Id }),
        querystring: Type.Object({
          ...Asked,
          ...Paging,
          by: Type.Optional(Type.String({ maxLength: 120 })),
          group: Type.Optional(Type.String({ maxLength: 400, description: '分项中的一项:只要这一项的行为' })),
        }),
        response: answers(200, page(FigureEventRow), 400, 401, 404),
      },
    },
    async (request) => {
      const { limit = 50, cursor, by, group, ...query } = request.query;
      const { id } = request.params;
      const question = questionOf(context, id, query);
      const found = await placed(
        readBehind(context, id, question, {
          limit,
          ...(cursor !== undefined && { cursor }),
          ...(by !== undefined && group !== undefined && { only: { by, group } }),
        }),
      );
      return { items: await shownActs(context, signedIn(request), found.rows), ...(found.next !== undefined && { next: found.next }) };
    },
  );
  figureTimeRoutes(app, context);
}
