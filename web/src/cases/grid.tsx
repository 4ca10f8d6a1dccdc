/**
 * A list of any length: only the lines in sight are drawn. By keyboard: arrows, Page and Home/End move, Enter opens, x selects, Shift with the arrows
 * selects on the way. It is a grid to a screen reader, with the number of all its lines.
 */
import { type CSSProperties, type KeyboardEvent, memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ListRow } from '../../../server/api/list-answers.ts';
import { numberText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import type { Layout } from './layout.ts';
import { cellClass, columnClass, type Headed, Heads, ROW, Space, useSight } from './sight.tsx';
import './table.css';
import './grid.css';

export interface GridColumn extends Headed {
  /** In pixels; the first without one takes what is left. */
  width?: number;
  /** Where there is room for it. */
  roomy?: number;
  cell: (row: ListRow) => ReactNode;
}

const LEFT = 200;

export function Grid(props: {
  label: string;
  layout: Layout;
  columns: GridColumn[];
  row: (place: number) => ListRow | undefined;
  /** Rows from one line to another are in sight. */
  sight: (from: number, to: number) => void;
  open: (row: ListRow) => void;
  fold: (key: string) => void;
  selected: ReadonlySet<string>;
  select: (row: ListRow, on: boolean) => void;
}) {
  const { layout, columns, row, sight } = props;
  const { box, first, last, page } = useSight<HTMLDivElement>(layout.lines);
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(0);
  useEffect(() => sight(first, last - 1), [sight, first, last]);
  const active = Math.min(at, Math.max(0, layout.lines - 1));

  const reveal = (line: number) => {
    const b = box.current;
    if (!b) return;
    const [top, bottom] = [line * ROW, (line + 2) * ROW];
    if (top < b.scrollTop) b.scrollTop = top;
    else if (bottom > b.scrollTop + b.clientHeight) b.scrollTop = bottom - b.clientHeight;
  };
  const keys = (e: KeyboardEvent) => {
    if (e.target !== grid.current) return;
    const moves: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -layout.lines,
      End: layout.lines,
    };
    const move = moves[e.key];
    const line = layout.at(active);
    const here = 'row' in line ? row(line.row) : undefined;
    if (move !== undefined) {
      e.preventDefault();
      const next = Math.max(0, Math.min(layout.lines - 1, active + move));
      if (e.shiftKey && here) {
        props.select(here, true);
        const to = layout.at(next);
        const there = 'row' in to && Math.abs(move) === 1 ? row(to.row) : undefined;
        if (there) props.select(there, true);
      }
      setAt(next);
      reveal(next);
    } else if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      if ('head' in line) props.fold(line.head.key);
      else if (here && e.key === 'Enter') props.open(here);
      else if (here) props.select(here, !props.selected.has(here.id));
    } else if (e.key === 'x' && here && !e.ctrlKey && !e.metaKey) {
      e.preventDefault();
      props.select(here, !props.selected.has(here.id));
    }
  };
  const wides = columns.filter((c) => c.wide).length;
  const width = columns.reduce((sum, c) => sum + (c.width ?? LEFT), 40);

  return (
    <div className="grid-box" ref={box}>
      <table
        className="table grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are walked and chosen by keyboard is a grid
        role="grid"
        aria-label={props.label}
        aria-rowcount={layout.lines + 1}
        aria-multiselectable="true"
        aria-activedescendant={layout.lines > 0 && active >= first && active < last ? `line-${active}` : undefined}
        tabIndex={0}
        ref={grid}
        onKeyDown={keys}
        style={{ minWidth: `min(${width}px, var(--grid-least, 100%))` }}
      >
        <colgroup>
          <col style={{ width: 40 }} />
          {columns.map((c) => (
            <col
              key={c.key}
              className={columnClass(c)}
              style={c.width === undefined ? undefined : ({ '--w': `${c.width}px`, '--roomy': `${c.roomy ?? c.width}px` } as CSSProperties)}
            />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span className="sr">选中</span>
            </th>
            <Heads columns={columns} />
          </tr>
        </thead>
        <tbody>
          <Space lines={first} />
          {Array.from({ length: Math.max(0, last - first) }, (_, i) => {
            const place = first + i;
            const line = layout.at(place);
            if ('head' in line)
              return (
                <tr
                  key={`g ${line.head.key}`}
                  id={`line-${place}`}
                  aria-rowindex={place + 2}
                  style={{ height: ROW }}
                  onMouseDown={() => setAt(place)}
                  className={place === active ? 'grid-head grid-at' : 'grid-head'}
                >
                  <td colSpan={columns.length - wides + 1}>
                    <button type="button" aria-expanded={!line.folded} onClick={() => props.fold(line.head.key)}>
                      <Icon name="expand" size={16} />
                      {line.head.title}
                      <span className="n">{numberText(line.head.count)}</span>
                    </button>
                  </td>
                  {/* a head as wide as what is shown: columns that are left out would be made anew by it */}
                  {wides > 0 && <td className="wide-only" colSpan={wides} />}
                </tr>
              );
            const r = row(line.row);
            return (
              <Row
                key={r?.id ?? `p ${line.row}`}
                place={place}
                row={r}
                columns={columns}
                on={r !== undefined && props.selected.has(r.id)}
                at={place === active}
                select={props.select}
                touch={setAt}
              />
            );
          })}
          <Space lines={layout.lines - last} />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  place: number;
  row: ListRow | undefined;
  columns: GridColumn[];
  on: boolean;
  at: boolean;
  select: (row: ListRow, on: boolean) => void;
  touch: (place: number) => void;
}
/** A line once drawn stays as it is while the list moves past. */
const Row = memo(function Row({ place, row: r, columns, on, at, select, touch }: RowProps) {
  return (
    <tr
      id={`line-${place}`}
      aria-rowindex={place + 2}
      aria-selected={on}
      style={{ height: ROW }}
      onMouseDown={() => touch(place)}
      className={[at && 'grid-at', on && 'grid-on'].filter(Boolean).join(' ') || undefined}
    >
      <td className="grid-pick">
        {r && (
          <label>
            <span className="sr">选中{r.subject || r.title}</span>
            <input type="checkbox" tabIndex={-1} checked={on} onChange={(e) => select(r, e.target.checked)} />
          </label>
        )}
      </td>
      {columns.map((c) => (
        <td key={c.key} className={cellClass(c)}>
          {r ? c.cell(r) : <span className="grid-wait" />}
        </td>
      ))}
    </tr>
  );
});
