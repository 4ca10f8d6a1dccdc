const FULL_WIDTH = /[\uff01-\uff5e]/g;
const LOOKALIKES: Record<string, string> = {
  '﹐': ',',
  '﹑': '、',
  '﹒': '.',
  '﹕': ':',
  '﹔': ';',
  '﹙': '(',
  '﹚': ')',
  '﹝': '〔',
  '﹞': '〕',
  '∶': ':',
  '﹪': '%',
  '．': '.',
};

/**
 * Full-width letters, digits and punctuation as half-width ones, so that a pattern is written once. The length never changes: a place
 * found in the folded text is the same place in the text as it stands.
 */
export function fold(text: string): string {
  return text
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[﹐﹑﹒﹕﹔﹙﹚﹝﹞∶﹪]/g, (c) => LOOKALIKES[c] ?? c);
}

const DIGITS: Record<string, number> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((c, i) => [c, i])),
  ...Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((c, i) => [c, i])),
  ...{ 〇: 0, 两: 2, 貳: 2, 參: 3, 叄: 3, 陸: 6 },
};
const TENS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Characters that a Chinese number is written with, for use inside a regular expression's brackets. */
export const CN = '零〇一二三四五六七八九十百千壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟';

/** A whole number in Chinese (二十三, 拾贰, 二〇二五) or Arabic digits; undefined when it is neither. */
export function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const chars = [...text];
  if (chars.length === 0) return undefined;
  if (chars.length > 1 && chars.every((c) => c in DIGITS)) return Number(chars.map((c) => DIGITS[c]).join(''));
  let total = 0;
  let digit: number | undefined;
  for (const c of chars) {
    const ten = TENS[c];
    if (ten !== undefined) {
      total += (digit ?? 1) * ten;
      digit = undefined;
    } else if (c in DIGITS) digit = DIGITS[c];
    else return undefined;
  }
  return total + (digit ?? 0);
}

/** Text of several printed lines as one: without line breaks, and without the spaces that stand beside Chinese characters. */
export function flow(text: string): string {
  return text
    .replace(/\s*\n\s*/g, (_, at: number, all: string) => (/[A-Za-z]/.test(all[at - 1] ?? '') ? ' ' : ''))
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef]) +| +(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .trim();
}
