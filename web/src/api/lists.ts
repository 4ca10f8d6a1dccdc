/** Lists of cases: windows of any list, what can be a column, views that are kept, steps for many cases, workbooks. */
import { queryOptions } from '@tanstack/react-query';
import type {
  BulkAct,
  BulkOffers,
  BulkOutcome,
  KeepView,
  KeptView,
  ListColumnView,
  ListPage,
  Picked,
} from '../../../server/api/list-answers.ts';
import type { Problem } from '../../../server/api/shapes.ts';
import { ApiProblem, call, Offline, query } from './client.ts';

/** What an address says of a list: which cases, in which order, with which columns. */
export interface ListSearch {
  procedure?: string;
  unit?: string;
  state?: string;
  light?: string;
  q?: string;
  from?: string;
  to?: string;
  endFrom?: string;
  endTo?: string;
  step?: string;
  assigned?: string;
  found?: string;
  where?: string;
  sort?: string;
  group?: string;
  columns?: string;
}

/** Rows that are fetched together. */
export const WINDOW = 100;
/** Only facts are fetched by name; the other columns come with every row. */
const factsOf = ({ columns, ...rest }: ListSearch): ListSearch => {
  const facts = (columns ?? '').split(',').filter((c) => c.includes('.'));
  return { ...rest, ...(facts.length > 0 && { columns: facts.join(',') }) };
};

/** One window of a list. `view` names the order that all windows are cut from. */
export const windowQuery = (search: ListSearch, view: string, at: number) =>
  queryOptions({
    queryKey: ['cases', 'window', search, view, at],
    queryFn: ({ signal }) =>
      call<ListPage>(`/api/cases${query({ ...factsOf(search), view, offset: at * WINDOW, limit: WINDOW })}`, { signal }),
    staleTime: 60_000,
    gcTime: 120_000,
  });

export const columnsQuery = (procedure: string) =>
  queryOptions({
    queryKey: ['list-columns', procedure],
    queryFn: ({ signal }) => call<ListColumnView[]>(`/api/cases/columns${query({ procedure })}`, { signal }),
    staleTime: 30 * 60_000,
  });

/** All cases of a list with how many acts each has, in the order shown. */
export const pickAll = (search: ListSearch, view: string) => call<Picked>(`/api/cases/picked${query({ ...factsOf(search), view })}`);

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => call<KeptView[]>('/api/views', { signal }),
  staleTime: 60_000,
});
export const keepView = (view: KeepView) => call<KeptView>('/api/views', { method: 'POST', body: view });
export const dropView = (id: string) => call<{ id: string }>(`/api/views/${encodeURIComponent(id)}`, { method: 'DELETE' });

/** The address of the workbook of a list, for a link. */
export const bookAddress = (search: ListSearch): string => `/api/cases/list.xlsx${query({ ...search })}`;

/** Cases whose steps are asked for together: each is judged by the server, and many take a while. */
const ASKED_TOGETHER = 100;
/** The steps that are open for some of the cases, with which; asked in parts, answered as one. */
export async function bulkSteps(ids: readonly string[], tell: (done: number) => void, signal: AbortSignal): Promise<BulkOffers> {
  const all: BulkOffers = { offers: [], single: [], names: {} };
  for (let i = 0; i < ids.length; i += ASKED_TOGETHER) {
    const some = await call<BulkOffers>('/api/bulk/steps', { method: 'POST', body: { cases: ids.slice(i, i + ASKED_TOGETHER) }, signal });
    Object.assign(all.names, some.names);
    for (const offer of some.offers) {
      const same = all.offers.find(
        (o) => o.step === offer.step && o.procedure === offer.procedure && JSON.stringify(o.form) === JSON.stringify(offer.form),
      );
      if (!same) {
        all.offers.push(offer);
        continue;
      }
      same.cases.push(...offer.cases);
      for (const a of offer.attests) {
        const known = same.attests.find((x) => x.rule === a.rule);
        if (known) known.cases.push(...a.cases);
        else same.attests.push(a);
      }
    }
    for (const s of some.single) {
      const same = all.single.find((x) => x.title === s.title && x.why === s.why);
      if (same) same.count += s.count;
      else all.single.push(s);
    }
    tell(Math.min(ids.length, i + ASKED_TOGETHER));
  }
  all.offers.sort((a, b) => b.cases.length - a.cases.length || Number(!a.procedure) - Number(!b.procedure));
  return all;
}

/** Does a step for some cases. The key is the whole act's: each case has its own from it, so sending the same again does nothing twice. */
export const bulkDo = (act: BulkAct, key: string) =>
  call<{ outcomes: BulkOutcome[] }>('/api/bulk', { method: 'POST', body: act, key }).then((r) => r.outcomes);

/** The workbook of chosen cases, handed to the browser as a download. */
export async function downloadChosen(search: ListSearch, ids: readonly string[]): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch('/api/cases/list.xlsx', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...(search.procedure && { procedure: search.procedure }),
        ...(search.columns && { columns: search.columns }),
        ids,
      }),
      credentials: 'same-origin',
    });
  } catch {
    throw new Offline();
  }
  if (!answer.ok) throw new ApiProblem((await answer.json()) as Problem);
  const name = decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '清单.xlsx');
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
