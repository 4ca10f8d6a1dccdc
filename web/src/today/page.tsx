/** 今日: what I owe by when, what cannot go on without me, what I wait for. The first page after signing in; everything is done from here. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import type { Today as TodayShape } from '../../../server/api/shapes.ts';
import { dueQuery, todayQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText, numberText, weekdayText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { LightMark } from '../app/light.tsx';
import { Page, Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import { stopLink, walk } from '../app/walk.tsx';
import { LIGHTS } from '../app/words.ts';
import { COUNTED, type Counted, choices, countOf, type Narrow, type Side } from './counts.ts';
import { Entered } from './entered.tsx';
import { useLineKeys } from './keys.ts';
import { DueList } from './list.tsx';
import { Told, Waiting } from './waiting.tsx';
import './today.css';

/** Who signs papers more than he writes them: what he owes is called by its name. */
const HEADS = ['head', 'chief', 'director'];
/** Lines at once of each side. */
const FIRST: Record<Side, number> = { mine: 50, unit: 20, others: 10 };

export function Today() {
  const today = useQuery(todayQuery);
  return (
    <Page title="今日" lead={today.data && <Day today={today.data} />}>
      {today.isPending ? (
        <Loading lines={12} />
      ) : today.data ? (
        <Desk today={today.data} />
      ) : (
        <Failed error={today.error} retry={() => today.refetch()} />
      )}
    </Page>
  );
}

function Day({ today }: { today: TodayShape }) {
  return (
    <>
      {dayText(today.today)} {weekdayText(today.today)}
      {today.clock < today.today && <span className="quiet"> · 法律视为发生的事项已记到{dayText(today.clock)}</span>}
    </>
  );
}

function Desk({ today }: { today: TodayShape }) {
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const box = useRef<HTMLDivElement>(null);
  const roles = useQuery(sessionQuery).data?.roles ?? [];
  useLineKeys(box);
  const by: Narrow = { light: COUNTED.find((l) => l === search.light), procedure: search.procedure, unit: search.unit };
  const set = (next: Partial<Record<keyof Narrow, string | undefined>>) =>
    void navigate({ search: (s) => ({ ...s, ...next }), replace: true, resetScroll: false });
  const word = roles.some((r) => HEADS.includes(r));
  return (
    <div ref={box}>
      <Lights today={today} by={by} choose={(light) => set({ light })} />
      <Group
        side="mine"
        title={word ? '等我签批和办理的' : '我要办的'}
        nothing={<Nothing />}
        by={by}
        today={today}
        aside={<Filters today={today} by={by} set={set} />}
      />
      <Waiting today={today.today} />
      <Entered today={today.today} />
      <Group side="others" title="等别人的" by={by} today={today} />
      <Told told={today.told} />
      <Folded today={today} by={by} />
    </div>
  );
}

function Nothing() {
  return (
    <div className="state">
      <p className="state-title">没有等您办的事</p>
      <div className="state-text">新的申请、分派和期限到来时,会出现在这里,并在「提醒」中告诉您。</div>
      <p className="row">
        <Link to="/open" className="button">
          新办一件
        </Link>
        <Link to="/cases" className="button">
          看案件
        </Link>
      </p>
    </div>
  );
}

