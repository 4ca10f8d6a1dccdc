import type { Found } from '../types.ts';
import { isPercent, sameUnit } from '../units.ts';
import { type Drafts, evaluate, operand, show } from './judge.ts';

/** Whether one may be a part of the other: the same unit, or one of them written without (行政处罚2100,占总数6200件的33.9%). */
export function kin(a: Found, b: Found): boolean {
  return sameUnit(a.unit, b.unit) || a.unit === '' || b.unit === '';
}

/**
 * Counts told earlier in the report, nearest first, that a percentage could be of. Only for percentages with decimals: one without
 * fits too many by chance.
 */
export function earlier(part: Found, p: Found, all: readonly Found[]): Found[] {
  if (p.decimals === 0 || p.approx !== undefined) return [];
  const at = all.indexOf(part);
  return all
    .slice(Math.max(0, at - 25), at)
    .filter((f) => !f.cell && !isPercent(f.unit) && f.exact && kin(f, part) && operand(f).value > operand(part).value)
    .reverse();
}

/** The percentage is not of the count beside it, but of one told earlier: to be explained, not wrong. */
export function otherBase(p: Found, part: Found, near: Found, other: Found, out: Drafts): void {
  const computed = evaluate((a, b) => (a / b) * 100, [part, near]).value;
  const says = `${p.text}与${part.text}对${near.text}之比(${show(computed)}%)不符,而以前文${other.text}为基数则相符;请写明基数。`;
  out.findings.push({ kind: 'explain', span: { start: Math.min(part.start, near.start), end: p.end }, says });
}
