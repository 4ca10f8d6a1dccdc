/** Days and minutes of Asia/Shanghai, as text in and text out: the library's dates carry no zone further than the calendar on the screen. */
import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
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

export function DayInput(
  c: Pick<Control<string>, 'id' | 'value' | 'onChange' | 'invalid' | 'described'> & Limits & { required?: boolean },
) {
  return (
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
