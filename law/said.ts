/**
 * How reports put the figures that the ledger counts: of each way of putting it the last word stands by the number and those before it in the
 * same paragraph. By it a published report is laid beside the catalogue. Made for reading only: no figure rests on it.
 */
import { figuresOf } from '../kernel/figure/figure.ts';
import { procedures } from './index.ts';

/** Figure id → ways of putting it, words divided by blanks. */
// biome-ignore format: a figure a line
export const said: Record<string, string[]> = {
  'reconsideration.received': ['收到行政复议申请', '行政复议申请'],
};

/** Numbers that the ledger does not count, by the words at them: what no act leaves behind, what is no count, what belongs to no chapter that stands here. */
// biome-ignore format: a reason a line
const NOT: [words: RegExp, why: string][] = [
  [/点击|推送|微博|微信|宣传|资料|手册|讲座|师生|节目|动漫|演练人数|培训人员/, '没有行为留下,属于填报数'],
];
/** Why a number of a report is none that the ledger counts, in words for a person; `ours` where it belongs to a chapter that stands here. */
export function notCounted(f: { text: string; subject: string }): { why: string; ours: boolean } {
  const known = NOT.find(([words]) => words.test(f.subject) || words.test(f.text));
  return known ? { why: known[1], ours: false } : { why: '目录中没有相应的指标', ours: true };
}

/** All figures of the law files as a report's reader needs them. */
export const catalogue: { id: string; title: string; unit: string; says: string[][] }[] = Object.entries(figuresOf(procedures)).map(
  ([id, { title, unit }]) => ({ id, title, unit, says: (said[id] ?? []).map((way) => way.split(' ')) }),
);
