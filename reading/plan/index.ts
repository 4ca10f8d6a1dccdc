import type { ReadableDocument } from '../document/index.ts';
import { learnConvention } from './convention.ts';
import { duesOf, lastingOf, yearsOf } from './dates.ts';
import { bracketFindings, cutOffFindings, numberFindings } from './findings.ts';
import { flatTableTasks } from './flat-table.ts';
import { withoutFurniture } from './furniture.ts';
import { readList, type UnitList } from './lead.ts';
import { outlineOf, type RawTask, tasksOf } from './outline.ts';
import { regionOf, titleOfPlan } from './region.ts';
import { tableTasks } from './table.ts';
import { targetsOf } from './targets.ts';
import type { Plan, PlanTask } from './types.ts';
import { typoFindings } from './typos.ts';
import { isFromElsewhere, type Region, unitOf } from './unit.ts';
import { listFindings, type ReadTask } from './unit-findings.ts';

export { planText } from './text.ts';
export type { FindingKind, Plan, PlanDue, PlanFinding, PlanTarget, PlanTask } from './types.ts';
export { findingKinds } from './types.ts';

/**
 * Reads an implementation plan: its tasks with number, title, section, lead and cooperating units, targets and dates, and what is
 * irregular in it. Numbered text, tables, and tables flattened to a cell a line are read alike.
 * @throws PlanError when the document holds no task
 */
export function readPlan(document: ReadableDocument): Plan {
  const lines = withoutFurniture(document.lines);
  const title = titleOfPlan(lines, document.title);
  const raw = rawTasks(lines, /(方案|计划|要点|清单|安排|分工表?|分解表?|台账|规划)(?:[((][^()()]*[))])*$/.test(title));
  if (raw.length === 0) throw new PlanError(`「${document.name}」中没有找到带序号的任务或者责任单位,不像一份实施方案`);
  const convention = learnConvention(raw, lines.map((line) => line.text).join('\n'));
  const levels = raw.flatMap((task) =>
    task.clauses.flatMap((clause) => namesOf(readList(clause, convention)).map((name) => unitOf(name)?.level ?? '')),
  );
  const region = regionOf(title, levels);
  const years = yearsOf(title);
  const tasks = raw.map((task) => readTask(task, region, (clause) => readList(clause, convention)));
  const findings = [
    ...numberFindings(raw),
    ...listFindings(tasks, convention, region),
    ...raw.flatMap(bracketFindings),
    ...cutOffFindings(raw),
    ...typoFindings(raw),
  ].sort((a, b) => (a.no ?? 0) - (b.no ?? 0));
  const notes = convention.stated ? [{ text: convention.stated, says: '文件自己说明了单位清单的读法,本清单即照此读取' }] : [];
  return { title, tasks: tasks.map((task) => planTask(task, years)), findings, notes };
}

/** A document in which no plan is found; the message is for the user. */
export class PlanError extends Error {
  override name = 'PlanError';
}

function rawTasks(lines: ReadableDocument['lines'], isPlan: boolean): RawTask[] {
  const grid = tableTasks(lines);
  const flat = flatTableTasks(lines);
  const table = flat.length > grid.length ? flat : grid;
  const outline = tasksOf(outlineOf(lines.filter((line) => !line.table)), isPlan);
  // A plan's text may end in a table that lists its tasks again; whichever lists more is the plan.
  return table.length >= outline.length ? table : outline;
}

function namesOf(list: UnitList): string[] {
  return [...list.lead, ...list.with].filter((s) => !s.collective).map((s) => s.name);
}

/** Of several lists the one of the plan's own level counts, and among those the last: what stands before it was left over. */
function readTask(task: RawTask, region: Region, read: (clause: RawTask['clauses'][number]) => UnitList): ReadTask {
  const lists = task.clauses.map((clause) => ({ clause, list: read(clause) }));
  const foreign = (list: UnitList) => namesOf(list).filter((name) => isFromElsewhere(name, region)).length;
  const chosen = lists.reduce<(typeof lists)[number] | undefined>(
    (best, l) => (!best || foreign(l.list) <= foreign(best.list) ? l : best),
    undefined,
  );
  return { raw: task, lists, chosen };
}

function planTask({ raw, chosen, lists }: ReadTask, years: [number, number] | undefined): PlanTask {
  const lead = [...new Set(chosen?.list.lead.map((s) => s.name))];
  const task: PlanTask = {
    no: raw.no,
    title: raw.title,
    text: raw.body,
    section: raw.section,
    lead,
    with: [...new Set(chosen?.list.with.map((s) => s.name))].filter((name) => !lead.includes(name)),
    lists: lists.map(({ clause }) => clause.raw.replace(/\n/g, '')),
  };
  const due = [...(raw.dueCell ? duesOf(raw.dueCell, years, true) : []), ...duesOf(raw.body, years)];
  const unique = due.filter((d, i) => due.findIndex((e) => e.date === d.date && e.yearly === d.yearly) === i);
  const targets = targetsOf(raw.body);
  const lasting = raw.dueCell && lastingOf(raw.dueCell);
  if (unique.length) task.due = unique;
  if (targets.length) task.targets = targets;
  if (lasting) task.lasting = lasting;
  return task;
}
