/** Reading a document: findings in place; and a plan's tasks into the ledger, tried first, whole or not at all, once only. */
import Type from 'typebox';
import { type Day as CivilDay, isDay } from '../../kernel/time/day.ts';
import { readDocument } from '../../reading/document/index.ts';
import { readPlan } from '../../reading/plan/index.ts';
import { getFile } from '../../store/rows/files.ts';
import { answers } from '../api/answers.ts';
import { PlanImported, ReadingView } from '../api/reading-answers.ts';
import { Day, Id } from '../api/requests.ts';
import { FileAsked } from '../api/return-answers.ts';
import { type Context, todayOf } from '../context.ts';
import { forbidden, notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { importPlan } from '../plan/import.ts';
import { CannotRead, readFile } from '../readings/read.ts';
import { signedIn } from './session.ts';

const tags = ['读文件'];
/** A long document takes a second to read. */
const config = { rateLimit: { max: 30, timeWindow: '1 minute' } };
const PLANNER = 'planner';

export function readingRoutes(app: App, context: Context): void {
  const bytesOf = async (digest: string): Promise<Uint8Array> => {
    const bytes = await getFile(context.held, digest);
    if (!bytes) throw notFound('这个文件');
    return bytes;
  };

  app.post(
    '/api/readings',
    {
      config,
      schema: {
        tags,
        summary: '读一份方案或者报告:文字、各处发现、数和任务',
        body: Type.Object({ ...FileAsked, kind: Type.Optional(Type.Enum(['plan', 'report'])) }, { additionalProperties: false }),
        response: answers(200, ReadingView, 400, 401, 404, 429),
      },
    },
    async (request) => {
      signedIn(request);
      const { name, digest, kind } = request.body;
      return readFile(context, { name, bytes: await bytesOf(digest) }, kind as 'plan' | 'report' | undefined).catch((error: unknown) => {
        if (error instanceof CannotRead) throw problem(400, error.message);
        throw error;
      });
    },
  );

  app.post(
    '/api/readings/import',
    {
      config,
      schema: {
        tags,
        summary: '把方案的任务记入账本;先逐项核对,有一项不合规定就一项也不记,再次导入不会重复',
        body: Type.Object(
          {
            ...FileAsked,
            on: Day,
            units: Type.Record(Type.String({ maxLength: 60 }), Id, { description: '方案写的单位各是本地的哪个单位' }),
            record: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, description: '补录的理由' })),
            dry: Type.Boolean({ description: '只核对,不记入' }),
          },
          { additionalProperties: false },
        ),
        response: answers(200, PlanImported, 400, 401, 403, 404, 429),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { name, digest, on, units, record, dry } = request.body;
      if (!context.directory.rolesOf(session.person.id, todayOf(context), '').includes(PLANNER))
        throw forbidden('方案任务由依法治县办下达,您可以读和核对,不能导入');
      if (!isDay(on)) throw problem(400, `没有${on}这一天`);
      for (const unit of Object.values(units)) if (!context.directory.unit(unit)) throw problem(400, `没有单位「${unit}」`);
      const plan = await readDocument({ name, bytes: await bytesOf(digest) })
        .then(readPlan)
        .catch((error: unknown) => {
          if (error instanceof Error && ['DocumentError', 'PlanError'].includes(error.name)) throw problem(400, error.message);
          throw error;
        });
      const result = await importPlan(context, plan, {
        adoptedOn: on as CivilDay,
        by: session.person.id,
        units,
        dry,
        ...(record !== undefined && { record: { ground: record, files: [digest] } }),
      });
      return { tried: dry, ...result };
    },
  );
}
