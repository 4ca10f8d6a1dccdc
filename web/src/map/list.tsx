/** The picture as a list, where the screen is narrow: step after step, with what comes next and by when. */
import type { ProcedureMap } from '../../../kernel/explain/diagram.ts';
import type { CaseView } from '../../../server/api/shapes.ts';
import { MARKS } from '../app/words.ts';
import { MarkSign } from './marks.tsx';
import { nodeClass } from './node-class.ts';
import type { Shown } from './selection.ts';

interface Props {
  map: ProcedureMap;
  shown: Shown;
  marks?: CaseView['marks'];
  chosen?: string;
  pick: (step: string) => void;
}

export function StepList({ map, shown, marks, chosen, pick }: Props) {
  const title = (id: string) => map.nodes.find((n) => n.id === id)?.title ?? '';
  return (
    <ol className="step-list">
      {shown.nodes
        .toSorted((a, b) => a.rank - b.rank)
        .map((n) => {
          const mark = marks?.[n.id];
          const next = shown.edges.filter((e) => e.from === n.id && e.kind === 'must' && e.label);
          return (
            <li key={n.id}>
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
