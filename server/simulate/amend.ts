/**
 * A form that the law would refuse, put right by somebody who reads the refusal: for each test that does not hold, a field of the form is given
 * another value with which it does. What no field of the form can mend stays as it is.
 */
import { type Case, contextOf, emptyCase, evaluate, type Refusal, value, type World } from '../../kernel/case/index.ts';
import type { Expr, FieldData, Form, Rule, Test, Value } from '../../kernel/language/data.ts';
import { addDays, type Day } from '../../kernel/time/day.ts';
import { type Filling, make } from './forms.ts';

/** The form in hand, and what it is judged by. */
export interface Amending extends Filling {
  form: Form;
  /** Who would do it. */
  actor: { person?: string; role: string };
  /** The world as these people know it, for a form. */
  world(form: Form): World;
}

/** Puts right what the refusals name. */
export function amend(a: Amending, refusals: readonly Refusal[]): Form {
  const b = { ...a, form: { ...a.form } };
  for (const refusal of refusals) {
    if (refusal.field !== undefined) again(b, refusal.field);
    const rule = b.procedure.rules.find((r) => r.id === refusal.rule);
    if (rule) keep(b, rule);
  }
  return b.form;
}

const fieldsOf = (a: Amending): Record<string, FieldData> => a.procedure.steps[a.step]?.form ?? {};
const own = (a: Amending, name: string): FieldData | undefined => {
  const field = fieldsOf(a)[name];
  return field && !field.computed && field.kind !== 'number' ? field : undefined;
};

/** A field that was wrongly filled, filled again. */
function again(a: Amending, name: string): void {
  const field = own(a, name);
  const made = field && make(a, `${a.step}.${name}`, field);
  if (made !== undefined) a.form[name] = made;
}

/** Has a rule kept, or, where that cannot be, its condition not met. */
function keep(a: Amending, rule: Rule): void {
  if (rule.kind !== 'hold') {
    if (rule.when) settle(a, rule.when, false);
    return;
  }
  const kept = rule.hold.map((test) => settle(a, test, true)).every(Boolean);
  if (!kept && rule.when) settle(a, rule.when, false);
}

function holds(a: Amending, test: Test): boolean | undefined {
  const world = a.world(a.form);
  const c: Case = a.case ?? emptyCase(a.procedure, { tenant: '', id: '', unit: a.unit, edition: '' }, a.on);
  const ctx = { ...contextOf(a.procedure, c, world, a.on), step: a.step, form: { ...a.form }, who: { ...a.actor, unit: a.unit } };
  for (const [name, field] of Object.entries(fieldsOf(a)))
    if (field.computed) {
      const computed = value(ctx, field.computed);
      if (computed !== undefined && computed !== null) ctx.form[name] = computed as Value;
    }
  return evaluate(ctx, test);
}

/** Has a test hold, or not hold, if a field of the form can do it. */
function settle(a: Amending, test: Test, want: boolean): boolean {
  if (holds(a, test) === want) return true;
  if ('not' in test) return settle(a, test.not, !want);
  if ('all' in test || 'any' in test) {
    const list = 'all' in test ? test.all : test.any;
    if ('all' in test === want) return list.map((t) => settle(a, t, want)).every(Boolean);
    return list.some((t) => settle(a, t, want));
  }
  if (!('test' in test)) return false;
  for (const name of read(a, [test.of, test.than])) {
    const field = fieldsOf(a)[name]!;
    if (field.computed) {
      if ('truth' in field.computed && settle(a, field.computed.truth, (test.test === 'true') === want)) return holds(a, test) === want;
      continue;
    }
    const before = a.form[name];
    for (const one of candidates(a, name, field, test)) {
      if (one === undefined) delete a.form[name];
      else a.form[name] = one;
      if (holds(a, test) === want) return true;
    }
    if (before === undefined) delete a.form[name];
    else a.form[name] = before;
  }
  return false;
}

