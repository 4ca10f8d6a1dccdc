/** The events behind a figure: each line opens the case at that very event. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type FigureAsk, figureEventsQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { moneyText, numberText, shortDay } from '../app/format.ts';
import { Failed, Loading } from '../app/states.tsx';
import { VirtualTable } from '../cases/table.tsx';

export function Events({ id, ask, unit }: { id: string; ask: FigureAsk; unit: string }) {
  const list = useInfiniteQuery(figureEventsQuery(id, ask));
  const today = useQuery(sessionQuery).data?.today ?? '';
  const rows = useMemo(() => list.data?.pages.flatMap((p) => p.items) ?? [], [list.data]);
  const more = useCallback(() => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
  }, [list.hasNextPage, list.isFetching, list.fetchNextPage]);
  if (list.isPending) return <Loading />;
  if (list.isError) return <Failed error={list.error} retry={() => list.refetch()} />;
  if (rows.length === 0) return <p className="nothing">这个期间一笔也没有。</p>;
  return (
    <VirtualTable
      label="数背后的每一笔"
      rows={rows}
      more={more}
      keyOf={(r) => `${r.case} ${r.n} ${r.on} ${r.amount}`}
      columns={[
        { key: 'on', title: '计入之日', width: '136px', cell: (r) => <time dateTime={r.on}>{shortDay(r.on, today)}</time> },
        {
          key: 'what',
          title: '行为',
          width: 'auto',
          cell: (r) => (
            <Link to="/cases/$id" params={{ id: r.case }} search={{ event: String(r.n) }} className="cell-two">
              <span>{r.subject || r.title}</span>
              <span className="quiet">
                {r.title} · 第{r.n}号
              </span>
            </Link>
          ),
        },
        {
          key: 'amount',
          title: '计',
          width: '110px',
          align: 'end',
          cell: (r) => (unit === '元' ? moneyText(r.amount) : numberText(r.amount)),
        },
        {
          key: 'digest',
          title: '摘要',
          width: '130px',
          wide: true,
          align: 'end',
          cell: (r) => <code title={r.digest}>{r.digest.slice(0, 10)}</code>,
        },
      ]}
    />
  );
}
