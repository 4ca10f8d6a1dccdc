/** Lines of the work list: what is owed, of which case, by when and why; done from here. */
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { DueRow } from '../../../server/api/shapes.ts';
import { dayText, leftText, shortDay } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { LightMark } from '../app/light.tsx';
import { Owes } from '../app/owes.tsx';
import { Because } from '../case/because.tsx';

export function DueList({ items, today }: { items: DueRow[]; today: string }) {
  return (
    <ol className="due">
      {items.map((item) => (
        <Line key={`${item.case} ${item.rule} ${item.from}`} item={item} today={today} />
      ))}
    </ol>
  );
}

function Line({ item, today }: { item: DueRow; today: string }) {
  const [wide, setWide] = useState(false);
  const more = useId();
  return (
    <li className={`due-line due-${item.light}`}>
      <LightMark light={item.light} />
      <div className="due-what">
        <Link to="/cases/$id" params={{ id: item.case }} search={{ rule: item.rule }} className="due-owes">
          <Owes titles={item.owes} />
        </Link>
        <span className="due-of">{[item.subject, item.title].filter(Boolean).join(' · ')}</span>
      </div>
      <div className="due-when">
        <strong>{item.due ? shortDay(item.due, today) : item.light === 'stopped' ? '停止计算' : '及时办理'}</strong>
        <span>{item.due ? leftText(item.left) : ''}</span>
      </div>
      <div className="due-who">
        <span>{item.owedBy.join('、')}</span>
        <span className="quiet">{item.unit}</span>
      </div>
      <div className="due-act">
        {item.side === 'mine' && (
          <Link to="/cases/$id" params={{ id: item.case }} search={{ rule: item.rule }} className="button" tabIndex={-1} aria-hidden="true">
            办理
          </Link>
        )}
        <button type="button" className="button-plain due-why" aria-expanded={wide} aria-controls={more} onClick={() => setWide(!wide)}>
          <Icon name="expand" size={16} />
          <span className="sr">期限怎样算出</span>
        </button>
      </div>
      {wide && (
        <div className="due-more" id={more}>
          <p className="due-article">
            依据{item.article}
            {item.from && `,自${dayText(item.from)}起`}
          </p>
          <Because lines={item.because} provisional={item.provisional} />
        </div>
      )}
    </li>
  );
}
