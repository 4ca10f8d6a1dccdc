/** The statutes as data: what can be begun, and a procedure whole, with its picture and its words. */
import Type from 'typebox';
import { isOutsiders } from '../../kernel/case/index.ts';
import { mapOf } from '../../kernel/explain/diagram.ts';
import { explain } from '../../kernel/explain/explain.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { officeRoles, roleTitle } from '../accounts/roles.ts';
import { answers, ProcedureRow as ProcedureRowSchema, ProcedureView as ProcedureViewSchema } from '../api/answers.ts';
import { Id } from '../api/requests.ts';
import type { ProcedureRow, ProcedureView, Session } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { notFound } from '../http/problem.ts';
import type { App } from '../http/types.ts';
import { countCases } from '../reads/counts.ts';
import { signedIn } from './session.ts';

const tags = ['程序'];

/** The opening steps that a person may do in his own unit, or receive from an outsider there. */
export function opensFor(procedure: ProcedureData, session: Session): ProcedureRow['opens'] {
  const mine = officeRoles(procedure, session.roles);
  return procedure.opens.flatMap((name) => {
    const step = procedure.steps[name]!;
    if (step.by === 'told' || step.by === 'clock') return [];
    const own = session.roles.includes(step.by) || (step.by === 'office' && mine.length > 0);
    const may = own || (isOutsiders(procedure, name) && mine.length > 0);
    return may ? [{ step: name, title: step.title, by: roleTitle(procedure, step.by), mine: own }] : [];
  });
}

export function procedureRoutes(app: App, context: Context): void {
  app.get(
    '/api/procedures',
    { schema: { tags, summary: '程序一览', response: answers(200, Type.Array(ProcedureRowSchema), 401) } },
    async (request) => {
      const session = signedIn(request);
      const counts = await countCases(context);
      return context.procedures.map(
        (p): ProcedureRow => ({
          id: p.id,
          title: p.title,
          chapter: p.chapter,
          register: p.register === true,
          opens: opensFor(p, session),
          count: counts.get(p.id) ?? { open: 0, ended: 0 },
        }),
      );
    },
  );

  app.get(
    '/api/procedures/:id',
    {
      schema: {
        tags,
        summary: '一个程序:数据、图、条文',
        params: Type.Object({ id: Id }),
        querystring: Type.Object({ edition: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })) }),
        response: answers(200, ProcedureViewSchema, 400, 401, 404),
      },
    },
    async (request) => procedureView(context, request.params.id, request.query.edition),
  );
}

/** The edition asked for, else the one in force today; drawn once, for it does not change. */
const drawn = new Map<string, ProcedureView>();
function procedureView(context: Context, id: string, digest: string | undefined): ProcedureView {
  const { editions } = context.held;
  const edition = digest === undefined ? editions.on(id, todayOf(context)) : editions.get(digest);
  if (!edition || edition.procedure.id !== id) throw notFound(digest === undefined ? '这个程序' : '这个程序的这个版本');
  let view = drawn.get(edition.digest);
  if (!view) {
    const { procedure } = edition;
    view = { procedure, edition: edition.digest, map: mapOf(procedure), explained: explain(procedure) };
    drawn.set(edition.digest, view);
  }
  return view;
}
