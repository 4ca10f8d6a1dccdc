/** Counsel's and experts' notes, what was found and what was drafted: what those who advise wrote, beside the text. */
import type { CaseView, EventView } from '../../../server/api/shapes.ts';
import { fileAddress } from '../api/review.ts';
import { dayText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { Empty } from '../app/states.tsx';

/** Acts that say something about the text: of counsel and experts, of early talks, of inquiries, and of who drafts. */
const SAYING = new Set(['advise', 'opine', 'early', 'probe', 'probed', 'draft', 'ask', 'consult']);

export function Notes({ one }: { one: CaseView }) {
  const notes = one.events.filter((e) => SAYING.has(e.step) && e.corrected === undefined);
  if (notes.length === 0)
    return <Empty title="还没有顾问意见">请法律顾问、公职律师、专家提出的意见,以及会商、调查、起草的情况,在这里看。</Empty>;
  return (
    <ol className="notes">
      {notes.map((e) => (
        <Note key={e.n} id={one.id} event={e} />
      ))}
    </ol>
  );
}

function Note({ id, event: e }: { id: string; event: EventView }) {
  return (
    <li>
      <h2>{e.title}</h2>
      <p className="quiet">
        {dayText(e.on)} · {e.actor.name}({e.actor.role})
      </p>
      {e.facts.map((f) =>
        f.kind === 'files' && Array.isArray(f.value) ? (
          (f.value as { name: string; digest: string }[]).map((file) => (
            <a key={file.digest} className="file" href={fileAddress(id, file)} download>
              <Icon name="file" size={14} />
              {file.name}
            </a>
          ))
        ) : (
          <p key={f.name} className="note-text">
            <span className="quiet">{f.title}:</span>
            {f.text}
          </p>
        ),
      )}
      {e.hidden.length > 0 && <p className="quiet">有依法不在此显示的事项</p>}
    </li>
  );
}
