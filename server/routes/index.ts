/** All groups of routes. */
import Type from 'typebox';
import type { AppOptions } from '../app.ts';
import type { Context } from '../context.ts';
import type { App } from '../http/types.ts';
import { caseRoutes } from './case.ts';
import { doorRoutes } from './door.ts';
import { exchangeRoutes } from './exchange.ts';
import { figureRoutes } from './figures.ts';
import { fileRoutes } from './files.ts';
import { libraryRoutes } from './library.ts';
import { liveRoutes } from './live.ts';
import { listRoutes } from './lists.ts';
import { paperRoutes } from './papers.ts';
import { peopleRoutes } from './people.ts';
import { procedureRoutes } from './procedures.ts';
import { reportRoutes } from './reports.ts';
import { sealRoutes } from './seals.ts';
import { sessionRoutes } from './session.ts';
import { subjectRoutes } from './subjects.ts';

/** The description of the whole API, made from the schemas that check the requests. */
function describedRoutes(app: App): void {
  app.get(
    '/api/openapi.json',
    {
      config: { open: true },
      schema: { hide: true, response: { 200: Type.Object({}, { additionalProperties: true }) } },
    },
    async () => app.swagger(),
  );
}

export const routes: ((app: App, context: Context, options: AppOptions) => void | Promise<void>)[] = [
  doorRoutes,
  sessionRoutes,
  peopleRoutes,
  procedureRoutes,
  listRoutes,
  libraryRoutes,
  caseRoutes,
  liveRoutes,
  figureRoutes,
  reportRoutes,
  exchangeRoutes,
  paperRoutes,
  subjectRoutes,
  fileRoutes,
  sealRoutes,
  describedRoutes,
];
