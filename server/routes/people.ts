/** Units and people, for fields that ask for one. */
import Type from 'typebox';
import { answers, Person, Unit } from '../api/answers.ts';
import { Id } from '../api/requests.ts';
import { type Context, todayOf } from '../context.ts';
import type { App } from '../http/types.ts';

const tags = ['单位和人员'];

export function peopleRoutes(app: App, context: Context): void {
  app.get('/api/units', { schema: { tags, summary: '单位', response: answers(200, Type.Array(Unit), 401) } }, async () =>
    context.directory.units(),
  );

  app.get(
    '/api/people',
    {
      schema: {
        tags,
        summary: '人员和他们今天的职责',
        querystring: Type.Object({ unit: Type.Optional(Id), role: Type.Optional(Id), q: Type.Optional(Type.String({ maxLength: 40 })) }),
        response: answers(200, Type.Array(Person), 400, 401),
      },
    },
    async ({ query: { unit, role, q } }) => {
      const people = context.directory.people(todayOf(context), { ...(unit && { unit }), ...(role && { role }) });
      return q ? people.filter((p) => p.name.includes(q)) : people;
    },
  );
}
