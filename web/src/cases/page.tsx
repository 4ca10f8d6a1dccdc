/** All cases and entries of registers, or those of one procedure: narrowed, ordered, grouped, in one's own columns, chosen for one act, taken along. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Light } from '../../../kernel/case/types.ts';
import type { ListRow } from '../../../server/api/list-answers.ts';
import { newKey } from '../api/client.ts';
import { bookAddress, columnsQuery, type ListSearch, viewsQuery } from '../api/lists.ts';
import { proceduresQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { numberText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { Page } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { LIGHTS } from '../app/words.ts';
import { gridColumns } from './columns.tsx';
import { Choose, CONDITIONS, Filters } from './filters.tsx';
import { Grid } from './grid.tsx';
import { layoutOf } from './layout.ts';
import { Chosen, type Picks } from './picks.tsx';
import { Columns, Views } from './views.tsx';
import { useListWindow } from './window.ts';

const Bulk = lazy(async () => ({ default: (await import('./bulk.tsx')).Bulk }));
const NO_PICKS: Picks = new Map();

export function Cases() {
  const search: ListSearch = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const session = useQuery(sessionQuery).data;
  const procedures = useQuery(proceduresQuery);
  const facts = useQuery({
    ...columnsQuery(search.procedure ?? ''),
    enabled: search.procedure !== undefined,
    placeholderData: keepPreviousData,
  });
  useUsualView(search, (next) => void navigate({ search: next, replace: true }));
  const asked = useMemo(() => searchOf(search), [search]);
  const [view, renew] = useState(newKey);
  const list = useListWindow(asked, view);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [picks, setPicks] = useState<Picks>(NO_PICKS);
  const [doing, setDoing] = useState(false);
  const one = procedures.data?.find((p) => p.id === search.procedure);
  const title = one?.title ?? '案件';
  const groups = useMemo(
    () => list.groups.map((g) => (search.group === 'light' ? { ...g, title: g.key === '' ? '没有待办' : LIGHTS[g.key as Light] } : g)),
    [list.groups, search.group],
  );
  const layout = useMemo(() => layoutOf(list.total ?? 0, groups, folded), [list.total, groups, folded]);
  const open = useCallback((row: ListRow) => void navigate({ to: '/cases/$id', params: { id: row.id } }), [navigate]);
  const columns = useMemo(
    () =>
      gridColumns(
        search,
        search.procedure ? (facts.data ?? []) : [],
        session?.today ?? '',
        (sort) => navigate({ search: (s) => ({ ...s, sort }), replace: true }),
        open,
      ),
    [search, facts.data, session?.today, navigate, open],
  );
  const { want } = list;
  const wanted = useRef(want);
  wanted.current = want;
  const sight = useCallback(
    (from: number, to: number) => {
      const rows = [from, to].map((line) => rowAt(layout, line));
      wanted.current(rows[0] ?? 0, rows[1] ?? 0);
    },
    [layout],
  );
  const select = useCallback((row: ListRow, on: boolean) => {
    setPicks((before) => {
      const next = new Map(before);
      if (on) next.set(row.id, { n: row.n, name: row.subject || row.title });
      else next.delete(row.id);
      return next;
    });
  }, []);
  const set = (next: ListSearch) => navigate({ search: (s) => ({ ...s, ...next }), replace: true });
  const selected = useMemo(() => new Set(picks.keys()), [picks]);
  return (
    <Page
      wide
      title={title}
      lead={<span role="status">{list.total === undefined ? '正在读取' : `共${numberText(list.total)}件`}</span>}
      aside={
        <span className="row">
          {(one?.opens.length ?? 0) > 0 && (
            <Link className="button" to="/import" search={{ procedure: search.procedure }}>
              从表格导入
            </Link>
          )}
          <Link className="button button-main" to="/open" search={{ procedure: search.procedure }}>
            <Icon name="plus" size={16} />
            新办
          </Link>
        </span>
      }
    >
      <Filters search={search} />
      <div className="list-tools">
        <Views search={search} title={title} go={(next) => void navigate({ search: next })} />
        <Columns search={search} facts={search.procedure ? (facts.data ?? []) : []} set={(next) => set({ columns: next })} />
        <Choose label="分组" none="不分组" value={search.group} set={(group) => set({ group })}>
          <option value="unit">按承办单位</option>
          <option value="state">按状态</option>
          <option value="step">按最近一步</option>
          <option value="light">按灯</option>
        </Choose>
        {groups.length > 1 && (
          <button
            type="button"
            className="button-plain"
            onClick={() => setFolded(folded.size < groups.length ? new Set(groups.map((g) => g.key)) : new Set())}
          >
            {folded.size < groups.length ? '全部收起' : '全部展开'}
          </button>
        )}
        <span className="push" />
        {(list.total ?? 0) > 0 && (
          <a className="button" href={bookAddress(search)} download>
            导出表格<span className="wide-only">({numberText(list.total ?? 0)}件)</span>
          </a>
        )}
      </div>
      {list.error !== undefined ? (
        <Failed error={list.error} retry={list.again} />
      ) : list.total === undefined ? (
        <Loading lines={12} />
      ) : list.total === 0 ? (
        <Nothing filtered={CONDITIONS.some((k) => search[k] !== undefined)} />
      ) : (
        <Grid
          key={JSON.stringify(asked)}
          label={`${title}清单`}
          layout={layout}
          columns={columns}
          row={list.row}
          sight={sight}
          open={open}
          fold={(key) => setFolded((f) => toggled(f, key))}
          selected={selected}
          select={select}
        />
      )}
      {picks.size > 0 && (
        <Chosen search={asked} view={view} total={list.total ?? 0} picks={picks} set={setPicks} act={() => setDoing(true)} />
      )}
      {doing && session && (
        <Suspense fallback={null}>
          <Bulk
            picks={picks}
            session={session}
            close={(left, changed) => {
              setDoing(false);
              setPicks(left);
              requestAnimationFrame(() => document.querySelector<HTMLElement>('table.grid')?.focus({ preventScroll: true }));
              // another order: what was done may have moved
              if (changed) renew(newKey());
            }}
          />
        </Suspense>
      )}
    </Page>
  );
}

/** Columns that are not fetched do not make another list of it. */
const searchOf = ({ columns, ...rest }: ListSearch): ListSearch => {
  const facts = (columns ?? '').split(',').filter((c) => c.includes('.'));
  return { ...rest, ...(facts.length > 0 && { columns: facts.join(',') }) };
};
const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
};
/** The row on a line, or the one below a head. */
function rowAt(layout: ReturnType<typeof layoutOf>, line: number): number | undefined {
  if (layout.lines === 0) return undefined;
  for (let l = Math.max(0, Math.min(line, layout.lines - 1)); l < layout.lines; l++) {
    const at = layout.at(l);
    if ('row' in at) return at.row;
  }
  return undefined;
}

/** A procedure that is come to without conditions begins with the view that its reader has chosen for it; cleared, it stays cleared. */
function useUsualView(search: ListSearch, go: (search: ListSearch) => void): void {
  const views = useQuery(viewsQuery).data;
  const came = useRef<string>(undefined);
  useEffect(() => {
    if (!views || came.current === (search.procedure ?? '')) return;
    came.current = search.procedure ?? '';
    const bare = Object.entries(search).every(([key, value]) => key === 'procedure' || value === undefined);
    const usual = bare && views.find((v) => v.mine && v.usual && v.procedure === (search.procedure ?? ''));
    if (usual) go(usual.search);
  }, [views, search, go]);
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
