/** A table of any length: only the rows in sight are drawn, the rest is empty space of the same height. */
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import './table.css';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  /** Its share of the width, as CSS. */
  width: string;
  align?: 'end';
  /** Left out where the screen is narrow. */
  wide?: true;
  cell: (row: Row) => ReactNode;
  sort?: { by: string; dir: 'asc' | 'desc' | undefined; toggle: () => void };
}

const ROW = 44;
const AROUND = 8;

export function VirtualTable<Row>(props: {
  label: string;
  rows: Row[];
  columns: Column<Row>[];
  keyOf: (row: Row) => string;
  /** How many there are in all, where known. */
  total?: number;
  more?: () => void;
}) {
  const { rows, columns } = props;
  const box = useRef<HTMLElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const b = box.current;
    if (!b) return;
    const read = () => setView({ top: b.scrollTop, height: b.clientHeight });
    read();
    const watch = new ResizeObserver(read);
    watch.observe(b);
    b.addEventListener('scroll', read, { passive: true });
    return () => {
      watch.disconnect();
      b.removeEventListener('scroll', read);
    };
  }, []);
  const first = Math.max(0, Math.floor(view.top / ROW) - AROUND);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / ROW) + AROUND);
  const { more } = props;
  useEffect(() => {
    if (last >= rows.length - AROUND) more?.();
  }, [last, rows.length, more]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard
    <section className="table-box" ref={box} tabIndex={0} aria-label={props.label}>
      <table className="table" aria-rowcount={(props.total ?? rows.length) + 1}>
        <colgroup>
          {columns.map((c) => (
            <col key={c.key} style={{ width: c.width }} className={c.wide ? 'wide-only' : `col-${c.key}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((c) => (
              <th
                key={c.key}
                scope="col"
                className={cls(c)}
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
          </tr>
        </thead>
        <tbody>
          {first > 0 && <Space height={first * ROW} />}
          {rows.slice(first, last).map((row, i) => (
            <tr key={props.keyOf(row)} aria-rowindex={first + i + 2} style={{ height: ROW }}>
              {columns.map((c) => (
                <td key={c.key} className={cls(c)}>
                  {c.cell(row)}
                </td>
              ))}
            </tr>
          ))}
          {last < rows.length && <Space height={(rows.length - last) * ROW} />}
        </tbody>
      </table>
    </section>
  );
}

/** The rows that are not drawn, as empty space. */
const Space = ({ height }: { height: number }) => (
  <tr className="space">
    <td style={{ height }} />
  </tr>
);

const cls = (c: { align?: 'end'; wide?: true }) =>
  [c.align === 'end' && 'end', c.wide && 'wide-only'].filter(Boolean).join(' ') || undefined;
