/** @jsxImportSource react */
/** A document's text: with what was put in, taken out and moved told by line and word before colour, or as one of its two plain readings. */
import { memo } from 'react';
import type { Change, Comment, MarkedDocument, Paragraph, Run } from '../../../reading/changes/types.ts';
import { plain, type Reading } from '../../../reading/changes/view.ts';
import { instantText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import type { Begin } from './document.tsx';

const SAYS: Record<Change['kind'], string> = { ins: '插入', del: '删除', moveFrom: '从这里移走', moveTo: '移到这里' };
export const by = (c: { author: string; on: string }): string => `${c.author || '没有署名'}${c.on ? ` ${instantText(c.on)}` : ''}`;

/** From the words that are chosen in the paragraph, or from its beginning, a point is begun. */
function beginFrom(n: number, text: string, begin: Begin): void {
  const selection = window.getSelection();
  const chosen =
    selection && !selection.isCollapsed && document.getElementById(`p-${n}`)?.contains(selection.anchorNode) ? selection.toString() : '';
  begin(chosen.trim() || text);
}

export function ParagraphLine(props: { n: number; text: string; begin?: Begin; className?: string; children: React.ReactNode }) {
  const { n, text, begin, className = '', children } = props;
  return (
    <div className={`doc-p ${className}`} id={`p-${n}`}>
      {begin && text.trim() !== '' ? (
        <button
          type="button"
          className="doc-add"
          aria-label={`对第${n}段提意见:${text.slice(0, 20)}`}
          title="对这一段(或选中的文字)提意见"
          onClick={() => beginFrom(n, text, begin)}
        >
          <Icon name="plus" size={14} />
        </button>
      ) : (
        <span />
      )}
      <p>{children}</p>
    </div>
  );
}

export const MarkedText = memo(function MarkedText(props: {
  paragraphs: readonly Paragraph[];
  comments: readonly Comment[];
  author?: string;
  begin?: Begin;
}) {
  const { paragraphs, author, begin } = props;
  const numbers = new Map(props.comments.map((c, i) => [c.id, i + 1]));
  const shown = (c: { author: string }) => author === undefined || c.author === author;
  return paragraphs.map((p) => {
    const ending = p.ending?.filter(shown) ?? [];
    return (
      <ParagraphLine
        key={p.n}
        n={p.n}
        begin={begin}
        text={p.runs
          .filter((r) => !r.changes?.some((c) => c.kind === 'del' || c.kind === 'moveFrom'))
          .map((r) => r.text)
          .join('')}
        className={`${p.heading ? 'doc-heading' : ''} ${p.table ? 'doc-cell' : ''}`}
      >
        {p.runs.map((r, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of text has no name but its place
          <Stretch key={i} run={r} shown={shown} numbers={numbers} />
        ))}
        {ending.map((c) => (
          <span key={c.kind} className="doc-end" title={`${SAYS[c.kind]}段落标记:${by(c)}`} data-change tabIndex={-1}>
            ¶<span className="sr">{`(段落标记:${SAYS[c.kind]},${by(c)})`}</span>
          </span>
        ))}
        {p.formatted && shown(p.formatted) && (
          <span className="doc-format" title={by(p.formatted)}>
            段落{p.formatted.what.join('、')}有改动
          </span>
        )}
      </ParagraphLine>
    );
  });
});

function Stretch({ run, shown, numbers }: { run: Run; shown: (c: { author: string }) => boolean; numbers: ReadonlyMap<string, number> }) {
  const changes = run.changes?.filter(shown) ?? [];
  const last = changes[changes.length - 1];
  const title = [
    ...changes.map((c) => `${SAYS[c.kind]}:${by(c)}`),
    run.formatted && shown(run.formatted) ? `${run.formatted.what.join('、')}:${by(run.formatted)}` : '',
  ]
    .filter(Boolean)
    .join('\n');
  const moved = last?.kind === 'moveFrom' || last?.kind === 'moveTo';
  const inside = (
    <>
      {run.text}
      {last && <span className="sr">{`(${SAYS[last.kind]},${by(last)})`}</span>}
    </>
  );
  const Tag = !last ? 'span' : last.kind === 'del' || last.kind === 'moveFrom' ? 'del' : 'ins';
  return (
    <>
      <Tag
        title={title || undefined}
        className={
          `${moved ? 'doc-move' : ''} ${run.formatted && shown(run.formatted) ? 'doc-formatted' : ''} ${run.comments ? 'doc-remarked' : ''}`.trim() ||
          undefined
        }
        {...(last && { 'data-change': '', tabIndex: -1 })}
      >
        {inside}
      </Tag>
      {run.comments?.map((id) => (
        <sup key={id} className="doc-remark-n">
          [批{numbers.get(id) ?? ''}]
        </sup>
      ))}
    </>
  );
}

/** One of the two readings as plain text. */
export function PlainText({ document: of, reading, begin }: { document: MarkedDocument; reading: Reading; begin?: Begin }) {
  return plain(of, reading).map((p) => (
    <ParagraphLine key={p.n} n={p.n} text={p.text} begin={begin}>
      {p.text}
    </ParagraphLine>
  ));
}
