/** What one was told: the bell's count, the list, marking as read, letters, cases that one follows. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Page } from '../../../server/api/shapes.ts';
import type { NoticeRow } from '../../../server/reads/notices.ts';
import { call, query } from './client.ts';

export type { NoticeRow };
export interface NoticeCount {
  unread: number;
  red: number;
}
export interface NoticeSettings {
  mail?: string;
  mailing: boolean;
  follows: string[];
}

const MINUTE = 60_000;
export const noticeCountQuery = queryOptions({
  queryKey: ['notices', 'count'],
  queryFn: ({ signal }) => call<NoticeCount>('/api/notices/count', { signal }),
  refetchInterval: MINUTE,
});
export const noticesQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notices', 'list', unread],
    queryFn: ({ signal, pageParam }) =>
      call<Page<NoticeRow>>(`/api/notices${query({ unread: unread ? 'true' : undefined, cursor: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
export const noticeSettingsQuery = queryOptions({
  queryKey: ['notices', 'settings'],
  queryFn: ({ signal }) => call<NoticeSettings>('/api/notices/settings', { signal }),
});

/** Marks these as read, or all. */
export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (keys: string[] | undefined) => call<NoticeCount>('/api/notices/read', { method: 'POST', body: keys ? { keys } : {} }),
    onSuccess: (count) => {
      client.setQueryData(noticeCountQuery.queryKey, count);
      void client.invalidateQueries({ queryKey: ['notices', 'list'] });
    },
  });
}
const useSetting = <T>(path: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: T) => call<NoticeSettings>(path, { method: 'POST', body }),
    onSuccess: (settings) => client.setQueryData(noticeSettingsQuery.queryKey, settings),
  });
};
export const useMail = () => useSetting<{ mail: string }>('/api/notices/settings');
export const useFollow = () => useSetting<{ case: string; follow: boolean }>('/api/notices/follows');
