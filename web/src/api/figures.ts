/** A figure over time and by its parts: addresses of the API. The number itself and its events stand in `reads.ts`. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Point, Trend } from '../../../server/reads/trend.ts';
import type { Part, Parts } from '../../../server/reads/trend-parts.ts';
import { call, query } from './client.ts';
import { together } from './together.ts';

export type { Part, Parts, Point, Trend };
export type Value = number | null;
/** A period, or for a stock a day; of one unit where one is named. */
export interface Period {
  from?: string;
  to?: string;
  on?: string;
  unit?: string;
}

const address = (id: string, what: string, ask: object): string => `/api/figures/${encodeURIComponent(id)}/${what}${query({ ...ask })}`;

export const trendQuery = (id: string, unit?: string) =>
  queryOptions({
    queryKey: ['figure', id, 'trend', unit],
    queryFn: ({ signal }) => call<Trend>(address(id, 'trend', { unit }), { signal }),
    staleTime: 60_000,
  });
export const partsQuery = (id: string, { from, to, on, unit }: Period) =>
  queryOptions({
    queryKey: ['figure', id, 'parts', from, to, on, unit],
    queryFn: ({ signal }) => call<Parts>(address(id, 'parts', { from, to, on, unit }), { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
export const bookAddress = (id: string, { from, to, on, unit }: Period): string => address(id, 'book', { from, to, on, unit });

/** A figure's number as it stands, of one unit; what is asked within a moment goes in one request. */
export const unitValueQuery = (id: string, unit: string) =>
  queryOptions({ queryKey: ['figure', id, 'now', unit], queryFn: () => ofUnit(unit)(id), staleTime: 60_000 });
const asking = new Map<string, (id: string) => Promise<Value>>();
function ofUnit(unit: string): (id: string) => Promise<Value> {
  const found =
    asking.get(unit) ??
    together((ids: string[]) => call<Record<string, Value>>(`/api/figures/values${query({ ids: ids.join(','), unit })}`));
  asking.set(unit, found);
  return found;
}
