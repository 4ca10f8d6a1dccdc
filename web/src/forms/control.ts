/** What the controls of a form are given. Lists and the register's short form hold fields themselves, and are handed the component for them. */
import type { ComponentType } from 'react';
import type { Refusal } from '../../../kernel/case/types.ts';
import type { FieldData, Value } from '../../../kernel/language/data.ts';

/** What every control takes. `id` is the label's; `described` names the text that says what is wrong. */
export interface Control<V extends Value = Value> {
  id: string;
  field: FieldData;
  value: V | undefined;
  onChange: (value: Value | undefined) => void;
  described?: string;
  invalid?: boolean;
  /** The register of which those chosen have to hold an entry in force, as the law's rules say: a certificate. */
  register?: string;
}

export interface FieldProps {
  field: FieldData;
  /** Its name in the form, by which a summary of faults finds it. */
  name?: string;
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  fault?: string;
  /** What the law says of it as it stands: told before it is sent, and no bar to sending. */
  law?: readonly Refusal[];
  /** From where its value was taken. */
  from?: string;
  /** An outsider's paper is received with what it lacks. */
  incomplete?: boolean;
  /** Numbers to choose from instead of typing one: the case's own documents. */
  choose?: { value: number; label: string }[];
  register?: string;
  /** In a table, whose head says what the column is: the label is for screen readers alone. */
  bare?: boolean;
}

/** A field within a control. */
export type EachField = ComponentType<FieldProps>;

/** Short titles get a line, the rest a field that grows with what is written. */
const SHORT = /名称|姓名|号码|编码|代码|地点|电话|联系方式|住址|机关|文号|人民法院|所在|编号|单号|证号/;
export const shortField = (title: string): boolean => SHORT.test(title);

/** Aria of a control. */
export const aria = (c: Pick<Control, 'described' | 'invalid'>) => ({
  ...(c.described && { 'aria-describedby': c.described }),
  ...(c.invalid && { 'aria-invalid': true as const }),
});
