/** A section's text between what is shown and what is kept: numbers of the composed report become their figures, and nothing else does. */
import { numberText } from '../../../writing/annual/number.ts';
import { printed } from '../../../writing/paper/punctuation.ts';
import type { AnnualReport, FigureToken, ReportNumber, WrittenParagraph } from '../api/reports.ts';

type Section = AnnualReport['sections'][number];
type Paragraph = Section['paragraphs'][number];

/** A part of the report whose words can be edited. `level`: 1 a part, 2 a chapter, 0 the opening, which has no heading. */
export interface Part {
  id: string;
  heading: string;
  level: 0 | 1 | 2;
  paragraphs: Paragraph[];
  tables?: Section['tables'];
}

/** The parts in the order in which they are read. */
export const partsOf = (report: AnnualReport): Part[] => [
  { id: 'opening', heading: '', level: 0, paragraphs: [report.opening] },
  ...report.sections.flatMap((s) => [part(s, 1), ...(s.sections ?? []).map((c) => part(c, 2))]),
];
const part = ({ id, heading, paragraphs, tables }: Section, level: 1 | 2): Part => ({
  id,
  heading,
  level,
  paragraphs,
  ...(tables && { tables }),
});

/** The parts whose last words the program always writes by itself: behind what is written, they are not edited. */
const OWN_WORDS = new Set(['other']);

export const isNumber = (x: string | ReportNumber): x is ReportNumber => typeof x !== 'string';

export function tokenOf(n: ReportNumber, year: number): FigureToken {
  const day = 'on' in n.period ? n.period.on : n.period.from;
  const before = Number(day.slice(0, 4)) < year;
  return { figure: n.figure, ...(before && { period: 'before' as const }), ...(!/\d/.test(n.text) && { none: n.text }) };
}

/** A title's lines: whose report it is, and of which year. */
export const titleLines = (title: string): string[] => title.split(/(?=\d{4}年)/).filter(Boolean);

/** Pieces with the stops of print: which ones they are is known by what stands beside them, numbers included. */
export function printedPieces<T>(pieces: readonly (string | T)[], textOf: (piece: T) => string): (string | T)[] {
  const said = pieces.map((p) => (typeof p === 'string' ? p : textOf(p)));
  const whole = printed(said.join(''));
  let at = 0;
  return pieces.map((p, i) => {
    const text = whole.slice(at, at + said[i]!.length);
    at += text.length;
    return typeof p === 'string' ? text : p;
  });
}

/** What the editor of a part begins with: the paragraphs as they are shown, without the numbers of their headings. */
export const editable = (one: Part, year: number): WrittenParagraph[] =>
  one.paragraphs
    .filter((p) => p.written || !OWN_WORDS.has(one.id))
    .map((p) => ({
      ...(p.lead !== undefined && { lead: p.lead.replace(/^\d+\. ?/, '').replace(/。$/, '') }),
      pieces: printedPieces(p.pieces, (n) => n.text).map((x) => (isNumber(x) ? tokenOf(x, year) : x)),
    }));

/** What a figure says in the text where its number is known: the same as the server writes. */
export const shown = (token: FigureToken, value: number | null | undefined, unit: string): string => {
  if (value === undefined) return '…';
  if (value === null) return '无从计算';
  return token.none !== undefined && value === 0 ? token.none : numberText(value, unit);
};

/** By figure, what the report now says of it: for tokens that the editor draws. */
export function numbersBy(report: AnnualReport): Map<string, ReportNumber> {
  const found = new Map<string, ReportNumber>();
  const put = (paragraphs: Paragraph[]) => {
    for (const n of paragraphs.flatMap((p) => p.pieces.filter(isNumber))) {
      const token = tokenOf(n, report.year);
      const key = token.period ? `${n.figure} before` : n.figure;
      if (!n.group && !found.has(key)) found.set(key, n);
    }
  };
  for (const one of partsOf(report)) put(one.paragraphs);
  return found;
}
export const tokenKey = (token: FigureToken): string => (token.period ? `${token.figure} before` : token.figure);

/** Figures that the first text has and the second has not: they are told behind it all the same, unless they are left out. */
export function dropped(first: readonly WrittenParagraph[], second: readonly WrittenParagraph[]): string[] {
  const left = new Set(second.flatMap((p) => p.pieces).flatMap((x) => (typeof x === 'string' ? [] : [tokenKey(x)])));
  const all = first.flatMap((p) => p.pieces).flatMap((x) => (typeof x === 'string' ? [] : [tokenKey(x)]));
  return [...new Set(all.filter((key) => !left.has(key)))];
}
