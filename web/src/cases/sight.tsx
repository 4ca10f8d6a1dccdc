/** What the tables of any length share: which lines are in sight, their heads, and the empty space for the lines that are not drawn. */
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The height of a line, in pixels. */
export const ROW = 44;
/** So many lines are drawn above and below those in sight. */
export const AROUND = 6;

/** The lines to draw of so many in a box that scrolls, and how many make a page; told anew only when another line comes into sight. */
export function useSight<Box extends HTMLElement>(
  lines: number,
): { box: RefObject<Box | null>; first: number; last: number; page: number } {
  const box = useRef<Box>(null);
  const [view, setView] = useState({ first: 0, last: 24, page: 10 });
  useLayoutEffect(() => {
    const b = box.current;
    if (!b) return;
    const read = () => {
      // what stands above it takes its height, so that the page and the list do not both scroll; where type is large, newer browsers answer in
      // pixels of the screen and older ones in those of the page, which lengths here are in
      const seen = b.getBoundingClientRect();
      const scale = seen.height / b.offsetHeight || 1;
      b.style.setProperty('--grid-top', `${Math.round((seen.top + window.scrollY) / scale)}px`);
      const next = {
        first: Math.max(0, Math.floor(b.scrollTop / ROW) - AROUND),
        last: Math.ceil((b.scrollTop + b.clientHeight) / ROW) + AROUND,
        page: Math.max(1, Math.floor(b.clientHeight / ROW) - 2),
      };
      setView((v) => (v.first === next.first && v.last === next.last && v.page === next.page ? v : next));
    };
    read();
    const watch = new ResizeObserver(read);
    watch.observe(b);
    if (b.parentElement) watch.observe(b.parentElement);
    b.addEventListener('scroll', read, { passive: true });
    return () => {
      watch.disconnect();
      b.removeEventListener('scroll', read);
    };
  }, []);
  return { box, first: Math.max(0, Math.min(lines - 1, view.first)), last: Math.max(0, Math.min(lines, view.last)), page: view.page };
}

/** What a column is to its head and to the width it takes. */
export interface Headed {
  key: string;
  title: ReactNode;
  align?: 'end';
  /** Left out where the screen is narrow. */
  wide?: true;
  sort?: { dir: 'asc' | 'desc' | undefined; toggle: () => void };
}

/** The class of a column's cells. */
export const cellClass = (c: Headed): string | undefined =>
  [c.align === 'end' && 'end', c.wide && 'wide-only'].filter(Boolean).join(' ') || undefined;
/** The class of the column itself. */
export const columnClass = (c: Headed): string => (c.wide ? 'wide-only' : `col-${c.key}`);

/** The heads of the columns; a press on one that sorts turns the order. */
export const Heads = ({ columns }: { columns: readonly Headed[] }) => (
  <>
    {columns.map((c) => (
      <th
        key={c.key}
        scope="col"
        className={cellClass(c)}
        aria-sort={c.sort?.dir === 'asc' ? 'ascending' : c.sort?.dir === 'desc' ? 'descending' : undefined}
      >
        {c.sort ? (
          <button type="button" onClick={c.sort.toggle}>
            {c.title}
            <span aria-hidden="true">{c.sort.dir === 'asc' ? '↑' : c.sort.dir === 'desc' ? '↓' : ''}</span>
          </button>
        ) : (
          c.title
        )}
      </th>
    ))}
  </>
);

/** The lines that are not drawn, as empty space. */
export const Space = ({ lines }: { lines: number }) =>
  lines > 0 ? (
    <tr className="space">
      <td style={{ height: lines * ROW }} />
    </tr>
  ) : null;
