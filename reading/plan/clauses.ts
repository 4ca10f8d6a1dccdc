import { fold } from './characters.ts';
import { duesOf, lastingOf } from './dates.ts';
import { segmentsOf } from './segments.ts';
import { unitOf } from './unit.ts';

/** What a part of a unit list says of its units: lead, all that answer for it, with; or no units at all but a day, or persons. */
export type PartRole = 'lead' | 'answers' | 'with' | 'due' | 'skip';

/** A unit list of a task as it stands, with its place in the task's text. */
export interface Clause {
  raw: string;
  start: number;
  end: number;
  /** Every stretch of the text that it takes up: a list may stand in two places, 牵头单位 here and 配合单位 there. */
  spans: [start: number, end: number][];
  parts: { role: PartRole; text: string; labelled: boolean }[];
}

const WHO = '(?:单位|部门|主体|科室|机关|处室|股室)';
const LABEL = `(?:(?:主要|第一|具体|直接)?(?:牵头|主办|主责|责任|配合|协办|协同|协作|协助|参与|参加|承办|实施|落实|负责)(?:(?:及|和|、|/|或)?(?:牵头|主办|责任|配合|协办|实施|参与|落实|承办))?${WHO}|牵头(?=\\s*:)|配合(?=\\s*:))`;
const DAY =
  '(?:(?:完成|办结|落实|推进|整改|工作|任务)?(?:时限|期限|时间节点|节点)(?:要求)?|(?:完成|推进|整改|起止|实施)时间|时间(?:要求|安排|进度|节点)|进度(?:安排|要求))';
const PERSON = '(?:(?:责任|牵头|分管|联系|包抓|包联|挂联|主管)(?:县|区|市)?(?:领导|人)|联系(?:人|电话|方式)|成果形式|工作成果|备注)';
/** 「责任单位:」 「责任单位】」 「(一)责任单位 」: a label is followed by a colon, a bracket, or a gap. */
const ANY_LABEL = new RegExp(
  `(?:[〔【(\\[]?)(?:(?<unit>${LABEL})|(?<day>${DAY})|(?<person>${PERSON}))(?:\\([^()]{0,20}\\))?(?:\\s*[〕】)\\]]?\\s*:|\\s*[〕】\\]]|\\s*\\n|\\s{1,4}(?=[\\u3400-\\u9fff]))\\s*`,
  'g',
);
/** No unit list is longer; a bracket that runs on past this many characters was never closed. */
const LONGEST = 600;
/** 「【责任单位】」: the list comes after the bracket. */
const LONE_LABEL = new RegExp(`^(?:${LABEL}|${DAY}|${PERSON})\\s*[〕】)\\]]`);
const OPEN = '〔【([{〈「『';
const CLOSE = '〕】)]}〉」』';

/** All unit lists of a task's text: bracketed, labelled, or as a sentence (由X牵头,Y配合). */
export function clausesOf(text: string): Clause[] {
  const folded = fold(text);
  const found = bracketed(text, folded, true);
  found.push(...labelled(text, folded, found));
  const free = bracketed(text, folded, false).filter((c) => !found.some((f) => c.start < f.end && f.start < c.end));
  found.push(...free);
  if (!found.some(hasUnits)) found.push(...spoken(text, folded));
  return merge(
    found.sort((a, b) => a.start - b.start),
    text,
  );
}

function clauseAt(text: string, start: number, end: number, parts: Clause['parts']): Clause {
  return { raw: text.slice(start, end), start, end, spans: [[start, end]], parts };
}

export function hasUnits(clause: Clause): boolean {
  return clause.parts.some((part) => part.role === 'lead' || part.role === 'answers' || part.role === 'with');
}

/**
 * Lists in brackets, those that begin with a label or those that do not. Brackets of any kind open and close one another here: a
 * mismatch is a finding, and no reason to lose the list.
 */
function bracketed(text: string, folded: string, withLabel: boolean): Clause[] {
  const clauses: Clause[] = [];
  for (let i = 0; i < folded.length; i++) {
    if (!OPEN.includes(folded[i]!)) continue;
    const labelledHere = startsWithLabel(folded.slice(i + 1, i + 61)) && !LONE_LABEL.test(folded.slice(i + 1, i + 61));
    const end = closeOf(folded, i, labelledHere);
    if (end === undefined || labelledHere !== withLabel) continue;
    const content = text.slice(i + 1, end);
    if (labelledHere || isRoleSentence(content) || (isTail(folded, i, end + 1) && isStrictList(content))) {
      clauses.push(clauseAt(text, i, Math.min(end + 1, text.length), partsOf(content)));
      i = end;
    }
  }
  return clauses;
}

