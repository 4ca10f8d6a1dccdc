/** What was typed into a form, as lines to be pasted elsewhere: a field's name, then what stands in it as the form shows it. */
import type { FieldData, Form, ShortFile, Value } from '../../../kernel/language/data.ts';
import { dayText, moneyText } from '../app/format.ts';

/** One line a field that holds something, in the order of the form; `names` of those chosen by their ids. Empty where nothing was typed. */
export function draftText(form: Record<string, FieldData>, facts: Form, names: Readonly<Record<string, string>>): string {
  return Object.entries(form)
    .flatMap(([name, field]) => {
      const text = valueText(field, facts[name], names);
      return text === '' ? [] : [`${field.title}:${text}`];
    })
    .join('\n');
}

function valueText(field: FieldData, value: Value | undefined, names: Readonly<Record<string, string>>): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return value.map((v) => partText(field, v, names)).join(field.rows ? '\n  ' : '、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return field.kind === 'money' ? moneyText(value) : String(value);
  if (field.kind === 'day' || field.kind === 'moment') return dayText(value);
  return names[value] ?? value;
}

/** One of several: a chosen word or person, a file by its name, a row by its cells. */
function partText(field: FieldData, part: string | Form | ShortFile, names: Readonly<Record<string, string>>): string {
  if (typeof part === 'string') return names[part] ?? part;
  if (!field.rows) return String(part.name ?? '');
  const row = part as Form;
  return Object.entries(field.rows)
    .map(([name, cell]) => valueText(cell, row[name], names))
    .filter(Boolean)
    .join(' ');
}
