/** Views of lists that are kept: one's own and the unit's; and which columns are shown. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { KeepView, KeptView, ListColumnView } from '../../../server/api/list-answers.ts';
import { dropView, keepView, type ListSearch, viewsQuery } from '../api/lists.ts';
import { Icon } from '../app/icons.tsx';
import { chosen, PLAIN } from './columns.tsx';
import { Menu } from './menu.tsx';

const plainSearch = (search: ListSearch): Record<string, string> =>
  Object.fromEntries(Object.entries(search).filter((e): e is [string, string] => e[1] !== undefined));
const same = (a: Record<string, string>, b: Record<string, string>) =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([k, v]) => b[k] === v);

/** The view that the list is, if it is one. */
export const viewOf = (views: readonly KeptView[] | undefined, search: ListSearch): KeptView | undefined =>
  views?.find((v) => same(v.search, plainSearch(search)));

export function Views({ search, title, go }: { search: ListSearch; title: string; go: (search: ListSearch) => void }) {
  const views = useQuery(viewsQuery);
  const client = useQueryClient();
  const changed = () => void client.invalidateQueries({ queryKey: ['views'] });
  const drop = useMutation({ mutationFn: dropView, onSuccess: changed });
  const now = viewOf(views.data, search);
  const here = (views.data ?? []).filter((v) => v.procedure === (search.procedure ?? ''));
  const elsewhere = (views.data ?? []).filter((v) => v.procedure !== (search.procedure ?? ''));
  const lines = (list: readonly KeptView[], close: () => void) =>
    list.map((v) => (
      <li key={v.id} className="menu-line">
        <button
          type="button"
          className="menu-pick"
          aria-current={v.id === now?.id || undefined}
          onClick={() => {
            go(v.search);
            close();
          }}
        >
          {v.name}
          <span className="quiet">
            {[!v.mine && `${v.owner}共用`, v.mine && v.shared && '本单位共用', v.mine && v.usual && '先用']
              .filter(Boolean)
              .map((t) => ` · ${t}`)}
          </span>
        </button>
        {v.mine && (
          <button type="button" className="button-plain" aria-label={`删去视图:${v.name}`} onClick={() => drop.mutate(v.id)}>
            <Icon name="close" size={14} />
          </button>
        )}
      </li>
    ));
  return (
    <Menu title={now ? `视图:${now.name}` : '视图'}>
      {(close) => (
        <>
          {here.length + elsewhere.length === 0 && (
            <p className="quiet">还没有保存的视图。筛好条件、排好次序、选好各列以后,可以保存下来。</p>
          )}
          {here.length > 0 && (
            <>
              <p className="menu-title">{title}</p>
              <ul>{lines(here, close)}</ul>
            </>
          )}
          {elsewhere.length > 0 && (
            <>
              <p className="menu-title">其他清单</p>
              <ul>{lines(elsewhere, close)}</ul>
            </>
          )}
          {drop.isError && <p className="fault">没有删去:{drop.error.message}</p>}
          <Keep search={search} now={now} done={changed} />
        </>
      )}
    </Menu>
  );
}

function Keep({ search, now, done }: { search: ListSearch; now?: KeptView; done: () => void }) {
  const id = useId();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [usual, setUsual] = useState(false);
  const keep = useMutation({
    mutationFn: (view: KeepView) => keepView(view),
    onSuccess: () => {
      setName('');
      done();
    },
  });
  return (
    <form
      className="menu-form"
      onSubmit={(e) => {
        e.preventDefault();
        if (name.trim() === '') return;
        keep.mutate({ name: name.trim(), procedure: search.procedure ?? '', shared, usual, search: plainSearch(search) });
      }}
    >
      <label htmlFor={id}>把现在的清单保存为视图</label>
      <input id={id} className="input" placeholder="名称" maxLength={40} value={name} onChange={(e) => setName(e.target.value)} />
      <label className="menu-check">
        <input type="checkbox" checked={shared} onChange={(e) => setShared(e.target.checked)} />
        本单位的人也看得到
      </label>
      <label className="menu-check">
        <input type="checkbox" checked={usual} onChange={(e) => setUsual(e.target.checked)} />
        我打开这个程序的清单时先用它
      </label>
      {keep.isError && (
        <p className="fault" role="alert">
          没有保存:{keep.error.message}
        </p>
      )}
      <button type="submit" className="button" disabled={name.trim() === '' || keep.isPending}>
        保存
      </button>
      {now && <p className="quiet">现在的清单就是视图「{now.name}」。</p>}
    </form>
  );
}

/** Which columns are shown: a list's own, and facts by the steps in which they are given. */
export function Columns({
  search,
  facts,
  set,
}: {
  search: ListSearch;
  facts: readonly ListColumnView[];
  set: (columns: string | undefined) => void;
}) {
  const keys = chosen(search.columns);
  const [typed, setTyped] = useState('');
  const toggle = (key: string) => set((keys.includes(key) ? keys.filter((k) => k !== key) : [...keys, key]).join(','));
  const shown = facts.filter((f) => typed === '' || `${f.step}${f.title}`.includes(typed));
  const check = (key: string, title: string, fixed?: true) => (
    <label key={key} className="menu-check">
      <input type="checkbox" checked={keys.includes(key)} disabled={fixed} onChange={() => toggle(key)} />
      {title}
    </label>
  );
  return (
    <Menu title="各列">
      {() => (
        <>
          <p className="menu-title">各清单都有的</p>
          {PLAIN.map((p) => check(p.key, p.title, p.fixed))}
          {facts.length > 0 && (
            <input
              className="input"
              type="search"
              aria-label="查找事项"
              placeholder="查找事项"
              value={typed}
              onChange={(e) => setTyped(e.target.value.trim())}
            />
          )}
          {[...new Set(shown.map((f) => f.step))].map((step) => (
            <div key={step}>
              <p className="menu-title">{step}</p>
              {shown.filter((f) => f.step === step).map((f) => check(f.path, f.title))}
            </div>
          ))}
          {facts.length === 0 && <p className="quiet">选定程序以后,可以加上它各步骤的事项。</p>}
          {search.columns !== undefined && (
            <button type="button" className="button" onClick={() => set(undefined)}>
              恢复原来的各列
            </button>
          )}
        </>
      )}
    </Menu>
  );
}
