import type { DocumentLine } from '../document/index.ts';
import { flow, fold } from './characters.ts';
import { type Clause, clausesOf, hasUnits } from './clauses.ts';
import { contains, type Mark, type MarkStyle, markOf } from './marks.ts';
import { goesOn, wrapWidth } from './wrap.ts';

/** A numbered item of the document with what stands under it. */
export interface Item {
  mark?: Mark;
  /** Its own lines, the number taken off the first, joined by line breaks. */
  text: string;
  /** The first line as it stands, with its number. */
  heading: string;
  clauses: Clause[];
  children: Item[];
  parent?: Item;
}

/** What is taken for a task, before its units are read. */
export interface RawTask {
  no: number;
  numbered: boolean;
  title: string;
  body: string;
  /** The whole text, lists included: brackets and ends are judged on it. */
  whole: string;
  section: string;
  clauses: Clause[];
  /** Tasks that count on from one another. */
  series: number;
  /** A day stated in a column of its own. */
  dueCell?: string;
}

/** The document as a tree of numbered items. */
export function outlineOf(lines: DocumentLine[]): Item {
  const root: Item = { text: '', heading: '', clauses: [], children: [] };
  let here = root;
  let full = false;
  const width = wrapWidth(lines.map((line) => line.text));
  for (const text of lines.flatMap((line) => splitGlued(line.text))) {
    const mark = markOf(text);
    const broken = full;
    full = width !== undefined && goesOn(text, width);
    if (!mark) {
      // What was one line before printing is one again: labels and names are broken like other words.
      here.text += here.text && !broken ? `\n${text}` : text;
      continue;
    }
    while (here.mark && !contains(here.mark.style, mark.style)) here = here.parent as Item;
    const item: Item = { mark, text: text.slice(mark.length), heading: text, clauses: [], children: [], parent: here };
    here.children.push(item);
    here = item;
  }
  for (const item of all(root)) if (item.mark) item.clauses = clausesOf(item.text).filter(hasUnits);
  return root;
}

export function* all(item: Item): Generator<Item> {
  yield item;
  for (const child of item.children) yield* all(child);
}

/** A line in which a unit list is followed at once by the next item's number is two lines. */
function splitGlued(line: string): string[] {
  const folded = fold(line);
  const cuts = [0];
  for (const hit of folded.matchAll(
    /[〕】)\]。;](?=\s*(?:\d{1,3}[.、](?!\d)|[(][一二三四五六七八九十]{1,3}[)]|[一二三四五六七八九十]{1,3}、)[\u3400-\u9fff“])/g,
  )) {
    const before = folded.slice(0, hit.index + 1);
    // Only after a list: a sentence may well count 1. 2. 3. within itself.
    if (/(单位|部门|牵头|负责|配合)[^〔【([]{0,300}[〕】)\]。;]$/.test(before.slice(cuts.at(-1)))) cuts.push(hit.index + 1);
  }
  return cuts.map((at, i) => line.slice(at, cuts[i + 1]).trim());
}

/**
 * Which items are the tasks: those that carry unit lists, and their like.
 * @param evenWithoutLists the document is a plan by its title: where it has no list at all, its lowest numbered items are the tasks
 */
export function tasksOf(root: Item, evenWithoutLists = false): RawTask[] {
  const style = taskStyle(root) ?? (evenWithoutLists ? leafStyle(root) : undefined);
  if (!style) return [];
  const without = !holdsClause(root);
  const tasks: Item[] = [];
  const visit = (item: Item) => {
    const isTask = item.mark?.style === style ? isOneOfThem(item, style, without) : isTaskOfOtherStyle(item, style);
    if (isTask) tasks.push(item);
    else for (const child of item.children) visit(child);
  };
  visit(root);
  return tasks.map((item, i) => rawTask(item, seriesOf(tasks, i)));
}

