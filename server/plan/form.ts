/** A task as a plan has it → the form of 下达任务 (law/leadership/task.ts). What the form has no place for stays in the content, in the plan's own words. */
import type { Form } from '../../kernel/language/data.ts';
import type { Plan, PlanTask } from '../../reading/plan/index.ts';
import type { Found } from './units.ts';

export interface TaskForm {
  form: Form;
  /** The unit that leads, and holds the case. */
  lead: string;
  /** Names that stand for no unit of the county. */
  unmapped: string[];
  /** The plan's leads are none of the county's units: `lead` stands in for them. */
  standsIn: boolean;
}

/** As many characters of a short text as lists and figures keep. */
const SHORT = 120;
const short = (text: string): string => (text.length <= SHORT ? text : `${text.slice(0, SHORT - 1)}…`);

const BOUNDS = { 下限: '不低于', 上限: '不超过' } as const;

/** 一次完成 by the last day that the text states; 每年 where it states a day of each year. */
function timing(task: PlanTask): Form {
  const once = (task.due ?? []).filter((d) => !d.yearly).map((d) => d.date);
  const dueOn = once.sort().at(-1);
  const yearly = task.due?.some((d) => d.yearly) === true;
  return { rhythm: yearly ? '每年' : dueOn ? '一次完成' : '没有写明', ...(dueOn !== undefined && { dueOn }) };
}

/**
 * The form of a task. Of several leads the first that the county has is the lead, the others cooperate; `office` (who keeps the plan) leads where the
 * county has none of them. `nameOf` gives a unit's name for the note that says so.
 */
export function formOf(
  plan: Plan,
  task: PlanTask,
  find: (name: string) => Found,
  office: string,
  nameOf: (unit: string) => string,
): TaskForm {
  const found = [...task.lead, ...task.with].map((name) => ({ name, ...find(name) }));
  const leads = found.slice(0, task.lead.length).flatMap((f) => f.unit ?? []);
  const lead = leads[0] ?? office;
  const standsIn = leads.length === 0;
  const others = [...new Set(found.flatMap((f) => f.unit ?? []))].filter((unit) => unit !== lead);
  const stated = [...(task.due ?? []).map((d) => d.text), ...(task.lasting ? [task.lasting] : [])].filter(
    (text) => !task.text.includes(text),
  );
  const content = [
    task.text,
    ...task.lists,
    ...(stated.length > 0 ? [`时限:${stated.join('、')}`] : []),
    ...(standsIn
      ? [
          `(${task.lead.length > 0 ? `方案的牵头单位「${task.lead.join('、')}」不在本地单位名册` : '方案没有写明牵头单位'},由${nameOf(lead)}承办)`,
        ]
      : []),
  ].join('\n');
  const targets = (task.targets ?? []).map(
    (t): Form => ({
      what: t.text,
      value: t.value,
      ...(t.unit !== '' && { unit: t.unit }),
      ...(t.bound !== null && { bound: BOUNDS[t.bound] }),
    }),
  );
  return {
    form: {
      plan: short(plan.title),
      no: String(task.no),
      title: short(task.title),
      section: short(task.section) || '(未分部分)',
      content,
      lead,
      ...(others.length > 0 && { with: others.map((unit): Form => ({ unit })) }),
      ...(targets.length > 0 && { targets }),
      ...timing(task),
    },
    lead,
    unmapped: found.filter((f) => f.unit === undefined && !f.collective).map((f) => f.name),
    standsIn,
  };
}
