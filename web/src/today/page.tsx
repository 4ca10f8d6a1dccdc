/** 今日: what I owe by when, what my unit owes, what others owe us. The first page after signing in. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { DueRow, Today as TodayShape } from '../../../server/api/shapes.ts';
import { dueQuery, todayQuery } from '../api/reads.ts';
import { dayText, numberText, weekdayText } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Page, Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import { LIGHTS } from '../app/words.ts';
import { DueList } from './list.tsx';

const COUNTED = ['red', 'yellow', 'green', 'grey', 'stopped'] as const;
type Counted = (typeof COUNTED)[number];
type Side = DueRow['side'];

const SIDES: Record<Side, { title: string; nothing: string; first: number }> = {
  mine: { title: '我要办的', nothing: '没有等您办的事。新的申请、期限到来时,会出现在这里。', first: 30 },
  unit: { title: '本单位其他人的', nothing: '本单位没有其他待办的事。', first: 8 },
  others: { title: '等别人的', nothing: '没有等当事人和其他机关办的事。', first: 8 },
};

export function Today() {
  const today = useQuery(todayQuery);
  return (
    <Page title="今日" lead={today.data && <Day today={today.data} />}>
      {today.isPending ? (
        <Loading lines={10} />
      ) : today.isError ? (
        <Failed error={today.error} retry={() => today.refetch()} />
      ) : (
        <Desk today={today.data} />
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
  const light = COUNTED.find((l) => l === search.light);
  return (
    <>
      <Lights counts={today.counts} chosen={light} choose={(l) => navigate({ search: { light: l }, replace: true })} />
      {(['mine', 'unit', 'others'] as const).map((side) => (
        <Group key={`${side} ${light}`} side={side} light={light} today={today} />
      ))}
    </>
  );
}

/** The most urgent of one side at once; the rest when it is asked for. */
function Group({ side, light, today }: { side: Side; light?: Counted; today: TodayShape }) {
  const { title, nothing, first } = SIDES[side];
  const [all, setAll] = useState(false);
  const whole = useInfiniteQuery({ ...dueQuery({ side, light }), enabled: all || light !== undefined });
  const near = today.items.filter((i) => i.side === side && (light === undefined || i.light === light));
  const items = whole.data?.pages.flatMap((p) => p.items) ?? near;
  const shown = all ? items : items.slice(0, first);
  const rest = !all && items.length > shown.length;
  return (
    <Part title={title} className="group">
      {shown.length === 0 ? (
        <p className="nothing">{whole.isFetching ? '正在读取…' : light ? `没有「${LIGHTS[light]}」的事项。` : nothing}</p>
      ) : (
        <DueList items={shown} today={today.today} />
      )}
      {whole.isError && <Failed error={whole.error} retry={() => whole.refetch()} />}
      {rest && (
        <button type="button" className="button more" onClick={() => setAll(true)}>
          显示全部
        </button>
      )}
      {all && whole.hasNextPage && (
        <button type="button" className="button more" disabled={whole.isFetchingNextPage} onClick={() => whole.fetchNextPage()}>
          {whole.isFetchingNextPage ? '正在读取…' : '再读一页'}
        </button>
      )}
    </Part>
  );
}

function Lights(props: { counts: TodayShape['counts']; chosen?: Counted; choose: (light: Counted | undefined) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row everywhere
    <div className="lights" role="group" aria-label="本人和本单位的事,按灯筛选">
      {COUNTED.map((l) => (
        <button
          key={l}
          type="button"
          className={props.counts[l] === 0 ? `lights-${l} lights-none` : `lights-${l}`}
          aria-pressed={props.chosen === l}
          onClick={() => props.choose(props.chosen === l ? undefined : l)}
        >
          <LightMark light={l} />
          <span>{LIGHTS[l]}</span>
          <span className="n">{numberText(props.counts[l])}</span>
        </button>
      ))}
    </div>
  );
}
