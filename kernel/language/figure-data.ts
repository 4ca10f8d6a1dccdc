/** The data of a figure: plain, like all of a procedure. */
import type { Test } from './data.ts';

/** A figure is a fold of cases into contributions: (day, amount, dimensions), each with its event. */
export type FigureData = {
  title: string;
  unit: string;
  basis?: string;
  /** What no act leaves behind (leaflets, clicks): somebody counted it and says so, and it is shown as declared. */
  declared?: true;
} & (
  | { kind: 'count'; count: string; when?: Test; by?: string[] }
  | { kind: 'sum'; sum: string; when?: Test; by?: string[] }
  | { kind: 'inTime'; inTime: string; when?: Test }
  | { kind: 'days'; from: string; to: string }
  | { kind: 'standing'; standing: Test | 'inForce'; by?: string[] }
  | { kind: 'distinct'; distinct: string; when?: Test }
  | { kind: 'share'; share: [string, string] }
  | { kind: 'rate'; rate: [string, string[]] }
  | { kind: 'change'; change: string }
  | { kind: 'total'; total: string[] }
  | { kind: 'minus'; minus: [string, string] }
);
