/** From a day to a day, either of which may be left open. */
import { useId } from 'react';
import { FormLibrary } from '../forms/antd.tsx';
import { DayInput } from '../forms/days.tsx';

export interface Days {
  from?: string;
  to?: string;
}

export default function Period({ value, set }: { value: Days; set: (days: Days) => void }) {
  const id = useId();
  const text = (v: unknown) => (typeof v === 'string' ? v : undefined);
  return (
    <FormLibrary>
      <span className="row period-from-to">
        <label htmlFor={`${id}-from`}>自</label>
        <DayInput id={`${id}-from`} value={value.from} max={value.to} onChange={(v) => set({ ...value, from: text(v) })} />
        <label htmlFor={`${id}-to`}>至</label>
        <DayInput id={`${id}-to`} value={value.to} min={value.from} onChange={(v) => set({ ...value, to: text(v) })} />
      </span>
    </FormLibrary>
  );
}
