/**
 * The calendar of working days: what the General Office of the State Council gave notice of, a file a year. A new year is a new file; until its
 * notice is out (October to December) nothing is computed past the last year but as provisional.
 */
import type { Calendar, CalendarYear } from '../../kernel/time/calendar.ts';
import { year2016 } from './2016.ts';
import { year2017 } from './2017.ts';
import { year2018 } from './2018.ts';
import { year2019 } from './2019.ts';
import { year2020 } from './2020.ts';
import { year2021 } from './2021.ts';
import { year2022 } from './2022.ts';
import { year2023 } from './2023.ts';
import { year2024 } from './2024.ts';
import { year2025 } from './2025.ts';
import { year2026 } from './2026.ts';

const years: Record<number, CalendarYear> = {
  2016: year2016,
  2017: year2017,
  2018: year2018,
  2019: year2019,
  2020: year2020,
  2021: year2021,
  2022: year2022,
  2023: year2023,
  2024: year2024,
  2025: year2025,
  2026: year2026,
};

const known = Object.keys(years).map(Number);
const from = Math.min(...known);
const to = Math.max(...known);
const lastNotice = Object.values(years)
  .flatMap((year) => year.notices.map((notice) => notice.day ?? ''))
  .sort()
  .at(-1);

/** The national calendar, plain data; its edition names the years and the day of the last notice in it. */
export const nationalCalendar: Calendar = { edition: `cn-${from}-${to}@${lastNotice}`, from, to, years };
