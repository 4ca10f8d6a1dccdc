/** Everything the office reads, each by one key. The addresses of the API stand here and in `writes.ts` and nowhere else. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  CaseRow,
  CaseView,
  DocumentPage,
  DocumentRow,
  DueRow,
  FigureEventRow,
  FigureRow,
  FigureView,
  Page,
  PersonRow,
  ProcedureRow,
  ProcedureView,
  SealRow,
  Today,
  UnitRow,
  WaitingRow,
} from '../../../server/api/shapes.ts';
import { call, query } from './client.ts';
import { together } from './together.ts';

const MINUTE = 60_000;

/** The first page of the day: counts of all lights, and the most urgent lines of each side. */
export const todayQuery = queryOptions({
  queryKey: ['today'],
  queryFn: ({ signal }) => call<Today>('/api/today', { signal }),
  refetchInterval: 5 * MINUTE,
});

/** Steps of mine that a colleague's debt waits for. */
export const waitingQuery = queryOptions({
  queryKey: ['today', 'waiting'],
  queryFn: ({ signal }) => call<WaitingRow[]>('/api/due/waiting', { signal }),
  staleTime: MINUTE,
});

/** Everything of one side and light, of one procedure or unit where asked, the most urgent first. */
export const dueQuery = (ask: { side: DueRow['side']; light?: string; procedure?: string; of?: string }) =>
  infiniteQueryOptions({
    queryKey: ['due', ask],
    queryFn: ({ signal, pageParam }) => call<Page<DueRow>>(`/api/due${query({ ...ask, cursor: pageParam, limit: 100 })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

/** What a list of cases is asked for; empty fields ask for all. */
export interface CaseFilter {
  procedure?: string;
  unit?: string;
  state?: 'open' | 'ended';
  light?: string;
  q?: string;
}
export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ signal, pageParam }) => call<Page<CaseRow>>(`/api/cases${query({ ...filter, cursor: pageParam, limit: 100 })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ['case', id], queryFn: ({ signal }) => call<CaseView>(`/api/cases/${encodeURIComponent(id)}`, { signal }) });
/** A few cases by what names them, of one unit or of all: for references. */
export const findCases = (procedure: string, q: string, signal?: AbortSignal, unit?: string) =>
  call<Page<CaseRow>>(`/api/cases${query({ procedure, q, unit, limit: 20 })}`, { signal });

/** Normative documents by words, day and standing. */
export const libraryQuery = (ask: { q?: string; on?: string; status?: string }) =>
  queryOptions({
    queryKey: ['library', ask],
    queryFn: ({ signal }) => call<Page<DocumentRow>>(`/api/library${query({ ...ask, q: ask.q || undefined, limit: 2000 })}`, { signal }),
    placeholderData: keepPreviousData,
  });
export const documentQuery = (id: string, on?: string) =>
  queryOptions({
    queryKey: ['document', id, on],
    queryFn: ({ signal }) => call<DocumentPage>(`/api/library/${encodeURIComponent(id)}${query({ on })}`, { signal }),
    placeholderData: keepPreviousData,
  });

export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  queryFn: ({ signal }) => call<ProcedureRow[]>('/api/procedures', { signal }),
  staleTime: MINUTE,
});
/** A procedure as it is in force, or the edition that a case is held to. */
export const procedureQuery = (id: string, edition?: string) =>
  queryOptions({
    queryKey: ['procedure', id, edition],
    queryFn: ({ signal }) => call<ProcedureView>(`/api/procedures/${encodeURIComponent(id)}${query({ edition })}`, { signal }),
    staleTime: 30 * MINUTE,
  });

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => call<UnitRow[]>('/api/units', { signal }),
  staleTime: 30 * MINUTE,
});
export const peopleQuery = (unit?: string) =>
  queryOptions({
    queryKey: ['people', unit],
    queryFn: ({ signal }) => call<PersonRow[]>(`/api/people${query({ unit })}`, { signal }),
    staleTime: 10 * MINUTE,
  });

/** The catalogue of figures: all, or those of one procedure. The numbers are asked one by one, where they are seen. */
export const figuresQuery = (procedure?: string) =>
  queryOptions({
    queryKey: ['figures', procedure],
    queryFn: ({ signal }) => call<FigureRow[]>(`/api/figures${query({ procedure })}`, { signal }),
    staleTime: 30 * MINUTE,
  });
/** What one figure counts; null where there is none of that id. */
export const figureRowQuery = (id: string) =>
  queryOptions({
    queryKey: ['figure-row', id],
    queryFn: async ({ signal }) => (await call<FigureRow[]>(`/api/figures${query({ id })}`, { signal }))[0] ?? null,
    staleTime: 30 * MINUTE,
  });
/** A period, or for a stock a day; days as YYYY-MM-DD. */
export interface FigureAsk {
  from?: string;
  to?: string;
  on?: string;
  by?: string;
  /** One group of the breakdown: for the events of it alone. */
  group?: string;
  /** Only what this unit did. */
  unit?: string;
}
export const figureQuery = (id: string, { group: _, ...ask }: FigureAsk) =>
  queryOptions({
    queryKey: ['figure', id, ask],
    queryFn: ({ signal }) => call<FigureView>(`/api/figures/${encodeURIComponent(id)}${query(ask)}`, { signal }),
    placeholderData: keepPreviousData,
  });
/** A figure's number as it stands today. What is asked within a moment goes in one request. */
export const figureValueQuery = (id: string) =>
  queryOptions({ queryKey: ['figure', id, 'now'], queryFn: () => valueNow(id), staleTime: MINUTE });
const valueNow = together((ids: string[]) => call<Record<string, number | null>>(`/api/figures/values${query({ ids: ids.join(',') })}`));

export const figureEventsQuery = (id: string, ask: FigureAsk) =>
  infiniteQueryOptions({
    queryKey: ['figure-events', id, ask],
    queryFn: ({ signal, pageParam }) =>
      call<Page<FigureEventRow>>(`/api/figures/${encodeURIComponent(id)}/events${query({ ...ask, cursor: pageParam, limit: 100 })}`, {
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });

export const sealsQuery = infiniteQueryOptions({
  queryKey: ['seals'],
  queryFn: ({ signal, pageParam }) => call<Page<SealRow>>(`/api/seals${query({ cursor: pageParam })}`, { signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next,
});

/** Parties of the register by what they are called; asked from two characters on. */
export const findSubjects = async (q: string, signal?: AbortSignal) =>
  q.trim().length < 2
    ? { items: [] }
    : call<Page<{ id: string; kind: string; name: string }>>(`/api/subjects${query({ q, limit: 20 })}`, { signal });

/** An event as it stands on the ledger: the text that its digest is made of. */
export interface RawEvent {
  text: string;
  digest: string;
  seq?: number;
  parts: { name: string; text?: string }[];
}
export const rawEventQuery = (id: string, n: number) =>
  queryOptions({
    queryKey: ['raw', id, n],
    queryFn: ({ signal }) => call<RawEvent>(`/api/ledger/${encodeURIComponent(id)}/${n}`, { signal }),
  });
