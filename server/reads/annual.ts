/** The annual report of a year from the ledger, at its last seal: the same report for anyone who asks at that place, years later too. */
import { figureText } from '../../kernel/explain/figures.ts';
import { type Answer, isStock } from '../../kernel/figure/figure.ts';
import type { Seal } from '../../kernel/ledger/seal.ts';
import { type Day, yearOf } from '../../kernel/time/day.ts';
import { askFigure, type FigureQuestion, figuresIn } from '../../store/figures/figure.ts';
import { askMany } from '../../store/figures/many.ts';
import {
  type AnnualReport,
  type Answered,
  type Ask,
  askKey,
  asksOf,
  compose,
  type Material,
  numbersOf,
  type Published,
  type ReportNumber,
  tokensIn,
  type Written,
} from '../../writing/annual/index.ts';
import { type Context, todayOf } from '../context.ts';
import { GOVERNMENT } from '../demo/county.ts';
import { groupTitle } from '../views/figure.ts';
import { keptReport } from './annual-before.ts';
import { eventsBehind } from './annual-events.ts';

export interface AnnualRequest {
  year: number;
  unit?: string;
  leaveOut?: readonly { figure: string; reason: string }[];
  /** The year before as it was published; without it, as the case of that year's report keeps it. */
  published?: Published;
  /** Without the ids of the events, where nobody will look at them. */
  events?: boolean;
  progress?: (done: number, of: number) => void;
  /** What people wrote, by section. */
  written?: Written;
  /** The seal at which it is counted; the last one where it is not said. */
  place?: number;
}
/** What cannot be reported, in words for who asked. */
export class CannotReport extends Error {}

/** So many figures are asked of the database at once: others wait for it too. */
const AT_ONCE = 4;

/** The last seal of the ledger; makes the first one where there is none. */
export async function lastSeal(context: Context): Promise<Seal | undefined> {
  const read = () =>
    context.database.within(context.tenant.id, async (client) => {
      const { rows } = await client.query<{ text: string }>('select text from seals where tenant = $1 order by size desc limit 1', [
        context.tenant.id,
      ]);
      return rows[0] && (JSON.parse(rows[0].text) as Seal);
    });
  const found = await read();
  if (found) return found;
  await context.store.seal(context.tenant.id, context.now());
  return read();
}

async function sealAt(context: Context, size: number): Promise<Seal> {
  const found = (await context.store.seals(context.tenant.id)).find((s) => s.size === size);
  if (!found) throw new CannotReport(`账上没有位于第${size}笔的封印`);
  return found;
}

/** The last day of the year that is to be told of: today, while it lasts. */
const lastDay = (year: number, today: Day): Day => (`${year}-12-31` < today ? `${year}-12-31` : today) as Day;

/** The questions of a report, as the figures are asked. */
export function questionOf(context: Context, { year, unit }: AnnualRequest, place: number | undefined) {
  const figures = figuresIn(context.held);
  const today = todayOf(context);
  return ({ figure, period }: Pick<Ask, 'figure' | 'period'>): FigureQuestion => {
    const of = period === 'year' ? year : year - 1;
    return {
      ...(isStock(figures, figure) ? { on: lastDay(of, today) } : { from: `${of}-01-01` as Day, to: lastDay(of, today) }),
      ...(place !== undefined && { at: place }),
      ...(unit !== undefined && { within: [unit] }),
    };
  };
}

/** Writes the report. Throws `CannotReport` on a year that has not begun, a unit or a figure that there is not. */
export async function annualReport(context: Context, request: AnnualRequest): Promise<AnnualReport> {
  const { material, at } = await annualMaterial(context, request);
  const report = compose(material);
  if (request.events !== false) await addEvents(context, numbersOf(report), at, request.progress);
  return report;
}

