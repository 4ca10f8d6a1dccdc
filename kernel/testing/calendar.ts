/** The days of autumn 2024 that the kernel's own tests need: the National Day week with its made-up days. */
import type { Calendar } from '../time/calendar.ts';
import type { Day } from '../time/day.ts';

const week = [1, 2, 3, 4, 5, 6, 7].map((d) => `2024-10-0${d}` as Day);
const names = Object.fromEntries([...week, '2024-09-29', '2024-10-12'].map((d) => [d, '国庆节']));
const plain = { off: [], work: [], names: {}, notices: [{ title: '某年放假通知' }] };

export const autumn: Calendar = {
  edition: 'autumn-2024',
  from: 2023,
  to: 2025,
  years: {
    2023: plain,
    2024: { off: week, work: ['2024-09-29', '2024-10-12'] as Day[], names, notices: [{ title: '2024年放假通知' }] },
    2025: plain,
  },
};
