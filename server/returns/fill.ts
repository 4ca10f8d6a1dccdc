/**
 * A form filled from the figures at one place of the ledger: each question asked once, a question that an earlier form answered answered the same, its sums
 * done again. What comes out is the copy of the form and, beside it, every number with its figure, definition and place.
 */
import { isStock } from '../../kernel/figure/figure.ts';
import { addDays, addMonths, type Day, yearOf } from '../../kernel/time/day.ts';
import { askFigure, type FigureQuestion, figuresIn } from '../../store/figures/figure.ts';
import type { Context } from '../context.ts';
import { lastSeal } from '../reads/annual.ts';
import { figureRows } from '../views/figure.ts';
import { type FormFile, numberIn, ReturnError } from './form.ts';
import { type FigureCell, type FormMap, mapFaults, scaleOf, sumOf } from './map.ts';

export interface FillOptions {
  from: Day;
  to: Day;
  unit?: string;
  /** As the ledger stood at this seal; at its newest when it is not said. */
  at?: number;
  /** Numbers that cells state without a figure: who counted, and on what. */
  declared?: Record<string, { value: number; by: string; on: string }>;
  /** What earlier forms were filled with. */
  given?: readonly Filling[];
}
export interface FilledNumber {
  cell: string;
  says: string;
  figure: string;
  title: string;
  /** What the figure counts, in words, and the digest of that definition. */
  counts: string;
  definition: string;
  question: { from?: Day; to?: Day; on?: Day; within?: string; by?: string; is?: string };
  /** In the figure's unit; null where there is nothing to divide by. */
  value: number | null;
  unit: string;
  /** As it stands in the form. */
  shown: number | null;
  shownUnit: string;
  /** The events sealed when it was counted. */
  place: number;
  /** The form in which the same was asked before, and was answered so. */
  given?: string;
  /** What the ledger says now, where that is no longer the number given. */
  now?: number | null;
}
export interface SumChecked {
  text: string;
  left: number | null;
  right: number | null;
  holds: boolean;
}
export interface Filling {
  form: string;
  no?: string;
  file: string;
  period: { from: Day; to: Day };
  unit?: string;
  place: { size: number; root: string };
  clock: string;
  numbers: FilledNumber[];
  declared: { cell: string; says: string; why: string; value: number; by: string; on: string }[];
  sums: SumChecked[];
  /** Cells left empty: no figure is put for them, nothing is declared, or there is nothing to divide by. */
  without: { cell: string; says: string; why: string }[];
}

function questionOf(stock: boolean, cell: FigureCell, { from, to, unit }: FillOptions): FilledNumber['question'] {
  const back = (day: Day) => addMonths(day, -12);
  const last = stock ? { on: to } : { from, to };
  const period = {
    asked: last,
    before: stock ? { on: back(to) } : { from: back(from), to: back(to) },
    sofar: stock ? last : { from: `${yearOf(to)}-01-01` as Day, to },
    ever: stock ? last : { from: '1949-10-01' as Day, to },
    start: stock ? { on: addDays(from, -1) } : last,
  }[cell.period ?? 'asked'];
  return { ...period, ...(unit !== undefined && { within: unit }), ...(cell.by !== undefined && { by: cell.by, is: cell.is ?? '' }) };
}
const keyOf = (figure: string, q: FilledNumber['question']): string => JSON.stringify([figure, q.from, q.to, q.on, q.within, q.by, q.is]);

