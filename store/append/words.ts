/**
 * The words by which a case is found. Open and office facts give them; names of persons and companies stand at the subject alone, secret and
 * personal parts nowhere, nor the office's free text, which may name anybody.
 */
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';

let jieba: Jieba | undefined;
/** The dictionary is read on first use: it costs some tens of milliseconds and memory. */
function cutter(): Jieba {
  if (!jieba) {
    const { dict } = createRequire(import.meta.url)('@node-rs/jieba/dict') as { dict: Uint8Array };
    jieba = Jieba.withDict(dict);
  }
  return jieba;
}

const WORD = /[\p{L}\p{N}]/u;
/** A digest or an id says nothing to a reader. */
const OPAQUE = /^[0-9a-f]{32,}$/;

/** The words of a text, each once, lower case: as a search engine's dictionary cuts them. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  if (text === '' || OPAQUE.test(text)) return words;
  for (const word of cutter().cutForSearch(text.slice(0, 20_000), true)) {
    const plain = word.trim().toLowerCase();
    if (WORD.test(plain) && plain.length <= 60 && !/\s/.test(plain)) words.add(plain);
  }
  return words;
}

/** Two neighbouring characters each: a name is in no dictionary. One character alone stands for itself. */
export function bigrams(name: string): Set<string> {
  const letters = [...name.toLowerCase()].filter((letter) => WORD.test(letter));
  if (letters.length === 1) return new Set(letters);
  return new Set(letters.slice(1).map((letter, i) => letters[i]! + letter));
}

/** Texts inside a part's content: strings, and strings of rows. */
export function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if (typeof content === 'object' && content !== null) return Object.values(content).flatMap(textsIn);
  return [];
}

/** The words of the parts that a list may be searched by. `open`: only what everybody may read. */
export function wordsOfParts(parts: readonly { name: string; class: string; content: unknown }[], open = false): Set<string> {
  const words = new Set<string>();
  for (const part of parts) {
    const readable = part.class === 'open' || (!open && part.name === 'office');
    if (readable) for (const text of textsIn(part.content)) for (const word of wordsOf(text)) words.add(word);
  }
  return words;
}

/** A query of the database: all of these words. Undefined when there is no word in the text. */
export function queryOf(words: Iterable<string>): string | undefined {
  const quoted = [...words].map((word) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`);
  return quoted.length > 0 ? quoted.join(' & ') : undefined;
}
