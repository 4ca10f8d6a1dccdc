/** What the signs of the picture mean. */
import { MARKS, type Mark } from '../app/words.ts';
import { MarkSign } from './marks.tsx';
import './map.css';

export function MarkLegend() {
  return (
    <ul className="legend" aria-label="图例">
      {(Object.keys(MARKS) as Mark[]).map((m) => (
        <li key={m}>
          <MarkSign mark={m} />
          {MARKS[m]}
        </li>
      ))}
    </ul>
  );
}
