/** Every figure, by the procedure that it is read from. The number stands beside its name; a click opens it. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { FigureRow } from '../../../server/api/shapes.ts';
import { figuresQuery } from '../api/reads.ts';
import { numberText } from '../app/format.ts';
import { Page, Part } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { chapterOrder, chapterTitle } from '../app/words.ts';
import { Value } from './value.tsx';
import './figures.css';

export function Figures() {
  const { q = '' } = useSearch({ from: '/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const figures = useQuery(figuresQuery);
  const found = useMemo(
    () => (figures.data ?? []).filter((f) => `${f.title}${f.procedureTitle}${f.says}`.includes(q.trim())),
    [figures.data, q],
  );
  const chapters = useMemo(() => chaptersOf(found), [found]);
  return (
    <Page title="数字" lead={figures.data && `共${numberText(figures.data.length)}项,每项都从账上逐笔算出,可以打开到每一笔`}>
      <search className="filters">
        <input
          className="input"
          type="search"
          aria-label="查找数字"
          placeholder="按名称、程序查找"
          value={q}
          onChange={(e) => navigate({ search: { q: e.target.value || undefined }, replace: true })}
        />
      </search>
      {figures.isPending ? (
        <Loading lines={12} />
      ) : figures.isError ? (
        <Failed error={figures.error} retry={() => figures.refetch()} />
      ) : found.length === 0 ? (
        <Empty title="没有这样的数字">换一个词再查。</Empty>
      ) : (
        chapters.map(([chapter, procedures]) => (
          <Part key={chapter} title={chapterTitle(chapter)} className="figure-chapter">
            {procedures.map(([title, rows]) => (
              <details key={title} open={q !== '' || undefined} className="figure-group">
                <summary>
                  {title}
                  <span className="n">{rows.length}</span>
                </summary>
                <FigureLines rows={rows} />
              </details>
            ))}
          </Part>
        ))
      )}
    </Page>
  );
}

export function FigureLines({ rows }: { rows: FigureRow[] }) {
  return (
    <ul className="figure-lines">
      {rows.map((f) => (
        <li key={f.id}>
          <Link to="/figures/$id" params={{ id: f.id }} title={f.says}>
            {f.title}
          </Link>
          <Value figure={f} />
        </li>
      ))}
    </ul>
  );
}

function chaptersOf(rows: FigureRow[]): [string, [string, FigureRow[]][]][] {
  const chapters = new Map<string, Map<string, FigureRow[]>>();
  for (const f of rows) {
    const of = chapters.get(f.chapter) ?? new Map<string, FigureRow[]>();
    of.set(f.procedureTitle, [...(of.get(f.procedureTitle) ?? []), f]);
    chapters.set(f.chapter, of);
  }
  return [...chapters].toSorted(([a], [b]) => chapterOrder(a) - chapterOrder(b)).map(([c, of]) => [c, [...of]]);
}
