/**
 * The demonstration county's plan of 2021 to 2025, imported as a record: what its tasks came to, told day by day. It ran out, and stands closed; some
 * of its tasks are carried on until a new plan is issued.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Case, endingOf } from '../../kernel/case/index.ts';
import type { Form } from '../../kernel/language/data.ts';
import { addWorkdays, nextWorkday, previousWorkday } from '../../kernel/time/calendar.ts';
import { addDays, addMonths, type Day, dayOfInstant } from '../../kernel/time/day.ts';
import { readDocument } from '../../reading/document/index.ts';
import { type Plan, type PlanTask, readPlan } from '../../reading/plan/index.ts';
import { type Context, editionOf } from '../context.ts';
import { type Imported, importPlan } from '../plan/import.ts';
import { keepFile } from '../plan/source.ts';
import { JUSTICE } from './county.ts';

/** A real county's plan, whose tasks the invented county takes for its own. */
export const DEMO_PLAN = fileURLToPath(new URL('../../reading/samples/zhaohua-2021-2025-plan.txt', import.meta.url));
export const ADOPTED = '2022-03-07' as Day;
const BROKEN_DOWN = '2022-03-28' as Day;
const FIRST_YEAR = 2022;
const PLANNER = `${JUSTICE}.planner-1`;
/** So many tasks are carried on after the plan's end. */
const OPEN = 6;
/** Working days from the beginning of the demonstration on which their next reports are due: one is late, one due now. */
const NEXT_REPORT = [10, -4, 1, 22, 38, 58];
/** Days between reports: within the three months allowed, days off at either end included. */
const REPORT_EVERY = 78;
const GROUND = '(演示)启用账本以前已经办理,依原件补录';

interface Act {
  step: string;
  on: Day;
  form: Form;
  role: 'planner' | 'clerk';
}
/** A task of the plan with its case. */
type Task = Imported['tasks'][number] & { source: PlanTask };

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The tasks that are carried on, one for each unit that leads: those due on a day of each year first, then those with targets, then by number. */
export function carriedOn(tasks: readonly Task[]): Task[] {
  const weight = ({ source }: Task): number => (source.due?.some((d) => d.yearly) ? 2 : 0) + (source.targets ? 1 : 0);
  const once = tasks.filter((t) => !t.source.due?.some((d) => !d.yearly));
  const sorted = once.toSorted((a, b) => weight(b) - weight(a) || a.no - b.no);
  return sorted.filter((t, i) => sorted.findIndex((other) => other.lead === t.lead) === i).slice(0, OPEN);
}

/** Reported, checked and closed, the first on the working day before `by` or on it. */
function ended(context: Context, title: string, by: Day): Act[] {
  const { calendar } = context.held;
  const done = previousWorkday(calendar, by);
  const checked = addWorkdays(calendar, done, 3);
  const evidence = [{ name: `${title}佐证材料(演示).pdf`, digest: digest(title) }];
  return [
    { step: 'done', on: done, role: 'clerk', form: { result: `(演示)${title}:已按方案完成`, evidence } },
    { step: 'check', on: checked, role: 'planner', form: { result: '完成', words: '(演示)经核验,情况属实' } },
    { step: 'close', on: checked, role: 'planner', form: {} },
  ];
}

/** The last day on which the year's part is due: the earliest that the plan states, or a day before the year ends. */
const dueIn = ({ source }: Task, year: number): Day => `${year}-${source.due?.find((d) => d.yearly)?.date ?? '12-20'}` as Day;

/** Whether a year's part is still under way when the demonstration begins. */
const underWay = (task: Task, year: number, begun: Day): boolean => dueIn(task, year) >= addDays(begun, 10);

/** A task that is carried on, broken down into years up to the one that is under way. */
function brokenDown(task: Task, begun: Day): Act {
  const years: Form[] = [];
  // what is due early in a year reports on the year before
  for (let year = task.source.due?.some((d) => d.yearly) ? FIRST_YEAR + 1 : FIRST_YEAR; ; year++) {
    years.push({ year, what: `${year}年:${task.title}`, dueOn: dueIn(task, year) });
    if (underWay(task, year, begun)) break;
  }
  return { step: 'breakDown', on: BROKEN_DOWN, role: 'planner', form: { years } };
}

/** The reports of a year's part, up to the last. */
function reports(context: Context, task: Task, year: number, last: Day): Act[] {
  const acts: Act[] = [];
  for (let day = last; day >= `${year}-01-15`; day = addDays(day, -REPORT_EVERY)) {
    const on = previousWorkday(context.held.calendar, day);
    const month = Number(on.slice(5, 7));
    const percent = Math.min(95, Math.ceil((month / 12) * 20) * 5);
    const words = `(演示)${year}年${month}月:${task.title}按计划推进,完成本年度工作的${percent}%`;
    acts.unshift({ step: 'progress', on, role: 'clerk', form: { percent, words } });
  }
  return acts;
}

