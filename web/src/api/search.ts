/** One search over everything that one may see. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call, query } from './client.ts';

export interface Hit {
  kind: string;
  id: string;
  title: string;
  says?: string;
  part?: string;
}
export interface Found {
  words: string[];
  groups: { kind: string; total: number; more: boolean; items: Hit[] }[];
}

export const searchQuery = (q: string, kind?: string, limit = 5) =>
  queryOptions({
    queryKey: ['search', q, kind, limit],
    queryFn: ({ signal }) => call<Found>(`/api/search${query({ q, kind, limit })}`, { signal }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
