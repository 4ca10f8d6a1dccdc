import type { Figure, Finding, Relation, ReportReading } from './types.ts';

/** A key made by reading a report, as the samples carry it. */
export interface ReportKey {
  figures: KeyFigure[];
  arithmetic: KeyRelation[];
}

export interface KeyFigure {
  text: string;
  value: number | null;
  unit: string;
  of: string;
  /** Which place of several the same words stand at, from 1. */
  nth?: string;
  from?: string;
  series?: string;
  masked?: boolean;
  page_chrome?: boolean;
  ordinal?: boolean;
  name?: boolean;
}

export interface KeyRelation {
  relation: string;
  kind: string;
  expression: string;
  stated: number | null;
  computed: number;
  /** null where the document states nothing that it could be held to: to be explained, not wrong. */
  holds: boolean | null;
}

/** One line of the score. Recall is correct of expected, precision correct of found. */
export interface ScoreRow {
  what: string;
  expected: number;
  found: number;
  correct: number;
  recall: number;
  precision: number;
  /** What was missed or should not have been found, in words. */
  wrong: string[];
}

/**
 * How well a reading agrees with a key: figures (value, unit and place), their subjects (characters in common), relations, relations
 * that fail, and what is to be explained. Ordinals, names and page furniture, which keys list as such, are no figures: finding them
 * counts against precision.
 */
export function scoreReport(result: ReportReading, key: ReportKey, text: string): ScoreRow[] {
  const real = key.figures.filter((k) => !k.page_chrome && !k.ordinal && !k.name);
  const confirmed = new Set<Figure>();
  const pairs: [KeyFigure, Figure][] = [];
  const missed: string[] = [];
  for (const k of real) {
    const hits = result.figures.filter((f) => atPlace(f, k, text) && values(k).some((v) => v === f.value) && f.unit === k.unit);
    const first = hits.find((f) => f.value === k.value) ?? hits[0];
    if (first === undefined) missed.push(`缺:${k.text}`);
    else pairs.push([k, first]);
    for (const f of hits) confirmed.add(f);
  }
  const extra = result.figures.filter((f) => !confirmed.has(f)).map((f) => `多:${f.text}(${f.subject})`);
  const alike = pairs.filter(([k, f]) => overlap(k.of, f.subject) >= 0.5);
  const unlike = pairs.filter(([k, f]) => overlap(k.of, f.subject) < 0.5).map(([k, f]) => `${k.of}≠${f.subject}`);
  const held = key.arithmetic.filter((a) => a.holds !== null);
  const matched = held.map((a) => [a, result.relations.find((r) => sameRelation(a, r, result.figures))] as const);
  const failing = result.relations.filter((r) => !r.holds);
  const wrong = key.arithmetic.filter((a) => a.holds === false);
  const trueFailing = failing.filter((r) => wrong.some((a) => sameRelation(a, r, result.figures)));
  const open = key.arithmetic.filter((a) => a.holds === null);
  const explains = result.findings.filter((f) => f.kind === 'explain');
  const explained = open.filter((a) => explains.some((f) => speaksOf(f, a)));
  const found = result.figures.length;
  return [
    row('figures', real.length, found, pairs.length, [...missed, ...extra], found === 0 ? 0 : confirmed.size / found),
    row('subjects', pairs.length, pairs.length, alike.length, unlike),
    row(
      'relations',
      held.length,
      matched.filter(([, r]) => r !== undefined).length,
      matched.filter(([a, r]) => r?.holds === a.holds).length,
      matched.filter(([a, r]) => r?.holds !== a.holds).map(([a]) => `缺:${a.relation}`),
    ),
    row(
      'failing',
      wrong.length,
      failing.length,
      trueFailing.length,
      failing.filter((r) => !trueFailing.includes(r)).map((r) => `误报:${r.text}`),
    ),
    row('explain', open.length, explains.length, explained.length, []),
  ];
}

function row(what: string, expected: number, found: number, correct: number, wrong: string[], precision?: number): ScoreRow {
  return {
    what,
    expected,
    found,
    correct,
    recall: expected === 0 ? 1 : correct / expected,
    precision: precision ?? (found === 0 ? 1 : correct / found),
    wrong,
  };
}

/** The numbers that the words of a key figure hold: its own, the one it came from, those of a series. */
function values(k: KeyFigure): (number | null)[] {
  const series = k.series?.split(',').map((s) => (/^\d+$/.test(s) ? Number(s) : null)) ?? [];
  return [k.value, ...(k.from === undefined ? [] : [Number(k.from)]), ...series];
}

function atPlace(f: Figure, k: KeyFigure, text: string): boolean {
  const places: number[] = [];
  for (let at = text.indexOf(k.text); at >= 0; at = text.indexOf(k.text, at + 1)) places.push(at);
  const meant = k.nth === undefined ? places : places.slice(Number(k.nth) - 1, Number(k.nth));
  return meant.some((at) => f.start < at + k.text.length && f.end > at);
}

/** The part of the shorter phrase's characters that the longer one has too. */
export function overlap(a: string, b: string): number {
  const chars = (s: string) => [...new Set(s.replace(/\(.*?\)|[^\u4e00-\u9fff]/g, ''))];
  const [x, y] = [chars(a), chars(b)];
  const least = Math.min(x.length, y.length);
  return least === 0 ? 0 : x.filter((c) => y.includes(c)).length / least;
}

const KINDS: Record<string, string[]> = {
  sum: ['sum'],
  difference: ['difference', 'same'],
  rate: ['rate', 'share', 'change'],
  consistency: ['same'],
};

function numbersOf(a: KeyRelation): number[] {
  return (a.expression.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** Whether a relation is the calculation that the key names: a kind that fits, the same result, no operand that the key has not. */
function sameRelation(a: KeyRelation, r: Relation, figures: readonly Figure[]): boolean {
  if (KINDS[a.kind]?.includes(r.kind) === false) return false;
  const numbers = numbersOf(a);
  const members = r.parts.map((i) => figures[i]).filter((f): f is Figure => f !== undefined);
  const known = members.every((f) => f.masked || numbers.includes(f.value ?? Number.NaN) || f.value === a.stated);
  if (!known || members.length === 0) return false;
  if (r.kind === 'same') return numbers.every((n) => n === r.stated);
  return Math.abs(r.computed - a.computed) <= 0.006;
}

function speaksOf(f: Finding, a: KeyRelation): boolean {
  const said = `${f.text}${f.says}`.replace(/(\d),(\d{3})/g, '$1$2');
  return numbersOf(a)
    .slice(0, 2)
    .every((n) => said.includes(String(n)));
}