/** Fills a form. Throws `ReturnError` on a mapping that does not fit, a place that is no seal, a unit that there is not. */
export async function fillForm(
  context: Context,
  form: FormFile,
  map: FormMap,
  options: FillOptions,
): Promise<{ bytes: Uint8Array; filling: Filling }> {
  const figures = figuresIn(context.held);
  const faults = mapFaults(map, form, figures);
  if (faults.length > 0) throw new ReturnError(`对应表与报表不合:${faults.join(';')}`);
  if (options.unit !== undefined && !context.directory.unit(options.unit)) throw new ReturnError(`没有单位「${options.unit}」`);
  for (const at of Object.keys(options.declared ?? {}))
    if (!('declared' in (map.cells[at] ?? {}))) throw new ReturnError(`格「${at}」在对应表里不是只能填报的格`);
  if (options.at === undefined) await context.store.seal(context.tenant.id, context.now());
  const seal =
    options.at === undefined ? await lastSeal(context) : (await context.store.seals(context.tenant.id)).find((s) => s.size === options.at);
  if (options.at !== undefined && !seal) throw new ReturnError(`账上没有位于 ${options.at} 的封印`);
  const given = new Map(
    (options.given ?? []).flatMap((f) =>
      f.numbers.map((n): [string, FilledNumber & { of: string }] => [keyOf(n.figure, n.question), { ...n, of: n.given ?? f.form }]),
    ),
  );
  const asked = new Map<string, Awaited<ReturnType<typeof ask>>>();
  const says = new Map(form.cells.map((cell) => [cell.at, [...cell.row, ...cell.column].join(' / ')]));
  const filling: Filling = {
    form: map.title,
    ...(map.no !== undefined && { no: map.no }),
    file: form.name,
    period: { from: options.from, to: options.to },
    ...(options.unit !== undefined && { unit: options.unit }),
    place: { size: seal?.size ?? 0, root: seal?.root ?? '' },
    clock: '',
    numbers: [],
    declared: [],
    sums: [],
    without: [],
  };
  const ask = (figure: string, { within, by, is, ...q }: FilledNumber['question']) =>
    answered(context, figure, q, { within, by, is, at: seal?.size });
  for (const [at, cell] of Object.entries(map.cells)) {
    const words = says.get(at) ?? '';
    if ('declared' in cell) {
      const stated = options.declared?.[at];
      if (stated) filling.declared.push({ cell: at, says: words, why: cell.declared, ...stated });
      else filling.without.push({ cell: at, says: words, why: `只能填报(${cell.declared}),没有填报的数` });
      continue;
    }
    if (cell.figure === null) {
      filling.without.push({ cell: at, says: words, why: '没有对应的指标' });
      continue;
    }
    const figure = figures[cell.figure]!;
    const question = questionOf(isStock(figures, cell.figure), cell, options);
    const key = keyOf(cell.figure, question);
    let found = asked.get(key);
    if (!found) {
      found = await ask(cell.figure, question);
      asked.set(key, found);
    }
    filling.clock ||= found.clock;
    const before = given.get(key);
    const value = before ? before.value : found.value;
    filling.numbers.push({
      cell: at,
      says: words,
      figure: cell.figure,
      title: figure.title,
      counts: figureRows(context, () => figures, { id: cell.figure })[0]?.says ?? '',
      definition: before?.definition ?? found.definition,
      question,
      value,
      unit: figure.unit,
      shown: value === null ? null : scaled(value, scaleOf(figure.unit, cell.unit)!),
      shownUnit: cell.unit ?? figure.unit,
      place: before?.place ?? filling.place.size,
      ...(before && { given: before.of }),
      ...(before && before.value !== found.value && { now: found.value }),
    });
    if (value === null) filling.without.push({ cell: at, says: words, why: '没有可以作分母的数' });
  }
  for (const cell of form.cells)
    if (cell.open && !(cell.at in map.cells)) filling.without.push({ cell: cell.at, says: says.get(cell.at)!, why: '不在对应表里' });
  const values = new Map<string, number>([
    ...filling.numbers.flatMap((n): [string, number][] => (n.shown === null ? [] : [[n.cell, n.shown]])),
    ...filling.declared.map((d): [string, number] => [d.cell, d.value]),
  ]);
  filling.sums = map.sums.map((text) => checked(text, values, form));
  return { bytes: await form.filled(values), filling };
}

async function answered(
  context: Context,
  figure: string,
  period: { from?: Day; to?: Day; on?: Day },
  { within, by, is, at }: { within?: string | undefined; by?: string | undefined; is?: string | undefined; at?: number | undefined },
) {
  const question: FigureQuestion = {
    ...period,
    ...(within !== undefined && { within: [within] }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
  };
  const found = await askFigure(context.held, figure, question);
  const group = by === undefined ? undefined : found.groups?.find((g) => g.group === is);
  // a group that nothing fell into counts nought
  const value = by === undefined ? found.value : group ? group.answer.value : 0;
  return { value, definition: found.definition, clock: found.clock ?? '' };
}

/** In the form's unit; binary leftovers are rounded away. */
const scaled = (value: number, scale: number): number => Number((value / scale).toPrecision(15));

function checked(text: string, values: ReadonlyMap<string, number>, form: FormFile): SumChecked {
  const sum = sumOf(text)!;
  const valueIn = (at: string): number | undefined => values.get(at) ?? numberIn(form.cells.find((c) => c.at === at)?.text ?? '');
  const total = (side: typeof sum.left): number | null => {
    const list = side.map(({ cell, times }) => ({ n: valueIn(cell), times }));
    return list.some(({ n }) => n === undefined) ? null : Number(list.reduce((s, { n, times }) => s + n! * times, 0).toPrecision(12));
  };
  const [left, right] = [total(sum.left), total(sum.right)];
  const holds = left !== null && right !== null && (sum.sign === '=' ? left === right : sum.sign === '<=' ? left <= right : left >= right);
  return { text, left, right, holds };
}
