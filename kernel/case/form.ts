/** Whether a form is what its step asks for. Each fault names the field, in words a clerk can act on. */
import type { FieldData, Form, StepData, Value } from '../language/data.ts';
import { isDay, isMinute } from '../time/day.ts';
import type { Refusal } from './types.ts';

const SHORT = 500;
const LONG = 200_000;

/** What is wrong with one value; undefined when nothing is. */
export function valueFault(field: FieldData, value: Value | undefined): string | undefined {
  const strings = Array.isArray(value) && value.every((v) => typeof v === 'string' && v.length > 0 && v.length <= SHORT);
  switch (field.kind) {
    case 'text':
    case 'number':
      return typeof value === 'string' && value.length <= LONG ? undefined : '应当是文字';
    case 'day':
      return isDay(value) ? undefined : '应当是日期,如2024-09-27';
    case 'moment':
      return isMinute(value) ? undefined : '应当是日期和时刻,如2024-09-27T14:05';
    case 'money':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? undefined : '应当是以分为单位的非负整数金额';
    case 'count':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : '应当是数';
    case 'yes':
      return typeof value === 'boolean' ? undefined : '应当是「是」或者「否」';
    case 'party':
    case 'agency':
    case 'official':
    case 'ref':
      return typeof value === 'string' && value.length > 0 && value.length <= SHORT ? undefined : '应当选定一个';
    case 'officials':
      return strings && (value as string[]).length > 0 ? undefined : '应当至少选定一人';
    case 'choice':
      return typeof value === 'string' && field.of?.includes(value) ? undefined : `应当是${field.of?.join('、')}之一`;
    case 'choices':
      return Array.isArray(value) && value.every((v) => typeof v === 'string' && field.of?.includes(v))
        ? undefined
        : `应当选自${field.of?.join('、')}`;
    case 'files':
      return Array.isArray(value) && value.every(isFile) ? undefined : '应当是文件,各有名称和摘要';
    case 'rows':
      return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))
        ? rowFault(field, value as Form[])
        : '应当是一组记录';
  }
}

const isFile = (v: unknown): boolean =>
  typeof v === 'object' && v !== null && typeof (v as Form).name === 'string' && /^[0-9a-f]{64}$/.test(String((v as Form).digest));

function rowFault(field: FieldData, list: Form[]): string | undefined {
  for (const [i, row] of list.entries()) {
    const fault = formFaults(field.rows ?? {}, row)[0];
    if (fault) return `第${i + 1}行:${fault.says}`;
  }
  return undefined;
}

const isEmpty = (v: Value | undefined): boolean => v === undefined || v === null || v === '';

/**
 * What is wrong with a form, field by field. Numbers of documents are the commit's to fill, computed fields the kernel's. `incomplete`: what an
 * outsider hands in is received with what it lacks; a later step of the office decides whether that matters.
 */
export function formFaults(
  fields: Record<string, FieldData>,
  form: Form,
  options: { numbers?: boolean; incomplete?: boolean } = {},
): Refusal[] {
  const faults: Refusal[] = [];
  const fault = (field: string, says: string) => faults.push({ kind: 'form', rule: 'form', article: '', says, field });
  for (const name of Object.keys(form)) if (!Object.hasOwn(fields, name)) fault(name, `表单没有「${name}」这一项`);
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(form, name) ? form[name] : undefined;
    if (field.computed) {
      if (!isEmpty(value)) fault(name, `「${field.title}」由程序计算,不能填写`);
      continue;
    }
    if (field.kind === 'number' && !isEmpty(value) && !options.numbers) {
      fault(name, `「${field.title}」由程序编号,不能填写`);
      continue;
    }
    if (isEmpty(value)) {
      if (!field.optional && !options.incomplete) fault(name, `请填写「${field.title}」`);
      continue;
    }
    const says = valueFault(field, value);
    if (says) fault(name, `「${field.title}」${says}`);
  }
  return faults;
}

/** The form without its empty fields: what is not there is not on the ledger. */
export const trimmed = (form: Form): Form => Object.fromEntries(Object.entries(form).filter(([, v]) => !isEmpty(v)));

/** The digests of the files on a form, by the names of its fields. */
export function filesOf(step: StepData, form: Form): string[] {
  const byName = Object.entries(step.form).sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.flatMap(([name, field]) =>
    field.kind === 'files' && Array.isArray(form[name]) ? (form[name] as Form[]).map((f) => String(f.digest)) : [],
  );
}
