/** What the review desk reads: its queue, documents with their changes, two compared, the letter. */
import { queryOptions } from '@tanstack/react-query';
import type { Line, MarkedDocument } from '../../../reading/changes/index.ts';
import type { ReviewRow } from '../../../server/reads/review.ts';
import { ApiProblem, call, Offline, query } from './client.ts';

export type { Line, MarkedDocument, ReviewRow };
export type Reading = 'accepted' | 'before';
export interface Point {
  point: string;
  basis: string;
}

export const reviewsQuery = queryOptions({
  queryKey: ['reviews'],
  queryFn: ({ signal }) => call<ReviewRow[]>('/api/reviews', { signal }),
});
export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['reviews', id],
    queryFn: ({ signal }) => call<ReviewRow>(`/api/reviews/${encodeURIComponent(id)}`, { signal }),
  });

/** A digest's document never changes: it is read once. */
export const changesQuery = (id: string, digest: string) =>
  queryOptions({
    queryKey: ['changes', digest],
    queryFn: ({ signal }) => call<MarkedDocument>(`/api/documents/${digest}/changes${query({ case: id })}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
export interface CompareAsk {
  before: string;
  after: string;
  beforeAs: Reading;
  afterAs: Reading;
}
export interface Compared {
  lines: Line[];
  counts: { changed: number; added: number; removed: number; moved: number; renumbered: number };
}
export const comparedQuery = (id: string, ask: CompareAsk) =>
  queryOptions({
    queryKey: ['compared', ask],
    queryFn: ({ signal }) => call<Compared>(`/api/documents/compare${query({ case: id, ...ask })}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Where a file's bytes are; with its case, of which it is known that the reader may see it. */
export const fileAddress = (id: string, file: { name: string; digest: string }): string =>
  `/api/files/${file.digest}${query({ name: file.name, case: id })}`;
export const letterAddress = (id: string, format: 'html' | 'docx'): string =>
  `/api/reviews/${encodeURIComponent(id)}/letter${query({ format })}`;

/** The letter as it would be, from points that are not yet signed; nothing is written. */
export async function draftLetter(
  id: string,
  body: { points: Point[]; result?: string; unmet?: string },
  format: 'html' | 'docx',
): Promise<Blob> {
  let answer: Response;
  try {
    answer = await fetch(letterAddress(id, format), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'same-origin',
    });
  } catch {
    throw new Offline();
  }
  if (answer.ok) return answer.blob();
  throw new ApiProblem(await answer.json());
}
