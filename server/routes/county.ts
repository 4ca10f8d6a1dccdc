/** 法治账图: the county, or one's own unit, at a glance, and the cases behind each of its numbers. */
import Type from 'typebox';
import { answers, CaseRow } from '../api/answers.ts';
import { CountyView, RefusedRow } from '../api/county-answers.ts';
import { Id } from '../api/requests.ts';
import type { Session } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { notFound } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { COUNTED, isLeader, readCounty, readCountyCases, readRefused, scopeOf, thisYear, unitOf } from '../reads/county.ts';
import { markCases } from '../reads/county-marks.ts';
import { caseRows } from '../views/rows.ts';
import { signedIn } from './session.ts';

const tags = ['法治账图'];
const Year = Type.Optional(Type.Integer({ minimum: 2000, maximum: 9999 }));
/** So many cases a list of the page shows; further ones are in the list of cases. */
const SHOWN = 100;

export function countyRoutes(app: App, context: Context): void {
  // the first reading of the marks takes seconds over a year: begun before anybody asks
  app.addHook('onReady', async () => {
    void markCases(context).catch((error: unknown) => app.log.error({ err: error }, 'marks of the county'));
  });

  const scoped = async (session: Session) => scopeOf(context, session, await isLeader(context, session.person.id));
  const proceduresOf = (ask: { chapter?: string; procedure?: string }): string[] =>
    context.procedures
      .filter((p) => (ask.procedure === undefined || p.id === ask.procedure) && (ask.chapter === undefined || p.chapter === ask.chapter))
      .map((p) => p.id);

  app.get(
    '/api/county',
    {
      schema: {
        tags,
        summary: '全县或者一个单位的办理概况:各程序、各单位的在办、逾期、发现、争议、办结',
        querystring: Type.Object({ year: Year, unit: Type.Optional(Id) }),
        response: answers(200, CountyView, 400, 401, 403, 404),
      },
    },
    async (request) => {
      const scope = await scoped(signedIn(request));
      const { year = thisYear(context), unit: asked } = request.query;
      if (asked !== undefined && !context.directory.unit(asked)) throw notFound('这个单位');
      const unit = unitOf(scope, asked);
      const cells = await readCounty(context, { year, unit });
      const used = new Set(cells.map(([procedure]) => procedure));
      return {
        county: scope.county,
        unit: unit ?? '',
        year,
        today: todayOf(context),
        units: context.directory.units().filter((u) => scope.county || u.id === scope.unit),
        procedures: context.procedures.filter((p) => used.has(p.id)).map(({ id, title, chapter }) => ({ id, title, chapter })),
        counted: [...COUNTED],
        cells,
      };
    },
  );

  const List = {
    year: Year,
    unit: Type.Optional(Id),
    chapter: Type.Optional(Id),
    procedure: Type.Optional(Id),
  };
  app.get(
    '/api/county/cases',
    {
      schema: {
        tags,
        summary: '概况中一个数的案件',
        querystring: Type.Object({ ...List, kind: Type.Enum([...COUNTED].filter((k) => k !== 'refused')) }),
        response: answers(
          200,
          Type.Object({ items: Type.Array(CaseRow), total: Type.Integer() }, { additionalProperties: false }),
          400,
          401,
          403,
        ),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { year = thisYear(context), kind, unit, ...of } = request.query;
      const { ids, total } = await readCountyCases(context, {
        year,
        kind,
        procedures: proceduresOf(of),
        unit: unitOf(await scoped(session), unit),
        limit: SHOWN,
      });
      return { items: await caseRows(context, session, ids), total };
    },
  );

  app.get(
    '/api/county/refused',
    {
      schema: {
        tags,
        summary: '依法未准的办理:按规定计次,不记人',
        querystring: Type.Object(List),
        response: answers(200, Type.Array(RefusedRow), 400, 401, 403),
      },
    },
    async (request) => {
      const { year = thisYear(context), unit, ...of } = request.query;
      const rows = await readRefused(context, {
        year,
        procedures: proceduresOf(of),
        unit: unitOf(await scoped(signedIn(request)), unit),
      });
      return rows.map((row) => {
        const procedure = context.procedures.find((p) => p.id === row.procedure);
        const rule = procedure?.rules.find((r) => r.id === row.rule);
        const says = rule && 'says' in rule && typeof rule.says === 'string' ? rule.says : '';
        const { rule: _, ...shown } = row;
        return { ...shown, title: procedure?.title ?? row.procedure, unit: context.directory.unitName(row.unit), says };
      });
    },
  );
}
