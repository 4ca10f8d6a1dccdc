/** A form drawn as the table that it is. A cell that waits for a number is a button; what is decided for it, or stands in it, is written in it. */
import type { ReactNode } from 'react';
import type { FormCell } from '../api/returns.ts';
import { Choice } from '../app/page.tsx';

export interface CellShown {
  text: ReactNode;
  tone?: 'done' | 'open' | 'declared' | 'wrong';
  says: string;
}

/** Which sheet of a form is looked at; nothing to choose where it has one. */
export const SheetChoice = ({ of, at, choose }: { of: readonly string[]; at: number; choose: (sheet: number) => void }) =>
  of.length > 1 ? (
    <Choice<string>
      label="哪张表"
      value={String(at)}
      options={of.map((label, i) => ({ value: String(i), label }))}
      onChange={(next) => choose(Number(next))}
    />
  ) : null;

export function Sheet(props: {
  title: string;
  cells: readonly FormCell[];
  show: (cell: FormCell) => CellShown | undefined;
  chosen?: string;
  choose: (at: string) => void;
}) {
  const { cells, show, chosen, choose } = props;
  const rows = [...new Set(cells.map((c) => c.place.r))].sort((a, b) => a - b);
  const width = Math.max(1, ...cells.map((c) => c.place.c + c.place.width));
  const at = new Map(cells.map((c) => [`${c.place.r} ${c.place.c}`, c]));
  const covered = new Set<string>();
  for (const { place } of cells)
    for (let r = 0; r < place.height; r++)
      for (let c = 0; c < place.width; c++) if (r + c > 0) covered.add(`${place.r + r} ${place.c + c}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys as well
    <section className="scroll-x sheet" tabIndex={0} aria-label={props.title}>
      <table>
        <tbody>
          {rows.map((r) => (
            <tr key={r}>
              {Array.from({ length: width }, (_, c) => {
                const key = `${r} ${c}`;
                const cell = at.get(key);
                if (!cell) return covered.has(key) ? null : <td key={key} />;
                const shown = show(cell);
                const span = { colSpan: cell.place.width, rowSpan: cell.place.height };
                if (!shown)
                  return (
                    <td key={key} {...span} className={cell.formula ? 'sheet-formula' : undefined}>
                      {cell.text}
                    </td>
                  );
                return (
                  <td key={key} {...span} className={`sheet-cell sheet-${shown.tone ?? 'open'}`}>
                    <button type="button" aria-pressed={chosen === cell.at} title={shown.says} onClick={() => choose(cell.at)}>
                      <span className="sr">{shown.says}:</span>
                      {shown.text}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
