import type { Convention } from './lead.ts';
import type { PlanFinding } from './types.ts';
import { isFreelyNamed, isFromElsewhere, type Region, type Unit, unitOf } from './unit.ts';
import type { ReadTask } from './unit-findings.ts';
import { FIELD_OF, PARTY_ORGANS } from './unit-words.ts';

type Likeness = 'alias' | 'garbled';

interface Use {
  name: string;
  count: number;
  tasks: number[];
  unit: Unit | undefined;
}

/** Names of one unit written in two ways, and names that are misspelt, cut short or jumbled, judged by the document's other names. */
export function aliasFindings(tasks: ReadTask[], convention: Convention, region: Region): PlanFinding[] {
  const uses = usesOf(tasks, region);
  const findings: PlanFinding[] = [];
  const done = new Set<string>();
  const say = (kind: PlanFinding['kind'], use: Use, says: string) => {
    if (done.has(use.name)) return;
    done.add(use.name);
    for (const no of new Set(use.tasks)) findings.push({ kind, no, text: use.name, says: `第${no}项的「${use.name}」${says}` });
  };
  for (const use of uses) if (!use.unit) short(use, uses, convention, say);
  const missing = uses.filter((use) => !convention.sharesLevel && convention.level && use.unit && !use.unit.level && !use.unit.place);
  for (const use of missing) {
    const full = uses.find(
      (other) =>
        other.unit?.level === convention.level &&
        [`${convention.level}${use.name}`, `${convention.level}委${use.name}`].includes(other.name),
    );
    if (full) say('unit-alias', use, `缺「${full.name.slice(0, full.name.length - use.name.length)}」,别处写作「${full.name}」`);
  }
  for (const [a, b] of pairs(uses)) {
    const like = likeness(a, b);
    if (!like) continue;
    if (like === 'garbled') {
      const [odd, right] = a.count <= b.count ? [a, b] : [b, a];
      say('unit-garbled', odd, `疑有错漏,应为「${right.name}」`);
      continue;
    }
    const [odd, right] = a.count < b.count || (a.count === b.count && isLesser(a, b)) ? [a, b] : [b, a];
    say('unit-alias', odd, `与别处的「${right.name}」写法不一,疑为同一单位`);
    // 机关 at the end is the rarer way to write it; where it comes as often as the plain name, nobody can tell which one is meant.
    if (/机关$/.test(right.name) && right.count <= odd.count + 1) say('unit-alias', right, `与别处的「${odd.name}」写法不一,疑为同一单位`);
  }
  for (const task of tasks) findings.push(...jumbled(task));
  return findings;
}

/** Of two names that come equally often: the one that is no common name of a field, then the abbreviation, then the later one. */
function isLesser(a: Use, b: Use): boolean {
  const [x, y] = [FIELD_OF.has(a.unit!.core), FIELD_OF.has(b.unit!.core)];
  if (x !== y) return !x;
  if (a.unit!.core.length !== b.unit!.core.length) return a.unit!.core.length < b.unit!.core.length;
  return Math.min(...a.tasks) > Math.min(...b.tasks);
}

function usesOf(tasks: ReadTask[], region: Region): Use[] {
  const uses = new Map<string, Use>();
  for (const task of tasks) {
    for (const segment of task.lists.flatMap(({ list }) => [...list.lead, ...list.with])) {
      if (segment.collective || isFromElsewhere(segment.name, region)) continue;
      const use = uses.get(segment.name) ?? { name: segment.name, count: 0, tasks: [], unit: unitOf(segment.name) };
      use.count++;
      use.tasks.push(task.raw.no);
      uses.set(segment.name, use);
    }
  }
  return [...uses.values()];
}

/** 区住建 for 区住建局: a name without its ending. */
function short(use: Use, uses: Use[], convention: Convention, say: (kind: PlanFinding['kind'], use: Use, says: string) => void): void {
  const full = uses.find(
    (other) => other.unit && other.name.startsWith(use.name) && other.name.slice(use.name.length) === other.unit.suffix,
  );
  const core = use.name.startsWith(convention.level) ? use.name.slice(convention.level.length) : use.name;
  if (full) say('unit-garbled', use, `缺「${full.unit!.suffix}」,应为「${full.name}」`);
  else if (FIELD_OF.has(core)) say('unit-garbled', use, '只有半截,缺「局」等字');
  else {
    const near = uses.find((other) => other.unit && other.name.length >= 4 && distanceOne(use.name, other.name));
    if (near) say('unit-garbled', use, `疑有错漏,应为「${near.name}」`);
  }
}

function* pairs(uses: Use[]): Generator<[Use, Use]> {
  const units = uses.filter((use) => use.unit && !isFreelyNamed(use.unit));
  for (let i = 0; i < units.length; i++) for (let j = i + 1; j < units.length; j++) yield [units[i]!, units[j]!];
}

/** Endings that one and the same department may have had, before and after a reform. */
const SAME_KIND = /^(局|委|办|委员会|办公室)$/;
/** Names of 办公室 and of courts in full and in short. */
const SHORT_SUFFIX: Record<string, string> = { 办公室: '办', 委员会: '委', 人民政府办公室: '政府办' };

