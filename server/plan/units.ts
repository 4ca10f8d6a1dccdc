/** The units that a plan names, found among the county's own: 区司法局 is 账图县司法局, 区政府办 the office of the government. */

import { isCollective, type Unit, unitOf } from '../../reading/plan/unit.ts';
import { FIELD_OF } from '../../reading/plan/unit-words.ts';
import type { UnitRow } from '../api/shapes.ts';

/** What a name of the document stands for: a unit of the county, none, or (`collective`: 各镇, 区级有关部门) many that it does not name. */
export interface Found {
  unit?: string;
  collective: boolean;
}

/** Kinds of ending that one department may have had, before and after a reform; a name cut short has none. */
const DEPARTMENT = /^(局|分局|委|委员会|办|办公室)?$/;
/** A name as it is compared: without region, in its short form. */
function plain(name: string): string {
  const unit = unitOf(name);
  const at = unit?.level ? unit.name.indexOf(unit.level, unit.place ? unit.name.indexOf(unit.place) + unit.place.length : 0) : -1;
  const rest = unit ? unit.name.slice(at < 0 ? 0 : at + unit.level.length) : name;
  return rest
    .replace(/(镇|乡|街道)(人民政府|政府|办事处|办)$/, '$1')
    .replace(/人民政府/, '政府')
    .replace(/办公室$/, '办')
    .replace(/委员会$/, '委');
}

/** How many characters of the shorter stand in the other in the same order. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const c of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) next.push(c === b[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    row = next;
  }
  return row[b.length]!;
}

/** How alike two departments' fields are: 1 the same, 0 nothing in it. A short form keeps the first character, or is the tail of the long one. */
function likeness(a: string, b: string): number {
  const [x, y] = [FIELD_OF.get(a) ?? a, FIELD_OF.get(b) ?? b];
  if (x === y) return 1;
  let best = 0;
  for (const [one, other] of [
    [a, b],
    [x, y],
  ] as const) {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    if (short.length >= 3 && long.endsWith(short)) best = Math.max(best, 0.9);
    if (short.length < 2 || short[0] !== long[0]) continue;
    const share = common(short, long) / short.length;
    if (share >= 2 / 3 && common(short, long) >= 2) best = Math.max(best, share * 0.95);
  }
  return best;
}

const isDepartment = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && unit.body === '' && DEPARTMENT.test(unit.suffix) && unit.core !== '';

/** The level (区, 县, 市 …) at which most of the names stand: names of another level are not the county's. */
export function levelOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const level = unitOf(name)?.level;
    if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** A finder of the county's units by the names of one document. `level`: the document's own, see `levelOf`. */
export function unitFinder(units: readonly UnitRow[], level: string): (name: string) => Found {
  const own = units.map((u) => ({ id: u.id, name: u.name, plain: plain(u.name), unit: unitOf(u.name) }));
  const one = (name: string): string | undefined => {
    const exact = own.find((u) => u.name === name);
    if (exact) return exact.id;
    const parsed = unitOf(name) ?? unitOf(`${name}局`);
    if (parsed?.level && level && parsed.level !== level) return undefined;
    const same = own.filter((u) => u.plain === plain(name));
    if (same.length > 0) return same.length === 1 ? same[0]!.id : undefined;
    if (!isDepartment(parsed)) return undefined;
    const liked = own
      .map((u) => ({ id: u.id, like: isDepartment(u.unit) ? likeness(parsed.core, u.unit.core) : 0 }))
      .filter((u) => u.like > 0)
      .sort((a, b) => b.like - a.like);
    // two that are as near as each other leave it open
    return liked[0] && liked[0].like !== liked[1]?.like ? liked[0].id : undefined;
  };
  const known = new Map<string, Found>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      const collective = isCollective(name);
      const unit = collective ? undefined : one(name);
      found = { collective, ...(unit !== undefined && { unit }) };
      known.set(name, found);
    }
    return found;
  };
}
