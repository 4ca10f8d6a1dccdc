/** Lines of the work list: what is owed, of which case, by when and why; done from here. */
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { DueRow } from '../../../server/api/shapes.ts';
import { dayText, leftText, shortDay, weekdayText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { LightMark } from '../app/light.tsx';
import { Owes } from '../app/owes.tsx';
import { stopLink } from '../app/walk.tsx';
import { Because } from '../case/because.tsx';

/** `unit`: one's own; a line that is another's says so. */
export function DueList({ items, today, unit }: { items: DueRow[]; today: string; unit?: string }) {
  return (
    <ol className="due">
      {items.map((item) => (
        <Line key={`${item.case} ${item.rule} ${item.from}`} item={item} today={today} unit={unit} />
      ))}
    </ol>
  );
}

const TODAY_WORD = '今日';
const dayWord = (item: DueRow, today: string): string =>
  item.light === 'stopped' ? '停止计算' : item.due === undefined ? '及时办理' : item.due === today ? TODAY_WORD : shortDay(item.due, today);

function Line({ item, today, unit }: { item: DueRow; today: string; unit?: string }) {
  const [wide, setWide] = useState(false);
  const more = useId();
  const mine = item.side === 'mine';
  const link = item.act
    ? stopLink({ case: item.case, ...item.act })
    : { to: '/cases/$id' as const, params: { id: item.case }, search: { rule: item.rule } };
  return (
    <li className={mine ? `due-line due-${item.light}` : 'due-line due-theirs'}>
      {mine ? <LightMark light={item.light} /> : <span />}
      <div className="due-what">
        <Link {...link} className="due-owes">
          <Owes titles={item.owes} />
        </Link>
        <span className="due-of">
          {item.subject && <b>{item.subject}</b>}
          {[item.title, item.unit !== unit && item.unit].filter(Boolean).map((x) => (
            <span key={String(x)}>{x}</span>
          ))}
        </span>
      </div>
      {mine ? (
        <span className="due-ground" title={item.article}>
          <span>{item.article}</span>
          <span>{item.from && `自${shortDay(item.from, today)}起`}</span>
        </span>
      ) : (
        <span className="due-who">{item.owedBy.join('、')}</span>
      )}
      <div className="due-when">
        <strong title={item.due && `${dayText(item.due)} ${weekdayText(item.due)}`}>{dayWord(item, today)}</strong>
        <span>{item.due && item.light !== 'stopped' ? (item.light === 'grey' ? '默认期限,待确认' : leftText(item.left)) : ''}</span>
      </div>
      <div className="due-act">
        <button
          type="button"
          className="button-plain due-why"
          title="期限怎样算出"
          aria-expanded={wide}
          aria-controls={more}
          onClick={() => setWide(!wide)}
        >
          <Icon name="expand" size={16} />
          <span className="sr">期限怎样算出</span>
        </button>
        {mine && (
          <Link {...link} className="button" tabIndex={-1} aria-hidden="true">
            办理
          </Link>
        )}
      </div>
      {wide && (
        <div className="due-more" id={more}>
          <p className="due-article">
            依据{item.article}
            {item.from && `,自${dayText(item.from)}起`}
            {`,由${item.owedBy.join('、')}办理`}
          </p>
          <Because lines={item.because} provisional={item.provisional} />
          {item.unconfirmed && <p className="quiet">这一期限出自默认值,本地尚未确认,所以不计逾期。</p>}
        </div>
      )}
    </li>
  );
}
