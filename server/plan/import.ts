/**
 * A plan that was read, into the ledger: each of its tasks is a case of `task`. Every row is checked before any is written, so that nothing is half
 * imported; keys come of the plan's title and the task, so that a plan imported twice is imported once.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Day } from '../../kernel/time/day.ts';
import type { Plan } from '../../reading/plan/index.ts';
import { decide } from '../../store/append/decide.ts';
import { fetchNeeds, plan as planned } from '../../store/append/world.ts';
import type { Submission } from '../../store/index.ts';
import { type Context, todayOf } from '../context.ts';
import { formOf } from './form.ts';
import { levelOf, unitFinder } from './units.ts';

export interface ImportOptions {
  /** The day on which the plan was adopted (印发): the day of 下达任务. */
  adoptedOn: Day;
  /** The person who gives the tasks out: one who holds the role `planner`, everywhere or in each lead unit. */
  by: string;
  /** 补录: needed when the day of adoption lies before the last working day. */
  record?: { ground: string; files: string[] };
  /** The instant of entry (ISO 8601, UTC); now when not given. */
  at?: string;
  /** Which unit of the county a name of the plan is, where somebody said so. */
  units?: Readonly<Record<string, string>>;
  /** Checks every row and writes none. */
  dry?: boolean;
}
/** A name of the document for which the county's register has no unit; `leads`: the tasks that it leads there. */
export interface Unmapped {
  name: string;
  tasks: number[];
  leads: number[];
}
/** Why a task cannot be entered: the rule and the article, and words for a clerk. */
export interface RefusedTask {
  no: number;
  title: string;
  rule: string;
  article: string;
  says: string;
}
export interface Imported {
  /** Tasks entered now, and those that stood already. */
  imported: number;
  already: number;
  /** The case of each task, in the plan's order. */
  tasks: { no: number; title: string; case: string; lead: string; standsIn: boolean }[];
  unmapped: Unmapped[];
  /** Not empty when nothing was imported. */
  refused: RefusedTask[];
}

const ROLE = 'planner';

/** The ids of the tasks' cases: the same for the same plan. Two tasks that are alike in everything are told apart by their order. */
export function caseIds(plan: Plan): string[] {
  const seen = new Map<string, number>();
  return plan.tasks.map(({ section, no, title }) => {
    const alike = JSON.stringify([plan.title, section, no, title]);
    const times = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, times);
    const digest = createHash('sha256').update(times === 1 ? alike : `${alike} ${times}`);
    return `task.${digest.digest('hex').slice(0, 20)}`;
  });
}

/** Enters the tasks of a plan. Rejects only on a fault of the database or when `by` is nobody of the county. */
export async function importPlan(context: Context, plan: Plan, options: ImportOptions): Promise<Imported> {
  const { directory } = context;
  const person = directory.person(options.by);
  if (!person) throw new Error(`没有人员「${options.by}」`);
  const at = options.at ?? context.now();
  const own = unitFinder(directory.units(), levelOf(plan.tasks.flatMap((t) => [...t.lead, ...t.with])));
  const find: typeof own = (name) => {
    const said = options.units?.[name];
    return said === undefined ? own(name) : { unit: said, collective: false };
  };
  const ids = caseIds(plan);
  const rows = plan.tasks.map((task, i) => {
    const id = ids[i]!;
    const made = formOf(plan, task, find, person.unit, (unit) => directory.unitName(unit));
    const submission: Submission = {
      case: id,
      opens: { procedure: 'task', unit: made.lead },
      command: {
        key: `plan:${id}`,
        step: 'create',
        form: made.form,
        who: { person: person.id, role: ROLE, unit: made.lead },
        on: options.adoptedOn,
        at,
        salt: randomBytes(32).toString('hex'),
        ...(options.record && { record: options.record }),
      },
    };
    return { task, made, submission };
  });
  const standing = await standingOf(context, ids);
  const fresh = rows.filter((row) => !standing.has(row.submission.case));
  const refused = await tried(context, fresh, options);
  const result: Imported = {
    imported: 0,
    already: rows.length - fresh.length,
    tasks: rows.map(({ task, made, submission }) => ({
      no: task.no,
      title: task.title,
      case: submission.case,
      lead: made.lead,
      standsIn: made.standsIn,
    })),
    unmapped: unmappedOf(rows),
    refused,
  };
  if (refused.length > 0 || options.dry) return result;
  const outcomes = await Promise.all(fresh.map((row) => context.submit(row.submission)));
  for (const [i, outcome] of outcomes.entries()) {
    const { task } = fresh[i]!;
    if (outcome.kind === 'done') outcome.again ? result.already++ : result.imported++;
    // someone else entered it between the check and now
    else if (outcome.kind === 'moved') result.already++;
    else
      result.refused.push(
        ...refusals(task, outcome.kind === 'refused' ? outcome.refusals : [{ rule: '', article: '', says: outcome.says }]),
      );
  }
  return result;
}

async function standingOf(context: Context, ids: string[]): Promise<Set<string>> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>('select id from cases where tenant = $1 and id = any($2)', [context.tenant.id, ids]),
  );
  return new Set(rows.map((r) => r.id));
}

interface Row {
  task: Plan['tasks'][number];
  made: ReturnType<typeof formOf>;
  submission: Submission;
}

const refusals = (task: Row['task'], list: readonly { rule: string; article: string; says: string }[]): RefusedTask[] =>
  list.map(({ rule, article, says }) => ({ no: task.no, title: task.title, rule, article, says }));

/** Decides every row as the way in will, and writes nothing. */
async function tried(context: Context, rows: Row[], { adoptedOn, by }: ImportOptions): Promise<RefusedTask[]> {
  const { held, directory } = context;
  if (rows.length === 0) return [];
  const today = todayOf(context);
  const beyond = rows.filter(({ made }) => !directory.rolesOf(by, today, made.lead).includes(ROLE));
  if (beyond.length > 0)
    return beyond.flatMap(({ task, made }) =>
      refusals(task, [{ rule: 'role', article: '', says: `${directory.personName(by)}不能向${directory.unitName(made.lead)}下达任务` }]),
    );
  await held.refresh();
  const edition = held.editions.on('task', adoptedOn);
  if (!edition)
    return rows.flatMap(({ task }) => refusals(task, [{ rule: '', article: '', says: `${adoptedOn} 没有施行中的程序「方案任务」` }]));
  const plans = rows.map(({ submission, made }) => planned(held, submission, edition.procedure, edition.digest, undefined, made.lead));
  const found = await fetchNeeds(held, plans);
  return rows.flatMap(({ task }, i) => {
    const decided = decide(held, plans[i]!, found, { drawn: new Map(), taken: new Set() });
    return decided.kind === 'refused' ? refusals(task, decided.refusals) : [];
  });
}

function unmappedOf(rows: Row[]): Unmapped[] {
  const names = new Map<string, Unmapped>();
  for (const { task, made } of rows)
    for (const name of made.unmapped) {
      const one = names.get(name) ?? { name, tasks: [], leads: [] };
      names.set(name, one);
      one.tasks.push(task.no);
      if (task.lead.includes(name)) one.leads.push(task.no);
    }
  return [...names.values()];
}
