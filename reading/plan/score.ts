import { KIND_NAMES } from './text.ts';
import type { FindingKind, Plan, PlanTask } from './types.ts';

/** A key: what a careful reader found in a plan. */
export interface PlanKey {
  tasks: { ordinal: number; section: string; title: string; lead: string[]; cooperating: string[] }[];
  irregularities: { ordinal: number | string | null; type: string; detail: string }[];
  figures: { text: string; value: number; unit: string; bound?: string }[];
  deadlines: { ordinal: number; text: string; due?: string; recurring?: string }[];
}

/** How one kind of thing was read. Recall: correct of expected; precision: correct of found; 1 where there was nothing to find. */
export interface PlanScore {
  what: string;
  found: number;
  expected: number;
  correct: number;
  recall: number;
  precision: number;
}

/**
 * Our kind for each kind of irregularity in a key. `undefined`: said in the plan's notes, or true of the document and no fault of it.
 * A key's missing 等 (missing_word) and its 牵头 written out (inline_lead_word) are ways of separating names, and a list that lacks the
 * towns which all others end with (no_towns) is a list that stops short.
 */
const KIND_OF: Record<string, FindingKind | undefined> = {
  missing_number: 'missing-number',
  duplicate_number: 'duplicate-number',
  duplicate_unit_clause: 'several-unit-lists',
  unbalanced_bracket: 'unbalanced-bracket',
  two_leads: 'two-leads',
  separator: 'odd-separator',
  missing_word: 'odd-separator',
  inline_lead_word: 'odd-separator',
  garbled_units: 'unit-garbled',
  missing_prefix: 'unit-alias',
  truncated_unit: 'unit-garbled',
  typo_unit: 'unit-garbled',
  alias: 'unit-alias',
  no_towns: 'cut-off',
  typo: 'typo',
};

/** What a key words as one irregularity and is two: a list left over from a higher plan also names that plan's units. */
const ALSO: Record<string, FindingKind | undefined> = { duplicate_unit_clause: 'unit-from-elsewhere' };

/** Recall and precision of a reading against its key: tasks, titles, sections, leads, cooperating units, targets, dates, findings by kind. */
export function scorePlan(result: Plan, key: PlanKey): PlanScore[] {
  const pairs = (of: (task: PlanTask) => string[]) => result.tasks.flatMap((task) => of(task).map((text) => `${task.no} ${text}`));
  const keyed = (of: (task: PlanKey['tasks'][number]) => string[]) =>
    key.tasks.flatMap((task) => of(task).map((text) => `${task.ordinal} ${text}`));
  const findings = new Map<FindingKind, [found: string[], expected: string[]]>();
  const entry = (kind: FindingKind) => findings.get(kind) ?? findings.set(kind, [[], []]).get(kind)!;
  for (const { kind, no } of result.findings) entry(kind)[0].push(String(no));
  for (const { ordinal, type } of key.irregularities) {
    for (const no of ordinal === null ? [] : String(ordinal).split(',')) {
      for (const kind of [KIND_OF[type], ALSO[type]]) if (kind) entry(kind)[1].push(no);
    }
  }
  const dues = result.tasks.flatMap((task) => (task.due ?? []).map((due) => `${task.no} ${due.date}`));
  const targets = result.tasks.flatMap((task) => task.targets ?? []);
  return [
    score(
      '任务',
      pairs(() => ['']),
      keyed(() => ['']),
    ),
    score(
      '标题',
      pairs((task) => [task.title]),
      keyed((task) => [task.title]),
    ),
    score(
      '章节',
      pairs((task) => [task.section]),
      keyed((task) => [task.section]),
    ),
    score(
      '牵头单位',
      pairs((task) => task.lead),
      keyed((task) => task.lead),
    ),
    score(
      '责任单位',
      pairs((task) => task.with),
      keyed((task) => task.cooperating),
    ),
    score(
      '时限',
      dues,
      key.deadlines.map((d) => `${d.ordinal} ${d.due ?? d.recurring}`),
    ),
    score(
      '指标',
      targets.map((t) => matching(t, key.figures) ?? `另 ${t.text}`),
      key.figures.map((f) => f.text),
    ),
    ...[...findings].map(([kind, [found, expected]]) => score(KIND_NAMES[kind], found, expected)),
  ];
}

/** The key's figure that a target is: same value, unit and bound, the one's words within the other's. */
function matching(
  target: { text: string; value: number; unit: string; bound: string | null },
  figures: PlanKey['figures'],
): string | undefined {
  return figures.find((f) => {
    const same = f.value === target.value && f.unit === target.unit && (f.bound ?? null) === target.bound;
    return same && (target.text.includes(f.text) || f.text.includes(target.text) || shareNumber(target.text, f.text));
  })?.text;
}

/** A key words a figure more briefly than the text: 政府信息答复率100% for 对符合法定条件要求的依申请公开政府信息答复率100%. */
function shareNumber(a: string, b: string): boolean {
  const tail = (text: string) => text.slice(-8);
  return a.includes(tail(b)) || b.includes(tail(a));
}

function score(what: string, found: string[], expected: string[]): PlanScore {
  const [f, e] = [new Set(found), new Set(expected)];
  const correct = [...f].filter((x) => e.has(x)).length;
  return {
    what,
    found: f.size,
    expected: e.size,
    correct,
    recall: e.size ? correct / e.size : 1,
    precision: f.size ? correct / f.size : 1,
  };
}
