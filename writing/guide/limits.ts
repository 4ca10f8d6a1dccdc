/** The limits of an item's way: what the law gives with its article, and beside it what the office promised. */
import { limitRows } from '../../kernel/explain/limits.ts';
import type { Around } from '../../kernel/explain/names.ts';
import { whenText } from '../../kernel/explain/rules.ts';
import type { Rule, RuleOf } from '../../kernel/language/data.ts';
import type { Applied } from './applies.ts';
import { type Known, settled } from './known.ts';
import type { LimitRow } from './types.ts';

const UNITS = { workday: '个工作日', day: '日', month: '个月', hour: '小时' } as const;

/** The span of a rule that rests on the item's own number (承诺的工作日), in words. */
export function promiseOf(rule: Rule, known: Known): string | undefined {
  if (rule.kind !== 'must' || !rule.by || !('plus' in rule.by)) return undefined;
  const [, span] = rule.by.plus;
  if (!('spanOf' in span)) return undefined;
  const n = settled(span.spanOf[0], known);
  return typeof n === 'number' ? `${n}${UNITS[span.spanOf[1] as keyof typeof UNITS] ?? ''}` : undefined;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** Rows in the order of the procedure's rules; a promise stands beside the limits that it shortens. */
export function limitsOf({ procedure: p, known }: Applied, around: Around): LimitRow[] {
  const promises = p.rules.flatMap((r) => {
    const promised = promiseOf(r, known);
    return promised === undefined ? [] : [{ rule: r as RuleOf<'must'> & Rule, promised }];
  });
  const beside = (r: Rule) =>
    r.kind === 'must' && r.within ? promises.find(({ rule }) => same(rule.after, r.after) && same(rule.must, r.must)) : undefined;
  const placed = new Set(p.rules.map(beside).map((x) => x?.rule));
  return p.rules.flatMap((r): LimitRow[] => {
    const own = promises.find((x) => x.rule === r);
    if (own && placed.has(own.rule)) return [];
    // the rules by which it may be lengthened are read with it, where they hold in the same case
    const longer = p.rules.filter((x) => x.kind === 'extends' && JSON.stringify(x.when) === JSON.stringify(r.when));
    const [row] = limitRows({ ...p, rules: [r, ...longer] }, around);
    if (!row) return [];
    const [what = '', limit = '', article = '', follows = ''] = row;
    const promise = beside(r);
    return [
      {
        what: `${whenText(own ? undefined : r.when, p, around)}${what}`,
        limit: own ? `承诺${own.promised}` : limit,
        article,
        ...(promise && { promised: `${whenText(promise.rule.when, p, around)}${promise.promised}(${promise.rule.article})` }),
        follows,
      },
    ];
  });
}
