import { CN, fold, numberOf } from './characters.ts';

/** How an item is numbered. Their order is that of the hierarchy in official documents (GB/T 9704: 一、 (一) 1. (1)). */
export type MarkStyle = '第一章' | '一、' | '(一)' | '第一,' | '任务一' | '1.' | 'A.' | '1.1' | '(1)' | '1)' | '①';
const RANK: Record<MarkStyle, number> = {
  第一章: 0,
  '一、': 1,
  '(一)': 2,
  '第一,': 3,
  任务一: 4,
  '1.': 5,
  'A.': 6,
  '1.1': 7,
  '(1)': 8,
  '1)': 9,
  '①': 10,
};

/** The number at the head of an item: how it is written, what it counts to, how many characters it takes. */
export interface Mark {
  style: MarkStyle;
  no: number;
  length: number;
}

/** What may stand right after an Arabic number's point, so that 3.5万件 and 2022.6 are no item. */
const WORD = '(?=\\s*[\\u3400-\\u9fff“”‘《"\'(〈「【])';
const PATTERNS: [MarkStyle, RegExp][] = [
  ['第一章', new RegExp(`^第([${CN}]{1,4}|\\d{1,2})(?:章|节|编|篇|部分|条)[\\s、:,.]*`)],
  ['一、', new RegExp(`^([${CN}]{1,4})(?:、|\\.|:|,(?=\\S))\\s*`)],
  ['(一)', new RegExp(`^[(〔【]([${CN}]{1,4})[)〕】][、.,:]?\\s*`)],
  ['第一,', new RegExp(`^第([${CN}]{1,4})[,、:]\\s*`)],
  ['任务一', new RegExp(`^(?:重点)?(?:任务|工作|举措|事项)(?:[${CN}]{1,4}|\\d{1,3})[:、.\\s]\\s*`)],
  ['1.1', new RegExp(`^\\d{1,2}[.-](\\d{1,2})(?:[.-](\\d{1,2}))?[.、\\s]*${WORD}(?![万亿千百%件个名倍元人年月日])`)],
  ['1.', new RegExp(`^(\\d{1,3})(?:[.、,:]|\\.\\s)\\s*(?:${WORD}|$)(?!年|月|日)`)],
  // 「2.2023年6月底前…」: a day may open the text.
  ['1.', /^(\d{1,3})[.、]\s*(?=\d{4}年|\d{1,2}月)/],
  ['1.', new RegExp(`^(\\d{1,3})\\s+${WORD}(?![年月日个件万亿名项])`)],
  ['A.', new RegExp(`^([A-Z])[.、]\\s*${WORD}`)],
  ['(1)', /^[(〔【](\d{1,3})[)〕】][、.,]?\s*/],
  ['1)', new RegExp(`^(\\d{1,3})[)]\\s*${WORD}`)],
  ['①', /^([①-⑳])\s*/],
];

/** The mark that a line begins with, if any. */
export function markOf(line: string): Mark | undefined {
  const text = fold(line);
  const dressed = /^[\s★☆*●■◆▲△·•]+/.exec(text)?.[0].length ?? 0;
  for (const [style, pattern] of PATTERNS) {
    const found = pattern.exec(text.slice(dressed));
    if (!found) continue;
    const digits = style === '任务一' ? (new RegExp(`[${CN}]+|\\d+`).exec(found[0])?.[0] ?? '') : (found[2] ?? found[1] ?? '');
    const no = style === 'A.' ? digits.charCodeAt(0) - 64 : style === '①' ? digits.charCodeAt(0) - 0x245f : numberOf(digits);
    if (no !== undefined) return { style, no, length: dressed + found[0].length };
  }
  return undefined;
}

/** Whether an item of style `a` may contain one of style `b`. */
export function contains(a: MarkStyle, b: MarkStyle): boolean {
  return RANK[a] < RANK[b];
}
