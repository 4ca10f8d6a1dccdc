/** Giving to read: addresses of the API. */
import { queryOptions } from '@tanstack/react-query';
import { call, query } from './client.ts';

export interface GivenRow {
  id: string;
  reader: string;
  capacity: string;
  ground: string;
  personal?: string;
  events?: number[];
  period?: string;
  until: string;
  by: string;
  at: string;
  state: 'open' | 'expired' | 'revoked';
  revokedAt?: string;
  revokedBy?: string;
  reads: { at: string; what: string }[];
}
export interface GiveBody {
  kind: 'case' | 'figure';
  what: string;
  events?: number[];
  from?: string;
  to?: string;
  on?: string;
  unit?: string;
  reader: string;
  capacity: string;
  ground: string;
  personal?: string;
  until: string;
}
export const givenQuery = (kind: GiveBody['kind'], what: string) =>
  queryOptions({
    queryKey: ['given', kind, what],
    queryFn: ({ signal }) => call<GivenRow[]>(`/api/given${query({ kind, what })}`, { signal }),
    retry: false,
  });
export const giveToRead = (body: GiveBody) => call<{ id: string; address: string; code: string }>('/api/given', { method: 'POST', body });
export const revokeGiven = (id: string) => call<void>(`/api/given/${encodeURIComponent(id)}`, { method: 'DELETE' });