/** The style with most unit lists. A list after the last of several sub-items is their parent's. */
function taskStyle(root: Item): MarkStyle | undefined {
  const items = [...all(root)].filter((item) => item.mark);
  const counts = new Map<MarkStyle, number>();
  for (const item of items) {
    if (item.clauses.length === 0) continue;
    let owner = item;
    while (owner.parent?.mark && isLastOfSeveral(owner, items)) owner = owner.parent;
    const { style } = owner.mark as Mark;
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The style of most items that have none beneath them, sections that say how left out. */
function leafStyle(root: Item): MarkStyle | undefined {
  const counts = new Map<MarkStyle, number>();
  const visit = (item: Item) => {
    if (item.mark && NO_TASKS.test(flow(item.heading).split(/[。,]/)[0]!)) return;
    if (item.mark && item.children.length === 0) counts.set(item.mark.style, (counts.get(item.mark.style) ?? 0) + 1);
    for (const child of item.children) visit(child);
  };
  visit(root);
  const [style, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return times >= 3 ? style : undefined;
}

/** Whether items like this one mostly have their list only at the end of the last sibling. */
function isLastOfSeveral(item: Item, items: Item[]): boolean {
  const style = item.mark?.style;
  const families = new Set(items.filter((i) => i.mark?.style === style && holdsClause(i)).map((i) => i.parent as Item));
  let lifted = 0;
  let several = 0;
  for (const parent of families) {
    const like = parent.children.filter((c) => c.mark?.style === style);
    if (like.length < 2) continue;
    several++;
    if (parent.clauses.length === 0 && like.slice(0, -1).every((c) => !holdsClause(c))) lifted++;
  }
  return several > 0 && several >= 0.5 * families.size && lifted >= 0.6 * several;
}

function holdsClause(item: Item): boolean {
  return item.clauses.length > 0 || item.children.some(holdsClause);
}

/** Headings under which numbered items say how, not what. */
const NO_TASKS =
  /总体(要求|目标|思路)|指导思想|基本原则|(主要|工作)目标|(组织|工作|实施)?保障(措施)?$|工作要求|组织领导|(工作|实施|时间|方法)(步骤|安排|进度)|有关要求|附则|征求意见|意见反馈/;

/** An item of the tasks' style is a task, unless none around it has a list and its section is one that states how. */
function isOneOfThem(item: Item, style: MarkStyle, without: boolean): boolean {
  if (holdsClause(item)) return true;
  if (without) return !underNoTasks(item);
  const siblings = item.parent?.children.filter((c) => c.mark?.style === style) ?? [];
  if (siblings.some(holdsClause)) return true;
  if (underNoTasks(item)) return false;
  // A section of its own without any list: its items are tasks when they go on counting from a task.
  return (item.mark as Mark).no > 1 && siblings[0] === item && siblings.length <= 3;
}

function underNoTasks(item: Item): boolean {
  for (let up: Item | undefined = item; up?.mark; up = up.parent) if (NO_TASKS.test(flow(up.heading).split(/[。,]/)[0]!)) return true;
  return false;
}

/** An item numbered otherwise is a task when it has a list and nothing beneath it has. */
function isTaskOfOtherStyle(item: Item, style: MarkStyle): boolean {
  if (!item.mark || item.clauses.length === 0) return false;
  const below = [...all(item)].slice(1);
  return below.every((i) => i.clauses.length === 0 && i.mark?.style !== style);
}

/** A new series begins where numbers start again at 1 under another heading. */
function seriesOf(tasks: Item[], index: number): number {
  let series = 0;
  for (let i = 1; i <= index; i++) {
    const [last, here] = [tasks[i - 1]!, tasks[i]!];
    const restarts = here.mark!.no <= 1 && here.parent !== last.parent;
    if (restarts || here.mark!.style !== last.mark!.style) series++;
  }
  return series;
}

function rawTask(item: Item, series: number): RawTask {
  const whole = wholeText(item);
  const clauses = clausesOf(whole).filter(hasUnits);
  const bare = without(
    whole,
    clauses.flatMap((c) => c.spans),
  );
  const { title, body } = titleOf(bare);
  // 「加强普法(2025年6月底前完成)」
  const plain = title.replace(/[((][^()()]*[\d一二三四五六七八九〇]+[^()()]*[年月日][^()()]*[))]$/, '');
  const task: RawTask = {
    no: item.mark!.no,
    numbered: true,
    title: plain || title,
    body,
    whole,
    section: sectionOf(item),
    clauses,
    series,
  };
  const due = clauses.flatMap((c) => c.parts).find((p) => p.role === 'due');
  if (due) task.dueCell = due.text;
  return task;
}

function wholeText(item: Item): string {
  return [item.text, ...item.children.map((child) => `${child.heading.slice(0, child.mark!.length)}${wholeText(child)}`)].join('\n');
}

/** A text without the stretches given; 「(第一个逗号前为牵头单位,下同)」 after a list goes with it. */
export function without(text: string, spans: [number, number][]): string {
  let out = '';
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    out += text.slice(at, start);
    at = end;
    const note = /^\s*[((][^()()]{0,40}(牵头|下同)[^()()]{0,20}[))]/.exec(text.slice(at));
    if (note) at += note[0].length;
  }
  // The full stop after a list taken out is that of the sentence before it.
  return (out + text.slice(at))
    .replace(/\n\s*\n/g, '\n')
    .replace(/(?<=[。;;])\s*[。.](?=\s*$)/, '')
    .trim();
}

/** The heading that an item stands under, without the text that follows it. */
function sectionOf(item: Item): string {
  const parent = item.parent;
  if (!parent?.mark) return '';
  return headingOf(parent);
}

/** A heading with its number: its first line up to the end of the sentence; a printed heading may go over two lines. */
export function headingOf(item: Item): string {
  const number = item.heading.slice(0, item.mark?.length ?? 0).trim();
  const bare = without(
    item.text,
    item.clauses.flatMap((c) => c.spans),
  );
  const lines = bare.split('\n');
  let head = lines[0] ?? '';
  const next = lines[1];
  if (next && lines.length === 2 && head.length >= 12 && !/[。::;]/.test(head + next) && next.length <= 25) head += next;
  return `${number}${flow(head)
    .split('。')[0]!
    .replace(/[::;;,,]$/, '')}`;
}

/** A task's title and all its text: the title is a line of its own, or the first sentence, or of a long sentence the first clause. */
export function titleOf(text: string): { title: string; body: string } {
  const body = flow(text);
  const firstLine = text.split('\n')[0]!.trim();
  const alone = text.includes('\n') && firstLine.length <= 45 && !/[。;;!?]/.test(firstLine) && !/[,,、::]$/.test(firstLine);
  if (alone && !isWrap(text)) return { title: flow(firstLine), body };
  const gap = /^([^\s。,,;;::]{3,30})\s{1,4}(?=\S{6,})/.exec(text.split('\n')[0]!);
  if (gap && !/[A-Za-z]$/.test(gap[1]!)) return { title: gap[1]!, body };
  const sentence = cutOutsideQuotes(body, /[。;;!?]/).replace(/[..\uff0e]$/, '');
  if (sentence.length <= 40) {
    const colon = cutOutsideQuotes(sentence, /[::]/);
    return { title: (colon.length < sentence.length && colon.length >= 4 ? colon : sentence).trim(), body };
  }
  return {
    title: cutOutsideQuotes(sentence, /[,,::]/)
      .slice(0, 60)
      .trim(),
    body,
  };
}

/** Lines broken at the page's width: the first is as long as the longest of those that are not the last. */
function isWrap(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim().length);
  const width = Math.max(...lines.slice(0, -1));
  return lines.length > 2 && lines[0]! >= 0.8 * width && width <= 60 && lines.slice(1, -1).some((n) => n >= 0.8 * width);
}

function cutOutsideQuotes(text: string, stop: RegExp): string {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (/[“《「((〔【]/.test(c)) depth++;
    else if (/[”》」))〕】]/.test(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && stop.test(c)) return text.slice(0, i);
  }
  return text;
}
