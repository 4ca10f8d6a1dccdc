/** A table of any length: only the rows in sight are drawn, the rest is empty space of the same height. */
import { type ReactNode, useEffect } from 'react';
import { AROUND, cellClass, columnClass, type Headed, Heads, ROW, Space, useSight } from './sight.tsx';
import './table.css';

export interface Column<Row> extends Headed {
  /** Its share of the width, as CSS. */
  width: string;
  cell: (row: Row) => ReactNode;
}

export function VirtualTable<Row>(props: {
  label: string;
  rows: Row[];
  columns: Column<Row>[];
  keyOf: (row: Row) => string;
  /** How many there are in all, where known. */
  total?: number;
  more?: () => void;
}) {
  const { rows, columns, more } = props;
  const { box, first, last } = useSight<HTMLElement>(rows.length);
  useEffect(() => {
    if (last >= rows.length - AROUND) more?.();
  }, [last, rows.length, more]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard
    <section className="table-box" ref={box} tabIndex={0} aria-label={props.label}>
      <table className="table" aria-rowcount={(props.total ?? rows.length) + 1}>
        <colgroup>
          {columns.map((c) => (
            <col key={c.key} style={{ width: c.width }} className={columnClass(c)} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <Heads columns={columns} />
          </tr>
        </thead>
        <tbody>
          <Space lines={first} />
          {rows.slice(first, last).map((row, i) => (
            <tr key={props.keyOf(row)} aria-rowindex={first + i + 2} style={{ height: ROW }}>
              {columns.map((c) => (
                <td key={c.key} className={cellClass(c)}>
                  {c.cell(row)}
                </td>
              ))}
            </tr>
          ))}
          <Space lines={rows.length - last} />
        </tbody>
      </table>
    </section>
  );
}
