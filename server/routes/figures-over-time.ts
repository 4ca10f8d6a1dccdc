/** A figure over time, by everything it can be broken down by, and as a workbook. */
import Type from 'typebox';
import { askFigure, figuresIn } from '../../store/figures/figure.ts';
import { answers } from '../api/answers.ts';
import { BreakdownView, TrendView } from '../api/figure-answers.ts';
import { Day, Id } from '../api/requests.ts';
import type { FigureEventRow } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { notFound } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readBehind } from '../reads/behind.ts';
import { rootOf } from '../reads/seals.ts';
import { readTrend } from '../reads/trend.ts';
import { readParts } from '../reads/trend-parts.ts';
import { questionOf } from '../reads/trend-question.ts';
import { figureBook } from '../reads/trend-sheet.ts';
import { figureRows } from '../views/figure.ts';
import { shownActs } from '../views/figure-acts.ts';
import { signedIn } from './session.ts';

const tags = ['指标'];
const Asked = { from: Type.Optional(Day), to: Type.Optional(Day), on: Type.Optional(Day), unit: Type.Optional(Id) };
const params = Type.Object({ id: Id });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** So many acts a workbook holds. */
const MOST_ACTS = 5000;
const PAGE = 500;

export function figureTimeRoutes(app: App, context: Context): void {
  app.get(
    '/api/figures/:id/trend',
    {
      schema: {
        tags,
        summary: '一个指标逐月、逐季、逐年的数',
        params,
        querystring: Type.Object({ unit: Type.Optional(Id) }),
        response: answers(200, TrendView, 400, 401, 404),
      },
    },
    async ({ params: { id }, query: { unit } }) => {
      if (!figuresIn(context.held)[id]) throw notFound('这个指标');
      return readTrend(context, id, unit === undefined ? undefined : [unit]);
    },
  );

  app.get(
    '/api/figures/:id/parts',
    {
      schema: {
        tags,
        summary: '一个指标的各种分项,和上年同期',
        params,
        querystring: Type.Object(Asked),
        response: answers(200, BreakdownView, 400, 401, 404),
      },
    },
    async ({ params: { id }, query }) => readParts(context, id, questionOf(context, id, query)),
  );

  app.get(
    '/api/figures/:id/book',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '一个指标的工作簿:数、走势、分项、每一笔',
        params,
        querystring: Type.Object(Asked),
        produces: [XLSX],
        response: { 200: Type.Unsafe<Buffer>({ type: 'string', format: 'binary', description: '工作簿的字节' }) },
      },
    },
    async (request, reply) => {
      const session = signedIn(request);
      const { id } = request.params;
      const question = questionOf(context, id, request.query);
      const row = figureRows(context, () => figuresIn(context.held), { id })[0];
      if (!row) throw notFound('这个指标');
      const [found, trend, parts] = await Promise.all([
        askFigure(context.held, id, question),
        readTrend(context, id, question.within),
        readParts(context, id, question),
      ]);
      const events: FigureEventRow[] = [];
      let cursor: string | undefined;
      do {
        const page = await readBehind(context, id, question, { limit: PAGE, ...(cursor !== undefined && { cursor }) });
        events.push(...(await shownActs(context, session, page.rows)));
        cursor = page.next;
      } while (cursor !== undefined && events.length < MOST_ACTS);
      const bytes = await figureBook({
        row,
        value: found.value,
        county: context.tenant.name,
        place: { size: found.place.sealed, root: await rootOf(context, found.place.sealed) },
        definition: found.definition,
        trend,
        parts,
        events,
        cut: cursor !== undefined,
      });
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${row.title}.xlsx`)}`)
        .type(XLSX)
        .send(bytes);
    },
  );
}
