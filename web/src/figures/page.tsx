/** Every figure, by the procedure that it is read from. The number stands beside its name; a click opens it. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import type { FigureRow } from '../../../server/api/shapes.ts';
import { figuresQuery } from '../api/reads.ts';
import { findAmong } from '../app/find.ts';
import { Fold } from '../app/fold.tsx';
import { numberText } from '../app/format.ts';
import { Page } from '../app/page.tsx';
import { SearchField } from '../app/search-field.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { chapterOrder, chapterTitle } from '../app/words.ts';
import { Value } from './value.tsx';
import './figures.css';

/** How many lines of what was found stand open at once. */
const OPEN_LINES = 80;

export function Figures() {
  const { q = '' } = useSearch({ from: '/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const figures = useQuery(figuresQuery());
  return (
    <Page title="数字" lead={figures.data && `共${numberText(figures.data.length)}项,每项都从账上逐笔算出,可以打开到每一笔`}>
      <search className="filters">
        <SearchField
          at
          label="查找数字"
          hint="按名称、程序查找"
          value={q}
          set={(next) => navigate({ search: { q: next }, replace: true })}
        />
      </search>
      {figures.isPending ? (
        <Loading lines={12} />
      ) : figures.isError ? (
        <Failed error={figures.error} retry={() => figures.refetch()} />
      ) : (
        <Chapters all={figures.data} q={q} />
      )}
    </Page>
  );
}

/** Chapters and procedures are folded until they are opened; what is found by a word is open as far as it can be read. */
function Chapters({ all, q }: { all: FigureRow[]; q: string }) {
  const asked = useDeferredValue(q.trim());
  const found = useMemo(
    () =>
      findAmong(
        all,
        asked,
        (f) => `${f.title} ${f.procedureTitle}`,
        (f) => f.says,
      ),
    [all, asked],
  );
  const chapters = useMemo(() => chaptersOf(found), [found]);
  if (found.length === 0) return <Empty title="没有这样的数字">换一个词再查。</Empty>;
  const open = asked === '' ? new Set() : firstOf(chapters.flatMap(([, procedures]) => procedures.map(([, rows]) => rows)));
  return (
    <>
      {asked !== '' && (
        <p className="quiet" role="status">
          找到{numberText(found.length)}项
        </p>
      )}
      {chapters.map(([chapter, procedures]) => (
        <Fold
          key={chapter}
          className="figure-chapter"
          title={<h2>{chapterTitle(chapter)}</h2>}
          count={procedures.reduce((sum, [, rows]) => sum + rows.length, 0)}
          open={asked !== ''}
        >
          {() =>
            procedures.map(([title, rows]) => (
              <Fold key={title} className="figure-group" title={title} count={rows.length} open={open.has(rows)}>
                {() => <FigureLines rows={rows} />}
              </Fold>
            ))
          }
        </Fold>
      ))}
    </>
  );
}

/** The first groups, as far as they can be read at once. */
function firstOf(groups: FigureRow[][]): Set<unknown> {
  let lines = 0;
  return new Set(
    groups.filter((rows, i) => {
      lines += rows.length;
      return i === 0 || lines <= OPEN_LINES;
    }),
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

function chaptersOf(rows: readonly FigureRow[]): [string, [string, FigureRow[]][]][] {
  const chapters = new Map<string, Map<string, FigureRow[]>>();
  for (const f of rows) {
    const of = chapters.get(f.chapter) ?? new Map<string, FigureRow[]>();
    of.set(f.procedureTitle, [...(of.get(f.procedureTitle) ?? []), f]);
    chapters.set(f.chapter, of);
  }
  return [...chapters].toSorted(([a], [b]) => chapterOrder(a) - chapterOrder(b)).map(([c, of]) => [c, [...of]]);
}