/** Cases as they stand. */
async function casesOf(context: Context, procedure: string): Promise<Case[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ row: string }>('select row from cases where tenant = $1 and procedure = $2 order by id', [context.tenant.id, procedure]),
  );
  return rows.map((r) => JSON.parse(r.row) as Case);
}

/**
 * Enters acts of a case up to a day, one after another; those that stand in it already are passed over. Throws when one is refused: the law has moved
 * and the demonstration has not.
 */
async function enter(
  context: Context,
  of: { case: string; lead: string; standing: Case | undefined },
  acts: readonly Act[],
  at: string,
): Promise<number> {
  let entered = 0;
  for (const { step, on, form, role } of acts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (on > dayOfInstant(at)) break;
    if (of.standing?.acts.some((a) => a.step === step && a.on === on)) continue;
    const key = `demo:${of.case}:${step}:${on}`;
    const who = { person: role === 'planner' ? PLANNER : `${of.lead}.clerk`, role, unit: of.lead };
    const record = { ground: GROUND, files: [digest(`${of.case} ${step} ${on}`)] };
    const outcome = await context.submit({ case: of.case, command: { key, step, form, who, on, at, salt: digest(`salt ${key}`), record } });
    if (outcome.kind === 'done') entered += outcome.again ? 0 : 1;
    else {
      const why = outcome.kind === 'refused' ? outcome.refusals.map((r) => r.says).join(';') : JSON.stringify(outcome);
      throw new Error(`演示方案第${of.case}项的「${step}」没有记入:${why}`);
    }
  }
  return entered;
}

/** Sends what follows until nothing does, so that the simulated days find it done. */
async function follow(context: Context, at: string): Promise<void> {
  for (let i = 0; i < 9; i++) if ((await context.store.sendFollowUps(context.tenant.id, at, 5000)).sent === 0) return;
}

/** The plan as it reads, its file read once however often the demonstration asks. */
let read: Promise<Plan> | undefined;
function demoPlan(): Promise<Plan> {
  read ??= readDocument(DEMO_PLAN).then(readPlan);
  return read;
}

/**
 * Records what happened in the plan's tasks up to the day of `at`, the instant of entry; what is recorded already stays as it is. `begun`: the day on
 * which the demonstration begins. Returns how many acts were entered.
 */
export async function seedPlan(context: Context, at: string, begun: Day): Promise<number> {
  const { calendar } = context.held;
  const plan = await demoPlan();
  const record = { ground: GROUND, files: [await keepFile(context, DEMO_PLAN)] };
  const imported = await importPlan(context, plan, { adoptedOn: ADOPTED, by: PLANNER, record, at });
  const [refused] = imported.refused;
  if (refused) throw new Error(`演示方案第${refused.no}项没有记入:${refused.says}`);
  const tasks = imported.tasks.map((t, i): Task => ({ ...t, source: plan.tasks[i]! }));
  const open = carriedOn(tasks);
  const story = (t: Task): Act[] => {
    if (open.includes(t)) return [brokenDown(t, begun)];
    const stated = (t.source.due ?? []).flatMap((d) => (d.yearly ? [] : [d.date as Day])).sort();
    // the others in the first half of the last December
    return ended(context, t.title, stated.length > 0 ? addDays(stated.at(-1)!, -14) : addDays('2025-12-01' as Day, t.no % 15));
  };
  const standing = new Map((await casesOf(context, 'task')).map((c) => [c.id, c]));
  const counts = await Promise.all(tasks.map((t) => enter(context, { ...t, standing: standing.get(t.case) }, story(t), at)));
  await follow(context, at);
  const parts = (await casesOf(context, 'task-year')).map((part) => {
    const of = open.find((t) => t.case === part.parent?.case);
    const year = Number(part.acts.find((a) => a.step === 'begin')?.facts.year);
    if (!of || endingOf(editionOf(context, part.edition), part.acts)) return 0;
    const lastReport = (): Day => nextWorkday(calendar, addMonths(addWorkdays(calendar, begun, NEXT_REPORT[open.indexOf(of)]!), -3));
    const acts = underWay(of, year, begun)
      ? reports(context, of, year, lastReport())
      : ended(context, `${year}年${of.title}`, addDays(dueIn(of, year), -8));
    return enter(context, { case: part.id, lead: of.lead, standing: part }, acts, at);
  });
  counts.push(...(await Promise.all(parts)));
  await follow(context, at);
  return imported.imported + counts.reduce((a, b) => a + b, 0);
}