function startsWithLabel(folded: string): boolean {
  ANY_LABEL.lastIndex = 0;
  const label = ANY_LABEL.exec(folded);
  return label?.index === 0 || /^由[^。\n]{2,40}牵头/.test(folded) || /^(牵头|责任)(单位|部门)/.test(folded);
}

/** Where the bracket at `open` closes; a labelled list that never does ends with its line. */
function closeOf(folded: string, open: number, labelledHere: boolean): number | undefined {
  let depth = 0;
  for (let i = open; i < folded.length && i - open < LONGEST; i++) {
    if (OPEN.includes(folded[i]!)) depth++;
    else if (CLOSE.includes(folded[i]!) && --depth === 0) return i;
  }
  const line = folded.indexOf('\n', open);
  const end = line === -1 ? folded.length : line;
  if (end - open > LONGEST) return undefined;
  return labelledHere || isRoleSentence(folded.slice(open + 1, end)) ? end : undefined;
}

function isTail(folded: string, start: number, end: number): boolean {
  return /^\s*[。;]?\s*($|\n)/.test(folded.slice(end)) && start > 0;
}

function isRoleSentence(content: string): boolean {
  return content.length < 300 && /(牵头|负责|配合|主办|参与|落实|完成)[。\s]*$|牵头[,;、]/.test(fold(content)) && isList(content);
}

/** Units beyond doubt: 「各镇(街道)」 has no list in its brackets. */
function isStrictList(content: string): boolean {
  return (
    isList(content) &&
    segmentsOf(content).some((s) => !s.collective && (unitOf(s.name)?.core.length ?? 0) + (unitOf(s.name)?.body.length ?? 0) > 0)
  );
}

/** Every name is a unit's or a collective's. */
export function isList(content: string): boolean {
  const segments = segmentsOf(apartFromDays(fold(content).replace(/[。\s]+$/, '')).units);
  return segments.length > 0 && segments.every((s) => s.collective || isPlainUnit(s.name));
}

/** 「A牵头,B配合,2026年2月底前完成」: what states a day is no name. */
function apartFromDays(content: string): { units: string; due: string } {
  const due: string[] = [];
  const units = content.replace(/(^|[,;,;。])\s*([^,;,;。、]{2,24})(?=[,;,;。]|$)/g, (all, before: string, piece: string) => {
    const states = /\d|年|月|长期|持续|常态/.test(piece) && (duesOf(piece, [2000, 2099], true).length > 0 || lastingOf(piece) === piece);
    if (!states) return all;
    due.push(piece);
    return before && '';
  });
  return { units, due: due.join(',') };
}

function isPlainUnit(name: string): boolean {
  const unit = unitOf(name);
  return (
    unit !== undefined &&
    name.length >= 2 &&
    name.length <= 25 &&
    !/[的了“”,。]/.test(name) &&
    (unit.level !== '' || unit.core.length > 0 || unit.body !== '' || unit.suffix.length > 1)
  );
}

/** Labels outside brackets, each up to the end of its list. */
function* labelled(text: string, folded: string, taken: Clause[]): Generator<Clause> {
  ANY_LABEL.lastIndex = 0;
  let at = 0;
  for (let label = ANY_LABEL.exec(folded); label; label = ANY_LABEL.exec(folded)) {
    const start = label.index;
    const inside = taken.some((c) => start < c.end && start >= c.start);
    // In a running sentence 「责任单位」 is a word like others; a label begins its line, its sentence or follows another part.
    const begins =
      start === 0 ||
      /^[〔【[]/.test(label[0]) ||
      /[\n。;;!?)〕】”\s]$/.test(folded.slice(Math.max(0, start - 1), start)) ||
      (start === at && at > 0);
    if (inside || !begins || (/\s$/.test(label[0]) && !/[:】〕\]]\s*$/.test(label[0]) && !lineLabel(folded, start, label[0]))) continue;
    const from = start + label[0].length;
    const end = endOfList(folded, from);
    at = end;
    const closed = CLOSE.includes(folded[end - 1]!) && !isClosedWithin(folded.slice(from, end));
    yield clauseAt(text, start, end, partsOf(text.slice(start, closed ? end - 1 : end)));
    ANY_LABEL.lastIndex = Math.max(ANY_LABEL.lastIndex, end);
  }
}

/** Whether the bracket that ends a list was opened in it. */
function isClosedWithin(list: string): boolean {
  return [...list].filter((c) => OPEN.includes(c)).length >= [...list].filter((c) => CLOSE.includes(c)).length;
}

/** A label without a colon counts only when it has its line, or its line's head, to itself and units follow. */
function lineLabel(folded: string, start: number, label: string): boolean {
  const after = folded.slice(start + label.length).split('\n')[0]!;
  return (start === 0 || /[\n。;]/.test(folded[start - 1]!)) && isList(after);
}

