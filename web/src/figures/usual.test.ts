import { expect, it } from 'vitest';
import { usual } from './usual.ts';

it('names quarters by their first month', () => {
  const quarter = (day: string) => usual(day, false).find((p) => p.key === 'quarter')?.ask;
  expect(quarter('2026-03-31')).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  expect(quarter('2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-11-22' });
});
it('asks a stock for a day, never for a period', () => {
  expect(usual('2026-11-22', true).map((p) => p.ask)).toEqual([{}, { on: '2025-12-31' }]);
});
