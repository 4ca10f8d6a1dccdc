/** What became of each case of a bulk act: done, or refused with the rule, the article and the words. */
import { Link } from '@tanstack/react-router';
import type { BulkOutcome } from '../../../server/api/list-answers.ts';
import { numberText } from '../app/format.ts';

const STATES: Record<BulkOutcome['state'], { sign: string; word: string }> = {
  done: { sign: '✓', word: '已办' },
  again: { sign: '✓', word: '先前已办' },
  refused: { sign: '×', word: '不能办' },
  moved: { sign: '!', word: '案件有新进展' },
  wrong: { sign: '×', word: '没有办成' },
};

export function Outcomes({
  outcomes,
  of,
  names,
  running,
}: {
  outcomes: readonly BulkOutcome[];
  of: number;
  names: Readonly<Record<string, string>>;
  running: boolean;
}) {
  const done = outcomes.filter((o) => o.state === 'done' || o.state === 'again').length;
  const not = outcomes.length - done;
  // what needs a look stands first
  const inOrder = [...outcomes].sort((a, b) => Number(isDone(a)) - Number(isDone(b)));
  return (
    <>
      <p role="status" className="bulk-sum">
        {running ? `正在办理:${numberText(outcomes.length)}/${numberText(of)}件` : `办理完毕:${numberText(of)}件`},已办
        <strong className="n">{numberText(done)}</strong>件{not > 0 && <>,没有办成{numberText(not)}件(仍然选中)</>}。
      </p>
      {running && <progress max={of} value={outcomes.length} aria-label="办理的进度" />}
      <ul className="bulk-outcomes">
        {inOrder.map((o) => (
          <li key={o.id} className={isDone(o) ? undefined : 'bulk-not'}>
            <span className="bulk-state">
              <span aria-hidden="true">{STATES[o.state].sign}</span> {STATES[o.state].word}
            </span>
            <div>
              <Link to="/cases/$id" params={{ id: o.id }}>
                {names[o.id] || '打开这一件'}
              </Link>
              {o.refusals ? (
                <ul>
                  {o.refusals.map((r) => (
                    <li key={`${r.rule} ${r.says}`}>
                      {r.says}
                      {r.article && !r.says.includes(r.article) && <cite>({r.article})</cite>}
                    </li>
                  ))}
                </ul>
              ) : (
                o.says && <p>{o.says}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
const isDone = (o: BulkOutcome): boolean => o.state === 'done' || o.state === 'again';
