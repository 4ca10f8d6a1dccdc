/**
 * What is kept beside a case so that lists, lights, figures and lookups need not fold it again. All of it is a pure function of the case, its
 * edition, the calendar and the layers: no other case, and no clock. So `verify` can compute it again.
 */
import { type Case, clockWorld, contextOf, endingOf, type LayerValue, lastOf } from '../../kernel/case/index.ts';
import { obligations } from '../../kernel/case/obligations.ts';
import { contributions } from '../../kernel/figure/contributions.ts';
import type { FigureData, ProcedureData } from '../../kernel/language/data.ts';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { digestOf, sha256 } from '../../kernel/ledger/hash.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import { dayOf } from '../../kernel/time/day.ts';
import type { Asked } from './editions.ts';

/** An open obligation, without what depends on the day of asking. */
export interface Due {
  rule: string;
  trigger: number;
  day: string | null;
  roles: string;
  outsider: boolean;
  silence: string | null;
  body: string;
}

/** One row of a figure: what one act of the case adds to it. */
export interface Counted {
  figure: string;
  def: string;
  day: string;
  unit: string;
  dims: string;
  amount: number;
  many: number;
  member: string | null;
  act: number;
}

export interface Projection {
  ended: string | null;
  subject: string | null;
  dues: Map<string, Due>;
  /** By a text of all but the amount, with the amounts of equal ones added. */
  counted: Map<string, Counted>;
  /** Points by which other cases' rules find this one: procedure|step.field|value. */
  points: Set<string>;
}

export const NO_PROJECTION: Projection = { ended: null, subject: null, dues: new Map(), counted: new Map(), points: new Set() };

/** What projections are computed with. */
export interface Ground {
  calendar: Calendar;
  settings: readonly LayerValue[];
}

const definitions = new WeakMap<FigureData, string>();
/** Name of a figure's definition: the first half of the digest of its data. */
export function definitionOf(figure: FigureData): string {
  let def = definitions.get(figure);
  if (!def) {
    def = digestOf(canonical(figure), sha256).slice(0, 32);
    definitions.set(figure, def);
  }
  return def;
}

/** The point of a lookup. */
export const pointOf = (procedure: string, fact: string, value: string): string => `${procedure}|${fact}|${value}`;

function pointsOf(c: Case, asked: Asked | undefined): Set<string> {
  const points = new Set<string>();
  for (const path of asked?.facts ?? []) {
    const [step = '', field = ''] = path.split('.');
    const value = lastOf(c.acts, step)?.facts[field];
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === 'string' && one !== '') points.add(pointOf(c.procedure, path, one));
  }
  return points;
}

/** The projections of a case as it stands after its latest act. */
export function project(procedure: ProcedureData, c: Case, ground: Ground, asked: Asked | undefined): Projection {
  const last = c.acts.at(-1);
  if (!last) return { ...NO_PROJECTION, points: pointsOf(c, asked) };
  const world = clockWorld(dayOf(last.on), ground.calendar, ground.settings);
  const dues = new Map<string, Due>();
  for (const o of obligations(contextOf(procedure, c, world, last.on), false)) {
    if (o.state !== 'open' && o.state !== 'stopped') continue;
    const { rule, trigger, owes, from, due, state, by, outsider, unconfirmed, provisional, article, triggerStep } = o;
    const body = canonical({ article, owes, triggerStep, from, due, state, unconfirmed, provisional });
    dues.set(`${rule} ${trigger}`, { rule, trigger, day: due ?? null, roles: by.join(' '), outsider, silence: o.silence ?? null, body });
  }
  const counted = new Map<string, Counted>();
  for (const one of contributions(procedure, c, world)) {
    const { figure, day, unit, dims, amount, n: act } = one;
    const member = one.member ?? null;
    const def = definitionOf(procedure.figures[figure]!);
    const key = `${figure}|${day}|${unit}|${canonical(dims)}|${member ?? ''}|${act}`;
    const before = counted.get(key);
    if (before) {
      before.amount += amount;
      before.many += one.of ?? 0;
    } else counted.set(key, { figure, def, day, unit, dims: canonical(dims), amount, many: one.of ?? 0, member, act });
  }
  const ending = endingOf(procedure, c.acts);
  const [step = '', field = ''] = procedure.subject?.split('.') ?? [];
  const subject = procedure.subject ? lastOf(c.acts, step)?.facts[field] : undefined;
  return {
    ended: ending ? (procedure.steps[ending.step]?.ends ?? null) : null,
    subject: typeof subject === 'string' ? subject : null,
    dues,
    counted,
    points: pointsOf(c, asked),
  };
}

/** The rows that lead from one state of the figures to another. */
export function difference(before: Map<string, Counted>, after: Map<string, Counted>): Counted[] {
  const rows: Counted[] = [];
  for (const [key, row] of after) {
    const old = before.get(key);
    if (!old || old.def !== row.def) rows.push(row);
    else if (old.amount !== row.amount || old.many !== row.many)
      rows.push({ ...row, amount: row.amount - old.amount, many: row.many - old.many });
  }
  for (const [key, row] of before) {
    const now = after.get(key);
    if (!now || now.def !== row.def) rows.push({ ...row, amount: -row.amount, many: -row.many });
  }
  return rows;
}
