/** The picture as a list, where the screen is narrow: step after step, with what is still to come of it and by when. */
import { useEffect, useRef } from 'react';
import type { ProcedureMap } from '../../../kernel/explain/diagram.ts';
import type { CaseView } from '../../../server/api/shapes.ts';
import { MARKS } from '../app/words.ts';
import { MarkSign } from './marks.tsx';
import { nodeClass } from './node-class.ts';
import type { Shown } from './selection.ts';
import { focusOf } from './view.ts';

/** What a limit still runs for; of what is done or cannot be done any more, it says nothing. */
const AHEAD = new Set(['owed', 'late', 'stopped', 'open']);

interface Props {
  map: ProcedureMap;
  shown: Shown;
  marks?: CaseView['marks'];
  lately?: readonly string[];
  chosen?: string;
  pick: (step: string) => void;
}

export function StepList({ map, shown, marks, lately, chosen, pick }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const focus = marks && focusOf(shown, marks, lately);
  // The list is first looked at from what matters; afterwards it stays where it was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice of steps moves it
  useEffect(() => {
    const [box, at] = [list.current, list.current?.querySelector<HTMLElement>('[data-focus]')];
    if (box && at) box.scrollTop = at.offsetTop - box.offsetTop - box.clientHeight / 3;
  }, [shown]);
  const title = (id: string) => map.nodes.find((n) => n.id === id)?.title ?? '';
  return (
    <ol className="step-list" ref={list}>
      {shown.nodes
        .toSorted((a, b) => a.rank - b.rank)
        .map((n) => {
          const mark = marks?.[n.id];
          const next = shown.edges.filter(
            (e) => e.from === n.id && e.kind === 'must' && e.label && (!marks || chosen === n.id || AHEAD.has(marks[e.to] ?? '')),
          );
          return (
            <li key={n.id} data-focus={n.id === focus || undefined}>
              <button
                type="button"
                className={nodeClass(n, mark, chosen === n.id)}
                aria-pressed={chosen === n.id}
                onClick={() => pick(n.id)}
              >
                {mark && <MarkSign mark={mark} />}
                <span className="node-text">
                  <span className="node-title">{n.title}</span>
                  <span className="node-by">
                    {n.by}
                    {mark && ` · ${MARKS[mark]}`}
                  </span>
                </span>
              </button>
              {(mark === 'done' || chosen === n.id) && next.length > 0 && (
                <ul className="step-next">
                  {next.map((e) => (
                    <li key={`${e.to} ${e.label}`}>
                      {title(e.to)}:{e.label}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
    </ol>
  );
}
