/** The fields of a form: each carries its kind, its title and who may see it; the type of its value goes along for the compiler only. */
import type { FieldClass, FieldData, FieldKind, ShortFile } from './data.ts';

declare const brand: unique symbol;
/** Types of values for the compiler. A day set beside money, or a person beside an agency, does not compile. */
export interface DayType {
  [brand]: 'day';
}
export interface MomentType {
  [brand]: 'moment';
}
export interface MoneyType {
  [brand]: 'money';
}
export interface RefType<To extends string = string> {
  [brand]: 'ref';
  to: To;
}
export interface PersonType {
  [brand]: 'person';
}
export interface ManyType<T> {
  [brand]: 'many';
  of: T;
}
export interface RowsType<F> {
  [brand]: 'rows';
  of: F;
}
export interface FilesType {
  [brand]: 'files';
  file: ShortFile;
}

/** A field as a law file writes it: plain data, and the type of its value. */
export type Field<T> = FieldData & { readonly $?: T };
export type FieldsOf = Record<string, Field<never> | Field<unknown>>;

interface Options {
  optional?: true;
  class?: FieldClass;
  unique?: true;
}

const field =
  <T>(kind: FieldKind, usual: FieldClass) =>
  (title: string, options: Options = {}): Field<T> => ({ kind, title, class: usual, ...options });

/** Free text. It may hold names, so each text is a part of its own on the ledger. */
export const text = field<string>('text', 'office');
export const date = field<DayType>('day', 'open');
/** A civil minute, for limits in hours. */
export const moment = field<MomentType>('moment', 'open');
/** Money in 元, kept in whole 分. */
export const money = field<MoneyType>('money', 'open');
export const count = field<number>('count', 'open');
export const yes = field<boolean>('yes', 'open');
/** A person or company: a reference to the register of subjects. */
export const party = field<RefType<'subject'>>('party', 'personal');
export const agency = field<RefType<'unit'>>('agency', 'open');
export const official = field<PersonType>('official', 'office');
export const officials = field<ManyType<PersonType>>('officials', 'office');
export const files = field<FilesType>('files', 'office');

/** A document number, filled by the commit without gaps by unit, series and year. */
export const number = (title: string, series: string, options: Options = {}): Field<string> => ({
  kind: 'number',
  title,
  series,
  class: 'open',
  optional: true,
  ...options,
});

/** A reference to a case or a register's entry of the procedures named. */
export const ref = <const To extends string>(to: To | readonly To[], title: string, options: Options = {}): Field<RefType<To>> => ({
  kind: 'ref',
  to: typeof to === 'string' ? [to] : [...to],
  title,
  class: 'open',
  ...options,
});

export const choice = <const C extends string>(title: string, ...of: [C, ...C[]]): Field<C> => ({
  kind: 'choice',
  title,
  class: 'open',
  of,
});
/** Several of a set. */
export const choices = <const C extends string>(title: string, ...of: [C, ...C[]]): Field<ManyType<C>> => ({
  kind: 'choices',
  title,
  class: 'open',
  of,
});
/** A list of small records. Rows that live on are linked cases instead. */
export const rows = <const F extends FieldsOf>(title: string, of: F, options: Options = {}): Field<RowsType<F>> => ({
  kind: 'rows',
  title,
  rows: of as Record<string, FieldData>,
  class: 'office',
  ...options,
});
/** The same field, which may be left empty. */
export const optional = <T>(f: Field<T>): Field<T> => ({ ...f, optional: true });
