import { expect, it } from 'vitest';
import { days, hours, months, spanText, workdays, years } from './span.ts';

it('spans are told in the words of statutes', () => {
  const told = [workdays(5), days(60), months(3), years(2), months(18), months(24), hours(24), days(0), months(0), days(-7)].map(spanText);
  expect(told).toEqual(['5个工作日', '60日', '3个月', '2年', '18个月', '2年', '24小时', '0日', '0个月', '7日']);
});
