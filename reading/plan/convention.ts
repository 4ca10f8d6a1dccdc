import { clauseGroups } from './groups.ts';
import { type Convention, statedRule } from './lead.ts';
import type { RawTask } from './outline.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { unitOf } from './unit.ts';

/** Learns from all lists of a document how it writes them: which names there are, how the lead is told, whether the level is shared. */
export function learnConvention(tasks: RawTask[], text: string): Convention {
  const parts = tasks
    .flatMap((task) => task.clauses.flatMap((clause) => clause.parts))
    .filter((p) => p.role !== 'due' && p.role !== 'skip');
  const levels = new Map<string, number>();
  let named = 0;
  let bare = 0;
  const names = new Map<string, number>();
  for (const part of parts) {
    for (const segment of segmentsOf(part.text)) {
      const unit = segment.collective ? undefined : unitOf(segment.name);
      if (!unit) continue;
      names.set(segment.name, (names.get(segment.name) ?? 0) + 1);
      if (unit.level && !unit.place) {
        named++;
        levels.set(unit.level, (levels.get(unit.level) ?? 0) + 1);
      } else if (segment.before) bare++;
    }
  }
  const level = [...levels].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  const stated = statedRule(text);
  const known = new Set([...names].filter(([name, n]) => n >= 2 && !mayBeTwo(name, level)).map(([name]) => name));
  const worded = tasks.filter((task) =>
    task.clauses.some((c) => c.parts.some((p) => p.role === 'lead' || segmentsOf(p.text).some((s) => s.role === 'lead'))),
  ).length;
  return {
    leadBy: stated?.leadBy ?? inferred(tasks),
    ...(stated ? { stated: stated.words } : {}),
    leadWords: worded >= 0.5 * tasks.length,
    sharesLevel: bare > 0.2 * (named + bare) && named > 0,
    level,
    known,
  };
}

/** 区发改局区级有关部门: a name with the level twice in it may be two names. */
function mayBeTwo(name: string, level: string): boolean {
  return level !== '' && name.indexOf(level, 1) > 0 && /[局委办部]/.test(name.slice(0, name.indexOf(level, 1)));
}

/** Where most lists set one unit apart by a comma and the rest by 、, the comma tells the lead. */
function inferred(tasks: RawTask[]): Convention['leadBy'] {
  let apart = 0;
  let other = 0;
  for (const task of tasks) {
    for (const clause of task.clauses) {
      for (const part of clause.parts) {
        if (part.role !== 'answers') continue;
        const segments: Segment[] = segmentsOf(part.text);
        if (segments.length < 3 || segments.some((s) => s.role)) continue;
        const groups = clauseGroups(segments);
        if (groups.length >= 2 && groups[0]!.length === 1 && groups.length < segments.length) apart++;
        else other++;
      }
    }
  }
  return apart > other ? 'comma' : 'first';
}
