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

/** What no act leaves behind, or what is no count: why it has no figure. */
const NOT: [RegExp, string][] = [
  [/点击|推送|微博|微信|宣传|资料|手册|讲座|培训人员|师生|节目|演练人数/, '没有行为留下,属于填报数'],
  [/方面|要素|先进|示范|批$|篇/, '是名称、篇章或者目标,不是对行为的计数'],
];
/** Why a number of a report is none that the ledger counts, in words for a person. */
export const notCounted = (f: { text: string; subject: string }): string =>
  NOT.find(([pattern]) => pattern.test(f.subject) || pattern.test(f.text))?.[1] ?? '目录中没有相应的指标';

/** All figures of the law files as a report's reader needs them. */
export const catalogue: { id: string; title: string; unit: string; says: string[][] }[] = Object.entries(figuresOf(procedures)).map(
  ([id, { title, unit }]) => ({ id, title, unit, says: (said[id] ?? []).map((way) => way.split(' ')) }),
);
