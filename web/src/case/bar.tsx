/** What the case is and how it stands, in one line that stays in sight; from it one goes to the parts of the page. */
import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../../server/api/shapes.ts';
import { leftText, shortDay } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';

const ORDER = ['red', 'yellow', 'grey', 'green', 'stopped', 'done'];

/** The debt that presses most. */
const pressing = (one: CaseView) =>
  one.obligations
    .filter((o) => o.state === 'open' || o.state === 'stopped')
    .sort((a, b) => ORDER.indexOf(a.light) - ORDER.indexOf(b.light) || (a.due ?? '9999').localeCompare(b.due ?? '9999'))[0];

/** Whether the heading of the page has gone out of sight: only then its name is said here again. */
function useStuck() {
  const mark = useRef<HTMLSpanElement>(null);
  const [stuck, setStuck] = useState(false);
  const [top, setTop] = useState(0);
  useEffect(() => {
    const head = document.querySelector<HTMLElement>('.frame-top');
    if (!head) return;
    // what stands fixed above (that the county is invented, that the line is broken) comes and goes
    const size = new ResizeObserver(() => setTop(head.offsetHeight));
    size.observe(head);
    return () => size.disconnect();
  }, []);
  useEffect(() => {
    if (!mark.current) return;
    const watch = new IntersectionObserver(
      ([entry]) => setStuck(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top <= top),
      {
        rootMargin: `-${top}px 0px 0px 0px`,
      },
    );
    watch.observe(mark.current);
    return () => watch.disconnect();
  }, [top]);
  return { mark, stuck, top };
}

export function CaseBar({ one, today }: { one: CaseView; today: string }) {
  const { mark, stuck, top } = useStuck();
  const first = pressing(one);
  const last = one.events.at(-1);
  const parts: [id: string, title: string, there: boolean][] = [
    ['part-dues', '期限', one.obligations.length > 0],
    ['part-map', '图', true],
    ['part-ledger', `账 ${one.n}`, true],
    ['desk', '办理', true],
    ['part-papers', `文书 ${one.documents.length}`, one.documents.length > 0],
    ['part-links', '关联', one.links.length + one.pending.length > 0],
    ['part-blocked', '为何不能', one.steps.some((s) => s.refusals.length > 0)],
  ];
  return (
    <>
      <span ref={mark} className="case-bar-mark" />
      <div className="case-bar" style={{ insetBlockStart: top }}>
        <p className="case-bar-what">
          {stuck && <strong>{one.subject || one.title}</strong>}
          <span>{one.ended ? `已终结:${one.ended.outcome}` : last && `${shortDay(last.on, today)} ${last.title}`}</span>
        </p>
        {first && (
          <p className={`case-bar-due case-bar-${first.light}`}>
            <LightMark light={first.light} />
            <span>
              {first.titles[0]}
              {first.titles.length > 1 && '等'}
              {first.due ? ` ${shortDay(first.due, today)} ${leftText(first.left)}` : ''}
            </span>
          </p>
        )}
        <nav aria-label="本页各部分">
          {parts
            .filter(([, , there]) => there)
            .map(([id, title]) => (
              <a
                key={id}
                href={`#${id}`}
                onClick={(e) => {
                  // the address of the page keeps which step is open
                  e.preventDefault();
                  const part = document.getElementById(id);
                  part?.scrollIntoView({ block: 'start' });
                  part?.querySelector<HTMLElement>('button, a, summary')?.focus({ preventScroll: true });
                }}
              >
                {title}
              </a>
            ))}
        </nav>
      </div>
    </>
  );
}
