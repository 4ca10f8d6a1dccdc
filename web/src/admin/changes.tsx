/** The record of every change: who, when, before, after, and who was the second. */
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AdminChange } from '../api/admin.ts';
import { call, query } from '../api/client.ts';
import { instantText } from '../app/format.ts';
import { Empty, Failed, Loading } from '../app/states.tsx';

const STATES: Record<AdminChange['state'], string> = { done: '已办', asked: '等第二人', declined: '没有同意' };

export function ChangesTab() {
  const changes = useInfiniteQuery({
    queryKey: ['admin', 'changes', 'pages'],
    queryFn: ({ signal, pageParam }) =>
      call<{ items: AdminChange[]; next?: string }>(`/api/admin/changes${query({ below: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
  if (changes.isPending) return <Loading />;
  if (changes.isError) return <Failed error={changes.error} retry={() => changes.refetch()} />;
  const rows = changes.data.pages.flatMap((p) => p.items);
  if (rows.length === 0) return <Empty title="还没有变更">单位、人员、职责、日历、规定、格式的每一次变更都记在这里,不能改、不能删。</Empty>;
  return (
    <>
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">变更</th>
              <th scope="col">以前</th>
              <th scope="col">以后</th>
              <th scope="col">经手</th>
              <th scope="col">第二人</th>
              <th scope="col">状态</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((c) => (
              <tr key={c.n}>
                <td>{instantText(c.at)}</td>
                <td className="admin-why">{c.title}</td>
                <td className="admin-why">{c.before}</td>
                <td className="admin-why">{c.after}</td>
                <td>{c.by}</td>
                <td>{c.second ? `${c.second} ${c.secondAt ? instantText(c.secondAt) : ''}` : ''}</td>
                <td>{STATES[c.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changes.hasNextPage && (
        <button type="button" className="button more" disabled={changes.isFetchingNextPage} onClick={() => changes.fetchNextPage()}>
          更早的
        </button>
      )}
    </>
  );
}
