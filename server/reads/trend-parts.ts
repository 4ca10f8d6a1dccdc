/** A figure by everything that it can be broken down by, each group beside the same period of the year before. */
import type { FigureData } from '../../kernel/language/data.ts';
import { addMonths, type Day, yearOf } from '../../kernel/time/day.ts';
import { askFigure, type FigureQuestion, figuresIn } from '../../store/figures/figure.ts';
import type { Context } from '../context.ts';
import { figureRows, groupTitle } from '../views/figure.ts';
import { keptReport } from './annual-before.ts';

type Value = number | null;
export interface Part {
  by: string;
  title: string;
  rows: { key: string; title: string; value: Value; before?: Value }[];
}
export interface Parts {
  from: string;
  to: string;
  before: { from: string; to: string; value: Value; published?: number; source?: string };
  by: Part[];
}

/** What every figure may go by, in words; what else there is has its title on the field of its step. */
const COMMON: Record<string, string> = { unit: '承办单位', month: '月份' };

function titleOf(context: Context, by: string): string {
  const [step = '', field = ''] = by.split('.');
  return COMMON[by] ?? context.procedures.map((p) => p.steps[step]?.form[field]?.title).find((t) => t !== undefined) ?? '其他分类';
}

const yearBefore = ({ from, to, on, ...rest }: FigureQuestion): FigureQuestion => ({
  ...rest,
  ...(from && { from: addMonths(from, -12) }),
  ...(to && { to: addMonths(to, -12) }),
  ...(on && { on: addMonths(on, -12) }),
});

/** A whole civil year, whose figure a report may have published. */
const wholeYear = ({ from, to, on }: FigureQuestion): number | undefined => {
  if (on) return on.endsWith('-12-31') ? yearOf(on) : undefined;
  return from?.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31` ? yearOf(from) : undefined;
};

/** Groups of a breakdown in their order: months as they come, units as the county lists them, others by size. */
function ordered(context: Context, by: string, rows: Part['rows']): Part['rows'] {
  if (by === 'month') return rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  if (by !== 'unit') return rows.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const place = new Map(context.directory.units().map((u, i) => [u.id, i]));
  const of = (key: string) => place.get(key) ?? place.size;
  return rows.toSorted((a, b) => of(a.key) - of(b.key));
}

export async function readParts(context: Context, id: string, question: FigureQuestion): Promise<Parts> {
  const figure: FigureData | undefined = figuresIn(context.held)[id];
  const dimensions = figureRows(context, () => figuresIn(context.held), { id })[0]?.by ?? [];
  const earlier = yearBefore(question);
  // groups of a change stand in neither year alone
  const comparable = figure?.kind !== 'change';
  const year = wholeYear(earlier);
  const [before, published, ...by] = await Promise.all([
    askFigure(context.held, id, earlier),
    year === undefined ? undefined : keptReport(context, { year, ...(question.within?.[0] !== undefined && { unit: question.within[0] }) }),
    ...dimensions.map(async (dimension): Promise<Part> => {
      const [now, then] = await Promise.all([
        askFigure(context.held, id, { ...question, by: dimension }),
        comparable && dimension !== 'month' ? askFigure(context.held, id, { ...earlier, by: dimension }) : undefined,
      ]);
      const old = new Map(then?.groups?.map(({ group, answer }) => [group, answer.value]));
      const rows = (now.groups ?? []).map(({ group, answer }) => ({
        key: group,
        title: groupTitle(context, dimension, group),
        value: answer.value,
        ...(then && { before: old.get(group) ?? null }),
      }));
      return { by: dimension, title: titleOf(context, dimension), rows: ordered(context, dimension, rows) };
    }),
  ]);
  const told = published?.values.get(id);
  const days = (q: FigureQuestion): { from: Day | ''; to: Day | '' } => ({ from: q.from ?? '', to: q.to ?? q.on ?? '' });
  return {
    ...days(question),
    before: {
      ...days(earlier),
      value: before.value,
      ...(told !== undefined && published && { published: told, source: published.source }),
    },
    by,
  };
}
