/** Cases of the platforms above by interface: in as rows of the platform's own columns, out in the same, and counted on both sides. */
import Type from 'typebox';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { type Day as CivilDay, isDay } from '../../kernel/time/day.ts';
import { maySee, readerOf } from '../accounts/reading.ts';
import { answers } from '../api/answers.ts';
import { ComparedView, ExchangedRows, ImportedView, PlatformView } from '../api/exchange-answers.ts';
import { Day } from '../api/requests.ts';
import type { Context } from '../context.ts';
import {
  compareTable,
  digestOf,
  ExchangeError,
  exportRows,
  importTable,
  mayCount,
  platformIds,
  readMapping,
  type Table,
} from '../exchange/index.ts';
import { forbidden, notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { signedIn } from './session.ts';

const tags = ['平台数据交换'];
const Platform = Type.Object({
  platform: Type.String({ pattern: '^[a-z][a-z0-9-]{1,24}$', description: '平台的标识,见 GET /api/exchange' }),
});
const MOST_ROWS = 2000;
const Rows = Type.Array(
  Type.Record(Type.String({ maxLength: 60 }), Type.Union([Type.String({ maxLength: 20_000 }), Type.Number(), Type.Boolean(), Type.Null()])),
  { minItems: 1, maxItems: MOST_ROWS, description: '一行一件,列名照平台的' },
);
const Period = { from: Day, to: Day };

const checked = (period: { from: string; to: string }): { from: CivilDay; to: CivilDay } => {
  for (const day of [period.from, period.to]) if (!isDay(day)) throw problem(400, `没有${day}这一天`);
  if (period.from > period.to) throw problem(400, '起始日在终止日之后');
  return { from: period.from as CivilDay, to: period.to as CivilDay };
};
const cellOf = (value: string | number | boolean | null): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? '是' : '否') : String(value).trim();
function tableFrom(name: string, rows: Record<string, string | number | boolean | null>[]): Table {
  const cells = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cellOf(value)])));
  return { name, head: [...new Set(cells.flatMap(Object.keys))], rows: cells.map((one, i) => ({ no: i + 1, cells: one })) };
}
const wrong = async <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw error instanceof ExchangeError ? problem(400, error.message) : error;
  });

export function exchangeRoutes(app: App, context: Context): void {
  const mappingOf = (platform: string) => {
    if (!platformIds().includes(platform)) throw notFound('这个平台的对应文件');
    return readMapping(platform, context.procedures);
  };

  app.get(
    '/api/exchange',
    { schema: { tags, summary: '有对应文件的平台和它们的列', response: answers(200, Type.Array(PlatformView), 401) } },
    async () =>
      platformIds()
        .map((id) => readMapping(id, context.procedures))
        .map(({ id, platform, what, procedure, source, columns }) => ({
          id,
          platform,
          what,
          procedure,
          source,
          columns: columns.map(({ name, kind, example, required = false }) => ({ name, kind, example, required })),
        })),
  );

  app.get(
    '/api/exchange/:platform',
    {
      schema: {
        tags,
        summary: '期间内开始的案件,按平台的列;不能看的个人信息留空',
        params: Platform,
        querystring: Type.Object(Period),
        response: answers(200, ExchangedRows, 400, 401, 404),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const sees = (c: Parameters<typeof readerOf>[1], cls: Parameters<typeof maySee>[1]) => maySee(readerOf(session, c), cls);
      const { rows, withheld } = await exportRows(context, mappingOf(request.params.platform), checked(request.query), { sees });
      return { rows: rows.map((r) => ({ case: r.case, cells: r.cells })), withheld };
    },
  );

  app.post(
    '/api/exchange/:platform',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '导入平台的办件:各行先全部核对,有一行不能记入就一行也不记(refused 写明行号、规则、条文);再次送来不会重复',
        params: Platform,
        body: Type.Object(
          {
            rows: Rows,
            strict: Type.Optional(Type.Boolean({ description: '违反规定的行也拒绝,不作为发现记入' })),
            dry: Type.Optional(Type.Boolean({ description: '只核对,不记入' })),
          },
          { additionalProperties: false, title: '导入平台办件' },
        ),
        response: answers(200, ImportedView, 400, 401, 403, 404),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { rows, strict = false, dry = false } = request.body;
      const mapping = mappingOf(request.params.platform);
      const digest = digestOf(context, Buffer.from(canonical(rows)));
      return wrong(importTable(context, mapping, tableFrom('接口', rows), { by: session.person.id, digest, strict, dry }));
    },
  );

  app.post(
    '/api/exchange/:platform/compare',
    {
      schema: {
        tags,
        summary: '平台的办件与账上逐件比对',
        params: Platform,
        body: Type.Object({ rows: Rows, ...Period }, { additionalProperties: false, title: '平台对账' }),
        response: answers(200, ComparedView, 400, 401, 403, 404),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { rows, ...period } = request.body;
      const mapping = mappingOf(request.params.platform);
      if (!mayCount(context, session.person.id)) throw forbidden('两边对数由数据主管部门办理');
      return wrong(compareTable(context, mapping, tableFrom('接口', rows), checked(period)));
    },
  );
}
