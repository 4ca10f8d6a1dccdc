/**
 * The queue of legal review. Made by hand: the list of cases shows any procedure alike; here one queue joins what this desk reviews with what the unit
 * itself sent to another's desk, by what each waits for, and counts the points that were answered.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Light } from '../../../kernel/case/types.ts';
import { type ReviewRow, reviewsQuery } from '../api/review.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText, leftText, numberText, shortDay } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { LightMark } from '../app/light.tsx';
import { Choice, Page } from '../app/page.tsx';
import { SearchField } from '../app/search-field.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { LIGHTS } from '../app/words.ts';
import './review.css';

type Group = 'waiting' | 'answers' | 'done' | 'sent';
const TITLES: Record<Group, string> = { waiting: '待审', answers: '待反馈采纳', done: '已办结', sent: '本单位送审' };

const groupOf = (r: ReviewRow): Group => (r.side === 'sent' ? 'sent' : !r.ended ? 'waiting' : r.points > r.answered ? 'answers' : 'done');
const URGENCY: readonly string[] = ['red', 'yellow', 'grey', 'green', 'stopped'];
const rank = (r: ReviewRow): string => `${r.waits ? URGENCY.indexOf(r.waits.light) : 9}${r.waits?.due ?? '9999'}${r.opened}`;

export function Reviews() {
  const { state, q = '' } = useSearch({ from: '/review' });
  const navigate = useNavigate({ from: '/review' });
  const list = useQuery(reviewsQuery);
  const today = useQuery(sessionQuery).data?.today ?? '';
  const all = list.data ?? [];
  const count = (g: Group) => all.filter((r) => groupOf(r) === g).length;
  // who has no desk of review opens on what he sent
  const first: Group = all.some((r) => r.side === 'ours') || all.length === 0 ? 'waiting' : 'sent';
  const group: Group = state && state in TITLES ? (state as Group) : first;
  const shown = useMemo(() => {
    const words = q.trim().split(/\s+/).filter(Boolean);
    return all
      .filter((r) => groupOf(r) === group)
      .filter((r) => words.every((w) => [r.title, r.kind, r.no, r.sender?.unit, r.holder, r.unit].some((t) => t?.includes(w))))
      .sort((a, b) => (group === 'done' || group === 'sent' ? b.opened.localeCompare(a.opened) : rank(a).localeCompare(rank(b))));
  }, [all, group, q]);
  return (
    <Page
      wide
      title="合法性审核"
      lead={list.data && <span role="status">{`${TITLES[group]}${numberText(shown.length)}件`}</span>}
      aside={
        <Link className="button button-main" to="/open" search={{ procedure: 'legal-review' }}>
          <Icon name="plus" size={16} />
          登记送审
        </Link>
      }
    >
      <div className="filters">
        <Choice
          label="哪些"
          value={group}
          options={(Object.keys(TITLES) as Group[]).map((g) => ({
            value: g,
            label: (
              <>
                {TITLES[g]} <span className="n">{count(g)}</span>
              </>
            ),
          }))}
          onChange={(g) => navigate({ search: (s) => ({ ...s, state: g }), replace: true })}
        />
        <SearchField
          label="按事项、单位、承办人找"
          hint="事项、单位、承办人、收件号"
          value={q}
          set={(v) => navigate({ search: (s) => ({ ...s, q: v }), replace: true })}
        />
      </div>
      {list.isPending ? (
        <Loading lines={10} />
      ) : list.isError ? (
        <Failed error={list.error} retry={() => list.refetch()} />
      ) : shown.length === 0 ? (
        <Empty title={q ? '没有符合的审核' : `没有${TITLES[group]}的`}>
          {group === 'sent' ? '本单位的文件、决策、合同、执法决定送审以后在这里,审查意见在这里逐条反馈。' : '送来审核的在这里按期限排列。'}
        </Empty>
      ) : (
        <ul className="review-list" aria-label={TITLES[group]}>
          {shown.map((r) => (
            <Row key={r.id} row={r} today={today} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Row({ row, today }: { row: ReviewRow; today: string }) {
  const w = row.waits;
  return (
    <li className={w ? `review-row due-${w.light}` : 'review-row'}>
      <span className="review-light">{w && <LightMark light={w.light as Light} />}</span>
      <div className="cell-two">
        <Link to="/review/$id" params={{ id: row.id }} className="due-owes">
          {row.title || row.kind}
        </Link>
        <span className="quiet">
          {[row.kind, row.no, row.side === 'sent' ? `由${row.unit}审核` : row.sender?.unit].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div className="cell-two review-waits">
        {w ? (
          <>
            <span>
              {w.outsider ? `等${w.by}` : '等'}「{w.titles[0]}」
            </span>
            <span className="quiet">
              {w.due ? `${shortDay(w.due, today)}前` : '及时'}
              {w.left !== undefined && ` · ${leftText(w.left)}`} · {LIGHTS[w.light as Light]}
            </span>
          </>
        ) : (
          <span className="quiet">没有等待办理的</span>
        )}
      </div>
      <div className="cell-two">
        <span>{row.ended ? (row.ended.result ?? row.ended.outcome) : (row.holder ?? '还没有收件人')}</span>
        <span className="quiet">
          {row.points > 0
            ? `意见${row.points}条,已反馈${row.answered}条`
            : row.ended
              ? `办结于${shortDay(row.ended.on, today)}`
              : row.latest.title}
        </span>
      </div>
      <time className="quiet review-since" dateTime={row.opened} title={dayText(row.opened)}>
        {shortDay(row.opened, today)}收到
      </time>
    </li>
  );
}
