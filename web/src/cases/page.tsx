/** All cases and entries of registers, or those of one procedure: filtered, searched, scrolled without end. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { CaseRow } from '../../../server/api/shapes.ts';
import { casesQuery, proceduresQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText, numberText, shortDay } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { LightMark } from '../app/light.tsx';
import { Page } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { Filters } from './filters.tsx';
import { type Column, VirtualTable } from './table.tsx';

export function Cases() {
  const filter = useSearch({ from: '/cases' });
  const { sort: _, ...asked } = filter;
  const list = useInfiniteQuery(
    casesQuery({ ...asked, state: asked.state === 'ended' || asked.state === 'open' ? asked.state : undefined }),
  );
  const procedures = useQuery(proceduresQuery);
  const one = procedures.data?.find((p) => p.id === filter.procedure);
  const rows = useMemo(() => list.data?.pages.flatMap((p) => p.items) ?? [], [list.data]);
  const total = list.data?.pages[0]?.total;
  const more = useCallback(() => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
  }, [list.hasNextPage, list.isFetching, list.fetchNextPage]);
  return (
    <Page
      wide
      title={one?.title ?? '案件'}
      lead={
        list.data && (
          <span role="status">
            {total === undefined
              ? `已列出${numberText(rows.length)}件${list.hasNextPage ? ',向下滚动继续' : ''}`
              : `共${numberText(total)}件`}
          </span>
        )
      }
      aside={
        <Link className="button button-main" to="/open" search={{ procedure: filter.procedure }}>
          <Icon name="plus" size={16} />
          新办
        </Link>
      }
    >
      <Filters filter={filter} />
      {list.isPending ? (
        <Loading lines={12} />
      ) : list.isError ? (
        <Failed error={list.error} retry={() => list.refetch()} />
      ) : rows.length === 0 ? (
        <Nothing filtered={Object.values(asked).some((v) => v !== undefined)} />
      ) : (
        <List rows={rows} total={total} more={more} whole={!list.hasNextPage} />
      )}
    </Page>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Empty title="没有符合条件的案件">
      <Link to="/cases">清除全部条件</Link>
    </Empty>
  ) : (
    <Empty title="还没有案件">
      <Link to="/open">办理第一件</Link>
    </Empty>
  );
}

type Sorted = 'opened' | 'due';

function List({ rows, total, more, whole }: { rows: CaseRow[]; total?: number; more: () => void; whole: boolean }) {
  const today = useQuery(sessionQuery).data?.today ?? '';
  const { sort } = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const [by, dir] = (sort ?? '').split('.') as [Sorted | '', 'asc' | 'desc'];
  const shown = useMemo(() => (by === '' || !whole ? rows : sorted(rows, by, dir)), [rows, by, dir, whole]);
  // Only a list that is here whole can be put in another order.
  const sortable = (key: Sorted): Column<CaseRow>['sort'] =>
    whole && rows.length > 1
      ? {
          by: key,
          dir: by === key ? dir : undefined,
          toggle: () =>
            navigate({
              search: (s) => ({ ...s, sort: by !== key ? `${key}.asc` : dir === 'asc' ? `${key}.desc` : undefined }),
              replace: true,
            }),
        }
      : undefined;
  const columns: Column<CaseRow>[] = [
    { key: 'light', title: <span className="sr">灯</span>, width: '36px', cell: (r) => r.light && <LightMark light={r.light} /> },
    {
      key: 'subject',
      title: '名称',
      width: 'auto',
      cell: (r) => (
        <Link to="/cases/$id" params={{ id: r.id }} className="cell-two">
          <span>{r.subject || r.title}</span>
          <span className="quiet">{[r.subject && r.title, r.number].filter(Boolean).join(' · ')}</span>
        </Link>
      ),
    },
    {
      key: 'latest',
      title: '最近一步',
      width: '19%',
      wide: true,
      cell: (r) => (
        <span className="cell-two">
          <span>{r.ended ? `已结:${r.ended}` : r.latest.title}</span>
          <span className="quiet">{shortDay(r.latest.on, today)}</span>
        </span>
      ),
    },
    {
      key: 'due',
      title: '应办',
      width: '20%',
      sort: sortable('due'),
      cell: (r) =>
        r.owes && (
          <span className="cell-two">
            <span>{r.owes}</span>
            <span className="quiet">{r.due ? `${shortDay(r.due, today)}前` : r.light === 'stopped' ? '停止计算' : '及时'}</span>
          </span>
        ),
    },
    { key: 'unit', title: '承办单位', width: '15%', wide: true, cell: (r) => r.unit },
    {
      key: 'opened',
      title: '开立',
      width: '12%',
      wide: true,
      align: 'end',
      sort: sortable('opened'),
      cell: (r) => (
        <time dateTime={r.opened} title={dayText(r.opened)}>
          {r.opened}
        </time>
      ),
    },
    {
      key: 'findings',
      title: '发现',
      width: '56px',
      wide: true,
      align: 'end',
      cell: (r) => (r.findings > 0 ? <strong className="found">{r.findings}</strong> : <span className="quiet">—</span>),
    },
  ];
  return <VirtualTable label="案件清单" rows={shown} columns={columns} keyOf={(r) => r.id} total={total} more={more} />;
}

const sorted = (rows: CaseRow[], by: Sorted, dir: 'asc' | 'desc') =>
  rows.toSorted((a, b) => {
    const [x, y] = [a[by] ?? '9999', b[by] ?? '9999'];
    return (x < y ? -1 : x > y ? 1 : 0) * (dir === 'desc' ? -1 : 1);
  });
