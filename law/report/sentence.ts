/**
 * A sentence of the annual report, as data: words, and in their places the figures by their ids. 「全年收到行政复议申请{reconsideration.received},受理
 * 行政复议申请{reconsideration.accepted}」. Each clause stands alone: one whose figures are all nought or absent is left out, and a sentence of which
 * nothing remains is said in its other words (未收到行政复议申请) or not at all. Before each number stand words that no other figure has: by them the
 * report is read back.
 */

/** A figure in its place, or words. */
export type ClausePart = string | { figure: string };

export interface Clause {
  /** What joins it to the clause before. */
  joint: '' | '、' | ',' | ';';
  parts: ClausePart[];
}
export interface Sentence {
  clauses: Clause[];
  /** What is said where nothing was counted: of the sentence's first figure. */
  none?: string;
}

/** The sentences of one part of the report, by the system (`law/systems.ts`) that they tell of. */
export type Sentences = Record<string, Sentence[]>;
/** As written: the words, and behind a bar what is said instead of nought. */
export type Written = Record<string, string[]>;

const CLAUSE = /([^{}]*\{[^{}]+\}(?:[^{}、,;]*))([、,;]|$)/g;
const SLOT = /\{([^{}]+)\}/;

/** Reads a written sentence. Throws on one that is not whole: words behind the last clause, a bracket left open. */
export function sentenceOf(written: string): Sentence {
  const [says = '', none] = written.split('|').map((x) => x.trim());
  const clauses: Clause[] = [];
  let joint: Clause['joint'] = '';
  let read = '';
  for (const m of says.matchAll(CLAUSE)) {
    clauses.push({ joint, parts: partsOf(m[1]!) });
    joint = m[2] as Clause['joint'];
    read += m[0];
  }
  if (read !== says || joint !== '' || clauses.length === 0) throw new Error(`a sentence of the report cannot be read: ${written}`);
  return { clauses, ...(none !== undefined && { none }) };
}

function partsOf(clause: string): ClausePart[] {
  return clause
    .split(/(\{[^{}]+\})/)
    .filter((x) => x !== '')
    .map((x) => {
      const figure = SLOT.exec(x)?.[1];
      return figure === undefined ? x : { figure };
    });
}

export const sentencesOf = (written: Written): Sentences =>
  Object.fromEntries(Object.entries(written).map(([system, all]) => [system, all.map(sentenceOf)]));

/** The figures of a clause or a sentence, in order. */
export const figuresIn = (of: Clause | Sentence): string[] =>
  'clauses' in of ? of.clauses.flatMap(figuresIn) : of.parts.flatMap((p) => (typeof p === 'string' ? [] : [p.figure]));

/** What may open a clause and is no part of what its number is of. */
const OPENS = /^(?:其中|全年|另|共|现有)+/;
/** The words right before a number, without what merely opens the clause. */
export const bareWords = (words: string): string => words.replace(OPENS, '');

/** The words that stand right before each figure of a sentence. */
export function wordsBefore(sentence: Sentence): { figure: string; words: string }[] {
  return sentence.clauses.flatMap(({ parts }) =>
    parts.flatMap((part, i) => {
      const before = parts[i - 1];
      return typeof part === 'string' ? [] : [{ figure: part.figure, words: typeof before === 'string' ? bareWords(before) : '' }];
    }),
  );
}
