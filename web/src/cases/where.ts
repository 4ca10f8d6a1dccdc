/** Conditions on facts as an address holds them: `decide.kind:罚款~file.endedOn:2025-01-01..2025-03-31`; `-` is not filled in. */
export interface Condition {
  path: string;
  value: string;
}

/** The separators are escaped in a value, so that any text can be asked for. */
const escaped = (value: string): string => encodeURIComponent(value).replace(/~/g, '%7E');

export const parseWhere = (where: string | undefined): Condition[] =>
  (where ?? '')
    .split('~')
    .filter((one) => one.includes(':'))
    .map((one) => {
      const at = one.indexOf(':');
      try {
        return { path: one.slice(0, at), value: decodeURIComponent(one.slice(at + 1)) };
      } catch {
        return { path: one.slice(0, at), value: '' };
      }
    });
export const whereText = (conditions: readonly Condition[]): string | undefined =>
  conditions.length === 0 ? undefined : conditions.map(({ path, value }) => `${path}:${escaped(value)}`).join('~');

/** `a..b` as its two ends, and back. */
export const rangeOf = (value: string): [string, string] => {
  const [from = '', to = ''] = value.split('..');
  return [from, to];
};