function likeness(a: Use, b: Use): Likeness | undefined {
  const [x, y] = [a.unit!, b.unit!];
  if (x.level !== y.level && x.level && y.level) return undefined;
  if (x.place !== y.place && x.place && y.place) return undefined;
  if (plain(a.name, x) === plain(b.name, y)) return 'alias';
  if (sameBut(a.name, b.name, '机关') || partyForm(a.name, b.name)) return 'alias';
  if (x.level !== y.level || x.body !== y.body) return undefined;
  const [sx, sy] = [SHORT_SUFFIX[x.suffix] ?? x.suffix, SHORT_SUFFIX[y.suffix] ?? y.suffix];
  const [fx, fy] = [FIELD_OF.get(x.core), FIELD_OF.get(y.core)];
  if (x.core === y.core) return sx !== sy && x.core.length >= 2 && SAME_KIND.test(sx) && SAME_KIND.test(sy) ? 'alias' : undefined;
  if (sx !== sy && !(SAME_KIND.test(sx) && SAME_KIND.test(sy) && fx !== undefined && fx === fy)) return undefined;
  if (fx !== undefined && fy !== undefined)
    return fx === fy || isShortOf(x.core, y.core) || isShortOf(y.core, x.core) ? 'alias' : undefined;
  return unlisted(a, b);
}

/** At least one of the two is no common name of a field. */
function unlisted(a: Use, b: Use): Likeness | undefined {
  const [rare, common] = a.count <= b.count ? [a, b] : [b, a];
  const [odd, right] = [rare.unit!.core, common.unit!.core];
  const [short, long] = odd.length <= right.length ? [odd, right] : [right, odd];
  const dropped = long.length - short.length;
  if (short.length < 2) return undefined;
  if (dropped === 0) {
    const swapped = short.length >= 2 && isSwap(odd, right);
    if (swapped) return 'garbled';
    if (short.length < 3 || differing(odd, right) !== 1 || /[一二三四五六七八九十东西南北中上下]/.test(onlyIn(odd, right)))
      return undefined;
    return rare.count === 1 && !FIELD_OF.has(odd) ? 'garbled' : 'alias';
  }
  if (!isSubsequence(short, long)) return undefined;
  // One character lost from the middle of a long name, or said twice, is a slip; 和 may be left out, and more than one is an abbreviation.
  if (dropped === 1 && !/[和与]/.test(onlyIn(long, short)) && !FIELD_OF.has(odd) && rare.count <= 2) {
    if (odd.length < right.length && right.length >= 4) return 'garbled';
    if (odd.length > right.length && /(.)\1/.test(odd)) return 'garbled';
  }
  return isShortOf(short, long) ? 'alias' : undefined;
}

/** An abbreviation keeps the first character and the order (目标绩效 of 目标绩效管理), or is the tail (审批 of 行政审批). */
function isShortOf(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  return (short[0] === long[0] && isSubsequence(short, long)) || (short.length >= 3 && long.endsWith(short));
}

function plain(name: string, unit: Unit): string {
  return name
    .slice(name.indexOf(unit.level) >= 0 && unit.place ? name.indexOf(unit.place) + unit.place.length : 0)
    .replace(/人民(?=法院|检察院|政府)/, '')
    .replace(/办公室$/, '办')
    .replace(/委员会$/, '委')
    .replace(/监察委$/, '监委')
    .replace(/^(.)总工会$/, '$1工会')
    .replace(/妇女联合会$/, '妇联')
    .replace(/残疾人联合会$/, '残联')
    .replace(/工商(业)?联(合会)?$/, '工商联')
    .replace(/^共?青?团(.)委$/, '$1团委');
}

function sameBut(a: string, b: string, tail: string): boolean {
  return (
    a === b + tail ||
    b === a + tail ||
    (/纪委$/.test(a) && b.startsWith(a) && /纪委监委/.test(b)) ||
    (/纪委$/.test(b) && a.startsWith(b) && /纪委监委/.test(a))
  );
}

/** 区编办 and 区委编办, 宣传部 and 区委宣传部. */
function partyForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const full = /^(.)委(.+)$/.exec(long);
  return full !== null && PARTY_ORGANS.test(full[2]!) && short === `${full[1]}${full[2]}`;
}

/** 「区应急管理局等区发改局区级有关部门」: 等 stands before a unit where a collective name belongs. */
function jumbled(task: ReadTask): PlanFinding[] {
  const { no } = task.raw;
  return task.lists.flatMap(({ list }) => {
    const all = [...list.lead, ...list.with];
    const at = all.findIndex((s) => s.misplacedEtc);
    if (at < 0) return [];
    const text = `${all[at - 1]?.name ?? ''}等${all[at]!.name}${all[at + 1]?.before === 'glued' ? all[at + 1]!.name : ''}`;
    return [{ kind: 'unit-garbled' as const, no, text, says: `第${no}项的「${text}」词序错乱:「等」应在最后一个单位之后` }];
  });
}

function isSubsequence(short: string, long: string): boolean {
  let i = 0;
  for (const c of long) if (c === short[i]) i++;
  return i === short.length;
}

function differing(a: string, b: string): number {
  return [...a].filter((c, i) => c !== b[i]).length;
}

function onlyIn(a: string, b: string): string {
  return [...a].filter((c) => !b.includes(c)).join('');
}

/** The same characters, two neighbours exchanged. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function distanceOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) return differing(short, long) === 1 || isSwap(short, long);
  return long.length - short.length === 1 && isSubsequence(short, long);
}