/** What the report is composed of: the ledger's answers at the place. Throws as `annualReport` does. */
export async function annualMaterial(
  context: Context,
  request: AnnualRequest,
): Promise<{ material: Material; at: { at: number | undefined; within?: string[] } }> {
  const figures = figuresIn(context.held);
  const today = todayOf(context);
  const { year, leaveOut = [] } = request;
  if (year > yearOf(today)) throw new CannotReport(`${year}年还没有开始`);
  const unit = request.unit === undefined ? undefined : context.directory.unit(request.unit);
  if (request.unit !== undefined && !unit) throw new CannotReport(`没有单位「${request.unit}」`);
  for (const { figure, reason } of leaveOut) {
    if (!figures[figure]) throw new CannotReport(`没有指标「${figure}」`);
    if (reason.trim() === '') throw new CannotReport(`略去「${figure}」要写明理由`);
  }
  const last = await lastSeal(context);
  const seal = request.place === undefined || request.place === last?.size ? last : await sealAt(context, request.place);
  const question = questionOf(context, request, seal?.size);
  const place = { at: seal?.size, ...(unit && { within: [unit.id] }) };
  const { written } = request;
  const named = Object.values(written ?? {}).flatMap((part) => tokensIn(part).map((t) => t.figure));
  const asks = asksOf(figures, new Set(leaveOut.map((x) => x.figure)), named);
  const { answers, unsealed, clock } = await answered(context, asks, question, place);
  const before = { year: year - 1, ...(unit && { unit: unit.id }) };
  const published = request.published ?? (await keptReport(context, before));
  const procedures = Object.fromEntries(context.procedures.map((p) => [p.id, p]));
  const material: Material = {
    tenant: context.tenant,
    signer: unit?.name ?? context.directory.unit(GOVERNMENT)?.name ?? context.tenant.name,
    ...(unit && { unit: { id: unit.id, name: unit.name } }),
    year,
    period: { from: `${year}-01-01` as Day, to: lastDay(year, today) },
    today,
    figures,
    says: (id) => {
      const procedure = procedures[id.slice(0, id.indexOf('.'))];
      return procedure?.figures[id] ? figureText(procedure.figures[id], procedure, { procedures }) : '';
    },
    answers,
    units: context.directory.units(),
    place: { size: seal?.size ?? 0, root: seal?.root ?? '', unsealed },
    clock: clock ?? '',
    ...(seal && { seal: { ...seal } }),
    leaveOut,
    ...(published && { published }),
    ...(written && { written }),
  };
  return { material, at: place };
}

/** Each number with the ids of the events behind it; numbers that are the same are read once. */
async function addEvents(
  context: Context,
  numbers: readonly ReportNumber[],
  place: { at: number | undefined; within?: string[] },
  progress: AnnualRequest['progress'],
): Promise<void> {
  const read = new Map<string, ReturnType<typeof eventsBehind>>();
  const waiting = numbers.values();
  let done = 0;
  const work = async () => {
    for (const number of waiting) {
      const key = JSON.stringify([number.figure, number.period, number.group?.by, number.group?.is]);
      let events = read.get(key);
      if (!events) {
        events = eventsBehind(context, number, place);
        read.set(key, events);
      }
      number.events = await events;
      progress?.(++done, numbers.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Asks everything: what is broken down one by one, a few at a time, all else together. */
async function answered(
  context: Context,
  asks: readonly Ask[],
  question: (ask: Ask) => FigureQuestion,
  place: { at: number | undefined; within?: string[] },
): Promise<{ answers: Map<string, Answered>; unsealed: number; clock: string | null }> {
  const whole = asks.filter((ask) => ask.by === undefined).map((ask) => ({ ask, figure: ask.figure, question: question(ask) }));
  const many = await askMany(
    context.held,
    whole.map(({ figure, question: { at: _, within: __, ...asked } }) => ({ figure, question: asked })),
    place,
  );
  const answers = new Map<string, Answered>();
  const put = (ask: Ask, asked: FigureQuestion, found: Answer & { definition: string }, groups?: Answered['groups']) =>
    answers.set(askKey(ask), {
      value: found.value,
      unit: found.unit,
      ...(found.part !== undefined && { part: found.part, whole: found.whole }),
      definition: found.definition,
      period: 'on' in asked ? { on: asked.on! } : { from: asked.from!, to: asked.to! },
      ...(groups && { groups }),
    });
  whole.forEach(({ ask, question: asked }, i) => {
    put(ask, asked, many.answers[i]!);
  });
  const waiting = asks.filter((ask) => ask.by !== undefined).values();
  const work = async () => {
    for (const ask of waiting) {
      const by = ask.by!;
      const asked = question(ask);
      const found = await askFigure(context.held, ask.figure, { ...asked, by });
      const groups = (found.groups ?? []).map(({ group, answer }) => ({
        group,
        title: groupTitle(context, by, group),
        value: answer.value,
      }));
      put(ask, asked, found, groups);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { answers, unsealed: Number(many.state.waiting), clock: many.state.clock };
}
