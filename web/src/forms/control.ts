/** What the controls of a form are given. Lists and the register's short form hold fields themselves, and are handed the component for them. */
import type { ComponentType } from 'react';
import type { FieldData, Value } from '../../../kernel/language/data.ts';

/** What every control takes. `id` is the label's; `described` names the text that says what is wrong. */
export interface Control<V extends Value = Value> {
  id: string;
  field: FieldData;
  value: V | undefined;
  onChange: (value: Value | undefined) => void;
  described?: string;
  invalid?: boolean;
}

export interface FieldProps {
  /** What the field is called in its form: `data-field` on the page. */
  name?: string;
  field: FieldData;
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  fault?: string;
  /** An outsider's paper is received with what it lacks. */
  incomplete?: boolean;
  /** Numbers to choose from instead of typing one: the case's own documents. */
  choose?: { value: number; label: string }[];
}

/** A field within a control. */
export type EachField = ComponentType<FieldProps>;
