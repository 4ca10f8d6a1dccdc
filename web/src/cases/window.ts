/** The rows of a list about where one looks: windows of it are fetched as they come into sight, and the rest is known by its number alone. */
import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ListRow } from '../../../server/api/list-answers.ts';
import { type ListSearch, WINDOW, windowQuery } from '../api/lists.ts';
import type { Group } from './layout.ts';

/** While the list is dragged past thousands of rows, what only flies by is not fetched. */
const SETTLED = 70;

export interface ListWindow {
  total: number | undefined;
  groups: Group[];
  row: (place: number) => ListRow | undefined;
  /** Rows are wanted from one place to another (both in the whole list). */
  want: (from: number, to: number) => void;
  error: unknown;
  fetching: boolean;
  again: () => void;
}

export function useListWindow(search: ListSearch, view: string): ListWindow {
  const [[first, last], setWindows] = useState<[number, number]>([0, 0]);
  const wanted = useRef<ReturnType<typeof setTimeout>>(undefined);
  const key = JSON.stringify([search, view]);
  const [shown, setShown] = useState(key);
  if (shown !== key) {
    // another list begins at its beginning
    setShown(key);
    setWindows([0, 0]);
  }
  useEffect(() => () => clearTimeout(wanted.current), []);
  const places = shown === key ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [0];
  const results = useQueries({ queries: (places.includes(0) ? places : [0, ...places]).map((at) => windowQuery(search, view, at)) });
  const pages = new Map((places.includes(0) ? places : [0, ...places]).map((at, i) => [at, results[i]]));
  const head = pages.get(0);
  // what was last known of the list stays in sight while another order of it is fetched
  const known = useRef<{ key: string; total: number; groups: Group[] }>(undefined);
  if (head?.data?.total !== undefined) known.current = { key, total: head.data.total, groups: head.data.groups ?? [] };
  const total = head?.data?.total ?? (known.current?.key === key ? known.current.total : undefined);
  const groups = useMemo(() => head?.data?.groups ?? [], [head?.data?.groups]);
  return {
    total,
    groups,
    row: (place) => pages.get(Math.floor(place / WINDOW))?.data?.items[place % WINDOW],
    want: (from, to) => {
      const next: [number, number] = [Math.floor(Math.max(0, from) / WINDOW), Math.floor(Math.max(0, to) / WINDOW)];
      clearTimeout(wanted.current);
      if (next[0] === first && next[1] === last) return;
      wanted.current = setTimeout(() => setWindows(next), Math.abs(next[0] - first) > 1 ? SETTLED : 0);
    },
    error: results.find((r) => r.isError)?.error,
    fetching: results.some((r) => r.isFetching),
    again: () => {
      for (const r of results) if (r.isError) void r.refetch();
    },
  };
}
