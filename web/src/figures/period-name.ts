/** What a period is called, and the first and last day of a point of a trend. */
import type { Point } from '../api/figures.ts';

/** 2025 → 2025年; 2025-Q3 → 2025年三季度; 2025-08 → 2025年8月. */
export function pointName(key: string): string {
  const [year = '', part] = key.split('-');
  if (part === undefined) return `${year}年`;
  if (part.startsWith('Q')) return `${year}年${'一二三四'[Number(part.slice(1)) - 1]}季度`;
  return `${year}年${Number(part)}月`;
}

/** The same period of the year before. */
export function yearBeforeKey(key: string): string {
  const [year = '', ...rest] = key.split('-');
  return [String(Number(year) - 1), ...rest].join('-');
}

/** The latest points that carry anything, with the one before them for a start; at least six, that a short life shows as one. */
export function lately(points: readonly Point[], since: string, most: number): Point[] {
  const shown = points.slice(-most);
  const first = shown.findIndex((p) => since !== '' && p.to.slice(0, 7) >= since);
  return first < 0 ? shown.slice(-6) : shown.slice(Math.max(0, Math.min(first - 1, shown.length - 6)));
}

/** How much more or less than before, in the words of a report; undefined where that says nothing. */
export function changeText(now: number | null, before: number | null, unit: string): string | undefined {
  if (now === null || before === null) return undefined;
  const points = unit === '%' || unit === '百分点';
  const by = Math.round((now - before) * 100) / 100;
  if (by === 0) return '持平';
  const way = by > 0 ? '增加' : '减少';
  const text = Math.abs(by).toLocaleString('zh-CN', { maximumFractionDigits: 2 });
  if (points) return `${by > 0 ? '提高' : '降低'}${text}个百分点`;
  return `${way}${text}${unit}${before > 0 ? `(${by > 0 ? '+' : '−'}${Math.round(Math.abs(by / before) * 1000) / 10}%)` : ''}`;
}
