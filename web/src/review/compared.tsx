/** @jsxImportSource react */
/** Two versions in one column: what stayed may be folded away, what changed shows in words, what moved says from where to where. */
import { useState } from 'react';
import type { Compared, Line } from '../api/review.ts';
import { Empty } from '../app/states.tsx';
import type { Begin } from './document.tsx';
import { ParagraphLine } from './marked.tsx';

const SAYS: Partial<Record<Line['kind'], string>> = {
  changed: '改动',
  added: '新增',
  removed: '删去',
  movedFrom: '移走',
  movedTo: '移来',
};
/** How much of the same text stays in sight around a change. */
const AROUND = 1;

export function ComparedText({ compared: { lines, counts }, begin }: { compared: Compared; begin?: Begin }) {
  const [all, setAll] = useState(false);
  const told = lines.map((l) => l.kind !== 'same' || l.renumbered !== undefined);
  const near = lines.map((_, i) => all || told.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(Boolean));
  if (!told.some(Boolean)) return <Empty title="两份文档的文字没有差别">格式的改动在「带修订」里看。</Empty>;
  const says = [
    counts.changed && `改动${counts.changed}段`,
    counts.added && `新增${counts.added}段`,
    counts.removed && `删去${counts.removed}段`,
    counts.moved && `移动${counts.moved}段`,
    counts.renumbered && `条号变动${counts.renumbered}处`,
  ].filter(Boolean);
  return (
    <>
      <div className="row doc-tools">
        <span role="status">{says.join('、')}</span>
        <label className="row">
          <input type="checkbox" checked={all} onChange={(e) => setAll(e.target.checked)} />
          显示没有变的段落
        </label>
      </div>
      <div className="doc" role="document" aria-label="对照">
        {lines.map((l, i) =>
          near[i] ? (
            <CompareLine key={`${l.before ?? ''}-${l.after ?? ''}-${l.kind}`} line={l} begin={begin} />
          ) : (
            near[i - 1] && (
              <p key={`gap-${l.after}`} className="doc-gap">
                ……
              </p>
            )
          ),
        )}
      </div>
    </>
  );
}

function CompareLine({ line: l, begin }: { line: Line; begin?: Begin }) {
  const text = l.pieces
    .filter((x) => x.kind !== 'del')
    .map((x) => x.text)
    .join('');
  const n = l.after ?? l.before ?? 0;
  return (
    <ParagraphLine
      n={n}
      text={text}
      begin={l.kind === 'removed' || l.kind === 'movedFrom' ? undefined : begin}
      className={`line-${l.kind}`}
    >
      {SAYS[l.kind] && <span className="tag doc-tag">{SAYS[l.kind]}</span>}
      {l.renumbered && <span className="tag doc-tag">{`${l.renumbered.from || '无编号'} → ${l.renumbered.to || '无编号'}`}</span>}
      {l.kind === 'movedFrom' && <span className="quiet">移到第{l.after}段 </span>}
      {l.kind === 'movedTo' && <span className="quiet">原在第{l.before}段 </span>}
      {l.pieces.map((x, i) =>
        x.kind === 'ins' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of text has no name but its place
          <ins key={i}>{x.text}</ins>
        ) : x.kind === 'del' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same
          <del key={i}>{x.text}</del>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same
          <span key={i}>{x.text}</span>
        ),
      )}
    </ParagraphLine>
  );
}
