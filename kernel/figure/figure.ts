/**
 * From contributions to the number: count, sum, mean, stock and distinct are read off the tally; share, rate, change and total are made of other
 * figures. The same definition gives the number, its events and its words.
 */
import type { FigureData, ProcedureData } from '../language/data.ts';
import { addMonths, type Day } from '../time/day.ts';

/** What is asked: a period, or for a stock a day. `by` breaks it down. */
export interface Question {
  from?: Day;
  to?: Day;
  on?: Day;
  by?: string;
}
/** What the tally says of a figure that has contributions of its own. */
export interface Tallied {
  amount: number;
  /** For a mean: over how many. */
  of: number;
  /** For a distinct count. */
  members: number;
}
export const NOTHING: Tallied = { amount: 0, of: 0, members: 0 };

/** A base figure and the question to ask the tally of it. */
export interface Base {
  figure: string;
  question: Question;
}
export type Figures = Record<string, FigureData>;

/** All figures of all procedures by their ids. */
export const figuresOf = (procedures: readonly ProcedureData[]): Figures => Object.assign({}, ...procedures.map((p) => p.figures));

/** Whether it is a stock: asked on a day and not over a period. */
export const isStock = (figures: Figures, id: string): boolean => {
  const figure = figures[id];
  if (!figure) return false;
  if (figure.kind === 'total') return figure.total.every((x) => isStock(figures, x));
  if (figure.kind === 'minus') return figure.minus.every((x) => isStock(figures, x));
  if (figure.kind === 'share') return figure.share.every((x) => isStock(figures, x));
  return figure.kind === 'standing';
};

const yearBefore = (q: Question): Question => ({
  ...q,
  ...(q.from && { from: addMonths(q.from, -12) }),
  ...(q.to && { to: addMonths(q.to, -12) }),
  ...(q.on && { on: addMonths(q.on, -12) }),
});

/** A stock inside a figure over a period is asked at the period's end, and the other way round from the beginning. */
function asked(figure: FigureData, q: Question): Question {
  if (figure.kind !== 'standing') return q.on && !q.to ? { ...q, to: q.on } : q;
  const { from: _, to, ...rest } = q;
  return { ...rest, on: q.on ?? (to as Day) };
}

/** Every base figure that the answer needs, with its question. */
export function basesOf(figures: Figures, id: string, q: Question): Base[] {
  const figure = figures[id];
  if (!figure) return [];
  switch (figure.kind) {
    case 'share':
      return figure.share.flatMap((x) => basesOf(figures, x, q));
    case 'rate':
      return [figure.rate[0], ...figure.rate[1]].flatMap((x) => basesOf(figures, x, q));
    case 'minus':
      return figure.minus.flatMap((x) => basesOf(figures, x, q));
    case 'total':
      return figure.total.flatMap((x) => basesOf(figures, x, q));
    case 'change':
      return [...basesOf(figures, figure.change, q), ...basesOf(figures, figure.change, yearBefore(q))];
    default:
      return [{ figure: id, question: asked(figure, q) }];
  }
}
export const baseKey = (b: Base): string => JSON.stringify([b.figure, b.question.from, b.question.to, b.question.on]);

/** An answer: the value in the figure's unit (元 for money, percent for shares), `null` where there is no base to divide by. */
export interface Answer {
  value: number | null;
  unit: string;
  /** For shares and rates: the numbers divided, so that the base shows. */
  part?: number;
  whole?: number;
}

const rounded = (x: number): number => Math.round(x * 1e6) / 1e6;
const sumOf = (answers: Answer[]): number => answers.reduce((sum, a) => sum + (a.value ?? 0), 0);

/** The answer from what the tally said of the bases. */
export function answer(figures: Figures, id: string, q: Question, tallied: (base: Base) => Tallied): Answer {
  const figure = figures[id];
  if (!figure) return { value: null, unit: '' };
  const { unit } = figure;
  const part = (x: string, question = q): Answer => answer(figures, x, question, tallied);
  const divided = (a: number, b: number): Answer => ({ value: b === 0 ? null : rounded((a / b) * 100), unit, part: a, whole: b });
  switch (figure.kind) {
    case 'share':
      return divided(part(figure.share[0]).value ?? 0, part(figure.share[1]).value ?? 0);
    case 'rate':
      return divided(part(figure.rate[0]).value ?? 0, sumOf(figure.rate[1].map((x) => part(x))));
    case 'total':
      return { value: sumOf(figure.total.map((x) => part(x))), unit };
    case 'minus':
      return { value: rounded((part(figure.minus[0]).value ?? 0) - (part(figure.minus[1]).value ?? 0)), unit };
    case 'change': {
      const now = part(figure.change).value ?? 0;
      const before = part(figure.change, yearBefore(q)).value ?? 0;
      return { ...divided(now - before, before), part: now, whole: before };
    }
    default: {
      const base = { figure: id, question: asked(figure, q) };
      const t = tallied(base);
      if (figure.kind === 'distinct') return { value: t.members, unit };
      if (figure.kind === 'days') return { value: t.of === 0 ? null : rounded(t.amount / t.of), unit, part: t.amount, whole: t.of };
      return { value: unit === '元' || unit === '万元' ? t.amount / (unit === '元' ? 100 : 1_000_000) : t.amount, unit };
    }
  }
}
