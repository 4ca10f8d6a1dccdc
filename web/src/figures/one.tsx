/** One figure: its number and the year before, its trend, its parts, and the events behind any of them down to the case. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { FigureRow, FigureView } from '../../../server/api/shapes.ts';
import { bookAddress, partsQuery } from '../api/figures.ts';
import { figureQuery, figureRowQuery, unitsQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText, figureText, numberText } from '../app/format.ts';
import { Page, Part } from '../app/page.tsx';
import { Empty, Failed, FailedPage, Loading } from '../app/states.tsx';
import type { Caption } from '../chart/types.ts';
import { GiveFigure } from '../given/button.tsx';
import { Events } from './events.tsx';
import { Before, PartsPart } from './parts.tsx';
import { Period } from './period.tsx';
import { changeText } from './period-name.ts';
import { type Grain, TrendPart } from './trend.tsx';
import { UnitPick } from './unit-pick.tsx';
import './figures.css';

const GRAINS: readonly string[] = ['months', 'quarters', 'years'];

export function FigurePage() {
  const { id } = useParams({ from: '/figures/$id' });
  const row = useQuery(figureRowQuery(id));
  const session = useQuery(sessionQuery).data;
  if (row.isError) return <FailedPage title="数字" error={row.error} retry={() => row.refetch()} />;
  if (row.isPending || !session) return <Loading />;
  if (!row.data)
    return (
      <Page title="没有这项数字">
        <Empty title="没有这项数字">
          <Link to="/figures">看全部数字</Link>
        </Empty>
      </Page>
    );
  return <One row={row.data} today={session.today} county={session.tenant.name} planner={session.roles.includes('planner')} />;
}

function One({ row, today, county, planner }: { row: FigureRow; today: string; county: string; planner: boolean }) {
  const { id } = row;
  const ask = useSearch({ from: '/figures/$id' });
  const navigate = useNavigate({ from: '/figures/$id' });
  const { from, to, on, unit } = ask;
  const period = { from, to, on, unit };
  const found = useQuery(figureQuery(id, period));
  const parts = useQuery(partsQuery(id, period));
  const other = useQuery({ ...figureRowQuery(ask.with ?? ''), enabled: ask.with !== undefined });
  const units = useQuery(unitsQuery).data;
  const unitName = unit === undefined ? county : (units?.find((u) => u.id === unit)?.name ?? '');
  const set = (next: Record<string, string | undefined>) =>
    navigate({ search: (s) => ({ ...s, ...next }), replace: true, resetScroll: false });
  const toEvents = () => requestAnimationFrame(() => document.getElementById('figure-events')?.scrollIntoView({ block: 'start' }));
  const said =
    parts.data && (parts.data.from === '' ? `截至${dayText(parts.data.to)}` : `${dayText(parts.data.from)}至${dayText(parts.data.to)}`);
  const caption: Caption = {
    title: row.title,
    lines: [`${unitName} · ${row.procedureTitle}`, `单位:${row.unit}${said === undefined ? '' : ` · 期间:${said}`}`],
    place: found.data
      ? `账本位置:已封存${numberText(found.data.place.size)}笔 · 根摘要${found.data.place.root.slice(0, 16)} · 定义摘要${found.data.definition.slice(0, 12)}`
      : '',
  };
  const group = ask.by !== undefined && ask.group !== undefined ? { by: ask.by, group: ask.group } : undefined;
  const groupTitle =
    group && (parts.data?.by.find((p) => p.by === group.by)?.rows.find((r) => r.key === group.group)?.title ?? group.group);
  return (
    <Page
      title={row.title}
      lead={
        <>
          <Link to="/procedures/$id" params={{ id: row.procedure }}>
            {row.procedureTitle}
          </Link>
          {' · '}
          {row.says}
        </>
      }
      aside={
        <span className="figure-aside">
          <a className="button" href={bookAddress(id, period)} download>
            导出表格
          </a>
          {planner && <GiveFigure id={id} title={row.title} period={period} stock={row.stock} today={today} />}
        </span>
      }
    >
      <div className="figure-asked">
        <Period stock={row.stock} ask={ask} today={today} set={(next) => set({ ...next, by: undefined, group: undefined })} />
        <UnitPick value={unit} set={(next) => set({ unit: next, group: undefined })} />
      </div>
      {found.isError ? (
        <Failed error={found.error} retry={() => found.refetch()} />
      ) : found.isPending ? (
        <Loading lines={4} />
      ) : (
        <section className={found.isPlaceholderData ? 'figure-head figure-waiting' : 'figure-head'} aria-label="数">
          <Head found={found.data} row={row} said={said} toEvents={toEvents} />
          {parts.data && (
            <Before
              before={parts.data.before}
              unit={found.data.unit}
              change={changeText(found.data.value, parts.data.before.value, found.data.unit)}
            />
          )}
          <Place found={found.data} />
        </section>
      )}
      <TrendPart
        row={row}
        unit={unit}
        grain={GRAINS.includes(ask.grain ?? '') ? (ask.grain as Grain) : 'months'}
        other={other.data}
        caption={caption}
        setGrain={(grain) => set({ grain })}
        setOther={(next) => set({ with: next })}
        open={(first, last) => {
          set(
            row.stock
              ? { on: last, from: undefined, to: undefined, by: undefined, group: undefined }
              : { from: first, to: last, on: undefined, by: undefined, group: undefined },
          );
          toEvents();
        }}
      />
      <PartsPart
        row={row}
        period={period}
        by={ask.by}
        caption={caption}
        setBy={(by) => set({ by, group: undefined })}
        open={(by, of) => {
          set({ by, group: of });
          toEvents();
        }}
      />
      <span id="figure-events" />
      <Part
        title="每一笔"
        aside={
          <span>
            {said}
            {group && (
              <>
                {' · '}只列「{groupTitle}」
                <button type="button" className="button-link" onClick={() => set({ group: undefined })}>
                  看全部
                </button>
              </>
            )}
          </span>
        }
      >
        <Events id={id} ask={{ ...period, ...group }} unit={row.unit} />
      </Part>
    </Page>
  );
}

function Head({ found, row, said, toEvents }: { found: FigureView; row: FigureRow; said?: string; toEvents: () => void }) {
  return (
    <div>
      <p className="figure-number" role="status">
        <button type="button" onClick={toEvents} title="看数背后的每一笔">
          {figureText(found.value, found.unit)}
        </button>
      </p>
      <p>
        {said}
        {row.declared && ' · 填报数'}
        {found.part !== undefined && found.whole !== undefined && ` · ${numberText(found.part)} ÷ ${numberText(found.whole)}`}
      </p>
    </div>
  );
}

function Place({ found }: { found: FigureView }) {
  return (
    <dl className="facts facts-quiet">
      <div>
        <dt>账本位置</dt>
        <dd>
          已封存{numberText(found.place.size)}笔{found.place.unsealed > 0 && `,另有${numberText(found.place.unsealed)}笔待封存`}
          {found.place.root && <code title={found.place.root}> 根 {found.place.root.slice(0, 12)}</code>}
        </dd>
      </div>
      <div>
        <dt>定义摘要</dt>
        <dd>
          <code title={found.definition}>{found.definition.slice(0, 12)}</code>
        </dd>
      </div>
      {found.clock && (
        <div>
          <dt>视为事项</dt>
          <dd>记到{dayText(found.clock)}</dd>
        </div>
      )}
    </dl>
  );
}
