import type { Span } from './types.ts';

/** Forms beyond the full-width block that mean the same as a plain one: small forms, dashes, crosses, blanks. */
const SAME: Record<string, string> = {
  '\ufe50': ',',
  '\ufe6a': '%',
  '\ufe59': '(',
  '\ufe5a': ')',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u301c': '~',
  '\u2715': '×',
  '\u2573': '×',
  '\u25cb': '〇',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  // A tab parts cells.
  '\t': '|',
  '\r': ' ',
  '\u2502': '|',
  '\uffe5': '\u00a5',
  '\u300c': '“',
  '\u300d': '”',
};

/**
 * The text in one width: digits, letters, brackets and stops of the full-width forms become half-width ones, every dash one
 * dash, every blank one blank. One character stays one character, so places in the result are places in the text given.
 */
export function plain(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] as string;
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else out += SAME[c] ?? c;
  }
  return out;
}

/** A line is broken by its page, not by its writer, when it is long, unfinished, and the next one is no heading of its own. */
function runsOn(line: string, next: string): boolean {
  if (line.includes('|') || line.trim().length < 18 || /[。!?;:]\s*$/.test(line) || next.trim() === '') return false;
  return !/^\s{2,}|^\s*(第?[一二三四五六七八九十]+[、章节]|\([一二三四五六七八九十\d]+\)|\d+[、.])/.test(next) && !/^\s/.test(next);
}

/** 受理:3400件 and 办结:3390件, a label a line, are one statement; so are a row of such lines. */
function labels(line: string, next: string): boolean {
  const label = /^[^\d。;,|]{2,14}[:]? ?[\d.,]+ ?[万亿]?[\u4e00-\u9fff%]{1,3}$/;
  return label.test(line.trim()) && label.test(next.trim());
}

/** Paragraphs of plain text, lines that the page broke joined; spans carry no blank at their ends. */
export function paragraphs(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  let at = 0;
  while (at <= text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const after = stop < 0 ? '' : text.slice(end + 1, (text.indexOf('\n', end + 1) + 1 || text.length + 1) - 1);
    const line = text.slice(at, end);
    if (stop < 0 || !(runsOn(line, after) || labels(line, after))) {
      if (text.slice(start, end).trim() !== '') out.push({ start, end });
      start = end + 1;
    }
    at = end + 1;
  }
  return out;
}

/** Ends (exclusive) of the sentences within a span, a stop inside brackets or quotation marks not counting. */
export function sentenceEnds(text: string, span: Span): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let i = span.start; i < span.end; i += 1) {
    const c = text[i] as string;
    if ('(《“'.includes(c)) depth += 1;
    if (')》”'.includes(c)) depth = Math.max(0, depth - 1);
    if ('。!?'.includes(c)) {
      if (depth === 0 || !/[)》”]/.test(text.slice(i, Math.min(span.end, i + 60)))) {
        ends.push(i + 1);
        depth = 0;
      }
    }
  }
  if (ends.at(-1) !== span.end) ends.push(span.end);
  return ends;
}
