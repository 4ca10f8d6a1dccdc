/** Days and minutes of Asia/Shanghai, as text in and text out: the library's dates carry no zone further than the calendar on the screen. */
import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { dayOff, isWorkday } from '../../../kernel/time/calendar.ts';
import { isDay } from '../../../kernel/time/day.ts';
import { nationalCalendar } from '../../../law/calendar/index.ts';
import { weekdayText } from '../app/format.ts';
import type { Control } from './control.ts';

const DAY = 'YYYY-MM-DD';
const MINUTE = 'YYYY-MM-DDTHH:mm';

interface Limits {
  min?: string;
  max?: string;
}
const outside = (min?: string, max?: string) => (d: Dayjs) => {
  const day = d.format(DAY);
  return (min !== undefined && day < min) || (max !== undefined && day > max.slice(0, 10));
};

/** 星期几, and whether offices work on it: by the national calendar, as a hint; limits are counted by the server's. */
export function DayHint({ day }: { day: string | undefined }) {
  const d = day?.slice(0, 10);
  if (!isDay(d)) return null;
  const off = dayOff(nationalCalendar, d);
  const shifted = !off && /[六日]$/.test(weekdayText(d)) && isWorkday(nationalCalendar, d);
  return (
    <span className={off ? 'field-says field-off' : 'field-says'}>
      {weekdayText(d)}
      {off && ` · ${/周[六日]|星期/.test(off.why) ? '休息日' : off.why}`}
      {shifted && ' · 调休上班'}
    </span>
  );
}

export function DayInput(
  c: Pick<Control<string>, 'id' | 'value' | 'onChange' | 'invalid' | 'described'> & Limits & { required?: boolean },
) {
  return (
    <span className="day-input">
      <DatePicker
        id={c.id}
        value={c.value ? dayjs(c.value.slice(0, 10)) : null}
        onChange={(d: Dayjs | null) => c.onChange(d ? d.format(DAY) : undefined)}
        format={['YYYY年M月D日', DAY, 'YYYYMMDD', 'YYYY.M.D']}
        placeholder="年-月-日"
        allowClear={!c.required}
        disabledDate={outside(c.min, c.max)}
        status={c.invalid ? 'error' : undefined}
        aria-describedby={c.described}
      />
      <DayHint day={c.value} />
    </span>
  );
}

export function MomentInput(
  c: Pick<Control<string>, 'id' | 'value' | 'onChange' | 'invalid' | 'described'> & Limits & { required?: boolean },
) {
  return (
    <DatePicker
      id={c.id}
      showTime={{ format: 'HH:mm' }}
      value={c.value ? dayjs(c.value) : null}
      onChange={(d: Dayjs | null) => c.onChange(d ? d.format(MINUTE) : undefined)}
      format="YYYY年M月D日 HH:mm"
      placeholder="年-月-日 时:分"
      allowClear={!c.required}
      disabledDate={outside(c.min, c.max)}
      status={c.invalid ? 'error' : undefined}
      aria-describedby={c.described}
    />
  );
}
