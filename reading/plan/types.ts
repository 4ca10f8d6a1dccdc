/** What can be irregular in a plan. */
export const findingKinds = [
  'missing-number',
  'duplicate-number',
  'several-unit-lists',
  'no-unit-list',
  'no-lead',
  'two-leads',
  'odd-separator',
  'unbalanced-bracket',
  'unit-from-elsewhere',
  'unit-alias',
  'unit-garbled',
  'unknown-unit',
  'typo',
  'cut-off',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something irregular: where (`no`, the task's number), the words as they stand, and a sentence for the user. */
export interface PlanFinding {
  kind: FindingKind;
  no?: number;
  text: string;
  says: string;
}

/** A figure that a task is to reach. 下限: at least, 上限: at most, null: the text names the figure alone (达100%). Money is in 元. */
export interface PlanTarget {
  text: string;
  value: number;
  unit: string;
  bound: '下限' | '上限' | null;
}

/** A day by which something is due: YYYY-MM-DD, or with `yearly` MM-DD, due each year. A month or a year stands for its last day. */
export interface PlanDue {
  text: string;
  date: string;
  yearly?: true;
}

export interface PlanTask {
  /** The number that the document gives it; where it gives none, its place in order, from 1. */
  no: number;
  title: string;
  /** Title and body as they stand, without the number and the unit lists. */
  text: string;
  /** The heading that it stands under, with that heading's number. */
  section: string;
  /** 牵头单位, as written. */
  lead: string[];
  /** 责任单位, 配合单位: units and collective names (各镇), as written, what they share written out. */
  with: string[];
  due?: PlanDue[];
  targets?: PlanTarget[];
  /** 长期坚持, 持续推进: the document says that it has no end. */
  lasting?: string;
  /** The unit lists, as they stand. */
  lists: string[];
}

/** A plan as read. `notes` are things that a reader should know and that are no fault, such as a rule on how the lists are to be read. */
export interface Plan {
  title: string;
  tasks: PlanTask[];
  findings: PlanFinding[];
  notes: { text: string; says: string }[];
}
