/** One figure: its number for a period or a day, its shares, and the events behind it down to the case and the event. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { FigureView } from '../../../server/api/shapes.ts';
import { figureQuery, figureRowQuery, procedureQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText, figureText, numberText } from '../app/format.ts';
import { Page, Part } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { Events } from './events.tsx';
import { fieldTitle } from './field-title.ts';
import { Period } from './period.tsx';
import { Shares } from './shares.tsx';
import './figures.css';

export function FigurePage() {
  const { id } = useParams({ from: '/figures/$id' });
  const ask = useSearch({ from: '/figures/$id' });
  const navigate = useNavigate({ from: '/figures/$id' });
  const list = useQuery(figureRowQuery(id));
  const row = list.data;
  const today = useQuery(sessionQuery).data?.today;
  const found = useQuery(figureQuery(id, ask));
  const procedure = useQuery({ ...procedureQuery(row?.procedure ?? ''), enabled: row != null && row.by.length > 0 });
  if (list.isError) return <Failed error={list.error} retry={() => list.refetch()} />;
  if (list.isPending || !today) return <Loading />;
  if (!row)
    return (
      <Page title="没有这项数字">
        <Empty title="没有这项数字">
          <Link to="/figures">看全部数字</Link>
        </Empty>
      </Page>
    );
  // Parts of these make up the whole; shares, means and members of a set do not add.
  const adds = ['count', 'sum', 'inTime', 'standing', 'total'].includes(row.kind);
  // An address keeps a group; without its breakdown it means nothing.
  const group = ask.by === undefined || ask.group === undefined ? undefined : groupName(found.data?.by, ask.group);
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
    >
      <Period stock={row.stock} ask={ask} today={today} set={(next) => navigate({ search: (s) => ({ ...s, ...next }), replace: true })} />
      {found.isError ? (
        <Failed error={found.error} retry={() => found.refetch()} />
      ) : found.isPending ? (
        <Loading lines={4} />
      ) : (
        <section className={found.isPlaceholderData ? 'figure-head figure-waiting' : 'figure-head'} aria-label="数">
          <p className="figure-number" role="status">
            {figureText(found.data.value, found.data.unit)}
          </p>
          {found.data.part !== undefined && found.data.whole !== undefined && (
            <p>
              {numberText(found.data.part)} ÷ {numberText(found.data.whole)}
            </p>
          )}
          <dl className="facts facts-quiet">
            <div>
              <dt>账本位置</dt>
              <dd>
                已封存{numberText(found.data.place.size)}笔
                {found.data.place.unsealed > 0 && `,另有${numberText(found.data.place.unsealed)}笔待封存`}
                {found.data.place.root && <code title={found.data.place.root}> 根 {found.data.place.root.slice(0, 12)}</code>}
              </dd>
            </div>
            <div>
              <dt>定义摘要</dt>
              <dd>
                <code title={found.data.definition}>{found.data.definition.slice(0, 12)}</code>
              </dd>
            </div>
            {found.data.clock && (
              <div>
                <dt>视为事项</dt>
                <dd>记到{dayText(found.data.clock)}</dd>
              </div>
            )}
          </dl>
        </section>
      )}
      <Part
        title="分项"
        aside={
          <select
            className="input"
            aria-label="按什么分"
            value={ask.by ?? ''}
            onChange={(e) =>
              navigate({ search: (s) => ({ ...s, by: e.target.value || undefined, group: undefined }), replace: true, resetScroll: false })
            }
          >
            <option value="">不分</option>
            {['unit', 'month', ...row.by]
              .filter((b, i, all) => all.indexOf(b) === i)
              .map((b) => (
                <option key={b} value={b}>
                  按{fieldTitle(b, procedure.data?.procedure)}
                </option>
              ))}
          </select>
        }
      >
        {ask.by === undefined ? (
          <p className="nothing">选择按什么分项,看各项的数。</p>
        ) : found.data?.by ? (
          <Shares
            rows={found.data.by}
            unit={found.data.unit}
            adds={adds}
            by={ask.by}
            title={fieldTitle(ask.by, procedure.data?.procedure)}
            chosen={ask.group}
            choose={(group) => navigate({ search: (s) => ({ ...s, group }), replace: true, resetScroll: false })}
          />
        ) : found.isFetching ? (
          <Loading lines={4} />
        ) : (
          <p className="nothing">这项数字不能这样分。</p>
        )}
      </Part>
      <Part
        title="每一笔"
        aside={
          group !== undefined && (
            <span>
              只列「{group}」
              <button
                type="button"
                className="button-link"
                onClick={() => navigate({ search: (s) => ({ ...s, group: undefined }), replace: true, resetScroll: false })}
              >
                看全部
              </button>
            </span>
          )
        }
      >
        <Events
          id={id}
          ask={{ from: ask.from, to: ask.to, on: ask.on, ...(group !== undefined && { by: ask.by, group: ask.group }) }}
          unit={row.unit}
        />
      </Part>
    </Page>
  );
}

/** What a group of the breakdown is called; until the breakdown is here, as the address has it. */
const groupName = (by: FigureView['by'], key: string): string => by?.find((r) => r.key === key)?.title ?? key;
