/** A breakdown as a table whose numbers have bars: one picture, read by eye or by ear. A row shows the events of it alone. */
import type { FigureView } from '../../../server/api/shapes.ts';
import { figureText } from '../app/format.ts';

export function Shares({
  rows,
  unit,
  adds,
  by,
  title,
  chosen,
  choose,
}: {
  rows: NonNullable<FigureView['by']>;
  unit: string;
  adds: boolean;
  by: string;
  title: string;
  chosen?: string;
  choose: (group: string | undefined) => void;
}) {
  if (rows.length === 0) return <p className="nothing">这个期间没有数。</p>;
  const most = Math.max(...rows.map((r) => Math.abs(r.value ?? 0)), 0);
  const total = rows.reduce((sum, r) => sum + (r.value ?? 0), 0);
  return (
    <table className="shares">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" className="end">
            数
          </th>
          <th scope="col">
            <span className="sr">比例</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .toSorted((a, b) => (by === 'month' ? a.key.localeCompare(b.key) : (b.value ?? 0) - (a.value ?? 0)))
          .map((r) => (
            <tr key={r.key} className={r.key === chosen ? 'shares-chosen' : undefined}>
              <th scope="row">
                {r.value && r.key !== '' ? (
                  <button
                    type="button"
                    className="button-link"
                    aria-pressed={r.key === chosen}
                    onClick={() => choose(r.key === chosen ? undefined : r.key)}
                  >
                    {r.title || '(未填)'}
                  </button>
                ) : (
                  r.title || '(未填)'
                )}
              </th>
              <td className="end">{figureText(r.value, unit)}</td>
              <td className="shares-bar">
                <span style={{ width: `calc((100% - 64px) * ${most > 0 ? Math.abs(r.value ?? 0) / most : 0})` }} />
                {adds && total > 0 && r.value !== null && <em>{Math.round((r.value / total) * 1000) / 10}%</em>}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
