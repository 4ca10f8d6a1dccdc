/** The period that a figure is asked for, or for a stock the day; usual ones at a press. */
import { lazy, Suspense } from 'react';
import type { FigureAsk } from '../api/reads.ts';
import { Choice } from '../app/page.tsx';
import { type Usual, usual } from './usual.ts';

const Days = lazy(() => import('./days.tsx'));

export function Period({ stock, ask, today, set }: { stock: boolean; ask: FigureAsk; today: string; set: (next: FigureAsk) => void }) {
  const periods = usual(today, stock);
  const current =
    periods.find((p) => p.ask.from === ask.from && p.ask.to === ask.to && p.ask.on === ask.on)?.key ??
    (stock ? (ask.on ? 'own' : 'now') : ask.from || ask.to ? 'own' : 'year');
  return (
    <div className="period">
      <Choice<Usual | 'own'>
        label="期间"
        value={current}
        options={periods.map((p) => ({ value: p.key, label: p.title }))}
        onChange={(key) => {
          const chosen = periods.find((p) => p.key === key);
          if (chosen) set({ from: chosen.ask.from, to: chosen.ask.to, on: chosen.ask.on });
        }}
      />
      <Suspense fallback={null}>
        <Days stock={stock} ask={ask} today={today} set={set} />
      </Suspense>
    </div>
  );
}
