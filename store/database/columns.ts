/**
 * Columns of rows as one parameter each. Texts are joined by U+001F and taken apart in the database: no canonical JSON contains a control
 * character, so nothing has to be escaped, which an array literal of JSON texts would need at every quotation mark.
 */

const SEPARATOR = '\u001f';
const NOTHING = '\u001e';

/** Texts in a column. Nothing, and an empty text, arrive as null. Throws when a text holds one of the two marks. */
export function texts(values: readonly (string | null | undefined)[]): string {
  const joined = values.map((value) => value || NOTHING).join(SEPARATOR);
  let marks = 0;
  for (let at = joined.indexOf(SEPARATOR); at >= 0; at = joined.indexOf(SEPARATOR, at + 1)) marks++;
  if (values.length > 0 && marks !== values.length - 1) throw new Error('文字里含有控制字符 U+001F');
  return joined;
}

/** Whole numbers in a column, as an array literal. */
export const numbers = (values: readonly number[]): string => `{${values.join(',')}}`;

/** Truths in a column, as an array literal. */
export const truths = (values: readonly boolean[]): string => `{${values.join(',')}}`;
