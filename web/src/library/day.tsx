/** The day that the library is asked about; without one it is today. */
import { FormLibrary } from '../forms/antd.tsx';
import { DayInput } from '../forms/days.tsx';

export default function Day({ on, set }: { on: string | undefined; set: (on: string | undefined) => void }) {
  return (
    <FormLibrary>
      <span className="library-day">
        <label htmlFor="library-on">查某一日</label>
        <DayInput id="library-on" value={on} onChange={(v) => set(typeof v === 'string' ? v : undefined)} />
      </span>
    </FormLibrary>
  );
}
