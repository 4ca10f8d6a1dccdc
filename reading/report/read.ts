import { nameFigures } from './catalogue.ts';
import { type Quantity, quantities } from './figures.ts';
import { deal } from './lists.ts';
import { noughts } from './negatives.ts';
import { relate } from './relations/index.ts';
import { subjectOf } from './subjects.ts';
import { cells } from './table.ts';
import { paragraphs, plain, sentenceEnds } from './text.ts';
import type { CatalogueEntry, Figure, Found, ReportReading, Span } from './types.ts';

/**
 * Reads a published report: every figure with what it counts, the relations that the text states or implies computed again, and
 * what a person should look at.
 *
 * @param text the report as plain text; offsets of the result are UTF-16 places in it
 * @param catalogue the figures of the house, by which a number that is one of them gets its id
 */
export function readReport(text: string, catalogue: readonly CatalogueEntry[] = []): ReportReading {
  const flat = plain(text);
  const table = cells(flat);
  const inTable = (q: Quantity) => table.some((t) => q.start < t.end && q.end > t.start);
  const found = locate(flat, [...quantities(flat), ...noughts(flat)].filter((q) => !inTable(q)).concat(table.map((t) => t.quantity)));
  const named = table.map((t) => [t.quantity.start, t] as const);
  for (const [start, t] of named) {
    const f = found.find((x) => x.start === start);
    if (f !== undefined) Object.assign(f, { subject: t.subject, cell: true });
  }
  deal(found);
  nameFigures(found, catalogue, flat);
  const { relations, findings } = relate(flat, found, table);
  const restore = (span: Span) => text.slice(span.start, span.end);
  return {
    figures: found.map((f) => publish(f, restore(f))),
    relations: relations.map(({ span, ...r }) => ({ ...r, text: restore(span) })),
    findings: findings.map(({ span, ...f }) => ({ ...f, text: restore(span) })),
  };
}

/** Puts quantities in their paragraphs and sentences, in the order of the text, with what stands around each. */
function locate(text: string, all: (Quantity & { subject?: string })[]): Found[] {
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end);
  const quantitiesInOrder = sorted.filter((q, i) => i === 0 || q.start >= (sorted[i - 1] as Quantity).end);
  const out: Found[] = [];
  let sentence = 0;
  paragraphs(text).forEach((p, paragraph) => {
    const inside = quantitiesInOrder.filter((q) => q.start >= p.start && q.start < p.end);
    const ends = sentenceEnds(text, p);
    let previousEnd = p.start;
    let previous = '';
    let k = 0;
    inside.forEach((q, i) => {
      while ((ends[k] as number) <= q.start && k < ends.length - 1) {
        k += 1;
        sentence += 1;
        previous = '';
      }
      const back = Math.max(previousEnd, k === 0 ? p.start : (ends[k - 1] as number));
      const clauseStart = lastBreak(text, behindNoun(text, back, q.start, previous), q.start);
      const subject = q.subject ?? (opensLine(text, p.start, q) || subjectOf(text, q, back, clauseStart, previous));
      const { subject: _, ...rest } = q;
      out.push({
        ...rest,
        ...flags(q),
        subject,
        paragraph,
        sentence,
        lead: text.slice(previousEnd, q.start),
        tail: text.slice(q.end, inside[i + 1]?.start ?? p.end),
        depth: depthAt(text, p.start, q.start),
      } as Found);
      previousEnd = q.end;
      previous = subject;
    });
    sentence += 1;
  });
  return out;
}

function flags(q: Quantity): Partial<Found> {
  const out: Partial<Found> = {};
  if (q.value === null) out.masked = true;
  return out;
}

/** The label above, where the number opens its paragraph and nothing stands behind it. */
function opensLine(text: string, start: number, q: Quantity): string {
  const alone = text.slice(start, q.start).trim() === '' && /^ *(?:\n|$)/.test(text.slice(q.end, q.end + 8));
  return alone ? lineAbove(text, q.start) : '';
}

/** The short line above a number that stands at the beginning of its own: a label over its cell. */
function lineAbove(text: string, start: number): string {
  const lines = text.slice(Math.max(0, start - 80), start).split('\n');
  if ((lines.at(-1) ?? '').trim() !== '') return '';
  const above = lines.map((l) => l.trim()).findLast((l) => l !== '') ?? '';
  return above.length <= 16 && !/[。;,\d]/.test(above) ? above : '';
}

/** Past the noun that the figure before counts, in a list: 21个乡镇、2个街道. */
function behindNoun(text: string, from: number, to: number, previous: string): number {
  const noun = /^([\u4e00-\u9fff“”]{1,16}?)[、,和及与]/.exec(text.slice(from, to));
  return noun !== null && previous.endsWith((noun[1] as string).replace(/[“”]/g, '')) ? from + noun[0].length : from;
}

/** Where the clause of a number begins: behind the last stop that stands in no closed bracket; 、 parts no clause. */
function lastBreak(text: string, from: number, to: number): number {
  let at = from;
  let depth = 0;
  for (let i = to - 1; i >= from; i -= 1) {
    const c = text[i] as string;
    if (c === ')') depth += 1;
    else if (c === '(' && depth > 0) depth -= 1;
    else if (depth === 0 && ',。;!?\n(:|'.includes(c) && (c !== ':' || text.slice(i + 1, to).trim() !== '')) {
      at = i + 1;
      break;
    }
  }
  return at;
}

function depthAt(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i += 1) {
    const c = text[i];
    if (c === '(') depth += 1;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (c === '。' && depth > 0 && !text.slice(i, i + 80).includes(')')) depth = 0;
  }
  return depth;
}

function tidy(n: number): number {
  return Number(n.toPrecision(12));
}

/** What the reader of the result gets of a found figure. Bounds are given where the number itself does not say them. */
function publish(f: Found, text: string): Figure {
  const out: Figure = { text, value: f.value, unit: f.unit, subject: f.subject, start: f.start, end: f.end };
  if (f.approx !== undefined) out.approx = f.approx;
  if (f.bound !== undefined) out.bound = f.bound;
  if (f.masked) out.masked = true;
  const said = f.approx !== undefined || f.bound !== undefined || f.masked || f.range || f.ulp > 1;
  if (said && f.low !== f.high) {
    if (f.bound !== '上限') out.low = tidy(f.low as number);
    if (Number.isFinite(f.high)) out.high = tidy(f.high as number);
  }
  if (f.figure !== undefined) out.figure = f.figure;
  return out;
}
