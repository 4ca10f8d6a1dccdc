/** Right after an act: that it stands on the ledger, its paper to print, and what comes of it now. */
import { useEffect, useRef } from 'react';
import type { CaseView } from '../../../server/api/shapes.ts';
import { dayText } from '../app/format.ts';
import type { Doing } from './desk.tsx';
import { PaperLinks } from './paper.tsx';

/** Cases that were opened on another page of the office a moment ago: their first act is told here, once. */
const opened = new Map<string, number>();
export const justOpened = (id: string): void => void opened.set(id, 1);
/** The act that has just been done when the page is first shown; asked once. */
export function takeOpened(id: string): number | undefined {
  const n = opened.get(id);
  opened.delete(id);
  return n;
}

export function Done({
  one,
  n,
  choose,
  close,
  toEvent,
}: {
  one: CaseView;
  n: number;
  choose: (d: Doing) => void;
  close: () => void;
  toEvent: (n: number) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each act is told anew
  useEffect(() => box.current?.focus(), [n]);
  const event = one.events.find((e) => e.n === n);
  if (!event) return null;
  const paper = one.documents.find((d) => d.n === n);
  const canServe = one.always.some((s) => s.step === 'serve' && s.refusals.length === 0);
  return (
    <div className="done" role="status" tabIndex={-1} ref={box}>
      <p>
        <strong>已办:{event.title}</strong>
        <span className="quiet">
          第{n}号,{dayText(event.on)},{event.actor.name}
        </span>
      </p>
      {event.against.length > 0 && <p className="waiting">补录时发现违反规定{event.against.length}处,已记在账上。</p>}
      <div className="row">
        {paper && <PaperLinks id={one.id} n={n} title={paper.title} main />}
        {paper?.serves && !paper.served && canServe && (
          <button type="button" className="button" onClick={() => choose({ step: 'serve', event: n })}>
            登记送达
          </button>
        )}
        <button type="button" className="button" onClick={() => toEvent(n)}>
          看账上这一笔
        </button>
        <button type="button" className="button-plain" onClick={close}>
          知道了
        </button>
      </div>
    </div>
  );
}
