/**
 * What tests read, and the tests themselves, typed by what they read: a day is compared with a day, money with money, a choice with its own
 * values. Each method gives plain data; nothing here is evaluated (see `case/evaluate.ts`).
 */
import type { Span } from '../time/span.ts';
import type { Comparison, Expr, FieldData, Lookup, SettingData, SpanData, Test, Value } from './data.ts';
import type { DayType, Field, FieldsOf, FilesType, ManyType, MomentType, MoneyType, PersonType, RefType, RowsType } from './fields.ts';

/** Money in 元 as a law file writes it. Kept in whole 分: fractions beyond two decimals are refused. */
export interface Yuan {
  readonly fen: number;
}
export const yuan = (amount: number): Yuan => {
  const fen = Math.round(amount * 100);
  if (!Number.isSafeInteger(fen) || Math.abs(fen - amount * 100) > 1e-6) throw new Error(`${amount} 元 is no whole number of 分`);
  return { fen };
};

/** A value set in a layer; `T` is the type of its default. */
export interface Setting<T> {
  readonly setting: string;
  readonly data: SettingData;
  readonly $?: T;
}
/**
 * What the law leaves to a ministry, a province or a county: `setting(id, title, default, basis)`. The default is shown as one, with its basis,
 * and is never called 法定.
 */
export function setting(id: string, title: string, value: Span, basis: string): Setting<Span>;
export function setting(id: string, title: string, value: Yuan, basis: string): Setting<Yuan>;
export function setting(id: string, title: string, value: number, basis: string): Setting<number>;
export function setting(id: string, title: string, value: Span | Yuan | number, basis: string): Setting<Span | Yuan | number> {
  const data: SettingData =
    typeof value === 'number'
      ? { title, default: value, kind: 'count', basis }
      : 'fen' in value
        ? { title, default: value.fen, kind: 'money', basis }
        : { title, default: value, kind: 'span', basis };
  return { setting: id, data };
}

/** The settings met while a procedure is being built, so that its data names each with its default. */
export type Settings = Record<string, SettingData>;
let collected: Settings | undefined;
export function collectSettings<R>(build: () => R): [R, Settings] {
  const before = collected;
  collected = {};
  try {
    return [build(), collected];
  } finally {
    collected = before;
  }
}
const note = (s: Setting<unknown>): { setting: string } => {
  if (collected) collected[s.setting] = s.data;
  return { setting: s.setting };
};
export const spanData = (s: Span | Setting<Span>): SpanData => ('setting' in s ? note(s) : s);

// ---- tests

/** A test as a law file holds it; `data` is what stays. */
export class Condition {
  readonly data: Test;
  constructor(data: Test) {
    this.data = data;
  }
  and(other: Condition): Condition {
    return all(this, other);
  }
  or(other: Condition): Condition {
    return any(this, other);
  }
}
export const all = (...tests: Condition[]): Condition =>
  tests.length === 1 ? tests[0]! : new Condition({ all: tests.map((t) => t.data) });
export const any = (...tests: Condition[]): Condition =>
  tests.length === 1 ? tests[0]! : new Condition({ any: tests.map((t) => t.data) });
export const not = (test: Condition): Condition => new Condition({ not: test.data });

// ---- what a handle can be asked, by the type of its value

