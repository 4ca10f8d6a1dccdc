import { describe, expect, it } from 'vitest';
import { runClock } from '../../kernel/time/clock.ts';
import { toDay } from '../../kernel/time/day.ts';
import { days, months, type Span, workdays } from '../../kernel/time/span.ts';
import { nationalCalendar as calendar } from './index.ts';

const today = toDay('2026-11-22');
const run = (start: string, span: Span) => runClock({ start: toDay(start), span, calendar, today });

/** Worked by hand from the notices: start, span, last day as counted, last day in time. */
const worked: [string, Span, string, string, string][] = [
  ['2024-09-25', workdays(5), '2024-10-08', '2024-10-08', '国庆节'],
  ['2025-01-20', workdays(7), '2025-02-05', '2025-02-05', '春节'],
  ['2026-02-10', workdays(10), '2026-03-02', '2026-03-02', '春节'],
  ['2020-01-22', workdays(5), '2020-02-06', '2020-02-06', '春节'],
  ['2023-09-27', workdays(7), '2023-10-12', '2023-10-12', '中秋节、国庆节'],
  ['2021-04-30', workdays(20), '2021-06-01', '2021-06-01', '劳动节'],
  ['2024-09-20', days(15), '2024-10-05', '2024-10-08', '国庆节'],
  ['2025-12-03', days(30), '2026-01-02', '2026-01-04', '元旦'],
  ['2024-02-01', days(90), '2024-05-01', '2024-05-06', '劳动节'],
  ['2025-01-15', days(15), '2025-01-30', '2025-02-05', '春节'],
];

describe('worked examples', () => {
  it.each(worked)('from %s, %o ends on %s, due %s', (start, span, raw, due, holiday) => {
    const answer = run(start, span);
    expect(answer).toMatchObject({ raw, due, state: 'running', provisional: false });
    expect(answer.because.some((b) => b.why.includes(holiday) && b.why.includes('国办发明电'))).toBe(true);
  });
});

describe('the year that has no notice yet', () => {
  it('is provisional and says so, whether counted through or rolled in', () => {
    expect(run('2026-12-20', workdays(15))).toMatchObject({ due: '2027-01-08', provisional: true });
    expect(run('2026-12-03', days(30))).toMatchObject({ raw: '2027-01-02', due: '2027-01-04', provisional: true });
    expect(run('2026-10-15', months(3)).because.at(-1)?.why).toBe('没有2027年的放假通知，只按周末计算，结果为暂定');
    expect(run('2026-12-20', workdays(9))).toMatchObject({ due: '2026-12-31', provisional: false });
  });
});

it('the extended spring festival of 2020 tells both notices', () => {
  const whys = run('2020-01-22', workdays(5)).because.map((b) => b.why);
  expect(whys).toContain(
    '2020年1月24日至2020年1月30日春节放假7日不计入（国务院办公厅关于2020年部分节假日安排的通知，国办发明电〔2019〕16号，2019年11月21日）',
  );
  expect(whys).toContain(
    '2020年1月31日至2020年2月2日春节放假3日不计入（国务院办公厅关于延长2020年春节假期的通知，国办发明电〔2020〕1号，2020年1月26日）',
  );
});
