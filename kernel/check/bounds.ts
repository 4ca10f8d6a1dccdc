/**
 * How long a span can be, counted in another unit. n working days are at least n days, and at most those with every weekend between and the longest
 * holiday; n days hold at most n working days.
 */
import type { Span } from '../time/span.ts';

export type Metric = 'day' | 'workday';
export const METRICS: readonly Metric[] = ['day', 'workday'];

/** Days off in a row at most: the eight of the National Day with Mid-Autumn, and the weekend that joins them. */
const LONGEST_HOLIDAY = 10;

const daysOf = ({ n, unit }: Span): [number, number] => {
  switch (unit) {
    case 'day':
      return [n, n];
    case 'hour':
      return [n / 24, n / 24];
    case 'month':
      return [Math.max(n * 28, Math.floor(n * 30.4) - 2), Math.min(n * 31, Math.ceil(n * 30.5) + 2)];
    case 'workday':
      return [n, n + 2 * Math.ceil(n / 5) + LONGEST_HOLIDAY];
  }
};

/** The least and the most that a span can be, in days or in working days. */
export function boundsOf(span: Span, metric: Metric): [number, number] {
  if (metric === 'day') return daysOf(span);
  if (span.unit === 'workday') return [span.n, span.n];
  const [least, most] = daysOf(span);
  return [Math.max(0, Math.floor(least / 7) * 5 - LONGEST_HOLIDAY), most];
}
