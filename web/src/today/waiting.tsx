/** What cannot go on without me, though the law sets me no day; and what was told to other cases and is not yet in. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Today } from '../../../server/api/shapes.ts';
import { waitingQuery } from '../api/reads.ts';
import { leftText, numberText, shortDay } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import { stopLink } from '../app/walk.tsx';

export function Waiting({ today }: { today: string }) {
  const rows = useQuery(waitingQuery).data ?? [];
  if (rows.length === 0) return null;
  return (
    <Part
      title="同事在等我的"
      className="group"
      aside={<span className="group-aside quiet">{numberText(rows.length)}项 · 依法应当先有这一步,同事才能办他们应当办的</span>}
    >
      <ol className="due">
        {rows.map((r) => (
          <li key={`${r.case} ${r.step}`} className="due-line due-theirs">
            <span />
            <div className="due-what">
              <Link {...stopLink(r)} className="due-owes">
                {r.stepTitle}
              </Link>
              <span className="due-of">
                {r.subject && <b>{r.subject}</b>}
                <span>{r.title}</span>
              </span>
            </div>
            <span className="due-who">
              {r.owedBy.join('、')}要{r.owes.join('或者')}
            </span>
            <div className="due-when">
              <strong>{r.due ? shortDay(r.due, today) : '及时办理'}</strong>
              <span>{leftText(r.left)}</span>
            </div>
            <div className="due-act">
              <Link {...stopLink(r)} className="button" tabIndex={-1} aria-hidden="true">
                办理
              </Link>
            </div>
          </li>
        ))}
      </ol>
    </Part>
  );
}

export function Told({ told }: { told: Today['told'] }) {
  if (told.length === 0) return null;
  return (
    <Part title="已告知、对方尚未收到" className="group">
      <ol className="due">
        {told.map((t, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a case may tell the same twice
          <li key={`${t.case} ${i}`} className="due-line due-theirs">
            <span />
            <div className="due-what">
              <Link to="/cases/$id" params={{ id: t.case }} className="due-owes">
                {t.says}
              </Link>
              <span className="due-of">
                {t.subject && <b>{t.subject}</b>}
                <span>{t.title}</span>
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Part>
  );
}
