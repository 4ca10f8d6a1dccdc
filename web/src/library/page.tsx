/**
 * The library of normative documents. A page of its own and not the list of cases: a citizen or a clerk asks by day and by standing, not by what is
 * owed.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue } from 'react';
import type { DocumentStatus } from '../../../server/api/shapes.ts';
import { libraryQuery } from '../api/reads.ts';
import { dayText, numberText } from '../app/format.ts';
import { Choice, Page } from '../app/page.tsx';
import { SearchField } from '../app/search-field.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { Status } from './status.tsx';
import './library.css';

const Day = lazy(() => import('./day.tsx'));

const STATUSES: { value: DocumentStatus | 'all'; label: string }[] = [
  { value: '现行有效', label: '现行有效' },
  { value: '尚未施行', label: '尚未施行' },
  { value: '已经失效', label: '已经失效' },
  { value: 'all', label: '全部' },
];

export function Library() {
  const { q = '', on, status = '现行有效' } = useSearch({ from: '/library' });
  const navigate = useNavigate({ from: '/library' });
  const set = (next: { q?: string; on?: string; status?: string }) =>
    navigate({ search: { q: q || undefined, on, status, ...next }, replace: true });
  const asked = useDeferredValue(q.trim());
  const list = useQuery(libraryQuery({ q: asked, on, status: status === 'all' ? undefined : status }));
  return (
    <Page
      title="规范性文件"
      lead={
        <>
          {on === undefined ? '今日的效力;可以查任何一日' : `${dayText(on)}的效力`}
          {list.data && <span role="status">{` · ${numberText(list.data.items.length)}件`}</span>}
        </>
      }
    >
      <search className="filters">
        <SearchField label="查找文件" hint="按名称、文号、正文查找" value={q} set={(next) => set({ q: next })} />
        <Suspense fallback={null}>
          <Day on={on} set={(next) => set({ on: next })} />
        </Suspense>
        <Choice<string> label="效力" value={status} options={STATUSES} onChange={(value) => set({ status: value })} />
      </search>
      {list.isPending ? (
        <Loading lines={10} />
      ) : list.isError ? (
        <Failed error={list.error} retry={() => list.refetch()} />
      ) : list.data.items.length === 0 ? (
        <Empty title="没有这样的文件">换一个词、换一日,或者看全部效力。</Empty>
      ) : (
        <ul className="library">
          {list.data.items.map((d) => (
            <li key={d.id}>
              <div>
                <Link to="/library/$id" params={{ id: d.id }} search={{ on }} className="library-title">
                  {d.title}
                </Link>
                <span className="quiet">
                  {d.no} · {d.maker}
                </span>
              </div>
              <div className="library-days">
                <Status status={d.status} />
                <span className="quiet">
                  {dayText(d.effective)}施行
                  {d.ceased ? `,${dayText(d.ceased.on)}${d.ceased.how}` : d.until ? `,有效期至${dayText(d.until)}` : ''}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
