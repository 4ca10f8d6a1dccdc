import type { Glyphs } from './pdf-layout.ts';
import type { Rule, Rules } from './pdf-rules.ts';

/** A cell of a ruled table with what is printed in it. */
export interface GridCell {
  row: number;
  cell: number;
  rows: number;
  glyphs: Glyphs[];
}

/** A ruled table: where it stands on the page, and its cells in reading order. */
export interface Grid {
  top: number;
  bottom: number;
  cells: GridCell[];
}

/** Lines that miss one another by no more than this meet. Points. */
const NEAR = 3;

/** The ruled tables of a page, and what is printed outside them. */
export function gridsOf(rules: Rules, glyphs: Glyphs[]): { grids: Grid[]; rest: Glyphs[] } {
  const grids: Grid[] = [];
  let rest = glyphs;
  for (const part of partsOf(rules)) {
    const xs = places(part.upright);
    const ys = places(part.across).reverse();
    if (xs.length < 2 || ys.length < 3) continue;
    const [top, bottom] = [ys[0]!, ys.at(-1)!];
    const cells = new Map<string, GridCell>();
    const outside: Glyphs[] = [];
    for (const run of rest) {
      const x = run.x + Math.min(run.width, run.size) / 2;
      const y = run.y + 0.3 * run.size;
      const place = cellAt(x, y, part, xs, ys);
      if (!place) outside.push(run);
      else {
        const key = `${place.row} ${place.cell}`;
        const cell = cells.get(key) ?? { ...place, glyphs: [] };
        cell.glyphs.push(run);
        cells.set(key, cell);
      }
    }
    // A frame round a page's text is no table.
    if (new Set([...cells.values()].map((c) => c.cell)).size < 2) continue;
    rest = outside;
    grids.push({ top, bottom, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.cell - b.cell) });
  }
  return { grids: grids.sort((a, b) => b.top - a.top), rest };
}

/** The cell between the nearest rules that pass the point: a merged cell has none of the rules of its neighbours. */
function cellAt(x: number, y: number, { across, upright }: Rules, xs: number[], ys: number[]): Omit<GridCell, 'glyphs'> | undefined {
  const passes = (rule: Rule, at: number) => rule.from - NEAR <= at && at <= rule.to + NEAR;
  const lefts = upright.filter((r) => r.at <= x && passes(r, y)).map((r) => r.at);
  const rights = upright.filter((r) => r.at > x && passes(r, y));
  const above = across.filter((r) => r.at >= y && passes(r, x)).map((r) => r.at);
  const below = across.filter((r) => r.at < y && passes(r, x)).map((r) => r.at);
  if (above.length === 0 || below.length === 0 || (lefts.length === 0 && rights.length === 0)) return undefined;
  const row = nearest(ys, Math.min(...above));
  const end = nearest(ys, Math.max(...below));
  const cell = lefts.length > 0 ? nearest(xs, Math.max(...lefts)) : 0;
  return { row, cell, rows: Math.max(1, end - row) };
}

/** Distinct places of rules, from the least, those that nearly meet taken as one. */
function places(rules: Rule[]): number[] {
  const sorted = rules.map((r) => r.at).sort((a, b) => a - b);
  return sorted.filter((at, i) => i === 0 || at - sorted[i - 1]! > NEAR);
}

function nearest(places: number[], at: number): number {
  return places.reduce((best, place, i) => (Math.abs(place - at) < Math.abs(places[best]! - at) ? i : best), 0);
}

/** Rules that touch one another, table by table. */
function partsOf(rules: Rules): Rules[] {
  const boxes = [
    ...rules.across.map((rule) => ({ rule, kind: 'across' as const, box: [rule.from, rule.at, rule.to, rule.at] as const })),
    ...rules.upright.map((rule) => ({ rule, kind: 'upright' as const, box: [rule.at, rule.from, rule.at, rule.to] as const })),
  ];
  const parts: Rules[] = [];
  const left = new Set(boxes);
  for (const seed of boxes) {
    if (!left.delete(seed)) continue;
    const part: Rules = { across: [], upright: [] };
    const queue = [seed];
    for (let item = queue.pop(); item; item = queue.pop()) {
      part[item.kind].push(item.rule);
      for (const other of left) {
        const [a, b] = [item.box, other.box];
        if (a[0] - NEAR > b[2] || b[0] - NEAR > a[2] || a[1] - NEAR > b[3] || b[1] - NEAR > a[3]) continue;
        left.delete(other);
        queue.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}
