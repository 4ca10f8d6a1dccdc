/** What is remarked in the Word file, in the order of the text: each can be made a point of the opinion. */
import type { Comment } from '../../../reading/changes/types.ts';
import type { Begin } from './document.tsx';
import { by } from './marked.tsx';

export function Remarks({ comments, begin }: { comments: readonly Comment[]; begin?: Begin }) {
  const answers = (id: string) => comments.filter((c) => c.answers === id);
  return (
    <section className="doc-remarks" aria-label="批注">
      <h2>批注{comments.length}条</h2>
      <ol>
        {comments.map(
          (c, i) =>
            c.answers === undefined && (
              <li key={c.id} value={i + 1}>
                <p className="quiet">
                  {by(c)}
                  {c.resolved && ' · 已标为解决'}
                </p>
                {c.about && <blockquote>{c.about}</blockquote>}
                <p className="doc-remark-text">{c.text}</p>
                {answers(c.id).map((a) => (
                  <p key={a.id} className="doc-remark-answer">
                    <span className="quiet">{by(a)} 答复:</span>
                    {a.text}
                  </p>
                ))}
                {begin && (
                  <button type="button" className="button" onClick={() => begin(c.about, c.text)}>
                    转为意见
                  </button>
                )}
              </li>
            ),
        )}
      </ol>
    </section>
  );
}
