/** The periods that are asked for most, as of a day. */
import type { FigureAsk } from '../api/reads.ts';

export type Usual = 'now' | 'lastYearEnd' | 'year' | 'quarter' | 'month' | 'lastYear';

export function usual(today: string, stock: boolean): { key: Usual; title: string; ask: FigureAsk }[] {
  const year = Number(today.slice(0, 4));
  const month = today.slice(5, 7);
  const quarter = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0');
  if (stock)
    return [
      { key: 'now', title: '现在', ask: {} },
      { key: 'lastYearEnd', title: '去年年底', ask: { on: `${year - 1}-12-31` } },
    ];
  return [
    { key: 'year', title: '今年', ask: {} },
    { key: 'quarter', title: '本季度', ask: { from: `${year}-${quarter}-01`, to: today } },
    { key: 'month', title: '本月', ask: { from: `${year}-${month}-01`, to: today } },
    { key: 'lastYear', title: '去年', ask: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` } },
  ];
}
