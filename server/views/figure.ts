/** Figures as they are listed: what each counts, in words, and by what it may be broken down. */
import { figureText } from '../../kernel/explain/figures.ts';
import { type Figures, isStock } from '../../kernel/figure/figure.ts';
import type { FigureData, ProcedureData } from '../../kernel/language/data.ts';
import type { FigureRow } from '../api/shapes.ts';
import type { Context } from '../context.ts';

/** The rows of a procedure's figures: put in words once, for an edition does not change. */
const worded = new WeakMap<ProcedureData, FigureRow[]>();

function rowsOf(p: ProcedureData, figures: () => Figures): FigureRow[] {
  let rows = worded.get(p);
  if (!rows) {
    rows = Object.entries(p.figures).map(([id, figure]) => ({
      id,
      title: figure.title,
      unit: figure.unit,
      procedure: p.id,
      procedureTitle: p.title,
      chapter: p.chapter,
      kind: figure.kind,
      stock: isStock(figures(), id),
      ...(figure.declared && { declared: true as const }),
      by: breakdowns(figure),
      says: figureText(figure, p),
    }));
    worded.set(p, rows);
  }
  return rows;
}

/** Every figure in force, procedure by procedure; or those of one procedure, or one alone. */
export function figureRows(context: Context, figures: () => Figures, only: { procedure?: string; id?: string } = {}): FigureRow[] {
  let known: Figures | undefined;
  const once = () => {
    known ??= figures();
    return known;
  };
  return context.procedures
    .filter((p) => (only.procedure === undefined || p.id === only.procedure) && (only.id === undefined || only.id in p.figures))
    .flatMap((p) => rowsOf(p, once).filter((row) => only.id === undefined || row.id === only.id));
}

/** Every figure goes by unit, a flow by month as well, and each by the dimensions that its definition keeps. */
function breakdowns(figure: FigureData): string[] {
  const own = 'by' in figure ? (figure.by ?? []) : [];
  return ['unit', ...(figure.kind === 'standing' ? [] : ['month']), ...own];
}

/** A group of a breakdown in words: the unit's name, a month, the value of a fact. */
export function groupTitle(context: Context, by: string, group: string): string {
  if (group === '') return '(未记)';
  const [step = '', field = ''] = by.split('.');
  const kind = context.procedures.map((p) => p.steps[step]?.form[field]?.kind).find((k) => k !== undefined);
  return by === 'unit' || kind === 'agency' ? context.directory.unitName(group) : group;
}
