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
import { UnitPick } from './unit-pick.tsx';
import { Value } from './value.tsx';
import './figures.css';

/** How many lines of what was found stand open at once. */
const OPEN_LINES = 80;

export function Figures() {
  const { q = '', chapter, procedure, unit } = useSearch({ from: '/figures' });
  const navigate = useNavigate({ from: '/figures' });
  const figures = useQuery(figuresQuery());
  const set = (next: Record<string, string | undefined>) => navigate({ search: (s) => ({ ...s, ...next }), replace: true });
  const all = figures.data;
  const chapters = useMemo(() => [...new Set(all?.map((f) => f.chapter))].sort((a, b) => chapterOrder(a) - chapterOrder(b)), [all]);
  const procedures = useMemo(
    () => [...new Map(all?.filter((f) => chapter === undefined || f.chapter === chapter).map((f) => [f.procedure, f.procedureTitle]))],
    [all, chapter],
  );
  const among = useMemo(
    () => all?.filter((f) => (chapter === undefined || f.chapter === chapter) && (procedure === undefined || f.procedure === procedure)),
    [all, chapter, procedure],
  );
  return (
    <Page title="数字" lead={all && `共${numberText(all.length)}项,每项都从账上逐笔算出,可以打开到每一笔`}>
      <search className="filters figure-filters">
        <SearchField at label="查找数字" hint="按名称、程序、口径查找" value={q} set={(next) => set({ q: next })} />
        <select
          className="input"
          aria-label="章"
          value={chapter ?? ''}
          onChange={(e) => set({ chapter: e.target.value || undefined, procedure: undefined })}
        >
          <option value="">各章</option>
          {chapters.map((c) => (
            <option key={c} value={c}>
              {chapterTitle(c)}
            </option>
          ))}
        </select>
        <select
          className="input"
          aria-label="程序"
          value={procedure ?? ''}
          onChange={(e) => set({ procedure: e.target.value || undefined })}
        >
          <option value="">各程序</option>
          {procedures.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <UnitPick value={unit} set={(next) => set({ unit: next })} />
      </search>
      {figures.isPending ? (
        <Loading lines={12} />
      ) : figures.isError ? (
        <Failed error={figures.error} retry={() => figures.refetch()} />
      ) : (
        <Chapters all={among ?? []} q={q} unit={unit} open={procedure !== undefined} />
      )}
    </Page>
  );
}

/** Chapters and procedures are folded until they are opened; what is found by a word is open as far as it can be read. */
function Chapters({ all, q, unit, open: opened }: { all: FigureRow[]; q: string; unit?: string; open: boolean }) {
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
  const wide = asked !== '' || opened;
  const open = !wide ? new Set() : firstOf(chapters.flatMap(([, procedures]) => procedures.map(([, rows]) => rows)));
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
          open={wide}
        >
          {() =>
            procedures.map(([title, rows]) => (
              <Fold key={title} className="figure-group" title={title} count={rows.length} open={open.has(rows)}>
                {() => <FigureLines rows={rows} unit={unit} />}
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

export function FigureLines({ rows, unit }: { rows: FigureRow[]; unit?: string }) {
  return (
    <ul className="figure-lines">
      {rows.map((f) => (
        <li key={f.id}>
          <span className="figure-what">
            <Link to="/figures/$id" params={{ id: f.id }} search={{ unit }}>
              {f.title}
            </Link>
            <span className="quiet">{f.says}</span>
          </span>
          <Value figure={f} unit={unit} />
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
