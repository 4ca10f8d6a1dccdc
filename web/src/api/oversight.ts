/** What oversight reads and does. */
import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { UnitShares } from '../../../server/reads/oversight-shares.ts';
import type { FindingRow } from '../../../server/views/oversight.ts';
import { call, query } from './client.ts';

export type { FindingRow, UnitShares };
export interface FindingFilter {
  kind?: string;
  unit?: string;
  procedure?: string;
  from?: string;
  to?: string;
  state?: 'open' | 'closed';
}
interface Counted {
  id: string;
  title: string;
  count: number;
}
export interface Findings {
  items: FindingRow[];
  total: number;
  next?: string;
  kinds: Counted[];
  units: Counted[];
  procedures: Counted[];
}
export interface Way {
  procedure: string;
  title: string;
  chapter: string;
  step: string;
  issues: string;
  organ: string;
  what: string;
  heading?: string;
  byOrgan: boolean;
  given: Record<string, string>;
  letters: Letter[];
}
/** A letter that may follow what a finding opens by itself: at once, or after what is named. */
export interface Letter {
  step: string;
  title: string;
  role: string;
  issues: string;
  first: { title: string; role: string }[];
  days: Record<string, { day: string; from: string }>;
}
export interface Drawn {
  case: string;
  title: string;
  subject: string;
  number?: string;
  unit: string;
  unitName: string;
  ended: string;
}

export const findingsQuery = (filter: FindingFilter) =>
  infiniteQueryOptions({
    queryKey: ['findings', filter],
    queryFn: ({ signal, pageParam }) =>
      call<Findings>(`/api/oversight/findings${query({ ...filter, cursor: pageParam, limit: 100 })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
export const findingsBook = (filter: FindingFilter): string => `/api/oversight/findings.xlsx${query({ ...filter })}`;
export const waysQuery = queryOptions({
  queryKey: ['oversight-ways'],
  queryFn: ({ signal }) => call<Way[]>('/api/oversight/ways', { signal }),
  staleTime: 30 * 60_000,
});
export const sharesQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['oversight-shares', from, to],
    queryFn: ({ signal }) => call<UnitShares[]>(`/api/oversight/shares${query({ from, to })}`, { signal }),
    staleTime: 60_000,
  });
export const draw = (ask: { procedure: string; unit?: string; from: string; to: string; n: number }) =>
  call<Drawn[]>(`/api/oversight/draw${query(ask)}`);

/** Closes a finding with its reason, opens it again, or notes the case of supervision that came of it; the list is read again. */
export function useFindingAct() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: { key: string; reason: string; again?: boolean } | { key: string; case: string }) =>
      call(`/api/oversight/${'case' in act ? 'supervisions' : 'closings'}`, { method: 'POST', body: act }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['findings'] }),
  });
}