interface Known {
  readonly data: Expr;
  readonly present: Condition;
  readonly absent: Condition;
}
export interface TextHandle<T> extends Known {
  is(value: T | TextHandle<T>): Condition;
  among(...values: T[]): Condition;
}
export interface YesHandle extends Known {
  readonly true: Condition;
  readonly false: Condition;
}
export interface NumberHandle<T> extends Known {
  is(value: T | NumberHandle<T>): Condition;
  over(value: T | NumberHandle<T> | Setting<T>): Condition;
  under(value: T | NumberHandle<T> | Setting<T>): Condition;
  atLeast(value: T | NumberHandle<T> | Setting<T>): Condition;
  atMost(value: T | NumberHandle<T> | Setting<T>): Condition;
  plus(value: T | NumberHandle<T>): NumberHandle<T>;
  minus(value: T | NumberHandle<T>): NumberHandle<T>;
  times(factor: number): NumberHandle<T>;
}
export interface DayHandle extends Known {
  is(day: DayHandle): Condition;
  before(day: DayHandle): Condition;
  after(day: DayHandle): Condition;
  /** Not later than `span` from that day. */
  within(span: Span | Setting<Span>, of: DayHandle): Condition;
  plus(span: Span | Setting<Span> | SpanHandle): DayHandle;
  /** Counted backwards; rolls to the earlier day. */
  minus(span: Span | Setting<Span>): DayHandle;
}
/** A span whose number is a fact. */
export interface SpanHandle {
  readonly span: Expr;
}
/** So many working days as a fact says (承诺时限). */
export const workdaysOf = (n: NumberHandle<number>): SpanHandle => ({ span: { spanOf: [n.data, 'workday'] } });
/** So many natural days as a fact says. */
export const daysOf = (n: NumberHandle<number>): SpanHandle => ({ span: { spanOf: [n.data, 'day'] } });
export interface SetHandle<T> extends Known {
  has(value: T): Condition;
  hasAny(...values: T[]): Condition;
  inside(other: SetHandle<T>): Condition;
  meets(other: SetHandle<T>): Condition;
  readonly count: NumberHandle<number>;
}
export interface WhoHandle extends Known {
  same(other: WhoHandle): Condition;
  holds(register: string): Condition;
}
export interface PeopleHandle extends Known {
  includes(who: WhoHandle): Condition;
  meets(other: PeopleHandle | AttributeHandle): Condition;
  allHold(register: string): Condition;
  readonly count: NumberHandle<number>;
}
/** An attribute of a referenced case: its type is that case's file's business, so it stands beside a value of any type. */
type OfAnyType<H> = {
  [K in keyof H]: H[K] extends (...values: never[]) => infer R ? (...values: Loose[]) => R extends Condition ? R : AttributeHandle : H[K];
};
// biome-ignore lint/suspicious/noExplicitAny: the checker, not the compiler, knows the other file
type Loose = any;
export type AttributeHandle = OfAnyType<
  Omit<NumberHandle<Yuan>, 'is' | 'plus' | 'minus'> &
    TextHandle<string> &
    Omit<DayHandle, 'is' | 'plus' | 'minus'> &
    RefMethods &
    SetMethods &
    Shifts
>;
interface RefMethods {
  same(other: RefHandle): Condition;
}
interface SetMethods {
  has(value: string): Condition;
}
interface Shifts {
  plus(value: Loose): AttributeHandle;
  minus(value: Loose): AttributeHandle;
}
export interface RefHandle extends Known {
  readonly inForce: Condition;
  inForceOn(day: DayHandle): Condition;
  /** The latest value of a field of the referenced case (`step.field`, or the field alone where several steps carry it). */
  get(field: string): AttributeHandle;
  did(step: string): Condition;
  same(other: RefHandle | AttributeHandle): Condition;
  /** Whether whom it names holds an entry of the register that is in force on the day. */
  holds(register: string): Condition;
}
export interface RowsHandle<F> extends Known {
  readonly count: NumberHandle<number>;
  sum<K extends keyof F & string>(field: K): NumberHandle<TypeOf<F[K]> extends number ? number : Yuan>;
  every<K extends keyof F & string>(field: K, value: string): Condition;
}

/** The handle for a value of type `T`. */
export type Handle<T> = [T] extends [boolean]
  ? YesHandle
  : [T] extends [string]
    ? TextHandle<T>
    : [T] extends [number]
      ? NumberHandle<number>
      : [T] extends [MoneyType]
        ? NumberHandle<Yuan>
        : [T] extends [DayType | MomentType]
          ? DayHandle
          : [T] extends [RefType]
            ? RefHandle
            : [T] extends [PersonType]
              ? WhoHandle
              : [T] extends [ManyType<PersonType>]
                ? PeopleHandle
                : [T] extends [ManyType<infer E>]
                  ? SetHandle<E>
                  : [T] extends [RowsType<infer F>]
                    ? RowsHandle<F>
                    : [T] extends [FilesType]
                      ? Known
                      : Known;

