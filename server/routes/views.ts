/** Views of lists that people keep: their own, and those that their unit shares. */
import { randomUUID } from 'node:crypto';
import Type, { type Static } from 'typebox';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { answers } from '../api/answers.ts';
import { KeepView, KeptView } from '../api/list-answers.ts';
import { Id } from '../api/requests.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { forbidden, notFound, problem } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { signedIn } from './session.ts';

const tags = ['待办和清单'];
/** Views that one person keeps at most. */
const MOST = 100;

interface Kept {
  id: string;
  name: string;
  procedure: string;
  owner: string;
  shared: boolean;
  usual: boolean;
  search: string;
}

async function readViews(context: Context, session: Session): Promise<Static<typeof KeptView>[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Kept>(
      `select id, name, procedure, owner, shared, usual, search from list_views
       where tenant = $1 and (owner = $2 or (shared and unit = $3)) order by owner <> $2, name, id`,
      [context.tenant.id, session.person.id, session.unit.id],
    ),
  );
  return rows.map(({ owner, search, ...view }) => ({
    ...view,
    search: JSON.parse(search) as Record<string, string>,
    mine: owner === session.person.id,
    owner: context.directory.personName(owner),
  }));
}

export function viewRoutes(app: App, context: Context): void {
  app.get(
    '/api/views',
    { schema: { tags, summary: '保存的视图:本人的和本单位共用的', response: answers(200, Type.Array(KeptView), 401) } },
    async (request) => readViews(context, signedIn(request)),
  );

  app.post(
    '/api/views',
    { schema: { tags, summary: '保存视图;写明标识的,改已有的', body: KeepView, response: answers(200, KeptView, 400, 401, 403) } },
    async (request) => {
      const session = signedIn(request);
      const { id = randomUUID(), name, procedure, shared, usual, search } = request.body;
      if (name.trim() === '') throw problem(400, '请写视图的名称');
      const mine = (await readViews(context, session)).filter((v) => v.mine);
      if (request.body.id !== undefined && !mine.some((v) => v.id === id)) throw forbidden('只有保存它的人能修改这个视图');
      if (mine.length >= MOST && request.body.id === undefined) throw problem(400, `至多保存${MOST}个视图,请先删去不用的`);
      await context.database.within(context.tenant.id, async (client) => {
        if (usual)
          await client.query('update list_views set usual = false where tenant = $1 and owner = $2 and procedure = $3', [
            context.tenant.id,
            session.person.id,
            procedure,
          ]);
        await client.query(
          `insert into list_views (tenant, id, name, procedure, owner, unit, shared, usual, search) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict (tenant, id) do update set name = $3, procedure = $4, unit = $6, shared = $7, usual = $8, search = $9`,
          [context.tenant.id, id, name.trim(), procedure, session.person.id, session.unit.id, shared, usual, canonical(search)],
        );
      });
      return (await readViews(context, session)).find((v) => v.id === id)!;
    },
  );

  app.delete(
    '/api/views/:id',
    { schema: { tags, summary: '删去视图', params: Type.Object({ id: Id }), response: answers(200, Type.Object({ id: Id }), 401, 404) } },
    async (request) => {
      const session = signedIn(request);
      const { rowCount } = await context.database.within(context.tenant.id, (client) =>
        client.query('delete from list_views where tenant = $1 and id = $2 and owner = $3', [
          context.tenant.id,
          request.params.id,
          session.person.id,
        ]),
      );
      if (rowCount === 0) throw notFound('这个视图,或者它不是您保存的');
      return { id: request.params.id };
    },
  );
}
