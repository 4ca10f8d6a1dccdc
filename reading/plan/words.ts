import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let segmenter: Jieba | undefined;

/** The dictionary word that covers a character of a text; a single character where no longer word does. */
export function wordAt(text: string, index: number): string {
  // Loading the dictionary takes a tenth of a second; most plans never need it.
  segmenter ??= Jieba.withDict(dict);
  // A dozen characters on either side decide how a sentence falls into words.
  const from = Math.max(0, index - 12);
  let at = from;
  for (const word of segmenter.cut(text.slice(from, index + 13), false)) {
    if (index < at + word.length) return word;
    at += word.length;
  }
  return text[index] ?? '';
}
