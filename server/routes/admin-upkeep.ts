/** Administration of the ledger's keeping: verification beside the work, seals and backup; the exchange with the platforms above by file. */
import Type from 'typebox';
import { type Day as CivilDay, isDay } from '../../kernel/time/day.ts';
import { BackingUp } from '../admin/backup.ts';
import { comparedSays, importedSays, keepRun, type RunKind, readRuns } from '../admin/exchange.ts';
import { readUpkeep, Verifying } from '../admin/upkeep.ts';
import { AdminRun, AdminUpkeep, AdminVerify } from '../api/admin-answers.ts';
import { answers } from '../api/answers.ts';
import { ComparedView, ImportedView } from '../api/exchange-answers.ts';
import { Day } from '../api/requests.ts';
import type { Context } from '../context.ts';
import { compareTable, digestOf, ExchangeError, importTable, mayCount, platformIds, readMapping, tableOf } from '../exchange/index.ts';
import { forbidden, notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { READERS, tags } from './admin.ts';
import { signedIn } from './session.ts';

const TABLE_BYTES = 30 * 1024 * 1024;
/** What platforms exchange is the office of data's to enter. */
const EXCHANGE = { roles: [...READERS.roles, 'dataOffice'] };

export async function adminUpkeepRoutes(app: App, context: Context): Promise<void> {
  const verifying = new Verifying(context);
  const backingUp = new BackingUp(context);
  app.get(
    '/api/admin/upkeep',
    { config: READERS, schema: { tags, summary: '账本、封印、第二保管人、备份的状态', response: answers(200, AdminUpkeep, 401, 403) } },
    async () => readUpkeep(context, backingUp.state),
  );
  app.post(
    '/api/admin/backup',
    {
      config: { ...READERS, rateLimit: { max: 6, timeWindow: '1 minute' } },
      schema: { tags, summary: '开始备份到数据文件夹下的 backups,别人照常办理', response: answers(200, AdminUpkeep, 401, 403, 409, 429) },
    },
    async (request) => {
      if (context.database.url !== undefined) throw problem(409, '数据在另有的 PostgreSQL 里,请用它自己的办法备份');
      backingUp.begin(signedIn(request).person.name);
      return readUpkeep(context, backingUp.state);
    },
  );
  app.get(
    '/api/admin/verify',
    { config: READERS, schema: { tags, summary: '核验到哪里了,上一次的结果', response: answers(200, AdminVerify, 401, 403) } },
    async () => verifying.state,
  );
  app.post(
    '/api/admin/verify',
    {
      config: { ...READERS, rateLimit: { max: 6, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '开始核验整个账本;law 为真时按当时的程序版本逐笔重新判断',
        body: Type.Object({ law: Type.Boolean() }, { additionalProperties: false, title: '核验' }),
        response: answers(200, AdminVerify, 400, 401, 403, 429),
      },
    },
    async (request) => verifying.begin(request.body.law, signedIn(request).person.name),
  );

  app.get(
    '/api/admin/exchange',
    { config: EXCHANGE, schema: { tags, summary: '与平台交换的记录,新的在前', response: answers(200, Type.Array(AdminRun), 401, 403) } },
    async () => readRuns(context),
  );
  await app.register(async (scope: App) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: TABLE_BYTES }, (_, bytes, done) =>
      done(null, bytes),
    );
    scope.post(
      '/api/admin/exchange/:platform',
      {
        bodyLimit: TABLE_BYTES,
        config: EXCHANGE,
        schema: {
          tags,
          summary: '平台导出的文件(xlsx、csv):核对、导入,或者两边对数',
          consumes: ['application/octet-stream'],
          params: Type.Object({ platform: Type.String({ pattern: '^[a-z][a-z0-9-]{1,24}$' }) }),
          querystring: Type.Object({
            name: Type.String({ minLength: 1, maxLength: 200 }),
            what: Type.Enum(['try', 'import', 'compare']),
            from: Type.Optional(Day),
            to: Type.Optional(Day),
          }),
          response: answers(
            200,
            Type.Object({ says: Type.String(), imported: Type.Optional(ImportedView), compared: Type.Optional(ComparedView) }),
            400,
            401,
            403,
            404,
            413,
          ),
        },
      },
      async (request) => {
        const by = signedIn(request).person.id;
        const { name, from, to } = request.query;
        const what = request.query.what as RunKind;
        const { platform } = request.params;
        const bytes = request.body as unknown;
        if (!Buffer.isBuffer(bytes)) throw problem(415, '文件应当以 application/octet-stream 上传');
        if (!platformIds().includes(platform)) throw notFound('这个平台的对应文件');
        try {
          const mapping = readMapping(platform, context.procedures);
          const table = await tableOf(name, bytes, mapping.source);
          const digest = digestOf(context, bytes);
          const kept = { by, platform: mapping.platform, what, file: name, digest };
          if (what === 'compare') {
            if (!mayCount(context, by)) throw forbidden('两边对数由数据主管部门办理');
            if (!isDay(from) || !isDay(to) || from > to) throw problem(400, '对数要写明期间的起止日');
            const compared = await compareTable(context, mapping, table, { from: from as CivilDay, to: to as CivilDay });
            const ok = compared.onlyThere.length + compared.onlyHere.length + compared.differing.length === 0;
            const says = comparedSays(compared);
            await keepRun(context, { ...kept, says, ok });
            return { says, compared };
          }
          const imported = await importTable(context, mapping, table, { by, digest, dry: what === 'try' });
          const says = importedSays(imported, what === 'try');
          await keepRun(context, { ...kept, says, ok: imported.refused.length === 0 });
          return { says, imported };
        } catch (error) {
          throw error instanceof ExchangeError ? problem(400, error.message) : error;
        }
      },
    );
  });
}
