/** The addresses of the office. Each page is fetched when it is first gone to, or when the pointer rests on a link to it. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Today } from '../today/page.tsx';
import { Shell } from './shell.tsx';
import { FailedPage, Loading, NoPage } from './states.tsx';

/** Only texts go into an address; anything else in it is left out. */
const texts =
  <K extends string>(...keys: K[]) =>
  (search: Record<string, unknown>): { [P in K]?: string } =>
    Object.fromEntries(keys.flatMap((k) => (search[k] === undefined || search[k] === '' ? [] : [[k, String(search[k])]]))) as {
      [P in K]?: string;
    };

const root = createRootRoute({ component: Shell });

const today = createRoute({ getParentRoute: () => root, path: '/', component: Today, validateSearch: texts('light', 'procedure', 'unit') });
const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: texts(
    'procedure',
    'unit',
    'state',
    'light',
    'q',
    'from',
    'to',
    'endFrom',
    'endTo',
    'step',
    'assigned',
    'found',
    'where',
    'sort',
    'group',
    'columns',
  ),
  component: lazyRouteComponent(() => import('../cases/page.tsx'), 'Cases'),
});
const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  validateSearch: texts('step', 'event', 'rule'),
  component: lazyRouteComponent(() => import('../case/page.tsx'), 'CasePage'),
});
const open = createRoute({
  getParentRoute: () => root,
  path: '/open',
  validateSearch: texts('procedure', 'step', 'q'),
  component: lazyRouteComponent(() => import('../case/open.tsx'), 'OpenCase'),
});
const procedures = createRoute({
  getParentRoute: () => root,
  path: '/procedures',
  validateSearch: texts('q', 'chapter'),
  component: lazyRouteComponent(() => import('../procedures/page.tsx'), 'Procedures'),
});
const oneProcedure = createRoute({
  getParentRoute: () => root,
  path: '/procedures/$id',
  validateSearch: texts('view'),
  component: lazyRouteComponent(() => import('../procedures/one.tsx'), 'ProcedurePage'),
});
const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: texts('q', 'chapter', 'procedure', 'unit'),
  component: lazyRouteComponent(() => import('../figures/page.tsx'), 'Figures'),
});
const oneFigure = createRoute({
  getParentRoute: () => root,
  path: '/figures/$id',
  validateSearch: texts('from', 'to', 'on', 'by', 'group', 'unit', 'grain', 'with'),
  component: lazyRouteComponent(() => import('../figures/one.tsx'), 'FigurePage'),
});
const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: texts('year', 'unit', 'composed', 'case'),
  component: lazyRouteComponent(() => import('../reports/page.tsx'), 'Reports'),
});
const leaders = createRoute({
  getParentRoute: () => root,
  path: '/leaders',
  validateSearch: texts('person', 'year'),
  component: lazyRouteComponent(() => import('../leaders/page.tsx'), 'Leaders'),
});
const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  validateSearch: texts('q', 'on', 'status'),
  component: lazyRouteComponent(() => import('../library/page.tsx'), 'Library'),
});
const oneDocument = createRoute({
  getParentRoute: () => root,
  path: '/library/$id',
  validateSearch: texts('on'),
  component: lazyRouteComponent(() => import('../library/one.tsx'), 'LibraryDocument'),
});
const ledger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  validateSearch: texts('event'),
  component: lazyRouteComponent(() => import('../ledger/page.tsx'), 'Ledger'),
});

const fieldWork = createRoute({
  getParentRoute: () => root,
  path: '/field',
  validateSearch: texts('case', 'step'),
  component: lazyRouteComponent(() => import('../field/page.tsx'), 'Field'),
});
const windowDesk = createRoute({
  getParentRoute: () => root,
  path: '/window',
  validateSearch: texts('item', 'done'),
  component: lazyRouteComponent(() => import('../window/page.tsx'), 'Window'),
});
const reviews = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: texts('state', 'q'),
  component: lazyRouteComponent(() => import('../review/page.tsx'), 'Reviews'),
});
const oneReview = createRoute({
  getParentRoute: () => root,
  path: '/review/$id',
  validateSearch: texts('point'),
  component: lazyRouteComponent(() => import('../review/one.tsx'), 'ReviewDesk'),
});
const oversight = createRoute({
  getParentRoute: () => root,
  path: '/oversight',
  validateSearch: texts('kind', 'unit', 'procedure'),
  component: lazyRouteComponent(() => import('../oversight/page.tsx'), 'Oversight'),
});
const county = createRoute({
  getParentRoute: () => root,
  path: '/county',
  validateSearch: texts('chapter', 'unit', 'procedure', 'kind', 'year'),
  component: lazyRouteComponent(() => import('../county/page.tsx'), 'County'),
});
const returns = createRoute({
  getParentRoute: () => root,
  path: '/returns',
  validateSearch: texts('form'),
  component: lazyRouteComponent(() => import('../returns/page.tsx'), 'Returns'),
});
const collecting = createRoute({
  getParentRoute: () => root,
  path: '/report/collect',
  validateSearch: texts('year'),
  component: lazyRouteComponent(() => import('../reports/collect.tsx'), 'Collecting'),
});
const readings = createRoute({
  getParentRoute: () => root,
  path: '/read',
  validateSearch: texts('kind'),
  component: lazyRouteComponent(() => import('../readings/page.tsx'), 'Readings'),
});
const admin = createRoute({
  getParentRoute: () => root,
  path: '/admin',
  validateSearch: texts('place', 'q'),
  component: lazyRouteComponent(() => import('../admin/page.tsx'), 'Admin'),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: texts('procedure', 'step'),
  component: lazyRouteComponent(() => import('../imports/page.tsx'), 'Imports'),
});
const searching = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: texts('q', 'kind'),
  component: lazyRouteComponent(() => import('../search/page.tsx'), 'SearchPage'),
});
const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: texts('state'),
  component: lazyRouteComponent(() => import('../notices/page.tsx'), 'Notices'),
});
const printCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id/print',
  validateSearch: texts('parts'),
  component: lazyRouteComponent(() => import('../case/print.tsx'), 'PrintCase'),
});
const gallery = createRoute({
  getParentRoute: () => root,
  path: '/gallery',
  validateSearch: texts('part'),
  component: lazyRouteComponent(() => import('../gallery/page.tsx'), 'Gallery'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    cases,
    oneCase,
    open,
    procedures,
    oneProcedure,
    figures,
    oneFigure,
    report,
    leaders,
    library,
    oneDocument,
    ledger,
    fieldWork,
    windowDesk,
    reviews,
    oneReview,
    oversight,
    county,
    returns,
    collecting,
    readings,
    admin,
    imports,
    searching,
    notices,
    printCase,
    gallery,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Loading />,
  defaultErrorComponent: ({ error, reset }) => <FailedPage title="没有打开" error={error} retry={reset} />,
  defaultNotFoundComponent: NoPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
