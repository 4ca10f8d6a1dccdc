/** How a step stands, as a small sign: its shape says it, its colour repeats it. */
import { MARKS, type Mark } from '../app/words.ts';
import './marks.css';

const SIGNS: Record<Mark, string> = {
  done: 'M3 8.5l3.5 3.5L13 4.5',
  open: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  owed: 'M8 2.5 14 13.5H2z',
  late: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM8 5v3.5M8 10.8v.2',
  stopped: 'M5.5 3.5v9M10.5 3.5v9',
  forbidden: 'M4 8h8',
};

export function MarkSign({ mark, size = 14 }: { mark: Mark; size?: number }) {
  return (
    <svg className={`sign-of sign-${mark}`} width={size} height={size} viewBox="0 0 16 16" role="img" aria-label={MARKS[mark]}>
      <path d={SIGNS[mark]} />
    </svg>
  );
}
