/**
 * Punctuation of printed Chinese (GB/T 15834): between Chinese words the stops and brackets are full-width. The texts of the program are written with the
 * half-width ones throughout.
 */
const HALF = /[,;:?!()]/g;
const CHINESE = /[\u2014\u2018-\u201d\u3000-\u9fff\uff01-\uff5e]/;
const FULL = 0xfee0;

/**
 * The text with its stops full-width wherever a Chinese character, or nothing, stands beside them; numbers and addresses stay as they are. Brackets go in
 * pairs: 「按照标准(GB/T 9704)」 closes as it opened.
 */
export function printed(text: string): string {
  const full = new Set<number>();
  const open: number[] = [];
  for (const { 0: c, index: at } of text.matchAll(HALF)) {
    if ([text[at - 1], text[at + 1]].some((x) => x !== undefined && CHINESE.test(x))) full.add(at);
    if (c === '(') open.push(at);
    if (c !== ')') continue;
    const pair = open.pop();
    if (pair === undefined || full.has(pair) === full.has(at)) continue;
    full.add(pair).add(at);
  }
  return text.replace(HALF, (c, at: number) => (full.has(at) ? String.fromCharCode(c.charCodeAt(0) + FULL) : c));
}
