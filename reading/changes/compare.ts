/**
 * Two versions of a document, paragraph by paragraph: which stayed, which were changed and in which words, what is new, what is gone, what moved, and
 * which articles bear another number. A law that has one article put in has all later ones renumbered: that is told as such and not as a change.
 */
import { diffArrays } from 'diff';
import type { PlainParagraph } from './view.ts';
import { compareWords, type Piece } from './words.ts';

export interface Line {
  kind: 'same' | 'changed' | 'added' | 'removed' | 'movedFrom' | 'movedTo';
  /** Paragraphs in the file before and in the one after. */
  before?: number;
  after?: number;
  pieces: Piece[];
  /** The number of the article before and after, where the text is the same or alike and the number is not. */
  renumbered?: { from: string; to: string };
}

/** 第十二条, 第三章, (三), 3. — what counts and does not say. */
const NUMBER =
  /^\s*(第[〇零一二三四五六七八九十百千\d]+[条章节款项编]|[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[.、．])\s*/;
const numberOf = (text: string): string => NUMBER.exec(text)?.[1] ?? '';
const withoutNumber = (text: string): string => text.replace(NUMBER, '').trim();

/** Above this two paragraphs are versions of one; below, one went and another came. */
const ALIKE = 0.5;
/** A moved paragraph may be touched up on its way, but little. */
const MOVED = 0.8;
/** A moved line of few letters (「附则」) is chance. */
const LETTERS_MOVED = 8;
/** Pairs that are weighed in one gap at most: two chapters wholly rewritten. */
const MOST_PAIRS = 40_000;

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
/** How alike two texts are (Sørensen–Dice over neighbouring letters), 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const [x, y] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, n] of x) shared += Math.min(n, y.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length - 2);
}

interface Item extends PlainParagraph {
  plain: string;
}
const itemsOf = (paragraphs: readonly PlainParagraph[]): Item[] =>
  paragraphs.filter((p) => p.text.trim() !== '').map((p) => ({ ...p, plain: withoutNumber(p.text) }));

/** Compares two texts; empty paragraphs count for nothing. */
export function compareTexts(before: readonly PlainParagraph[], after: readonly PlainParagraph[]): Line[] {
  const [a, b] = [itemsOf(before), itemsOf(after)];
  const steps = diffArrays(a, b, { comparator: (x, y) => x.plain === y.plain });
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  let gone: Item[] = [];
  let come: Item[] = [];
  const close = () => {
    lines.push(...gap(gone, come));
    gone = [];
    come = [];
  };
  for (const { added, removed, value } of steps) {
    if (removed) {
      gone.push(...a.slice(i, i + value.length));
      i += value.length;
    } else if (added) {
      come.push(...b.slice(j, j + value.length));
      j += value.length;
    } else {
      close();
      for (let k = 0; k < value.length; k++) lines.push(pair(a[i++]!, b[j++]!));
    }
  }
  close();
  return moves(lines, a, b);
}

/** Two that are versions of one. */
function pair(x: Item, y: Item): Line {
  const [from, to] = [numberOf(x.text), numberOf(y.text)];
  const same = x.plain === y.plain;
  return {
    kind: same ? 'same' : 'changed',
    before: x.n,
    after: y.n,
    pieces: same
      ? [{ kind: 'same', text: y.text }]
      : from === to
        ? compareWords(x.text, y.text)
        : [...(to === '' ? [] : [{ kind: 'same' as const, text: `${to} ` }]), ...compareWords(x.plain, y.plain)],
    ...(from !== to && { renumbered: { from, to } }),
  };
}
/** Under the same number stands the same article, the more so where it is short. */
const SAME_NUMBER = 0.2;
const numbered = (x: Item, y: Item): boolean => numberOf(x.text) !== '' && numberOf(x.text) === numberOf(y.text);
const removed = (x: Item): Line => ({ kind: 'removed', before: x.n, pieces: [{ kind: 'del', text: x.text }] });
const added = (y: Item): Line => ({ kind: 'added', after: y.n, pieces: [{ kind: 'ins', text: y.text }] });

/** What went and what came between two paragraphs that stayed: paired in order, so that the likeness of all pairs together is greatest. */
function gap(gone: readonly Item[], come: readonly Item[]): Line[] {
  if (gone.length * come.length === 0 || gone.length * come.length > MOST_PAIRS) return [...gone.map(removed), ...come.map(added)];
  const like = gone.map((x) => come.map((y) => likeness(x.plain, y.plain) + (numbered(x, y) ? SAME_NUMBER : 0)));
  // best[i][j]: the greatest sum of likeness from gone[i] and come[j] on
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const paired = (i: number, j: number): number => (like[i]![j]! >= ALIKE ? like[i]![j]! + best[i + 1]![j + 1]! : -1);
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = come.length - 1; j >= 0; j--) best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired(i, j));
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < gone.length && j < come.length) {
    if (paired(i, j) === best[i]![j]) lines.push(pair(gone[i++]!, come[j++]!));
    else if (best[i + 1]![j] === best[i]![j]) lines.push(removed(gone[i++]!));
    else lines.push(added(come[j++]!));
  }
  return [...lines, ...gone.slice(i).map(removed), ...come.slice(j).map(added)];
}

/** What went in one place and came in another was moved; each end says so, and where the other is. */
function moves(lines: Line[], a: readonly Item[], b: readonly Item[]): Line[] {
  const before = new Map(a.map((x) => [x.n, x]));
  const after = new Map(b.map((y) => [y.n, y]));
  const come = lines.filter((l) => l.kind === 'added');
  for (const line of lines) {
    const from = line.kind === 'removed' ? before.get(line.before!) : undefined;
    if (!from || from.plain.length < LETTERS_MOVED) continue;
    let found: { line: Line; item: Item; like: number } | undefined;
    for (const other of come) {
      const item = other.kind === 'added' ? after.get(other.after!) : undefined;
      const like = item ? likeness(from.plain, item.plain) : 0;
      if (item && like >= MOVED && like > (found?.like ?? 0)) found = { line: other, item, like };
    }
    if (!found) continue;
    const { renumbered, pieces } = pair(from, found.item);
    Object.assign(line, { kind: 'movedFrom', after: found.item.n, ...(renumbered && { renumbered }) });
    Object.assign(found.line, { kind: 'movedTo', before: from.n, pieces, ...(renumbered && { renumbered }) });
  }
  return lines;
}

/** How much of each kind there is; what stayed under another number counts as renumbered. */
export function countLines(lines: readonly Line[]): { changed: number; added: number; removed: number; moved: number; renumbered: number } {
  const count = (...kinds: Line['kind'][]) => lines.filter((l) => kinds.includes(l.kind)).length;
  return {
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: count('movedTo'),
    renumbered: lines.filter((l) => l.renumbered).length,
  };
}
