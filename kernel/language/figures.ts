/** Figures as a law file writes them: each is a fold of cases into contributions, and gives the number, its events and its words alike. */
import type { FigureData } from './data.ts';
import type { Condition } from './expressions.ts';

/** A figure of another file, by its id: `penalty.decided`. */
export type OfAnotherFile = `${string}.${string}`;
/** A figure under construction. Other figures are made of it by its place in the file (see `named`). */
export interface Figure {
  readonly figure: Draft;
}
type Draft = Omit<FigureData, 'share' | 'rate' | 'change' | 'total' | 'minus'> & {
  kind: FigureData['kind'];
  share?: [Part, Part];
  rate?: [Part, Part[]];
  change?: Part;
  total?: Part[];
  minus?: [Figure, Part];
};
/** What a figure is made of: one of this file, or by its id one of another. */
type Part = Figure | OfAnotherFile;
interface Options<P> {
  when?: Condition;
  /** Choices by which it can be broken down. */
  by?: P[];
  /** What the number is over (口径), in words. */
  basis?: string;
  /** What no act leaves behind: somebody counted it and says so (see FigureData). */
  declared?: true;
}

export interface FigureWords<K extends string, P extends string> {
  /** How many times the step was done, on the day of the step. */
  count(step: K, title: string, unit: string, options?: Options<P> | Condition): Figure;
  /** The sum of a fact, on the day of its step. Money in 分; shown in 元. */
  sum(path: P, title: string, unit: string, options?: Options<P> | Condition): Figure;
  /** Those of the step that discharged what was owed within its limit. */
  inTime(step: K, title: string, unit: string, options?: Options<P> | Condition): Figure;
  /** The mean number of days from one step to the other. */
  days(from: K, to: K, title: string): Figure;
  /** How many cases satisfy the test (or are in force) on a day. */
  standing(test: Condition | 'inForce', title: string, unit: string, options?: { by?: P[] }): Figure;
  /** Distinct references: parties, not party-visits. */
  distinct(path: P, title: string, unit: string, options?: Options<P> | Condition): Figure;
  /** One figure as a share of another, which is its base. */
  share(part: Part, whole: Part, title: string): Figure;
  /** A share over the sum of several. */
  rate(part: Part, whole: Part[], title: string): Figure;
  /** Against the same period a year before, in percent. */
  change(of: Part, title: string): Figure;
  total(title: string, unit: string, ...of: Part[]): Figure;
  /** One figure less another, in the unit of the first. */
  minus(of: Figure, less: Part, title: string): Figure;
}

const options = <P>(o: Options<P> | Condition | undefined): { when?: FigureDataWhen; by?: string[]; basis?: string; declared?: true } => {
  if (!o) return {};
  if ('data' in o) return { when: o.data };
  return {
    ...(o.when && { when: o.when.data }),
    ...(o.by && { by: o.by as string[] }),
    ...(o.basis && { basis: o.basis }),
    ...(o.declared && { declared: true as const }),
  };
};
type FigureDataWhen = Condition['data'];

export function figureWords<K extends string, P extends string>(): FigureWords<K, P> {
  const figure = (d: object): Figure => ({ figure: d as Draft });
  return {
    count: (count, title, unit, o) => figure({ kind: 'count', title, unit, count, ...options(o) }),
    sum: (sum, title, unit, o) => figure({ kind: 'sum', title, unit, sum, ...options(o) }),
    inTime: (inTime, title, unit, o) => figure({ kind: 'inTime', title, unit, inTime, ...options(o) }),
    days: (from, to, title) => figure({ kind: 'days', title, unit: '日', from, to }),
    standing: (test, title, unit, o) =>
      figure({ kind: 'standing', title, unit, standing: test === 'inForce' ? test : test.data, ...(o?.by && { by: o.by }) }),
    distinct: (distinct, title, unit, o) => figure({ kind: 'distinct', title, unit, distinct, ...options(o) }),
    share: (part, whole, title) => figure({ kind: 'share', title, unit: '%', share: [part, whole] }),
    rate: (part, whole, title) => figure({ kind: 'rate', title, unit: '%', rate: [part, whole] }),
    change: (of, title) => figure({ kind: 'change', title, unit: '%', change: of }),
    total: (title, unit, ...of) => figure({ kind: 'total', title, unit, total: of }),
    minus: (of, less, title) => figure({ kind: 'minus', title, unit: of.figure.unit, minus: [of, less] }),
  };
}

/** Replaces each figure inside another by its id, `procedure.name`. A part that has no name of its own is an error of the file. */
export function namedFigures(procedure: string, figures: Record<string, Figure>): Record<string, FigureData> {
  const ids = new Map(Object.entries(figures).map(([name, f]) => [f, `${procedure}.${name}`]));
  const id = (f: Part, within: string): string => {
    if (typeof f === 'string') return f;
    const found = ids.get(f);
    if (!found) throw new Error(`figure ${procedure}.${within} is made of a figure that the file does not name`);
    return found;
  };
  return Object.fromEntries(
    Object.entries(figures).map(([name, { figure: f }]) => {
      const data = { ...f } as unknown as FigureData;
      if (f.share) Object.assign(data, { share: f.share.map((x) => id(x, name)) });
      if (f.rate) Object.assign(data, { rate: [id(f.rate[0], name), f.rate[1].map((x) => id(x, name))] });
      if (f.change) Object.assign(data, { change: id(f.change, name) });
      if (f.minus) Object.assign(data, { minus: f.minus.map((x) => id(x, name)) });
      if (f.total) Object.assign(data, { total: f.total.map((x) => id(x, name)) });
      return [`${procedure}.${name}`, data];
    }),
  );
}
