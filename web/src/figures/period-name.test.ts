import { describe, expect, it } from 'vitest';
import { changeText, lately, pointName, yearBeforeKey } from './period-name.ts';

it('names years, quarters and months, and the same of the year before', () => {
  expect(['2025', '2025-Q3', '2025-08'].map(pointName)).toEqual(['2025年', '2025年三季度', '2025年8月']);
  expect(['2025', '2025-Q3', '2025-08'].map(yearBeforeKey)).toEqual(['2024', '2024-Q3', '2024-08']);
});

describe('what changed', () => {
  it('is told with its share, of shares in points, and not at all where there is nothing to divide', () => {
    expect(changeText(120, 100, '件')).toBe('增加20件(+20%)');
    expect(changeText(96.5, 98, '%')).toBe('降低1.5个百分点');
    expect(changeText(3, 0, '件')).toBe('增加3件');
    expect(changeText(null, 3, '件')).toBeUndefined();
  });
});

it('a trend begins shortly before its first number', () => {
  const points = Array.from({ length: 36 }, (_, i) => ({
    key: `m${i}`,
    from: '',
    to: `20${23 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`,
    value: 0,
  }));
  expect(lately(points, '2025-01', 36)[0]?.key).toBe('m23');
  expect(lately(points, '', 36)).toHaveLength(6);
});
