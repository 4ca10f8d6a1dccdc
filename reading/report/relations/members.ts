import type { Found } from '../types.ts';
import { add, type Drafts, operand, written } from './judge.ts';

/** Places that a region has so many of: 等6个设区的市, 14个设区的市, 全区14个市. */
const PLACE = /^(?:设区的)?(市|县|区|乡镇|镇|乡|街道|村|社区)(?![\u4e00-\u9fff]*(?:直|级))/;
const LISTED = /([^,。;:()\n]*?)等$/;

/**
 * Lists of places, each with its count, that have no member in common, set beside the number of all: 6 and 6 listed and 2 more
 * named are the 14 of the region. Says so where it fits and nothing where it does not: a report need not visit them all.
 */
export function members(text: string, all: readonly Found[], out: Drafts): void {
  for (const kind of ['市', '县', '区', '镇', '乡镇', '街道', '村', '社区']) {
    const told = all.filter((f) => f.exact && /[个家]/.test(f.unit) && PLACE.exec(text.slice(f.end, f.end + 8))?.[1] === kind);
    const lists = told
      .map((f) => ({ f, names: LISTED.exec(f.lead)?.[1]?.split('、') ?? [] }))
      .map(({ f, names }) => ({ f, names: names.map((n) => n.replace(/^.*[赴到在托]/, '')) }))
      .filter(({ f, names }) => names.length >= 2 && names.length === f.value);
    const [first, ...others] = lists;
    if (first === undefined || others.length === 0) continue;
    const known = new Set(lists.flatMap((l) => l.names.filter((n) => !/[*×]/.test(n))));
    const disjoint = known.size === lists.flatMap((l) => l.names.filter((n) => !/[*×]/.test(n))).length;
    if (!disjoint) continue;
    const last = others.at(-1)?.f as Found;
    const more = named(text.slice(last.end, last.end + 60), kind).filter((n) => !known.has(n)).length;
    const sum = lists.reduce((n, l) => n + operand(l.f).value, more);
    const whole = told.find((f) => operand(f).value === sum && !lists.some((l) => l.f === f));
    if (whole === undefined) continue;
    const formula = [...lists.map((l) => written(l.f)), ...(more > 0 ? [String(more)] : [])].join('+');
    add(out, { kind: 'sum', operands: lists.map((l) => l.f), result: whole, fn: (...n) => n.reduce((a, b) => a + b, more), formula, all });
  }
}

/** Places named one by one right behind a list: 驻南宁、桂林市. */
function named(text: string, kind: string): string[] {
  const m = new RegExp(`(?:驻|赴|在|对|到|和|及)?([\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4})+)${kind}`).exec(text.split('。')[0] ?? '');
  return m?.[1]?.replace(/^[驻赴在对到和及]/, '').split('、') ?? [];
}
