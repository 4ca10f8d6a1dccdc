/** Sentences with their numbers in: a clause that has nothing to say is left out, a sentence that has none is said in its other words or not at all. */
import type { Clause, Sentence, Sentences } from '../../law/report/sentence.ts';
import { systems } from '../../law/systems.ts';
import type { Paragraph, Piece, ReportNumber } from './types.ts';

/** The number in a figure's place; undefined where it is left out, where no edition has it, or where there is no base to divide by. */
export type NumberOf = (figure: string) => ReportNumber | undefined;

const numbersIn = (clause: Clause, number: NumberOf): (ReportNumber | undefined)[] =>
  clause.parts.flatMap((p) => (typeof p === 'string' ? [] : [number(p.figure)]));

/** What a sentence says; empty where it says nothing. */
export function sentencePieces(sentence: Sentence, number: NumberOf, nought: (figure: string) => ReportNumber | undefined): Piece[] {
  const pieces: Piece[] = [];
  for (const clause of sentence.clauses) {
    const numbers = numbersIn(clause, number);
    if (numbers.some((n) => n === undefined) || numbers.every((n) => n?.value === 0)) continue;
    const opens = pieces.length === 0;
    if (!opens) pieces.push(clause.joint);
    clause.parts.forEach((part, i) => {
      if (typeof part !== 'string') pieces.push(number(part.figure)!);
      // 其中 of nothing
      else pieces.push(opens && i === 0 ? part.replace(/^其中/, '') : part);
    });
  }
  if (pieces.length > 0) return [...pieces, '。'];
  const first = sentence.clauses[0]?.parts.find((p) => typeof p !== 'string');
  const none = sentence.none !== undefined && typeof first === 'object' ? nought(first.figure) : undefined;
  return none ? [none.value === 0 ? { ...none, text: sentence.none! } : none, '。'] : [];
}

/** A paragraph for each system that has something to say, under its name, in the order of the systems. */
export function paragraphsOf(sentences: Sentences, number: NumberOf): Paragraph[] {
  const order = systems.filter((s) => s.id in sentences);
  return order.flatMap((system) => {
    const pieces = (sentences[system.id] ?? []).flatMap((s) => sentencePieces(s, number, number));
    return pieces.length === 0 ? [] : [{ lead: system.title, pieces: joined(pieces) }];
  });
}

/** Words that stand beside each other are one piece. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') out[out.length - 1] = last + piece;
    else if (piece !== '') out.push(piece);
  }
  return out;
}
