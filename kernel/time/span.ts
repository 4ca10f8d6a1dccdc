/** Lengths of time as statutes state them. What a unit means for counting is argued in `clock.ts`. */

/** `n` whole units; negative counts backwards. Years are twelve months each (the same day, or the month's last). */
export type Span = { readonly n: number; readonly unit: 'workday' | 'day' | 'month' | 'hour' };

/** Working days by the calendar (5个工作日). */
export const workdays = (n: number): Span => ({ n, unit: 'workday' });
/** Natural days (60日). */
export const days = (n: number): Span => ({ n, unit: 'day' });
/** Months, to the same day (3个月). */
export const months = (n: number): Span => ({ n, unit: 'month' });
/** Years, to the same day (2年): kept as twelve months each. */
export const years = (n: number): Span => ({ n: n * 12, unit: 'month' });
/** Hours, running without a break (24小时). */
export const hours = (n: number): Span => ({ n, unit: 'hour' });

/** 5个工作日, 60日, 3个月, 2年, 24小时. The direction is not told: 届满前 is for the sentence around it. */
export function spanText(span: Span): string {
  const n = Math.abs(span.n);
  switch (span.unit) {
    case 'workday':
      return `${n}个工作日`;
    case 'day':
      return `${n}日`;
    case 'hour':
      return `${n}小时`;
    case 'month':
      return n !== 0 && n % 12 === 0 ? `${n / 12}年` : `${n}个月`;
  }
}