function endOfList(folded: string, from: number): number {
  let i = from;
  let depth = 0;
  for (; i < folded.length; i++) {
    const c = folded[i]!;
    if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c) && depth-- === 0) return i + 1;
    if (c === '。') return i;
    if (c !== '\n') continue;
    const next = folded.slice(i + 1).split('\n')[0]!;
    ANY_LABEL.lastIndex = 0;
    const goesOn =
      /[、,;]\s*$/.test(folded.slice(from, i)) || folded.slice(from, i).trim() === '' || ANY_LABEL.exec(next)?.index === 0 || isList(next);
    if (!goesOn) return i;
  }
  return i;
}

/** 「由X牵头,Y、Z配合」 as a sentence of the text: only where every name in it is a unit's. The last such sentence counts. */
function* spoken(text: string, folded: string): Generator<Clause> {
  const roles = '牵头|负责|主办|承办';
  const pattern = new RegExp(
    `(?:由|(?<=^|[。;;\\n,]))(?<units>[^。;;:\\n由]{2,90}?)(?:共同|联合)?(?:${roles})(?:负责|组织|实施|落实|抓好)*(?:[,;、]\\s*[^。;\\n]{2,160}?(?:配合|参与|协助|参加|协同|负责)(?:落实|实施|做好|抓好)*)?(?=[。;,\\n]|$)`,
    'g',
  );
  const hits: Clause[] = [];
  for (const hit of folded.matchAll(pattern)) {
    const raw = text.slice(hit.index, hit.index + hit[0].length);
    // The sentence is part of the task's own text and stays in it.
    if (isList(raw))
      hits.push({ ...clauseAt(text, hit.index, hit.index + raw.length, [{ role: 'answers', text: raw, labelled: false }]), spans: [] });
  }
  if (hits.length > 0) yield hits.at(-1)!;
}

/** The parts that labels make: 「牵头单位:…;配合单位:…;完成时限:…」. */
export function partsOf(content: string): Clause['parts'] {
  const folded = fold(content);
  const parts: Clause['parts'] = [];
  let role: PartRole = 'answers';
  let at = 0;
  let named = false;
  const close = (end: number) => {
    const text = content
      .slice(at, end)
      .replace(/[\s;;,,。::、]+$/, (tail) => (end === content.length && /、/.test(tail) ? tail : ''))
      .trim();
    const empty = text === '' || /^[\s\-—/无]+$/.test(text);
    if (!empty || named) parts.push({ role, text: empty ? '' : text, labelled: named });
  };
  ANY_LABEL.lastIndex = 0;
  for (const label of folded.matchAll(ANY_LABEL)) {
    if (label.index > 0 && !/^[〔【([]/.test(label[0]) && !/[\s;,。)〕】\]\n、]$/.test(folded.slice(0, label.index))) continue;
    close(label.index);
    const { unit, day } = label.groups as { unit?: string; day?: string };
    role = unit ? roleOf(unit) : day ? 'due' : 'skip';
    at = label.index + label[0].length;
    named = true;
  }
  close(content.length);
  for (const part of [...parts]) {
    if (part.role === 'due' || part.role === 'skip') continue;
    const { units, due } = apartFromDays(part.text);
    if (!due) continue;
    part.text = units;
    parts.push({ role: 'due', text: due, labelled: true });
  }
  return parts;
}

/** What a label makes of the units after it. A label for both (牵头及配合单位) leaves it to the list. */
export function roleOf(label: string): PartRole {
  const leads = /牵头|主办|主责|主要|第一/.test(label);
  const helps = /配合|协办|协同|协作|协助|参与|参加/.test(label);
  return leads === helps ? 'answers' : leads ? 'lead' : 'with';
}

/** Neighbouring clauses that say different things (牵头单位, then 配合单位) are one list; a role said twice is a second list. */
function merge(clauses: Clause[], text: string): Clause[] {
  const merged: Clause[] = [];
  for (const clause of clauses) {
    const last = merged.at(-1);
    const roles = new Set(last?.parts.map((p) => p.role));
    const fresh = clause.parts.every((p) => p.labelled && !roles.has(p.role));
    if (last && fresh && last.parts.every((p) => p.labelled)) {
      last.parts.push(...clause.parts);
      last.spans.push(...clause.spans);
      last.raw = clause.start - last.end < 3 ? text.slice(last.start, clause.end) : `${last.raw}${clause.raw}`;
      last.end = clause.end;
    } else merged.push({ ...clause, parts: [...clause.parts] });
  }
  return merged;
}
