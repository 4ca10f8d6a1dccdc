/** Two texts compared word by word, as the dictionary cuts Chinese: a changed word shows whole, not the half of it that differs. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { diffArrays } from 'diff';

let jieba: Jieba | undefined;

/** The words of a text; joined they are the text again. */
export function cut(text: string): string[] {
  if (text === '') return [];
  jieba ??= Jieba.withDict(dict);
  const words = jieba.cut(text, false);
  return words.join('') === text ? words : [...text];
}

export interface Piece {
  kind: 'same' | 'ins' | 'del';
  text: string;
}

/** What stays, goes and comes, in the order of reading; where words change, what goes stands first. */
export function compareWords(before: string, after: string): Piece[] {
  return diffArrays(cut(before), cut(after)).map(({ value, added, removed }) => ({
    kind: added ? 'ins' : removed ? 'del' : 'same',
    text: value.join(''),
  }));
}
