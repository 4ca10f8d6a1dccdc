/**
 * Punctuation of printed Chinese (GB/T 15834): between Chinese words the stops and brackets are full-width. The texts of the program are written with the
 * half-width ones throughout.
 */
const HALF = /[,;:?!()]/g;
const CHINESE = /[\u2014\u2018-\u201d\u3000-\u9fff\uff01-\uff5e]/;
const FULL = 0xfee0;

/** The text with its stops full-width wherever a Chinese character, or nothing, stands beside them; numbers and addresses stay as they are. */
export function printed(text: string): string {
  return text.replace(HALF, (c, at: number) => {
    const before = text[at - 1];
    const after = text[at + 1];
    const chinese = [before, after].some((x) => x !== undefined && CHINESE.test(x));
    return chinese ? String.fromCharCode(c.charCodeAt(0) + FULL) : c;
  });
}