/** The one class behind all handles: which of its methods a law file may call is the type's business. */
class AnyHandle {
  readonly data: Expr;
  constructor(data: Expr) {
    this.data = data;
  }
  private ask(test: Comparison, more: { than?: unknown; values?: unknown[]; span?: Span | Setting<Span>; name?: string } = {}): Condition {
    return new Condition({
      test,
      of: this.data,
      ...(more.than !== undefined && { than: operand(more.than) }),
      ...(more.values && { values: more.values as Value[] }),
      ...(more.span && { span: spanData(more.span) }),
      ...(more.name !== undefined && { name: more.name }),
    });
  }
  get present() {
    return this.ask('present');
  }
  get absent() {
    return this.ask('absent');
  }
  get true() {
    return this.ask('true');
  }
  get false() {
    return this.ask('false');
  }
  get inForce() {
    return this.ask('inForce');
  }
  get count() {
    return new AnyHandle({ count: this.data });
  }
  is = (v: unknown) => this.ask('is', { than: v });
  among = (...values: unknown[]) => this.ask('among', { values });
  has = (value: unknown) => this.ask('has', { values: [value] });
  hasAny = (...values: unknown[]) => this.ask('hasAny', { values });
  inside = (v: unknown) => this.ask('inside', { than: v });
  meets = (v: unknown) => this.ask('meets', { than: v });
  over = (v: unknown) => this.ask('over', { than: v });
  under = (v: unknown) => this.ask('under', { than: v });
  atLeast = (v: unknown) => this.ask('atLeast', { than: v });
  atMost = (v: unknown) => this.ask('atMost', { than: v });
  before = (v: unknown) => this.ask('before', { than: v });
  after = (v: unknown) => this.ask('after', { than: v });
  within = (span: Span | Setting<Span>, of: unknown) => this.ask('within', { span, than: of });
  same = (v: unknown) => this.ask('same', { than: v });
  includes = (v: unknown) => this.ask('includes', { than: v });
  holds = (register: string) => this.ask('holds', { name: register });
  allHold = (register: string) => this.ask('allHold', { name: register });
  inForceOn = (day: unknown) => this.ask('inForceOn', { than: day });
  did = (step: string) => this.ask('refDid', { name: step });
  every = (field: string, value: string) => this.ask('every', { name: field, values: [value] });
  plus = (v: unknown) => new AnyHandle({ plus: [this.data, operand(v)] });
  minus = (v: unknown) => new AnyHandle({ minus: [this.data, operand(v)] });
  times = (factor: number) => new AnyHandle({ times: [this.data, factor] });
  get = (name: string) => new AnyHandle({ get: [this.data, name] });
  sum = (name: string) => new AnyHandle({ total: [this.data, name] });
}

/** What stands on the right of a comparison: another handle, a setting, money, a span or a plain value. */
function operand(v: unknown): Expr {
  if (v instanceof AnyHandle) return v.data;
  if (v !== null && typeof v === 'object') {
    if ('setting' in v) return note(v as Setting<unknown>);
    if ('fen' in v) return { value: (v as Yuan).fen };
    if ('span' in v) return (v as unknown as SpanHandle).span;
    if ('unit' in v) return { span: v as Span };
  }
  return { value: v as Value };
}

/** A handle on an expression; the caller says its type. */
export const handle = <H>(data: Expr): H => new AnyHandle(data) as unknown as H;
export const exprOf = (h: Known): Expr => h.data;
export const lookupData = (cases: string, o: { same: string; as: string; did?: string; within?: Span | Setting<Span> }): Lookup => ({
  cases,
  same: o.same,
  as: o.as,
  ...(o.did !== undefined && { did: o.did }),
  ...(o.within && { within: spanData(o.within) }),
});
export type TypeOf<F> = F extends Field<infer T> ? T : never;
export type { FieldData, FieldsOf, Known };
