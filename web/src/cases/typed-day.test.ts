import { expect, it } from 'vitest';
import { dayTyped } from './typed-day.tsx';

it('takes a day in the ways that it is written, and nothing else', () => {
  for (const text of ['2026-03-05', '2026.3.5', '2026年3月5日', '20260305', ' 2026/03/05 ']) expect(dayTyped(text)).toBe('2026-03-05');
  expect(dayTyped('')).toBeUndefined();
  for (const text of ['2026-02-30', '三月', '5/3']) expect(dayTyped(text)).toBeNull();
});
