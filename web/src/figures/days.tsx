/** A period or a day of one's own choosing. */
import type { FigureAsk } from '../api/reads.ts';
import { FormLibrary } from '../forms/antd.tsx';
import { DayInput } from '../forms/days.tsx';

export default function Days({
  stock,
  ask,
  today,
  set,
}: {
  stock: boolean;
  ask: FigureAsk;
  today: string;
  set: (next: FigureAsk) => void;
}) {
  const text = (v: unknown) => (typeof v === 'string' ? v : undefined);
  const yearStart = `${today.slice(0, 4)}-01-01`;
  return (
    <FormLibrary>
      {stock ? (
        <div className="period-days">
          <label htmlFor="figure-on">截至</label>
          <DayInput
            id="figure-on"
            value={ask.on ?? today}
            max={today}
            onChange={(v) => set({ on: text(v), from: undefined, to: undefined })}
            required
          />
        </div>
      ) : (
        <div className="period-days">
          <label htmlFor="figure-from">自</label>
          <DayInput
            id="figure-from"
            value={ask.from ?? yearStart}
            max={ask.to ?? today}
            onChange={(v) => set({ from: text(v), to: ask.to ?? today, on: undefined })}
            required
          />
          <label htmlFor="figure-to">至</label>
          <DayInput
            id="figure-to"
            value={ask.to ?? today}
            min={ask.from ?? yearStart}
            max={today}
            onChange={(v) => set({ from: ask.from ?? yearStart, to: text(v), on: undefined })}
            required
          />
        </div>
      )}
    </FormLibrary>
  );
}
