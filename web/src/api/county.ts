/** The county at a glance: addresses of the API and how long an answer is good for. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CaseRow } from '../../../server/api/shapes.ts';
import { call, query } from './client.ts';

/** What is counted of a procedure in a unit, in the order of a row of `cells`. */
export type Counted = 'open' | 'red' | 'grey' | 'yellow' | 'finding' | 'refused' | 'contest' | 'ended';
export interface CountyView {
  county: boolean;
  unit: string;
  year: number;
  today: string;
  units: { id: string; name: string; kind: string }[];
  procedures: { id: string; title: string; chapter: string }[];
  counted: Counted[];
  cells: (string | number)[][];
}
export interface RefusedRow {
  procedure: string;
  title: string;
  unit: string;
  article: string;
  says: string;
  times: number;
  last: string;
}
export interface CountyAsk {
  year?: string;
  unit?: string;
  chapter?: string;
  procedure?: string;
}

/** Every number of the page; chapters and units are summed from it here. */
export const countyQuery = (year?: string) =>
  queryOptions({
    queryKey: ['county', year],
    queryFn: ({ signal }) => call<CountyView>(`/api/county${query({ year })}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
export const countyCasesQuery = (ask: CountyAsk & { kind: string }) =>
  queryOptions({
    queryKey: ['cases', 'county', ask],
    queryFn: ({ signal }) => call<{ items: CaseRow[]; total: number }>(`/api/county/cases${query({ ...ask })}`, { signal }),
    placeholderData: keepPreviousData,
  });
export const countyRefusedQuery = (ask: CountyAsk) =>
  queryOptions({
    queryKey: ['county-refused', ask],
    queryFn: ({ signal }) => call<RefusedRow[]>(`/api/county/refused${query({ ...ask })}`, { signal }),
  });
