import { aliasFindings } from './alias.ts';
import type { Clause } from './clauses.ts';
import type { Convention, UnitList } from './lead.ts';
import type { RawTask } from './outline.ts';
import { separatorFindings } from './separators.ts';
import type { PlanFinding } from './types.ts';
import { isFromElsewhere, isKnownName, type Region, unitOf } from './unit.ts';

/** A task with its lists read, and the one that counts. */
export interface ReadTask {
  raw: RawTask;
  lists: { clause: Clause; list: UnitList }[];
  chosen: { clause: Clause; list: UnitList } | undefined;
}

/** What is irregular in the unit lists. */
export function listFindings(tasks: ReadTask[], convention: Convention, region: Region): PlanFinding[] {
  const listed = tasks.filter((task) => task.chosen).length;
  const doubles = tasks.filter((task) => (task.chosen?.list.lead.length ?? 0) > 1).length;
  const findings = tasks.flatMap((task) => [
    ...formFindings(task, listed >= 0.5 * tasks.length, doubles <= 0.5 * tasks.length),
    ...strangers(task, region, convention.known),
  ]);
  const aliases = aliasFindings(tasks, convention, region);
  const named = new Set(aliases.map((f) => `${f.no} ${f.text}`));
  return [
    ...findings.filter((f) => !(f.kind === 'unknown-unit' && named.has(`${f.no} ${f.text}`))),
    ...aliases,
    ...separatorFindings(tasks, convention),
  ];
}

function formFindings({ raw, lists, chosen }: ReadTask, listsAreUsual: boolean, oneLeadIsUsual: boolean): PlanFinding[] {
  const { no, title } = raw;
  if (!chosen) return listsAreUsual ? [{ kind: 'no-unit-list', no, text: title, says: `第${no}项没有写责任单位` }] : [];
  const findings: PlanFinding[] = [];
  const raws = lists.map(({ clause }) => clause.raw.replace(/\n/g, ''));
  if (lists.length > 1)
    findings.push({ kind: 'several-unit-lists', no, text: raws.join(''), says: `第${no}项有${lists.length}处责任单位:${raws.join(' ')}` });
  const { list, clause } = chosen;
  const text = clause.raw.replace(/\n/g, '');
  const leads = list.lead.map((s) => s.name);
  if (leads.length > 1 && oneLeadIsUsual)
    findings.push({ kind: 'two-leads', no, text: leads.join('、'), says: `第${no}项有${leads.length}个牵头单位:${leads.join('、')}` });
  if (list.leadless) findings.push({ kind: 'no-lead', no, text, says: `第${no}项的单位清单没有写明牵头单位` });
  return findings;
}

/** Units of another level, and names that no one would know for a unit. */
function strangers({ raw, lists }: ReadTask, region: Region, known: ReadonlySet<string>): PlanFinding[] {
  const findings: PlanFinding[] = [];
  for (const segment of lists.flatMap(({ list }) => [...list.lead, ...list.with])) {
    const { name } = segment;
    if (findings.some((f) => f.text === name)) continue;
    if (isFromElsewhere(name, region)) {
      const says = `第${raw.no}项的「${name}」不是本${region.level}的单位`;
      findings.push({ kind: 'unit-from-elsewhere', no: raw.no, text: name, says });
      continue;
    }
    if (segment.collective) continue;
    const unit = unitOf(name);
    // A name that the document uses again is one that it knows.
    if (!unit || (!isKnownName(unit) && !known.has(name)))
      findings.push({ kind: 'unknown-unit', no: raw.no, text: name, says: `第${raw.no}项的「${name}」不像单位名称,或者是没有见过的单位` });
  }
  return findings;
}
