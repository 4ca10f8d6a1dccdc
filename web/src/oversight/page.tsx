/**
 * Oversight of other units' cases. Made by hand: it goes across all procedures and units, and stands over the ledger and not in one case. What is
 * found, and what each kind is called, comes from the server, which reads it out of the statutes' own data. Units stand in the county's order; nothing
 * is ranked, and nothing about a unit is counted before it is asked for.
 */
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { type FindingFilter, type Findings, findingsBook, findingsQuery } from '../api/oversight.ts';
import { proceduresQuery, unitsQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { numberText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { Choice, Page } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { type Doing, FindingLine } from './finding.tsx';
import './oversight.css';

const Period = lazy(() => import('./period.tsx'));
const Shares = lazy(() => import('./shares.tsx').then((m) => ({ default: m.Shares })));
const Review = lazy(() => import('./file-review.tsx').then((m) => ({ default: m.FileReview })));

type Place = 'open' | 'closed' | 'shares' | 'files';

export function Oversight() {
  const { kind, unit, procedure } = useSearch({ from: '/oversight' });
  const [place, setPlace] = useState<Place>('open');
  const [period, setPeriod] = useState<{ from?: string; to?: string }>({});
  const filter: FindingFilter = { kind, unit, procedure, ...period, ...(place === 'closed' && { state: 'closed' as const }) };
  const list = useInfiniteQuery({ ...findingsQuery(filter), enabled: place === 'open' || place === 'closed' });
  const first = list.data?.pages[0];
  return (
    <Page
      wide
      title="监督"
      lead="各单位的案件里,由账本算出的期限、记录和违反规定的情形。单位按全县次序排列,不排名。"
      aside={
        (place === 'open' || place === 'closed') &&
        first !== undefined &&
        first.total > 0 && (
          <a className="button" href={findingsBook(filter)} download>
            <Icon name="file" size={14} />
            导出表格
          </a>
        )
      }
    >
      <div className="filters">
        <Choice<Place>
          label="看什么"
          value={place}
          options={[
            { value: 'open', label: '监督发现' },
            { value: 'closed', label: '已经处理的' },
            { value: 'shares', label: '办理方式' },
            { value: 'files', label: '案卷评查' },
          ]}
          onChange={setPlace}
        />
      </div>
      {place === 'shares' ? (
        <Suspense fallback={<Loading />}>
          <Shares />
        </Suspense>
      ) : place === 'files' ? (
        <Suspense fallback={<Loading />}>
          <Review />
        </Suspense>
      ) : (
        <>
          <Filters kinds={first?.kinds ?? []} period={period} setPeriod={setPeriod} />
          <List
            list={list}
            filtered={[kind, unit, procedure, period.from, period.to].some((x) => x !== undefined)}
            closed={place === 'closed'}
          />
        </>
      )}
    </Page>
  );
}

function Filters(props: {
  kinds: { id: string; title: string; count: number }[];
  period: { from?: string; to?: string };
  setPeriod: (p: { from?: string; to?: string }) => void;
}) {
  const { kind, unit, procedure } = useSearch({ from: '/oversight' });
  const navigate = useNavigate({ from: '/oversight' });
  const units = useQuery(unitsQuery).data ?? [];
  const procedures = useQuery(proceduresQuery).data ?? [];
  const set = (next: { kind?: string; unit?: string; procedure?: string }) =>
    navigate({ search: (s) => ({ ...s, ...next }), replace: true });
  return (
    <>
      <fieldset className="kinds" aria-label="类别">
        <button type="button" aria-pressed={kind === undefined} onClick={() => set({ kind: undefined })}>
          全部
        </button>
        {props.kinds.map((k) => (
          <button key={k.id} type="button" aria-pressed={kind === k.id} onClick={() => set({ kind: kind === k.id ? undefined : k.id })}>
            {k.title} <span className="n">{numberText(k.count)}</span>
          </button>
        ))}
      </fieldset>
      <div className="filters">
        <select className="input" aria-label="单位" value={unit ?? ''} onChange={(e) => set({ unit: e.target.value || undefined })}>
          <option value="">全部单位</option>
          {units.map((u) => (
            <option key={u.id} value={u.id}>
              {u.name}
            </option>
          ))}
        </select>
        <select
          className="input"
          aria-label="程序"
          value={procedure ?? ''}
          onChange={(e) => set({ procedure: e.target.value || undefined })}
        >
          <option value="">全部程序</option>
          {procedures.map((p) => (
            <option key={p.id} value={p.id}>
              {p.title}
            </option>
          ))}
        </select>
        <Suspense fallback={<span className="quiet">期间</span>}>
          <Period value={props.period} set={props.setPeriod} />
        </Suspense>
      </div>
    </>
  );
}

type Listed = UseInfiniteQueryResult<InfiniteData<Findings>>;

function List({ list, filtered, closed }: { list: Listed; filtered: boolean; closed: boolean }) {
  const session = useQuery(sessionQuery).data;
  const [doing, setDoing] = useState<Doing>();
  if (list.isPending || !session) return <Loading lines={12} label="正在核对账本" />;
  if (list.isError) return <Failed error={list.error} retry={() => list.refetch()} />;
  const rows = list.data.pages.flatMap((page) => page.items);
  const total = list.data.pages[0]?.total ?? 0;
  if (rows.length === 0)
    return filtered ? (
      <Empty title="没有符合条件的">
        <Link to="/oversight">清除类别、单位和程序</Link>
      </Empty>
    ) : (
      <Empty title={closed ? '还没有处理过监督发现' : '没有监督发现'}>
        {closed ? '写明理由处理的在这里,情况再有变化的会重新出现。' : '各单位的案件都在期限以内,记录齐全。'}
      </Empty>
    );
  return (
    <>
      <p className="quiet" role="status">
        共{numberText(total)}项{rows.length < total && `,已列出${numberText(rows.length)}项`}
      </p>
      <ul className="findings" aria-label="监督发现">
        {rows.map((row) => (
          <FindingLine
            key={`${row.key} ${row.state}`}
            row={row}
            session={session}
            doing={doing?.key === row.key ? doing.what : undefined}
            choose={(what) => setDoing(what && { key: row.key, what })}
          />
        ))}
      </ul>
      {list.hasNextPage && (
        <button type="button" className="button more" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {list.isFetchingNextPage ? '正在读取…' : '再列一百项'}
        </button>
      )}
    </>
  );
}
