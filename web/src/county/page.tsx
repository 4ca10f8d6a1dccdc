/**
 * 法治账图: the county on one screen and one sheet of paper. Nine chapters in the outline's order and units in the county's own: never by who has most, for
 * a page on which colleagues see a ranking is put away. A chapter opens to its procedures, a unit to its chapters, a number to its cases.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CHAPTERS } from '../../../kernel/language/chapters.ts';
import { type Counted, type CountyView, countyQuery } from '../api/county.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText } from '../app/format.ts';
import { Choice, Page } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import { chapterOrder, chapterTitle } from '../app/words.ts';
import { CountyCases } from './cases.tsx';
import { CountOf, KINDS, NumberLink, ORDER } from './numbers.tsx';
import { nothing, pressing, type Sums, shortUnit, sumsBy } from './sums.ts';
import './county.css';

const YEARS = 3;
type Search = { chapter?: string; unit?: string; procedure?: string; kind?: string; year?: string };

export function County() {
  const search: Search = useSearch({ from: '/county' });
  const session = useQuery(sessionQuery).data;
  const found = useQuery(countyQuery(search.year));
  if (found.isError) return <Failed error={found.error} retry={() => found.refetch()} />;
  if (found.isPending || !session)
    return (
      <Page wide title="法治账图">
        <Loading lines={12} />
      </Page>
    );
  return <Glance view={found.data} search={search} county={session.tenant.name} />;
}

function Glance({ view, search, county }: { view: CountyView; search: Search; county: string }) {
  const navigate = useNavigate({ from: '/county' });
  const chapterOf = useMemo(() => new Map(view.procedures.map((p) => [p.id, p.chapter])), [view]);
  const procedure = view.procedures.find((p) => p.id === search.procedure);
  const chapter = procedure?.chapter ?? search.chapter;
  const unit = search.unit ?? (view.county ? undefined : view.unit || undefined);
  const unitName = view.units.find((u) => u.id === unit)?.name;
  const inUnit = (of: string) => unit === undefined || of === unit;
  const chapters = sumsBy(view, (p, u) => (inUnit(u) ? chapterOf.get(p) : undefined));
  const procedures = sumsBy(view, (p, u) => (inUnit(u) && chapterOf.get(p) === chapter ? p : undefined));
  const units = sumsBy(view, (p, u) =>
    (search.procedure === undefined || p === search.procedure) && (chapter === undefined || chapterOf.get(p) === chapter) ? u : undefined,
  );
  const whole = sumsBy(view, (p, u) =>
    inUnit(u) && (search.procedure === undefined || p === search.procedure) && (chapter === undefined || chapterOf.get(p) === chapter)
      ? 'all'
      : undefined,
  ).get('all');
  const of = [unitName ?? county, chapter && chapterTitle(chapter), procedure?.title].filter(Boolean).join(' · ');
  const kind = search.kind !== undefined && search.kind in KINDS ? (search.kind as Counted) : undefined;
  const year = String(view.year);
  const current = Number(view.today.slice(0, 4));
  const years = [...new Set([...Array.from({ length: YEARS }, (_, i) => String(current - i)), year])].sort().reverse();
  return (
    <Page
      wide
      title={`${unitName ?? county}法治账图`}
      lead={
        <span className="county-lead">
          {dayText(view.today)} · 在办和期限为今天的数,其余为{year}年的数
          {(chapter || (search.unit && view.county)) && (
            <>
              {' · '}
              <Link to="/county" search={{ year: search.year }}>
                回到{view.county ? '全县' : '本单位'}
              </Link>
            </>
          )}
        </span>
      }
      aside={
        <span className="county-aside">
          <Choice<string>
            label="年度"
            value={year}
            options={years.map((y) => ({ value: y, label: `${y}年` }))}
            onChange={(next) => navigate({ search: (s) => ({ ...s, year: next }), replace: true })}
          />
          <Link to="/leaders" className="button">
            领导的法治账图
          </Link>
          <button type="button" className="button" onClick={() => window.print()}>
            打印
          </button>
        </span>
      }
    >
      <ul className="county-whole" aria-label={`${of}的数`}>
        {ORDER.map((k) => (
          <li key={k}>
            <Link
              to="/county"
              search={(s) => ({ ...s, kind: s.kind === k ? undefined : k })}
              resetScroll={false}
              aria-current={kind === k ? 'true' : undefined}
            >
              <CountOf kind={k} sums={whole ?? nothing()} chosen={kind === k} />
            </Link>
          </li>
        ))}
      </ul>
      {kind && <CountyCases kind={kind} of={of} today={view.today} ask={{ year, unit, chapter, procedure: search.procedure }} />}
      {chapter ? (
        <Procedures view={view} sums={procedures} chapter={chapter} search={search} />
      ) : (
        <Chapters sums={chapters} search={search} />
      )}
      {view.county ? (
        <Units view={view} sums={units} county={county} search={search} />
      ) : (
        <p className="quiet">期限出自未经确认的默认值的,列为待确认,不算逾期。</p>
      )}
    </Page>
  );
}

/** Nine tiles. The whole tile opens its chapter. */
function Chapters({ sums, search }: { sums: Map<string, Sums>; search: Search }) {
  const chapters = [...new Set([...Object.keys(CHAPTERS), ...sums.keys()])].sort((a, b) => chapterOrder(a) - chapterOrder(b));
  return (
    <ul className="county-tiles" aria-label="各章">
      {chapters.map((chapter) => {
        const of = sums.get(chapter) ?? nothing();
        return (
          <li key={chapter}>
            <Link
              to="/county"
              search={{ ...search, chapter, kind: undefined }}
              className={pressing(of) ? 'county-tile' : 'county-tile county-tile-calm'}
            >
              <h2>{chapterTitle(chapter)}</h2>
              <span className="county-tile-numbers">
                {ORDER.map((k) => (
                  <CountOf key={k} kind={k} sums={of} />
                ))}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** The procedures of a chapter, in the law's order. */
function Procedures({ view, sums, chapter, search }: { view: CountyView; sums: Map<string, Sums>; chapter: string; search: Search }) {
  const rows = view.procedures.filter((p) => p.chapter === chapter && sums.has(p.id));
  return (
    <section className="part" aria-label={chapterTitle(chapter)}>
      <header className="part-head">
        <h2>{chapterTitle(chapter)}</h2>
      </header>
      {rows.length === 0 ? (
        <p className="nothing">这一章现在没有在办的,这一年也没有办结的。</p>
      ) : (
        <div className="scroll-x">
          <table className="plain county-table">
            <thead>
              <tr>
                <th scope="col">程序</th>
                {ORDER.map((k) => (
                  <th scope="col" className="end" key={k} title={KINDS[k].says}>
                    {KINDS[k].title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((p) => (
                <tr key={p.id} className={p.id === search.procedure ? 'county-chosen' : undefined}>
                  <th scope="row">
                    <Link
                      to="/county"
                      search={{ ...search, chapter, procedure: p.id, kind: firstOf(sums.get(p.id)!) }}
                      resetScroll={false}
                      aria-current={p.id === search.procedure ? 'true' : undefined}
                    >
                      {p.title}
                    </Link>
                  </th>
                  {ORDER.map((k) => (
                    <td className="end" key={k}>
                      <NumberLink kind={k} sums={sums.get(p.id)!} of={p.title} search={{ ...search, chapter, procedure: p.id }} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Departments and towns in the county's own order; each shows the two or three numbers that are not nothing. */
function Units({ view, sums, county, search }: { view: CountyView; sums: Map<string, Sums>; county: string; search: Search }) {
  const groups = [
    {
      title: '部门',
      note: '按本县机构序列排列。期限出自未经确认的默认值的,列为待确认,不算逾期',
      units: view.units.filter((u) => u.kind === '政府' || u.kind === '部门'),
    },
    { title: '镇、街道', note: '', units: view.units.filter((u) => u.kind !== '政府' && u.kind !== '部门') },
  ];
  return (
    <div className="county-units">
      {groups.map((g) => (
        <section key={g.title} aria-label={g.title}>
          <h2>
            {g.title}
            {g.note && <span>{g.note}</span>}
          </h2>
          <ul>
            {g.units.map((u) => {
              const of = sums.get(u.id) ?? nothing();
              const chosen = u.id === search.unit;
              return (
                <li key={u.id}>
                  <Link
                    to="/county"
                    search={{ ...search, unit: chosen ? undefined : u.id, kind: search.chapter && !chosen ? firstOf(of) : undefined }}
                    resetScroll={false}
                    aria-current={chosen ? 'true' : undefined}
                    title={`${u.name}:${ORDER.map((k) => `${KINDS[k].title}${of[k]}`).join(',')}`}
                  >
                    <span className="county-unit">{shortUnit(u.name, county)}</span>
                    <span className="county-unit-numbers">
                      {of.red > 0 && <b className="cn-red">逾期{of.red}</b>}
                      {of.grey > 0 && <span>待确认{of.grey}</span>}
                      {of.red === 0 && of.grey === 0 && <span className="quiet">{of.open > 0 ? `在办${of.open}` : '—'}</span>}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What is opened with a procedure or a unit: the first of its numbers that is not nothing. */
const firstOf = (sums: Sums): Counted | undefined => ORDER.find((k) => sums[k] > 0);
