/** The statutes as procedures and registers, by chapter: how many stand open, and what each says. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { ProcedureRow } from '../../../server/api/shapes.ts';
import { proceduresQuery } from '../api/reads.ts';
import { findAmong } from '../app/find.ts';
import { numberText } from '../app/format.ts';
import { Page, Part } from '../app/page.tsx';
import { arrows, SearchField } from '../app/search-field.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { chapterTitle } from '../app/words.ts';
import { groups } from '../cases/filters.tsx';
import './procedures.css';

export function Procedures() {
  const list = useQuery(proceduresQuery);
  return (
    <Page
      title="程序"
      lead={<>{list.data && `共${numberText(list.data.length)}个:`}法律、法规、规章写成的步骤和规则,各有图、条文式说明和数字</>}
    >
      {list.isPending ? (
        <Loading lines={12} />
      ) : list.isError ? (
        <Failed error={list.error} retry={() => list.refetch()} />
      ) : (
        <Chapters all={list.data} />
      )}
    </Page>
  );
}

function Chapters({ all }: { all: ProcedureRow[] }) {
  const { q = '', chapter } = useSearch({ from: '/procedures' });
  const navigate = useNavigate({ from: '/procedures' });
  const box = useRef<HTMLDivElement>(null);
  const chapters = useMemo(() => groups(all), [all]);
  const found = useMemo(
    () =>
      groups(
        findAmong(
          all.filter((p) => chapter === undefined || p.chapter === chapter),
          q,
          (p) => p.title,
          (p) => `${chapterTitle(p.chapter)} ${p.register ? '登记簿' : ''}`,
        ),
      ),
    [all, q, chapter],
  );
  const set = (next: { q?: string; chapter?: string }) => navigate({ search: (s) => ({ ...s, ...next }), replace: true });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from the field into the lists and back
    <div ref={box} onKeyDown={arrows(box)}>
      <search className="filters">
        <SearchField at label="查找程序" hint="按名称查找" value={q} set={(next) => set({ q: next })} />
        <select className="input" aria-label="章" value={chapter ?? ''} onChange={(e) => set({ chapter: e.target.value || undefined })}>
          <option value="">章:全部</option>
          {chapters.map(([c, rows]) => (
            <option key={c} value={c}>
              {chapterTitle(c)}({rows.length})
            </option>
          ))}
        </select>
      </search>
      {found.length === 0 && <Empty title="没有这样的程序">换一个词,或者看全部各章。</Empty>}
      {found.map(([c, rows]) => (
        <Part key={c} title={chapterTitle(c)} className="procedures" aside={<span className="quiet">{rows.length}个</span>}>
          <ul>
            {rows.map((p) => (
              <Line key={p.id} one={p} />
            ))}
          </ul>
        </Part>
      ))}
    </div>
  );
}

function Line({ one: p }: { one: ProcedureRow }) {
  return (
    <li>
      <Link to="/procedures/$id" params={{ id: p.id }} className="procedures-title">
        {p.title}
      </Link>
      {p.register && <span className="tag">登记簿</span>}
      <Count of={p} state="open" title={p.register ? '有效' : '在办'} />
      <Count of={p} state="ended" title="已结" />
    </li>
  );
}

/** How many there are; nothing to open where there are none. */
function Count({ of, state, title }: { of: ProcedureRow; state: 'open' | 'ended'; title: string }) {
  const many = of.count[state];
  if (many === 0) return <span className="procedures-count procedures-zero">{title} 0</span>;
  return (
    <Link to="/cases" search={{ procedure: of.id, state }} className="procedures-count">
      {title} <span className="n">{numberText(many)}</span>
    </Link>
  );
}
