/** Papers made from the law and the registers: the guide of an item (办事指南), a leader's one page (县级领导法治账图). */
import Type from 'typebox';
import { yearOf } from '../../kernel/time/day.ts';
import { guideDocx } from '../../writing/guide/docx.ts';
import { guideHtml } from '../../writing/guide/index.ts';
import { leaderMapDocx } from '../../writing/leader-map/docx.ts';
import { leaderMapHtml } from '../../writing/leader-map/index.ts';
import { answers } from '../api/answers.ts';
import { LeaderRow } from '../api/paper-answers.ts';
import { Id } from '../api/requests.ts';
import { type Context, todayOf } from '../context.ts';
import { notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { readGuide } from '../reads/guide.ts';
import { CannotShow, readLeaderMap, readLeaders } from '../reads/leader-map.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const HTML = 'text/html; charset=utf-8';
const tags = ['文书'];
const format = Type.Optional(Type.Enum(['html', 'docx'], { default: 'html' }));
const paper = (description: string) => ({
  description,
  content: {
    'text/html': { schema: Type.String() },
    [WORD]: { schema: Type.Unsafe<Buffer>({ type: 'string', format: 'binary' }) },
  },
});
/** Each of them is read and set anew for who asks: so often a minute is enough for a person. */
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };
const FIRST_YEAR = 2000;
const attached = (name: string): [string, string] => ['content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`];

export function paperRoutes(app: App, context: Context): void {
  app.get(
    '/api/items/:case/guide',
    {
      config,
      schema: {
        tags,
        summary: '办事指南、一次性告知单、前置件信息表和流程图:由事项的最新一版和法定程序生成',
        params: Type.Object({ case: Id }),
        querystring: Type.Object({ format }),
        response: { ...answers(200, Type.String(), 400, 401, 404, 429), 200: paper('办事指南') },
      },
    },
    async ({ params, query }, reply) => {
      const guide = await readGuide(context, params.case);
      if (!guide) throw notFound('已经公布办事指南的这个事项');
      if (query.format !== 'docx') return reply.type(HTML).send(guideHtml(guide));
      return reply
        .header(...attached(`${guide.name}办事指南.docx`))
        .type(WORD)
        .send(Buffer.from(await guideDocx(guide)));
    },
  );

  app.get(
    '/api/leaders',
    { schema: { tags, summary: '登记了法治职责的领导', response: answers(200, Type.Array(LeaderRow), 401) } },
    async () => readLeaders(context),
  );

  app.get(
    '/api/leaders/:person/map',
    {
      config,
      schema: {
        tags,
        summary: '县级领导法治账图:一位领导的法定职责、方式、日期和一年的履行,一页',
        params: Type.Object({ person: Id }),
        querystring: Type.Object({ year: Type.Optional(Type.Integer({ minimum: FIRST_YEAR, maximum: 9999 })), format }),
        response: { ...answers(200, Type.String(), 400, 401, 429), 200: paper('一页法治账图') },
      },
    },
    async ({ params, query: { year = yearOf(todayOf(context)), format: asked } }, reply) => {
      const map = await readLeaderMap(context, params.person, year).catch((error: unknown) => {
        if (error instanceof CannotShow) throw problem(400, error.message);
        throw error;
      });
      if (asked !== 'docx') return reply.type(HTML).send(leaderMapHtml(map));
      return reply
        .header(...attached(`${map.person.name}法治账图${year}.docx`))
        .type(WORD)
        .send(Buffer.from(await leaderMapDocx(map)));
    },
  );
}
