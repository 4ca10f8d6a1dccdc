/** Forms filled by the kinds of their fields, for steps of which nothing more is asked than that they were done. */
import type { FieldData, Form, Value } from '../../kernel/language/data.ts';
import { UNIT } from '../../kernel/scenario/command.ts';
import { addDays, type Day } from '../../kernel/time/day.ts';

/** One of the numbers 0 to n − 1. */
export type Pick = (n: number) => number;
const FIRST: Pick = () => 0;

/** A form with every field that has to be filled, and of the others now and then one. `on`: the day of the step. */
export function filled(fields: Record<string, FieldData>, on: Day, pick: Pick = FIRST): Form {
  const form: Form = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.computed || field.kind === 'number') continue;
    if (field.optional && (pick === FIRST || pick(2) === 0)) continue;
    const value = one(field, on, pick);
    if (value !== undefined) form[name] = value;
  }
  return form;
}

function one(field: FieldData, on: Day, pick: Pick): Value | undefined {
  const of = field.of ?? [];
  switch (field.kind) {
    case 'text':
      return field.unique ? `文字${pick(1_000_000)}` : '文字';
    case 'day':
      return addDays(on, pick(3) * 20 - pick(2) * 30);
    case 'moment':
      return `${on}T10:${10 + pick(50)}`;
    case 'money':
      return [1_000_000, 10_000, 0][pick(3)]!;
    case 'count':
      return 1 + pick(3);
    case 'yes':
      return pick(2) === 1;
    case 'choice':
      return of[pick(of.length)];
    case 'choices':
      return of.length > 0 ? [...new Set([of[pick(of.length)]!, of[pick(of.length)]!])] : [];
    case 'party':
      return `当事人${1 + pick(2)}`;
    case 'agency':
      return [UNIT, 'u2'][pick(2)]!;
    case 'official':
      return ['乙', '丙'][pick(2)]!;
    case 'officials':
      return ['乙', '丙'].slice(pick(2));
    case 'ref':
      return `case${pick(3)}`;
    case 'files':
      return [{ name: '材料', digest: 'ab'.repeat(32) }];
    case 'rows':
      return Array.from({ length: 1 + pick(2) }, () => filled(field.rows ?? {}, on, pick));
    default:
      return undefined;
  }
}
