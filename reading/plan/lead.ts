import { fold } from './characters.ts';
import type { Clause } from './clauses.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { isFreelyNamed, unitOf } from './unit.ts';
import { PARTY_ORGANS } from './unit-words.ts';

/** How this document writes its unit lists. Learned from the document before the lists are read. */
export interface Convention {
  /** How the lead is told from the rest where no word says so: it stands before the first comma, or first. */
  leadBy: 'comma' | 'first';
  /** The document says so itself; the words. */
  stated?: string;
  /** Whether 牵头 is written, as a word or a label, in most lists. */
  leadWords: boolean;
  /** Names mostly stand without their level after the first (区司法局、财政局). */
  sharesLevel: boolean;
  /** 区, 县, 市 … of the document's own units. */
  level: string;
  /** Names read so far. */
  known: ReadonlySet<string>;
}

/** A unit list as understood. */
export interface UnitList {
  lead: Segment[];
  with: Segment[];
  /** No word, label or convention names a lead. */
  leadless: boolean;
  /** 牵头 written at the unit's name, although its place already says so. */
  spelledLead?: string;
  /** Several units, and no comma to tell the lead from the rest. */
  unmarked?: true;
}

const STATED: [RegExp, Convention['leadBy']][] = [
  [/第一个?(?:逗号|,)之?前[^。)]{0,8}牵头(?:单位|部门)?/, 'comma'],
  [
    /(?:列|排)(?:名|序)?(?:在)?(?:第一|首位|首)[^。)]{0,6}(?:为|是|系)牵头(?:单位|部门)?|第一个(?:单位|部门)?[^。)]{0,4}(?:为|是)牵头(?:单位|部门)?/,
    'first',
  ],
];

/** What the document states about its lists. */
export function statedRule(text: string): { leadBy: Convention['leadBy']; words: string } | undefined {
  const folded = fold(text);
  for (const [pattern, leadBy] of STATED) {
    const found = pattern.exec(folded);
    if (found) return { leadBy, words: text.slice(found.index, found.index + found[0].length) };
  }
  return undefined;
}

/** Reads one list: who leads, who works with. */
export function readList(clause: Clause, convention: Convention): UnitList {
  const lead: Segment[] = [];
  const others: Segment[] = [];
  const labelledLead = clause.parts.some((part) => part.role === 'lead');
  const list: UnitList = { lead, with: others, leadless: false };
  for (const part of clause.parts) {
    if (part.role === 'due' || part.role === 'skip') continue;
    const segments = expand(segmentsOf(part.text, convention.known, convention.level), convention);
    if (part.role === 'lead') for (const s of segments) (s.role === 'with' ? others : lead).push(s);
    else if (part.role === 'with' || labelledLead) others.push(...segments);
    else divide(segments, convention, list);
  }
  list.leadless = lead.length === 0;
  return list;
}

/** Tells lead from rest in a list that has no label for it. */
function divide(segments: Segment[], convention: Convention, list: UnitList): void {
  const led = segments.filter((s) => s.role === 'lead');
  if (led.length > 0) {
    list.lead.push(...led);
    list.with.push(...segments.filter((s) => s.role !== 'lead'));
    if (led.length === 1) list.spelledLead = led[0]!.name;
    return;
  }
  // 「A、B按职责分工负责」 says that none leads, unless the document never names a lead.
  const shared = segments.length > 1 && segments.every((s) => s.role === 'with' || s.role === 'answers');
  const onlyWith = segments.length === 1 && segments[0]!.role === 'with';
  if ((shared && convention.leadWords) || onlyWith) {
    list.with.push(...segments);
    return;
  }
  // An empty place before the first comma is a lead left out.
  const comma = segments.findIndex((s, i) => i > 0 && /[,;]/.test(s.before));
  if (convention.leadBy === 'comma' && segments[0] && /[,;]/.test(segments[0].before)) {
    list.with.push(...segments);
    return;
  }
  let first = 1;
  if (convention.leadBy === 'comma' && segments.length > 1) {
    const group = comma === -1 ? segments : segments.slice(0, comma);
    const plain = group.every((s) => !s.collective && s.before !== '等');
    if (plain && group.length <= (comma === -1 ? 2 : 3)) first = group.length;
    else list.unmarked = true;
  }
  if (segments[0]?.collective && segments.some((s) => !s.collective)) first = 0;
  list.lead.push(...segments.slice(0, first));
  list.with.push(...segments.slice(first));
}

/**
 * Writes out what names share: 「区委宣传部、政法委」 → 区委政法委, 「区发改、财政、司法局」 → 区发改局 …, 「各镇、街道」 → 各街道.
 * A level left out in the middle of names that have theirs is not shared but missing, and stays as written.
 */
export function expand(segments: Segment[], convention: Convention): Segment[] {
  const out = segments.map((s) => ({ ...s }));
  for (let i = 0; i < out.length; ) {
    let j = i + 1;
    while (j < out.length && (convention.sharesLevel || !/[,;。]/.test(out[j]!.before))) j++;
    const run = out.slice(i, j);
    shareEnding(run, convention.level);
    shareLevel(run);
    i = j;
  }
  return out;
}

function shareLevel(run: Segment[]): void {
  const units = run.filter((s) => !s.collective);
  const first = units[0] && unitOf(units[0].name);
  for (const segment of run) {
    const before = run[run.indexOf(segment) - 1];
    if (/^各/.test(segment.name) || !before?.collective || !/^各/.test(before.name)) continue;
    if (/^(乡|镇|街道|街道办事处|社区|村|县|区|市|乡镇|街办)$|^(乡|镇|街道)/.test(segment.name))
      Object.assign(segment, { name: `各${segment.name}`, collective: true });
  }
  if (!first?.level || first.place) return;
  const rest = units.slice(1).map((s) => ({ s, unit: unitOf(s.name) }));
  if (rest.length === 0 || rest.some(({ unit }) => unit?.level)) return;
  for (const { s, unit } of rest) {
    if (unit && (isFreelyNamed(unit) || unit.place)) continue;
    if (!unit && !/^(人大|政协|政府|纪委|监委|法院|检察院)/.test(s.name)) continue;
    if (/^(团|人行|国网|中国|国家|驻)/.test(s.name)) continue;
    const organ = PARTY_ORGANS.test(s.name) && first.body === '委';
    s.name = `${first.level}${organ ? '委' : ''}${s.name}`;
  }
}

function shareEnding(run: Segment[], level: string): void {
  const last = run.findLastIndex((s) => !s.collective && unitOf(s.name)?.suffix === '局');
  if (last < 1) return;
  const open = run.slice(0, last).filter((s) => !s.collective && !unitOf(s.name) && /^[\u3400-\u9fff]{2,8}$/.test(s.name));
  // Each name with its own level had its own ending to write: 「区住建、区交通运输、区综合执法局」 is a fault, not a sharing.
  const bare = run.slice(1, last + 1).filter((s) => !s.collective);
  if (open.length === 0 || bare.some((s) => level !== '' && s.name.startsWith(level))) return;
  for (const s of open) s.name += '局';
}
