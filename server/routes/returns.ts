/** Forms from above: opened, mapped cell by cell to figures, filled for a period, and made ready for the steps by which they are checked, signed and kept. */
import Type from 'typebox';
import { type Day as CivilDay, isDay } from '../../kernel/time/day.ts';
import { catalogue } from '../../law/said.ts';
import { figuresIn } from '../../store/figures/figure.ts';
import { getFile, putFile } from '../../store/rows/files.ts';
import { answers } from '../api/answers.ts';
import { Day, Id } from '../api/requests.ts';
import { FileAsked, FilledForm, FormMapBody, MapChecked, OpenedForm, ReturnsView } from '../api/return-answers.ts';
import { type Context, todayOf } from '../context.ts';
import { notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { givenBefore, MAPS, RETURNS, readReturns } from '../reads/returns.ts';
import { draftMap, type FormFile, type FormMap, fillForm, openForm, ReturnError } from '../returns/index.ts';
import { mapFaults } from '../returns/map.ts';
import { signedIn } from './session.ts';

const tags = ['报表'];
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };
const Cell = Type.String({ minLength: 1, maxLength: 120 });
const Declared = Type.Record(
  Cell,
  Type.Object(
    { value: Type.Number(), by: Type.String({ maxLength: 200 }), on: Type.String({ maxLength: 500 }) },
    { additionalProperties: false },
  ),
);

export function returnRoutes(app: App, context: Context): void {
  const titles = new Map(context.procedures.map((p) => [p.id, p.title]));
  const known = () => catalogue.map((e) => ({ ...e, procedure: titles.get(e.id.slice(0, e.id.indexOf('.'))) ?? '' }));
  const opened = async ({ name, digest }: { name: string; digest: string }): Promise<FormFile> => {
    const bytes = await getFile(context.held, digest);
    if (!bytes) throw notFound('这个文件');
    return openForm({ name, bytes }).catch(told);
  };

  app.get(
    '/api/returns',
    { schema: { tags, summary: '本单位的报表:已经对应的,要报送的', response: answers(200, ReturnsView, 401) } },
    async (request) => readReturns(context, signedIn(request)),
  );

  app.post(
    '/api/returns/form',
    {
      config,
      schema: {
        tags,
        summary: '打开一张空白报表:各格,和按各格文字提出的指标',
        body: Type.Object(FileAsked, { additionalProperties: false }),
        response: answers(200, OpenedForm, 400, 401, 404, 429),
      },
    },
    async (request) => {
      const form = await opened(request.body);
      return { name: form.name, title: form.title, sheets: form.sheets, cells: form.cells, map: draftMap(form, known()) };
    },
  );

  app.post(
    '/api/returns/check',
    {
      config,
      schema: {
        tags,
        summary: '核对一份对应;没有差错的,写成文件并填好登记的表单',
        body: Type.Object({ ...FileAsked, map: FormMapBody }, { additionalProperties: false }),
        response: answers(200, MapChecked, 400, 401, 404, 429),
      },
    },
    async (request) => {
      const { map: asked, ...file } = request.body;
      const form = await opened(file);
      const map = bare(asked as FormMap);
      const faults = mapFaults(map, form, figuresIn(context.held));
      if (faults.length > 0) return { faults };
      const cells = Object.entries(map.cells);
      const bytes = new TextEncoder().encode(`${JSON.stringify(map, null, 2)}\n`);
      const declared = cells.flatMap(([cell, c]) => ('declared' in c ? [{ cell, why: c.declared }] : []));
      return {
        faults,
        given: {
          [`${MAPS}.map`]: {
            ...(map.no && { no: map.no }),
            title: map.title,
            ...(map.from && { from: map.from }),
            blank: [file],
            cells: cells.filter(([, c]) => 'figure' in c && c.figure !== null).length,
            sums: map.sums.length,
            mapping: [{ name: `${map.title}对应表.json`, digest: await putFile(context.held, bytes) }],
            ...(declared.length > 0 && { declared }),
          },
        },
      };
    },
  );

  app.post(
    '/api/returns/fill',
    {
      config,
      schema: {
        tags,
        summary: '按对应填一期报表,核对平衡关系,每格写明出处;报过的数照原来的',
        body: Type.Object(
          {
            ...FileAsked,
            map: Type.Union([FormMapBody, Type.Object({ file: FileAsked.digest }, { additionalProperties: false })]),
            from: Day,
            to: Day,
            unit: Type.Optional(Id),
            declared: Type.Optional(Declared),
          },
          { additionalProperties: false },
        ),
        response: answers(200, FilledForm, 400, 401, 404, 429),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { map: asked, from, to, unit, declared, ...file } = request.body;
      for (const day of [from, to]) if (!isDay(day)) throw problem(400, `没有${day}这一天`);
      if (from > to) throw problem(400, '期间的第一天在最后一天之后');
      if (from > todayOf(context)) throw problem(400, '这个期间还没有开始');
      if (unit !== undefined && !context.directory.unit(unit)) throw problem(400, `没有单位「${unit}」`);
      const form = await opened(file);
      const map = 'file' in asked ? await mappingOf(context, asked.file) : bare(asked as FormMap);
      const { bytes, filling } = await fillForm(context, form, map, {
        from: from as CivilDay,
        to: to as CivilDay,
        ...(unit !== undefined && { unit }),
        ...(declared && { declared }),
        given: await givenBefore(context, session.unit.id),
      }).catch(told);
      const ending = file.name.slice(file.name.lastIndexOf('.'));
      const name = `${map.title}(${from}至${to})`;
      const files = [
        { name: `${name}${ending}`, digest: await putFile(context.held, bytes) },
        { name: `${name}.json`, digest: await putFile(context.held, new TextEncoder().encode(`${JSON.stringify(filling, null, 1)}\n`)) },
      ];
      const stated = filling.declared.map(({ cell, value, by, on }) => ({ cell, value: Math.round(value), by, on }));
      return {
        filling,
        files,
        given: {
          [`${RETURNS}.fill`]: { place: filling.place.size, table: files, ...(stated.length > 0 && { declared: stated }) },
          [`${RETURNS}.check`]: { wrong: filling.sums.filter((s) => !s.holds).length },
        },
      };
    },
  );
}

/** What is wrong with a form or a mapping is said to who sent it. */
function told(error: unknown): never {
  if (error instanceof ReturnError) throw problem(400, error.message);
  throw error;
}
/** A mapping without what stood in it for its maker alone. */
const bare = (map: FormMap): FormMap => ({
  ...map,
  cells: Object.fromEntries(
    Object.entries(map.cells).map(([at, cell]) => {
      const { proposals: _, ...rest } = cell as typeof cell & { proposals?: unknown };
      return [at, rest as typeof cell];
    }),
  ),
});
async function mappingOf(context: Context, digest: string): Promise<FormMap> {
  const bytes = await getFile(context.held, digest);
  if (!bytes) throw notFound('这份对应表');
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as FormMap;
  } catch {
    throw problem(400, '这份对应表读不出来,请重新对应');
  }
}