/** The fields of the form in hand that a test reads, those behind a computed one too. */
function read(a: Amending, what: unknown, seen = new Set<string>()): string[] {
  const found = [...JSON.stringify(what ?? null).matchAll(/"(?:fact|sumOf|same)":"([A-Za-z]+)\.([A-Za-z]+)"/g)].flatMap((m) =>
    m[1] === a.step && fieldsOf(a)[m[2]!] ? [m[2]!] : [],
  );
  for (const name of found) {
    const computed = fieldsOf(a)[name]?.computed;
    if (seen.has(name)) continue;
    seen.add(name);
    if (computed) read(a, computed, seen);
  }
  return [...seen];
}

/** What the other side of a test is, as far as it is known. */
function other(a: Amending, e: Expr | undefined): unknown {
  if (!e) return undefined;
  const c: Case = a.case ?? emptyCase(a.procedure, { tenant: '', id: '', unit: a.unit, edition: '' }, a.on);
  return value({ ...contextOf(a.procedure, c, a.world(a.form), a.on), step: a.step, form: a.form }, e);
}

const AHEAD = [0, 1, 3, 7, 12, 20, 31, 45, 70, 100, 200, 400, 800, 1500];

/** Values that may do, likely ones first: undefined for an empty field. */
function* candidates(a: Amending, name: string, field: FieldData, test: Extract<Test, { test: string }>): Generator<Value | undefined> {
  const path = `${a.step}.${name}`;
  const than = other(a, test.than);
  const of = other(a, test.of);
  for (let i = 0; i < 2; i++) yield make(a, path, field);
  switch (field.kind) {
    case 'yes':
      yield true;
      yield false;
      break;
    case 'choice':
      for (let i = 0; i < 6; i++) yield make(a, path, field);
      yield* field.of ?? [];
      break;
    case 'choices': {
      const now = (a.form[name] as string[] | undefined) ?? [];
      for (const v of field.of ?? []) if (!now.includes(v)) yield [...now, v];
      for (const v of now) yield now.filter((x) => x !== v);
      for (const v of field.of ?? []) yield [v];
      yield [...(field.of ?? [])];
      break;
    }
    case 'money':
    case 'count':
      for (const n of [than, of])
        if (typeof n === 'number') {
          const unit = field.kind === 'money' ? 100 : 1;
          for (const v of [n, n + unit, n - unit, Math.round(n / 2)]) if (v >= 0) yield v;
        }
      yield 0;
      break;
    case 'day':
      for (const from of [than, of, a.on])
        if (typeof from === 'string' && /^\d{4}-\d\d-\d\d/.test(from))
          for (const n of AHEAD) {
            yield a.around.workday(addDays(from.slice(0, 10) as Day, n));
            yield addDays(from.slice(0, 10) as Day, n);
            yield addDays(from.slice(0, 10) as Day, -n);
          }
      break;
    case 'rows': {
      for (let i = 0; i < 6; i++) yield make(a, path, field);
      const rows = make(a, path, field) as Form[] | undefined;
      // rows that must add up
      if (typeof than === 'number' || typeof of === 'number')
        for (const [inner, data] of Object.entries(field.rows ?? {}))
          if (data.kind === 'count' || data.kind === 'money')
            for (const sum of [than, of])
              if (typeof sum === 'number' && rows && rows.length > 0) {
                const each = Math.floor(sum / rows.length);
                yield rows.map((r, i) => ({ ...r, [inner]: i === 0 ? sum - each * (rows.length - 1) : each }));
              }
      if (typeof than === 'number' && rows?.[0]) yield Array.from({ length: Math.max(1, Math.min(20, than)) }, () => ({ ...rows[0] }));
      break;
    }
    case 'official':
    case 'officials':
    case 'ref':
    case 'party':
    case 'agency':
      for (let i = 0; i < 12; i++) yield make(a, path, field);
      break;
    default:
  }
  if (typeof than === 'string') yield than;
  if (field.optional) yield undefined;
}
