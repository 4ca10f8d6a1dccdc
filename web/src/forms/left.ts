/** A field that is left with something in it that it cannot hold says so at once, by the kernel's own check; an empty one waits for the sending. */
import type { FocusEvent } from 'react';
import { valueFault } from '../../../kernel/case/form.ts';
import type { FieldData, Form } from '../../../kernel/language/data.ts';

export function leftFault(
  e: FocusEvent,
  form: Readonly<Record<string, FieldData>>,
  facts: Form,
): { name: string; says: string } | undefined {
  const box = (e.target as HTMLElement).closest('[data-field]');
  const name = box?.getAttribute('data-field') ?? '';
  const field = form[name];
  const value = facts[name];
  // a field within a field (a line of a list, the register's short form) is checked by the whole
  if (
    !field ||
    box?.parentElement !== e.currentTarget ||
    value === undefined ||
    value === '' ||
    box?.contains(e.relatedTarget as Node | null)
  )
    return undefined;
  const says = valueFault(field, value);
  return says ? { name, says: `「${field.title}」${says}` } : undefined;
}
