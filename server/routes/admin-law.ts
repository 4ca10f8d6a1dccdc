/** Administration of what the law's days rest on: the working calendar and the values that the law leaves to others. Looking changes nothing. */
import Type from 'typebox';
import { isProvisionalYear } from '../../kernel/time/calendar.ts';
import { yearOf } from '../../kernel/time/day.ts';
import { DocumentError, readDocument } from '../../reading/document/index.ts';
import { NoticeWords, readCalendar, readEditions, yearDays } from '../admin/calendar-change.ts';
import { movesUnder } from '../admin/moves.ts';
import { groundWith, readSettings, SettingAsked } from '../admin/settings.ts';
import { AdminCalendar, AdminMoves, AdminNotice, AdminSetting } from '../api/admin-answers.ts';
import { answers } from '../api/answers.ts';
import { type Context, todayOf } from '../context.ts';
import { problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { READERS, tags } from './admin.ts';

/** A notice is a page; its scan is none that can be read. */
const NOTICE_BYTES = 8 * 1024 * 1024;
const slow = { ...READERS, rateLimit: { max: 12, timeWindow: '1 minute' } };

export async function adminLawRoutes(app: App, context: Context): Promise<void> {
  app.get(
    '/api/admin/calendar',
    {
      config: READERS,
      schema: {
        tags,
        summary: '一年的工作日历、所依据的通知、采用过的版本',
        querystring: Type.Object({ year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) }),
        response: answers(200, AdminCalendar, 400, 401, 403),
      },
    },
    async ({ query: { year = yearOf(todayOf(context)) } }) => {
      const { calendar } = context.held;
      const { rows } = await context.database.within(context.tenant.id, (client) =>
        client.query<{ n: number }>(`select count(*) as n from dues where tenant = $1 and day >= $2`, [
          context.tenant.id,
          `${calendar.to + 1}-01-01`,
        ]),
      );
      return {
        edition: calendar.edition,
        from: calendar.from,
        to: calendar.to,
        year,
        provisional: isProvisionalYear(calendar, year),
        notices: (calendar.years[year]?.notices ?? []).map(({ title, number, day, address }) => ({
          title,
          ...(number !== undefined && { number }),
          ...(day !== undefined && { day }),
          ...(address !== undefined && { address }),
        })),
        days: yearDays(calendar, year),
        editions: await readEditions(context),
        provisionalDues: rows[0]!.n,
      };
    },
  );

  const body = Type.Object({ text: NoticeWords }, { additionalProperties: false, title: '通知的文字' });
  app.post(
    '/api/admin/calendar/read',
    {
      config: READERS,
      schema: { tags, summary: '读国务院办公厅的放假通知,逐日列出;不改动日历', body, response: answers(200, AdminNotice, 400, 401, 403) },
    },
    async (request) => {
      const { read, days, faults } = readCalendar(context, request.body.text);
      const { title, number, day, year, holidays, aside } = read;
      return { title, number, ...(day && { issued: day }), year, holidays, days, faults, aside };
    },
  );
  app.post(
    '/api/admin/calendar/moves',
    {
      config: slow,
      schema: { tags, summary: '采用这份通知,哪些到期日会变;不改动日历', body, response: answers(200, AdminMoves, 400, 401, 403) },
    },
    async (request) => {
      const { next, faults } = readCalendar(context, request.body.text);
      if (faults.length > 0) throw problem(400, `通知还有没有对上的地方:${faults.join(';')}`);
      return movesUnder(context, { ...context.held.ground, calendar: next });
    },
  );
  await app.register(async (scope: App) => {
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: NOTICE_BYTES }, (_, bytes, done) =>
      done(null, bytes),
    );
    scope.post(
      '/api/admin/calendar/text',
      {
        config: READERS,
        bodyLimit: NOTICE_BYTES,
        schema: {
          tags,
          summary: '通知文件(docx、pdf、html、txt)里的文字',
          consumes: ['application/octet-stream'],
          querystring: Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }) }),
          response: answers(200, Type.Object({ text: Type.String() }), 400, 401, 403, 413),
        },
      },
      async (request) => {
        const bytes = request.body as unknown;
        if (!Buffer.isBuffer(bytes)) throw problem(415, '文件应当以 application/octet-stream 上传');
        try {
          const { lines } = await readDocument({ name: request.query.name, bytes });
          return { text: lines.map((l) => l.text).join('\n') };
        } catch (error) {
          throw error instanceof DocumentError ? problem(400, error.message) : error;
        }
      },
    );
  });

  app.get(
    '/api/admin/settings',
    {
      config: READERS,
      schema: { tags, summary: '法律留给上级和本地规定的值', response: answers(200, Type.Array(AdminSetting), 401, 403) },
    },
    async () => readSettings(context),
  );
  app.post(
    '/api/admin/settings/moves',
    {
      config: slow,
      schema: {
        tags,
        summary: '设定这个值,哪些到期日会变;不改动',
        body: Type.Object(SettingAsked, { additionalProperties: false, title: '设定的值' }),
        response: answers(200, AdminMoves, 400, 401, 403),
      },
    },
    async (request) => {
      const { ground, procedures } = groundWith(context, request.body);
      return movesUnder(context, ground, procedures);
    },
  );
}
