/** What a request asks of a figure, with the days that it left out. */
import { isStock } from '../../kernel/figure/figure.ts';
import { type Day as CivilDay, isDay, yearOf } from '../../kernel/time/day.ts';
import { type FigureQuestion, figuresIn } from '../../store/figures/figure.ts';
import { type Context, todayOf } from '../context.ts';
import { notFound, problem } from '../http/problem.ts';

type Query = { from?: string; to?: string; on?: string; at?: number; units?: string; unit?: string };

/** The question of a request; a flow over this year, and a stock today, when no day is said. */
export function questionOf(context: Context, id: string, query: Query): FigureQuestion {
  for (const day of [query.from, query.to, query.on, query.units])
    if (day !== undefined && !isDay(day)) throw problem(400, `没有${day}这一天`);
  const figures = figuresIn(context.held);
  if (!figures[id]) throw notFound('这个指标');
  const today = todayOf(context);
  const { from, to, on, at } = query as { from?: CivilDay; to?: CivilDay; on?: CivilDay; at?: number };
  if (from && to && from > to) throw problem(400, '起始日在终止日之后');
  const period = isStock(figures, id)
    ? { on: on ?? to ?? today }
    : { from: from ?? (`${yearOf(today)}-01-01` as CivilDay), to: to ?? on ?? today };
  return { ...period, ...(at !== undefined && { at }), ...(query.unit !== undefined && { within: [query.unit] }) };
}