/** The most urgent of one side at once; the rest when it is asked for. A side without lines is shown only where it says something. */
function Group(props: { side: Side; title: string; nothing?: ReactNode; by: Narrow; today: TodayShape; aside?: ReactNode }) {
  const { side, title, nothing, by, today, aside } = props;
  const [all, setAll] = useState(false);
  const narrowed = by.light !== undefined || by.procedure !== undefined || by.unit !== undefined;
  const total = countOf(today.tally, side, by);
  const near = narrowed ? [] : today.items.filter((i) => i.side === side);
  const asks = total > 0 && (narrowed || (all && near.length < total));
  const whole = useInfiniteQuery({ ...dueQuery({ side, light: by.light, procedure: by.procedure, of: by.unit }), enabled: asks });
  const items = asks && whole.data ? whole.data.pages.flatMap((p) => p.items) : near;
  const shown = all ? items : items.slice(0, FIRST[side]);
  const unit = useQuery(sessionQuery).data?.unit.name;
  const goThrough = () => {
    const stops = items.flatMap((i) => (i.act ? [{ case: i.case, ...i.act, title: [i.act.title, i.subject || i.title].join(' · ') }] : []));
    walk(stops.filter((s, n) => stops.findIndex((o) => o.case === s.case) === n));
  };
  if (total === 0 && !nothing) return null;
  const first = items.find((i) => i.act);
  return (
    <Part
      title={title}
      className="group"
      aside={
        <span className="group-aside">
          <span className="quiet">{numberText(total)}项</span>
          {side === 'mine' && first && items.length > 1 && (
            <Link {...stopLink({ case: first.case, ...first.act })} className="button" onClick={goThrough}>
              逐件办理
            </Link>
          )}
          {aside}
        </span>
      }
    >
      {whole.isError && items.length === 0 ? (
        <Failed error={whole.error} retry={() => whole.refetch()} />
      ) : total === 0 ? (
        narrowed ? (
          <p className="nothing">没有{by.light ? `「${LIGHTS[by.light]}」` : '这样'}的事项。</p>
        ) : (
          nothing
        )
      ) : shown.length === 0 ? (
        <Loading lines={Math.min(total, 6)} />
      ) : (
        <DueList items={shown} today={today.today} unit={unit} />
      )}
      {!all && total > shown.length && shown.length > 0 && (
        <button type="button" className="button more" onClick={() => setAll(true)}>
          显示全部{numberText(total)}项
        </button>
      )}
      {all && whole.hasNextPage && (
        <button type="button" className="button more" disabled={whole.isFetchingNextPage} onClick={() => whole.fetchNextPage()}>
          {whole.isFetchingNextPage ? '正在读取…' : `再读一页(还有${numberText(total - items.length)}项)`}
        </button>
      )}
    </Part>
  );
}

/** What colleagues owe: at hand, and casting no light on this desk. Opened when it is asked for. */
function Folded({ today, by }: { today: TodayShape; by: Narrow }) {
  const [open, setOpen] = useState(false);
  const total = countOf(today.tally, 'unit', by);
  if (total === 0) return null;
  return (
    <section className="part">
      <button type="button" className="button-plain folded" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="expand" size={16} />
        本单位其他人的 <span className="quiet">{numberText(total)}项</span>
      </button>
      {open && <Group side="unit" title="本单位其他人的" by={by} today={today} />}
    </section>
  );
}

function Lights({ today, by, choose }: { today: TodayShape; by: Narrow; choose: (light: Counted | undefined) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row everywhere
    <div className="lights" role="group" aria-label="我的事,按灯筛选">
      {COUNTED.map((l) => {
        const n = countOf(today.tally, 'mine', { ...by, light: l });
        return (
          <button
            key={l}
            type="button"
            className={n === 0 ? `lights-${l} lights-none` : `lights-${l}`}
            aria-pressed={by.light === l}
            onClick={() => choose(by.light === l ? undefined : l)}
          >
            <LightMark light={l} />
            <span>{LIGHTS[l]}</span>
            <span className="n">{numberText(n)}</span>
          </button>
        );
      })}
    </div>
  );
}

function Filters(props: { today: TodayShape; by: Narrow; set: (next: Partial<Record<keyof Narrow, string | undefined>>) => void }) {
  const { today, by, set } = props;
  const procedures = choices(today.tally, 'procedure', by);
  const units = choices(today.tally, 'unit', by);
  const some = by.procedure !== undefined || by.unit !== undefined || by.light !== undefined;
  return (
    <span className="row">
      {(procedures.length > 1 || by.procedure) && (
        <Pick label="程序" list={procedures} value={by.procedure} set={(procedure) => set({ procedure })} />
      )}
      {(units.length > 1 || by.unit) && <Pick label="单位" list={units} value={by.unit} set={(unit) => set({ unit })} />}
      {some && (
        <button type="button" className="button-plain" onClick={() => set({ light: undefined, procedure: undefined, unit: undefined })}>
          清除筛选
        </button>
      )}
    </span>
  );
}

function Pick(props: {
  label: string;
  list: { id: string; title: string; n: number }[];
  value?: string;
  set: (id: string | undefined) => void;
}) {
  return (
    <select className="input" aria-label={props.label} value={props.value ?? ''} onChange={(e) => props.set(e.target.value || undefined)}>
      <option value="">{props.label}:全部</option>
      {props.list.map((c) => (
        <option key={c.id} value={c.id}>
          {c.title}({numberText(c.n)})
        </option>
      ))}
    </select>
  );
}
