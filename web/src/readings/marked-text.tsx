/** @jsxImportSource react */
/** A document's text as it stands, line by line and by its pages, with marks in place. Where marks lie over each other the first is drawn. */
import { memo, type ReactNode } from 'react';
import type { Mark, Reading } from '../api/readings.ts';

export const MarkedText = memo(function MarkedText(props: {
  reading: Reading;
  marks: readonly Mark[];
  chosen?: Mark;
  choose: (mark: Mark) => void;
}) {
  const { lines, text } = props.reading;
  const marks = apart(props.marks);
  let k = 0;
  let page: number | undefined;
  const drawn: ReactNode[] = [];
  for (const line of lines) {
    if (line.page !== undefined && line.page !== page) {
      page = line.page;
      drawn.push(
        <p key={`page ${page} ${line.start}`} className="read-page">
          第{page}页
        </p>,
      );
    }
    while (k < marks.length && marks[k]!.end <= line.start) k++;
    const pieces: ReactNode[] = [];
    let done = line.start;
    for (let i = k; i < marks.length && marks[i]!.start < line.end; i++) {
      const m = marks[i]!;
      const start = Math.max(m.start, line.start);
      const end = Math.min(m.end, line.end);
      if (start > done) pieces.push(text.slice(done, start));
      pieces.push(
        <button
          key={m.start}
          id={m.start >= line.start ? `mark-${m.start}` : undefined}
          type="button"
          className={`mark mark-${m.tone}${m === props.chosen ? ' mark-on' : ''}`}
          title={m.says}
          onClick={() => props.choose(m)}
        >
          {text.slice(start, end)}
        </button>,
      );
      done = end;
    }
    if (done < line.end) pieces.push(text.slice(done, line.end));
    drawn.push(
      <p key={line.start} data-start={line.start} className={line.table ? 'read-line read-cell' : 'read-line'}>
        {pieces}
      </p>,
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keys as well
    <article className="read-text" tabIndex={0} aria-label="原文">
      {drawn}
    </article>
  );
});

/** Marks none of which lies over another; they come in the order of the text. */
function apart(marks: readonly Mark[]): Mark[] {
  const out: Mark[] = [];
  let end = -1;
  for (const m of marks) {
    if (m.start < end) continue;
    out.push(m);
    end = m.end;
  }
  return out;
}
