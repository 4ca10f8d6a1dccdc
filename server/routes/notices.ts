/** What one was told: the list, how many are unread, marking as read, where letters go, which cases one follows. */
import Type from 'typebox';
import { answers, page } from '../api/answers.ts';
import { NoticeAnswer, NoticeCount, NoticeSettings } from '../api/notice-answers.ts';
import { Id, Paging } from '../api/requests.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { notFound } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readCase } from '../reads/case.ts';
import { countNotices, markRead, readNotices } from '../reads/notices.ts';
import { signedIn } from './session.ts';

const tags = ['提醒'];

export function noticeRoutes(app: App, context: Context): void {
  app.get(
    '/api/notices',
    {
      schema: {
        tags,
        summary: '提醒,最近的在前',
        querystring: Type.Object({ unread: Type.Optional(Type.Boolean()), ...Paging }),
        response: answers(200, page(NoticeAnswer), 400, 401),
      },
    },
    async (request) => readNotices(context, signedIn(request), { limit: 50, ...request.query }),
  );
  app.get(
    '/api/notices/count',
    { schema: { tags, summary: '未读提醒的件数', response: answers(200, NoticeCount, 401) } },
    async (request) => countNotices(context, signedIn(request).person.id),
  );
  app.post(
    '/api/notices/read',
    {
      schema: {
        tags,
        summary: '标为已读:所列的,不列的为全部',
        body: Type.Object(
          { keys: Type.Optional(Type.Array(Type.String({ maxLength: 400 }), { maxItems: 500 })) },
          { additionalProperties: false },
        ),
        response: answers(200, NoticeCount, 400, 401),
      },
    },
    async (request) => {
      const { person } = signedIn(request);
      await markRead(context, person.id, request.body.keys);
      return countNotices(context, person.id);
    },
  );

  app.get(
    '/api/notices/settings',
    { schema: { tags, summary: '邮件地址和关注的案件', response: answers(200, NoticeSettings, 401) } },
    async (request) => settings(context, signedIn(request)),
  );
  app.post(
    '/api/notices/settings',
    {
      schema: {
        tags,
        summary: '设置邮件地址(空的为不发邮件)',
        body: Type.Object(
          { mail: Type.String({ maxLength: 200, pattern: '^$|^[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+$' }) },
          { additionalProperties: false },
        ),
        response: answers(200, NoticeSettings, 400, 401),
      },
    },
    async (request) => {
      const session = signedIn(request);
      await context.database.within(context.tenant.id, (client) =>
        client.query('update accounts set mail = $3 where tenant = $1 and id = $2', [
          context.tenant.id,
          session.account,
          request.body.mail || null,
        ]),
      );
      return settings(context, session);
    },
  );
  app.post(
    '/api/notices/follows',
    {
      schema: {
        tags,
        summary: '关注或者不再关注一个案件',
        body: Type.Object({ case: Id, follow: Type.Boolean() }, { additionalProperties: false }),
        response: answers(200, NoticeSettings, 400, 401, 404),
      },
    },
    async (request) => {
      const session = signedIn(request);
      const { case: id, follow } = request.body;
      if (follow && !(await readCase(context, id))) throw notFound('这个案件');
      await context.database.within(context.tenant.id, (client) =>
        client.query(
          follow
            ? 'insert into follows (tenant, person, "case") values ($1, $2, $3) on conflict do nothing'
            : 'delete from follows where tenant = $1 and person = $2 and "case" = $3',
          [context.tenant.id, session.person.id, id],
        ),
      );
      return settings(context, session);
    },
  );
}

async function settings(context: Context, session: Session) {
  return context.database.within(context.tenant.id, async (client) => {
    const account = await client.query<{ mail: string | null }>('select mail from accounts where tenant = $1 and id = $2', [
      context.tenant.id,
      session.account,
    ]);
    const follows = await client.query<{ case: string }>('select "case" from follows where tenant = $1 and person = $2 order by "case"', [
      context.tenant.id,
      session.person.id,
    ]);
    const mail = account.rows[0]?.mail;
    return {
      ...(mail && { mail }),
      mailing: Boolean(process.env.ZHANGTU_SMTP_URL && process.env.ZHANGTU_MAIL_FROM),
      follows: follows.rows.map((r) => r.case),
    };
  });
}
