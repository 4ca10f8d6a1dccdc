/** All groups of routes. */
import Type from 'typebox';
import type { AppOptions } from '../app.ts';
import type { Context } from '../context.ts';
import type { App } from '../http/types.ts';
import { adminRoutes } from './admin.ts';
import { adminLawRoutes } from './admin-law.ts';
import { adminUpkeepRoutes } from './admin-upkeep.ts';
import { bulkRoutes } from './bulk.ts';
import { caseRoutes } from './case.ts';
import { caseListRoutes } from './case-lists.ts';
import { countersignRoutes } from './countersign.ts';
import { countyRoutes } from './county.ts';
import { documentRoutes } from './documents.ts';
import { doorRoutes } from './door.ts';
import { exchangeRoutes } from './exchange.ts';
import { figureRoutes } from './figures.ts';
import { fileRoutes } from './files.ts';
import { givenRoutes } from './given.ts';
import { importRoutes } from './imports.ts';
import { libraryRoutes } from './library.ts';
import { listRoutes } from './lists.ts';
import { liveRoutes } from './live.ts';
import { lookRoutes } from './look.ts';
import { noticeRoutes } from './notices.ts';
import { oversightRoutes } from './oversight.ts';
import { paperActRoutes } from './paper-acts.ts';
import { paperRoutes } from './papers.ts';
import { peopleRoutes } from './people.ts';
import { procedureRoutes } from './procedures.ts';
import { readingRoutes } from './readings.ts';
import { reportCollectRoutes } from './report-collect.ts';
import { reportDraftRoutes } from './report-drafts.ts';
import { reportRoutes } from './reports.ts';
import { returnRoutes } from './returns.ts';
import { reviewRoutes } from './review.ts';
import { sealRoutes } from './seals.ts';
import { searchRoutes } from './search.ts';
import { sessionRoutes } from './session.ts';
import { subjectRoutes } from './subjects.ts';
import { viewRoutes } from './views.ts';
import { windowRoutes } from './window.ts';

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
  importRoutes,
  caseListRoutes,
  viewRoutes,
  bulkRoutes,
  libraryRoutes,
  caseRoutes,
  liveRoutes,
  documentRoutes,
  figureRoutes,
  countyRoutes,
  givenRoutes,
  reportRoutes,
  reportDraftRoutes,
  reportCollectRoutes,
  returnRoutes,
  readingRoutes,
  exchangeRoutes,
  paperRoutes,
  subjectRoutes,
  countersignRoutes,
  windowRoutes,
  paperActRoutes,
  lookRoutes,
  fileRoutes,
  reviewRoutes,
  oversightRoutes,
  sealRoutes,
  searchRoutes,
  noticeRoutes,
  adminRoutes,
  adminLawRoutes,
  adminUpkeepRoutes,
  describedRoutes,
];
